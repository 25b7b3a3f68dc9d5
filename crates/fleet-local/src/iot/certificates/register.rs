//! Certificates that somebody else signed, registered without their CA.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{Certificate, arn, issue};
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::route::{Ctx, routes};

routes! {
    write POST "/certificate/register-no-ca" RegisterCertificateWithoutCA => register,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Register {
    certificate_pem: String,
    status: Option<String>,
}

/// Such a certificate serves clients that name the endpoint in their TLS handshake (SNI).
fn register(ctx: &Ctx<'_>, input: Register) -> AwsResult<Value> {
    let status = input.status.as_deref().unwrap_or("INACTIVE");
    if !matches!(status, "ACTIVE" | "INACTIVE" | "REVOKED") {
        return Err(AwsError::invalid_request(format!(
            "A certificate cannot be registered as {status}"
        )));
    }
    let invalid = |why: &str| AwsError::new("CertificateValidationException", why);
    let read = issue::read(&input.certificate_pem)
        .ok_or_else(|| invalid("The certificate is not a valid X.509 certificate in PEM format"))?;
    if read.not_after_s <= clock::wall().as_second() {
        return Err(invalid("The certificate has expired"));
    }
    if let Some(known) = Certificate::find(ctx, &read.id)? {
        return Err(AwsError::already_exists(
            "The certificate is already provisioned or registered",
            &known.id,
            &arn(ctx, &known.id),
        ));
    }
    let certificate = Certificate::insert(ctx, read, status, "SNI_ONLY")?;
    Ok(json!({
        "certificateArn": arn(ctx, &certificate.id),
        "certificateId": certificate.id,
    }))
}
