//! Revoking: a device's certificate goes, then its folder with the key.

use fleet_core::name::{CertificateId, ThingName};
use fleet_core::port::Cloud;
use futures::{StreamExt, stream};

use super::Problem;
use super::folders::DeviceFolders;
use crate::certificates::delete_detached;
use crate::session::Session;

/// A device after a run.
#[derive(Debug)]
#[non_exhaustive]
pub struct Revoked {
    /// Its thing.
    pub thing: ThingName,
    /// The certificate that went; none where there was none to go.
    pub certificate: Option<CertificateId>,
    /// Why it could not be revoked, or not wholly.
    pub problem: Option<Problem>,
}

/// Revokes devices: their certificates are deactivated first, then detached and deleted, and their
/// folders are deleted. Interrupted anywhere, the same command goes on from there.
pub async fn revoke(
    cloud: &Cloud,
    folders: &dyn DeviceFolders,
    things: &[ThingName],
    session: &Session,
) -> Vec<Revoked> {
    stream::iter(things)
        .take_while(|_| std::future::ready(!session.is_cancelled()))
        .map(|thing| async move {
            let done = one(cloud, folders, thing, session).await;
            let (certificate, problem) = match done {
                Ok(certificate) => (certificate, None),
                Err(problem) => (None, Some(problem)),
            };
            Revoked {
                thing: thing.clone(),
                certificate,
                problem,
            }
        })
        .buffered(session.pace.in_flight.max(1))
        .collect()
        .await
}

async fn one(
    cloud: &Cloud,
    folders: &dyn DeviceFolders,
    thing: &ThingName,
    session: &Session,
) -> Result<Option<CertificateId>, Problem> {
    let kept = folders.look(thing)?;
    if !kept.key && kept.certificate.is_none() {
        return Err(Problem::NotEnrolled(thing.clone()));
    }
    if let Some(id) = &kept.certificate {
        match cloud.reads.certificates.describe_certificate(id).await {
            Err(error) if error.is_not_found() => {}
            there => {
                let arn = there?.arn;
                delete(cloud, thing, id, &arn, session).await?;
            }
        }
    }
    folders.forget(thing)?;
    Ok(kept.certificate)
}

async fn delete(
    cloud: &Cloud,
    thing: &ThingName,
    id: &CertificateId,
    arn: &fleet_core::account::Arn,
    session: &Session,
) -> Result<(), Problem> {
    let (reads, writes) = (&cloud.reads.certificates, &cloud.writes.certificates);
    let mut from = None;
    let mut attached = false;
    loop {
        let page = reads.list_principal_things(arn, from).await?;
        if let Some(other) = page.items.iter().find(|other| *other != thing) {
            let (id, other) = (id.clone(), other.clone());
            return Err(Problem::Shared { id, other });
        }
        attached |= !page.items.is_empty();
        from = page.next;
        if from.is_none() {
            break;
        }
    }
    writes.deactivate_certificate(id).await?;
    if attached {
        match writes.detach_thing_principal(thing, arn).await {
            Err(error) if !error.is_not_found() => return Err(error.into()),
            _ => {}
        }
    }
    for policy in reads.list_attached_policies(arn).await? {
        writes.detach_policy(&policy, arn).await?;
    }
    let gone = delete_detached(&cloud.writes, id, || session.is_cancelled()).await;
    match gone {
        Err(error) if !error.is_not_found() => Err(error.into()),
        _ => Ok(()),
    }
}
