//! Tests of executions of commands, and what a device does in them.

mod answers;
mod events;
mod listing;
mod random;
mod start;
mod states;

use serde_json::{Value, json};

use crate::data::publish;
use crate::error::AwsResult;
use crate::iot::commands::tests::{Garage, arn, with};
use crate::route::{Handler, Input};

impl Garage {
    /// GetCommandExecution on the car, with the result.
    pub(super) async fn try_execution(&self, id: &str) -> AwsResult<Value> {
        let input =
            json!({"executionId": id, "targetArn": arn("thing/car"), "includeResult": true});
        self.local.iot("GetCommandExecution", input).await
    }

    pub(super) async fn execution(&self, id: &str) -> Value {
        self.try_execution(id).await.unwrap()
    }

    pub(super) async fn status(&self, id: &str) -> String {
        self.execution(id).await["status"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    /// What the car is told when it answers; its topic is cut to what follows `/response/`.
    pub(super) async fn answer(&self, id: &str, body: Value) -> (String, Value) {
        let topic = format!("$aws/commands/things/car/executions/{id}/response/json");
        self.answer_on(&topic, body.to_string()).await
    }

    pub(super) async fn answer_on(&self, topic: &str, body: String) -> (String, Value) {
        let mut direct = self.local.mqtt("car", topic, body).await.unwrap();
        assert_eq!(direct.len(), 1, "one reply");
        let reply = direct.remove(0);
        let body = serde_json::from_slice(&reply.payload).unwrap();
        let (_, end) = reply.topic.split_once("/response/").unwrap();
        (end.to_owned(), body)
    }

    /// Publish over HTTP.
    pub(super) async fn publish(&self, topic: &str, body: String) {
        let input = Input {
            value: json!({"topic": topic, "qos": 1}),
            payload: body.into(),
        };
        let published = self.local.ctx(move |ctx| {
            let Handler::Write(run) = publish::ROUTES[0].handler else {
                panic!("Publish writes")
            };
            run(ctx, input)
        });
        published.await.unwrap();
    }

    /// The error that the car is told when it says that it has this status.
    pub(super) async fn says(&self, id: &str, status: &str) -> Option<String> {
        let (end, body) = self.answer(id, json!({"status": status})).await;
        match end.as_str() {
            "accepted/json" => None,
            "rejected/json" => Some(body["error"].as_str().unwrap().to_owned()),
            other => panic!("{other}"),
        }
    }
}

/// ListCommandExecutions to its end: the ids.
pub(super) async fn listed(garage: &Garage, more: Value) -> Vec<String> {
    let mut ids = Vec::new();
    let mut input = with(json!({}), more);
    loop {
        let page = garage
            .local
            .iot("ListCommandExecutions", input.clone())
            .await
            .unwrap();
        let executions = page["commandExecutions"].as_array().unwrap();
        if let Some(most) = input["maxResults"].as_u64() {
            assert!(executions.len() as u64 <= most);
        }
        ids.extend(
            executions
                .iter()
                .map(|it| it["executionId"].as_str().unwrap().to_owned()),
        );
        match page.get("nextToken") {
            Some(token) => input["nextToken"] = token.clone(),
            None => return ids,
        }
    }
}
