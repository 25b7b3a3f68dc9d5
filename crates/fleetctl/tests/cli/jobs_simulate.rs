//! `jobs simulate` and `jobs report` on the local AWS: words, exit codes, and a stop in the middle.

#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::fs;

use serde_json::{Value, json};

use crate::plant::Field;
use crate::support::{Home, Run, until};

/// A fleet of sedans in the US, and a job that installs 1.1.0 on them.
fn with_job(devices: u32) -> Home {
    let home = Home::new();
    let rates = [
        "things",
        "thing-types",
        "groups",
        "memberships",
        "indexing-changes",
        "packages",
        "iam",
    ];
    let rates = rates.map(|bucket| format!("--rate {bucket}=off")).join(" ");
    let line = format!(
        "--local --local-quotas off {rates} provision --yes --quiet --thing-types SedanVehicle \
         --package-versions 1.0.0,1.1.0 --countries US --devices {devices}"
    );
    home.run(&line).ends(0);
    let serving = home.serve("--auth off");
    let of = "aws:iot:package:SedanVehicle:version:1.1.0";
    let document = json!({"ota": {"packages": {"SedanVehicle": {
        "attributes": format!("${{{of}:attributes}}"),
        "artifact": {"s3PresignedUrl": format!("${{{of}:artifact:s3-presigned-url}}")},
    }}}});
    let arn = |rest: &str| format!("arn:aws:iot:us-east-1:123456789012:{rest}");
    let job = json!({
        "targets": [arn("thinggroup/Fleet-US")],
        "document": document.to_string(),
        "destinationPackageVersions": [arn("package/SedanVehicle/version/1.1.0")],
        "presignedUrlConfig": {
            "roleArn": "arn:aws:iam::123456789012:role/IoTJobsRole-us-east-1-12345678",
            "expiresInSec": 60,
        },
        "targetSelection": "SNAPSHOT",
    });
    let (status, body) = Field(&serving).send("PUT", "/jobs/OTA-Job-1", "", &job.to_string());
    assert_eq!(status, 200, "{body}");
    home
}

fn jobs(home: &Home, rest: &str) -> Run {
    home.run(&format!("--local jobs {rest}"))
}

/// The JSON lines of a run.
fn events(run: &Run) -> Vec<Value> {
    let lines = run.stdout.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn devices_act_line_by_line_and_once_only() {
    let home = with_job(5);
    let run = jobs(&home, "simulate OTA-Job-1 --success-rate 80 --yes").ends(0);
    let has = |text: &str| assert!(run.stdout.contains(text), "{text}: {}", run.all());
    has("of 5 targets 80 % succeed: 4 SUCCESS, 1 FAILURE (seed");
    has("LOCAL, account 123456789012, us-east-1");
    has("  [1/5] Vehicle-VIN-001 -> ");
    let count = |text: &str| run.stdout.matches(text).count();
    assert_eq!(count(": downloading firmware from S3…\n"), 4);
    assert_eq!(count(" firmware downloaded\n"), 4);
    assert_eq!(count(": job execution SUCCEEDED\n"), 4);
    assert_eq!(count(": job execution FAILED - Simulated failure\n"), 1);
    has("✓ 5 job executions processed: 4 SUCCEEDED, 1 FAILED as planned");
    has("OTA-Job-1: the job is COMPLETED; 4 SUCCEEDED, 1 FAILED");
    // No URL of a download is shown: it is a secret.
    assert!(!run.all().contains("X-Amz-Signature"));

    let again = jobs(&home, "simulate OTA-Job-1 --yes").ends(0);
    assert!(again.stdout.contains("no device of it has anything to do"));
}

#[test]
fn nobody_acts_without_a_job_or_an_answer() {
    let home = with_job(3);
    jobs(&home, "simulate --yes")
        .ends(7)
        .says("no JOB was named");
    jobs(&home, "simulate OTA-Job-1")
        .ends(7)
        .says("nobody to ask: act as 3 devices on LOCAL")
        .says("--yes");
    jobs(&home, "simulate Other --yes")
        .ends(4)
        .says("there is no job Other");
    jobs(&home, "simulate OTA-Job-1 --success-rate 101")
        .ends(2)
        .says("it must be a whole number of percent from 0 to 100");
    let dry = jobs(&home, "simulate OTA-Job-1 --dry-run").ends(0);
    assert!(dry.stdout.contains("pending: 3 QUEUED, 0 IN_PROGRESS"));
}

#[test]
fn programs_get_the_plan_every_device_and_the_sum_as_lines() {
    let home = with_job(4);
    let dry = jobs(
        &home,
        "simulate OTA-Job-1 --success-rate 50 --dry-run --output json",
    )
    .ends(0);
    let lines = events(&dry);
    assert_eq!(lines[0]["event"], "planned");
    assert_eq!(lines[0]["plans"][0]["successes"], 2);
    assert_eq!(lines.len(), 5);
    let planned: Vec<_> = lines[1..].iter().map(|line| &line["outcome"]).collect();
    assert_eq!(planned.iter().filter(|one| **one == "SUCCESS").count(), 2);

    let run = jobs(
        &home,
        "simulate OTA-Job-1 --success-rate 50 --yes --output json",
    )
    .ends(0);
    let lines = events(&run);
    assert_eq!(lines[0]["event"], "planned");
    let last = lines.last().unwrap();
    assert_eq!(last["event"], "simulated");
    assert_eq!(last["summary"]["succeeded"], 2);
    assert_eq!(last["summary"]["ended"][0]["end"], "completed");
    for (device, line) in (1..).zip(&planned) {
        let thing = format!("Vehicle-VIN-{device:03}");
        let reported = lines
            .iter()
            .find(|line| line["thing"] == thing.as_str() && line["step"] == "reported");
        let status = match line.as_str() {
            Some("SUCCESS") => "SUCCEEDED",
            _ => "FAILED",
        };
        assert_eq!(reported.unwrap()["status"], status, "{thing}");
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_lets_devices_finish_and_the_same_command_does_the_rest() {
    let home = with_job(30);
    let slow = "--local --local-access-log log jobs simulate OTA-Job-1 --yes --output json \
                --rate job-writes=20 --concurrency 4";
    let started = home.start(slow);
    let log = home.join("log");
    let begun = || fs::read_to_string(&log).is_ok_and(|log| log.matches("UpdateJob").count() > 6);
    until("devices report", begun);
    started.signal("INT");
    let run = started.end().ends(130);
    let first = events(&run).pop().unwrap();
    assert_eq!(first["summary"]["interrupted"], true);
    let done = first["summary"]["processed"].as_u64().unwrap();
    assert!((1..30).contains(&done), "{done}");

    let left = jobs(&home, "simulate OTA-Job-1 --dry-run --output json").ends(0);
    let plan = &events(&left)[0]["plans"][0];
    assert_eq!(plan["in_progress"], 0);
    assert_eq!(plan["queued"].as_u64().unwrap(), 30 - done);
    let rest = jobs(&home, "simulate OTA-Job-1 --yes --output json").ends(0);
    let rest = events(&rest).pop().unwrap();
    let process = &rest["summary"]["ended"][0]["process"];
    assert_eq!(
        (&process["succeeded"], &process["failed"]),
        (&json!(27), &json!(3))
    );
}

#[test]
fn a_report_is_a_page_and_a_document_with_the_same_numbers() {
    let home = with_job(10);
    jobs(&home, "simulate OTA-Job-1 --success-rate 70 --yes --quiet").ends(0);
    jobs(&home, "report OTA-Job-1")
        .ends(2)
        .says("say where the report goes");
    let run = jobs(&home, "report OTA-Job-1 --html job.html --output json").ends(0);
    let report = run.json();
    assert_eq!(report["things"]["SUCCEEDED"], 7);
    assert_eq!(report["failures"]["total"], 3);
    let reason = &report["failures"]["reasons"][0];
    assert_eq!(reason["said"], "Simulated failure");
    assert_eq!(reason["count"], 3);
    let bins = report["rollout"]["bins"].as_array().unwrap();
    let finished = bins.iter().map(|bin| bin["finished"].as_u64().unwrap());
    assert_eq!(finished.sum::<u64>(), 10);

    let page = fs::read_to_string(home.join("job.html")).unwrap();
    assert!(page.contains("<title>SUCCEEDED: 7</title>"), "{page}");
    assert!(page.contains("finished: 10<"), "{page}");
    assert!(!page.contains("X-Amz-Signature"));
    jobs(&home, "report OTA-Job-1 --html no/such/dir/job.html")
        .ends(3)
        .says("cannot write");
}

#[cfg(target_os = "linux")]
#[test]
fn who_names_no_job_is_asked_how_many_devices_act_and_how_many_succeed() {
    let home = with_job(4);
    let options = "--local --color never jobs simulate --dry-run";
    let answers = "1\nsome\n2\n101\n50\n";
    let asked = crate::terminal::typed(&home, options, answers).ends(0);
    let shown = asked.stdout.replace("\r\n", "\n");
    let same = format!("{options} OTA-Job-1 --devices 2 --success-rate 50");
    for text in [
        "\"some\" is neither all nor a number of devices",
        "\"101\" is not a success rate",
        &format!("the same without questions:\n  fleetctl {}", &options[..20]),
    ] {
        assert!(shown.contains(text), "{text:?}: {shown}");
    }
    let again = home.run(&same).ends(0);
    assert!(
        again.stdout.contains("of 4 targets 50 % succeed"),
        "{}",
        again.all()
    );
    assert!(shown.contains(&again.stdout), "{}: {shown}", again.stdout);
}
