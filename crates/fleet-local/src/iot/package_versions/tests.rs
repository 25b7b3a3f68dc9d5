//! Tests of package versions: their life, what may be edited when, limits, idempotence.

use serde_json::{Value, json};

use crate::testing::Local;

async fn with_package() -> Local {
    let local = Local::new().await;
    let package = json!({"packageName": "fw"});
    local.iot("CreatePackage", package).await.unwrap();
    local
}

fn of(version: &str, more: Value) -> Value {
    let mut input = json!({"packageName": "fw", "versionName": version});
    input
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    input
}

async fn create(local: &Local, version: &str) {
    local
        .iot("CreatePackageVersion", of(version, json!({})))
        .await
        .unwrap();
}

/// The code of the refusal of an update, or nothing if it is done.
async fn update(local: &Local, version: &str, change: Value) -> Option<String> {
    local
        .iot("UpdatePackageVersion", of(version, change))
        .await
        .err()
        .map(|error| error.code.into_owned())
}

async fn got(local: &Local, version: &str, member: &str) -> Value {
    let input = of(version, json!({}));
    local.iot("GetPackageVersion", input).await.unwrap()[member].clone()
}

#[tokio::test]
async fn a_version_is_published_and_deprecated_and_never_a_draft_again() {
    let local = with_package().await;
    create(&local, "1.0").await;
    let conflict = Some("ConflictException".to_owned());
    for (action, refused, after) in [
        ("DEPRECATE", true, "DRAFT"),
        ("PUBLISH", false, "PUBLISHED"),
        ("PUBLISH", true, "PUBLISHED"),
        ("DEPRECATE", false, "DEPRECATED"),
        ("DEPRECATE", true, "DEPRECATED"),
        ("PUBLISH", false, "PUBLISHED"),
    ] {
        let refusal = update(&local, "1.0", json!({"action": action})).await;
        assert_eq!(refusal, conflict.clone().filter(|_| refused), "{action}");
        assert_eq!(got(&local, "1.0", "status").await, after);
    }
}

#[tokio::test]
async fn what_may_be_edited_depends_on_the_status() {
    let local = with_package().await;
    create(&local, "1.0").await;
    let edits = [
        ("description", json!("d"), [true, true, true]),
        ("recipe", json!("r"), [true, true, false]),
        ("attributes", json!({"a": "b"}), [true, false, false]),
        (
            "artifact",
            json!({"s3Location": {"bucket": "b", "key": "k"}}),
            [true, false, false],
        ),
    ];
    for (place, action) in [None, Some("PUBLISH"), Some("DEPRECATE")]
        .into_iter()
        .enumerate()
    {
        if let Some(action) = action {
            assert_eq!(update(&local, "1.0", json!({"action": action})).await, None);
        }
        for (member, value, allowed) in &edits {
            let refusal = update(&local, "1.0", json!({*member: value})).await;
            let expected = (!allowed[place]).then(|| "ConflictException".to_owned());
            assert_eq!(refusal, expected, "{member} after {action:?}");
        }
    }
    assert_eq!(got(&local, "1.0", "attributes").await, json!({"a": "b"}));
}

#[tokio::test]
async fn a_refused_update_changes_nothing() {
    let local = with_package().await;
    create(&local, "1.0").await;
    let both = json!({"description": "new", "action": "DEPRECATE"});
    assert!(update(&local, "1.0", both).await.is_some());
    assert_eq!(got(&local, "1.0", "description").await, Value::Null);
}

#[tokio::test]
async fn attributes_hold_three_kilobytes() {
    let local = with_package().await;
    let with = |bytes: usize| json!({"attributes": {"k": "v".repeat(bytes - 1)}});
    local
        .iot("CreatePackageVersion", of("1.0", with(3072)))
        .await
        .unwrap();
    let (code, message) = local
        .refused("CreatePackageVersion", of("2.0", with(3073)))
        .await;
    assert_eq!(code, "ValidationException");
    assert!(message.contains("3073 bytes"), "{message}");
}

#[tokio::test]
async fn versions_are_listed_in_pages_and_by_status() {
    let local = with_package().await;
    for version in ["1.0", "1.1", "2.0"] {
        create(&local, version).await;
    }
    assert_eq!(
        update(&local, "1.1", json!({"action": "PUBLISH"})).await,
        None
    );
    let list = async |more: Value| {
        let mut input = json!({"packageName": "fw"});
        input
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        let listed = local.iot("ListPackageVersions", input).await.unwrap();
        let names: Vec<String> = listed["packageVersionSummaries"]
            .as_array()
            .unwrap()
            .iter()
            .map(|line| line["versionName"].as_str().unwrap().to_owned())
            .collect();
        (names, listed["nextToken"].clone())
    };
    let (first, token) = list(json!({"maxResults": 2})).await;
    assert_eq!(first, ["1.0", "1.1"]);
    let (second, end) = list(json!({"maxResults": 2, "nextToken": token})).await;
    assert_eq!((second, end), (vec!["2.0".to_owned()], Value::Null));
    assert_eq!(list(json!({"status": "PUBLISHED"})).await.0, ["1.1"]);
    assert_eq!(list(json!({"status": "DRAFT"})).await.0, ["1.0", "2.0"]);
    assert!(list(json!({"status": "DEPRECATED"})).await.0.is_empty());
}

#[tokio::test]
async fn a_repeated_request_is_carried_out_once() {
    let local = with_package().await;
    let token = "0123456789abcdef0123456789abcdef0123";
    let request = of("1.0", json!({"description": "d", "clientToken": token}));
    let first = local.iot("CreatePackageVersion", request.clone()).await;
    let again = local.iot("CreatePackageVersion", request).await;
    assert_eq!(first.unwrap(), again.unwrap());
    let publish = json!({"action": "PUBLISH", "clientToken": token});
    assert_eq!(update(&local, "1.0", publish.clone()).await, None);
    assert_eq!(update(&local, "1.0", publish).await, None);
    let (code, _) = local
        .refused(
            "CreatePackageVersion",
            of("2.0", json!({"clientToken": token})),
        )
        .await;
    assert_eq!(code, "ConflictException");
    // A day later the token is new.
    local
        .advance(std::time::Duration::from_secs(24 * 3600))
        .await;
    let request = of("2.0", json!({"clientToken": token}));
    local.iot("CreatePackageVersion", request).await.unwrap();
}

#[tokio::test]
async fn the_default_version_is_no_draft_and_stays() {
    let local = with_package().await;
    create(&local, "1.0").await;
    let default = json!({"packageName": "fw", "defaultVersionName": "1.0"});
    let (code, _) = local.refused("UpdatePackage", default.clone()).await;
    assert_eq!(code, "ConflictException");
    assert_eq!(
        update(&local, "1.0", json!({"action": "PUBLISH"})).await,
        None
    );
    local.iot("UpdatePackage", default).await.unwrap();
    let delete = of("1.0", json!({}));
    let (code, _) = local.refused("DeletePackageVersion", delete.clone()).await;
    assert_eq!(code, "ValidationException");
    let unset = json!({"packageName": "fw", "unsetDefaultVersion": true});
    local.iot("UpdatePackage", unset).await.unwrap();
    for _ in 0..2 {
        local
            .iot("DeletePackageVersion", delete.clone())
            .await
            .unwrap();
    }
    local
        .iot("DeletePackage", json!({"packageName": "fw"}))
        .await
        .unwrap();
}
