//! `devices` and `mqtt`: enrolled, connected as themselves, revoked.

#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::fs;
use std::path::Path;
use std::thread;

use crate::support::{Home, Run, Serving};

const REQUESTS: &str = "$aws/things/Vehicle-VIN-001/shadow/get/accepted";

/// A served fleet of two devices.
fn fleet(home: &Home) -> Serving {
    let serving = home.serve("--mqtt-port 0 --mqtts-port 0 --quotas off");
    home.run("--local provision --yes --devices 2 --countries US --thing-types SedanVehicle --package-versions 1.0.0")
        .ends(0);
    serving
}

fn folder(home: &Home) -> std::path::PathBuf {
    home.state()
        .join("devices/123456789012/us-east-1/Vehicle-VIN-001")
}

/// Subscribes in the background and publishes until it has what it wanted.
fn heard(home: &Home, subscribe: &str, publish: &[&str]) -> Run {
    let started = home.start(subscribe);
    thread::scope(|scope| {
        let ending = scope.spawn(move || started.end());
        while !ending.is_finished() {
            home.run_args(publish).ends(0);
        }
        ending.join().unwrap()
    })
}

#[test]
fn an_enrolled_device_has_a_folder_is_kept_and_can_be_revoked() {
    let home = Home::new();
    let _serving = fleet(&home);
    let run = home
        .run("--local devices enroll Vehicle-VIN-001 --debug")
        .ends(0);
    assert!(run.stdout.contains("1 device is enrolled"), "{}", run.all());
    assert!(
        run.stdout.contains("WorkshopDevicePolicy (made)"),
        "{}",
        run.all()
    );
    assert!(!run.all().contains("PRIVATE KEY"), "{}", run.all());
    let folder = folder(&home);
    for file in [
        "private.key",
        "certificate.pem",
        "ca.pem",
        "connection.json",
    ] {
        assert!(folder.join(file).is_file(), "{file}");
    }
    let key = fs::read(folder.join("private.key")).unwrap();
    let again = home.run("--local devices enroll Vehicle-VIN-001 Vehicle-VIN-001 --output json");
    let again = again.ends(0).json();
    let devices = again["devices"].as_array().unwrap();
    assert_eq!(devices.len(), 1);
    assert_eq!(devices[0]["outcome"], "kept");
    assert_eq!(fs::read(folder.join("private.key")).unwrap(), key);

    let listed = home
        .run("--local devices list --output json")
        .ends(0)
        .json();
    assert_eq!(listed["devices"][0]["thing"], "Vehicle-VIN-001");
    assert_eq!(listed["devices"][0]["status"], "ACTIVE");
    home.run("--local devices revoke Vehicle-VIN-001")
        .ends(7)
        .says("--yes");
    let run = home
        .run("--local devices revoke Vehicle-VIN-001 --yes")
        .ends(0);
    assert!(
        run.stdout.starts_with("revoked Vehicle-VIN-001"),
        "{}",
        run.all()
    );
    assert!(!folder.exists());
    home.run("--local devices revoke Vehicle-VIN-001 --yes")
        .ends(4)
        .says("has no folder here");
}

#[test]
fn a_group_is_enrolled_after_a_question_and_cleanup_takes_all_of_it() {
    let home = Home::new();
    let _serving = fleet(&home);
    home.run("--local devices enroll --all-of Fleet-US").ends(7);
    let run = home.run("--local devices enroll --all-of Fleet-US --yes --dir keys");
    assert!(run.ends(0).stdout.contains("2 devices are enrolled"));
    assert!(home.join("keys/Vehicle-VIN-002/private.key").is_file());
    home.run("--local devices enroll --all-of nothing --yes")
        .ends(4)
        .says("no thing group nothing");
    let run = home.run("--local cleanup --confirm DELETE").ends(0);
    assert!(
        run.all().contains("nothing of ours is left"),
        "{}",
        run.all()
    );
    let listed = home.run("--local devices list --dir keys --output json");
    let listed = listed.ends(0).json();
    assert_eq!(listed["devices"][1]["status"], serde_json::Value::Null);
}

#[test]
fn a_thing_that_is_not_there_is_told_and_gets_no_key() {
    let home = Home::new();
    let _serving = fleet(&home);
    home.run("--local devices enroll nobody")
        .ends(4)
        .says("nobody: there is no thing nobody");
    let run = home.run("--local devices enroll nobody Vehicle-VIN-001 --output json");
    let devices = run.ends(1).json();
    assert_eq!(devices["devices"][0]["outcome"], "failed");
    assert_eq!(devices["devices"][1]["outcome"], "enrolled");
    home.run("--local devices enroll Vehicle-VIN-001 --policy Mine")
        .ends(4)
        .says("there is no IoT policy Mine");
    home.run("--local --state-dir :memory: devices enroll nobody")
        .ends(2)
        .says("a state in memory");
}

#[test]
fn a_device_subscribes_with_its_certificate_and_hears_its_shadow() {
    let home = Home::new();
    let _serving = fleet(&home);
    home.run("--local devices enroll Vehicle-VIN-001").ends(0);
    let subscribe = format!(
        "--local mqtt sub {REQUESTS} --device Vehicle-VIN-001 --count 1 --timeout 60s --output json"
    );
    let asked = "$aws/things/Vehicle-VIN-001/shadow/get";
    let run = heard(
        &home,
        &subscribe,
        &["--local", "mqtt", "pub", asked, "--message", ""],
    );
    let run = run
        .ends(0)
        .says("subscribed to $aws/things/Vehicle-VIN-001");
    let line = run.json();
    assert_eq!(line["topic"], REQUESTS);
    assert_eq!(line["encoding"], "json");
    assert!(line["payload"]["state"].is_object(), "{line}");
}

#[test]
fn a_device_publishes_what_is_its_own_and_is_refused_the_rest() {
    let home = Home::new();
    let _serving = fleet(&home);
    home.run("--local devices enroll Vehicle-VIN-001").ends(0);
    let publish = |topic: &str| {
        let message = r#"{"state":{"reported":{"color":"red"}}}"#;
        home.run_args(&[
            "--local",
            "mqtt",
            "pub",
            topic,
            "--message",
            message,
            "--device",
            "Vehicle-VIN-001",
        ])
    };
    publish("$aws/things/Vehicle-VIN-001/shadow/update")
        .ends(0)
        .says("published 38 bytes");
    publish("somewhere/else").ends(5).says("is not taken");
    home.run("--local mqtt sub somewhere/else --device Vehicle-VIN-001")
        .ends(5)
        .says("somewhere/else is not granted");
    home.run("--local mqtt sub a --device Vehicle-VIN-001 --client-id another")
        .ends(5);
    home.run("--local mqtt sub a --device Vehicle-VIN-002")
        .ends(4)
        .says("devices enroll Vehicle-VIN-002");
}

#[test]
fn a_revoked_device_is_told_that_its_certificate_is_gone() {
    let home = Home::new();
    let _serving = fleet(&home);
    home.run("--local devices enroll Vehicle-VIN-001").ends(0);
    let stolen = home.join("stolen/Vehicle-VIN-001");
    fs::create_dir_all(&stolen).unwrap();
    copy(&folder(&home), &stolen);
    home.run("--local devices revoke Vehicle-VIN-001 --yes")
        .ends(0);
    home.run(
        "--local mqtt sub $aws/things/Vehicle-VIN-001/jobs/# --device Vehicle-VIN-001 --dir stolen",
    )
    .ends(5)
    .says("its certificate is gone");
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
    }
}

#[test]
fn without_a_device_the_local_aws_lets_anybody_in_at_the_plain_door() {
    let home = Home::new();
    let _serving = fleet(&home);
    let subscribe = "--local mqtt sub a/# --count 1 --timeout 60s";
    let publish = ["--local", "mqtt", "pub", "a/b", "--message", "hello you"];
    let run = heard(&home, subscribe, &publish).ends(0);
    assert!(
        run.stdout.trim_end().ends_with("  a/b  hello you"),
        "{}",
        run.all()
    );
    home.run("--local mqtt sub a/# --count 1 --timeout 1s")
        .ends(8)
        .says("0 of 1 messages");
    home.run("--local mqtt sub a/# --timeout 1s").ends(0);
    home.run("--local --region eu-west-1 mqtt sub a")
        .ends(2)
        .says("--device THING");
}

#[cfg(unix)]
#[test]
fn a_signal_ends_a_subscription_cleanly() {
    let home = Home::new();
    let _serving = fleet(&home);
    let mut command = home.command(&["--local", "mqtt", "sub", "a"]);
    let mut child = command.spawn().unwrap();
    let mut said = std::io::BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    std::io::BufRead::read_line(&mut said, &mut line).unwrap();
    assert!(line.starts_with("subscribed to a as fleetctl-"), "{line}");
    let id = child.id().to_string();
    let mut kill = std::process::Command::new("kill");
    assert!(kill.args(["-s", "INT", &id]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn where_nobody_serves_and_on_aws_a_client_is_told_what_it_needs() {
    let home = Home::new();
    home.run("--local mqtt sub a")
        .ends(4)
        .says("nobody serves the local AWS")
        .says("fleetctl local serve");
    home.run("--local mqtt pub a --message b")
        .ends(0)
        .says("nobody serves this local AWS");
    home.run("--local mqtt pub a").ends(7);
    let serving = home.serve("--mqtt-port 0 --mqtts-port 0");
    let run = |args: &[&str]| {
        let mut command = home.command(args);
        command
            .env("AWS_ACCESS_KEY_ID", "test")
            .env("AWS_SECRET_ACCESS_KEY", "test")
            .env("AWS_REGION", "us-east-1")
            .env("AWS_ENDPOINT_URL", &serving.url);
        Run::of(&command.output().unwrap())
    };
    run(&["mqtt", "sub", "a"])
        .ends(2)
        .says("an MQTT client needs a certificate");
    run(&["mqtt", "pub", "a", "--message", "b"])
        .ends(0)
        .says("published 1 byte to a");
}
