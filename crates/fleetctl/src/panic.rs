//! What happens at a bug: a message that says what to do, and exit code 70.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::io::{Write as _, stderr};
use std::panic::PanicHookInfo;

use crate::exit;

/// Installs the hook. A panic on any thread ends the process: nothing after it can be trusted.
pub(crate) fn install() {
    std::panic::set_hook(Box::new(|info| {
        let _ = stderr().write_all(report(info).as_bytes());
        #[expect(
            clippy::exit,
            clippy::disallowed_methods,
            reason = "a panic leaves the process with the documented code, unwound or not"
        )]
        std::process::exit(i32::from(exit::BUG));
    }));
}

fn report(info: &PanicHookInfo<'_>) -> String {
    let what = info.payload_as_str().unwrap_or("unknown");
    let place = info
        .location()
        .map(|at| format!(" at {}:{}", at.file(), at.line()))
        .unwrap_or_default();
    let backtrace = Backtrace::capture();
    let trace = if backtrace.status() == BacktraceStatus::Captured {
        format!("\n{backtrace}")
    } else {
        "\n  hint: run it again with RUST_BACKTRACE=1 and add what it prints to the report"
            .to_owned()
    };
    format!(
        "\nerror: this is a bug in fleetctl {}: {what}{place}{trace}\n  \
         hint: what was done is done; the same command run again goes on from there\n",
        env!("CARGO_PKG_VERSION"),
    )
}
