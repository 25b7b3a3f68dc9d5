//! Certificates in the order of their creation: all of them, or those that a CA signed.

use rusqlite::Row;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::arn;
use crate::clock::epoch;
use crate::error::AwsResult;
use crate::iot::creation_order::Paging;
use crate::route::{Ctx, routes};

routes! {
    read GET "/certificates" ListCertificates => list,
    read GET "/certificates-by-ca/{caCertificateId}" ListCertificatesByCA => list_by_ca,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    certificates: Vec<Line>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_marker: Option<String>,
}

impl Listed {
    fn new(ctx: &Ctx<'_>, (lines, next_marker): (Vec<Line>, Option<String>)) -> Listed {
        let with_arn = lines.into_iter().map(|line| Line {
            certificate_arn: arn(ctx, &line.certificate_id),
            ..line
        });
        Listed {
            certificates: with_arn.collect(),
            next_marker,
        }
    }
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

const COLUMNS: &str = "status, mode";

fn line(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        certificate_arn: String::new(),
        certificate_id: row.get(1)?,
        status: row.get(2)?,
        certificate_mode: row.get(3)?,
        creation_date: epoch(row.get(0)?),
    })
}

fn list(ctx: &Ctx<'_>, input: Paging) -> AwsResult<Listed> {
    let page = input.rows(ctx, "iot_certificate", COLUMNS, "id", line)?;
    Ok(Listed::new(ctx, page))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ListByCa {
    ca_certificate_id: String,
    #[serde(flatten)]
    paging: Paging,
}

/// Of a CA that is not registered there are none: the operation models no error for it.
fn list_by_ca(ctx: &Ctx<'_>, input: ListByCa) -> AwsResult<Listed> {
    let of = ("ca_id", input.ca_certificate_id.to_lowercase());
    let page = input
        .paging
        .rows_of(ctx, "iot_certificate", of, COLUMNS, "id", line)?;
    Ok(Listed::new(ctx, page))
}
