//! Completions: names from the account, in the protocol of the scripts and in real shells where there are any.

#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::{Home, Run};

fn fleet() -> Home {
    let home = Home::new();
    home.run("--local --local-quotas off provision --yes --quiet --devices 3")
        .ends(0);
    home
}

/// What the last word of a line could be: as bash asks.
fn candidates(home: &Home, line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split(' ').collect();
    let mut args = vec!["--"];
    args.extend(&words);
    let mut command = home.command(&args);
    command
        .env("COMPLETE", "bash")
        .env("_CLAP_COMPLETE_INDEX", (words.len() - 1).to_string())
        .env("_CLAP_IFS", "\n");
    let run = Run::of(&command.output().unwrap());
    assert_eq!(run.stderr, "", "{line}");
    run.stdout.lines().map(str::to_owned).collect()
}

#[test]
fn names_come_from_the_account_that_the_line_names() {
    let home = fleet();
    for (line, expected) in [
        (
            "fleetctl --local jobs create --group Fleet-",
            vec!["Fleet-CA", "Fleet-MX", "Fleet-US"],
        ),
        (
            "fleetctl --local packages show S",
            vec!["SUVVehicle", "SedanVehicle"],
        ),
        (
            "fleetctl packages show-version --local SedanVehicle 1.",
            vec!["1.1.0", "1.0.0"],
        ),
        (
            "fleetctl jobs create --local --package SedanVehicle --version 1.1",
            vec!["1.1.0"],
        ),
        (
            "fleetctl --local jobs executions --thing Vehicle-VIN-001,Vehicle-VIN-00",
            vec![
                "Vehicle-VIN-001,Vehicle-VIN-001",
                "Vehicle-VIN-001,Vehicle-VIN-002",
                "Vehicle-VIN-001,Vehicle-VIN-003",
            ],
        ),
        (
            "fleetctl --local --region eu-west-1 packages show S",
            vec![],
        ),
        ("fleetctl --local packages create S", vec![]),
        ("fleetctl packa", vec!["packages"]),
        ("fleetctl --output y", vec!["yaml"]),
    ] {
        let mut found = candidates(&home, line);
        let mut expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{line}");
    }
}

#[test]
fn nothing_is_said_made_or_waited_for_where_there_are_no_names() {
    let home = Home::new();
    let begun = Instant::now();
    // No credentials, no local AWS, an address that nobody answers at.
    assert!(candidates(&home, "fleetctl packages show S").is_empty());
    assert!(candidates(&home, "fleetctl --local packages show S").is_empty());
    assert!(!home.state().exists());
    let mut command = home.command(&["--", "fleetctl", "packages", "show", "S"]);
    command
        .env("COMPLETE", "fish")
        .env("AWS_ACCESS_KEY_ID", "test")
        .env("AWS_SECRET_ACCESS_KEY", "test")
        .env("AWS_REGION", "us-east-1")
        .env("AWS_ENDPOINT_URL", "http://192.0.2.1");
    let run = Run::of(&command.output().unwrap());
    assert_eq!(run.all(), "");
    assert!(
        begun.elapsed() < Duration::from_secs(6),
        "{:?}",
        begun.elapsed()
    );
    std::fs::write(home.join("fleet.toml"), "[defaults]\nwrong = 1\n").unwrap();
    assert!(candidates(&home, "fleetctl --local packages show S").is_empty());
}

#[test]
fn profiles_of_the_settings_are_completed() {
    let home = Home::new();
    std::fs::write(
        home.join("fleet.toml"),
        "[profiles.plant]\nlocal = true\n[profiles.lab]\n",
    )
    .unwrap();
    assert_eq!(candidates(&home, "fleetctl --fleet p"), ["plant"]);
}

#[test]
fn every_script_asks_fleetctl() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let run = home.run(&format!("completions {shell}")).ends(0);
        assert!(run.stdout.contains("COMPLETE"), "{shell}: {}", run.stdout);
    }
}

/// Runs a script in a shell that finds fleetctl on its path; nothing if there is no such shell.
fn in_shell(home: &Home, shell: &str, script: &str) -> Option<Run> {
    let program = Path::new(env!("CARGO_BIN_EXE_fleetctl")).parent().unwrap();
    let started = Command::new(shell)
        .args(["-c", script])
        .current_dir(home.path())
        .env_clear()
        .env("HOME", home.path())
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env(
            "PATH",
            format!("{}:/usr/local/bin:/usr/bin:/bin", program.display()),
        )
        .stdin(Stdio::null())
        .output();
    match started {
        Ok(output) => Some(Run::of(&output)),
        Err(_) => {
            eprintln!("there is no {shell} here: its completions are tried by the protocol alone");
            None
        }
    }
}

#[cfg(unix)]
#[test]
fn bash_completes_names() {
    let home = fleet();
    let script = "eval \"$(fleetctl completions bash)\"\n\
        COMP_WORDS=(fleetctl --local packages show Sed); COMP_CWORD=4; COMP_TYPE=9\n\
        _clap_complete_fleetctl fleetctl Sed show\n\
        printf '%s\\n' \"${COMPREPLY[@]}\"\n";
    if let Some(run) = in_shell(&home, "bash", script) {
        assert_eq!(run.stdout, "SedanVehicle\n", "{}", run.all());
    }
}

#[cfg(unix)]
#[test]
fn fish_completes_names() {
    let home = fleet();
    let script =
        "fleetctl completions fish | source; complete -C 'fleetctl --local packages show Sed'";
    if let Some(run) = in_shell(&home, "fish", script) {
        assert_eq!(run.stdout.trim(), "SedanVehicle", "{}", run.all());
    }
}

#[cfg(unix)]
#[test]
fn zsh_takes_the_script() {
    let home = fleet();
    let script = "autoload -U compinit && compinit -u -D\n\
        eval \"$(fleetctl completions zsh)\"\n\
        _describe() { print -l -- ${(P)2} }\n\
        words=(fleetctl --local packages show Sed); CURRENT=5\n\
        _clap_dynamic_completer_fleetctl\n";
    if let Some(run) = in_shell(&home, "zsh", script) {
        assert!(run.stdout.contains("SedanVehicle"), "{}", run.all());
    }
}
