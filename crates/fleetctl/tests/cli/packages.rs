//! `packages --local`: the catalog, firmware of any size, devices, and reverts.

use std::fs;

use serde_json::Value;

use crate::support::{Home, Run};

/// As fast as it goes: no pace here, no quotas there.
fn fast(rest: &str) -> String {
    let buckets = [
        "things",
        "thing-types",
        "groups",
        "memberships",
        "tag-reads",
        "indexing-changes",
        "indexing",
        "indices",
        "packages",
        "package-configuration",
        "iam",
        "s3-objects",
        "s3-buckets",
    ];
    let rates = buckets.map(|bucket| format!("--rate {bucket}=off"));
    format!("--local --local-quotas off {} {rest}", rates.join(" "))
}

fn packages(home: &Home, rest: &str) -> Run {
    home.run(&fast(&format!("packages {rest}")))
}

fn provisioned(devices: u32) -> Home {
    let home = Home::new();
    let line = format!(
        "provision --yes --quiet --thing-types SedanVehicle --package-versions 1.0.0,1.1.0 \
         --countries US --devices {devices}"
    );
    home.run(&fast(&line)).ends(0);
    home
}

/// A text without what differs from run to run: times, versions of objects, numbers of calls.
fn timeless(text: &str) -> String {
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut words: Vec<String> = Vec::new();
        for word in line.split(' ') {
            let date = word.len() == 10 && word.starts_with("20") && word.matches('-').count() == 2;
            let time = word.len() == 8 && word.matches(':').count() == 2;
            words.push(match (date, time) {
                (true, _) => "YYYY-MM-DD".to_owned(),
                (_, true) => "HH:MM:SS".to_owned(),
                _ => word.to_owned(),
            });
        }
        let line = words.join(" ");
        if line.trim_start().starts_with("took ") {
            lines.push("  took …".to_owned());
        } else if line.trim_start().starts_with("object version") {
            lines.push("  object version  …".to_owned());
        } else if !line.contains("calls") {
            lines.push(line);
        }
    }
    lines.join("\n") + "\n"
}

fn shown(home: &Home, run: &Run) -> String {
    // Addresses stay whole, so that they can be copied.
    let lines = run.stdout.lines().filter(|line| !line.contains("://"));
    for line in lines {
        assert!(line.chars().count() <= 80, "{line}");
    }
    timeless(&run.shown(home))
}

#[test]
fn a_package_lives_from_its_first_version_to_its_end() {
    let home = Home::new();
    home.run(&fast(
        "provision --yes --quiet --thing-types SedanVehicle --countries US --devices 1",
    ))
    .ends(0);
    let mut said = String::new();
    for line in [
        "create Radio --description music",
        "create Radio",
        "add-version Radio 2.0.0 --dry-run",
        "add-version Radio 2.0.0",
        "add-version Radio 2.0.0",
        "add-version Tuner 2.0.0",
        "add-version Radio 2.1.0 --draft --attribute a=b",
        "list",
        "show Radio",
        "show-version Radio 2.1.0",
        "show-version Radio 9",
        "show Tuner",
        "delete Radio --confirm DELETE",
        "delete-version Radio 2.0.0",
        "delete-version Radio 2.0.0 --confirm delete",
        "delete-version Radio 2.0.0 --yes",
        "delete-version Radio 2.0.0 --confirm DELETE",
        "delete-version Radio 2.1.0 --confirm DELETE",
        "delete Radio --confirm DELETE",
        "show Radio",
    ] {
        let run = packages(&home, line);
        said.push_str(&format!(
            "$ fleetctl packages {line}\n{}\n",
            shown(&home, &run)
        ));
    }
    insta::assert_snapshot!(said);
}

#[test]
fn a_large_file_is_sent_in_parts_and_checked() {
    let home = provisioned(1);
    let bytes: Vec<u8> = (0..20 * 1024 * 1024 + 5)
        .map(|n: u32| b'a' + (n % 23) as u8)
        .collect();
    fs::write(home.join("firmware.bin"), bytes).unwrap();
    let line = "add-version SedanVehicle 2.0.0 --file firmware.bin";
    let log = home.join("log");
    let added = home.run(&fast(&format!("--local-access-log log packages {line}")));
    let added = added.ends(0).says("upload: 20.0 MB/20.0 MB (100%)");
    // zlib.crc32 of Python.
    let told = "20.0 MB, CRC-32 182b9c3d, checked by S3";
    assert!(added.stdout.contains(told), "{}", added.stdout);
    let calls = fs::read_to_string(log).unwrap();
    assert_eq!(calls.matches("\"UploadPart\"").count(), 3);
    assert_eq!(calls.matches("\"CompleteMultipartUpload\"").count(), 1);
    packages(&home, "delete-version SedanVehicle 2.0.0 --confirm DELETE").ends(0);
    let again = packages(&home, &format!("{line} --output json"))
        .ends(0)
        .json();
    let firmware = &again["firmware"];
    assert_eq!(firmware["kept"], true, "the same bytes are not sent again");
    assert_eq!(firmware["key"], "SedanVehicle_v2_0_0.bin");
    assert_eq!(firmware["bytes"], 20 * 1024 * 1024 + 5);
    let version = firmware["version_id"].as_str().unwrap();
    assert!(added.stdout.contains(version), "{}", added.stdout);
    assert_eq!(again["status"], "published");
}

#[test]
fn files_that_cannot_be_firmware_are_refused_before_anything_is_sent() {
    let home = Home::new();
    fs::write(home.join("empty.bin"), "").unwrap();
    fs::write(home.join("text.txt"), "text").unwrap();
    for (options, words) in [
        ("--file missing.bin", "cannot read missing.bin"),
        ("--file .", "is no file"),
        ("--file empty.bin", "the firmware file is empty"),
        ("--sbom text.txt", "text.txt is not a zip"),
    ] {
        packages(&home, &format!("add-version SedanVehicle 1.0.0 {options}"))
            .ends(3)
            .says(words);
    }
    for (options, words) in [
        ("1.0.0 --attribute a", "an attribute has the form KEY=VALUE"),
        ("1.0.0 --attribute a=1 --attribute a=2", "given twice"),
        ("1/0", "package version name"),
    ] {
        packages(&home, &format!("add-version SedanVehicle {options}"))
            .ends(2)
            .says(words);
    }
    assert!(!home.state().exists(), "nothing was sent");
}

#[test]
fn an_sbom_is_attached_and_what_aws_found_is_shown() {
    let home = provisioned(1);
    // A zip without files: the end record alone.
    let mut empty = b"PK\x05\x06".to_vec();
    empty.resize(22, 0);
    fs::write(home.join("sbom.zip"), empty).unwrap();
    let line = "add-version SedanVehicle 2.0.0 --sbom sbom.zip --output json";
    let added = packages(&home, line).ends(0).json();
    assert_eq!(added["sbom"]["key"], "SedanVehicle_v2_0_0_sbom.zip");
    let version = packages(&home, "show-version SedanVehicle 2.0.0 --output json");
    let version = version.ends(0).json();
    assert_eq!(
        version["sbom"]["location"]["version_id"],
        added["sbom"]["version_id"]
    );
    assert!(version["sbom"]["status"].is_string());
}

#[test]
fn the_configuration_is_turned_off_and_on_again() {
    let home = provisioned(1);
    let mut said = String::new();
    for line in [
        "config status",
        "config disable",
        "config disable --yes",
        "config disable --yes",
        "config status",
        "config enable --yes",
        "config enable --yes --output json",
    ] {
        let run = packages(&home, line);
        said.push_str(&format!(
            "$ fleetctl packages {line}\n{}\n",
            run.shown(&home)
        ));
    }
    insta::assert_snapshot!(said);
}

#[test]
fn devices_that_report_and_devices_that_do_not_are_told_apart() {
    let home = provisioned(2);
    let run = packages(&home, "device Vehicle-VIN-001 Vehicle-VIN-002").ends(0);
    insta::assert_snapshot!(shown(&home, &run));
    packages(&home, "device nobody Vehicle-VIN-001")
        .ends(4)
        .says("there is no thing nobody");
    let run = packages(&home, "device nobody Vehicle-VIN-001 --output json").ends(4);
    let devices = run.json()["devices"].clone();
    assert_eq!(devices[0]["missing"], "thing");
    assert_eq!(devices[1]["packages"][0]["version"], "1.0.0");
}

#[test]
fn a_revert_shows_the_first_ten_wants_its_word_and_tells_each_device() {
    let home = provisioned(13);
    packages(&home, "revert SedanVehicle --to 1.0.0 --dry-run").ends(0);
    let mut said = String::new();
    for line in [
        "revert SedanVehicle --to 1.1.0 --dry-run",
        "revert SedanVehicle --to 1.1.0 --yes",
        "revert SedanVehicle --to 1.1.0 --confirm revert",
    ] {
        let run = packages(&home, line);
        said.push_str(&format!(
            "$ fleetctl packages {line}\n{}\n",
            shown(&home, &run)
        ));
    }
    let run = packages(&home, "revert SedanVehicle --to 1.1.0 --confirm REVERT").ends(0);
    let mut lines: Vec<&str> = run.stdout.lines().collect();
    // Devices are told as they are done.
    lines.sort_unstable();
    for number in 1..=13 {
        let line = format!("Vehicle-VIN-{number:03}: reverted to version 1.1.0");
        assert!(lines.contains(&line.as_str()), "{}", run.all());
    }
    let sum = "✓ 13 of 13 devices reverted to SedanVehicle 1.1.0";
    assert!(run.stdout.contains(sum), "{}", run.all());
    assert!(
        run.stderr.contains("package shadows: 13/13 (100%)"),
        "{}",
        run.all()
    );
    let again = packages(&home, "revert SedanVehicle --to 1.1.0 --confirm REVERT");
    said.push_str(&format!("$ again\n{}\n", shown(&home, &again)));
    insta::assert_snapshot!(said);
    let device = packages(&home, "device Vehicle-VIN-013 --output json").ends(0);
    assert_eq!(
        device.json()["devices"][0]["packages"][0]["version"],
        "1.1.0"
    );
}

#[test]
fn the_events_of_a_revert_are_json_lines() {
    let home = provisioned(3);
    let line = "revert SedanVehicle --to 1.1.0 --confirm REVERT --output json";
    let run = packages(&home, line).ends(0);
    let events = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let events: Vec<Value> = events.collect();
    assert_eq!(events[0]["event"], "planned");
    assert_eq!(
        (&events[0]["found"], &events[0]["region"]),
        (&3.into(), &"us-east-1".into())
    );
    let reverted = events.iter().filter(|event| event["event"] == "reverted");
    for event in reverted.clone() {
        assert_eq!(
            (&event["from"], &event["to"]),
            (&"1.0.0".into(), &"1.1.0".into())
        );
    }
    assert_eq!(reverted.count(), 3);
    let last = events.last().unwrap();
    assert_eq!(last["event"], "revert-finished");
    assert_eq!(last["summary"]["reverted"], 3);
    let quiet = packages(&home, &format!("{line} --quiet")).ends(0);
    assert_eq!(quiet.stdout.lines().count(), 1);
}

#[test]
fn what_cannot_be_reverted_to_is_said() {
    let home = provisioned(1);
    packages(&home, "add-version SedanVehicle 3.0.0 --draft").ends(0);
    for (target, words) in [
        (
            "SedanVehicle --to 9",
            "package SedanVehicle has no version 9",
        ),
        ("Radio --to 1.0.0", "there is no package Radio"),
        (
            "SedanVehicle --to 3.0.0",
            "is a draft: it was never published",
        ),
        (
            "SedanVehicle --to 1.0.0 --thing-type Bus",
            "there is no thing type Bus",
        ),
    ] {
        packages(&home, &format!("revert {target} --confirm REVERT"))
            .ends(4)
            .says(words);
    }
    let bare = Home::new();
    packages(&bare, "create SedanVehicle");
    packages(&bare, "add-version SedanVehicle 1.0.0");
    packages(&bare, "revert SedanVehicle --to 1.0.0 --confirm REVERT").ends(4);
}
