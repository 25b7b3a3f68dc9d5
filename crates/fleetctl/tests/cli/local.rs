//! `local …` without a server: clock, status, reset, coverage, and state directories that are no good.

use std::fs;

use crate::support::Home;

#[test]
fn the_clock_moves_forward_and_stays_there() {
    let home = Home::new();
    home.run("local clock advance 2d").ends(0);
    let clock = home.run("local clock --output json").ends(0).json();
    assert_eq!(clock["clock_ahead_s"], 172_800);
    let run = home.run("local clock advance 1h30m").ends(0);
    assert!(
        run.stdout.contains("2d 01h ahead of the wall clock"),
        "{}",
        run.all()
    );
}

#[test]
fn status_tells_where_and_what() {
    let home = Home::new();
    let run = home.run("local status").ends(0);
    assert!(run.stdout.contains("nobody serves it"), "{}", run.all());
    assert!(run.stdout.contains("nothing yet"), "{}", run.all());
    let status = home.run("local status --output json").ends(0).json();
    assert_eq!(status["state_dir"], home.state().to_str().unwrap());
    assert_eq!(status["serving"], serde_json::Value::Null);
    assert_eq!(status["resources"], serde_json::json!({}));
}

#[test]
fn another_state_directory_is_another_local_aws() {
    let home = Home::new();
    home.run("local clock advance 5m --state-dir other").ends(0);
    assert_eq!(
        home.run("local clock --output json").json()["clock_ahead_s"],
        0
    );
    let other = home
        .run("--state-dir other local clock --output json")
        .json();
    assert_eq!(other["clock_ahead_s"], 300);
}

#[test]
fn reset_forgets_after_a_yes_only() {
    let home = Home::new();
    home.run("local clock advance 5m").ends(0);
    home.run("local reset")
        .ends(7)
        .says("nobody to ask")
        .says("--yes");
    assert_eq!(
        home.run("local clock --output json").json()["clock_ahead_s"],
        300
    );
    home.run("local reset --yes").ends(0);
    assert_eq!(
        home.run("local clock --output json").json()["clock_ahead_s"],
        0
    );
}

#[test]
fn coverage_lists_every_operation_with_its_route() {
    let lines = Home::new()
        .run("local coverage --output json")
        .ends(0)
        .json();
    let lines = lines.as_array().unwrap();
    let find = |name: &str| lines.iter().find(|line| line["operation"] == name).unwrap();
    let create = find("CreateThing");
    assert_eq!(create["service"], "iot");
    assert_eq!(create["method"], "POST");
    assert_eq!(create["uri"], "/things/{thingName}");
    assert_eq!(create["status"], "built");
    assert_eq!(find("CreateScheduledAudit")["status"], "missing");
}

#[test]
fn state_that_cannot_be_used_is_explained() {
    let home = Home::new();
    fs::write(home.join("file"), "x").unwrap();
    home.run("local status --state-dir file/state")
        .ends(3)
        .says("--state-dir");

    fs::create_dir(home.join("foreign")).unwrap();
    fs::write(
        home.join("foreign/fleet-local.db"),
        "somebody's notes, long enough to be looked at ".repeat(40),
    )
    .unwrap();
    home.run("local status --state-dir foreign")
        .ends(3)
        .says("is not the state of a local AWS");
    home.run("--local provision --yes --state-dir foreign")
        .ends(3)
        .says("is not the state of a local AWS");
}

#[test]
fn state_of_a_newer_version_is_left_alone() {
    let home = Home::new();
    home.run("local status").ends(0);
    let file = home.state().join("fleet-local.db");
    let mut bytes = fs::read(&file).unwrap();
    // SQLite keeps `user_version` in four bytes at offset 60.
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(&file, &bytes).unwrap();
    home.run("local status")
        .ends(3)
        .says("newer fleetctl")
        .says("schema 99");
    assert_eq!(fs::read(&file).unwrap(), bytes);
}

#[test]
fn without_a_home_a_state_directory_is_asked_for() {
    let home = Home::new();
    let output = home
        .command(&["local", "status"])
        .env("HOME", "")
        .output()
        .unwrap();
    // Some systems know the home of a user without HOME: then that is where the state is.
    if output.status.code() != Some(0) {
        assert_eq!(output.status.code(), Some(3));
        assert!(
            String::from_utf8(output.stderr)
                .unwrap()
                .contains("--state-dir")
        );
    }
}
