//! Tests of commands, and a device to try them on.

mod create;
mod life;
mod listing;
mod templates;

use serde_json::{Value, json};

use crate::error::AwsResult;
use crate::model::Service;
use crate::mqtt::message::Message;
use crate::testing::Local;

const ARN: &str = "arn:aws:iot:us-east-1:123456789012:";

/// A local AWS with a thing `car`.
pub(crate) struct Garage {
    pub(crate) local: Local,
}

/// The ARN of a resource of this account, such as `thing/car`.
pub(crate) fn arn(resource: &str) -> String {
    format!("{ARN}{resource}")
}

/// The code of a refusal.
pub(crate) fn code(outcome: AwsResult<Value>) -> String {
    outcome.expect_err("should have been refused").code.into()
}

/// Members with others over them.
pub(crate) fn with(mut members: Value, more: Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        members[name] = value.clone();
    }
    members
}

impl Garage {
    pub(crate) async fn new() -> Garage {
        let local = Local::new().await;
        let thing = json!({"thingName": "car"});
        local.iot("CreateThing", thing).await.unwrap();
        Garage { local }
    }

    /// CreateCommand of `lock` with a payload of JSON, or with what is said instead.
    pub(crate) async fn try_command(&self, more: Value) -> AwsResult<Value> {
        let mut input = json!({"commandId": "lock"});
        if more.get("payloadTemplate").is_none() && more.get("namespace").is_none() {
            // {"action":"lock"}
            let content = "eyJhY3Rpb24iOiJsb2NrIn0=";
            input["payload"] = json!({"content": content, "contentType": "application/json"});
        }
        self.local.iot("CreateCommand", with(input, more)).await
    }

    pub(crate) async fn command(&self, more: Value) {
        self.try_command(more).await.unwrap();
    }

    /// A command `lock` made from a template, sent as JSON.
    pub(crate) async fn template(&self, template: &str, parameters: Value) {
        self.command(templated(template, parameters)).await;
    }

    pub(crate) async fn described(&self) -> Value {
        let named = json!({"commandId": "lock"});
        self.local.iot("GetCommand", named).await.unwrap()
    }

    pub(crate) async fn update(&self, more: Value) -> AwsResult<Value> {
        let input = with(json!({"commandId": "lock"}), more);
        self.local.iot("UpdateCommand", input).await
    }

    /// StartCommandExecution of `lock` on the car.
    pub(crate) async fn try_start(&self, more: Value) -> AwsResult<Value> {
        let input = json!({"commandArn": arn("command/lock"), "targetArn": arn("thing/car")});
        let service = Service::IotJobsData;
        let input = with(input, more);
        self.local
            .call(service, "StartCommandExecution", input)
            .await
    }

    /// The id of a new execution.
    pub(crate) async fn start(&self, more: Value) -> String {
        let started = self.try_start(more).await.unwrap();
        started["executionId"].as_str().unwrap().to_owned()
    }

    /// What the car is sent for these parameters.
    pub(crate) async fn sent(&self, parameters: Value) -> Message {
        self.local.heard();
        self.start(json!({"parameters": parameters})).await;
        let request = |message: &Message| message.topic.contains("/request");
        self.local.heard().into_iter().find(request).unwrap()
    }
}

/// The members of CreateCommand for a template sent as JSON.
pub(crate) fn templated(template: &str, parameters: Value) -> Value {
    let preprocessor = json!({"awsJsonSubstitution": {"outputFormat": "JSON"}});
    let mut input = json!({"payloadTemplate": template, "preprocessor": preprocessor});
    if parameters.as_array().is_none_or(|list| !list.is_empty()) {
        input["mandatoryParameters"] = parameters;
    }
    input
}
