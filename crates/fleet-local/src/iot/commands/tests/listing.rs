//! Listings of commands: orders, pages, filters.

use serde_json::{Value, json};

use super::{Garage, code, templated, with};

async fn ids(garage: &Garage, more: Value) -> Vec<String> {
    let mut ids = Vec::new();
    let mut input = with(json!({}), more);
    loop {
        let page = garage
            .local
            .iot("ListCommands", input.clone())
            .await
            .unwrap();
        let commands = page["commands"].as_array().unwrap();
        if let Some(most) = input["maxResults"].as_u64() {
            assert!(commands.len() as u64 <= most);
        }
        ids.extend(
            commands
                .iter()
                .map(|it| it["commandId"].as_str().unwrap().to_owned()),
        );
        match page.get("nextToken") {
            Some(token) => input["nextToken"] = token.clone(),
            None => return ids,
        }
    }
}

#[tokio::test]
async fn the_latest_come_first_in_pages_of_twenty_five_or_as_asked() {
    let garage = Garage::new().await;
    let names: Vec<String> = (0..27).map(|number| format!("c{number:02}")).collect();
    for name in &names {
        garage.command(json!({"commandId": name})).await;
    }
    let reversed: Vec<String> = names.iter().rev().cloned().collect();
    assert_eq!(ids(&garage, json!({})).await, reversed);
    assert_eq!(
        ids(&garage, json!({"sortOrder": "DESCENDING", "maxResults": 4})).await,
        reversed
    );
    assert_eq!(
        ids(&garage, json!({"sortOrder": "ASCENDING", "maxResults": 9})).await,
        names
    );
    let page = garage.local.iot("ListCommands", json!({})).await.unwrap();
    assert_eq!(page["commands"].as_array().unwrap().len(), 25);
    let summary = page["commands"][0].as_object().unwrap();
    let members: Vec<&String> = summary.keys().collect();
    let expected = [
        "commandArn",
        "commandId",
        "deprecated",
        "createdAt",
        "lastUpdatedAt",
        "pendingDeletion",
    ];
    assert_eq!(members, expected, "no description");
    for token in ["x", "MTpmb28"] {
        let refused = garage
            .local
            .iot("ListCommands", json!({"nextToken": token}));
        assert_eq!(code(refused.await), "ValidationException", "{token}");
    }
}

#[tokio::test]
async fn commands_are_found_by_their_namespace_and_by_a_parameter() {
    let garage = Garage::new().await;
    garage.command(json!({"commandId": "static"})).await;
    let template = |names: [&str; 2]| {
        let text = names.map(|name| format!("${{aws:iot:commandexecution::parameter:{name}}}"));
        templated(
            &json!(text).to_string(),
            json!(names.map(|name| json!({"name": name}))),
        )
    };
    for (id, names) in [("one", ["a", "b"]), ("two", ["b", "c"])] {
        garage
            .command(with(template(names), json!({"commandId": id})))
            .await;
    }
    let fleetwise = json!({"commandId": "wise", "namespace": "AWS-IoT-FleetWise",
        "roleArn": "arn:aws:iam::123456789012:role/r", "mandatoryParameters": [{"name": "c"}]});
    garage.command(fleetwise).await;
    let by = |name: &str| ids(&garage, json!({"commandParameterName": name}));
    assert_eq!(by("a").await, ["one"]);
    assert_eq!(by("b").await, ["two", "one"]);
    assert_eq!(by("c").await, ["wise", "two"]);
    assert!(by("d").await.is_empty());
    let of = |namespace: &str| ids(&garage, json!({"namespace": namespace}));
    assert_eq!(of("AWS-IoT").await, ["two", "one", "static"]);
    assert_eq!(of("AWS-IoT-FleetWise").await, ["wise"]);
    let both = json!({"namespace": "AWS-IoT", "commandParameterName": "c"});
    assert_eq!(ids(&garage, both).await, ["two"]);
}
