//! `commands` and `devices` on a terminal: commands, devices and executions picked from lists, and the
//! line shown in the end, which does the same without a question.

#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]
#![cfg(target_os = "linux")]

use crate::commands::{commands, fleet};
use crate::support::Home;
use crate::terminal::typed;

/// The line that does the same without questions, split as a shell splits it.
fn same(home: &Home, run: &str) -> Vec<String> {
    let plain = run.replace('\r', "");
    let (_, line) = plain
        .split_once("the same without questions:\n")
        .unwrap_or_else(|| panic!("no line: {run}"));
    let line: Vec<_> = line
        .lines()
        .scan(true, |goes_on, line| {
            let take = *goes_on;
            *goes_on = line.ends_with('\\');
            take.then(|| line.trim_end_matches('\\').trim().to_owned())
        })
        .collect();
    let mut shell = std::process::Command::new("sh");
    let script = format!("printf '%s\\n' {}", line.join(" "));
    let printed = shell.args(["-c", &script]).current_dir(home.path());
    let printed = printed.output().unwrap().stdout;
    let printed = String::from_utf8(printed).unwrap();
    printed.lines().skip(1).map(str::to_owned).collect()
}

/// Runs that line without a terminal.
fn again(home: &Home, run: &str) -> crate::support::Run {
    let args = same(home, run);
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    home.run_args(&args)
}

#[test]
fn a_run_asks_for_the_command_the_devices_and_the_values_and_shows_the_line_that_says_them() {
    let home = fleet();
    commands(&home, &["create", "--template", "set-climate"]).ends(0);
    let line = "--local --local-quotas off commands run";
    // The command, devices by name, a car and one typed, a wrong temperature and a right one, the unit
    // that is offered, an hour, no wait, and yes to two devices.
    let answers = "1\n1\ncar-1, car-3\n200\n21\n\n1h\nn\ny\n";
    let run = typed(&home, line, answers).ends(0);
    for text in [
        "commands on LOCAL, account 123456789012, us-east-1, the newest first",
        "set-climate  ACTIVE",
        "things on LOCAL, account 123456789012, us-east-1",
        "must be from 10 to 90",
        "set-climate started on 2 of 2 devices",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
    let args = same(&home, &run.stdout);
    let said = [
        "set-climate",
        "--thing",
        "car-1",
        "--thing",
        "car-3",
        "--param",
        "temperature=21",
        "--timeout",
        "1h",
        "--yes",
    ];
    assert_eq!(
        args[4..],
        ["run"].iter().chain(&said).copied().collect::<Vec<_>>()
    );
    let again = again(&home, &run.stdout).ends(0);
    let told = "set-climate started on 2 of 2 devices";
    assert!(again.stdout.contains(told), "{}", again.all());
}

#[test]
fn an_execution_is_picked_with_its_device_and_those_that_are_over_are_not_called_off() {
    let home = fleet();
    commands(&home, &["create", "--template", "vehicle-lock"]).ends(0);
    let run = "run vehicle-lock --group Fleet-US --timeout 1h --yes";
    commands(&home, &run.split(' ').collect::<Vec<_>>()).ends(0);
    let line = "--local --local-quotas off commands cancel";
    let off = typed(&home, line, "1\nCANCEL\n").ends(0);
    for text in [
        "vehicle-lock  car-",
        "call off execution",
        "canceled by operator",
    ] {
        assert!(off.stdout.contains(text), "{text:?}: {}", off.stdout);
    }
    // Only one is left to be called off; the line names the one that is over.
    again(&home, &off.stdout).ends(4).says("is over: REJECTED");
    typed(&home, line, "1\nCANCEL\n").ends(0);
    let none = typed(&home, line, "").ends(4);
    let told = "no device is at work on a command";
    assert!(none.stdout.contains(told), "{}", none.stdout);
    let line = "--local --local-quotas off commands status --once";
    let status = typed(&home, line, "1\n").ends(0);
    let same = again(&home, &status.stdout).ends(0).stdout;
    assert!(same.contains("REJECTED (canceled by operator)"), "{same}");
}

#[test]
fn a_command_of_ones_own_is_made_by_answers_and_by_the_line_they_make() {
    let home = fleet();
    let line = "--local --local-quotas off commands create";
    let answers = "0\nhonk\nSound the horn\n{\"sound\":true}\n";
    let made = typed(&home, line, answers).ends(0);
    assert!(made.stdout.contains("made honk"), "{}", made.stdout);
    let kept = again(&home, &made.stdout).ends(0).stdout;
    assert!(kept.starts_with("kept honk\n"), "{kept}");
}

#[test]
fn the_guided_mode_wants_ready_before_the_first_run_and_filters_the_history() {
    let home = fleet();
    commands(&home, &["create", "--template", "vehicle-lock"]).ends(0);
    // The menu of commands; run, and back; run again, then READY, and a third time without a word.
    let answers = concat!(
        "7\n",
        "5\n1\n1\ncar-1\n1h\nn\ns\nno\n",
        "5\n1\n1\ncar-1\n1h\nn\nREADY\n",
        "5\n1\n1\ncar-2\n1h\nn\n",
        "7\ncar-1\ncreated\n\n\n",
        "10\nq\n",
    );
    let line = "--local --local-quotas off --lang en";
    let run = typed(&home, line, answers);
    let said = &run.stdout;
    assert_eq!(said.matches("is a device listening?").count(), 2, "{said}");
    assert_eq!(
        said.matches("vehicle-lock started on 1 of 1").count(),
        2,
        "{said}"
    );
    for text in [
        "that is neither READY nor SKIP; nothing was run",
        "--status CREATED --since 30d",
        "1 execution",
    ] {
        assert!(said.contains(text), "{text:?}: {said}");
    }
}

#[test]
fn things_are_picked_to_be_enrolled_and_enrolled_ones_to_be_revoked() {
    let home = fleet();
    let line = "--local --local-quotas off devices enroll";
    let run = typed(&home, line, "no name!\ncar-3, car-3\n").ends(0);
    assert!(
        run.stdout.contains("1 device is enrolled"),
        "{}",
        run.stdout
    );
    let kept = again(&home, &run.stdout).ends(0).stdout;
    assert!(kept.contains("kept"), "{kept}");
    let line = "--local --local-quotas off devices revoke";
    let run = typed(&home, line, "1\ny\n").ends(0);
    assert!(run.stdout.contains("revoked car-3"), "{}", run.stdout);
    let line = ["--local", "devices", "revoke", "car-3", "--yes"];
    assert_eq!(same(&home, &run.stdout)[3..], line[1..]);
}

#[test]
fn without_a_terminal_what_was_not_named_ends_the_command_and_says_what_to_give() {
    let home = Home::new();
    for (line, told) in [
        ("commands show", "no NAME was named"),
        ("commands delete --confirm DELETE", "no NAME was named"),
        ("commands deprecate", "`fleetctl commands list`"),
        ("commands run", "no NAME was named"),
        ("commands run x", "give --thing THING or --group GROUP"),
        ("commands create", "--template TEMPLATE"),
        ("commands status", "no ID was named"),
        (
            "commands cancel --confirm CANCEL",
            "`fleetctl commands history`",
        ),
        ("devices enroll", "no THING was named"),
        ("devices revoke --yes", "no THING was named"),
        ("devices run", "--things-prefix PREFIX"),
        ("mqtt sub", "no FILTER was named"),
        ("mqtt pub --message x", "no TOPIC was named"),
        ("mqtt pub topic", "no --message was named"),
    ] {
        home.run(&format!("--local {line}")).ends(7).says(told);
    }
}
