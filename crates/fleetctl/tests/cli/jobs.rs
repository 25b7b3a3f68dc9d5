//! `jobs --local`: looks at jobs, watches them, cancels and deletes them.

#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use serde_json::{Value, json};

use crate::plant::Field;
use crate::support::{Home, Run, Serving, until};

/// Jobs on a local AWS that is served, so that devices can report meanwhile.
pub(crate) struct Jobs {
    pub(crate) home: Home,
    serving: Serving,
}

impl Jobs {
    /// So many things, `Vehicle-VIN-001` and following.
    pub(crate) fn on_things(things: u32) -> Jobs {
        let home = Home::new();
        let serving = home.serve("--auth off --quotas off");
        let jobs = Jobs { home, serving };
        for number in 1..=things {
            jobs.send("POST", &format!("/things/{}", thing(number)), &json!({}));
        }
        jobs
    }

    #[track_caller]
    pub(crate) fn send(&self, method: &str, path: &str, body: &Value) -> Value {
        let json = "content-type: application/json\r\n";
        let (status, answer) = Field(&self.serving).send(method, path, json, &body.to_string());
        assert_eq!(status, 200, "{method} {path}: {answer}");
        serde_json::from_str(&answer).unwrap()
    }

    /// Makes a job for the first things.
    pub(crate) fn make(&self, job: &str, things: u32) {
        self.make_with(job, things, json!({}));
    }

    /// Makes a job for the first things, with more members of CreateJob.
    fn make_with(&self, job: &str, things: u32, more: Value) {
        let targets = (1..=things).map(|number| {
            let place = "arn:aws:iot:us-east-1:123456789012";
            format!("{place}:thing/{}", thing(number))
        });
        let mut body = more;
        body["targets"] = targets.collect();
        body["document"] = json!({"operation": "reboot", "after": [1]})
            .to_string()
            .into();
        self.send("PUT", &format!("/jobs/{job}"), &body);
    }

    /// A device reports.
    pub(crate) fn report(&self, job: &str, number: u32, status: &str) {
        let mut body = json!({ "status": status });
        if status == "FAILED" {
            body["statusDetails"] = json!({"failureType": "DOWNLOAD_FAILURE"});
        }
        self.send(
            "POST",
            &format!("/things/{}/jobs/{job}", thing(number)),
            &body,
        );
    }

    pub(crate) fn run(&self, rest: &str) -> Run {
        self.home.run(&format!("--local jobs {rest}"))
    }

    /// Runs command lines one after the other and gives what they said, as a snapshot shows it.
    fn said(&self, lines: &[&str]) -> String {
        let mut said = String::new();
        for line in lines {
            let run = self.run(line);
            for line in run.stdout.lines().filter(|line| !line.contains("arn:aws")) {
                assert!(line.chars().count() <= 80, "{line}");
            }
            let shown = timeless(&run.shown(&self.home));
            said.push_str(&format!("$ fleetctl jobs {line}\n{shown}\n"));
        }
        said
    }
}

fn thing(number: u32) -> String {
    format!("Vehicle-VIN-{number:03}")
}

/// A text without dates and times.
fn timeless(text: &str) -> String {
    let digits = |c: char| if c.is_ascii_digit() { '0' } else { c };
    let lines = text.lines().map(|line| {
        let words = line.split(' ').map(|word| {
            let date = word.len() == 10 && word.starts_with("20") && word.matches('-').count() == 2;
            let time = matches!(word.len(), 5 | 8) && word.contains(':');
            match date || time {
                true => word.chars().map(digits).collect(),
                false => word.to_owned(),
            }
        });
        words.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

#[test]
fn a_job_is_looked_at_from_all_sides() {
    let jobs = Jobs::on_things(5);
    let more = json!({
        "description": "reboot what hangs",
        "jobExecutionsRolloutConfig": {"maximumPerMinute": 600},
        "timeoutConfig": {"inProgressTimeoutInMinutes": 60},
    });
    jobs.make_with("OTA-Job-SedanVehicle-1_1_0-1761321268", 4, more);
    jobs.make("reboot", 2);
    jobs.report("reboot", 1, "SUCCEEDED");
    jobs.report("reboot", 2, "FAILED");
    let said = jobs.said(&[
        "list",
        "list --status completed",
        "list --limit 1",
        "show OTA-Job-SedanVehicle-1_1_0-1761321268",
        "document reboot",
        "executions reboot",
        "executions reboot --status FAILED,REJECTED",
        "executions OTA-Job-SedanVehicle-1_1_0-1761321268 --thing Vehicle-VIN-003",
        "execution reboot Vehicle-VIN-002",
        "execution reboot Vehicle-VIN-003",
        "stats reboot",
        "stats OTA-Job-SedanVehicle-1_1_0-1761321268 --learn",
        "show nothing",
        "executions nothing",
    ]);
    insta::assert_snapshot!(said);
}

#[test]
fn programs_get_states_in_the_words_of_aws_and_documents_as_json() {
    let jobs = Jobs::on_things(3);
    jobs.make_with(
        "job",
        3,
        json!({"timeoutConfig": {"inProgressTimeoutInMinutes": 60}}),
    );
    jobs.report("job", 1, "FAILED");
    jobs.report("job", 2, "IN_PROGRESS");
    let json = |line: &str| jobs.run(&format!("{line} --output json")).ends(0).json();
    let listed = json("list");
    assert_eq!(listed["jobs"][0]["status"], "IN_PROGRESS");
    assert_eq!(listed["left_out"], 0);
    let shown = json("show job");
    assert_eq!(
        shown["document"],
        json!({"operation": "reboot", "after": [1]})
    );
    assert_eq!(
        shown["configuration"]["timeoutConfig"]["inProgressTimeoutInMinutes"],
        60
    );
    assert_eq!(shown["target_selection"], "SNAPSHOT");
    assert_eq!(json("document job"), shown["document"]);
    let execution = json("execution job Vehicle-VIN-001");
    assert_eq!(execution["status"], "FAILED");
    assert_eq!(
        execution["details"],
        json!({"failureType": "DOWNLOAD_FAILURE"})
    );
    let executions = json("executions job");
    let counts = json!({
        "queued": 1, "in_progress": 1, "succeeded": 0, "failed": 1, "rejected": 0,
        "timed_out": 0, "removed": 0, "canceled": 0, "total": 3,
    });
    assert_eq!(executions["counts"], counts);
    assert_eq!(executions["executions"][0]["thing"], "Vehicle-VIN-001");
    let stats = json("stats job");
    assert_eq!(stats["counts"], counts);
    assert_eq!(stats["failed"], json!({"count": 1, "percent": 33.3}));
    assert_eq!(stats["health"], "critical");
    assert_eq!(stats["recommendation"], "investigate");
    let none = json("executions job --status REMOVED");
    assert_eq!(none["executions"], json!([]));
}

#[test]
fn executions_are_read_over_all_pages() {
    let jobs = Jobs::on_things(0);
    jobs.send("POST", "/thing-groups/cars", &json!({}));
    for number in 1..=260 {
        let name = thing(number);
        jobs.send("POST", &format!("/things/{name}"), &json!({}));
        let member = json!({"thingName": name, "thingGroupName": "cars"});
        jobs.send("PUT", "/thing-groups/addThingToThingGroup", &member);
    }
    let target = "arn:aws:iot:us-east-1:123456789012:thinggroup/cars";
    jobs.send(
        "PUT",
        "/jobs/job",
        &json!({"targets": [target], "document": "{}"}),
    );
    until("all are rolled out", || {
        let stats = jobs.run("stats job --output json").ends(0).json();
        stats["counts"]["total"] == 260
    });
    let all = jobs.run("executions job --output json").ends(0).json();
    let all = all["executions"].as_array().unwrap().clone();
    assert_eq!(all.len(), 260);
    assert_eq!(all[259]["thing"], "Vehicle-VIN-260");
    let some = jobs.run("executions job --limit 251").ends(0);
    let rows = some
        .stdout
        .lines()
        .filter(|line| line.contains("Vehicle-VIN-"));
    assert_eq!(rows.count(), 251);
    assert!(
        some.stdout.ends_with("251 executions: 251 QUEUED\n"),
        "{}",
        some.stdout
    );
}

#[test]
fn canceling_takes_the_word_and_is_seen() {
    let jobs = Jobs::on_things(4);
    jobs.make("job", 4);
    jobs.make("other", 1);
    jobs.report("job", 1, "SUCCEEDED");
    jobs.report("job", 2, "FAILED");
    jobs.report("job", 3, "IN_PROGRESS");
    let said = jobs.said(&[
        "cancel job --dry-run",
        "cancel job --dry-run --force",
        "cancel job --yes",
        "cancel job --confirm cancel",
        "cancel job nothing --confirm CANCEL",
        "cancel job --confirm CANCEL --comment wrong --reason-code WRONG_VERSION",
        "cancel job --confirm CANCEL",
        "cancel job --confirm CANCEL --force",
    ]);
    insta::assert_snapshot!(said);
    let shown = jobs.run("show job --output json").ends(0).json();
    assert_eq!(shown["status"], "CANCELED");
    assert_eq!(shown["counts"]["in_progress"], 0);
    assert_eq!(shown["force_canceled"], true);
    let line = "cancel other --confirm CANCEL --output json";
    let canceled = jobs.run(line).ends(0).json();
    assert_eq!(canceled["canceled"][0]["status"], "CANCELED");
    assert_eq!(canceled["failed"], json!([]));
}

#[test]
fn deleting_announces_force_takes_the_word_and_waits_until_the_job_is_gone() {
    let jobs = Jobs::on_things(1);
    for job in ["going", "done", "other"] {
        jobs.make(job, 1);
    }
    jobs.report("done", 1, "SUCCEEDED");
    let said = jobs.said(&[
        "delete going done --dry-run",
        "delete going --yes",
        "delete going nothing --confirm DELETE",
        "delete going done --confirm DELETE --quiet",
        "list --limit 5",
        "delete going --confirm DELETE",
    ]);
    insta::assert_snapshot!(said);
    let deleted = jobs
        .run("delete other --confirm DELETE --output json")
        .ends(0);
    let deleted = deleted.json();
    assert_eq!(deleted["deleted"], json!([{"job": "other", "gone": true}]));
}

#[test]
fn a_dozen_jobs_are_deleted_at_once() {
    let jobs = Jobs::on_things(1);
    let ids: Vec<_> = (1..=12).map(|number| format!("job-{number:02}")).collect();
    for id in &ids {
        jobs.make(id, 1);
    }
    let run = jobs
        .run(&format!("delete {} --confirm DELETE", ids.join(" ")))
        .ends(0);
    for id in &ids {
        let told = format!("✓ deleted job {id}");
        assert!(run.stdout.contains(&told), "{}", run.all());
    }
    assert_eq!(
        jobs.run("list --output json").ends(0).json()["jobs"],
        json!([])
    );
}

#[test]
fn a_watch_tells_each_change_and_ends_with_the_job() {
    let jobs = Jobs::on_things(2);
    jobs.make("job", 2);
    jobs.run("watch job --timeout 0s")
        .ends(8)
        .says("job job was still IN_PROGRESS after 0 seconds");
    jobs.report("job", 1, "FAILED");
    let watching = jobs
        .home
        .start("--local jobs watch job --exit-status --interval 1s");
    let events = jobs
        .home
        .start("--local jobs watch job --output json --interval 1s");
    // While this goes on, the other two have their first look.
    jobs.run("watch job --timeout 3s").ends(8);
    jobs.report("job", 2, "SUCCEEDED");
    let run = watching.end().ends(1);
    let lines: Vec<_> = run.stdout.lines().collect();
    assert!(
        lines[0].contains("] IN_PROGRESS: 1 QUEUED, 1 FAILED"),
        "{}",
        run.all()
    );
    assert!(lines[1].contains("Vehicle-VIN-001  FAILED  failureType=DOWNLOAD_FAILURE"));
    assert!(
        run.stdout
            .contains("job job  COMPLETED\n  2 of 2 executions over"),
        "{}",
        run.all()
    );
    let run = events.end().ends(0);
    let lines = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    let events: Vec<Value> = lines.collect();
    assert_eq!(events[0]["event"], "job-watched");
    assert_eq!(events[0]["snapshot"]["counts"]["failed"], 1);
    let last = events.last().unwrap();
    assert_eq!(last["event"], "job-ended");
    assert_eq!(last["snapshot"]["status"], "COMPLETED");
    jobs.run("watch job --exit-status").ends(1);
    jobs.run("watch nothing")
        .ends(4)
        .says("there is no job nothing");
}

#[test]
fn a_watch_that_is_stopped_leaves_the_job() {
    let jobs = Jobs::on_things(1);
    jobs.make("job", 1);
    let watching = jobs.home.start("--local jobs watch job");
    jobs.run("watch job --timeout 2s").ends(8);
    watching.signal("INT");
    watching
        .end()
        .ends(130)
        .says("stopped watching; the job goes on");
    let shown = jobs.run("show job --output json").ends(0).json();
    assert_eq!(shown["status"], "IN_PROGRESS");
}
