//! Packages, their versions and configuration, and the roles they need.

use std::collections::BTreeMap;

use fleet_aws::Connection;
use fleet_core::fault::Fault;
use fleet_core::port::packages::{
    ArtifactLocation, PackageConfiguration, VersionContent, VersionStatus,
};
use fleet_core::port::roles::NewRole;
use fleet_core::tag::Tags;
use serde_json::json;

use super::{connected, server, tags};

#[tokio::test]
async fn packages() {
    let server = server().await;
    let Connection { cloud, place, .. } = connected(&server).await;
    let (reads, writes) = (&cloud.reads, &cloud.writes);
    let (name, version) = ("SedanVehicle".parse().unwrap(), "1.0.0".parse().unwrap());
    writes
        .packages
        .create_package(&name, None, &tags())
        .await
        .unwrap();
    assert!(
        writes
            .packages
            .create_package(&name, None, &tags())
            .await
            .unwrap_err()
            .says_exists()
    );
    assert_eq!(
        reads
            .packages
            .get_package(&name)
            .await
            .unwrap()
            .default_version,
        None
    );
    let mut content = VersionContent {
        description: None,
        attributes: BTreeMap::from([("a".into(), "b".into())]),
        artifact: None,
    };
    writes
        .packages
        .create_package_version(&name, &version, &content, &tags())
        .await
        .unwrap();
    content.artifact = Some(ArtifactLocation {
        bucket: "a-bucket".parse().unwrap(),
        key: "k.zip".into(),
        version_id: "v1".into(),
    });
    writes
        .packages
        .update_package_version(&name, &version, &content)
        .await
        .unwrap();
    writes
        .packages
        .publish_package_version(&name, &version)
        .await
        .unwrap();
    let published = reads
        .packages
        .get_package_version(&name, &version)
        .await
        .unwrap();
    assert_eq!(published.status, VersionStatus::Published);
    assert_eq!(
        (published.attributes, published.artifact),
        (content.attributes, content.artifact)
    );
    assert_eq!(
        reads
            .tags
            .list_tags(&place.package_version(&name, &version))
            .await
            .unwrap(),
        tags()
    );
}

#[tokio::test]
async fn roles_and_the_package_configuration() {
    let server = server().await;
    let Connection { cloud, place, .. } = connected(&server).await;
    let (reads, writes) = (&cloud.reads, &cloud.writes);
    let role = NewRole {
        name: "R".parse().unwrap(),
        description: "d".into(),
        trust: json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Principal": { "Service": "iot.amazonaws.com" }, "Action": "sts:AssumeRole" }] }),
        max_session_seconds: 43_200,
    };
    assert!(
        reads
            .roles
            .get_role(&role.name)
            .await
            .unwrap_err()
            .is_not_found()
    );
    writes
        .roles
        .create_role(&role, &Tags::none())
        .await
        .unwrap();
    assert_eq!(
        writes
            .roles
            .create_role(&role, &Tags::none())
            .await
            .unwrap_err()
            .fault,
        Fault::AlreadyExists
    );
    writes.roles.tag_role(&role.name, &tags()).await.unwrap();
    writes
        .roles
        .update_trust(&role.name, &role.trust)
        .await
        .unwrap();
    let made = reads.roles.get_role(&role.name).await.unwrap();
    assert_eq!(
        (made.arn.clone(), made.trust, made.tags),
        (place.role(&role.name), role.trust, tags())
    );
    let policy = "P".parse().unwrap();
    let document = json!({ "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "arn:aws:s3:::b/*" }] });
    assert!(
        reads
            .roles
            .get_role_policy(&role.name, &policy)
            .await
            .unwrap_err()
            .is_not_found()
    );
    writes
        .roles
        .put_role_policy(&role.name, &policy, &document)
        .await
        .unwrap();
    assert_eq!(
        reads
            .roles
            .get_role_policy(&role.name, &policy)
            .await
            .unwrap(),
        document
    );

    let wanted = PackageConfiguration {
        enabled: true,
        role: Some(made.arn),
    };
    writes
        .packages
        .update_package_configuration(&wanted)
        .await
        .unwrap();
    assert_eq!(
        reads.packages.package_configuration().await.unwrap(),
        wanted
    );
}
