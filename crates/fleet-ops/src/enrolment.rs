//! Devices that can connect: a key pair, a certificate, a policy and a folder for each; and the way
//! back.
//!
//! The private key is made and kept by [`DeviceFolders`]; a workflow never sees it. The order of the
//! steps is what makes an enrolment safe to be killed anywhere: the key is on the disk before AWS is
//! asked for a certificate, the certificate's id is written down before anything else is done with
//! it, and the same command goes on from there.

use fleet_core::fault::CloudError;
use fleet_core::name::{CertificateId, PolicyName, ThingName};
use fleet_core::port::certificates::CertificateStatus;

mod enroll;
mod folders;
mod list;
mod policy;
mod revoke;
#[cfg(test)]
mod tests;

pub use enroll::{Became, Device, Enrolment, Request, enroll, members};
pub use folders::{Broker, DeviceFolders, FolderError, Kept};
pub use list::{Listed, list, look};
pub use policy::PolicyThere;
pub use revoke::{Revoked, revoke};

/// Why nothing could be begun.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DeviceError {
    /// AWS could not be read, or refused.
    #[error(transparent)]
    Cloud(#[from] CloudError),
    /// The folders cannot be read.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// There is no policy of the name that was given.
    #[error("there is no IoT policy {0}")]
    NoPolicy(PolicyName),
    /// The name of our policy is taken.
    #[error("the IoT policy {0} is somebody else's: its workshop tag has another value")]
    PolicyOfOthers(PolicyName),
    /// There is no such group.
    #[error("there is no thing group {0}")]
    NoGroup(String),
    /// The user stopped it.
    #[error("stopped; nothing was done")]
    Interrupted,
}

/// Why one device could not be dealt with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Problem {
    /// There is no such thing.
    #[error("there is no thing {0}")]
    NoThing(ThingName),
    /// It is not enrolled here.
    #[error("{0} has no folder here")]
    NotEnrolled(ThingName),
    /// Its certificate does not let it in.
    #[error("its certificate {id} is {}", words(*status))]
    NotActive {
        /// The certificate.
        id: CertificateId,
        /// Where in its life it is.
        status: CertificateStatus,
    },
    /// There is a certificate in the folder, and no key.
    #[error("the private key of its certificate {0} is not in its folder")]
    NoKey(CertificateId),
    /// Its certificate is attached to other things too.
    #[error("its certificate {id} is attached to {other} too")]
    Shared {
        /// The certificate.
        id: CertificateId,
        /// Another thing.
        other: ThingName,
    },
    /// AWS refused, or could not be reached.
    #[error(transparent)]
    Cloud(#[from] CloudError),
    /// The folder cannot be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

/// AWS's word for where in its life a certificate is.
#[must_use]
pub const fn words(status: CertificateStatus) -> &'static str {
    match status {
        CertificateStatus::Active => "ACTIVE",
        CertificateStatus::Inactive => "INACTIVE",
        CertificateStatus::Revoked => "REVOKED",
        CertificateStatus::PendingTransfer => "PENDING_TRANSFER",
        CertificateStatus::PendingActivation => "PENDING_ACTIVATION",
        CertificateStatus::RegisterInactive => "REGISTER_INACTIVE",
    }
}
