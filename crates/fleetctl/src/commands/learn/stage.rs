//! The local AWS of the course: empty at the beginning, served while it goes on, its calls counted.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};

use fleet_local::{Config, Role, Server, State, StateDir};
use serde::Deserialize;
use tokio::runtime::Runtime;

use super::course::Step;
use super::with_reads;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::price::Bill;

/// The file in the state's directory to which the calls are written.
const CALLS: &str = "calls.jsonl";

/// The server and what it was asked.
pub(super) struct Stage {
    runtime: Runtime,
    server: Server,
    calls: PathBuf,
    /// How much of the calls was counted already, in bytes.
    counted: u64,
}

#[derive(Deserialize)]
struct Call {
    service: String,
    operation: String,
    status: u16,
}

impl Stage {
    /// Empties the state and serves it. The commands of the course find the server by the directory.
    pub(super) fn open(directory: &Path) -> Outcome<Stage> {
        let bug = |cause| CommandError::new(Kind::Bug, cause);
        let runtime = Runtime::new().map_err(|cause| bug(cause.to_string()))?;
        let state = StateDir::Path(directory.to_owned());
        let calls = directory.join(CALLS);
        let mut config = Config::new(state.clone());
        config.role = Role::Announced;
        config.mqtt_port = Some(0);
        config.mqtts_port = Some(0);
        config.access_log = Some(calls.clone());
        let server = runtime.block_on(async {
            let kept = State::open(&state)?;
            if let Some(address) = kept.summary().await?.serving {
                let error = say!("learn-served", address);
                return Err(CommandError::new(Kind::Resource, error));
            }
            kept.reset().await?;
            drop(kept);
            Ok(Server::start(config).await?)
        })?;
        let counted = std::fs::metadata(&calls).map_or(0, |file| file.len());
        Ok(Stage {
            runtime,
            server,
            calls,
            counted,
        })
    }

    /// What was called so far belongs to no step: the course itself has looked.
    pub(super) fn forget_calls(&mut self) {
        self.counted = std::fs::metadata(&self.calls).map_or(self.counted, |file| file.len());
    }

    /// What AWS would have counted since the step began.
    pub(super) fn bill(
        &mut self,
        context: &Context,
        step: &Step,
        directory: &Path,
    ) -> Outcome<Bill> {
        let unread = |cause| CommandError::file("read", &self.calls, &cause);
        let mut file = File::open(&self.calls).map_err(unread)?;
        file.seek(SeekFrom::Start(self.counted)).map_err(unread)?;
        let mut text = String::new();
        file.read_to_string(&mut text).map_err(unread)?;
        // The last line may still be on its way; it counts next time.
        let whole = text.rfind('\n').map_or(0, |at| at + 1);
        self.counted += u64::try_from(whole).unwrap_or(u64::MAX);
        let mut bill = Bill::default();
        let calls = text.get(..whole).unwrap_or_default().lines();
        for call in calls.filter_map(|line| serde_json::from_str::<Call>(line).ok()) {
            if call.status < 400 {
                bill.count(&call.service, &call.operation);
            }
        }
        if let Some(job) = step.job {
            with_reads(context, directory, async |reads| {
                let id = job.parse().map_err(CommandError::usage)?;
                bill.remote_actions = reads.jobs.describe_job(&id).await?.process.total();
                Ok(())
            })?;
        }
        Ok(bill)
    }

    /// Stops the server.
    pub(super) fn close(self) {
        let Stage {
            runtime, server, ..
        } = self;
        runtime.block_on(server.stop());
        runtime.shutdown_background();
    }
}
