//! Tests of AssumeRole: whom a trust policy lets in, and for how long.

use serde_json::{Value, json};

use crate::auth::Caller;
use crate::error::AwsResult;
use crate::model::Service;
use crate::testing::Local;

const ROLE: &str = "arn:aws:iam::123456789012:role/r";

async fn with_trust(statement: Value) -> Local {
    let local = Local::new().await;
    let document = json!({"Version": "2012-10-17", "Statement": [statement]}).to_string();
    let input =
        json!({"RoleName": "r", "AssumeRolePolicyDocument": document, "MaxSessionDuration": 7200});
    local.call(Service::Iam, "CreateRole", input).await.unwrap();
    local
}

async fn assume(local: &Local, more: Value) -> AwsResult<Value> {
    let mut input = json!({"RoleArn": ROLE, "RoleSessionName": "me"});
    input
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    local.call(Service::Sts, "AssumeRole", input).await
}

fn code(result: AwsResult<Value>) -> String {
    result.map_or_else(|error| error.code.into_owned(), |_| "allowed".to_owned())
}

#[tokio::test]
async fn the_trust_policy_and_its_conditions_decide() {
    let local = with_trust(json!({
        "Effect": "Allow",
        "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
        "Action": "sts:AssumeRole",
        "Condition": {
            "StringEquals": {"sts:ExternalId": "secret"},
            "StringLike": {"sts:RoleSessionName": "m*"},
        },
    }))
    .await;
    assert_eq!(
        code(assume(&local, json!({"ExternalId": "secret"})).await),
        "allowed"
    );
    assert_eq!(
        code(assume(&local, json!({"ExternalId": "guess"})).await),
        "AccessDenied"
    );
    let refused = assume(&local, json!({})).await.unwrap_err();
    assert_eq!(
        refused.message,
        format!(
            "User: arn:aws:iam::123456789012:root is not authorized to perform: sts:AssumeRole on resource: {ROLE}"
        )
    );
    let other = json!({"ExternalId": "secret", "RoleSessionName": "you"});
    assert_eq!(code(assume(&local, other).await), "AccessDenied");
    let tagged = json!({"ExternalId": "secret", "Tags": [{"Key": "a", "Value": "b"}]});
    assert_eq!(code(assume(&local, tagged).await), "AccessDenied");
    let missing = json!({"ExternalId": "secret", "RoleArn": "arn:aws:iam::123456789012:role/x/r"});
    assert_eq!(code(assume(&local, missing).await), "AccessDenied");
}

#[tokio::test]
async fn another_account_comes_in_only_where_it_is_named() {
    let local = with_trust(json!({
        "Effect": "Allow",
        "Principal": {"AWS": ["111111111111"]},
        "Action": ["sts:AssumeRole", "sts:TagSession"],
    }))
    .await;
    assert_eq!(code(assume(&local, json!({})).await), "AccessDenied");
    let local = local.caller(Caller::root("111111111111", "eu-west-1"));
    let made = assume(&local, json!({"Tags": [{"Key": "a", "Value": "b"}]}))
        .await
        .unwrap();
    assert_eq!(
        made["AssumedRoleUser"]["Arn"],
        "arn:aws:sts::123456789012:assumed-role/r/me"
    );
    let key = made["Credentials"]["AccessKeyId"]
        .as_str()
        .unwrap()
        .to_owned();
    let account = local
        .call(
            Service::Sts,
            "GetAccessKeyInfo",
            json!({"AccessKeyId": key}),
        )
        .await
        .unwrap();
    assert_eq!(account, json!({"Account": "123456789012"}));
}

#[tokio::test]
async fn sessions_last_as_long_as_the_role_allows_and_an_hour_when_chained() {
    let local = with_trust(json!({
        "Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "sts:AssumeRole",
    }))
    .await;
    assert_eq!(
        code(assume(&local, json!({"DurationSeconds": 7200})).await),
        "allowed"
    );
    let long = assume(&local, json!({"DurationSeconds": 7201}))
        .await
        .unwrap_err();
    assert_eq!(
        (long.code.as_ref(), long.message.as_str()),
        (
            "ValidationError",
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
        )
    );
    let session = Caller::new(
        "123456789012",
        "us-east-1",
        "arn:aws:sts::123456789012:assumed-role/r/me".to_owned(),
        "AROAX:me".to_owned(),
    );
    let local = local.caller(session);
    assert_eq!(
        code(assume(&local, json!({"DurationSeconds": 3600})).await),
        "allowed"
    );
    assert_eq!(
        code(assume(&local, json!({"DurationSeconds": 3601})).await),
        "ValidationError"
    );
    let again = local.call(Service::Sts, "GetSessionToken", json!({})).await;
    assert_eq!(code(again), "AccessDenied");
}
