//! Tests of jobs, and a small fleet to make them with.

mod crud;
mod documents;
mod endings;
mod events;
mod installs;
mod membership;
mod random;
mod retries;
mod rollouts;
mod schedules;

use std::time::Duration;

use serde_json::{Value, json};

use crate::error::AwsResult;
use crate::model::Service;
use crate::testing::Local;

const ARN: &str = "arn:aws:iot:us-east-1:123456789012:";

/// A local AWS with things `t0000`, `t0001`, … in the group `fleet`.
pub(crate) struct Fleet {
    pub(crate) local: Local,
}

pub(crate) fn thing_arn(name: &str) -> String {
    format!("{ARN}thing/{name}")
}

pub(crate) fn group_arn(name: &str) -> String {
    format!("{ARN}thinggroup/{name}")
}

impl Fleet {
    pub(crate) async fn of(things: usize) -> Fleet {
        let local = Local::new().await;
        local
            .iot("CreateThingGroup", json!({"thingGroupName": "fleet"}))
            .await
            .unwrap();
        let fleet = Fleet { local };
        for number in 0..things {
            fleet.thing(&format!("t{number:04}")).await;
        }
        fleet
    }

    /// A new member of the fleet.
    pub(crate) async fn thing(&self, name: &str) {
        let thing = json!({"thingName": name});
        self.local.iot("CreateThing", thing).await.unwrap();
        self.join("fleet", name).await;
    }

    pub(crate) async fn join(&self, group: &str, thing: &str) {
        let member = json!({"thingGroupName": group, "thingName": thing});
        self.local
            .iot("AddThingToThingGroup", member)
            .await
            .unwrap();
    }

    pub(crate) async fn leave(&self, group: &str, thing: &str) {
        let member = json!({"thingGroupName": group, "thingName": thing});
        self.local
            .iot("RemoveThingFromThingGroup", member)
            .await
            .unwrap();
    }

    /// Creates a job `j` on the whole fleet, with more settings.
    pub(crate) async fn job(&self, settings: Value) {
        self.try_job(settings).await.unwrap();
    }

    pub(crate) async fn try_job(&self, settings: Value) -> AwsResult<Value> {
        let mut input = json!({
            "jobId": "j", "targets": [group_arn("fleet")], "document": "{\"operation\": \"x\"}"
        });
        let more = settings.as_object().unwrap().clone();
        input.as_object_mut().unwrap().extend(more);
        self.local.iot("CreateJob", input).await
    }

    pub(crate) async fn describe(&self) -> Value {
        self.describe_of("j").await
    }

    pub(crate) async fn describe_of(&self, job: &str) -> Value {
        let described = self.local.iot("DescribeJob", json!({"jobId": job})).await;
        described.unwrap()["job"].take()
    }

    pub(crate) async fn status(&self) -> String {
        self.describe().await["status"].as_str().unwrap().to_owned()
    }

    /// How many things are in which state; those with nobody left out.
    pub(crate) async fn counts(&self) -> String {
        let job = self.describe().await;
        let details = job["jobProcessDetails"].as_object().unwrap();
        let mut counts: Vec<String> = details
            .iter()
            .filter(|(_, count)| count.as_u64().is_some_and(|count| count > 0))
            .map(|(name, count)| {
                let name = name
                    .trim_start_matches("numberOf")
                    .trim_end_matches("Things");
                format!("{name} {count}")
            })
            .collect();
        counts.sort();
        counts.join(", ")
    }

    /// Queued things of the job, which in these tests are those that were notified.
    pub(crate) async fn queued(&self) -> u64 {
        self.describe().await["jobProcessDetails"]["numberOfQueuedThings"]
            .as_u64()
            .unwrap()
    }

    pub(crate) async fn try_update(&self, thing: &str, status: &str) -> AwsResult<Value> {
        let input = json!({"thingName": thing, "jobId": "j", "status": status});
        self.data("UpdateJobExecution", input).await
    }

    /// A device tells how it goes.
    pub(crate) async fn update(&self, thing: &str, status: &str) {
        self.try_update(thing, status).await.unwrap();
    }

    pub(crate) async fn data(&self, operation: &str, input: Value) -> AwsResult<Value> {
        self.local
            .call(Service::IotJobsData, operation, input)
            .await
    }

    /// A thing's executions of the job as `number status attempt`.
    pub(crate) async fn history(&self, thing: &str) -> Vec<String> {
        let listed = self
            .local
            .iot(
                "ListJobExecutionsForThing",
                json!({"thingName": thing, "jobId": "j"}),
            )
            .await
            .unwrap();
        let summaries = listed["executionSummaries"].as_array().unwrap().iter();
        let mut history: Vec<String> = summaries
            .map(|summary| {
                let summary = &summary["jobExecutionSummary"];
                format!(
                    "{} {} {}",
                    summary["executionNumber"],
                    summary["status"].as_str().unwrap(),
                    summary["retryAttempt"]
                )
            })
            .collect();
        history.reverse();
        history
    }

    pub(crate) async fn minutes(&self, minutes: u64) {
        self.local.advance(Duration::from_secs(minutes * 60)).await;
    }

    pub(crate) async fn seconds(&self, seconds: u64) {
        self.local.advance(Duration::from_secs(seconds)).await;
    }
}

/// The code of a refusal.
pub(crate) fn code(outcome: AwsResult<Value>) -> String {
    outcome
        .expect_err("should have been refused")
        .code
        .into_owned()
}
