//! Deleting a certificate that was detached just before.

use std::time::Duration;

use fleet_core::fault::Fault;
use fleet_core::name::CertificateId;
use fleet_core::port::{Result, Writes};

/// How often a certificate is tried whose last thing was detached just before: AWS takes some seconds.
const DETACHING: [Duration; 5] = [
    Duration::from_secs(1),
    Duration::from_secs(2),
    Duration::from_secs(4),
    Duration::from_secs(8),
    Duration::from_secs(15),
];

/// Deletes a certificate. It may still count as attached for some seconds: it is tried again until it
/// does not, or until the run is stopped.
pub(crate) async fn delete_detached(
    writes: &Writes,
    id: &CertificateId,
    is_stopped: impl Fn() -> bool,
) -> Result<()> {
    let mut pauses = DETACHING.iter();
    loop {
        match writes.certificates.delete_certificate(id).await {
            Err(error) if error.fault == Fault::Conflict => match pauses.next() {
                Some(pause) if !is_stopped() => tokio::time::sleep(*pause).await,
                _ => return Err(error),
            },
            other => return other,
        }
    }
}
