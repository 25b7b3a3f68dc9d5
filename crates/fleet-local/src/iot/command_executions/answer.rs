//! UpdateCommandExecution: what a device answers, over MQTT alone.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ciborium::Value as Tree;
use serde::{Deserialize, Deserializer};
use serde_json::json;

use super::status::Status;
use super::target::Target;
use super::{Execution, Reason, Results, timeouts};
use crate::error::AwsResult;
use crate::route::Ctx;

/// The format of an answer, which is the last level of its topic. Nothing there is taken as JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Cbor,
}

/// Why an answer is refused. AWS also has DataConflict, for answers that meet each other; here
/// every answer is a transaction, and none ever does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// The body is not an answer. AWS lists no code for it; this one is a guess from Jobs.
    InvalidRequest,
    InvalidStateTransition,
    TerminalStateReached,
    ResourceNotFound,
}

impl Why {
    /// AWS's code.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Why::InvalidRequest => "InvalidRequest",
            Why::InvalidStateTransition => "InvalidStateTransition",
            Why::TerminalStateReached => "TerminalStateReached",
            Why::ResourceNotFound => "ResourceNotFound",
        }
    }
}

/// A refused answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) why: Why,
    pub(crate) message: String,
}

impl Refusal {
    fn new(why: Why, message: impl Into<String>) -> Refusal {
        Refusal {
            why,
            message: message.into(),
        }
    }

    fn invalid(message: impl Into<String>) -> Refusal {
        Refusal::new(Why::InvalidRequest, message)
    }
}

/// The body of an answer that could be read as such.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Body(Tree);

impl Body {
    /// Reads the bytes of an answer. CBOR must end where they do.
    pub(crate) fn read(format: Format, bytes: &[u8]) -> Result<Body, Refusal> {
        match format {
            Format::Json => {
                let json: serde_json::Value = serde_json::from_slice(bytes)
                    .map_err(|cause| Refusal::invalid(format!("the body is not JSON: {cause}")))?;
                Tree::serialized(&json)
                    .map(Body)
                    .map_err(|cause| Refusal::invalid(cause.to_string()))
            }
            Format::Cbor => {
                let mut rest = bytes;
                let tree = ciborium::from_reader(&mut rest)
                    .map_err(|cause| Refusal::invalid(format!("the body is not CBOR: {cause}")))?;
                match rest {
                    [] => Ok(Body(tree)),
                    _ => Err(Refusal::invalid("something follows the CBOR of the body")),
                }
            }
        }
    }

    /// The token that comes back with the reply, whether or not the rest is an answer.
    pub(crate) fn client_token(&self) -> Option<&str> {
        let members = self.0.as_map()?.iter();
        let mut found = members.filter(|(name, _)| name.as_text() == Some("clientToken"));
        found.next()?.1.as_text()
    }
}

/// The members of an answer. Others are let be: AWS's own example has `deviceId`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Given {
    status: Status,
    status_reason: Option<GivenReason>,
    result: Option<std::collections::BTreeMap<String, GivenResult>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct GivenReason {
    reason_code: String,
    reason_description: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GivenResult {
    s: Option<String>,
    b: Option<bool>,
    #[serde(default, deserialize_with = "bytes")]
    bin: Option<Vec<u8>>,
}

/// Bytes in CBOR, base64 in JSON.
fn bytes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<u8>>, D::Error> {
    match Tree::deserialize(deserializer)? {
        Tree::Null => Ok(None),
        Tree::Bytes(bytes) => Ok(Some(bytes)),
        Tree::Text(text) => match STANDARD.decode(text) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(_) => Err(serde::de::Error::custom("bin is not base64")),
        },
        _ => Err(serde::de::Error::custom("bin is neither bytes nor base64")),
    }
}

/// An answer as the rules have it.
struct Answer {
    status: Status,
    reason: Option<Reason>,
    results: Results,
}

/// Characters of a reason code, of its description and of a result's name (AWS).
const LONGEST_CODE: usize = 64;
const LONGEST_DESCRIPTION: usize = 1024;
const LONGEST_NAME: usize = 32;

impl Answer {
    fn of(body: &Body) -> Result<Answer, Refusal> {
        let given: Given = body
            .0
            .deserialized()
            .map_err(|cause| Refusal::invalid(format!("the body is not an answer: {cause}")))?;
        if !given.status.is_for_devices() {
            return Err(Refusal::invalid(format!(
                "a device cannot set the status {}",
                given.status.word()
            )));
        }
        Ok(Answer {
            status: given.status,
            reason: given.status_reason.map(reason).transpose()?,
            results: match given.result {
                Some(results) if results.is_empty() => {
                    return Err(Refusal::invalid("result must have an entry"));
                }
                Some(results) => results.into_iter().map(entry).collect::<Result<_, _>>()?,
                None => Results::new(),
            },
        })
    }
}

fn reason(given: GivenReason) -> Result<Reason, Refusal> {
    let GivenReason {
        reason_code,
        reason_description,
    } = given;
    let of_code =
        |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"_-".contains(&byte);
    if !(1..=LONGEST_CODE).contains(&reason_code.len()) || !reason_code.bytes().all(of_code) {
        return Err(Refusal::invalid(format!(
            "reasonCode must be 1 to {LONGEST_CODE} of A-Z, 0-9, _ and -, not {reason_code:?}"
        )));
    }
    let described = reason_description.as_deref().unwrap_or_default();
    if described.chars().count() > LONGEST_DESCRIPTION || described.chars().any(char::is_control) {
        return Err(Refusal::invalid(format!(
            "reasonDescription must be at most {LONGEST_DESCRIPTION} characters without control characters"
        )));
    }
    Ok(Reason {
        reason_code,
        reason_description,
    })
}

/// An entry of the result, in the members of the API.
fn entry((name, given): (String, GivenResult)) -> Result<(String, serde_json::Value), Refusal> {
    let of_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    if !(1..=LONGEST_NAME).contains(&name.len()) || !name.bytes().all(of_name) {
        return Err(Refusal::invalid(format!(
            "the name of a result must be 1 to {LONGEST_NAME} of a-z, A-Z, 0-9, _ and -, not {name:?}"
        )));
    }
    let value = match (given.s, given.b, given.bin) {
        (Some(s), None, None) if !s.is_empty() => json!({"S": s}),
        (None, Some(b), None) => json!({"B": b}),
        (None, None, Some(bin)) if !bin.is_empty() => json!({"BIN": STANDARD.encode(bin)}),
        _ => {
            return Err(Refusal::invalid(format!(
                "the result {name} must have exactly one of s, b and bin, and it must not be empty"
            )));
        }
    };
    Ok((name, value))
}

/// Whether an execution can be answered so.
fn check(execution: &Execution, to: Status) -> Result<(), Refusal> {
    let from = execution.status;
    let why = if execution.is_over() {
        // AWS's examples of a wrong transition: SUCCEEDED to IN_PROGRESS, and any after a device's
        // own TIMED_OUT. What else comes too late finds a terminal state.
        match (from, to) {
            (Status::TimedOut, _) | (_, Status::InProgress) => Why::InvalidStateTransition,
            _ => Why::TerminalStateReached,
        }
    } else if from == Status::TimedOut && to == Status::InProgress {
        Why::InvalidStateTransition
    } else {
        return Ok(());
    };
    Err(Refusal::new(
        why,
        format!(
            "command execution {} is {} and cannot become {}",
            execution.id,
            from.word(),
            to.word()
        ),
    ))
}

/// Updates an execution as its device answers; each answer replaces what the one before said.
pub(crate) fn carry_out(
    ctx: &Ctx<'_>,
    target: &Target,
    execution_id: &str,
    body: &Body,
) -> AwsResult<Result<(), Refusal>> {
    let answer = match Answer::of(body) {
        Ok(answer) => answer,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let Some(mut execution) = Execution::find(ctx, execution_id, target)? else {
        return Ok(Err(Refusal::new(
            Why::ResourceNotFound,
            format!(
                "there is no command execution {execution_id} on {}",
                target.resource()
            ),
        )));
    };
    if let Err(refusal) = check(&execution, answer.status) {
        return Ok(Err(refusal));
    }
    if answer.status.ends() {
        execution.completed_ms = Some(ctx.now_ms());
        timeouts::answered(ctx, execution.seq)?;
    }
    execution.results = answer.results;
    execution.change(ctx, answer.status, answer.reason)?;
    Ok(Ok(()))
}
