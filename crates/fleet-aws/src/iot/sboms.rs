//! Software bills of materials of package versions.

use aws_sdk_iot::types::{
    S3Location, Sbom, SbomValidationResult, SbomValidationResultSummary, SbomValidationStatus,
};
use fleet_core::name::{PackageName, VersionName};
use fleet_core::operation::Operation;
use fleet_core::port::packages::{ArtifactLocation, AttachedSbom, SbomResult, SbomStatus};
use fleet_core::port::{Page, PageToken, Result};

use super::next_page;
use super::packages::{location, read_artifact};
use crate::aws::Aws;

/// Results on a page: the most AWS allows.
const PAGE: i32 = 100;

impl Aws {
    pub(super) async fn attach_sbom(
        &self,
        name: &PackageName,
        version: &VersionName,
        sbom: &ArtifactLocation,
    ) -> Result<()> {
        let request = self
            .iot
            .associate_sbom_with_package_version()
            .package_name(name.as_str())
            .version_name(version.as_str())
            .sbom(Sbom::builder().s3_location(location(sbom)).build());
        self.funnel
            .call(Operation::AssociateSbomWithPackageVersion, || {
                Box::pin(request.send())
            })
            .await?;
        Ok(())
    }

    pub(super) async fn sbom_results(
        &self,
        name: &PackageName,
        version: &VersionName,
        from: Option<PageToken>,
    ) -> Result<Page<SbomResult>> {
        let request = self
            .iot
            .list_sbom_validation_results()
            .package_name(name.as_str())
            .version_name(version.as_str())
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(Operation::ListSbomValidationResults, || {
                Box::pin(request.send())
            })
            .await?;
        let results = answer.validation_result_summaries.unwrap_or_default();
        Ok(Page {
            items: results.into_iter().map(result).collect(),
            next: next_page(answer.next_token),
        })
    }
}

fn result(summary: SbomValidationResultSummary) -> SbomResult {
    let code = summary.error_code.map(|code| code.as_str().to_owned());
    let words = summary.error_message;
    let error: Vec<String> = code.into_iter().chain(words).collect();
    SbomResult {
        file: summary.file_name.unwrap_or_default(),
        valid: summary.validation_result == Some(SbomValidationResult::Succeeded),
        error: (!error.is_empty()).then(|| error.join(": ")),
    }
}

/// What a version says of its bill of materials. A status that is not known here is left out.
pub(super) fn attached(
    operation: Operation,
    location: S3Location,
    status: Option<&SbomValidationStatus>,
) -> Result<AttachedSbom> {
    Ok(AttachedSbom {
        location: read_artifact(operation, location)?,
        status: match status {
            Some(SbomValidationStatus::InProgress) => Some(SbomStatus::InProgress),
            Some(SbomValidationStatus::Succeeded) => Some(SbomStatus::Succeeded),
            Some(SbomValidationStatus::Failed) => Some(SbomStatus::Failed),
            _ => None,
        },
    })
}
