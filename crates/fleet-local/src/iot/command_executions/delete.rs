//! DeleteCommandExecution: forgets an execution that is over.

use serde::Deserialize;

use super::Execution;
use super::target::Target;
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write DELETE "/command-executions/{executionId}" DeleteCommandExecution => delete,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    execution_id: String,
    target_arn: String,
}

/// AWS models no error for an execution that is not there: it is gone already. One that the cloud
/// has timed out is not over.
fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Empty> {
    let target = Target::of_arn(ctx, &input.target_arn)?;
    let Some(execution) = Execution::find(ctx, &input.execution_id, &target)? else {
        return Ok(Empty {});
    };
    if !execution.is_over() {
        let state = execution.status.word();
        return Err(AwsError::conflict(
            format!(
                "Command execution {} is {state} and not over; it cannot be deleted",
                execution.id
            ),
            &execution.id,
        ));
    }
    execution.remove(ctx)?;
    Ok(Empty {})
}
