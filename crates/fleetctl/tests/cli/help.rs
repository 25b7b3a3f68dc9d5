//! Help, the version, and what is said to a command line that is none.

use crate::support::Home;

#[test]
fn the_version_is_one_line() {
    let run = Home::new().run("--version").ends(0);
    assert_eq!(
        run.stdout,
        concat!("fleetctl ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn short_help_lists_commands_and_options() {
    let home = Home::new();
    insta::assert_snapshot!(home.run("-h").ends(0).shown(&home));
}

#[test]
fn without_a_command_the_help_is_shown_as_an_error() {
    let run = Home::new().run("").ends(2);
    assert!(run.stderr.contains("Usage: fleetctl"), "{}", run.all());
    assert_eq!(run.stdout, "");
}

#[test]
fn an_unknown_command_is_told_with_the_nearest() {
    Home::new().run("provison").ends(2).says("provision");
}

#[test]
fn help_fits_eighty_columns() {
    let home = Home::new();
    for command in [
        "",
        "provision",
        "groups",
        "groups create",
        "groups list",
        "groups show",
        "groups delete",
        "groups test",
        "devices",
        "devices run",
        "jobs",
        "jobs list",
        "jobs show",
        "jobs document",
        "jobs executions",
        "jobs execution",
        "jobs stats",
        "jobs watch",
        "jobs cancel",
        "jobs delete",
        "cleanup",
        "apply",
        "completions",
        "config",
        "config show",
        "config path",
        "config init",
        "local",
        "local serve",
        "local clock",
        "local clock advance",
        "local env",
        "local status",
        "local reset",
        "local coverage",
    ] {
        for option in ["--help", "-h"] {
            let run = home.run(&format!("{command} {option}")).ends(0);
            for line in run.stdout.lines() {
                assert!(line.chars().count() <= 80, "{command} {option}: {line}");
            }
        }
    }
}

#[test]
fn every_shell_has_completions() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let run = home.run(&format!("completions {shell}")).ends(0);
        assert!(run.stdout.contains("fleetctl"), "{shell}");
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let home = Home::new();
    for line in ["local coverage --output json", "completions bash", "--help"] {
        let args: Vec<&str> = line.split(' ').collect();
        let mut child = home.command(&args).spawn().unwrap();
        drop(child.stdout.take());
        let status = child.wait().unwrap();
        assert_eq!(status.code(), Some(0), "{line}");
    }
}

#[test]
fn colours_appear_when_asked_for_and_never_otherwise() {
    let home = Home::new();
    let escape = '\u{1b}';
    let colored = |line: &str, variable: Option<&str>| {
        let args: Vec<&str> = line.split(' ').collect();
        let mut command = home.command(&args);
        if let Some(name) = variable {
            command.env(name, "1");
        }
        let output = command.output().unwrap();
        String::from_utf8(output.stdout).unwrap().contains(escape)
    };
    assert!(!colored("local coverage", None));
    assert!(colored("local coverage --color always", None));
    assert!(colored("local coverage", Some("CLICOLOR_FORCE")));
    assert!(!colored(
        "local coverage --color never",
        Some("CLICOLOR_FORCE")
    ));
    assert!(colored("local coverage --color always", Some("NO_COLOR")));
    assert!(!colored("--help", None));
    assert!(colored("--help --color=always", None));
}
