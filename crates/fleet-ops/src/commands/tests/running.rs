//! Running commands: who gets one, values, answers, canaries, stops, and running again.

use fleet_core::command::ParameterValue;
use fleet_core::command::argument::ArgumentError;
use fleet_core::fault::Fault;
use fleet_core::operation::Operation;

use super::*;
use run::{Canary, Request, Summary};

pub(super) fn request(command: &str, things: &[u32]) -> Request {
    Request {
        command: id(command),
        things: things.iter().map(|number| thing(*number)).collect(),
        groups: Vec::new(),
        given: BTreeMap::new(),
        timeout: 60,
        run: "run-1".to_owned(),
        canary: None,
        wait: false,
    }
}

fn of_group(command: &str) -> Request {
    Request {
        groups: vec!["Fleet-US".parse().unwrap()],
        ..request(command, &[])
    }
}

pub(super) async fn ran(stage: &Stage, request: &Request) -> Summary {
    let cloud = stage.fake.cloud();
    let place = stage.fake.place();
    let plan = run::plan(&cloud.reads, request, &place, &stage.session).await;
    run::apply(&cloud, &plan.unwrap(), &stage.session)
        .await
        .unwrap()
}

fn executions(stage: &Stage) -> usize {
    stage.fake.state().commands.executions.len()
}

#[tokio::test(start_paused = true)]
async fn every_member_of_a_group_gets_one_execution_with_its_own_name_in_it() {
    let stage = on(Fake::with_pages_of(7));
    fleet(&stage, 30);
    made(&stage, Template::VehicleLock).await;
    let mut wanted = of_group("vehicle-lock");
    wanted.things = vec![thing(1), thing(30)];
    let summary = ran(&stage, &wanted).await;
    assert_eq!(
        (summary.targets, summary.started, summary.left),
        (30, 30, 0)
    );
    assert_eq!(executions(&stage), 30, "who is named twice gets one");
    let state = stage.fake.state();
    for there in state.commands.executions.values() {
        let device = there.execution.target.as_str().rsplit('/').next().unwrap();
        assert_eq!(
            there.execution.arguments["vehicleId"],
            ParameterValue::String(device.to_owned())
        );
    }
}

#[tokio::test(start_paused = true)]
async fn waiting_counts_how_devices_answered() {
    let stage = stage();
    fleet(&stage, 4);
    made(&stage, Template::VehicleLock).await;
    answers(&stage, 1, CommandExecutionStatus::Succeeded);
    answers(&stage, 2, CommandExecutionStatus::Failed);
    answers(&stage, 3, CommandExecutionStatus::Rejected);
    let wanted = Request {
        wait: true,
        ..of_group("vehicle-lock")
    };
    let summary = ran(&stage, &wanted).await;
    let outcomes = summary.outcomes;
    assert_eq!(
        (
            outcomes.succeeded,
            outcomes.failed,
            outcomes.rejected,
            outcomes.timed_out
        ),
        (1, 1, 1, 1)
    );
    assert!(!summary.is_complete());
    let answered = stage.told.take();
    let answered = answered
        .iter()
        .filter(|event| matches!(event, Event::CommandAnswered { .. }));
    assert_eq!(answered.count(), 4);
}

#[tokio::test(start_paused = true)]
async fn many_answers_are_read_page_by_page_and_not_one_by_one() {
    let stage = stage();
    fleet(&stage, 400);
    made(&stage, Template::VehicleLock).await;
    for number in 1..=400 {
        answers(&stage, number, CommandExecutionStatus::Succeeded);
    }
    let wanted = Request {
        wait: true,
        ..of_group("vehicle-lock")
    };
    let summary = ran(&stage, &wanted).await;
    assert_eq!(summary.outcomes.succeeded, 400);
    let calls = stage.fake.take_calls();
    let asked = |operation| calls.iter().filter(|one| **one == operation).count();
    assert!(asked(Operation::ListCommandExecutions) >= 4);
    assert!(
        asked(Operation::GetCommandExecution) <= 100,
        "{}",
        asked(Operation::GetCommandExecution)
    );
}

#[tokio::test(start_paused = true)]
async fn when_the_first_devices_do_badly_the_rest_is_left_alone() {
    let stage = stage();
    fleet(&stage, 200);
    made(&stage, Template::VehicleLock).await;
    answers(&stage, 1, CommandExecutionStatus::Succeeded);
    answers(&stage, 2, CommandExecutionStatus::Failed);
    let canary = Some(Canary {
        percent: 1.0,
        tolerated: 0,
    });
    let wanted = Request {
        canary,
        wait: true,
        ..of_group("vehicle-lock")
    };
    let summary = ran(&stage, &wanted).await;
    assert!(summary.stopped_by_canary);
    assert_eq!((summary.started, summary.left), (2, 198));
    assert!(stage.told.take().contains(&Event::CanaryFinished {
        devices: 2,
        failed: 1,
        passed: false
    }));
}

#[tokio::test(start_paused = true)]
async fn when_the_first_devices_do_well_the_rest_follows() {
    let stage = stage();
    fleet(&stage, 20);
    made(&stage, Template::VehicleLock).await;
    answers(&stage, 1, CommandExecutionStatus::Succeeded);
    let canary = Some(Canary {
        percent: 0.1,
        tolerated: 0,
    });
    let summary = ran(
        &stage,
        &Request {
            canary,
            ..of_group("vehicle-lock")
        },
    )
    .await;
    assert!(!summary.stopped_by_canary);
    assert_eq!((summary.started, summary.left), (20, 0));
}

#[tokio::test(start_paused = true)]
async fn the_same_run_started_again_starts_nothing_twice() {
    let stage = stage();
    fleet(&stage, 20);
    made(&stage, Template::VehicleLock).await;
    stage
        .fake
        .fail_first(Operation::StartCommandExecution, Fault::Service, 5);
    let summary = ran(&stage, &of_group("vehicle-lock")).await;
    assert_eq!((summary.started, summary.not_started), (15, 5));
    let summary = ran(&stage, &of_group("vehicle-lock")).await;
    assert_eq!(summary.started, 20);
    assert_eq!(executions(&stage), 20);
    let other = Request {
        run: "run-2".to_owned(),
        ..of_group("vehicle-lock")
    };
    ran(&stage, &other).await;
    assert_eq!(executions(&stage), 40, "another run starts anew");
}

#[tokio::test(start_paused = true)]
async fn a_stopped_run_says_what_is_left() {
    let stage = stage();
    fleet(&stage, 20);
    made(&stage, Template::VehicleLock).await;
    let cloud = stage.fake.cloud();
    let (request, place) = (of_group("vehicle-lock"), stage.fake.place());
    let plan = run::plan(&cloud.reads, &request, &place, &stage.session).await;
    let plan = plan.unwrap();
    stage.session.cancel.cancel();
    let summary = run::apply(&cloud, &plan, &stage.session).await.unwrap();
    assert!(summary.interrupted);
    assert_eq!((summary.started, summary.left), (0, 20));
}

#[tokio::test(start_paused = true)]
async fn everything_that_is_wrong_with_the_values_is_said_and_nothing_is_started() {
    let stage = stage();
    fleet(&stage, 1);
    made(&stage, Template::SetClimate).await;
    let mut wanted = request("set-climate", &[1]);
    wanted.given = BTreeMap::from([("unit".to_owned(), "kelvin".to_owned())]);
    let cloud = stage.fake.cloud();
    let plan = run::plan(&cloud.reads, &wanted, &stage.fake.place(), &stage.session).await;
    let Err(CommandsError::Arguments(errors)) = plan else {
        panic!("{plan:?}")
    };
    assert!(matches!(&errors[0], ArgumentError::Condition { name, .. } if name == "unit"));
    assert!(matches!(&errors[1], ArgumentError::Missing { name, .. } if name == "temperature"));
    assert_eq!(executions(&stage), 0);
}

#[tokio::test(start_paused = true)]
async fn what_is_not_there_is_said_by_name() {
    let stage = stage();
    fleet(&stage, 0);
    made(&stage, Template::VehicleLock).await;
    let cloud = stage.fake.cloud();
    let plan = async |request: Request| {
        run::plan(&cloud.reads, &request, &stage.fake.place(), &stage.session)
            .await
            .unwrap_err()
    };
    assert!(matches!(
        plan(request("nothing", &[1])).await,
        CommandsError::NoCommand(_)
    ));
    assert!(matches!(
        plan(request("vehicle-lock", &[1])).await,
        CommandsError::NoThing(_)
    ));
    assert!(matches!(
        plan(of_group("vehicle-lock")).await,
        CommandsError::NoTargets
    ));
    let mut odd = of_group("vehicle-lock");
    odd.groups = vec!["Nobody".parse().unwrap()];
    assert!(matches!(plan(odd).await, CommandsError::NoGroup(_)));
}

#[test]
fn a_canary_is_at_least_one_device_and_at_most_all() {
    let of = |percent, devices| {
        Canary {
            percent,
            tolerated: 0,
        }
        .of(devices)
    };
    assert_eq!(of(1.0, 1000), 10);
    assert_eq!(of(1.0, 1001), 11);
    assert_eq!(of(0.1, 5), 1);
    assert_eq!(of(100.0, 5), 5);
    assert_eq!(of(50.0, 0), 0);
}
