//! Port: device certificates, the things they are attached to and the policies attached to them.

use async_trait::async_trait;

use super::{Page, PageToken, Result};
use crate::account::Arn;
use crate::name::{CertificateId, PolicyName, ThingName};

/// A certificate, as AWS lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedCertificate {
    /// Its id.
    pub id: CertificateId,
    /// Its ARN, which is how things and policies name it.
    pub arn: Arn,
}

/// Reads certificates and what they are attached to.
#[async_trait]
pub trait CertificateReads: Send + Sync {
    /// `ListCertificates`, the next page of at most 250.
    async fn list_certificates(&self, from: Option<PageToken>) -> Result<Page<ListedCertificate>>;

    /// `ListPrincipalThings`, the next page of at most 250 things that a principal is attached to.
    async fn list_principal_things(
        &self,
        principal: &Arn,
        from: Option<PageToken>,
    ) -> Result<Page<ThingName>>;

    /// `ListThingPrincipals`, the next page of at most 250 principals of a thing: certificates, and
    /// what is no ARN, Cognito identities.
    async fn list_thing_principals(
        &self,
        thing: &ThingName,
        from: Option<PageToken>,
    ) -> Result<Page<Arn>>;

    /// `ListAttachedPolicies` of a certificate, all of them: at most ten.
    async fn list_attached_policies(&self, certificate: &Arn) -> Result<Vec<PolicyName>>;
}

/// Changes certificates and what they are attached to.
#[async_trait]
pub trait CertificateWrites: Send + Sync {
    /// `DetachThingPrincipal`. It takes effect some seconds later. A principal that is not
    /// attached is [`NotFound`](crate::fault::Fault::NotFound), or detached with success.
    async fn detach_thing_principal(&self, thing: &ThingName, principal: &Arn) -> Result<()>;

    /// `DetachPolicy` from a certificate. Doing it again succeeds.
    async fn detach_policy(&self, policy: &PolicyName, certificate: &Arn) -> Result<()>;

    /// `UpdateCertificate` to `INACTIVE`. Its clients are disconnected within minutes.
    async fn deactivate_certificate(&self, id: &CertificateId) -> Result<()>;

    /// `DeleteCertificate`, not forced: while it is active, attached to a thing, or has a policy, it is
    /// [`Conflict`](crate::fault::Fault::Conflict).
    async fn delete_certificate(&self, id: &CertificateId) -> Result<()>;
}
