//! What a job that succeeds writes into the `$package` shadow.

use serde_json::{Value, json};

use super::documents::{version, workshop};
use super::{ARN, Fleet};
use crate::model::Service;

async fn package_shadow(fleet: &Fleet) -> Option<Value> {
    let input = json!({"thingName": "t0000"});
    let listed = fleet
        .local
        .call(Service::IotData, "ListNamedShadowsForThing", input);
    let listed = listed.await.unwrap();
    if listed["results"] == json!([]) {
        return None;
    }
    let reported = "SELECT reported FROM shadow WHERE name = '$package'";
    let text: Option<String> = fleet
        .local
        .ctx(move |ctx| Ok(ctx.tx.query_row(reported, [], |row| row.get(0))?))
        .await
        .unwrap();
    text.map(|text| serde_json::from_str(&text).unwrap())
}

/// Runs a job that installs a version, and gives the `$package` shadow after it.
async fn install(fleet: &Fleet, id: &str, version_name: &str, outcome: &str) -> Option<Value> {
    let job = json!({"jobId": id, "destinationPackageVersions": [version(version_name)]});
    fleet.job(job).await;
    let update = json!({"thingName": "t0000", "jobId": id, "status": outcome});
    fleet.data("UpdateJobExecution", update).await.unwrap();
    package_shadow(fleet).await
}

#[tokio::test]
async fn a_success_writes_what_was_installed_where_that_is_switched_on() {
    let fleet = workshop().await;
    assert_eq!(install(&fleet, "off", "1.0", "SUCCEEDED").await, None);
    let policy = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
        "Action": ["iot:GetThingShadow", "iot:UpdateThingShadow"],
        "Resource": format!("{ARN}thing/*/$package"),
        "Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}}]});
    let on = json!({"versionUpdateByJobsConfig":
        {"enabled": true, "roleArn": "arn:aws:iam::123456789012:role/jobs"}});
    fleet
        .local
        .iot("UpdatePackageConfiguration", on)
        .await
        .unwrap();
    assert_eq!(install(&fleet, "powerless", "1.0", "SUCCEEDED").await, None);
    let put = json!({"RoleName": "jobs", "PolicyName": "p", "PolicyDocument": policy.to_string()});
    fleet
        .local
        .call(Service::Iam, "PutRolePolicy", put)
        .await
        .unwrap();
    assert_eq!(install(&fleet, "failed", "1.0", "FAILED").await, None);
    let installed = |version: &str| Some(json!({"fw": {"version": version, "attributes": {}}}));
    assert_eq!(
        install(&fleet, "one", "1.0", "SUCCEEDED").await,
        installed("1.0")
    );
    assert_eq!(
        install(&fleet, "two", "2.0", "SUCCEEDED").await,
        installed("2.0")
    );
    assert_eq!(
        install(&fleet, "none", "$null", "SUCCEEDED").await,
        None,
        "the last package is gone"
    );
}
