//! What a device does, told by messages and moments alone.

use serde_json::json;

use super::*;

mod jobs;

const ALL: Settings = Settings {
    seed: 7,
    success_rate: 100,
    delay: Delay {
        shortest: Duration::from_secs(10),
        longest: Duration::from_secs(20),
    },
    commands: true,
    jobs: true,
    shadow: true,
    drop_every: None,
};

fn device(thing: &str, settings: Settings) -> Device {
    Device::new(thing.parse().unwrap(), Arc::new(settings))
}

fn only(commands: bool, jobs: bool, shadow: bool) -> Settings {
    Settings {
        commands,
        jobs,
        shadow,
        ..ALL
    }
}

fn message(topic: &str, body: &Value) -> IncomingMessage {
    IncomingMessage {
        topic: topic.to_owned(),
        payload: body.to_string().into_bytes(),
        content_type: None,
        retained: false,
        duplicate: false,
    }
}

fn at(seconds: u64) -> Moment {
    Duration::from_secs(seconds)
}

/// What is published, with the bodies read; an empty one is null.
fn published(actions: &[Action]) -> Vec<(String, Value)> {
    let read = |action: &Action| match action {
        Action::Publish(message) => {
            let body = serde_json::from_slice(&message.payload).unwrap_or(Value::Null);
            Some((message.topic.clone(), body))
        }
        _ => None,
    };
    actions.iter().filter_map(read).collect()
}

fn told(actions: &[Action]) -> Vec<Did> {
    let told = actions.iter().filter_map(|action| match action {
        Action::Tell(did) => Some(did.clone()),
        _ => None,
    });
    told.collect()
}

#[test]
fn it_subscribes_to_what_it_is_for() {
    let filters = |settings| -> Vec<String> {
        let all = device("car", settings).subscriptions();
        all.into_iter().map(|one| one.filter).collect()
    };
    assert_eq!(
        filters(only(true, false, false)),
        ["$aws/commands/things/car/executions/+/request/#"]
    );
    assert_eq!(
        filters(only(false, true, false)),
        ["$aws/things/car/jobs/notify-next"]
    );
    assert_eq!(
        filters(only(false, false, true)),
        [
            "$aws/things/car/shadow/update/delta",
            "$aws/things/car/shadow/update/rejected",
            "$aws/things/car/shadow/get/+",
        ]
    );
    assert_eq!(filters(ALL).len(), 5);
}

#[test]
fn a_command_is_in_progress_at_once_and_ends_with_a_reason_and_a_result() {
    let mut car = device("car", only(true, false, false));
    car.connected(at(0));
    let request = message(
        "$aws/commands/things/car/executions/e1/request/json",
        &json!({"lock": true}),
    );
    let actions = car.received(at(5), &request);
    let [(topic, body)] = &published(&actions)[..] else {
        panic!("{actions:?}")
    };
    assert_eq!(
        topic,
        "$aws/commands/things/car/executions/e1/response/json"
    );
    assert_eq!(body["status"], "IN_PROGRESS");
    // The same message again is the same command.
    assert_eq!(car.received(at(5), &request), []);
    // A tenth of ten to twenty seconds.
    let due = car.next_due().unwrap();
    assert!((at(6)..=at(7)).contains(&due), "{due:?}");
    assert_eq!(car.due(due - Duration::from_millis(1)), []);
    let actions = car.due(due);
    let [(_, body)] = &published(&actions)[..] else {
        panic!("{actions:?}")
    };
    assert_eq!(body["status"], "SUCCEEDED");
    assert_eq!(body["statusReason"]["reasonCode"], "DONE");
    assert_eq!(body["result"]["carriedOut"], json!({"b": true}));
    let status = Outcome::Succeeded;
    let execution = "e1".to_owned();
    assert_eq!(told(&actions), [Did::CommandAnswered { execution, status }]);
    assert_eq!(car.received(at(8), &request), []);
    assert_eq!(car.next_due(), None);
}

#[test]
fn commands_of_others_and_commands_nobody_asked_it_for_are_left_alone() {
    let mut car = device("car", only(true, false, false));
    for topic in [
        "$aws/commands/things/car2/executions/e1/request/json",
        "$aws/commands/clients/car/executions/e1/request/json",
        "$aws/commands/things/car/executions/e1/response/accepted/json",
    ] {
        assert_eq!(car.received(at(1), &message(topic, &json!({}))), []);
    }
    let mut idle = device("car", only(false, true, true));
    let topic = "$aws/commands/things/car/executions/e1/request/json";
    assert_eq!(idle.received(at(1), &message(topic, &json!({}))), []);
}

#[test]
fn a_device_that_is_to_fail_says_why() {
    let never = Settings {
        success_rate: 0,
        ..only(true, false, false)
    };
    let mut car = device("car", never);
    let topic = "$aws/commands/things/car/executions/e1/request";
    car.received(at(0), &message(topic, &Value::Null));
    let (_, body) = published(&car.due(at(2))).remove(0);
    assert_eq!(body["status"], "FAILED");
    assert_eq!(body["statusReason"]["reasonCode"], "SIMULATED_FAILURE");
}

const UPDATE: &str = "$aws/things/car/shadow/update";

#[test]
fn it_goes_on_from_the_shadow_that_is_there_and_meets_what_is_desired() {
    let mut car = device("car", only(false, false, true));
    let first = published(&car.connected(at(0)));
    assert_eq!(
        first,
        [("$aws/things/car/shadow/get".to_owned(), Value::Null)]
    );
    let shadow = json!({
        "state": {
            "reported": {"batteryStatus": 42, "firmwareVersion": "2.1.0"},
            "desired": {"lights": "on"},
            "delta": {"lights": "on"},
        },
        "version": 3,
    });
    let got = message("$aws/things/car/shadow/get/accepted", &shadow);
    let actions = car.received(at(0), &got);
    let lights = json!({"state": {"reported": {"lights": "on"}}});
    let battery = json!({"state": {"reported": {"batteryStatus": 42, "firmwareVersion": "2.1.0"}}});
    assert_eq!(
        published(&actions),
        [(UPDATE.to_owned(), lights), (UPDATE.to_owned(), battery)]
    );
    let delta = message(
        "$aws/things/car/shadow/update/delta",
        &json!({"state": {"firmwareVersion": "3.0.0"}, "version": 9}),
    );
    let met = json!({"state": {"reported": {"firmwareVersion": "3.0.0"}}});
    assert_eq!(
        published(&car.received(at(1), &delta)),
        [(UPDATE.to_owned(), met)]
    );
    // A minute, give or take a half.
    let due = car.next_due().unwrap();
    assert!((at(30)..=at(90)).contains(&due), "{due:?}");
    let (_, body) = published(&car.due(due)).remove(0);
    let reported = &body["state"]["reported"];
    assert_eq!(reported["firmwareVersion"], "3.0.0");
    let battery = reported["batteryStatus"].as_u64().unwrap();
    assert!((38..=41).contains(&battery), "{battery}");
}

#[test]
fn a_battery_drains_until_it_is_low_and_charges_until_it_is_full() {
    let mut car = device("car", only(false, false, true));
    let none = message(
        "$aws/things/car/shadow/get/rejected",
        &json!({"code": 404, "message": "No shadow exists with name: 'car'"}),
    );
    car.received(at(0), &none);
    let mut seen = Vec::new();
    for _ in 0..200 {
        let due = car.next_due().unwrap();
        match &told(&car.due(due))[..] {
            [Did::ShadowReported { battery }] => seen.push(*battery),
            other => panic!("{other:?}"),
        }
    }
    let (lowest, highest) = (seen.iter().min().unwrap(), seen.iter().max().unwrap());
    assert!((11..15).contains(lowest), "{lowest}");
    assert_eq!(*highest, 100);
}

#[test]
fn dropping_off_comes_about_as_often_as_it_was_asked_for() {
    let dropping = Settings {
        drop_every: Some(at(100)),
        ..only(true, false, false)
    };
    let mut car = device("car", dropping);
    let mut sum = Duration::ZERO;
    for _ in 0..400 {
        car.connected(at(0));
        let due = car.next_due().unwrap();
        assert!((at(50)..=at(150)).contains(&due), "{due:?}");
        sum += due;
        let actions = car.due(due);
        assert_eq!(actions, [Action::DropOff]);
        assert_eq!(car.next_due(), None);
        car.disconnected();
    }
    let average = sum / 400;
    assert!((at(95)..=at(105)).contains(&average), "{average:?}");
}

#[test]
fn it_comes_back_later_and_later_and_never_within_a_second() {
    let mut car = device("car", ALL);
    for (failures, range) in [
        (0, at(1)..=at(2)),
        (1, at(2)..=at(4)),
        (4, at(16)..=at(32)),
        (5, at(30)..=at(60)),
        (1000, at(30)..=at(60)),
    ] {
        for _ in 0..50 {
            car.connected(at(0));
            let pause = car.pause(failures);
            assert!(range.contains(&pause), "{failures}: {pause:?}");
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_run_and_another_seed_another() {
    let ends = |seed| -> Vec<(Moment, Vec<(String, Value)>)> {
        let settings = Settings {
            seed,
            success_rate: 50,
            ..only(true, false, false)
        };
        let run = (0..40).map(|number| {
            let mut car = device("car", settings.clone());
            let topic = format!("$aws/commands/things/car/executions/e{number}/request");
            car.received(at(0), &message(&topic, &Value::Null));
            let due = car.next_due().unwrap();
            (due, published(&car.due(due)))
        });
        run.collect()
    };
    assert_eq!(ends(1), ends(1));
    assert_ne!(ends(1), ends(2));
}

#[test]
fn of_many_the_percentage_succeeds() {
    let settings = Settings {
        success_rate: 90,
        ..only(false, true, false)
    };
    let mut succeeded = 0;
    for number in 0..2000 {
        let mut car = device(&format!("car{number}"), settings.clone());
        let base = format!("$aws/things/car{number}/jobs");
        car.connected(at(0));
        let body = json!({"execution": {"jobId": "j1", "versionNumber": 1}});
        car.received(
            at(0),
            &message(&format!("{base}/start-next/accepted"), &body),
        );
        let (_, body) = published(&car.due(at(100))).remove(0);
        succeeded += u32::from(body["status"] == "SUCCEEDED");
    }
    // 1800 expected, standard deviation 13.4.
    assert!((1740..=1860).contains(&succeeded), "{succeeded}");
}
