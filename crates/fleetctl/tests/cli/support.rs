//! Runs the command in surroundings of its own: an empty home, no `AWS_*`, no terminal.

#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::time::Duration;

use tempfile::TempDir;

/// A home directory with a state directory in it.
pub(crate) struct Home {
    dir: TempDir,
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Home {
    pub(crate) fn new() -> Home {
        Home {
            dir: TempDir::new().unwrap(),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.dir.path()
    }

    pub(crate) fn join(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    /// Where the local AWS keeps its state when nobody says.
    pub(crate) fn state(&self) -> PathBuf {
        self.path().join(".local/share/fleetctl/local")
    }

    /// The command, not yet started.
    pub(crate) fn command(&self, args: &[impl AsRef<OsStr>]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_fleetctl"));
        command
            .args(args)
            .current_dir(self.path())
            .env_clear()
            .env("HOME", self.path())
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Runs a command line, split at spaces, to its end.
    pub(crate) fn run(&self, line: &str) -> Run {
        let args: Vec<&str> = line.split_ascii_whitespace().collect();
        self.run_args(&args)
    }

    pub(crate) fn run_args(&self, args: &[&str]) -> Run {
        Run::of(&self.command(args).output().unwrap())
    }

    /// Starts a command line, split at spaces.
    pub(crate) fn start(&self, line: &str) -> Started {
        let args: Vec<&str> = line.split_ascii_whitespace().collect();
        Started(Some(self.command(&args).spawn().unwrap()))
    }

    /// How many things the local AWS holds.
    pub(crate) fn things(&self) -> u64 {
        let status = self.run("local status --output json").ends(0).json();
        status["resources"]["things"].as_u64().unwrap_or(0)
    }

    /// Starts `local serve` and waits until it is ready.
    pub(crate) fn serve(&self, options: &str) -> Serving {
        let mut args = vec!["local", "serve"];
        args.extend(options.split_ascii_whitespace());
        let mut child = self.command(&args).spawn().unwrap();
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut url = String::new();
        out.read_line(&mut url).unwrap();
        let url = url.trim_end().to_owned();
        assert!(
            url.starts_with("http://"),
            "{url:?}: {:?}",
            rest(&mut child)
        );
        Serving { child, out, url }
    }
}

fn rest(child: &mut Child) -> String {
    let mut text = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

impl Run {
    pub(crate) fn of(output: &Output) -> Run {
        Run {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout.clone()).unwrap(),
            stderr: String::from_utf8(output.stderr.clone()).unwrap(),
        }
    }

    /// This run, which must have ended with a code.
    #[track_caller]
    pub(crate) fn ends(self, code: i32) -> Run {
        assert_eq!(self.code, Some(code), "{}", self.all());
        self
    }

    /// The summary that a `--output json` run ended with.
    #[track_caller]
    pub(crate) fn summary(&self) -> serde_json::Value {
        let last = self.stdout.lines().last().unwrap_or_default();
        let event: serde_json::Value =
            serde_json::from_str(last).unwrap_or_else(|cause| panic!("{cause}: {}", self.all()));
        assert_eq!(event["event"], "finished", "{}", self.all());
        event["summary"].clone()
    }

    /// Everything it said.
    pub(crate) fn all(&self) -> String {
        format!("{}{}", self.stdout, self.stderr)
    }

    /// What it said on stdout, as one JSON document.
    #[track_caller]
    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|cause| panic!("{cause}: {}", self.all()))
    }

    /// What it said on stderr, on one line, whatever the width it was broken at.
    pub(crate) fn said(&self) -> String {
        self.stderr.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Asserts that something was said on stderr.
    #[track_caller]
    pub(crate) fn says(self, text: &str) -> Run {
        assert!(
            self.said().contains(text),
            "{text:?} is not in: {}",
            self.all()
        );
        self
    }

    /// Code and words for a snapshot, the home directory left out.
    pub(crate) fn shown(&self, home: &Home) -> String {
        let code = self
            .code
            .map_or("signal".to_owned(), |code| code.to_string());
        let text = format!(
            "exit {code}\n--- stdout\n{}--- stderr\n{}",
            self.stdout, self.stderr
        );
        text.replace(&home.path().display().to_string(), "HOME")
    }
}

/// A command that runs.
pub(crate) struct Started(Option<Child>);

impl Started {
    pub(crate) fn signal(&self, name: &str) {
        signal(self.0.as_ref().unwrap(), name);
    }

    /// Waits for its end.
    pub(crate) fn end(mut self) -> Run {
        Run::of(&self.0.take().unwrap().wait_with_output().unwrap())
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        if let Some(child) = &mut self.0 {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// A `local serve` that runs.
pub(crate) struct Serving {
    child: Child,
    out: BufReader<ChildStdout>,
    pub(crate) url: String,
}

impl Serving {
    /// The next line it prints.
    pub(crate) fn line(&mut self) -> String {
        let mut line = String::new();
        self.out.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// Sends a signal, such as `TERM`.
    pub(crate) fn signal(&self, name: &str) {
        signal(&self.child, name);
    }

    /// Waits for its end.
    pub(crate) fn end(&mut self) -> Option<i32> {
        self.child.wait().unwrap().code()
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a signal to a process.
fn signal(child: &Child, name: &str) {
    let id = child.id().to_string();
    let sent = Command::new("kill")
        .args(["-s", name, &id])
        .status()
        .unwrap();
    assert!(sent.success());
}

/// Waits until something holds, for a few seconds at most.
#[track_caller]
pub(crate) fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..500 {
        if holds() {
            return;
        }
        pause(Duration::from_millis(20));
    }
    panic!("{what}: not within ten seconds");
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test waits for another process"
)]
fn pause(length: Duration) {
    std::thread::sleep(length);
}
