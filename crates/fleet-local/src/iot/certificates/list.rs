//! Certificates in the order of their creation.

use serde::Serialize;
use serde_json::Value;

use super::arn;
use crate::clock::epoch;
use crate::error::AwsResult;
use crate::iot::creation_order::Paging;
use crate::route::{Ctx, routes};

routes! {
    read GET "/certificates" ListCertificates => list,
}

#[derive(Debug, Serialize)]
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
    certificate_mode: String,
    creation_date: Value,
}

fn list(ctx: &Ctx<'_>, input: Paging) -> AwsResult<Listed> {
    let (certificates, next_marker) =
        input.rows(ctx, "iot_certificate", "status, mode", "id", |row| {
            Ok(Line {
                certificate_arn: String::new(),
                certificate_id: row.get(1)?,
                status: row.get(2)?,
                certificate_mode: row.get(3)?,
                creation_date: epoch(row.get(0)?),
            })
        })?;
    let with_arn = certificates.into_iter().map(|line| Line {
        certificate_arn: arn(ctx, &line.certificate_id),
        ..line
    });
    Ok(Listed {
        certificates: with_arn.collect(),
        next_marker,
    })
}
