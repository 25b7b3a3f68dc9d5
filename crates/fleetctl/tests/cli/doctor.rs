//! `doctor`: what is wrong is told, with what to do; the permissions of a command are all that it uses.

#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::collections::BTreeSet;

use fleet_core::operation::{Operation, Service};
use serde_json::Value;

use crate::support::Home;

fn checks(home: &Home, line: &str, code: i32) -> Vec<Value> {
    let report = home.run(line).ends(code).json();
    assert_eq!(report["well"], code == 0, "{report}");
    report["checks"].as_array().unwrap().clone()
}

fn of<'c>(checks: &'c [Value], name: &str) -> &'c Value {
    checks.iter().find(|check| check["check"] == name).unwrap()
}

#[test]
fn a_new_state_is_well_and_a_fleet_is_what_is_left() {
    let home = Home::new();
    let found = checks(&home, "--local doctor --output json", 0);
    assert_eq!(of(&found, "indexing")["status"], "note");
    assert_eq!(of(&found, "leftovers")["status"], "ok");
    home.run("--local provision --devices 3 --yes").ends(0);
    let found = checks(&home, "--local doctor --output json", 0);
    assert_eq!(of(&found, "indexing")["status"], "ok");
    assert_eq!(of(&found, "package-configuration")["status"], "ok");
    let ours = of(&found, "leftovers")["facts"]["ours"].as_array().unwrap();
    let things = ours.iter().find(|ours| ours["kind"] == "thing").unwrap();
    assert_eq!(things["count"], 3);
    let quick = checks(&home, "--local doctor --quick --output json", 0);
    assert!(!quick.iter().any(|check| check["check"] == "leftovers"));
    let text = home.run("--local doctor").ends(0);
    let widest = text.stdout.lines().map(|line| line.chars().count()).max();
    assert!(widest <= Some(80), "{}", text.stdout);
    assert!(text.stdout.contains("cleanup --dry-run"), "{}", text.stdout);
}

#[test]
fn what_cannot_be_looked_at_is_wrong() {
    let home = Home::new();
    let faults = "--local-faults GetPackageConfiguration:5xx=100%";
    let line = format!("--local {faults} doctor --quick --output json");
    let found = checks(&home, &line, 1);
    assert_eq!(of(&found, "package-configuration")["status"], "wrong");
    assert_eq!(of(&found, "indexing")["status"], "note");
}

#[test]
fn without_credentials_or_region_the_doctor_says_what_to_do() {
    let home = Home::new();
    let run = home.run("doctor --region eu-west-1").ends(5);
    assert!(run.stderr.contains("hint:"), "{}", run.all());
    let run = home.run("doctor --for nonsense").ends(2);
    assert!(run.stderr.contains("jobs simulate"), "{}", run.all());
}

fn allowed(home: &Home, task: &str) -> BTreeSet<String> {
    let line = ["doctor", "--policy", "--for", task];
    let policy: Value = home.run_args(&line).ends(0).json();
    let statements = policy["Statement"].as_array().unwrap().iter();
    let actions = statements.flat_map(|statement| statement["Action"].as_array().unwrap());
    actions
        .map(|action| action.as_str().unwrap().to_owned())
        .collect()
}

/// The actions of what a command line calls.
fn used(home: &Home, line: &str) -> BTreeSet<String> {
    let log = home.join("calls");
    let _ = std::fs::remove_file(&log);
    let options = "--local --local-quotas off --local-access-log calls";
    home.run(&format!("{options} {line}")).ends(0);
    let calls = std::fs::read_to_string(&log).unwrap();
    let calls = calls
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let actions = calls.filter_map(|call| {
        let service = match call["service"].as_str().unwrap() {
            "iot" => Service::Iot,
            "iot-data" => Service::IotData,
            "iot-jobs-data" => Service::IotJobsData,
            "s3" => Service::S3,
            "iam" => Service::Iam,
            _ => return None,
        };
        // A file behind a presigned URL is fetched with the rights of the one who signed.
        let operation = Operation::find(service, call["operation"].as_str().unwrap())?;
        Some(operation.iam_action().to_owned())
    });
    actions.collect()
}

#[test]
fn the_policy_of_a_command_allows_every_call_that_it_makes() {
    let home = Home::new();
    for (task, lines) in [
        (
            "provision",
            &["provision --devices 4 --yes", "provision --devices 5 --yes"][..],
        ),
        (
            "packages",
            &[
                "packages create Extra",
                "packages add-version SedanVehicle 2.0.0 --yes",
                "packages list",
                "packages show SedanVehicle",
                "packages show-version SedanVehicle 2.0.0",
                "packages config status",
                "packages config disable --yes",
                "packages config enable --yes",
                "packages device Vehicle-VIN-001",
                "packages delete-version SedanVehicle 2.0.0 --confirm DELETE",
                "packages delete Extra --confirm DELETE",
            ],
        ),
        (
            "groups",
            &[
                "groups create --countries US --name Mine --yes",
                "groups list",
                "groups show Mine",
                "groups test thingName:*",
                "groups delete Mine --confirm DELETE",
            ],
        ),
        (
            "jobs",
            &[
                "jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US --job-id J --yes",
                "jobs list",
                "jobs show J",
                "jobs document J",
                "jobs executions J",
                "jobs stats J",
            ],
        ),
        ("jobs simulate", &["jobs simulate J --yes"]),
        (
            "jobs",
            &[
                "jobs create --package SedanVehicle --version 1.1.0 --group Fleet-CA --job-id K --yes",
                "jobs cancel K --confirm CANCEL",
                "jobs delete J --confirm DELETE",
            ],
        ),
        (
            "commands",
            &[
                "commands create --template vehicle-lock",
                "commands list",
                "commands show vehicle-lock",
                "commands history --thing Vehicle-VIN-001",
                "commands deprecate vehicle-lock",
            ],
        ),
        (
            "devices",
            &[
                "devices enroll Vehicle-VIN-001",
                "devices list",
                "devices revoke Vehicle-VIN-001 --yes",
            ],
        ),
        (
            "cleanup",
            &["cleanup --dry-run", "cleanup --confirm DELETE"],
        ),
    ] {
        let allowed = allowed(&home, task);
        for line in lines {
            let used = used(&home, line);
            let missing: Vec<_> = used
                .difference(&allowed)
                .filter(|one| !one.is_empty())
                .collect();
            assert!(missing.is_empty(), "{line} needs {missing:?}");
            assert!(
                line == &"devices list" || !used.is_empty(),
                "{line}: {used:?}"
            );
        }
    }
}

#[test]
fn what_is_shipped_is_whole() {
    let home = Home::new();
    let report = home.run("check --output json").ends(0).json();
    assert_eq!(report["well"], true);
    let text = home.run("check").ends(0);
    for name in [
        "messages",
        "command templates",
        "documents",
        "example queries",
        "libraries",
    ] {
        assert!(text.stdout.contains(name), "{}", text.all());
    }
    let list = home
        .run("check --dependencies --output json")
        .ends(0)
        .json();
    let names = list["dependencies"].as_array().unwrap().iter();
    let names: Vec<_> = names.map(|one| one["name"].as_str().unwrap()).collect();
    assert!(names.contains(&"aws-sdk-iot") && names.contains(&"clap"));
}
