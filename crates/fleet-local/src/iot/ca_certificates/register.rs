//! Registering a CA: with a proof that the caller has its key (mode DEFAULT), or for clients that
//! name the endpoint in their TLS handshake (mode SNI_ONLY).

use serde::Deserialize;
use serde_json::{Value, json};
use x509_parser::certificate::X509Certificate;

use super::registration_config::RegistrationConfig;
use super::{CaCertificate, arn};
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::iot::certificates::x509;
use crate::iot::registration_code;
use crate::iot::tags::{self, Tag};
use crate::route::{Ctx, routes};

routes! {
    write POST "/cacertificate" RegisterCACertificate => register,
}

/// CA certificates of one subject (AWS: 10 per account and Region).
const MAX_OF_SUBJECT: usize = 10;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Register {
    ca_certificate: String,
    verification_certificate: Option<String>,
    #[serde(default)]
    set_as_active: bool,
    #[serde(default)]
    allow_auto_registration: bool,
    registration_config: Option<RegistrationConfig>,
    #[serde(default)]
    tags: Vec<Tag>,
    certificate_mode: Option<String>,
}

fn register(ctx: &Ctx<'_>, input: Register) -> AwsResult<Value> {
    let mode = input.certificate_mode.as_deref().unwrap_or("DEFAULT");
    let der = read("CA", &input.ca_certificate)?;
    let certificate = parse("CA", &der)?;
    if !certificate.is_ca() {
        return Err(invalid(
            "The CA certificate is not one of a CA: its basic constraints do not say CA:TRUE",
        ));
    }
    match (mode, &input.verification_certificate) {
        ("DEFAULT", Some(pem)) => verify(ctx, pem, &certificate)?,
        ("DEFAULT", None) => {
            return Err(AwsError::invalid_request(
                "verificationCertificate must be given unless certificateMode is SNI_ONLY",
            ));
        }
        (_, Some(_)) => {
            return Err(AwsError::invalid_request(
                "verificationCertificate must be empty if certificateMode is SNI_ONLY",
            ));
        }
        (_, None) => {}
    }
    let made = x509::made(&der, input.ca_certificate, &certificate);
    let mut ca = CaCertificate::new(ctx, made, mode);
    let subject = certificate.subject().as_raw();
    refuse_registered(ctx, &ca, subject)?;
    if input.set_as_active {
        ca.status = "ACTIVE".to_owned();
    }
    ca.automatic = input.allow_auto_registration;
    if let Some(config) = input.registration_config {
        config.check(ctx)?;
        ca.registration_config = config;
    }
    ca.insert(ctx, subject)?;
    let arn = arn(ctx, &ca.id);
    tags::put(ctx, &arn, &input.tags)?;
    Ok(json!({"certificateArn": arn, "certificateId": ca.id}))
}

/// The verification certificate proves that the caller has the CA's key and the account's code.
fn verify(ctx: &Ctx<'_>, pem: &str, ca: &X509Certificate<'_>) -> AwsResult<()> {
    let der = read("verification", pem)?;
    let certificate = parse("verification", &der)?;
    if !x509::is_signed_by(&certificate, ca) {
        return Err(invalid(
            "The verification certificate is not signed by the CA certificate",
        ));
    }
    let code = registration_code::find(ctx)?;
    let names = certificate.subject().iter_common_name();
    let mut names = names.filter_map(|name| name.as_str().ok());
    if code.is_none() || names.next() != code.as_deref() {
        return Err(AwsError::new(
            "RegistrationCodeValidationException",
            "The common name of the verification certificate is not the registration code",
        ));
    }
    Ok(())
}

/// A CA is registered once in an account and Region, and in mode DEFAULT by one account of a Region.
fn refuse_registered(ctx: &Ctx<'_>, ca: &CaCertificate, subject: &[u8]) -> AwsResult<()> {
    let taken = |message: &str| AwsError::already_exists(message, &ca.id, &arn(ctx, &ca.id));
    if CaCertificate::find(ctx, &ca.id)?.is_some() {
        return Err(taken("The CA certificate is already registered"));
    }
    let elsewhere = ctx
        .tx
        .prepare_cached(
            "SELECT 1 FROM iot_ca_certificate \
             WHERE id = ?1 AND mode = 'DEFAULT' AND ?2 = 'DEFAULT' AND scope LIKE '%/' || ?3",
        )?
        .exists([&ca.id, &ca.mode, &ctx.caller.region])?;
    if elsewhere {
        return Err(taken(
            "The CA certificate is already registered in mode DEFAULT by another account",
        ));
    }
    if CaCertificate::of_subject(ctx, subject)?.len() >= MAX_OF_SUBJECT {
        return Err(AwsError::new(
            "LimitExceededException",
            format!("{MAX_OF_SUBJECT} CA certificates with this subject are registered already"),
        ));
    }
    Ok(())
}

fn invalid(why: &str) -> AwsError {
    AwsError::new("CertificateValidationException", why)
}

fn unreadable(what: &str) -> AwsError {
    invalid(&format!(
        "The {what} certificate is not a valid X.509 certificate in PEM format"
    ))
}

fn read(what: &str, pem: &str) -> AwsResult<Vec<u8>> {
    x509::der(pem).ok_or_else(|| unreadable(what))
}

/// A certificate that has not expired.
fn parse<'a>(what: &str, der: &'a [u8]) -> AwsResult<X509Certificate<'a>> {
    let certificate = x509::parse(der).ok_or_else(|| unreadable(what))?;
    if certificate.validity().not_after.timestamp() <= clock::wall().as_second() {
        return Err(invalid(&format!("The {what} certificate has expired")));
    }
    Ok(certificate)
}
