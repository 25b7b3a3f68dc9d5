//! Executions of commands. They are started in the Jobs data plane and read in the control plane.

use async_trait::async_trait;
use aws_sdk_iot::operation::get_command_execution::GetCommandExecutionOutput;
use aws_sdk_iot::types::{
    CommandExecutionResult, CommandExecutionStatus as Status, CommandExecutionSummary, SortOrder,
    TimeFilter,
};
use fleet_core::account::Arn;
use fleet_core::command::CommandExecutionStatus;
use fleet_core::name::CommandExecutionId;
use fleet_core::operation::Operation;
use fleet_core::port::command_executions::{
    CommandExecution, CommandExecutionFilter, CommandExecutionReads, CommandExecutionWrites,
    ExecutionsOf, ListedCommandExecution, NewCommandExecution, ResultValue, StatusReason,
};
use fleet_core::port::{Page, PageToken, Result};
use jiff::Timestamp;

use super::{next_page, parameters};
use crate::aws::{Aws, counted, number, parsed, required, timestamp, unreadable};

#[async_trait]
impl CommandExecutionReads for Aws {
    async fn get_command_execution(
        &self,
        id: &CommandExecutionId,
        target: &Arn,
    ) -> Result<CommandExecution> {
        let operation = Operation::GetCommandExecution;
        let request = self
            .iot
            .get_command_execution()
            .execution_id(id.as_str())
            .target_arn(target.as_str())
            .include_result(true);
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        described(operation, answer)
    }

    async fn list_command_executions(
        &self,
        filter: &CommandExecutionFilter,
        most: u32,
        from: Option<PageToken>,
    ) -> Result<Page<ListedCommandExecution>> {
        let operation = Operation::ListCommandExecutions;
        let request = self.iot.list_command_executions();
        let request = match &filter.of {
            ExecutionsOf::Command(command) => request.command_arn(command.as_str()),
            ExecutionsOf::Target(target) => request.target_arn(target.as_str()),
        };
        let request = request
            .set_status(filter.status.map(|status| status.as_str().into()))
            .set_started_time_filter(times(filter.after, filter.before))
            .sort_order(SortOrder::Descending)
            .max_results(number(operation, most)?)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let executions = answer.command_executions.unwrap_or_default().into_iter();
        Ok(Page {
            items: executions
                .map(|execution| listed(operation, execution))
                .collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }
}

#[async_trait]
impl CommandExecutionWrites for Aws {
    /// Without a token of the caller the SDK sends one of its own, the same in every retry, so that
    /// a start whose answer was lost does not start a second execution.
    async fn start_command_execution(
        &self,
        execution: &NewCommandExecution,
    ) -> Result<CommandExecutionId> {
        let operation = Operation::StartCommandExecution;
        let arguments = execution.arguments.iter();
        let arguments = arguments.map(|(name, value)| (name.clone(), parameters::argument(value)));
        let seconds = execution.timeout_seconds;
        let seconds = seconds.map(|seconds| number(operation, seconds));
        let request = self
            .jobs_data()
            .await?
            .start_command_execution()
            .command_arn(execution.command.as_str())
            .target_arn(execution.target.as_str())
            .set_parameters((!execution.arguments.is_empty()).then(|| arguments.collect()))
            .set_execution_timeout_seconds(seconds.transpose()?)
            .set_client_token(execution.client_token.clone());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        id(operation, answer.execution_id)
    }

    async fn delete_command_execution(&self, id: &CommandExecutionId, target: &Arn) -> Result<()> {
        let request = self
            .iot
            .delete_command_execution()
            .execution_id(id.as_str())
            .target_arn(target.as_str());
        self.funnel
            .call(Operation::DeleteCommandExecution, || {
                Box::pin(request.send())
            })
            .await?;
        Ok(())
    }
}

/// Times as AWS compares them: by the minute, in UTC.
fn times(after: Option<Timestamp>, before: Option<Timestamp>) -> Option<TimeFilter> {
    let minute = |time: Timestamp| time.strftime("%Y-%m-%dT%H:%M").to_string();
    (after.is_some() || before.is_some()).then(|| {
        TimeFilter::builder()
            .set_after(after.map(minute))
            .set_before(before.map(minute))
            .build()
    })
}

fn described(operation: Operation, there: GetCommandExecutionOutput) -> Result<CommandExecution> {
    let result = there.result.unwrap_or_default().into_iter();
    let arguments = there.parameters.unwrap_or_default().into_iter();
    let timeout = there.execution_timeout_seconds;
    Ok(CommandExecution {
        id: id(operation, there.execution_id)?,
        command: Arn::from_aws(required(operation, "commandArn", there.command_arn)?),
        target: Arn::from_aws(required(operation, "targetArn", there.target_arn)?),
        status: status(operation, there.status)?,
        reason: there.status_reason.map(|reason| StatusReason {
            code: reason.reason_code,
            description: reason.reason_description,
        }),
        result: result
            .map(|(name, value)| Ok((name, answered(operation, value)?)))
            .collect::<Result<_>>()?,
        arguments: arguments
            .map(|(name, value)| Ok((name, parameters::read_value(operation, value)?)))
            .collect::<Result<_>>()?,
        timeout_seconds: timeout
            .map(|seconds| counted(operation, "executionTimeoutSeconds", seconds))
            .transpose()?,
        created: there.created_at.as_ref().and_then(timestamp),
        updated: there.last_updated_at.as_ref().and_then(timestamp),
        started: there.started_at.as_ref().and_then(timestamp),
        completed: there.completed_at.as_ref().and_then(timestamp),
        time_to_live: there.time_to_live.as_ref().and_then(timestamp),
    })
}

fn listed(operation: Operation, there: CommandExecutionSummary) -> Result<ListedCommandExecution> {
    Ok(ListedCommandExecution {
        id: id(operation, there.execution_id)?,
        command: Arn::from_aws(required(operation, "commandArn", there.command_arn)?),
        target: Arn::from_aws(required(operation, "targetArn", there.target_arn)?),
        status: status(operation, there.status)?,
        created: there.created_at.as_ref().and_then(timestamp),
        started: there.started_at.as_ref().and_then(timestamp),
        completed: there.completed_at.as_ref().and_then(timestamp),
    })
}

fn id(operation: Operation, id: Option<String>) -> Result<CommandExecutionId> {
    parsed(operation, &required(operation, "executionId", id)?)
}

fn status(operation: Operation, status: Option<Status>) -> Result<CommandExecutionStatus> {
    parsed(operation, required(operation, "status", status)?.as_str())
}

fn answered(operation: Operation, value: CommandExecutionResult) -> Result<ResultValue> {
    let bytes = value.bin.map(|bytes| bytes.into_inner());
    let text = value.s.map(ResultValue::String);
    text.or(value.b.map(ResultValue::Boolean))
        .or(bytes.map(ResultValue::Binary))
        .ok_or_else(|| unreadable(operation, "a result is of no known type".to_owned()))
}
