//! Commands: devices are sent requests and answer them.

use ciborium::Value as Tree;
use serde_json::{Value as Json, json};

use super::{Family, Request};
use crate::error::{AwsError, AwsResult};
use crate::iot::command_executions::answer::{self, Body, Format, Refusal};
use crate::iot::command_executions::target::Target;
use crate::mqtt::message::Message;
use crate::route::Ctx;

pub(super) const FAMILY: Family = Family {
    requests: &[
        ("$aws/commands/+/+/executions/+/response", json_answer),
        ("$aws/commands/+/+/executions/+/response/json", json_answer),
        (
            "$aws/commands/+/+/executions/+/response/cbor",
            |ctx, request| answer(ctx, request, Format::Cbor),
        ),
    ],
    offers: &[
        "$aws/commands/+/+/executions/+/request",
        "$aws/commands/+/+/executions/+/request/+",
        "$aws/commands/+/+/executions/+/response/accepted",
        "$aws/commands/+/+/executions/+/response/accepted/+",
        "$aws/commands/+/+/executions/+/response/rejected",
        "$aws/commands/+/+/executions/+/response/rejected/+",
    ],
};

fn json_answer(ctx: &Ctx<'_>, request: &Request<'_>) -> AwsResult<Vec<Message>> {
    answer(ctx, request, Format::Json)
}

/// Carries out an answer and tells the client that gave it what became of it.
fn answer(ctx: &Ctx<'_>, request: &Request<'_>, format: Format) -> AwsResult<Vec<Message>> {
    let [kind, device, execution_id] = request.levels[..] else {
        return Err(AwsError::internal("a topic of commands with other levels"));
    };
    let Some(target) = Target::of_levels(kind, device) else {
        return Ok(Vec::new());
    };
    let body = Body::read(format, request.payload);
    let token = body.as_ref().ok().and_then(Body::client_token);
    let outcome = match &body {
        Ok(body) => ctx.attempt(|ctx| answer::carry_out(ctx, &target, execution_id, body)),
        Err(refusal) => Ok(Err(refusal.clone())),
    };
    let (verdict, mut reply) = match outcome {
        // AWS does not describe the body of `accepted`: these members are a guess.
        Ok(Ok(())) => ("accepted", json!({"timestamp": ctx.now_ms()})),
        Ok(Err(Refusal { why, message })) => ("rejected", rejected(why.code(), &message)),
        Err(_) => (
            "rejected",
            rejected("InternalError", "an internal error occurred"),
        ),
    };
    reply["executionId"] = json!(execution_id);
    if let Some(token) = token {
        reply["clientToken"] = json!(token);
    }
    let topic = match request.topic.rsplit_once("/response") {
        Some((before, format)) => format!("{before}/response/{verdict}{format}"),
        None => return Err(AwsError::internal("an answer on a topic without /response")),
    };
    Ok(vec![Message::new(topic, written(format, &reply)?)])
}

fn rejected(code: &str, message: &str) -> Json {
    json!({"error": code, "errorMessage": message})
}

/// A reply in the format of the answer.
fn written(format: Format, reply: &Json) -> AwsResult<Vec<u8>> {
    match format {
        Format::Json => Ok(serde_json::to_vec(reply)?),
        Format::Cbor => {
            let mut bytes = Vec::new();
            let tree = Tree::serialized(reply).map_err(AwsError::internal)?;
            ciborium::into_writer(&tree, &mut bytes).map_err(AwsError::internal)?;
            Ok(bytes)
        }
    }
}
