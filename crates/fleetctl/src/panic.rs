//! What happens at a bug: a message that says what to do, and exit code 70.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::io::{Write as _, stderr};
use std::panic::PanicHookInfo;

use crate::exit;
use crate::lang::say;
use crate::ui::words;

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
        format!("\n  {} {}", words::hint(), say!("errors-bug-report"))
    };
    let what = say!(
        "errors-bug",
        version = env!("CARGO_PKG_VERSION"),
        what = format!("{what}{place}")
    );
    let (error, hint) = (words::error(), words::hint());
    let goes_on = say!("errors-bug-goes-on");
    format!("\n{error} {what}{trace}\n  {hint} {goes_on}\n")
}
