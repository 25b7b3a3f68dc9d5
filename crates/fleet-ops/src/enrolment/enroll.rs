//! Enrolling: each thing gets a key, a certificate, the policy and a folder, or keeps what it has.

use fleet_core::account::{Arn, Place};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{CertificateId, PolicyName, ThingGroupName, ThingName};
use fleet_core::port::certificates::{CertificateStatus, NewCertificate};
use fleet_core::port::{Cloud, Reads};
use futures::{StreamExt, stream};

use super::folders::{Broker, DeviceFolders, Kept};
use super::policy::{self, PolicyThere};
use super::{DeviceError, Problem};
use crate::event::{Event, Phase};
use crate::session::Session;

const PHASE: Phase = Phase::Certificates;

/// What is wanted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Request {
    /// The things.
    pub things: Vec<ThingName>,
    /// The policy that their certificates get, if it is not ours.
    pub policy: Option<PolicyName>,
    /// Where they are.
    pub place: Place,
    /// Where they connect.
    pub broker: Broker,
}

impl Request {
    /// These things, with the IoT policy that is made for all of them.
    #[must_use]
    pub fn new(things: Vec<ThingName>, place: Place, broker: Broker) -> Self {
        Self {
            things,
            policy: None,
            place,
            broker,
        }
    }
}

/// What became of a device.
#[derive(Debug)]
pub enum Became {
    /// It got a certificate.
    Enrolled(CertificateId),
    /// It had a certificate, and got what it lacked: an attachment, the policy, a file.
    Completed(CertificateId),
    /// It had everything.
    Kept(CertificateId),
    /// It could not be enrolled, or not wholly.
    Failed(Problem),
    /// It was not tried: the run was stopped.
    NotTried,
}

/// A device after a run.
#[derive(Debug)]
#[non_exhaustive]
pub struct Device {
    /// Its thing.
    pub thing: ThingName,
    /// What became of it.
    pub became: Became,
    /// Whether AWS may have made a certificate whose id nobody was told, in this run or in one that was
    /// interrupted. It is attached to nothing and allows nothing; its key is in the folder, if anywhere.
    pub stray: bool,
    /// A certificate that could not be written down, and could not be deactivated and deleted either.
    /// It is attached to nothing and allows nothing.
    pub left: Option<CertificateId>,
}

/// What came of a run.
#[derive(Debug)]
#[non_exhaustive]
pub struct Enrolment {
    /// The policy.
    pub policy: PolicyThere,
    /// The devices, in the order in which they were named.
    pub devices: Vec<Device>,
}

impl Enrolment {
    /// Whether every device is enrolled.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let failed =
            |device: &Device| matches!(device.became, Became::Failed(_) | Became::NotTried);
        !self.devices.iter().any(failed)
    }
}

/// The things in a group.
///
/// # Errors
/// There is no such group; AWS cannot be read.
pub async fn members(reads: &Reads, group: &ThingGroupName) -> Result<Vec<ThingName>, DeviceError> {
    let (mut things, mut from) = (Vec::new(), None);
    loop {
        let page = reads.groups.list_things_in_thing_group(group, from).await;
        let page = page.map_err(|error| match error.is_not_found() {
            true => DeviceError::NoGroup(group.to_string()),
            false => error.into(),
        })?;
        things.extend(page.items);
        from = page.next;
        if from.is_none() {
            return Ok(things);
        }
    }
}

/// Enrolls things, many at once. What one fails of does not stop the others.
///
/// # Errors
/// The policy is not there and cannot be made, or is somebody else's. No certificate was made then.
pub async fn enroll(
    cloud: &Cloud,
    folders: &dyn DeviceFolders,
    request: &Request,
    session: &Session,
) -> Result<Enrolment, DeviceError> {
    if session.is_cancelled() {
        return Err(DeviceError::Interrupted);
    }
    let policy = policy::ensure(cloud, request.policy.as_ref(), &request.place, session).await?;
    let desk = Desk {
        cloud,
        folders,
        request,
        policy: &policy.name,
        session,
    };
    let total = u64::try_from(request.things.len()).unwrap_or(u64::MAX);
    session.tell(Event::PhaseStarted {
        phase: PHASE,
        total: Some(total),
    });
    let mut devices = Vec::with_capacity(request.things.len());
    let (mut done, mut failed) = (0, 0);
    let mut each = stream::iter(&request.things)
        .map(|thing| desk.serve(thing))
        .buffered(session.pace.in_flight.max(1));
    while let Some(device) = each.next().await {
        done += 1;
        failed += u64::from(matches!(device.became, Became::Failed(_)));
        devices.push(device);
        session.tell(Event::Progress {
            phase: PHASE,
            done,
            total: Some(total),
            failed,
        });
    }
    session.tell(Event::PhaseFinished { phase: PHASE });
    drop(each);
    Ok(Enrolment { policy, devices })
}

/// What one enrolment needs.
struct Desk<'a> {
    cloud: &'a Cloud,
    folders: &'a dyn DeviceFolders,
    request: &'a Request,
    policy: &'a PolicyName,
    session: &'a Session,
}

impl Desk<'_> {
    async fn serve(&self, thing: &ThingName) -> Device {
        let mut device = Device {
            thing: thing.clone(),
            became: Became::NotTried,
            stray: false,
            left: None,
        };
        if !self.session.is_cancelled() {
            let became = self.enroll(&mut device).await;
            device.became = became.unwrap_or_else(Became::Failed);
        }
        device
    }

    async fn enroll(&self, device: &mut Device) -> Result<Became, Problem> {
        let thing = device.thing.clone();
        let kept = self.folders.look(&thing)?;
        if let Some(id) = &kept.certificate
            && let Some(arn) = self.active(&thing, &kept, id).await?
        {
            let attached = self.attach(&thing, &arn, Attached::Unknown).await?;
            let whole = kept.complete && attached == Attached::Before;
            return Ok(match whole {
                true => Became::Kept(id.clone()),
                false => Became::Completed(id.clone()),
            });
        }
        match self.cloud.reads.things.describe_thing(&thing).await {
            Err(error) if error.is_not_found() => return Err(Problem::NoThing(thing)),
            other => other?,
        };
        // A key without a certificate is what an interrupted enrolment leaves.
        let resumed = kept.key && kept.certificate.is_none();
        device.stray = resumed;
        let made = self.certificate(device, resumed).await?;
        self.write_down(device, &made).await?;
        self.attach(&thing, &made.arn, Attached::Never).await?;
        Ok(Became::Enrolled(made.id))
    }

    /// The certificate of a folder, if it is there and lets its holder in. What the folder lacks of it
    /// is written.
    async fn active(
        &self,
        thing: &ThingName,
        kept: &Kept,
        id: &CertificateId,
    ) -> Result<Option<Arn>, Problem> {
        let there = match self.cloud.reads.certificates.describe_certificate(id).await {
            Err(error) if error.is_not_found() => return Ok(None),
            other => other?,
        };
        if there.status != CertificateStatus::Active {
            let (id, status) = (id.clone(), there.status);
            return Err(Problem::NotActive { id, status });
        }
        if !kept.key {
            return Err(Problem::NoKey(id.clone()));
        }
        if !kept.complete {
            let broker = &self.request.broker;
            self.folders.keep(thing, id, &there.pem, broker)?;
        }
        Ok(Some(there.arn))
    }

    /// Has AWS make a certificate for the key of the folder.
    async fn certificate(
        &self,
        device: &mut Device,
        resumed: bool,
    ) -> Result<NewCertificate, Problem> {
        let thing = &device.thing;
        let request = self.folders.request(thing, !resumed)?;
        let certificates = &self.cloud.writes.certificates;
        match certificates.create_certificate_from_csr(&request).await {
            Ok(made) => Ok(made),
            Err(error) => {
                if may_have_been_done(&error) {
                    device.stray = true;
                } else if !resumed {
                    // Nothing was made, so nothing is to be remembered.
                    self.folders.forget(thing)?;
                }
                Err(error.into())
            }
        }
    }

    /// Writes a new certificate down. One that cannot be written down would be active and nobody's, so
    /// it goes.
    async fn write_down(&self, device: &mut Device, made: &NewCertificate) -> Result<(), Problem> {
        let broker = &self.request.broker;
        let kept = self
            .folders
            .keep(&device.thing, &made.id, &made.pem, broker);
        if let Err(error) = kept {
            let certificates = &self.cloud.writes.certificates;
            let mut taken_back = certificates.deactivate_certificate(&made.id).await;
            if taken_back.is_ok() {
                taken_back = certificates.delete_certificate(&made.id).await;
            }
            if taken_back.is_err() {
                device.left = Some(made.id.clone());
            }
            return Err(error.into());
        }
        Ok(())
    }

    /// Attaches a certificate to its thing, then gives it the policy: one that is found is found by
    /// its thing.
    async fn attach(
        &self,
        thing: &ThingName,
        arn: &Arn,
        known: Attached,
    ) -> Result<Attached, Problem> {
        let (reads, writes) = (&self.cloud.reads, &self.cloud.writes);
        let mut attached = Attached::Before;
        if known == Attached::Never || !self.is_attached(thing, arn).await? {
            let done = writes.certificates.attach_thing_principal(thing, arn).await;
            done?;
            attached = Attached::Never;
        }
        let has = match known {
            Attached::Never => false,
            _ => {
                let policies = reads.certificates.list_attached_policies(arn).await?;
                policies.contains(self.policy)
            }
        };
        if !has {
            let done = writes.certificates.attach_policy(self.policy, arn).await;
            done?;
            attached = Attached::Never;
        }
        Ok(attached)
    }

    async fn is_attached(&self, thing: &ThingName, arn: &Arn) -> Result<bool, CloudError> {
        let mut from = None;
        loop {
            let certificates = &self.cloud.reads.certificates;
            let page = certificates.list_principal_things(arn, from).await?;
            if page.items.contains(thing) {
                return Ok(true);
            }
            from = page.next;
            if from.is_none() {
                return Ok(false);
            }
        }
    }
}

/// What is known of an attachment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Attached {
    /// It was there before.
    Before,
    /// It was not there.
    Never,
    /// It has to be looked at.
    Unknown,
}

/// Whether a call that failed may have had its effect all the same.
fn may_have_been_done(error: &CloudError) -> bool {
    matches!(
        error.fault,
        Fault::Service | Fault::Unreachable | Fault::Unknown
    )
}
