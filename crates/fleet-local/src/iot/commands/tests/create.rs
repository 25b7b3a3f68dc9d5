//! What a command may be made of.

use serde_json::{Value, json};

use super::{Garage, arn, code, templated, with};

const TEMPLATE: &str = r#"{"temperature": "${aws:iot:commandexecution::parameter:t}"}"#;

fn parameter(more: Value) -> Value {
    json!([with(json!({"name": "t"}), more)])
}

fn condition(operator: &str, operand: Value) -> Value {
    json!([{"comparisonOperator": operator, "operand": operand}])
}

#[tokio::test]
async fn a_command_is_told_as_it_was_made() {
    let garage = Garage::new().await;
    let parameters = json!([{"name": "t", "type": "INTEGER", "defaultValue": {"I": 72},
        "valueConditions": [{"comparisonOperator": "IN_RANGE",
            "operand": {"numberRange": {"min": "60", "max": "80"}}}],
        "description": "in Fahrenheit"}]);
    let input = with(
        templated(TEMPLATE, parameters.clone()),
        json!({"displayName": "Temperature", "description": "sets it",
            "tags": [{"Key": "a", "Value": "1"}]}),
    );
    let made = garage.try_command(input).await.unwrap();
    let expected = json!({"commandId": "lock", "commandArn": arn("command/lock")});
    assert_eq!(made, expected);
    let mut got = garage.described().await;
    let members = got.as_object_mut().unwrap();
    let (created, updated) = (members.remove("createdAt"), members.remove("lastUpdatedAt"));
    assert!(created.is_some() && created == updated);
    let expected = json!({
        "commandId": "lock", "commandArn": arn("command/lock"), "namespace": "AWS-IoT",
        "displayName": "Temperature", "description": "sets it", "payloadTemplate": TEMPLATE,
        "preprocessor": {"awsJsonSubstitution": {"outputFormat": "JSON"}},
        "mandatoryParameters": parameters, "deprecated": false, "pendingDeletion": false,
    });
    assert_eq!(got, expected);
    let tags = json!({"resourceArn": arn("command/lock")});
    let tags = garage.local.iot("ListTagsForResource", tags).await.unwrap();
    assert_eq!(tags["tags"], json!([{"Key": "a", "Value": "1"}]));
}

#[tokio::test]
async fn a_payload_of_which_nothing_is_said_is_bytes() {
    let garage = Garage::new().await;
    garage
        .command(json!({"payload": {"content": "AAE="}}))
        .await;
    let got = garage.described().await;
    let expected = json!({"content": "AAE=", "contentType": "application/octet-stream"});
    assert_eq!(got["payload"], expected);
    assert!(got.get("mandatoryParameters").is_none());
}

#[tokio::test]
async fn an_id_is_taken_once() {
    let garage = Garage::new().await;
    garage.command(json!({})).await;
    let refused = garage.try_command(json!({})).await.unwrap_err();
    assert_eq!(refused.code, "ConflictException");
    assert_eq!(refused.members["resourceId"], "lock");
}

#[tokio::test]
async fn what_does_not_fit_together_is_refused() {
    let garage = Garage::new().await;
    let role = "arn:aws:iam::123456789012:role/r";
    let substitution = json!({"awsJsonSubstitution": {"outputFormat": "JSON"}});
    let described = parameter(json!({}));
    let whole = templated(TEMPLATE, described.clone());
    for (what, input) in [
        ("nothing", json!({"payload": null})),
        ("empty content", json!({"payload": {"content": ""}})),
        (
            "no content",
            json!({"payload": {"contentType": "text/plain"}}),
        ),
        (
            "no subtype",
            json!({"payload": {"content": "AA==", "contentType": "json"}}),
        ),
        (
            "both",
            with(whole.clone(), json!({"payload": {"content": "AA=="}})),
        ),
        (
            "a static preprocessor",
            json!({"preprocessor": substitution}),
        ),
        (
            "static parameters",
            json!({"mandatoryParameters": described}),
        ),
        ("a role", json!({"roleArn": role})),
        (
            "no preprocessor",
            with(whole.clone(), json!({"preprocessor": null})),
        ),
        (
            "an empty one",
            with(whole.clone(), json!({"preprocessor": {}})),
        ),
        (
            "a parameter that is not described",
            templated(TEMPLATE, json!([])),
        ),
        (
            "a parameter twice",
            templated(TEMPLATE, json!([{"name": "t"}, {"name": "t"}])),
        ),
        (
            "FleetWise with a payload",
            json!({"namespace": "AWS-IoT-FleetWise", "payload": {"content": "AA=="},
                "mandatoryParameters": described, "roleArn": role}),
        ),
        (
            "FleetWise without a role",
            json!({"namespace": "AWS-IoT-FleetWise", "mandatoryParameters": described}),
        ),
        (
            "FleetWise without parameters",
            json!({"namespace": "AWS-IoT-FleetWise", "roleArn": role}),
        ),
        (
            "a reserved tag",
            json!({"tags": [{"Key": "aws:a", "Value": "b"}]}),
        ),
    ] {
        assert_eq!(
            code(garage.try_command(input).await),
            "ValidationException",
            "{what}"
        );
    }
    let fleetwise = json!({"namespace": "AWS-IoT-FleetWise", "roleArn": role,
        "mandatoryParameters": described});
    garage.command(fleetwise).await;
    assert_eq!(garage.described().await["roleArn"], role);
    let refused = garage
        .try_start(json!({"parameters": {"t": {"I": 1}}}))
        .await;
    assert_eq!(code(refused), "NotImplemented");
}

#[tokio::test]
async fn thirty_two_kilobytes_fit_and_one_more_byte_does_not() {
    use base64::Engine as _;
    let garage = Garage::new().await;
    let of = |length| {
        let content = base64::engine::general_purpose::STANDARD.encode(vec![b'x'; length]);
        json!({"payload": {"content": content}})
    };
    assert_eq!(
        code(garage.try_command(of(32_769)).await),
        "ValidationException"
    );
    garage.command(of(32_768)).await;
}

#[tokio::test]
async fn parameters_must_be_sound_in_themselves() {
    let garage = Garage::new().await;
    let number = json!({"number": "1"});
    for (what, more) in [
        (
            "two values in one",
            json!({"defaultValue": {"I": 1, "S": "a"}}),
        ),
        ("no value in one", json!({"defaultValue": {}})),
        (
            "another type",
            json!({"type": "INTEGER", "defaultValue": {"D": 1.5}}),
        ),
        (
            "a long in an integer",
            json!({"defaultValue": {"I": 2_147_483_648_i64}}),
        ),
        (
            "a condition of strings on a number",
            json!({"type": "LONG", "valueConditions": condition("EQUALS", json!({"string": "1"}))}),
        ),
        (
            "a condition of numbers on a string",
            json!({"defaultValue": {"S": "a"}, "valueConditions": condition("EQUALS", number.clone())}),
        ),
        (
            "a condition on a boolean",
            json!({"type": "BOOLEAN", "valueConditions": condition("EQUALS", number.clone())}),
        ),
        (
            "a condition on a binary",
            json!({"type": "BINARY", "valueConditions": condition("EQUALS", json!({"string": "a"}))}),
        ),
        (
            "an operand that is none",
            json!({"valueConditions": condition("IN_RANGE", number)}),
        ),
    ] {
        let refused = garage
            .try_command(templated(TEMPLATE, parameter(more)))
            .await;
        assert_eq!(code(refused), "ValidationException", "{what}");
    }
}

#[tokio::test]
async fn a_template_is_json_with_a_placeholder_that_exists() {
    let garage = Garage::new().await;
    for template in [
        "",
        "{",
        "on",
        r#"{"a": 1}"#,
        r#"{"a": "${aws:iot:job::t}"}"#,
        r#"{"a": ${aws:iot:commandexecution::parameter:t}}"#,
        r#"{"a": "${aws:iot:commandexecution::parameter:t"}"#,
        r#"{"a": "${aws:iot:commandexecution::parameter:}"}"#,
        r#"{"a": "${aws:iot:commandexecution::parameter:t t}"}"#,
        r#"{"a": "${aws:iot:commandexecution::executiontimeoutsec}"}"#,
        r#"{"a": "${aws:iot:commandexecution::Parameter:t}"}"#,
        r#"{"${aws:iot:commandexecution::parameter:t}": 1}"#,
    ] {
        let input = templated(template, parameter(json!({})));
        let refused = garage.try_command(input).await;
        assert_eq!(code(refused), "ValidationException", "{template}");
    }
}
