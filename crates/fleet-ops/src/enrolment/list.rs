//! The devices that have a folder here, and whether AWS lets them in.

use fleet_core::fault::CloudError;
use fleet_core::name::{CertificateId, ThingName};
use fleet_core::port::Reads;
use fleet_core::port::certificates::CertificateStatus;
use futures::{StreamExt, stream};

use super::folders::{DeviceFolders, FolderError};
use super::{DeviceError, Problem};
use crate::session::Session;

/// A device that has a folder.
#[derive(Debug)]
#[non_exhaustive]
pub struct Listed {
    /// Its thing.
    pub thing: ThingName,
    /// Its certificate; none where an enrolment was interrupted.
    pub certificate: Option<CertificateId>,
    /// Where in its life the certificate is; none where AWS has none of this id.
    pub status: Option<CertificateStatus>,
    /// Why that is not known.
    pub problem: Option<Problem>,
}

/// Lists the devices that have a folder, by name, and asks AWS about their certificates.
///
/// # Errors
/// The folders cannot be listed, or the user stopped it.
pub async fn list(
    reads: &Reads,
    folders: &dyn DeviceFolders,
    session: &Session,
) -> Result<Vec<Listed>, DeviceError> {
    let things = folders.all()?;
    let looks = stream::iter(things)
        .take_while(|_| std::future::ready(!session.is_cancelled()))
        .map(|thing| look(reads, folders, thing))
        .buffered(session.pace.in_flight.max(1));
    let listed = looks.collect().await;
    match session.is_cancelled() {
        true => Err(DeviceError::Interrupted),
        false => Ok(listed),
    }
}

/// Looks at the folder of one device, and asks AWS about its certificate.
pub async fn look(reads: &Reads, folders: &dyn DeviceFolders, thing: ThingName) -> Listed {
    let kept: Result<_, FolderError> = folders.look(&thing);
    let (certificate, folder) = match kept {
        Ok(kept) => (kept.certificate, None),
        Err(error) => (None, Some(Problem::from(error))),
    };
    let asked: Result<_, CloudError> = match &certificate {
        None => Ok(None),
        Some(id) => match reads.certificates.describe_certificate(id).await {
            Err(error) if error.is_not_found() => Ok(None),
            there => there.map(|there| Some(there.status)),
        },
    };
    let (status, cloud) = match asked {
        Ok(status) => (status, None),
        Err(error) => (None, Some(Problem::from(error))),
    };
    Listed {
        thing,
        certificate,
        status,
        problem: folder.or(cloud),
    }
}
