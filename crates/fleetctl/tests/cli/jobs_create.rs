//! `jobs create --local`: everything is looked at, shown, asked for, and made.

use serde_json::{Value, json};

use crate::support::{Home, Run};

/// Forty devices, some of them in Fleet-US.
fn fleet() -> Home {
    let home = Home::new();
    home.run(
        "--local --local-quotas off --rate packages=off --rate things=off --rate shadows=off \
         provision --yes --quiet --devices 40",
    )
    .ends(0);
    home
}

fn create(home: &Home, args: &[&str]) -> Run {
    let options = ["--local", "--local-quotas", "off", "jobs", "create"];
    home.run_args(&[&options, args].concat())
}

const UPDATE: &[&str] = &[
    "--package",
    "SedanVehicle",
    "--version",
    "1.1.0",
    "--group",
    "Fleet-US",
];

#[test]
fn an_update_is_shown_as_it_is_sent_and_how_it_would_go() {
    let home = fleet();
    let rules: &[&str] = &[
        "--max-per-minute",
        "10",
        "--abort",
        "FAILED:10%:5",
        "--timeout",
        "30m",
        "--retry",
        "FAILED=2",
        "--start",
        "2199-01-01T00:00",
        "--dry-run",
    ];
    let far = create(&home, &[UPDATE, rules].concat()).ends(2);
    assert!(
        far.stderr
            .contains("a job starts from 30 minutes to a year from now"),
        "{}",
        far.all()
    );
    let rules = [&rules[..8], &["--job-id", "update", "--dry-run"]].concat();
    let shown = create(&home, &[UPDATE, &rules].concat()).ends(0);
    for text in [
        "where      LOCAL, account 123456789012, us-east-1",
        "id         update\n",
        "installs   SedanVehicle 1.1.0 (published)\n             s3://iot-dm-workshop-us-east-1-",
        "selection  SNAPSHOT",
        "about      OTA job for Fleet-US",
        "rollout    10 devices a minute at most",
        "abort      cancel when 10 % are FAILED, once 5 devices have ended it",
        "timeout    30m after IN_PROGRESS",
        "retries    2 retries after FAILED",
        "URLs       good for 1h, signed by",
        "${aws:iot:package:SedanVehicle:version:1.1.0:attributes}",
        "at answer 10 ",
    ] {
        assert!(shown.stdout.contains(text), "{text:?}: {}", shown.all());
    }
    let of_json: &[&str] = &["--output", "json"];
    let plan = create(&home, &[UPDATE, &rules, of_json].concat())
        .ends(0)
        .json();
    assert_eq!(plan["action"], "create");
    assert_eq!(
        plan["settings"],
        json!({
            "jobExecutionsRolloutConfig": {"maximumPerMinute": 10},
            "abortConfig": {"criteriaList": [{
                "failureType": "FAILED", "action": "CANCEL", "thresholdPercentage": 10.0,
                "minNumberOfExecutedThings": 5,
            }]},
            "timeoutConfig": {"inProgressTimeoutInMinutes": 30},
            "jobExecutionsRetryConfig": {"criteriaList": [
                {"failureType": "FAILED", "numberOfRetries": 2},
            ]},
            "presignedUrlConfig": {
                "roleArn": "arn:aws:iam::123456789012:role/IoTJobsRole-us-east-1-12345678",
                "expiresInSec": 3600,
            },
        })
    );
    assert_eq!(plan["targets"][0]["kind"], "thing-group");
    assert_eq!(plan["outlook"]["failing"][2]["percent"], 50);
    // A dry run changes nothing: the id is still free.
    let made = create(
        &home,
        &[UPDATE, &["--job-id", "update", "--yes"], of_json].concat(),
    );
    let made = made.ends(0).json();
    assert_eq!(made["created"], true);
    assert_eq!(made["tagged"], true);
    assert_eq!(made["arn"], "arn:aws:iot:us-east-1:123456789012:job/update");
    let again = create(
        &home,
        &[UPDATE, &["--job-id", "update", "--yes"], of_json].concat(),
    );
    assert_eq!(again.ends(0).json()["created"], false);
    let other = create(
        &home,
        &[
            "--document",
            "{}",
            "--group",
            "Fleet-US",
            "--job-id",
            "update",
            "--yes",
        ],
    );
    let other = other.ends(4);
    assert!(
        other.stderr.contains("there is another job update already"),
        "{}",
        other.all()
    );
}

#[test]
fn a_document_comes_from_a_file_or_the_command_line_and_is_checked_before_any_call() {
    let home = Home::new();
    let wrong = create(&home, &["--document", "{reboot}", "--thing", "T", "--yes"]).ends(3);
    assert!(
        wrong.stderr.contains("the job document is no JSON"),
        "{}",
        wrong.all()
    );
    let missing = create(&home, &["--document", "no.json", "--thing", "T", "--yes"]).ends(3);
    assert!(
        missing.stderr.contains("cannot read no.json"),
        "{}",
        missing.all()
    );
    std::fs::write(
        home.join("half.json"),
        r#"{"a": "${aws:iot:package:p:version::attributes}"}"#,
    )
    .unwrap();
    let half = create(&home, &["--document", "half.json", "--thing", "T", "--yes"]).ends(3);
    assert!(
        half.stderr.contains("named both, or neither"),
        "{}",
        half.all()
    );
    let nobody = create(&home, &["--document", "{}", "--thing", "T", "--yes"]).ends(4);
    assert!(
        nobody.stderr.contains("there is no thing T"),
        "{}",
        nobody.all()
    );
}

#[test]
fn numbers_that_aws_would_not_take_are_refused_with_what_it_takes() {
    let home = Home::new();
    let refused = |args: &[&str], text: &str| {
        let run = create(&home, &[UPDATE, args].concat()).ends(2);
        let told = run.stderr.replace("\n       ", " ");
        assert!(told.contains(text), "{args:?}: {}", run.all());
    };
    refused(
        &["--max-per-minute", "1001"],
        "between 1 and 1000, not 1001",
    );
    refused(&["--base-rate", "10"], "--increment-factor");
    refused(
        &["--base-rate", "10", "--increment-factor", "2"],
        "needs to know when it grows",
    );
    refused(
        &[
            "--base-rate",
            "10",
            "--increment-factor",
            "1.15",
            "--increase-after-notified",
            "5",
        ],
        "one digit after the point, not 1.15",
    );
    refused(
        &["--abort", "FAILED:0%:5"],
        "must be above 0 and at most 100",
    );
    refused(&["--abort", "FAILED:10%"], "it must look like FAILED:10%:5");
    refused(&["--timeout", "8d"], "from 1 to 10080 minutes, not 11520");
    refused(&["--retry", "REJECTED=1"], "is never retried");
    refused(&["--retry", "ALL=11"], "at most 10, not 11");
    refused(
        &["--window", "cron(0 2 * * ? *)=1h"],
        "are for continuous jobs",
    );
    refused(&["--start", "tomorrow"], "write YYYY-MM-DDTHH:MM");
    refused(&["--end-behavior", "cancel"], "--end");
    refused(
        &["--url-expires", "2h", "--yes"],
        "60 to 3600 seconds, not 7200",
    );
    refused(&["--snapshot", "--continuous"], "cannot be used with");
}

#[test]
fn without_a_terminal_every_question_needs_its_option() {
    let home = Home::new();
    for (args, hint) in [
        (&[] as &[&str], "--document"),
        (&["--group", "Fleet-US"], "--package"),
        (&["--document", "{}"], "give --group or --thing"),
        (UPDATE, "give --yes"),
    ] {
        let run = create(&home, args).ends(7);
        assert!(run.stderr.contains(hint), "{args:?}: {}", run.all());
    }
}

#[test]
fn a_draft_is_not_offered_and_what_is_missing_is_said() {
    let home = fleet();
    let none = create(
        &home,
        &[
            "--package",
            "SedanVehicle",
            "--group",
            "Fleet-US",
            "--dry-run",
        ],
    );
    assert!(none.ends(4).stderr.contains("has no default version"));
    let none = create(
        &home,
        &[
            "--package",
            "SedanVehicle",
            "--version",
            "9",
            "--group",
            "Fleet-US",
            "--dry-run",
        ],
    );
    assert!(none.ends(4).stderr.contains("has no version 9"));
    let nowhere = create(
        &home,
        &[
            "--package",
            "SedanVehicle",
            "--version",
            "1.1.0",
            "--group",
            "Fleet-FR",
            "--dry-run",
        ],
    );
    assert!(
        nowhere
            .ends(4)
            .stderr
            .contains("there is no thing group Fleet-FR")
    );
    let role: &[&str] = &["--role", "Nobody", "--dry-run"];
    let no_role = create(&home, &[UPDATE, role].concat()).ends(4);
    assert!(
        no_role.stderr.contains("there is no role Nobody"),
        "{}",
        no_role.all()
    );
    let foreign: &[&str] = &["--role", "arn:aws:iam::123456789012:role/Nobody", "--yes"];
    let refused = create(&home, &[UPDATE, foreign].concat());
    assert_ne!(
        refused.code,
        Some(0),
        "AWS says what is wrong: {}",
        refused.all()
    );
    let listing = home
        .run("--local local status --output json")
        .ends(0)
        .json();
    assert_ne!(listing, Value::Null);
}

#[cfg(target_os = "linux")]
mod guided {
    use super::*;
    use crate::terminal::typed;

    #[test]
    fn somebody_who_knows_nothing_is_led_to_a_job_and_to_the_command_that_makes_it() {
        let home = fleet();
        // What, package, version, groups (wrong, right), selection, settings, rollout, abort,
        // timeout, retries, description, id, agreed.
        let answers =
            "1\n1\n\n9,Fleet-XX\n3,Fleet-CA\n\ny\n2\n2000\n2\n20\ny\n\n10\n5\n30m\n1\n\n\ny\n";
        let run = typed(&home, "--local jobs create", answers).ends(0);
        for text in [
            "make a job on LOCAL, account 123456789012, us-east-1",
            "found 3 thing groups and",
            "\"9\", \"Fleet-XX\" are no groups of the list",
            "maximumPerMinute must be between 1 and 1000, not 2000",
            "rollout    20 devices a minute at most",
            "the same without questions:",
            "--max-per-minute 20",
            "--abort FAILED:10%:5",
            "--timeout 30m",
            "made OTA-Job-SUVVehicle-1_1_0-",
        ] {
            assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
        }
    }

    #[test]
    fn a_document_that_is_no_json_is_asked_for_again() {
        let home = fleet();
        let answers = "2\n{reboot}\n{\"operation\": \"reboot\"}\n1\n\n\n\n\ny\n";
        let run = typed(&home, "--local jobs create", answers).ends(0);
        for text in [
            "the job document is no JSON",
            "about      Custom job for Fleet-",
            "--document '{\"operation\": \"reboot\"}'",
        ] {
            assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
        }
    }
}
