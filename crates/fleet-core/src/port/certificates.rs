//! Port: device certificates, the things they are attached to and the policies attached to them.

use async_trait::async_trait;
use jiff::Timestamp;

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

/// Where in its life a certificate is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CertificateStatus {
    /// It lets its holder in.
    Active,
    /// It does not, until it is activated.
    Inactive,
    /// It does not any more.
    Revoked,
    /// It is on its way to another account.
    PendingTransfer,
    /// It was registered just in time, and waits to be activated.
    PendingActivation,
    /// It was registered inactive; AWS does not use it any more.
    RegisterInactive,
}

/// A certificate, as AWS describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Its id.
    pub id: CertificateId,
    /// Its ARN.
    pub arn: Arn,
    /// Where in its life it is.
    pub status: CertificateStatus,
    /// The certificate itself, in PEM; it is no secret.
    pub pem: String,
    /// When it was made.
    pub created: Option<Timestamp>,
    /// From when it is valid.
    pub not_before: Option<Timestamp>,
    /// Until when it is valid.
    pub not_after: Option<Timestamp>,
}

/// A certificate that AWS has just made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewCertificate {
    /// Its id.
    pub id: CertificateId,
    /// Its ARN.
    pub arn: Arn,
    /// The certificate itself, in PEM.
    pub pem: String,
}

/// Reads certificates and what they are attached to.
#[async_trait]
pub trait CertificateReads: Send + Sync {
    /// `ListCertificates`, the next page of at most 250.
    async fn list_certificates(&self, from: Option<PageToken>) -> Result<Page<ListedCertificate>>;

    /// `DescribeCertificate`.
    async fn describe_certificate(&self, id: &CertificateId) -> Result<Certificate>;

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
    /// `CreateCertificateFromCsr` (PEM, at most 4,096 characters), active. The private key stays with
    /// whoever made the request. Each call makes another certificate, so one whose answer was lost
    /// leaves one behind that nothing is attached to.
    async fn create_certificate_from_csr(&self, csr: &str) -> Result<NewCertificate>;

    /// `AttachThingPrincipal`. Doing it again succeeds. A thing or principal that is not there is
    /// [`NotFound`](crate::fault::Fault::NotFound).
    async fn attach_thing_principal(&self, thing: &ThingName, principal: &Arn) -> Result<()>;

    /// `AttachPolicy` to a certificate or a thing group. Doing it again succeeds; an eleventh policy of
    /// a certificate is [`Limit`](crate::fault::Fault::Limit).
    async fn attach_policy(&self, policy: &PolicyName, target: &Arn) -> Result<()>;

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
