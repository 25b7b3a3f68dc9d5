//! Tests of CA certificates: the proof of their keys, what they sign, just-in-time registration.

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd,
};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

use crate::auth::Caller;
use crate::iot::certificates::jitr;
use crate::testing::Local;

/// An authority of somebody's own.
struct Authority {
    issuer: Issuer<'static, KeyPair>,
    certificate: Certificate,
}

impl Authority {
    fn new(name: &str) -> Authority {
        Authority::of(name, KeyPair::generate().unwrap())
    }

    fn of(name: &str, key: KeyPair) -> Authority {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let certificate = params.self_signed(&key).unwrap();
        Authority {
            issuer: Issuer::new(params, key),
            certificate,
        }
    }

    fn pem(&self) -> String {
        self.certificate.pem()
    }

    fn sign(&self, name: &str) -> Certificate {
        self.sign_until(name, 2090)
    }

    fn sign_until(&self, name: &str, year: i32) -> Certificate {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.not_before = date_time_ymd(2001, 1, 1);
        params.not_after = date_time_ymd(year, 1, 1);
        let key = KeyPair::generate().unwrap();
        params.signed_by(&key, &self.issuer).unwrap()
    }
}

async fn code(local: &Local) -> String {
    let got = local.iot("GetRegistrationCode", json!({})).await.unwrap();
    got["registrationCode"].as_str().unwrap().to_owned()
}

/// Registers an active CA in mode SNI_ONLY and gives its id.
async fn registered(local: &Local, authority: &Authority, automatic: bool) -> String {
    let input = json!({
        "caCertificate": authority.pem(), "certificateMode": "SNI_ONLY", "setAsActive": true,
        "allowAutoRegistration": automatic,
    });
    let made = local.iot("RegisterCACertificate", input).await.unwrap();
    made["certificateId"].as_str().unwrap().to_owned()
}

async fn described(local: &Local, id: &str) -> Value {
    let input = json!({"certificateId": id});
    let seen = local.iot("DescribeCertificate", input).await.unwrap();
    seen["certificateDescription"].clone()
}

#[tokio::test]
async fn a_ca_is_registered_with_the_code_signed_by_its_key_and_with_nothing_else() {
    let local = Local::new().await;
    let (ours, theirs) = (Authority::new("ours"), Authority::new("ours"));
    let input = |proof: &Certificate| json!({"caCertificate": ours.pem(), "verificationCertificate": proof.pem()});
    let refused = async |proof: &Certificate| {
        let refused = local.refused("RegisterCACertificate", input(proof)).await;
        refused.0
    };
    let unasked = ours.sign(&"0".repeat(64));
    assert_eq!(
        refused(&unasked).await,
        "RegistrationCodeValidationException"
    );
    let code = code(&local).await;
    assert_eq!(
        refused(&unasked).await,
        "RegistrationCodeValidationException"
    );
    assert_eq!(
        refused(&theirs.sign(&code)).await,
        "CertificateValidationException"
    );
    assert_eq!(
        refused(&ours.sign_until(&code, 2002)).await,
        "CertificateValidationException"
    );
    let proof = ours.sign(&code);
    local
        .iot("RegisterCACertificate", input(&proof))
        .await
        .unwrap();
    assert_eq!(refused(&proof).await, "ResourceAlreadyExistsException");
    // The code is good until it is deleted, and then there is another.
    local
        .iot("DeleteRegistrationCode", json!({}))
        .await
        .unwrap();
    let gone = local.refused("DeleteRegistrationCode", json!({})).await;
    assert_eq!(gone.0, "ResourceNotFoundException");
    assert_ne!(self::code(&local).await, code);
}

#[tokio::test]
async fn a_ca_is_one_accounts_in_mode_default_and_anybodys_in_mode_sni_only() {
    let ours = Authority::new("ours");
    let mut local = Local::new().await;
    let default = async |local: &Local| {
        let proof = ours.sign(&code(local).await).pem();
        let input = json!({"caCertificate": ours.pem(), "verificationCertificate": proof});
        local.iot("RegisterCACertificate", input).await
    };
    default(&local).await.unwrap();
    local = local.caller(Caller::root("210987654321", "us-east-1"));
    let refused = default(&local).await.unwrap_err();
    assert_eq!(refused.code, "ResourceAlreadyExistsException");
    registered(&local, &ours, false).await;
    local = local.caller(Caller::root("210987654321", "eu-west-1"));
    default(&local).await.unwrap();
}

#[tokio::test]
async fn ten_cas_of_one_subject_fit() {
    let local = Local::new().await;
    for _ in 0..10 {
        registered(&local, &Authority::new("same"), false).await;
    }
    registered(&local, &Authority::new("another"), false).await;
    let input =
        json!({"caCertificate": Authority::new("same").pem(), "certificateMode": "SNI_ONLY"});
    let refused = local.refused("RegisterCACertificate", input).await;
    assert_eq!(refused.0, "LimitExceededException");
}

#[tokio::test]
async fn a_certificate_is_registered_with_the_active_ca_that_signed_it() {
    let local = Local::new().await;
    let (ours, theirs) = (Authority::new("ca"), Authority::new("ca"));
    let input = |of: &Certificate| json!({"certificatePem": of.pem(), "status": "ACTIVE"});
    let register = async |input: Value| local.iot("RegisterCertificate", input).await;
    let device = ours.sign("device");
    let unknown = register(input(&device)).await.unwrap_err();
    assert_eq!(unknown.code, "CertificateValidationException");

    let ca_id = registered(&local, &ours, false).await;
    let status = |status: &str| json!({"certificateId": ca_id, "newStatus": status});
    local
        .iot("UpdateCACertificate", status("INACTIVE"))
        .await
        .unwrap();
    let inactive = register(input(&device)).await.unwrap_err();
    assert_eq!(inactive.code, "CertificateStateException");
    local
        .iot("UpdateCACertificate", status("ACTIVE"))
        .await
        .unwrap();

    // The name of the CA alone does not help, nor does another CA that is named outright.
    let foreign = theirs.sign("device");
    let refused = register(input(&foreign)).await.unwrap_err();
    assert_eq!(refused.code, "CertificateValidationException");
    registered(&local, &theirs, false).await;
    let mut wrong = input(&device);
    wrong["caCertificatePem"] = json!(theirs.pem());
    let refused = register(wrong).await.unwrap_err();
    assert_eq!(refused.code, "CertificateValidationException");

    let made = register(input(&device)).await.unwrap();
    let seen = described(&local, made["certificateId"].as_str().unwrap()).await;
    assert_eq!(seen["status"], "ACTIVE");
    assert_eq!(seen["caCertificateId"], json!(ca_id));
    assert_eq!(seen["certificateMode"], "SNI_ONLY");
    let again = register(input(&device)).await.unwrap_err();
    assert_eq!(again.code, "ResourceAlreadyExistsException");
}

#[tokio::test]
async fn of_two_cas_with_one_name_and_one_key_the_signer_must_be_named() {
    let local = Local::new().await;
    let key = KeyPair::generate().unwrap();
    let same = || KeyPair::from_pem(&key.serialize_pem()).unwrap();
    let (first, second) = (Authority::of("ca", same()), Authority::of("ca", same()));
    let ids = [
        registered(&local, &first, false).await,
        registered(&local, &second, false).await,
    ];
    assert_ne!(ids[0], ids[1]);
    let mut input = json!({"certificatePem": first.sign("device").pem()});
    let refused = local.refused("RegisterCertificate", input.clone()).await;
    assert_eq!(refused.0, "CertificateConflictException");
    input["caCertificatePem"] = json!(second.pem());
    let made = local.iot("RegisterCertificate", input).await.unwrap();
    let seen = described(&local, made["certificateId"].as_str().unwrap()).await;
    assert_eq!(seen["caCertificateId"], json!(ids[1]));
    assert_eq!(seen["status"], "INACTIVE");
}

/// What a first connection with a certificate tells.
async fn seen(local: &Local, certificate: &Certificate) -> Option<Value> {
    let der = certificate.der().to_vec();
    let first_seen = local.ctx(move |ctx| {
        let scope = jitr::scope_of(ctx.tx, &der)?;
        assert!(scope.is_none_or(|scope| scope == ctx.scope()));
        jitr::first_seen(ctx, &der)
    });
    first_seen.await.unwrap();
    let event = local.heard().pop()?;
    let told: Value = serde_json::from_slice(&event.payload).unwrap();
    let ca_id = told["caCertificateId"].as_str().unwrap();
    assert_eq!(
        event.topic,
        format!("$aws/events/certificates/registered/{ca_id}")
    );
    Some(told)
}

#[tokio::test]
async fn the_first_connection_registers_and_each_one_tells_until_somebody_activates() {
    let local = Local::new().await;
    let ours = Authority::new("ca");
    let device = ours.sign("device");
    let ca_id = registered(&local, &ours, true).await;
    let told = seen(&local, &device).await.unwrap();
    assert_eq!(told["caCertificateId"], json!(ca_id));
    assert_eq!(told["certificateStatus"], "PENDING_ACTIVATION");
    assert_eq!(told["awsAccountId"], "123456789012");
    let id = hex::encode(Sha256::digest(device.der()));
    assert_eq!(told["certificateId"], json!(id));
    assert_eq!(described(&local, &id).await["status"], "PENDING_ACTIVATION");

    local.advance(std::time::Duration::from_secs(60)).await;
    let again = seen(&local, &device).await.unwrap();
    let ms = |told: &Value| told["timestamp"].as_i64().unwrap();
    assert!(ms(&again) - ms(&told) >= 60_000);
    let registered = &again["certificateRegistrationTimestamp"];
    assert_eq!(registered, &told["certificateRegistrationTimestamp"]);

    let activate = json!({"certificateId": id, "newStatus": "ACTIVE"});
    local.iot("UpdateCertificate", activate).await.unwrap();
    assert_eq!(seen(&local, &device).await, None);
    let listed = local
        .iot("ListCertificatesByCA", json!({"caCertificateId": ca_id}))
        .await
        .unwrap();
    assert_eq!(listed["certificates"][0]["certificateId"], json!(id));
}

#[tokio::test]
async fn nobody_is_registered_without_an_active_ca_that_registers_automatically() {
    let local = Local::new().await;
    let (ours, theirs) = (Authority::new("ca"), Authority::new("ca"));
    let device = ours.sign("device");
    assert_eq!(seen(&local, &device).await, None);
    let ca_id = registered(&local, &ours, false).await;
    assert_eq!(seen(&local, &device).await, None);
    let update = async |member: &str, value: Value| {
        let input = json!({"certificateId": ca_id, member: value});
        local.iot("UpdateCACertificate", input).await.unwrap();
    };
    update("newAutoRegistrationStatus", json!("ENABLE")).await;
    update("newStatus", json!("INACTIVE")).await;
    assert_eq!(seen(&local, &device).await, None);
    update("newStatus", json!("ACTIVE")).await;
    assert_eq!(seen(&local, &theirs.sign("device")).await, None);
    assert_eq!(seen(&local, &ours.sign_until("old", 2002)).await, None);
    update("removeAutoRegistration", json!(true)).await;
    assert_eq!(seen(&local, &device).await, None);
    update("newAutoRegistrationStatus", json!("ENABLE")).await;
    assert!(seen(&local, &device).await.is_some());
}
