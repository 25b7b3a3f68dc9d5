//! `provision --local`: converges, alone and with others, through faults, kills and Ctrl-C.

use std::fs;

use crate::support::{Home, until};

/// As fast as it goes: no pace here, no quotas there.
const FAST: &str = "--local --local-quotas off --rate packages=off --rate thing-types=off \
                    --rate things=off --rate memberships=off --rate groups=off --rate iam=off \
                    --rate package-configuration=off --rate indexing-changes=off --rate indexing=off \
                    --rate tag-reads=off --rate indices=off";

fn fast(rest: &str) -> String {
    format!("{FAST} provision --yes {rest}")
}

#[test]
fn a_second_run_keeps_what_the_first_one_made() {
    let home = Home::new();
    let first = home
        .run(&fast("--devices 15 --output json"))
        .ends(0)
        .summary();
    assert_eq!(first["counts"]["thing"]["created"], 15);
    assert_eq!(first["counts"]["package-version"]["created"], 6);
    assert_eq!(home.things(), 15);
    let second = home
        .run(&fast("--devices 15 --output json"))
        .ends(0)
        .summary();
    assert_eq!(second["counts"]["thing"]["created"], 0);
    assert_eq!(second["counts"]["thing"]["kept"], 15);
    assert_eq!(second["counts"]["package-version"]["kept"], 6);
    let more = home
        .run(&fast("--devices 20 --output json"))
        .ends(0)
        .summary();
    assert_eq!(more["counts"]["thing"]["created"], 5);
}

#[test]
fn what_a_person_reads_has_the_plan_and_the_summary() {
    let home = Home::new();
    let run = home.run(&fast("--devices 15")).ends(0);
    for text in [
        "LOCAL, account 123456789012, us-east-1",
        "15: Vehicle-VIN-001 to Vehicle-VIN-015",
        "SedanVehicle, SUVVehicle, TruckVehicle",
        "US, CA, MX",
        "CreateThing ",
        "the fleet of 15 devices is complete",
        "no throttle",
    ] {
        assert!(
            run.stdout.contains(text),
            "{text:?} is not in: {}",
            run.all()
        );
    }
    for line in run.all().lines() {
        assert!(line.chars().count() <= 80, "{line}");
        assert!(!line.contains('\u{1b}'), "{line}");
    }
    assert!(run.stderr.contains("things: 15/15 (100%)"), "{}", run.all());
    let again = home.run(&fast("--devices 15 --quiet")).ends(0);
    assert_eq!(again.stderr, "");
}

#[test]
fn the_events_of_a_run_are_json_lines_with_the_plan_first() {
    let home = Home::new();
    let run = home.run(&fast("--devices 3 --output json")).ends(0);
    let events: Vec<serde_json::Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(events[0]["event"], "planned");
    assert_eq!(events[0]["plan"]["endpoint"], "local");
    assert_eq!(events[0]["devices"]["create"]["count"], 3);
    assert!(events.iter().any(|event| event["event"] == "created"));
    let quiet = home.run(&fast("--devices 3 --output json --quiet")).ends(0);
    assert_eq!(quiet.stdout.lines().count(), 1);
    quiet.summary();
}

#[test]
fn several_at_once_on_one_state_all_complete() {
    let home = Home::new();
    let runs: Vec<_> = (0..4)
        .map(|_| home.start(&fast("--devices 20 --output json")))
        .collect();
    for run in runs {
        run.end().ends(0);
    }
    assert_eq!(home.things(), 20);
}

#[cfg(unix)]
#[test]
fn a_server_killed_under_a_run_is_no_loss() {
    let home = Home::new();
    let serving = home.serve("--quotas off --access-log served.log");
    let run = home.start("--local --rate packages=off provision --yes --devices 150 --output json");
    let log = home.join("served.log");
    let begun = || fs::read_to_string(&log).is_ok_and(|log| log.contains("CreateThing\""));
    until("the server sees things", begun);
    serving.signal("KILL");
    let summary = run.end().ends(0).summary();
    assert_eq!(summary["counts"]["thing"]["failed"], 0);
    assert_eq!(home.things(), 150);
}

#[test]
fn faults_are_worked_through_and_nothing_is_doubled() {
    let home = Home::new();
    let line = format!(
        "{FAST} --local-faults seed=7;throttle=5%;5xx=2%;drop-after=1% \
         provision --yes --devices 60 --output json"
    );
    let summary = home.run(&line).ends(0).summary();
    assert_eq!(summary["counts"]["thing"]["failed"], 0);
    assert_eq!(home.things(), 60);
    let plan = home.run(&format!(
        "{FAST} provision --yes --devices 60 --dry-run --output json"
    ));
    assert_eq!(plan.ends(0).json()["changes"], false);
}

#[test]
fn a_crash_at_any_call_is_repaired_by_the_same_command() {
    let mut call = 1;
    loop {
        let home = Home::new();
        let crash = format!("{FAST} --local-faults crash-at={call} provision --yes --devices 5");
        if home.run(&crash).code == Some(0) {
            break;
        }
        home.run(&fast("--devices 5 --output json")).ends(0);
        assert_eq!(home.things(), 5, "call {call}");
        let plan = home.run(&format!(
            "{FAST} provision --yes --devices 5 --dry-run --output json"
        ));
        assert_eq!(plan.ends(0).json()["changes"], false, "call {call}");
        // Every third call: all of them take a minute.
        call += 3;
    }
    assert!(call > 60, "a run has more than 60 calls, this one {call}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_sums_up_and_the_next_run_goes_on() {
    let home = Home::new();
    let run = home
        .start("--local --local-access-log log provision --yes --devices 1000 --rate packages=off");
    let log = home.join("log");
    let begun = || fs::read_to_string(&log).is_ok_and(|log| log.contains("CreateThing\""));
    until("things are made", begun);
    run.signal("INT");
    let run = run.end().ends(130);
    assert!(run.stdout.contains("stopped:"), "{}", run.all());
    assert!(run.stdout.contains("not tried"), "{}", run.all());
    assert!(
        run.stderr.contains("Ctrl-C again leaves at once"),
        "{}",
        run.all()
    );
    let made = home.things();
    assert!(made > 0 && made < 1000, "{made}");
}

#[test]
fn debug_shows_calls_without_secrets() {
    let home = Home::new();
    let run = home.run(&fast("--devices 2 --debug")).ends(0);
    for text in [
        "CreateThing",
        "\"thingTypeName\"",
        "UpdateThingShadow",
        "← 200",
        "batteryStatus",
    ] {
        assert!(
            run.stderr.contains(text),
            "{text:?} is not in: {}",
            run.stderr
        );
    }
    assert!(!run.stderr.contains("Signature="), "{}", run.stderr);
}
