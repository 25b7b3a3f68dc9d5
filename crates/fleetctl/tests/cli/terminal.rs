//! What happens on a terminal: menus, typed words, bars. A terminal is made by `script` of util-linux.

#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::io::Write as _;
use std::process::{Command, Stdio};

use crate::support::{Home, Run};

/// Runs a command line on a terminal of 80 columns and types some lines.
pub(crate) fn typed(home: &Home, line: &str, lines: &str) -> Run {
    typed_with(home, &[], line, lines)
}

/// The same, with variables in the environment.
pub(crate) fn typed_with(home: &Home, variables: &[(&str, &str)], line: &str, lines: &str) -> Run {
    let program = env!("CARGO_BIN_EXE_fleetctl");
    let mut child = Command::new("script")
        .args(["-qec", &format!("stty cols 80 rows 50; {program} {line}")])
        .arg("/dev/null")
        .current_dir(home.path())
        .env_clear()
        .env("HOME", home.path())
        .env("PATH", "/usr/bin:/bin")
        .env("SHELL", "/bin/sh")
        .env("TERM", "xterm-256color")
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut keyboard = child.stdin.take().unwrap();
    keyboard.write_all(lines.as_bytes()).unwrap();
    drop(keyboard);
    Run::of(&child.wait_with_output().unwrap())
}

fn provisioned() -> Home {
    let home = Home::new();
    home.run("--local --rate packages=off provision --yes --quiet --devices 2")
        .ends(0);
    home
}

#[test]
fn the_menu_is_asked_until_it_is_answered_and_then_the_word() {
    let home = provisioned();
    let run = typed(&home, "--local cleanup", "4\nthings\nDELETE\n").ends(0);
    for text in [
        "clean up on LOCAL, account 123456789012, us-east-1",
        "  3  groups  thing groups, static and dynamic; things are kept",
        "\"4\" is not a scope; write all, things or groups",
        "delete 6 resources on LOCAL, account 123456789012, us-east-1",
        "no thing of ours is left",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
    assert_eq!(home.things(), 0);
    let left = home.run("local status --output json").ends(0).json();
    assert_eq!(left["resources"]["thing types"], 3);
}

#[test]
fn another_word_is_no_consent() {
    let home = provisioned();
    for word in ["delete", "DELETE ", "yes", ""] {
        let run = typed(&home, "--local cleanup --scope all", &format!("{word}\n")).ends(7);
        let told = "that is not the word DELETE; nothing was deleted";
        assert!(run.stdout.contains(told), "{word:?}: {}", run.stdout);
    }
    typed(&home, "--local cleanup --yes", "y\n").ends(7);
    assert_eq!(home.things(), 2);
}

#[test]
fn a_dry_run_asks_for_the_scope_and_for_no_word() {
    let home = provisioned();
    let run = typed(&home, "--local cleanup --dry-run", "3\n").ends(0);
    assert!(run.stdout.contains("scope     groups:"), "{}", run.stdout);
    assert!(!run.stdout.contains("type DELETE"), "{}", run.stdout);
    let run = typed(&home, "--local cleanup --dry-run --yes", "").ends(0);
    assert!(run.stdout.contains("scope     all:"), "{}", run.stdout);
}

#[test]
fn lines_that_are_too_long_go_on_below_and_colours_can_be_turned_off() {
    let home = provisioned();
    let line = "--local cleanup --dry-run --yes";
    let colored = typed(&home, line, "").ends(0);
    assert!(
        colored.stdout.contains("\u{1b}[32m✓\u{1b}[0m Fleet-US"),
        "{}",
        colored.stdout
    );
    let plain = typed(&home, &format!("{line} --color never"), "").ends(0);
    let plan = plain.stdout.split("scanning dynamic").nth(1).unwrap();
    for line in plan.lines() {
        assert!(line.trim_end().chars().count() <= 80, "{line}");
        assert!(!line.contains('\u{1b}'), "{line:?}");
    }
    let broken = "\r\n      (identified by tag: workshop=learning-aws-iot-dm-basics)";
    assert!(plan.contains(broken), "{plan}");
}
