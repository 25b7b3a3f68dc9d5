//! The fake's certificates, and what they are attached to.

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{CertificateId, PolicyName, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::certificates::{
    Certificate as Described, CertificateReads, CertificateStatus, CertificateWrites,
    ListedCertificate, NewCertificate,
};
use fleet_core::port::{Page, PageToken, Result};
use jiff::Timestamp;

use super::{Certificate, Fake, State, invalid, missing};

/// The most characters of a certificate signing request (AWS model of `iot`).
const MOST_CSR: usize = 4096;
/// The most policies of a certificate (AWS quota).
const MOST_POLICIES: usize = 10;

/// What stands for a certificate: nobody here reads it.
fn pem(id: &CertificateId) -> String {
    format!("-----BEGIN CERTIFICATE-----\n{id}\n-----END CERTIFICATE-----\n")
}

impl State {
    /// Whether one of these pairs of a thing and a principal is attached, or not yet detached.
    pub(super) fn is_held(&self, now: Timestamp, pair: impl Fn(&(String, String)) -> bool) -> bool {
        let mut leaving = self.detaching.iter();
        self.attached.iter().any(&pair) || leaving.any(|(key, until)| pair(key) && now < *until)
    }

    fn certificate(&mut self, operation: Operation, arn: &Arn) -> Result<&mut Certificate> {
        let mut all = self.certificates.values_mut();
        let there = all.find(|there| there.arn == *arn);
        there.ok_or_else(|| missing(operation))
    }
}

#[async_trait]
impl CertificateReads for Fake {
    async fn list_certificates(&self, from: Option<PageToken>) -> Result<Page<ListedCertificate>> {
        self.call(Operation::ListCertificates, "", |state| {
            let all = state.certificates.iter().map(|(id, there)| {
                let listed = ListedCertificate {
                    id: id.parse().unwrap(),
                    arn: there.arn.clone(),
                };
                (id.clone(), listed)
            });
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }

    async fn describe_certificate(&self, id: &CertificateId) -> Result<Described> {
        let operation = Operation::DescribeCertificate;
        self.call(operation, id.as_str(), |state| {
            let there = state.certificates.get(id.as_str());
            let there = there.ok_or_else(|| missing(operation))?;
            Ok(Described {
                id: id.clone(),
                arn: there.arn.clone(),
                status: match there.active {
                    true => CertificateStatus::Active,
                    false => CertificateStatus::Inactive,
                },
                pem: pem(id),
                created: None,
                not_before: None,
                not_after: None,
            })
        })
        .await
    }

    async fn list_principal_things(
        &self,
        principal: &Arn,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>> {
        let operation = Operation::ListPrincipalThings;
        self.call(operation, principal.as_str(), |state| {
            let pairs = state.attached.iter();
            let ours = pairs.filter(|(_, attached)| attached == principal.as_str());
            let all = ours.map(|(thing, _)| (thing.clone(), thing.parse().unwrap()));
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }

    async fn list_thing_principals(
        &self,
        thing: &ThingName,
        from: Option<PageToken>,
    ) -> Result<Page<Arn>> {
        let operation = Operation::ListThingPrincipals;
        self.call(operation, thing.as_str(), |state| {
            if !state.things.contains_key(thing.as_str()) {
                return Err(missing(operation));
            }
            let pairs = state.attached.iter();
            let ours = pairs.filter(|(of, _)| of == thing.as_str());
            let all = ours.map(|(_, arn)| (arn.clone(), Arn::from_aws(arn)));
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }

    async fn list_attached_policies(&self, certificate: &Arn) -> Result<Vec<PolicyName>> {
        let operation = Operation::ListAttachedPolicies;
        self.call(operation, certificate.as_str(), |state| {
            let there = state.certificate(operation, certificate)?;
            Ok(there.policies.iter().cloned().collect())
        })
        .await
    }
}

#[async_trait]
impl CertificateWrites for Fake {
    async fn create_certificate_from_csr(&self, csr: &str) -> Result<NewCertificate> {
        let operation = Operation::CreateCertificateFromCsr;
        let place = self.place();
        self.call(operation, "", |state| {
            if csr.len() > MOST_CSR || !csr.starts_with("-----BEGIN CERTIFICATE REQUEST-----") {
                return Err(invalid(operation, "this is no certificate signing request"));
            }
            state.ids += 1;
            let id: CertificateId = format!("{:064x}", state.ids).parse().unwrap();
            let arn = place.certificate(id.as_str());
            let made = Certificate {
                arn: arn.clone(),
                active: true,
                policies: [].into(),
            };
            state.certificates.insert(id.to_string(), made);
            let pem = pem(&id);
            Ok(NewCertificate { id, arn, pem })
        })
        .await
    }

    async fn attach_thing_principal(&self, thing: &ThingName, principal: &Arn) -> Result<()> {
        let operation = Operation::AttachThingPrincipal;
        self.call(operation, thing.as_str(), |state| {
            if !state.things.contains_key(thing.as_str()) {
                return Err(missing(operation));
            }
            state.certificate(operation, principal)?;
            let pair = (thing.to_string(), principal.to_string());
            state.detaching.remove(&pair);
            state.attached.insert(pair);
            Ok(())
        })
        .await
    }

    async fn attach_policy(&self, policy: &PolicyName, target: &Arn) -> Result<()> {
        let operation = Operation::AttachPolicy;
        self.call(operation, target.as_str(), |state| {
            if !state.policies.contains_key(policy.as_str()) {
                return Err(missing(operation));
            }
            let policies = &mut state.certificate(operation, target)?.policies;
            if policies.len() == MOST_POLICIES && !policies.contains(policy) {
                let code = "LimitExceededException";
                return Err(CloudError::aws(operation, Fault::Limit, code, "too many"));
            }
            policies.insert(policy.clone());
            Ok(())
        })
        .await
    }

    async fn detach_thing_principal(&self, thing: &ThingName, principal: &Arn) -> Result<()> {
        let operation = Operation::DetachThingPrincipal;
        let takes = self.inner().detaching_takes;
        let done = self.now() + takes;
        self.call(operation, thing.as_str(), |state| {
            let pair = (thing.to_string(), principal.to_string());
            if !state.attached.remove(&pair) {
                return Err(missing(operation));
            }
            if !takes.is_zero() {
                state.detaching.insert(pair, done);
            }
            Ok(())
        })
        .await
    }

    async fn detach_policy(&self, policy: &PolicyName, certificate: &Arn) -> Result<()> {
        let operation = Operation::DetachPolicy;
        self.call(operation, certificate.as_str(), |state| {
            let there = state.certificate(operation, certificate)?;
            there.policies.remove(policy);
            Ok(())
        })
        .await
    }

    async fn deactivate_certificate(&self, id: &CertificateId) -> Result<()> {
        let operation = Operation::UpdateCertificate;
        self.call(operation, id.as_str(), |state| {
            let there = state.certificates.get_mut(id.as_str());
            there.ok_or_else(|| missing(operation))?.active = false;
            Ok(())
        })
        .await
    }

    async fn delete_certificate(&self, id: &CertificateId) -> Result<()> {
        let operation = Operation::DeleteCertificate;
        let now = self.now();
        self.call(operation, id.as_str(), |state| {
            let there = state.certificates.get(id.as_str());
            let there = there.ok_or_else(|| missing(operation))?;
            let refused = |code, message: String| {
                Err(CloudError::aws(operation, Fault::Conflict, code, message))
            };
            if there.active {
                let message = format!(
                    "Certificate must be deactivated (not ACTIVE) before deletion. Id: {id}"
                );
                return refused("CertificateStateException", message);
            }
            let arn = &there.arn;
            if state.is_held(now, |(_, principal)| principal == arn.as_str()) {
                let message = format!("Things must be detached before deletion (arn: {arn})");
                return refused("DeleteConflictException", message);
            }
            if !there.policies.is_empty() {
                let message =
                    format!("Certificate policies must be detached before deletion (arn: {arn})");
                return refused("DeleteConflictException", message);
            }
            state.certificates.remove(id.as_str());
            Ok(())
        })
        .await
    }
}
