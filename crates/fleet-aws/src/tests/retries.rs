//! Retries: what is tried again, what is not, and at which pace.

use std::time::Duration;

use fleet_core::fault::Fault;
use fleet_core::meter::CallMeter;
use fleet_core::operation::Operation;
use fleet_core::port::things::{NewThing, ThingReads, ThingWrites};
use fleet_core::quota::Bucket;
use serde_json::json;

use crate::retry::ATTEMPTS;
use crate::testing::{Answer, Setup, aws};

fn thing(name: &str) -> NewThing {
    NewThing {
        name: name.parse().unwrap(),
        thing_type: None,
        attributes: [].into(),
    }
}

fn throttle() -> Answer {
    Answer::error(400, "ThrottlingException")
}

#[tokio::test(start_paused = true)]
async fn throttles_and_failures_of_aws_are_tried_again_and_counted() {
    let (aws, wire) = aws([
        throttle(),
        Answer::error(503, "ServiceUnavailableException"),
        Answer::error(500, "InternalFailureException"),
        Answer::Refused,
        Answer::json(json!({})),
    ]);
    aws.create_thing(&thing("car")).await.unwrap();
    assert_eq!(wire.seen().len(), 5);
    let counts = aws.funnel.meter.snapshot();
    assert_eq!(counts.calls.of(Operation::CreateThing), 5);
    assert_eq!(counts.retries, 4);
    assert_eq!(counts.throttles, [(Bucket::Things, 1)].into());
}

#[tokio::test(start_paused = true)]
async fn a_call_is_given_up_after_ten_attempts_with_what_aws_said_last() {
    let (aws, wire) = aws([throttle()]);
    let error = aws.create_thing(&thing("car")).await.unwrap_err();
    assert_eq!(error.fault, Fault::Throttled);
    assert_eq!(error.code(), Some("ThrottlingException"));
    assert_eq!(wire.seen().len(), ATTEMPTS as usize);
}

#[tokio::test(start_paused = true)]
async fn a_resource_limit_is_not_tried_again() {
    let (aws, wire) = aws([Answer::error(410, "LimitExceededException")]);
    let error = aws.create_thing(&thing("car")).await.unwrap_err();
    assert_eq!(error.fault, Fault::Limit);
    assert_eq!(wire.seen().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn refusals_are_not_tried_again() {
    for (status, code) in [
        (400, "InvalidRequestException"),
        (403, "AccessDeniedException"),
        (404, "ResourceNotFoundException"),
        (409, "ResourceAlreadyExistsException"),
    ] {
        let (aws, wire) = aws([Answer::error(status, code)]);
        aws.create_thing(&thing("car")).await.unwrap_err();
        assert_eq!(wire.seen().len(), 1, "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_was_cut_off_is_fetched_again() {
    let whole = json!({ "thingName": "car", "attributes": { "country": "US" } });
    let (aws, wire) = aws([
        Answer::text(200, r#"{"thingName":"car","attrib"#),
        Answer::json(whole),
    ]);
    let thing = aws.describe_thing(&"car".parse().unwrap()).await.unwrap();
    assert_eq!(thing.attributes["country"], "US");
    assert_eq!(wire.seen().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_never_answers_is_given_up_after_three_attempts() {
    let (aws, wire) = aws([Answer::Refused]);
    let start = tokio::time::Instant::now();
    let error = aws.create_thing(&thing("car")).await.unwrap_err();
    assert_eq!(error.fault, Fault::Unreachable);
    assert!(error.message().contains("connection refused"), "{error}");
    assert_eq!(wire.seen().len(), 3);
    assert!(start.elapsed() < Duration::from_secs(2));
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_is_something_else_is_given_up_after_three_attempts() {
    let (aws, wire) = aws([Answer::text(200, "<html>please log in</html>")]);
    let error = aws.create_thing(&thing("car")).await.unwrap_err();
    assert_eq!(error.fault, Fault::Service);
    assert_eq!(wire.seen().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_has_answered_before_is_waited_for() {
    let mut answers = vec![Answer::json(json!({}))];
    answers.extend((0..ATTEMPTS - 1).map(|_| Answer::Refused));
    answers.push(Answer::json(json!({})));
    let (aws, wire) = aws(answers);
    aws.create_thing(&thing("car-1")).await.unwrap();
    aws.create_thing(&thing("car-2")).await.unwrap();
    assert_eq!(wire.seen().len(), 1 + ATTEMPTS as usize);
}

#[tokio::test(start_paused = true)]
async fn each_retry_takes_a_permit_of_its_own() {
    // 2 per second: were retries free, 8 calls of 2 attempts each would go out within 4 s and a backoff.
    let rates = vec!["things=2".parse().unwrap()];
    let mut answers: Vec<_> = (0..8)
        .map(|_| Answer::error(500, "InternalFailureException"))
        .collect();
    answers.push(Answer::json(json!({})));
    let (aws, wire) = Setup {
        rates,
        ..Setup::default()
    }
    .build(answers);
    let calls = (0..8).map(|i| {
        let aws = aws.clone();
        tokio::spawn(async move { aws.create_thing(&thing(&format!("car-{i}"))).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    let seen = wire.seen();
    assert_eq!(seen.len(), 16);
    for pair in seen.windows(2) {
        let apart = pair[1].at - pair[0].at;
        assert!(apart >= Duration::from_millis(499), "{apart:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_bulk_of_throttles_never_uses_up_the_right_to_retry() {
    // The SDK's shared quota holds 500 tokens and a retry costs 5: it would be gone after 100.
    let rates = vec!["things=1000".parse().unwrap()];
    let mut answers: Vec<_> = (0..400).map(|_| throttle()).collect();
    answers.push(Answer::json(json!({})));
    let (aws, wire) = Setup {
        rates,
        ..Setup::default()
    }
    .build(answers);
    let calls = (0..300).map(|i| {
        let aws = aws.clone();
        tokio::spawn(async move { aws.create_thing(&thing(&format!("car-{i}"))).await })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    assert_eq!(wire.seen().len(), 700);
}

#[tokio::test(start_paused = true)]
async fn a_thousand_calls_leave_at_their_rate_and_in_their_order() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let calls: Vec<_> = (0..1_000)
        .map(|i| {
            let aws = aws.clone();
            tokio::spawn(async move { aws.create_thing(&thing(&format!("car-{i}"))).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let seen = wire.seen();
    assert!(
        seen.iter()
            .map(|seen| seen.target.clone())
            .eq((0..1_000).map(|i| format!("POST /things/car-{i}")))
    );
    let took = (seen[999].at - seen[0].at).as_secs_f64();
    assert!(
        (12.3..=12.6).contains(&took),
        "1,000 calls at 80/s in {took} s"
    );
}

#[tokio::test]
async fn only_s3_may_take_longer_than_an_attempts_time() {
    let (aws, _) = aws([]);
    let s3 = aws.s3.config().timeout_config().unwrap();
    assert_eq!(s3.operation_attempt_timeout(), None);
    let iot = aws.iot.config().timeout_config().unwrap();
    assert_eq!(
        iot.operation_attempt_timeout(),
        Some(Duration::from_secs(90))
    );
}

#[tokio::test]
async fn a_call_that_waits_is_small() {
    let (aws, _) = aws([]);
    let request = aws.iot.create_thing().thing_name("car");
    let call = aws
        .funnel
        .call(Operation::CreateThing, || Box::pin(request.send()));
    let size = std::mem::size_of_val(&call);
    assert!(size < 3 * 1024, "{size} bytes");
}
