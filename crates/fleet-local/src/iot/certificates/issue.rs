//! Device certificates signed by the local CA, for keys made here or a signing request.
//!
//! AWS makes RSA 2048 keys; these are ECDSA P-256, because no maintained pure crate makes RSA keys.

use std::time::Duration;

use rand::RngExt as _;
use rcgen::{
    CertificateParams, DistinguishedName, DnType, DnValue, IsCa, KeyPair, KeyUsagePurpose,
    PublicKeyData, SerialNumber, SubjectPublicKeyInfo,
};
use sha2::{Digest as _, Sha256};
use x509_parser::certification_request::X509CertificationRequest;
use x509_parser::pem::parse_x509_pem;
use x509_parser::prelude::FromDer;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::X509Name;

use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;

/// A certificate begins this long before it is made (AWS: two minutes), in seconds.
const EARLIER_S: i64 = 120;

/// When certificates made by AWS IoT end: 2049-12-31T23:59:59Z, in seconds since the epoch.
const END_S: i64 = 2_524_607_999;

/// Bits of an RSA key that a request brings (AWS: at least 2048).
const MIN_RSA_BITS: usize = 2048;

/// A certificate, as far as the registry keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::iot) struct Made {
    /// SHA-256 of the DER form, in hexadecimal.
    pub(in crate::iot) id: String,
    pub(in crate::iot) pem: String,
    /// Seconds since the epoch.
    pub(in crate::iot) not_before_s: i64,
    pub(in crate::iot) not_after_s: i64,
}

/// A new key pair.
pub(super) fn key_pair() -> AwsResult<KeyPair> {
    KeyPair::generate().map_err(AwsError::internal)
}

/// The subject of certificates whose keys AWS IoT made.
pub(super) fn own_subject() -> DistinguishedName {
    let mut subject = DistinguishedName::new();
    subject.push(DnType::CommonName, "AWS IoT Certificate");
    subject
}

/// Signs a certificate for a public key.
pub(super) fn sign(
    ctx: &Ctx<'_>,
    subject: DistinguishedName,
    key: &impl PublicKeyData,
) -> AwsResult<Made> {
    let not_before_s = clock::wall().as_second() - EARLIER_S;
    let at = |seconds: i64| {
        let since = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
        rcgen::date_time_ymd(1970, 1, 1) + since
    };
    let mut serial: [u8; 20] = rand::rng().random();
    // A serial number is positive and not zero.
    serial[0] = serial[0] & 0x7f | 0x40;
    let mut params = CertificateParams::default();
    params.distinguished_name = subject;
    params.serial_number = Some(SerialNumber::from_slice(&serial));
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.use_authority_key_identifier_extension = true;
    params.not_before = at(not_before_s);
    params.not_after = at(END_S);
    let certificate = params
        .signed_by(key, ctx.shared.ca.issuer())
        .map_err(AwsError::internal)?;
    Ok(Made {
        id: id(certificate.der()),
        pem: certificate.pem(),
        not_before_s,
        not_after_s: END_S,
    })
}

/// The certificate id of a DER form.
pub(super) fn id(der: &[u8]) -> String {
    hex::encode(Sha256::digest(der))
}

/// The subject and the key of a certificate signing request. Extensions that it asks for are left
/// out, as AWS leaves them out.
pub(super) fn request(pem: &str) -> AwsResult<(DistinguishedName, SubjectPublicKeyInfo)> {
    let refuse = |why: &str| AwsError::invalid_request(format!("The CSR is not valid: {why}"));
    let (_, block) =
        parse_x509_pem(pem.as_bytes()).map_err(|_| refuse("it is not in PEM format"))?;
    if !matches!(
        block.label.as_str(),
        "CERTIFICATE REQUEST" | "NEW CERTIFICATE REQUEST"
    ) {
        return Err(refuse("it is not a certificate request"));
    }
    let (_, csr) = X509CertificationRequest::from_der(&block.contents)
        .map_err(|_| refuse("it cannot be read"))?;
    csr.verify_signature()
        .map_err(|_| refuse("its signature is wrong or of an algorithm that is not supported"))?;
    let key = &csr.certification_request_info.subject_pki;
    if let Ok(PublicKey::RSA(rsa)) = key.parsed()
        && rsa.key_size() < MIN_RSA_BITS
    {
        return Err(refuse("an RSA key has at least 2048 bits"));
    }
    let key = SubjectPublicKeyInfo::from_der(key.raw)
        .map_err(|_| refuse("the key must be RSA, or ECDSA on P-256 or P-384"))?;
    let subject = subject(&csr.certification_request_info.subject)
        .ok_or_else(|| refuse("its subject cannot be read"))?;
    Ok((subject, key))
}

/// A subject with its attributes in their order; of an attribute that stands twice, the last stays.
fn subject(name: &X509Name<'_>) -> Option<DistinguishedName> {
    let mut out = DistinguishedName::new();
    for attribute in name.iter_attributes() {
        let oid: Vec<u64> = attribute.attr_type().iter()?.collect();
        let text = attribute.as_str().ok()?;
        out.push(
            DnType::CustomDnType(oid),
            DnValue::Utf8String(text.to_owned()),
        );
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made with `openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-384 -nodes -subj '/O=Fleet/CN=truck'`.
    const P384: &str = include_str!("testdata/p384.csr");
    /// Made with `openssl req -new -newkey rsa:2048 -nodes -subj '/CN=truck' -addext 'basicConstraints=CA:TRUE'`.
    const RSA: &str = include_str!("testdata/rsa2048.csr");
    /// Made with `openssl req -new -newkey rsa:1024 -nodes -subj '/CN=truck'`.
    const RSA_SHORT: &str = include_str!("testdata/rsa1024.csr");

    #[test]
    fn requests_of_the_usual_keys_are_read() {
        for pem in [P384, RSA] {
            let (subject, key) = request(pem).unwrap();
            let name = subject.get(&DnType::CustomDnType(vec![2, 5, 4, 3]));
            assert_eq!(name, Some(&DnValue::Utf8String("truck".to_owned())));
            assert!(key.der_bytes().len() > 90);
        }
    }

    #[test]
    fn other_requests_are_refused() {
        let broken = P384.replacen("MII", "MIJ", 1);
        let forged = {
            let middle = P384.len() / 2;
            let mut text = P384.to_owned().into_bytes();
            text[middle] = if text[middle] == b'A' { b'B' } else { b'A' };
            String::from_utf8(text).unwrap()
        };
        for pem in ["", "hello", &broken, &forged, RSA_SHORT] {
            assert_eq!(request(pem).unwrap_err().code, "InvalidRequestException");
        }
    }
}
