//! CA certificates in the order of their registration.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::arn;
use crate::clock::epoch;
use crate::error::AwsResult;
use crate::iot::creation_order::Paging;
use crate::route::{Ctx, routes};

routes! {
    read GET "/cacertificates" ListCACertificates => list,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    template_name: Option<String>,
    #[serde(flatten)]
    paging: Paging,
}

#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    certificates: Vec<Line>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_marker: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    certificate_arn: String,
    certificate_id: String,
    status: String,
    creation_date: Value,
}

/// Provisioning templates are not built, so that no CA certificate belongs to one.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    if input.template_name.is_some() {
        return Ok(Listed::default());
    }
    let (lines, next_marker) =
        input
            .paging
            .rows(ctx, "iot_ca_certificate", "status", "id", |row| {
                Ok(Line {
                    certificate_arn: String::new(),
                    certificate_id: row.get(1)?,
                    status: row.get(2)?,
                    creation_date: epoch(row.get(0)?),
                })
            })?;
    let with_arn = lines.into_iter().map(|line| Line {
        certificate_arn: arn(ctx, &line.certificate_id),
        ..line
    });
    Ok(Listed {
        certificates: with_arn.collect(),
        next_marker,
    })
}
