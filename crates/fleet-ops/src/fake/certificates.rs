//! The fake's certificates, and what they are attached to.

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{CertificateId, PolicyName, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::certificates::{CertificateReads, CertificateWrites, ListedCertificate};
use fleet_core::port::{Page, PageToken, Result};
use jiff::Timestamp;

use super::{Certificate, Fake, State, missing};

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
