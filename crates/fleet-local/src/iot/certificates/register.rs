//! Certificates that somebody else signed, registered with the CA that signed them or without.

use serde::Deserialize;
use serde_json::{Value, json};
use x509_parser::certificate::X509Certificate;

use super::{Certificate, Standing, arn, status, x509};
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::iot::ca_certificates::CaCertificate;
use crate::route::{Ctx, routes};

routes! {
    write POST "/certificate/register" RegisterCertificate => register,
    write POST "/certificate/register-no-ca" RegisterCertificateWithoutCA => register_without_ca,
}

/// The error for a certificate that cannot be taken.
fn invalid(why: &str) -> AwsError {
    AwsError::new("CertificateValidationException", why)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Register {
    certificate_pem: String,
    ca_certificate_pem: Option<String>,
    #[serde(default)]
    set_as_active: bool,
    status: Option<String>,
}

/// The certificate takes the mode of its CA. Where both are given, `status` counts and not
/// `setAsActive`, which is deprecated.
fn register(ctx: &Ctx<'_>, input: Register) -> AwsResult<Value> {
    let status = match input.status.as_deref() {
        Some(status) => allowed(status)?,
        None => status(input.set_as_active),
    };
    let der = read(&input.certificate_pem)?;
    let certificate = parse(&der)?;
    let ca = issuer(ctx, &certificate, input.ca_certificate_pem.as_deref())?;
    if ca.status != "ACTIVE" {
        return Err(AwsError::new(
            "CertificateStateException",
            format!("The CA certificate {} is not ACTIVE", ca.id),
        ));
    }
    let standing = Standing {
        status,
        mode: &ca.mode,
        ca_id: Some(&ca.id),
    };
    keep(ctx, &der, input.certificate_pem, &certificate, standing)
}

/// The registered CA that signed a certificate: the one that is given, or the only one that did.
fn issuer(
    ctx: &Ctx<'_>,
    certificate: &X509Certificate<'_>,
    given: Option<&str>,
) -> AwsResult<CaCertificate> {
    let unsigned = || invalid("The certificate is not signed by a registered CA certificate");
    let candidates: Vec<CaCertificate> = match given {
        Some(pem) => {
            let id = super::issue::id(&read(pem)?);
            CaCertificate::find(ctx, &id)?.into_iter().collect()
        }
        None => CaCertificate::of_subject(ctx, certificate.issuer().as_raw())?,
    };
    let mut signers = candidates.into_iter().filter(|ca| ca.signed(certificate));
    let signer = signers.next().ok_or_else(unsigned)?;
    if signers.next().is_some() {
        return Err(AwsError::new(
            "CertificateConflictException",
            "More than one registered CA certificate has this subject and public key; \
             name the one that signed in caCertificatePem",
        ));
    }
    Ok(signer)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct RegisterWithoutCa {
    certificate_pem: String,
    status: Option<String>,
}

/// Such a certificate serves clients that name the endpoint in their TLS handshake (SNI).
fn register_without_ca(ctx: &Ctx<'_>, input: RegisterWithoutCa) -> AwsResult<Value> {
    let standing = Standing {
        status: allowed(input.status.as_deref().unwrap_or("INACTIVE"))?,
        mode: "SNI_ONLY",
        ca_id: None,
    };
    let der = read(&input.certificate_pem)?;
    keep(ctx, &der, input.certificate_pem, &parse(&der)?, standing)
}

/// A status that a certificate can be registered with.
fn allowed(status: &str) -> AwsResult<&str> {
    if !matches!(status, "ACTIVE" | "INACTIVE" | "REVOKED") {
        return Err(AwsError::invalid_request(format!(
            "A certificate cannot be registered as {status}"
        )));
    }
    Ok(status)
}

const UNREADABLE: &str = "The certificate is not a valid X.509 certificate in PEM format";

fn read(pem: &str) -> AwsResult<Vec<u8>> {
    x509::der(pem).ok_or_else(|| invalid(UNREADABLE))
}

fn parse(der: &[u8]) -> AwsResult<X509Certificate<'_>> {
    x509::parse(der).ok_or_else(|| invalid(UNREADABLE))
}

fn keep(
    ctx: &Ctx<'_>,
    der: &[u8],
    pem: String,
    certificate: &X509Certificate<'_>,
    standing: Standing<'_>,
) -> AwsResult<Value> {
    let made = x509::made(der, pem, certificate);
    if made.not_after_s <= clock::wall().as_second() {
        return Err(invalid("The certificate has expired"));
    }
    if let Some(known) = Certificate::find(ctx, &made.id)? {
        return Err(known.already_there(ctx));
    }
    let certificate = Certificate::insert(ctx, made, standing)?;
    Ok(json!({
        "certificateArn": arn(ctx, &certificate.id),
        "certificateId": certificate.id,
    }))
}
