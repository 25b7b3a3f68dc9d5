//! Device certificates, the things they are attached to and the policies attached to them.

use async_trait::async_trait;
use aws_sdk_iot::types::{CertificateDescription, CertificateStatus as Status};
use fleet_core::account::Arn;
use fleet_core::name::{CertificateId, PolicyName, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::certificates::{
    Certificate, CertificateReads, CertificateStatus, CertificateWrites, ListedCertificate,
    NewCertificate,
};
use fleet_core::port::{Page, PageToken, Result};

use super::next_page;
use crate::aws::{Aws, parsed, required, timestamp, unreadable};

/// Certificates, things, principals or policies on a page: the most AWS allows.
const PAGE: i32 = 250;

#[async_trait]
impl CertificateReads for Aws {
    async fn list_certificates(&self, from: Option<PageToken>) -> Result<Page<ListedCertificate>> {
        let operation = Operation::ListCertificates;
        let request = self
            .iot
            .list_certificates()
            .page_size(PAGE)
            .set_marker(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let certificates = answer.certificates.unwrap_or_default().into_iter();
        let certificates = certificates.map(|there| {
            let id = required(operation, "certificateId", there.certificate_id)?;
            let arn = required(operation, "certificateArn", there.certificate_arn)?;
            Ok(ListedCertificate {
                id: parsed(operation, &id)?,
                arn: Arn::from_aws(arn),
            })
        });
        Ok(Page {
            items: certificates.collect::<Result<_>>()?,
            next: next_page(answer.next_marker),
        })
    }

    async fn describe_certificate(&self, id: &CertificateId) -> Result<Certificate> {
        let operation = Operation::DescribeCertificate;
        let request = self.iot.describe_certificate().certificate_id(id.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let there = answer.certificate_description;
        described(
            operation,
            required(operation, "certificateDescription", there)?,
        )
    }

    async fn list_principal_things(
        &self,
        principal: &Arn,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>> {
        let operation = Operation::ListPrincipalThings;
        let request = self
            .iot
            .list_principal_things()
            .principal(principal.as_str())
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let things = answer.things.unwrap_or_default();
        let things = things.iter().map(|name| parsed(operation, name));
        Ok(Page {
            items: things.collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }

    async fn list_thing_principals(
        &self,
        thing: &ThingName,
        from: Option<PageToken>,
    ) -> Result<Page<Arn>> {
        let request = self
            .iot
            .list_thing_principals()
            .thing_name(thing.as_str())
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(Operation::ListThingPrincipals, || Box::pin(request.send()))
            .await?;
        let principals = answer.principals.unwrap_or_default().into_iter();
        Ok(Page {
            items: principals.map(Arn::from_aws).collect(),
            next: next_page(answer.next_token),
        })
    }

    async fn list_attached_policies(&self, certificate: &Arn) -> Result<Vec<PolicyName>> {
        let operation = Operation::ListAttachedPolicies;
        let mut policies = Vec::new();
        let mut marker = None;
        loop {
            let request = self
                .iot
                .list_attached_policies()
                .target(certificate.as_str())
                .page_size(PAGE)
                .set_marker(marker);
            let answer = self
                .funnel
                .call(operation, || Box::pin(request.send()))
                .await?;
            for policy in answer.policies.unwrap_or_default() {
                let name = required(operation, "policyName", policy.policy_name)?;
                policies.push(parsed(operation, &name)?);
            }
            match next_page(answer.next_marker) {
                Some(next) => marker = Some(next.0),
                None => return Ok(policies),
            }
        }
    }
}

#[async_trait]
impl CertificateWrites for Aws {
    async fn create_certificate_from_csr(&self, csr: &str) -> Result<NewCertificate> {
        let operation = Operation::CreateCertificateFromCsr;
        let request = self
            .iot
            .create_certificate_from_csr()
            .certificate_signing_request(csr)
            .set_as_active(true);
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let id = required(operation, "certificateId", answer.certificate_id)?;
        let arn = required(operation, "certificateArn", answer.certificate_arn)?;
        Ok(NewCertificate {
            id: parsed(operation, &id)?,
            arn: Arn::from_aws(arn),
            pem: required(operation, "certificatePem", answer.certificate_pem)?,
        })
    }

    async fn attach_thing_principal(&self, thing: &ThingName, principal: &Arn) -> Result<()> {
        let request = self
            .iot
            .attach_thing_principal()
            .thing_name(thing.as_str())
            .principal(principal.as_str());
        self.funnel
            .call(Operation::AttachThingPrincipal, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn attach_policy(&self, policy: &PolicyName, target: &Arn) -> Result<()> {
        let request = self
            .iot
            .attach_policy()
            .policy_name(policy.as_str())
            .target(target.as_str());
        self.funnel
            .call(Operation::AttachPolicy, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn detach_thing_principal(&self, thing: &ThingName, principal: &Arn) -> Result<()> {
        let request = self
            .iot
            .detach_thing_principal()
            .thing_name(thing.as_str())
            .principal(principal.as_str());
        self.funnel
            .call(Operation::DetachThingPrincipal, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn detach_policy(&self, policy: &PolicyName, certificate: &Arn) -> Result<()> {
        let request = self
            .iot
            .detach_policy()
            .policy_name(policy.as_str())
            .target(certificate.as_str());
        self.funnel
            .call(Operation::DetachPolicy, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn deactivate_certificate(&self, id: &CertificateId) -> Result<()> {
        let request = self
            .iot
            .update_certificate()
            .certificate_id(id.as_str())
            .new_status(Status::Inactive);
        self.funnel
            .call(Operation::UpdateCertificate, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_certificate(&self, id: &CertificateId) -> Result<()> {
        let request = self.iot.delete_certificate().certificate_id(id.as_str());
        self.funnel
            .call(Operation::DeleteCertificate, || Box::pin(request.send()))
            .await?;
        Ok(())
    }
}

fn described(operation: Operation, there: CertificateDescription) -> Result<Certificate> {
    let id = required(operation, "certificateId", there.certificate_id)?;
    let arn = required(operation, "certificateArn", there.certificate_arn)?;
    let status = match required(operation, "status", there.status)? {
        Status::Active => CertificateStatus::Active,
        Status::Inactive => CertificateStatus::Inactive,
        Status::Revoked => CertificateStatus::Revoked,
        Status::PendingTransfer => CertificateStatus::PendingTransfer,
        Status::PendingActivation => CertificateStatus::PendingActivation,
        Status::RegisterInactive => CertificateStatus::RegisterInactive,
        other => return Err(unreadable(operation, format!("the status is {other}"))),
    };
    let validity = there.validity.as_ref();
    let not_before = validity.and_then(|validity| validity.not_before.as_ref());
    let not_after = validity.and_then(|validity| validity.not_after.as_ref());
    Ok(Certificate {
        id: parsed(operation, &id)?,
        arn: Arn::from_aws(arn),
        status,
        pem: required(operation, "certificatePem", there.certificate_pem)?,
        created: there.creation_date.as_ref().and_then(timestamp),
        not_before: not_before.and_then(timestamp),
        not_after: not_after.and_then(timestamp),
    })
}
