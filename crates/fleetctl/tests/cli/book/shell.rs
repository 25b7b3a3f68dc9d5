//! Runs the commands of a page, in their order, in one shell with a home of its own.
//!
//! A page has a local AWS of its own. If it does not start one itself, one is served beside it and
//! the environment says so, as `fleetctl local env` prints it: then the same fleet is there with
//! `--local` and without.

#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::fmt::Write as _;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Command as Process, Stdio};

use super::output;
use super::page::{Command, Page};
use crate::support::Home;

/// A page that takes longer than this is stopped.
const SECONDS: u32 = 120;

/// Waits until a command in the background has said something, for twenty seconds at most.
const SAID: &str = "said() { n=0; while [ ! -s \"$1\" ] && [ $n -lt 200 ]; \
                    do sleep 0.1; n=$((n + 1)); done; }";

/// What a page's commands did otherwise than the page says.
pub(super) fn complaints(page: &Page) -> Vec<String> {
    let mut commands = page.commands();
    if commands.is_empty() {
        return Vec::new();
    }
    if needs_a_server(&commands) {
        commands.insert(0, hidden("fleetctl local serve &"));
        commands.insert(1, hidden("eval \"$(fleetctl local env)\""));
    }
    let home = Home::new();
    let out = tempfile::TempDir::new().unwrap();
    run(&script(&commands, out.path()), &home);
    let mut complaints = Vec::new();
    for (at, command) in commands.iter().enumerate() {
        let place = format!("{}:{}: {}", page.name, command.line, command.text);
        if let Some(complaint) = judged(command, &out.path().join(at.to_string()), &home) {
            complaints.push(format!("{place}\n{complaint}"));
            break;
        }
    }
    complaints
}

fn hidden(text: &str) -> Command {
    Command {
        line: 0,
        text: text.to_owned(),
        code: 0,
        output: None,
    }
}

fn needs_a_server(commands: &[Command]) -> bool {
    let serves = |command: &Command| command.text.contains("fleetctl local serve");
    let elsewhere = |command: &Command| {
        command.text.contains("fleetctl ")
            && !command.text.contains("--local")
            && !command.text.contains("fleetctl local ")
    };
    !commands.iter().any(serves) && commands.iter().any(elsewhere)
}

/// How a command ended, in words, unless it is as it should be.
fn judged(command: &Command, out: &Path, home: &Home) -> Option<String> {
    let printed = std::fs::read_to_string(out.with_extension("out")).unwrap_or_default();
    let printed = printed.replace(&home.path().display().to_string(), "~");
    let Ok(code) = std::fs::read_to_string(out.with_extension("code")) else {
        return Some(format!("did not end in time:\n{printed}"));
    };
    if code.trim() != command.code.to_string() {
        return Some(format!("ended with {}:\n{printed}", code.trim()));
    }
    output::differs(command.output.as_deref()?, &printed)
}

/// One script of all commands; each has its output and its code in files of its own.
fn script(commands: &[Command], out: &Path) -> String {
    let out = out.display();
    let mut script = format!("(sleep {SECONDS}; kill $$) & \n{SAID}\n");
    for (at, command) in commands.iter().enumerate() {
        let text = &command.text;
        let file = format!("'{out}/{at}.out'");
        write!(script, "{{\n{text}\n}} >{file} 2>&1 </dev/null\n").unwrap();
        writeln!(script, "echo $? >'{out}/{at}.code'").unwrap();
        let shown = text.split(" #").next().unwrap_or_default().trim_end();
        if shown.ends_with('&') {
            writeln!(script, "said {file}").unwrap();
        }
    }
    script
}

/// Runs a script in a process group of its own, and ends whatever it left behind.
fn run(script: &str, home: &Home) {
    let program = Path::new(env!("CARGO_BIN_EXE_fleetctl"));
    let folder = program.parent().unwrap().display();
    let mut child = Process::new("sh")
        .args(["-c", script])
        .current_dir(home.path())
        .env_clear()
        .env("HOME", home.path())
        .env("PATH", format!("{folder}:/usr/bin:/bin"))
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .unwrap();
    child.wait().unwrap();
    let group = format!("-{}", child.id());
    Process::new("kill")
        .args(["-TERM", "--", &group])
        .stderr(Stdio::null())
        .status()
        .unwrap();
}
