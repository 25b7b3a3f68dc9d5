//! Tests of roles, their policies, and who may do what with them.

use serde_json::{Value, json};

use super::access::{self, Refusal};
use crate::error::AwsResult;
use crate::model::Service;
use crate::testing::Local;

const READ: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}"#;

fn trust(principal: &Value) -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}],
    })
    .to_string()
}

async fn iam(local: &Local, operation: &str, input: Value) -> AwsResult<Value> {
    local.call(Service::Iam, operation, input).await
}

async fn role(local: &Local, name: &str, principal: &Value) -> String {
    let input = json!({"RoleName": name, "AssumeRolePolicyDocument": trust(principal)});
    let made = iam(local, "CreateRole", input).await.unwrap();
    made["Role"]["Arn"].as_str().unwrap().to_owned()
}

async fn refused(local: &Local, operation: &str, input: Value) -> (String, String) {
    let error = iam(local, operation, input).await.unwrap_err();
    (error.code.into_owned(), error.message)
}

fn pair(code: &str, message: &str) -> (String, String) {
    (code.to_owned(), message.to_owned())
}

#[tokio::test]
async fn names_of_roles_differ_by_more_than_case_and_are_found_in_any() {
    let local = Local::new().await;
    let iot = json!({"Service": "iot.amazonaws.com"});
    role(&local, "Fleet", &iot).await;
    let again = json!({"RoleName": "FLEET", "AssumeRolePolicyDocument": trust(&iot)});
    assert_eq!(
        refused(&local, "CreateRole", again).await,
        pair(
            "EntityAlreadyExists",
            "Role with name FLEET already exists."
        )
    );
    let found = iam(&local, "GetRole", json!({"RoleName": "fleet"}))
        .await
        .unwrap();
    assert_eq!(found["Role"]["RoleName"], "Fleet");
    let document = found["Role"]["AssumeRolePolicyDocument"].as_str().unwrap();
    assert!(
        document.starts_with("%7B%22Version%22%3A%222012-10-17%22"),
        "{document}"
    );
}

#[tokio::test]
async fn a_role_goes_when_its_policies_are_gone() {
    let local = Local::new().await;
    role(&local, "r", &json!({"Service": "iot.amazonaws.com"})).await;
    let name = json!({"RoleName": "r"});
    let with = |more: Value| {
        let mut input = name.clone();
        input
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        input
    };
    let arn = json!({"PolicyArn": "arn:aws:iam::aws:policy/service-role/AWSIoTLogging"});
    iam(&local, "AttachRolePolicy", with(arn.clone()))
        .await
        .unwrap();
    iam(
        &local,
        "PutRolePolicy",
        with(json!({"PolicyName": "p", "PolicyDocument": READ})),
    )
    .await
    .unwrap();
    assert_eq!(
        refused(&local, "DeleteRole", name.clone()).await,
        pair(
            "DeleteConflict",
            "Cannot delete entity, must detach all policies first."
        )
    );
    iam(&local, "DetachRolePolicy", with(arn)).await.unwrap();
    assert_eq!(
        refused(&local, "DeleteRole", name.clone()).await,
        pair(
            "DeleteConflict",
            "Cannot delete entity, must delete policies first."
        )
    );
    iam(&local, "DeleteRolePolicy", with(json!({"PolicyName": "P"})))
        .await
        .unwrap();
    iam(&local, "DeleteRole", name.clone()).await.unwrap();
    assert_eq!(
        refused(&local, "GetRole", name).await,
        pair("NoSuchEntity", "The role with name r cannot be found.")
    );
}

#[tokio::test]
async fn all_inline_policies_of_a_role_share_their_limit() {
    let local = Local::new().await;
    role(&local, "r", &json!({"Service": "iot.amazonaws.com"})).await;
    let put = async |name: &str, size: usize| {
        let frame = READ.len();
        let document = READ.replace("b/*", &format!("{}/*", "b".repeat(size - frame + 1)));
        let input =
            json!({"RoleName": "r", "PolicyName": name, "PolicyDocument": document + "   "});
        iam(&local, "PutRolePolicy", input).await
    };
    put("a", 10_000).await.unwrap();
    put("b", 240).await.unwrap();
    let error = put("b", 241).await.unwrap_err();
    assert_eq!(error.code, "LimitExceeded");
    assert_eq!(
        error.message,
        "Maximum policy size of 10240 bytes exceeded for role r"
    );
    // A policy that takes the place of another counts once.
    put("a", 9_000).await.unwrap();
    put("b", 241).await.unwrap();
}

#[tokio::test]
async fn a_service_may_do_what_trust_policies_and_boundary_allow() {
    let local = Local::new().await;
    let trusted = role(&local, "trusted", &json!({"Service": "iot.amazonaws.com"})).await;
    let other = role(&local, "other", &json!({"Service": "s3.amazonaws.com"})).await;
    let put = json!({"RoleName": "trusted", "PolicyName": "p", "PolicyDocument": READ});
    iam(&local, "PutRolePolicy", put).await.unwrap();
    let may = async |arn: &str, action: &'static str| {
        let arn = arn.to_owned();
        let answer = local.ctx(move |ctx| {
            Ok(match access::assumable(ctx, &arn, "iot.amazonaws.com")? {
                Err(refusal) => Err(refusal),
                Ok(role) => {
                    let account = &ctx.caller.account;
                    let allowed = access::allows(ctx, account, &role, action, "arn:aws:s3:::b/k");
                    Ok(allowed?)
                }
            })
        });
        answer.await.unwrap()
    };
    assert_eq!(may(&trusted, "s3:GetObject").await, Ok(true));
    assert_eq!(may(&trusted, "s3:PutObject").await, Ok(false));
    assert_eq!(may(&other, "s3:GetObject").await, Err(Refusal::NotTrusted));
    let missing = "arn:aws:iam::123456789012:role/path/trusted";
    assert_eq!(may(missing, "s3:GetObject").await, Err(Refusal::NoSuchRole));

    let managed = |member: &str, policy: &str| json!({"RoleName": "trusted", member: format!("arn:aws:iam::aws:policy/{policy}")});
    let full = managed("PolicyArn", "AmazonS3FullAccess");
    iam(&local, "AttachRolePolicy", full).await.unwrap();
    assert_eq!(may(&trusted, "s3:PutObject").await, Ok(true));
    let boundary = managed("PermissionsBoundary", "AmazonS3ReadOnlyAccess");
    iam(&local, "PutRolePermissionsBoundary", boundary)
        .await
        .unwrap();
    assert_eq!(may(&trusted, "s3:PutObject").await, Ok(false));
    assert_eq!(may(&trusted, "s3:GetObject").await, Ok(true));
}

#[tokio::test]
async fn a_trust_policy_names_roles_that_are_there() {
    let local = Local::new().await;
    let arn = "arn:aws:iam::123456789012:role/first";
    let input =
        json!({"RoleName": "second", "AssumeRolePolicyDocument": trust(&json!({"AWS": arn}))});
    assert_eq!(
        refused(&local, "CreateRole", input.clone()).await,
        pair(
            "MalformedPolicyDocument",
            &format!("Invalid principal in policy: \"AWS\":\"{arn}\"")
        )
    );
    role(&local, "first", &json!({"Service": "iot.amazonaws.com"})).await;
    iam(&local, "CreateRole", input).await.unwrap();
}
