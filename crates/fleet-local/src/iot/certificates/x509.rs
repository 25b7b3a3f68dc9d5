//! What is read from X.509 certificates: their forms, their validity, who signed them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use x509_parser::pem::parse_x509_pem;
use x509_parser::prelude::{FromDer, X509Certificate};

use super::issue::{Made, id};

/// The DER form of a PEM text that holds a certificate; `None` if it holds none.
pub(in crate::iot) fn der(pem: &str) -> Option<Vec<u8>> {
    let (_, block) = parse_x509_pem(pem.as_bytes()).ok()?;
    (block.label == "CERTIFICATE").then_some(block.contents)
}

/// The PEM form of a certificate.
pub(super) fn pem(der: &[u8]) -> String {
    let text = STANDARD.encode(der);
    let mut pem = "-----BEGIN CERTIFICATE-----\n".to_owned();
    let mut rest = text.as_str();
    while !rest.is_empty() {
        // Base64 is ASCII, so every place is a border of characters.
        let (line, more) = rest.split_at(rest.len().min(64));
        pem.push_str(line);
        pem.push('\n');
        rest = more;
    }
    pem.push_str("-----END CERTIFICATE-----\n");
    pem
}

/// A certificate in its DER form, with nothing behind it.
pub(in crate::iot) fn parse(der: &[u8]) -> Option<X509Certificate<'_>> {
    let (rest, certificate) = X509Certificate::from_der(der).ok()?;
    rest.is_empty().then_some(certificate)
}

/// What the registry keeps of a certificate that somebody else signed.
pub(in crate::iot) fn made(der: &[u8], pem: String, certificate: &X509Certificate<'_>) -> Made {
    Made {
        id: id(der),
        pem,
        not_before_s: certificate.validity().not_before.timestamp(),
        not_after_s: certificate.validity().not_after.timestamp(),
    }
}

/// Whether a certificate names another one as its issuer and has its signature.
pub(in crate::iot) fn is_signed_by(
    certificate: &X509Certificate<'_>,
    issuer: &X509Certificate<'_>,
) -> bool {
    certificate.issuer().as_raw() == issuer.subject().as_raw()
        && certificate
            .verify_signature(Some(issuer.public_key()))
            .is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_in_both_forms_is_the_same() {
        let key = rcgen::KeyPair::generate().unwrap();
        let params = rcgen::CertificateParams::new(vec!["a.test".to_owned()]).unwrap();
        let made = params.self_signed(&key).unwrap();
        // The other form is written by an independent hand.
        assert_eq!(
            der(&made.pem().replace("\r\n", "\n")).unwrap(),
            made.der().to_vec()
        );
        assert_eq!(pem(made.der()), made.pem().replace("\r\n", "\n"));
        let mut longer = made.der().to_vec();
        longer.push(0);
        assert!(parse(made.der()).is_some() && parse(&longer).is_none());
    }

    #[test]
    fn a_name_alone_does_not_make_an_issuer() {
        let make = |key: &rcgen::KeyPair| {
            let mut params = rcgen::CertificateParams::default();
            params
                .distinguished_name
                .push(rcgen::DnType::CommonName, "same");
            params.self_signed(key).unwrap()
        };
        let one = make(&rcgen::KeyPair::generate().unwrap());
        let other = make(&rcgen::KeyPair::generate().unwrap());
        let (one, other) = (parse(one.der()).unwrap(), parse(other.der()).unwrap());
        assert!(is_signed_by(&one, &one));
        assert!(!is_signed_by(&one, &other));
    }
}
