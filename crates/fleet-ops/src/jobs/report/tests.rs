//! The numbers of a report.

use super::*;

fn execution(thing: &str, status: ExecutionStatus, times: [&str; 3]) -> ListedExecution {
    let at =
        |time: &str| (!time.is_empty()).then(|| format!("2026-01-02T{time}Z").parse().unwrap());
    ListedExecution {
        thing: thing.parse().unwrap(),
        status,
        number: 1,
        queued: at(times[0]),
        started: at(times[1]),
        updated: at(times[2]),
        retry_attempt: None,
    }
}

fn described(thing: &str, details: &[(&str, &str)]) -> JobExecution {
    let details = details.iter();
    JobExecution {
        job: "job".parse().unwrap(),
        thing: thing.parse().unwrap(),
        status: ExecutionStatus::Failed,
        details: details
            .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
            .collect(),
        number: 1,
        version: 3,
        queued: None,
        started: None,
        updated: None,
        force_canceled: false,
        seconds_before_timeout: None,
    }
}

#[test]
fn times_are_from_the_start_to_the_end_of_those_that_answered() {
    let mut gathered = Gathered::default();
    let (succeeded, failed) = (ExecutionStatus::Succeeded, ExecutionStatus::Failed);
    gathered.note(&execution(
        "a",
        succeeded,
        ["03:00:00", "03:00:10", "03:00:20"],
    ));
    gathered.note(&execution(
        "b",
        failed,
        ["03:00:00", "03:00:10", "03:01:10"],
    ));
    gathered.note(&execution(
        "c",
        ExecutionStatus::TimedOut,
        ["03:00:00", "03:00:10", "04:00:00"],
    ));
    gathered.note(&execution(
        "d",
        ExecutionStatus::Queued,
        ["03:00:00", "", "03:00:00"],
    ));
    assert_eq!(
        (gathered.devices, gathered.least, gathered.sum),
        (2, 10.0, 70.0)
    );
    let slowest: Vec<_> = gathered
        .slowest
        .iter()
        .map(|slow| (slow.thing.as_str(), slow.seconds))
        .collect();
    assert_eq!(slowest, [("b", 60.0), ("a", 10.0)]);
    assert_eq!(gathered.failed, 2);
}

#[test]
fn a_thing_is_counted_by_its_last_execution_and_retries_on_their_own() {
    let mut gathered = Gathered::default();
    let times = ["03:00:00", "03:00:10", "03:00:20"];
    gathered.note(&execution("a", ExecutionStatus::Failed, times));
    let mut retry = execution("a", ExecutionStatus::Succeeded, times);
    (retry.number, retry.retry_attempt) = (2, Some(1));
    gathered.note(&retry);
    gathered.note(&execution("b", ExecutionStatus::Failed, times));
    assert_eq!((gathered.executions, gathered.retries), (3, 1));
    assert_eq!((gathered.counts.succeeded, gathered.counts.failed), (1, 1));
    // Both failed executions have a reason, also the one that was tried again.
    assert_eq!(gathered.failed, 2);
}

#[test]
fn of_many_failures_the_first_by_name_are_described_and_of_the_slow_the_slowest_named() {
    let mut gathered = Gathered::default();
    for number in (0..500).rev() {
        let ended = format!("03:{:02}:{:02}", number / 60, number % 60);
        let thing = format!("car-{number:03}");
        gathered.note(&execution(
            &thing,
            ExecutionStatus::Failed,
            ["03:00:00", "03:00:00", &ended],
        ));
    }
    assert_eq!((gathered.failed, gathered.first_failed.len()), (500, 200));
    assert_eq!(gathered.first_failed.last().unwrap().0.as_str(), "car-199");
    let seconds: Vec<_> = gathered.slowest.iter().map(|slow| slow.seconds).collect();
    assert_eq!(
        seconds,
        [
            499.0, 498.0, 497.0, 496.0, 495.0, 494.0, 493.0, 492.0, 491.0, 490.0
        ]
    );
}

#[test]
fn failures_are_grouped_by_what_their_devices_said() {
    let mut reasons = Reasons::default();
    let disk = [("failureType", "DISK"), ("failureReason", "full")];
    reasons.note(&described("a", &[]));
    reasons.note(&described("b", &disk));
    reasons.note(&described("c", &disk));
    reasons.note(&described("d", &[("step", "3"), ("stage", "x")]));
    let groups = reasons.groups();
    let said: Vec<_> = groups
        .iter()
        .map(|of| (of.sort.as_deref(), of.said.as_deref(), of.count))
        .collect();
    assert_eq!(said[0], (Some("DISK"), Some("full"), 2));
    assert!(said.contains(&(None, None, 1)));
    assert!(said.contains(&(None, Some("stage=x, step=3"), 1)));
    assert_eq!(groups[0].things.len(), 2);
}
