//! Tests of the SBOMs of package versions, over objects in the local S3.

use std::io::{Cursor, Write as _};
use std::time::Duration;

use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::model::Service;
use crate::testing::Local;

const GOOD: &str = r#"{"bomFormat": "CycloneDX", "specVersion": "1.5"}"#;

fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        let options = SimpleFileOptions::default();
        writer.start_file(*name, options).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A version of a package, and an archive of that content beside it. Gives the archive's location.
async fn prepared(archive: Vec<u8>) -> (Local, Value) {
    let local = Local::new().await;
    for (operation, input) in [
        ("CreatePackage", json!({"packageName": "fw"})),
        (
            "CreatePackageVersion",
            json!({"packageName": "fw", "versionName": "1.0"}),
        ),
    ] {
        local.iot(operation, input).await.unwrap();
    }
    let s3 = async |operation: &str, input: Value| {
        local.call(Service::S3, operation, input).await.unwrap()
    };
    s3("CreateBucket", json!({"Bucket": "sboms"})).await;
    let enabled = json!({"Bucket": "sboms", "VersioningConfiguration": {"Status": "Enabled"}});
    s3("PutBucketVersioning", enabled).await;
    let version = local.put_object("sboms", "a/sbom.zip", archive).await;
    let location = json!({"bucket": "sboms", "key": "a/sbom.zip", "version": version});
    (local, location)
}

fn of(more: Value) -> Value {
    let mut input = json!({"packageName": "fw", "versionName": "1.0"});
    input
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    input
}

async fn associate(local: &Local, location: &Value) -> Result<Value, (String, String)> {
    local
        .iot(
            "AssociateSbomWithPackageVersion",
            of(json!({"sbom": {"s3Location": location}})),
        )
        .await
        .map_err(|error| (error.code.into_owned(), error.message))
}

async fn status(local: &Local) -> Value {
    let version = local.iot("GetPackageVersion", of(json!({}))).await.unwrap();
    version["sbomValidationStatus"].clone()
}

async fn results(local: &Local, filter: Value) -> Value {
    let listed = local.iot("ListSbomValidationResults", of(filter)).await;
    listed.unwrap()["validationResultSummaries"].clone()
}

#[tokio::test]
async fn a_validation_takes_its_time_and_then_tells_about_each_file() {
    let (local, location) = prepared(zip(&[("good.json", GOOD), ("bad.json", "{}")])).await;
    let made = associate(&local, &location).await.unwrap();
    assert_eq!(
        made,
        of(json!({"sbom": {"s3Location": location}, "sbomValidationStatus": "IN_PROGRESS"}))
    );
    assert_eq!(status(&local).await, "IN_PROGRESS");
    assert_eq!(results(&local, json!({})).await, json!([]));
    local.advance(Duration::from_secs(10)).await;
    assert_eq!(status(&local).await, "FAILED");
    let bad = json!({
        "fileName": "bad.json", "validationResult": "FAILED", "errorCode": "INCOMPATIBLE_FORMAT",
        "errorMessage": "The file is neither an SPDX nor a CycloneDX document",
    });
    let good = json!({"fileName": "good.json", "validationResult": "SUCCEEDED"});
    assert_eq!(results(&local, json!({})).await, json!([bad, good]));
    let failed = json!({"validationResult": "FAILED"});
    assert_eq!(results(&local, failed).await, json!([bad]));
    let succeeded = json!({"validationResult": "SUCCEEDED"});
    assert_eq!(results(&local, succeeded).await, json!([good]));
}

#[tokio::test]
async fn an_sbom_is_replaced_and_taken_away() {
    let (local, location) = prepared(zip(&[("good.json", GOOD)])).await;
    associate(&local, &location).await.unwrap();
    associate(&local, &location).await.unwrap();
    local.advance(Duration::from_secs(10)).await;
    assert_eq!(status(&local).await, "SUCCEEDED");
    let take = "DisassociateSbomFromPackageVersion";
    local.iot(take, of(json!({}))).await.unwrap();
    assert_eq!(status(&local).await, Value::Null);
    assert_eq!(results(&local, json!({})).await, json!([]));
    let (code, _) = local.refused(take, of(json!({}))).await;
    assert_eq!(code, "ResourceNotFoundException");
    // A version that is made again has none.
    associate(&local, &location).await.unwrap();
    for operation in ["DeletePackageVersion", "CreatePackageVersion"] {
        local.iot(operation, of(json!({}))).await.unwrap();
    }
    assert_eq!(status(&local).await, Value::Null);
}

#[tokio::test]
async fn a_location_must_be_whole_and_lead_to_an_object() {
    let (local, location) = prepared(b"no zip".to_vec()).await;
    let sent = async |change: Value| {
        let mut location = location.clone();
        for (member, value) in change.as_object().unwrap() {
            location[member] = value.clone();
        }
        location
            .as_object_mut()
            .unwrap()
            .retain(|_, value| !value.is_null());
        let (code, message) = associate(&local, &location).await.unwrap_err();
        assert_eq!(code, "ValidationException");
        message
    };
    let unreachable = |what: &str| {
        format!(
            "SBOM not accessible by the service. Please make sure the {what} exists and S3 \
             permission is granted."
        )
    };
    for (change, message) in [
        (
            json!({"bucket": null}),
            "S3 bucket name for SBOM cannot be null".to_owned(),
        ),
        (
            json!({"key": null}),
            "S3 key name for SBOM cannot be null".to_owned(),
        ),
        (
            json!({"version": null}),
            "S3 object version for SBOM cannot be null".to_owned(),
        ),
        (
            json!({"key": "k".repeat(1025)}),
            "S3 key name for SBOM is illegal. String length exceeds limit".to_owned(),
        ),
        (json!({"bucket": "no-such-bucket"}), unreachable("bucket")),
        (json!({"key": "other.zip"}), unreachable("key")),
        (
            json!({"version": "other"}),
            unreachable("bucket/key/version"),
        ),
    ] {
        assert_eq!(sent(change).await, message);
    }
    let empty = of(json!({"sbom": {}}));
    let (_, message) = local
        .refused("AssociateSbomWithPackageVersion", empty)
        .await;
    assert_eq!(message, "Associate request needs to include SBOM reference");
    // What is there and is no archive is a verdict, not a refusal.
    associate(&local, &location).await.unwrap();
    local.advance(Duration::from_secs(10)).await;
    assert_eq!(results(&local, json!({})).await[0]["fileName"], "sbom.zip");
}

#[tokio::test]
async fn ten_validations_run_at_once() {
    let (local, location) = prepared(zip(&[("good.json", GOOD)])).await;
    let associate = async |version: String| {
        let input = json!({
            "packageName": "fw", "versionName": version, "sbom": {"s3Location": location},
        });
        local.iot("AssociateSbomWithPackageVersion", input).await
    };
    for number in 0..11 {
        let version = json!({"packageName": "fw", "versionName": format!("v{number}")});
        local.iot("CreatePackageVersion", version).await.unwrap();
    }
    for number in 0..10 {
        associate(format!("v{number}")).await.unwrap();
    }
    // The same version again takes its own place.
    associate("v0".to_owned()).await.unwrap();
    let refusal = associate("v10".to_owned()).await.unwrap_err();
    assert_eq!(refusal.code, "ServiceQuotaExceededException");
    local.advance(Duration::from_secs(10)).await;
    associate("v10".to_owned()).await.unwrap();
}
