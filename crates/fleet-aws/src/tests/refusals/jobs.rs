//! What may be answered where jobs and their executions are asked for or changed.

use std::collections::BTreeMap;

use fleet_core::account::Arn;
use fleet_core::fault::Fault;
use fleet_core::job::{ExecutionStatus, JobSettings, TargetSelection};
use fleet_core::operation::Operation;
use fleet_core::port::device_jobs::{DeviceJobReads, DeviceJobWrites, ExecutionUpdate};
use fleet_core::port::job_executions::JobExecutionReads;
use fleet_core::port::jobs::{JobFilter, JobReads, JobWrites, NewJob};
use fleet_core::tag::Tags;

use super::{INVALID, MISSING, Refusal, THROTTLED, UNAVAILABLE, refused};
use crate::testing::Answer;

/// What every operation of the Jobs control plane may answer.
const JOBS: [Refusal; 4] = [INVALID, MISSING, THROTTLED, UNAVAILABLE];
const LIMIT: Refusal = (410, "LimitExceededException", Fault::Limit);
const STATE: Refusal = (409, "InvalidStateTransitionException", Fault::Conflict);

#[tokio::test(start_paused = true)]
async fn reads_of_jobs_and_executions() {
    let (job, car) = ("j".parse().unwrap(), "car".parse().unwrap());
    let error = Answer::error;
    let operation = Operation::DescribeJob;
    refused(
        operation,
        async |aws| aws.describe_job(&job).await,
        error,
        &[&JOBS],
    )
    .await;
    let operation = Operation::GetJobDocument;
    refused(
        operation,
        async |aws| aws.get_job_document(&job).await,
        error,
        &[&JOBS],
    )
    .await;
    refused(
        Operation::ListJobs,
        async |aws| aws.list_jobs(&JobFilter::default(), None).await,
        error,
        &[&JOBS],
    )
    .await;
    refused(
        Operation::ListJobExecutionsForJob,
        async |aws| aws.list_job_executions(&job, None, None).await,
        error,
        &[&JOBS],
    )
    .await;
    refused(
        Operation::DescribeJobExecution,
        async |aws| aws.describe_job_execution(&job, &car, None).await,
        error,
        &[&JOBS],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn changes_of_jobs() {
    let job = "j".parse().unwrap();
    let new = NewJob {
        id: "j".parse().unwrap(),
        targets: vec![Arn::from_aws("arn:aws:iot:us-east-1:123456789012:thing/a")],
        document: "{}".into(),
        description: String::new(),
        selection: TargetSelection::Snapshot,
        settings: JobSettings::default(),
        destination_package_versions: Vec::new(),
    };
    let exists = (409, "ResourceAlreadyExistsException", Fault::AlreadyExists);
    refused(
        Operation::CreateJob,
        async |aws| aws.create_job(&new, &Tags::none()).await,
        Answer::error,
        &[&JOBS, &[exists, LIMIT]],
    )
    .await;
    refused(
        Operation::CancelJob,
        async |aws| aws.cancel_job(&job, None, None, false).await,
        Answer::error,
        &[&JOBS, &[LIMIT]],
    )
    .await;
    refused(
        Operation::DeleteJob,
        async |aws| aws.delete_job(&job, false).await,
        Answer::error,
        &[&JOBS, &[LIMIT, STATE]],
    )
    .await;
}

#[tokio::test(start_paused = true)]
async fn jobs_of_a_device() {
    let (job, car) = ("j".parse().unwrap(), "car".parse().unwrap());
    let busy = (429, "ThrottlingException", Fault::Throttled);
    let certificate = (400, "CertificateValidationException", Fault::Invalid);
    let common = [INVALID, MISSING, busy, UNAVAILABLE, certificate];
    // It is over: asking again will not change that.
    let over = (410, "TerminalStateException", Fault::Conflict);
    refused(
        Operation::DescribeJobExecutionAsDevice,
        async |aws| aws.describe_pending_execution(&car, &job).await,
        Answer::error,
        &[&common, &[over]],
    )
    .await;
    let update = ExecutionUpdate {
        status: ExecutionStatus::Succeeded,
        details: BTreeMap::new(),
        number: None,
        expected_version: None,
    };
    let version = (409, "VersionConflictException", Fault::Conflict);
    refused(
        Operation::UpdateJobExecution,
        async |aws| aws.update_job_execution(&car, &job, &update).await,
        Answer::error,
        &[&common, &[STATE, version]],
    )
    .await;
}
