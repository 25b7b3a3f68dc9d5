//! Tests of the logging options and levels.

use serde_json::json;

use crate::testing::Local;

const ROLE: &str = "arn:aws:iam::123456789012:role/logs";

#[tokio::test]
async fn logging_is_set_up_with_a_role_and_a_level_first() {
    let local = Local::new().await;
    for (operation, input) in [
        ("GetV2LoggingOptions", json!({})),
        ("ListV2LoggingLevels", json!({})),
        (
            "SetV2LoggingLevel",
            json!({"logTarget": {"targetType": "DEFAULT"}, "logLevel": "INFO"}),
        ),
    ] {
        let refused = local.refused(operation, input).await;
        assert_eq!(refused.0, "NotConfiguredException", "{operation}");
    }
    for input in [
        json!({"roleArn": ROLE}),
        json!({"defaultLogLevel": "INFO"}),
        json!({"roleArn": "logs", "defaultLogLevel": "INFO"}),
    ] {
        let refused = local.refused("SetV2LoggingOptions", input).await;
        assert_eq!(refused.0, "InvalidRequestException");
    }
    let first = json!({"roleArn": ROLE, "defaultLogLevel": "INFO"});
    local.iot("SetV2LoggingOptions", first).await.unwrap();
    let later = json!({
        "disableAllLogs": true,
        "eventConfigurations": [{"eventType": "Publish-In", "logLevel": "DEBUG"}],
    });
    local.iot("SetV2LoggingOptions", later).await.unwrap();
    let seen = local.iot("GetV2LoggingOptions", json!({})).await.unwrap();
    assert_eq!(
        seen,
        json!({
            "roleArn": ROLE, "defaultLogLevel": "INFO", "disableAllLogs": true,
            "eventConfigurations": [{"eventType": "Publish-In", "logLevel": "DEBUG"}],
        })
    );
    let verbose = local
        .iot("GetV2LoggingOptions", json!({"verbose": true}))
        .await;
    let verbose = verbose.unwrap()["eventConfigurations"].clone();
    assert_eq!(verbose.as_array().unwrap().len(), super::EVENT_TYPES.len());
    assert_eq!(verbose[0]["logLevel"], "DEBUG");
}

#[tokio::test]
async fn levels_page_across_the_types_of_targets() {
    let local = Local::new().await;
    let options = json!({"roleArn": ROLE, "defaultLogLevel": "ERROR"});
    local.iot("SetV2LoggingOptions", options).await.unwrap();
    for (kind, name) in [
        ("THING_GROUP", "a"),
        ("CLIENT_ID", "a:b"),
        ("CLIENT_ID", "z"),
    ] {
        let target = json!({"targetType": kind, "targetName": name});
        let input = json!({"logTarget": target, "logLevel": "DEBUG"});
        local.iot("SetV2LoggingLevel", input).await.unwrap();
    }
    let mut input = json!({"maxResults": 1});
    let mut seen = Vec::new();
    loop {
        let page = local
            .iot("ListV2LoggingLevels", input.clone())
            .await
            .unwrap();
        let level = &page["logTargetConfigurations"][0];
        seen.push(format!(
            "{} {} {}",
            level["logTarget"]["targetType"].as_str().unwrap(),
            level["logTarget"]["targetName"].as_str().unwrap_or("-"),
            level["logLevel"].as_str().unwrap(),
        ));
        match page.get("nextToken") {
            Some(token) => input["nextToken"] = token.clone(),
            None => break,
        }
    }
    assert_eq!(
        seen,
        [
            "CLIENT_ID a:b DEBUG",
            "CLIENT_ID z DEBUG",
            "DEFAULT - ERROR",
            "THING_GROUP a DEBUG"
        ]
    );
}

#[tokio::test]
async fn a_named_target_needs_its_name_and_the_default_stays() {
    let local = Local::new().await;
    let options = json!({"roleArn": ROLE, "defaultLogLevel": "ERROR"});
    local.iot("SetV2LoggingOptions", options).await.unwrap();
    let nameless = json!({"logTarget": {"targetType": "CLIENT_ID"}, "logLevel": "INFO"});
    let refused = local.refused("SetV2LoggingLevel", nameless).await;
    assert_eq!(refused.0, "InvalidRequestException");
    let default = json!({"targetType": "DEFAULT", "targetName": "x"});
    let refused = local.refused("DeleteV2LoggingLevel", default).await;
    assert_eq!(refused.0, "InvalidRequestException");
    let gone = json!({"targetType": "CLIENT_ID", "targetName": "x"});
    local.iot("DeleteV2LoggingLevel", gone).await.unwrap();
}
