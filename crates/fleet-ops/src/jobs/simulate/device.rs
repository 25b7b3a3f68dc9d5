//! One device: looks, begins, downloads, reports.

use std::collections::BTreeMap;

use fleet_core::fault::{CloudError, Fault};
use fleet_core::job::{ExecutionStatus, Planned};
use fleet_core::name::{JobId, ThingName};
use fleet_core::port::Cloud;
use fleet_core::port::device_jobs::{DeviceExecution, ExecutionUpdate};
use fleet_core::port::download::DownloadFault;

use super::{DeviceFailure, FailureType, Step, artifact, fetch};
use crate::event::Event;
use crate::session::Session;

/// The longest value of a status detail (AWS quota: 1,024 characters).
const LONGEST: usize = 1024;

/// What became of a device.
#[derive(Debug)]
pub(super) enum Became {
    /// It reported SUCCEEDED.
    Succeeded,
    /// It reported FAILED.
    Failed(DeviceFailure),
    /// Its execution had ended before it began.
    EndedBefore,
    /// Its execution ended or changed meanwhile.
    Overtaken,
    /// It is not there any more, or its execution is not.
    Vanished,
    /// AWS did not take what it wanted to say.
    Unheard(CloudError),
}

/// What a device received.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Received {
    pub(super) files: u64,
    pub(super) bytes: u64,
    /// URLs that had to be asked for again.
    pub(super) expired: u64,
}

/// Why a device stops before its report.
enum Stop {
    /// It reports this instead.
    Fails(DeviceFailure),
    Became(Became),
}

impl From<DeviceFailure> for Stop {
    fn from(failure: DeviceFailure) -> Self {
        Self::Fails(failure)
    }
}

impl From<CloudError> for Stop {
    /// What AWS says to a device whose execution is gone or over.
    fn from(error: CloudError) -> Self {
        Self::Became(match error.fault {
            Fault::NotFound => Became::Vanished,
            Fault::Conflict => Became::Overtaken,
            _ => Became::Unheard(error),
        })
    }
}

/// A device at work.
pub(super) struct Device<'a> {
    cloud: &'a Cloud,
    session: &'a Session,
    job: &'a JobId,
    thing: &'a ThingName,
    /// Whether it reports when it is half way.
    halfway: bool,
    /// Which execution it is, once it has looked, and which version that has.
    number: u64,
    version: u64,
    pub(super) received: Received,
}

impl<'a> Device<'a> {
    pub(super) fn new(
        cloud: &'a Cloud,
        session: &'a Session,
        job: &'a JobId,
        thing: &'a ThingName,
        halfway: bool,
    ) -> Self {
        Self {
            cloud,
            session,
            job,
            thing,
            halfway,
            number: 0,
            version: 0,
            received: Received::default(),
        }
    }

    /// Does what the device is told to do and reports what was planned, or why it cannot.
    pub(super) async fn act(&mut self, planned: Planned) -> Became {
        match self.work(planned).await {
            Ok(became) | Err(Stop::Became(became)) => became,
            Err(Stop::Fails(failure)) => match self.fail(&failure).await {
                Ok(()) => Became::Failed(failure),
                Err(Stop::Became(became)) => became,
                // A report has no other end.
                Err(Stop::Fails(failure)) => Became::Failed(failure),
            },
        }
    }

    async fn work(&mut self, planned: Planned) -> Result<Became, Stop> {
        let execution = match self.look().await {
            Err(error) if error.fault == Fault::Conflict => {
                self.tell(Step::EndedBefore);
                return Ok(Became::EndedBefore);
            }
            other => self.known(other)?,
        };
        if execution.status == ExecutionStatus::Queued {
            self.report(ExecutionStatus::InProgress, BTreeMap::new())
                .await?;
        }
        if planned == Planned::Failure {
            let simulated = FailureType::Simulated;
            return Err(DeviceFailure::new(simulated, "Simulated failure").into());
        }
        self.download(execution).await?;
        if self.halfway {
            self.report(ExecutionStatus::InProgress, progress("50"))
                .await?;
        }
        let details = match self.halfway {
            true => progress("100"),
            false => BTreeMap::new(),
        };
        self.report(ExecutionStatus::Succeeded, details).await?;
        self.tell(Step::Reported {
            status: ExecutionStatus::Succeeded,
            failure: None,
        });
        Ok(Became::Succeeded)
    }

    /// Asks for the execution with its document.
    async fn look(&mut self) -> Result<DeviceExecution, CloudError> {
        let reads = &self.cloud.reads.device_jobs;
        let execution = reads
            .describe_pending_execution(self.thing, self.job)
            .await?;
        self.number = execution.number;
        self.version = execution.version;
        Ok(execution)
    }

    /// What a call gave; tells of what is gone.
    fn known<T>(&self, answer: Result<T, CloudError>) -> Result<T, Stop> {
        answer.map_err(|error| {
            if error.fault == Fault::NotFound {
                self.tell(Step::Vanished);
            }
            error.into()
        })
    }

    /// Downloads everything that the document tells. A URL that has expired is asked for again, once.
    async fn download(&mut self, execution: DeviceExecution) -> Result<(), Stop> {
        let document = execution.document.unwrap_or_default();
        match self.fetch_all(&document).await {
            Err(Stop::Fails(_)) if self.received.expired == 1 => {}
            other => return other,
        }
        self.tell(Step::UrlExpired);
        let again = self.look().await;
        if let Err(error) = &again
            && error.fault == Fault::Conflict
        {
            return Err(Stop::Became(self.overtaken().await));
        }
        let again = self.known(again)?;
        self.fetch_all(&again.document.unwrap_or_default()).await
    }

    async fn fetch_all(&mut self, document: &str) -> Result<(), Stop> {
        let downloads = self.cloud.reads.downloads.as_ref();
        for file in artifact::all(document)? {
            self.tell(Step::Downloading);
            let received = match fetch::file(downloads, &file).await {
                Ok(received) => received,
                Err(error) => {
                    self.received.expired += u64::from(error.fault == DownloadFault::Expired);
                    let download = FailureType::DownloadFailure;
                    return Err(DeviceFailure::new(download, error.to_string()).into());
                }
            };
            file.expected.check(&received)?;
            self.received.files += 1;
            self.received.bytes += received.bytes;
            self.tell(Step::Downloaded {
                bytes: received.bytes,
                sha256: received.sha256(),
            });
        }
        Ok(())
    }

    async fn fail(&mut self, failure: &DeviceFailure) -> Result<(), Stop> {
        let reason: String = failure.reason.chars().take(LONGEST).collect();
        let details = BTreeMap::from([
            ("failureType".to_owned(), failure.failure_type.to_string()),
            ("failureReason".to_owned(), reason),
        ]);
        self.report(ExecutionStatus::Failed, details).await?;
        self.tell(Step::Reported {
            status: ExecutionStatus::Failed,
            failure: Some(failure.clone()),
        });
        Ok(())
    }

    /// Tells AWS where the execution stands.
    async fn report(
        &mut self,
        status: ExecutionStatus,
        details: BTreeMap<String, String>,
    ) -> Result<(), Stop> {
        let update = ExecutionUpdate {
            status,
            details,
            number: Some(self.number),
            expected_version: Some(self.version),
        };
        let writes = &self.cloud.writes.device_jobs;
        match writes
            .update_job_execution(self.thing, self.job, &update)
            .await
        {
            // The answer to it may have been lost, and this be the answer to its repetition.
            Err(error) if error.fault == Fault::Conflict => self.was_heard(status).await?,
            other => self.known(other)?,
        }
        self.version += 1;
        Ok(())
    }

    /// Whether the execution stands where this device put it.
    async fn was_heard(&self, status: ExecutionStatus) -> Result<(), Stop> {
        let there = self.cloud.reads.job_executions.describe_job_execution(
            self.job,
            self.thing,
            Some(self.number),
        );
        let there = self.known(there.await)?;
        if there.status == status && there.version == self.version + 1 {
            return Ok(());
        }
        self.tell(Step::Overtaken {
            status: there.status,
        });
        Err(Stop::Became(Became::Overtaken))
    }

    /// The execution has ended while the device was at work: tells how.
    async fn overtaken(&self) -> Became {
        let reads = &self.cloud.reads.job_executions;
        let there = reads.describe_job_execution(self.job, self.thing, Some(self.number));
        match self.known(there.await) {
            Ok(there) => {
                self.tell(Step::Overtaken {
                    status: there.status,
                });
                Became::Overtaken
            }
            Err(Stop::Became(became)) => became,
            Err(Stop::Fails(failure)) => Became::Failed(failure),
        }
    }

    fn tell(&self, step: Step) {
        self.session.tell(Event::Device {
            job: self.job.clone(),
            thing: self.thing.clone(),
            step,
        });
    }
}

fn progress(percent: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("progress".to_owned(), percent.to_owned())])
}
