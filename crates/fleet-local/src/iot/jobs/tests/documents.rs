//! Documents: where they come from, what is filled in, what is refused.

use serde_json::{Value, json};

use super::{ARN, Fleet, code};
use crate::model::Service;

/// A fleet of one, a bucket, a role that AWS IoT may assume, and versions 1.0 (the default, with an
/// artifact), 2.0 (without one) and 3.0 (a draft) of the package `fw`.
pub(super) async fn workshop() -> Fleet {
    let fleet = Fleet::of(1).await;
    let bucket = json!({"Bucket": "firmware"});
    fleet
        .local
        .call(Service::S3, "CreateBucket", bucket)
        .await
        .unwrap();
    let versioning =
        json!({"Bucket": "firmware", "VersioningConfiguration": {"Status": "Enabled"}});
    fleet
        .local
        .call(Service::S3, "PutBucketVersioning", versioning)
        .await
        .unwrap();
    for (role, service) in [("jobs", "iot.amazonaws.com"), ("other", "s3.amazonaws.com")] {
        let trust = json!({"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Principal": {"Service": service}, "Action": "sts:AssumeRole"}]});
        let role = json!({"RoleName": role, "AssumeRolePolicyDocument": trust.to_string()});
        fleet
            .local
            .call(Service::Iam, "CreateRole", role)
            .await
            .unwrap();
    }
    let package = json!({"packageName": "fw"});
    fleet.local.iot("CreatePackage", package).await.unwrap();
    for (name, more) in [
        (
            "1.0",
            json!({"attributes": {"size": "10", "say": "\"hi\""},
                   "artifact": {"s3Location": {"bucket": "firmware", "key": "fw 1.bin"}}}),
        ),
        ("2.0", json!({})),
        ("3.0", json!({})),
    ] {
        let mut version = json!({"packageName": "fw", "versionName": name});
        let more = more.as_object().unwrap().clone();
        version.as_object_mut().unwrap().extend(more);
        fleet
            .local
            .iot("CreatePackageVersion", version)
            .await
            .unwrap();
        if name != "3.0" {
            let publish = json!({"packageName": "fw", "versionName": name, "action": "PUBLISH"});
            fleet
                .local
                .iot("UpdatePackageVersion", publish)
                .await
                .unwrap();
        }
    }
    let default = json!({"packageName": "fw", "defaultVersionName": "1.0"});
    fleet.local.iot("UpdatePackage", default).await.unwrap();
    fleet
}

pub(super) fn version(name: &str) -> String {
    format!("{ARN}package/fw/version/{name}")
}

fn role(name: &str) -> Value {
    json!({"roleArn": format!("arn:aws:iam::123456789012:role/{name}")})
}

/// A job with a document that has one value, and perhaps more settings.
async fn job(fleet: &Fleet, value: &str, more: Value) -> crate::error::AwsResult<Value> {
    let mut settings = json!({"document": json!({"a": value, "n": [1, {"b": value}]}).to_string()});
    let more = more.as_object().unwrap().clone();
    settings.as_object_mut().unwrap().extend(more);
    fleet.try_job(settings).await
}

async fn document(fleet: &Fleet, before: bool) -> Value {
    let input = json!({"jobId": "j", "beforeSubstitution": before});
    let got = fleet.local.iot("GetJobDocument", input).await.unwrap();
    serde_json::from_str(got["document"].as_str().unwrap()).unwrap()
}

async fn delivered(fleet: &Fleet) -> Value {
    let input = json!({"thingName": "t0000", "jobId": "j"});
    let found = fleet.data("DescribeJobExecution", input).await.unwrap();
    serde_json::from_str(found["execution"]["jobDocument"].as_str().unwrap()).unwrap()
}

#[tokio::test]
async fn attributes_of_a_package_version_are_filled_in_when_the_job_is_created() {
    for (value, destination, expected) in [
        (
            "x ${aws:iot:package:fw:version:1.0:attributes:size} KB",
            "1.0",
            json!("x 10 KB"),
        ),
        (
            "${aws:iot:package::version::attributes:say}",
            "1.0",
            json!("\"hi\""),
        ),
        (
            "${aws:iot:package:fw:version:$default:attributes}",
            "$default",
            json!({"size": "10", "say": "\"hi\""}),
        ),
        ("${aws:iot:package::version::attributes}", "2.0", json!({})),
        (
            "${HOME} is left alone",
            "1.0",
            json!("${HOME} is left alone"),
        ),
    ] {
        let fleet = workshop().await;
        let versions = json!({"destinationPackageVersions": [version(destination)]});
        job(&fleet, value, versions).await.unwrap();
        let expected = json!({"a": expected, "n": [1, {"b": expected}]});
        assert_eq!(document(&fleet, false).await, expected, "{value}");
        assert_eq!(delivered(&fleet).await, expected);
        assert_eq!(document(&fleet, true).await["a"], value);
    }
}

#[tokio::test]
async fn the_default_version_is_looked_up_once() {
    let fleet = workshop().await;
    let versions = json!({"destinationPackageVersions": [version("$default")]});
    job(&fleet, "x", versions).await.unwrap();
    let other = json!({"packageName": "fw", "defaultVersionName": "2.0"});
    fleet.local.iot("UpdatePackage", other).await.unwrap();
    let job = fleet.describe().await;
    assert_eq!(job["destinationPackageVersions"], json!([version("1.0")]));
    let before = json!({"jobId": "j", "beforeSubstitution": true});
    let before = fleet.local.iot("DescribeJob", before).await.unwrap();
    assert_eq!(
        before["job"]["destinationPackageVersions"],
        json!([version("$default")])
    );
}

#[tokio::test]
async fn what_is_refused_says_so_in_the_words_of_the_documentation() {
    let fleet = workshop().await;
    let artifact = "${aws:iot:package:fw:version:1.0:artifact:s3-presigned-url}";
    let download = "${aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/firmware/k}";
    let upload = |key: &str| {
        format!("${{aws:iot:s3-presigned-url-upload:https://s3.us-east-1.amazonaws.com/{key}}}")
    };
    let one = json!({"destinationPackageVersions": [version("1.0")]});
    let signed = json!({"destinationPackageVersions": [version("1.0")],
        "presignedUrlConfig": role("jobs")});
    let cases = [
        (
            "${aws:iot:package::version::attributes:size}".to_owned(),
            json!({}),
            "Cannot resolve empty package name and version name given multiple elements in destination \
          package versions.",
        ),
        (
            "${aws:iot:package:fw:version::attributes:size}".to_owned(),
            one.clone(),
            "Empty package name and version name have to be used in pair.",
        ),
        (
            "${aws:iot:package:fw:version:$null:attributes:size}".to_owned(),
            one.clone(),
            "$null is not allowed to be referenced as a package version in job documents.",
        ),
        (
            "${aws:iot:package:fw:version:2.0:attributes:size}".to_owned(),
            one.clone(),
            "Package fw version 2.0 in the job document is not in destinationPackageVersions.",
        ),
        (
            "${aws:iot:package:fw:version:1.0:attributes:no}".to_owned(),
            one.clone(),
            "Package fw version 1.0 does not have an attribute no.",
        ),
        (
            "x ${aws:iot:package:fw:version:1.0:attributes}".to_owned(),
            one.clone(),
            "The package version attribute placeholder for all attributes has to be a json value by \
          itself and not appended with other strings or nested with other placeholders.",
        ),
        (
            "${aws:iot:package:fw".to_owned(),
            one.clone(),
            "One or more parameters or placeholders are not terminated.",
        ),
        (
            "${thingName}".to_owned(),
            json!({}),
            "Local placeholder, ${thingName}, is only valid inside of presign url upload",
        ),
        (
            artifact.to_owned(),
            one,
            "presignedUrlConfig role ARN is required to generate an S3 presigned url in job document \
          for package fw version 1.0 artifact.",
        ),
        (
            download.to_owned(),
            json!({}),
            "presignedUrlConfig role ARN is required to generate an S3 presigned url in job document.",
        ),
        (
            download.to_owned(),
            json!({"presignedUrlConfig": role("other")}),
            "Permission denied when attempting to use role arn:aws:iam::123456789012:role/other to \
          access bucket firmware.",
        ),
        (
            "${aws:iot:s3-presigned-url:https://example.com/x}".to_owned(),
            signed.clone(),
            "Provided argument for presigned url is invalid",
        ),
        (
            upload("firmware/${HOME}"),
            signed.clone(),
            "Undefined placeholder, ${HOME}, inside of presign url upload parameter",
        ),
        (
            upload("firmware/${jobId}${jobId}${jobId}"),
            signed.clone(),
            "The occurrence of local placeholder ${jobId} within S3 presigned url upload placeholder \
          exceeds limit of 2.",
        ),
        (
            upload("${thingName}/k"),
            signed.clone(),
            "S3 bucket name in presigned url upload is not allowed to contain any placeholders",
        ),
        (
            upload("nowhere/k"),
            signed.clone(),
            "S3 bucket in job document presigned url upload placeholder not found",
        ),
        (
            format!("${{aws:iot:s3-presigned-url:https://s3.amazonaws.com/{artifact}/k}}"),
            signed,
            "${aws:iot:package:[...]:artifact:s3-presigned-url} cannot be nested inside another \
          placeholder.",
        ),
        (
            artifact.replace("1.0", "2.0"),
            json!({"destinationPackageVersions": [version("2.0")], "presignedUrlConfig": role("jobs")}),
            "Package fw version 2.0 does not have an associated artifact to generate an S3 presigned \
          url.",
        ),
        (
            "x".to_owned(),
            json!({"destinationPackageVersions": [version("3.0")]}),
            "Version 3.0 of package fw is a draft and cannot be deployed.",
        ),
    ];
    for (value, settings, expected) in cases {
        let refused = job(&fleet, &value, settings).await.expect_err(&value);
        assert_eq!(
            (refused.code.as_ref(), refused.message.as_str()),
            ("InvalidRequestException", expected),
            "{value}"
        );
    }
    let missing = json!({"destinationPackageVersions": [version("9.9")]});
    assert_eq!(
        code(job(&fleet, "x", missing).await),
        "ResourceNotFoundException"
    );
    let signing = job(
        &fleet,
        "${aws:iot:code-sign-signature:s3://us-east-1.b/f@v}",
        json!({}),
    );
    assert_eq!(code(signing.await), "NotImplemented");
}

#[tokio::test]
async fn urls_are_made_anew_each_time_a_device_asks() {
    let fleet = workshop().await;
    let host = "https://firmware.s3.us-east-1.amazonaws.com";
    let text = json!({
        "artifact": "${aws:iot:package:fw:version:$default:artifact:s3-presigned-url}",
        "v1": "get ${aws:iot:s3-presigned-url:https://s3.us-east-1.amazonaws.com/firmware/\
               ${aws:iot:package::version::attributes:size}/k}!",
        "v2": format!("${{aws:iot:s3-presigned-url-v2:{host}/a%20b%3FversionId%3Dv7}}"),
        "up": format!("${{aws:iot:s3-presigned-url-upload:{host}/${{thingName}}-${{jobId}}\
                       -${{executionNumber}}}}"),
    });
    fleet
        .job(json!({
            "document": text.to_string(),
            "destinationPackageVersions": [version("$default")],
            "presignedUrlConfig": {
                "roleArn": "arn:aws:iam::123456789012:role/jobs", "expiresInSec": 90
            },
        }))
        .await;
    let kept = document(&fleet, false).await;
    assert_eq!(
        kept["artifact"],
        "${aws:iot:package:fw:version:1.0:artifact:s3-presigned-url}"
    );
    assert!(kept["v1"].as_str().unwrap().contains("/firmware/10/k}!"));
    let first = delivered(&fleet).await;
    let path = |member: &str| {
        let url = first[member].as_str().unwrap();
        let (path, query) = url.split_once('?').unwrap();
        assert!(query.contains("X-Amz-Expires=90&") && query.contains("X-Amz-Security-Token="));
        path.to_owned()
    };
    assert_eq!(
        path("artifact"),
        "http://localhost:4566/firmware/fw%201.bin"
    );
    assert_eq!(path("v1"), "get http://localhost:4566/firmware/10/k");
    assert_eq!(path("v2"), "http://localhost:4566/firmware/a%20b");
    assert!(first["v2"].as_str().unwrap().contains("&versionId=v7&"));
    assert_eq!(path("up"), "http://localhost:4566/firmware/t0000-j-1");
    fleet.minutes(5).await;
    let second = delivered(&fleet).await;
    assert_ne!(first["artifact"], second["artifact"], "of another moment");
}

#[tokio::test]
async fn a_document_can_lie_in_s3_and_is_read_once() {
    let fleet = workshop().await;
    let put = |body: &'static str| fleet.local.put_object("firmware", "job.json", body.into());
    put("{\"operation\": \"from S3\"}").await;
    let source = "https://firmware.s3.us-east-1.amazonaws.com/job.json";
    fleet
        .job(json!({"document": null, "documentSource": source}))
        .await;
    put("{\"operation\": \"changed\"}").await;
    assert_eq!(delivered(&fleet).await, json!({"operation": "from S3"}));
    let described = fleet
        .local
        .iot("DescribeJob", json!({"jobId": "j"}))
        .await
        .unwrap();
    assert_eq!(described["documentSource"], source);
    put("no json").await;
    for (id, more) in [
        ("a", json!({"document": null, "documentSource": source})),
        ("b", json!({"documentSource": source})),
        (
            "c",
            json!({"document": null, "documentSource": source.replace("job.json", "x")}),
        ),
        (
            "d",
            json!({"document": null, "documentSource": "https://example.com/x"}),
        ),
    ] {
        let mut settings = more;
        settings["jobId"] = json!(id);
        let refused = fleet.try_job(settings).await;
        assert_eq!(code(refused), "InvalidRequestException", "{id}");
    }
}
