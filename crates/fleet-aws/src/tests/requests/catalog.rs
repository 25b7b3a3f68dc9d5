//! Packages, their versions and their configuration.

use std::collections::BTreeMap;

use fleet_core::account::Arn;
use fleet_core::port::PageToken;
use fleet_core::port::packages::{
    ArtifactLocation, PackageConfiguration, PackageReads, PackageWrites, VersionContent,
    VersionStatus,
};
use fleet_core::tag::Tags;
use serde_json::json;

use crate::testing::{Answer, aws};

fn content() -> VersionContent {
    VersionContent {
        description: None,
        attributes: BTreeMap::from([("type".into(), "Sedan".into())]),
        artifact: Some(ArtifactLocation {
            bucket: "a-bucket".parse().unwrap(),
            key: "k.zip".into(),
            version_id: "v1".into(),
        }),
    }
}

#[tokio::test(start_paused = true)]
async fn packages_are_made_with_a_map_of_tags_and_a_token_against_doubling() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let tags = Tags::none().with("workshop", "x").unwrap();
    aws.create_package(&"SedanVehicle".parse().unwrap(), Some("d"), &tags)
        .await
        .unwrap();
    let seen = &wire.seen()[0];
    assert!(
        seen.target
            .starts_with("PUT /packages/SedanVehicle?clientToken="),
        "{}",
        seen.target
    );
    assert_eq!(
        seen.json(),
        json!({ "description": "d", "tags": { "workshop": "x" } })
    );
}

#[tokio::test(start_paused = true)]
async fn the_retry_of_a_package_carries_the_same_token() {
    let (aws, wire) = aws([
        Answer::error(500, "InternalServerException"),
        Answer::json(json!({})),
    ]);
    aws.create_package(&"P".parse().unwrap(), None, &Tags::none())
        .await
        .unwrap();
    let targets = wire.targets();
    assert_eq!(targets[0], targets[1]);
}

#[tokio::test(start_paused = true)]
async fn versions_are_made_changed_and_published() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let (name, version) = ("P".parse().unwrap(), "1.0.0".parse().unwrap());
    aws.create_package_version(&name, &version, &content(), &Tags::none())
        .await
        .unwrap();
    aws.update_package_version(&name, &version, &content())
        .await
        .unwrap();
    aws.publish_package_version(&name, &version).await.unwrap();
    let seen = wire.seen();
    let body = json!({
        "attributes": { "type": "Sedan" },
        "artifact": { "s3Location": { "bucket": "a-bucket", "key": "k.zip", "version": "v1" } },
    });
    assert!(
        seen[0]
            .target
            .starts_with("PUT /packages/P/versions/1.0.0?")
    );
    assert_eq!(seen[0].json(), body);
    assert!(
        seen[1]
            .target
            .starts_with("PATCH /packages/P/versions/1.0.0?")
    );
    assert_eq!(seen[1].json(), body);
    assert_eq!(seen[2].json(), json!({ "action": "PUBLISH" }));
}

#[tokio::test(start_paused = true)]
async fn packages_versions_and_configuration_are_read() {
    let (aws, _) = aws([
        Answer::json(
            json!({ "packageName": "P", "defaultVersionName": "1.0.0", "creationDate": 1.5 }),
        ),
        Answer::json(json!({
            "packageName": "P", "versionName": "1.0.0", "status": "PUBLISHED", "creationDate": 2.5,
            "attributes": { "type": "Sedan" },
            "artifact": { "s3Location": { "bucket": "a-bucket", "key": "k.zip", "version": "v1" } },
        })),
        Answer::json(
            json!({ "versionUpdateByJobsConfig": { "enabled": true, "roleArn": "arn:aws:iam::123456789012:role/R" } }),
        ),
        Answer::json(json!({})),
    ]);
    let (name, version) = ("P".parse().unwrap(), "1.0.0".parse().unwrap());
    let package = aws.get_package(&name).await.unwrap();
    assert_eq!(package.default_version, Some(version));
    assert_eq!(package.created.unwrap().as_millisecond(), 1_500);
    let version = aws
        .get_package_version(&name, &"1.0.0".parse().unwrap())
        .await
        .unwrap();
    assert_eq!(version.status, VersionStatus::Published);
    assert_eq!(version.created.unwrap().as_millisecond(), 2_500);
    assert_eq!(
        (version.attributes, version.artifact),
        (content().attributes, content().artifact)
    );
    let role = Arn::from_aws("arn:aws:iam::123456789012:role/R");
    assert_eq!(
        aws.package_configuration().await.unwrap(),
        PackageConfiguration {
            enabled: true,
            role: Some(role)
        }
    );
    assert_eq!(
        aws.package_configuration().await.unwrap(),
        PackageConfiguration::default()
    );
}

#[tokio::test(start_paused = true)]
async fn the_configuration_is_sent_with_its_role() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let role = Arn::from_aws("arn:aws:iam::123456789012:role/R");
    aws.update_package_configuration(&PackageConfiguration {
        enabled: true,
        role: Some(role),
    })
    .await
    .unwrap();
    let seen = &wire.seen()[0];
    assert!(
        seen.target.starts_with("PATCH /package-configuration?"),
        "{}",
        seen.target
    );
    assert_eq!(
        seen.json(),
        json!({ "versionUpdateByJobsConfig": { "enabled": true, "roleArn": "arn:aws:iam::123456789012:role/R" } })
    );
}

#[tokio::test(start_paused = true)]
async fn packages_and_versions_are_listed_by_pages() {
    let (aws, wire) = aws([
        Answer::json(json!({
            "packageSummaries": [{ "packageName": "P", "creationDate": 1486687079.5 }],
            "nextToken": "n=1",
        })),
        Answer::json(json!({ "packageSummaries": [] })),
        Answer::json(json!({ "packageVersionSummaries": [
            { "packageName": "P", "versionName": "1.0.0", "status": "DEPRECATED", "creationDate": 2.0 },
            { "packageName": "P", "versionName": "1.1.0", "status": "DRAFT" },
        ], "nextToken": "" })),
    ]);
    let page = aws.list_packages(None).await.unwrap();
    assert_eq!(page.items[0].name.as_str(), "P");
    let created = page.items[0].created.unwrap();
    assert_eq!(created.as_millisecond(), 1_486_687_079_500);
    let rest = aws.list_packages(page.next).await.unwrap();
    assert_eq!((rest.items.len(), rest.next), (0, None));
    let name = "P".parse().unwrap();
    let from = Some(PageToken("v".into()));
    let versions = aws.list_package_versions(&name, from).await.unwrap();
    assert_eq!(versions.next, None);
    let listed = versions.items.iter().map(|listed| {
        let created = listed.created.map(|created| created.as_second());
        (listed.version.as_str(), listed.status, created)
    });
    let expected = [
        ("1.0.0", VersionStatus::Deprecated, Some(2)),
        ("1.1.0", VersionStatus::Draft, None),
    ];
    assert!(listed.eq(expected));
    assert_eq!(
        wire.targets(),
        [
            "GET /packages?maxResults=100",
            "GET /packages?maxResults=100&nextToken=n%3D1",
            "GET /packages/P/versions?maxResults=100&nextToken=v",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_package_is_deleted_after_its_default_is_unset_and_its_versions_are_gone() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    let (name, version) = ("P".parse().unwrap(), "1.0.0".parse().unwrap());
    aws.unset_default_version(&name).await.unwrap();
    aws.delete_package_version(&name, &version).await.unwrap();
    aws.delete_package(&name).await.unwrap();
    let seen = wire.seen();
    for (seen, target) in seen.iter().zip([
        "PATCH /packages/P?clientToken=",
        "DELETE /packages/P/versions/1.0.0?clientToken=",
        "DELETE /packages/P?clientToken=",
    ]) {
        assert!(seen.target.starts_with(target), "{}", seen.target);
    }
    assert_eq!(seen[0].json(), json!({ "unsetDefaultVersion": true }));
    assert_eq!(seen.len(), 3);
}
