//! What a device does about jobs.

use super::*;
use crate::jobs::simulate::FailureType;

/// The answer to `start-next` with a job.
fn next(job: &str) -> IncomingMessage {
    message(
        "$aws/things/car/jobs/start-next/accepted",
        &json!({"execution": {"jobId": job, "status": "IN_PROGRESS", "versionNumber": 2, "executionNumber": 1}}),
    )
}

fn notified(job: &str) -> IncomingMessage {
    let body = json!({"timestamp": 1, "execution": {"jobId": job, "status": "QUEUED"}});
    message("$aws/things/car/jobs/notify-next", &body)
}

#[test]
fn a_job_is_started_takes_a_while_and_is_reported() {
    let mut car = device("car", only(false, true, false));
    let ask = [("$aws/things/car/jobs/start-next".to_owned(), json!({}))];
    assert_eq!(published(&car.connected(at(0))), ask);
    let nothing = message(
        "$aws/things/car/jobs/start-next/accepted",
        &json!({"timestamp": 1}),
    );
    assert_eq!(car.received(at(0), &nothing), []);
    assert_eq!(published(&car.received(at(1), &notified("j1"))), ask);
    let job = || "j1".to_owned();
    let began = car.received(at(1), &next("j1"));
    assert_eq!(told(&began), [Did::JobStarted { job: job() }]);
    let due = car.next_due().unwrap();
    assert!((at(11)..=at(21)).contains(&due), "{due:?}");
    let report = json!({
        "status": "SUCCEEDED",
        "statusDetails": {"reason": "done"},
        "expectedVersion": 2,
        "executionNumber": 1,
    });
    assert_eq!(
        published(&car.due(due)),
        [("$aws/things/car/jobs/j1/update".to_owned(), report)]
    );
    let accepted = message(
        "$aws/things/car/jobs/j1/update/accepted",
        &json!({"timestamp": 1}),
    );
    let over = car.received(due, &accepted);
    let status = Outcome::Succeeded;
    assert_eq!(told(&over), [Did::JobEnded { job: job(), status }]);
    assert_eq!(published(&over), ask);
}

/// A job whose document names a file behind a signed URL.
fn with_file() -> IncomingMessage {
    let url = "https://b.s3.amazonaws.com/k?X-Amz-Signature=ab";
    let body = json!({"execution": {
        "jobId": "j1", "versionNumber": 2, "jobDocument": {"firmware": {"url": url}}}});
    message("$aws/things/car/jobs/start-next/accepted", &body)
}

#[test]
fn a_job_ends_when_its_files_are_there_and_not_before() {
    let mut car = device("car", only(false, true, false));
    car.connected(at(0));
    let began = car.received(at(0), &with_file());
    assert!(
        matches!(&began[..], [Action::Tell(_), Action::Download(document)]
        if document.contains("X-Amz-Signature"))
    );
    assert_eq!(car.next_due(), None);
    assert_eq!(car.due(at(100)), []);
    let bytes = 17;
    assert_eq!(
        told(&car.downloaded(Ok(bytes))),
        [Did::Downloaded { bytes }]
    );
    let (_, body) = published(&car.due(at(101))).remove(0);
    assert_eq!(body["status"], "SUCCEEDED");
}

#[test]
fn a_job_whose_files_cannot_be_had_fails_and_says_why() {
    let mut car = device("car", only(false, true, false));
    car.connected(at(0));
    car.received(at(0), &with_file());
    let failure = DeviceFailure {
        failure_type: FailureType::DownloadFailure,
        reason: "not found: no such file".to_owned(),
    };
    assert_eq!(car.downloaded(Err(failure)), []);
    let (_, body) = published(&car.due(at(100))).remove(0);
    assert_eq!(body["status"], "FAILED");
    let details = json!({
        "failureType": "DOWNLOAD_FAILURE",
        "failureReason": "not found: no such file",
    });
    assert_eq!(body["statusDetails"], details);
}

#[test]
fn a_job_that_comes_while_nothing_was_found_is_asked_for_again() {
    let mut car = device("car", only(false, true, false));
    car.connected(at(0));
    assert_eq!(car.received(at(0), &notified("j1")), []);
    let nothing = message("$aws/things/car/jobs/start-next/accepted", &json!({}));
    assert_eq!(published(&car.received(at(0), &nothing)).len(), 1);
}

#[test]
fn a_job_that_somebody_canceled_is_told_and_the_next_is_asked_for() {
    let mut car = device("car", only(false, true, false));
    car.connected(at(0));
    car.received(at(0), &next("j1"));
    car.due(at(100));
    let topic = "$aws/things/car/jobs/j1/update/rejected";
    let body = json!({"code": "TerminalStateReached", "message": "it is CANCELED"});
    let actions = car.received(at(100), &message(topic, &body));
    let refused = Did::Rejected {
        topic: topic.to_owned(),
        code: "TerminalStateReached".to_owned(),
        message: "it is CANCELED".to_owned(),
    };
    assert_eq!(told(&actions), [refused]);
    assert_eq!(published(&actions).len(), 1);
}

#[test]
fn a_job_that_was_begun_is_asked_for_after_a_lost_connection() {
    let mut car = device("car", only(false, true, false));
    car.connected(at(0));
    car.received(at(0), &next("j1"));
    car.disconnected();
    assert_eq!(car.next_due(), None);
    let back = car.connected(at(5));
    assert_eq!(published(&back).len(), 1);
    assert_eq!(told(&back), [Did::Connected { again: true }]);
}
