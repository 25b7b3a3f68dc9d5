//! Looking at executions: one, one that is only known by its id, many of the past.

use super::running::{ran, request};
use super::*;
use history::{Filter, Whose, history};

fn of(whose: Whose) -> Filter {
    Filter {
        whose,
        status: None,
        after: None,
        before: None,
    }
}

/// Three commands on four things, a minute between two runs.
async fn some(stage: &Stage) {
    fleet(stage, 4);
    for (number, template) in (1..).zip([
        Template::VehicleLock,
        Template::StopEngine,
        Template::VehicleUnlock,
    ]) {
        made(stage, template).await;
        let mut request = request(template.name(), &[1, 2, 3, 4]);
        request.run = format!("run-{number}");
        ran(stage, &request).await;
        stage.fake.advance(SignedDuration::from_mins(1));
    }
}

#[tokio::test(start_paused = true)]
async fn histories_of_all_commands_are_merged_the_newest_first() {
    let stage = on(Fake::with_pages_of(3));
    some(&stage).await;
    let reads = stage.fake.cloud().reads;
    let mut all = history(&reads, &of(Whose::All), &stage.session)
        .await
        .unwrap();
    let page = all.take(100).await.unwrap();
    assert_eq!(page.len(), 12);
    assert!(page.windows(2).all(|two| two[0].created >= two[1].created));
    assert!(page[0].command.as_str().ends_with("vehicle-unlock"));
    assert!(page[11].command.as_str().ends_with("vehicle-lock"));
    assert_eq!(all.next().await.unwrap(), None);
}

#[tokio::test(start_paused = true)]
async fn a_history_can_be_that_of_one_device_or_one_command() {
    let stage = stage();
    some(&stage).await;
    let reads = stage.fake.cloud().reads;
    let place = stage.fake.place();
    let whose = Whose::Target(place.thing(&thing(2)));
    let mut device = history(&reads, &of(whose), &stage.session).await.unwrap();
    assert_eq!(device.take(100).await.unwrap().len(), 3);
    let whose = Whose::Command(place.command("stop-engine"));
    let mut command = history(&reads, &of(whose), &stage.session).await.unwrap();
    assert_eq!(command.take(3).await.unwrap().len(), 3);
    assert_eq!(command.take(3).await.unwrap().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn an_execution_is_found_by_its_id_alone() {
    let stage = on(Fake::with_pages_of(2));
    some(&stage).await;
    let reads = stage.fake.cloud().reads;
    let state = stage.fake.state();
    for there in state.commands.executions.values() {
        let found = execution::get(&reads, &there.execution.id, None, &stage.session)
            .await
            .unwrap();
        assert_eq!(found.target, there.execution.target);
    }
    let unknown = "no-such-id".parse().unwrap();
    let error = execution::get(&reads, &unknown, None, &stage.session)
        .await
        .unwrap_err();
    assert!(matches!(error, CommandsError::NoExecution(_)));
}

#[tokio::test(start_paused = true)]
async fn an_execution_is_followed_until_its_device_answers() {
    let stage = stage();
    fleet(&stage, 1);
    made(&stage, Template::VehicleLock).await;
    answers(&stage, 1, CommandExecutionStatus::Succeeded);
    ran(&stage, &request("vehicle-lock", &[1])).await;
    let first = stage
        .fake
        .state()
        .commands
        .executions
        .values()
        .next()
        .unwrap()
        .execution
        .clone();
    let reads = stage.fake.cloud().reads;
    let mut seen = Vec::new();
    let followed = execution::follow(&reads, first, &stage.session, |one| seen.push(one.status));
    let followed = followed.await.unwrap();
    assert_eq!(followed.status, CommandExecutionStatus::Succeeded);
    assert_eq!(seen.first(), Some(&CommandExecutionStatus::Created));
    assert_eq!(seen.last(), Some(&CommandExecutionStatus::Succeeded));
}
