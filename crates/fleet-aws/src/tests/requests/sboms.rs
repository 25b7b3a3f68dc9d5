//! Software bills of materials: attached, and what was found in them.

use fleet_core::port::PageToken;
use fleet_core::port::packages::{
    ArtifactLocation, AttachedSbom, PackageReads, PackageWrites, SbomResult, SbomStatus,
};
use serde_json::json;

use crate::testing::{Answer, aws};

fn sbom() -> ArtifactLocation {
    ArtifactLocation {
        bucket: "a-bucket".parse().unwrap(),
        key: "s.zip".into(),
        version_id: "v9".into(),
    }
}

#[tokio::test(start_paused = true)]
async fn a_bill_of_materials_is_attached_by_its_version_in_the_bucket() {
    let (aws, wire) = aws([Answer::json(json!({}))]);
    aws.associate_sbom(&"P".parse().unwrap(), &"1.0.0".parse().unwrap(), &sbom())
        .await
        .unwrap();
    let seen = &wire.seen()[0];
    let target = "PUT /packages/P/versions/1.0.0/sbom?clientToken=";
    assert!(seen.target.starts_with(target), "{}", seen.target);
    let location = json!({ "bucket": "a-bucket", "key": "s.zip", "version": "v9" });
    assert_eq!(seen.json(), json!({ "sbom": { "s3Location": location } }));
}

#[tokio::test(start_paused = true)]
async fn a_version_says_where_its_bill_of_materials_is_and_how_it_stands() {
    let answer = |status: &str| {
        let location = json!({ "bucket": "a-bucket", "key": "s.zip", "version": "v9" });
        Answer::json(json!({
            "packageName": "P", "versionName": "1.0.0", "status": "DRAFT", "description": "d",
            "sbom": { "s3Location": location }, "sbomValidationStatus": status,
        }))
    };
    let said = ["IN_PROGRESS", "SUCCEEDED", "FAILED", "SOMETHING_NEW"];
    let (aws, _) = aws(said.map(answer));
    for status in [
        Some(SbomStatus::InProgress),
        Some(SbomStatus::Succeeded),
        Some(SbomStatus::Failed),
        None,
    ] {
        let version = aws
            .get_package_version(&"P".parse().unwrap(), &"1.0.0".parse().unwrap())
            .await
            .unwrap();
        let location = sbom();
        assert_eq!(version.sbom, Some(AttachedSbom { location, status }));
        assert_eq!(version.description.as_deref(), Some("d"));
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_found_is_read_by_pages() {
    let (aws, wire) = aws([Answer::json(json!({
        "validationResultSummaries": [
            { "fileName": "a.spdx.json", "validationResult": "SUCCEEDED" },
            { "fileName": "b.xml", "validationResult": "FAILED",
              "errorCode": "INCOMPATIBLE_FORMAT", "errorMessage": "no SPDX" },
        ],
        "nextToken": "n",
    }))]);
    let (name, version) = ("P".parse().unwrap(), "1.0.0".parse().unwrap());
    let page = aws.list_sbom_results(&name, &version, None).await.unwrap();
    let expected = [
        SbomResult {
            file: "a.spdx.json".into(),
            valid: true,
            error: None,
        },
        SbomResult {
            file: "b.xml".into(),
            valid: false,
            error: Some("INCOMPATIBLE_FORMAT: no SPDX".into()),
        },
    ];
    assert_eq!(page.items, expected);
    assert_eq!(page.next, Some(PageToken("n".into())));
    let target = "GET /packages/P/versions/1.0.0/sbom-validation-results?maxResults=100";
    assert_eq!(wire.targets(), [target]);
}
