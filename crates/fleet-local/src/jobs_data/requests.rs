//! Jobs over MQTT: what a message on a topic of jobs asks for, and what its sender is answered.
//!
//! The same operations as over HTTP, checked by the same model. Answers do not pass the broker: they
//! go to the sender alone, who need not subscribe.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::update::{Refusal, State, Why};
use super::{in_mqtt, pending, update};
use crate::error::{AwsError, AwsResult};
use crate::iot::indexing;
use crate::model::Service;
use crate::route::Ctx;

/// An operation, as the levels of a topic behind `$aws/things/{thing}/jobs/` name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Request<'a> {
    Pending,
    StartNext,
    Describe(&'a str),
    Update(&'a str),
}

impl<'a> Request<'a> {
    fn parse(levels: &'a str) -> Option<Request<'a>> {
        match levels.split('/').collect::<Vec<_>>().as_slice() {
            ["get"] => Some(Request::Pending),
            ["start-next"] => Some(Request::StartNext),
            [job, "get"] => Some(Request::Describe(job)),
            [job, "update"] if *job != pending::NEXT => Some(Request::Update(job)),
            _ => None,
        }
    }

    fn operation(self) -> &'static str {
        match self {
            Request::Pending => "GetPendingJobExecutions",
            Request::StartNext => "StartNextPendingJobExecution",
            Request::Describe(_) => "DescribeJobExecution",
            Request::Update(_) => "UpdateJobExecution",
        }
    }

    fn job(self) -> Option<&'a str> {
        match self {
            Request::Describe(job) | Request::Update(job) => Some(job),
            Request::Pending | Request::StartNext => None,
        }
    }
}

/// Why a request is rejected, in the words of the Jobs service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
enum Code {
    InvalidTopic,
    InvalidJson,
    InvalidRequest,
    InvalidStateTransition,
    ResourceNotFound,
    VersionMismatch,
    InternalError,
    RequestThrottled,
    TerminalStateReached,
}

/// A rejection; two codes come with the execution as it is.
#[derive(Debug)]
struct Failure {
    code: Code,
    message: String,
    state: Option<State>,
}

impl Failure {
    fn new(code: Code, message: impl Into<String>) -> Failure {
        Failure {
            code,
            message: message.into(),
            state: None,
        }
    }
}

impl From<AwsError> for Failure {
    fn from(error: AwsError) -> Failure {
        let code = match error.code.as_ref() {
            "InvalidRequestException" => Code::InvalidRequest,
            "InvalidStateTransitionException" => Code::InvalidStateTransition,
            "ResourceNotFoundException" => Code::ResourceNotFound,
            "TerminalStateException" => Code::TerminalStateReached,
            "ThrottlingException" => Code::RequestThrottled,
            _ => Code::InternalError,
        };
        Failure::new(code, error.message)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        let code = match refusal.why {
            Why::Ended | Why::NotOpen => Code::InvalidStateTransition,
            Why::OtherVersion => Code::VersionMismatch,
        };
        let state = State::of(&refusal.execution);
        Failure {
            code,
            message: AwsError::from(refusal).message,
            state: Some(state),
        }
    }
}

/// What the sender is told, on the topic of its request with this last level.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) level: &'static str,
    pub(crate) payload: Vec<u8>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Accepted {
    #[serde(flatten)]
    answer: Value,
    timestamp: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Rejected {
    code: Code,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_token: Option<String>,
    timestamp: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    execution_state: Option<State>,
}

/// Carries out what a message asks for. `levels` is its topic behind `$aws/things/{thing}/jobs/`. A
/// request that is rejected leaves nothing behind.
pub(crate) fn answer(
    ctx: &Ctx<'_>,
    thing: &str,
    levels: &str,
    payload: &[u8],
) -> AwsResult<Answer> {
    let mut client_token = None;
    let outcome = read(payload).and_then(|mut members| {
        client_token = token(&mut members)?;
        let request = Request::parse(levels).ok_or_else(|| {
            Failure::new(
                Code::InvalidTopic,
                format!("No operation of jobs has the topic $aws/things/{thing}/jobs/{levels}"),
            )
        })?;
        ctx.attempt(|ctx| carry_out(ctx, thing, request, members))?
    });
    let timestamp = ctx.now_s();
    Ok(match outcome {
        Ok(answer) => Answer {
            level: "accepted",
            payload: serde_json::to_vec(&Accepted {
                answer,
                timestamp,
                client_token,
            })?,
        },
        Err(failure) => Answer {
            level: "rejected",
            payload: serde_json::to_vec(&Rejected {
                code: failure.code,
                message: failure.message,
                client_token,
                timestamp,
                execution_state: failure.state,
            })?,
        },
    })
}

/// The members of a request. An empty message is one without any: devices ask so for what is next.
fn read(payload: &[u8]) -> Result<Map<String, Value>, Failure> {
    if payload.is_empty() {
        return Ok(Map::new());
    }
    match serde_json::from_slice(payload) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Failure::new(
            Code::InvalidRequest,
            "The request must be a JSON object",
        )),
        Err(cause) => Err(Failure::new(
            Code::InvalidJson,
            format!("The request is not JSON in UTF-8: {cause}"),
        )),
    }
}

fn token(members: &mut Map<String, Value>) -> Result<Option<String>, Failure> {
    match members.shift_remove("clientToken") {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(token)) => Ok(Some(token)),
        Some(_) => Err(Failure::new(
            Code::InvalidRequest,
            "clientToken must be a string",
        )),
    }
}

fn carry_out(
    ctx: &Ctx<'_>,
    thing: &str,
    request: Request<'_>,
    mut members: Map<String, Value>,
) -> AwsResult<Result<Value, Failure>> {
    members.insert("thingName".to_owned(), json!(thing));
    if let Some(job) = request.job() {
        members.insert("jobId".to_owned(), json!(job));
    }
    // The guide has a text here, and so do devices that were written by it.
    if let Some(version) = members.get_mut("expectedVersion")
        && let Some(number) = version.as_str().and_then(|text| text.parse::<i64>().ok())
    {
        *version = json!(number);
    }
    let members = Value::Object(members);
    let model = Service::IotJobsData.model();
    if let Some(shape) = model
        .operations
        .get(request.operation())
        .and_then(|operation| operation.input.as_ref())
    {
        model
            .validate(shape, &members)
            .map_err(AwsError::invalid_request)?;
    }
    // What dynamic groups have to say of the thing comes first, as it does over HTTP.
    indexing::take_up(ctx, thing)?;
    let answer = match request {
        Request::Pending => in_mqtt(&pending::pending(ctx, parse(members)?)?),
        Request::StartNext => in_mqtt(&pending::start_next(ctx, parse(members)?)?),
        Request::Describe(_) => in_mqtt(&pending::describe(ctx, parse(members)?)?),
        Request::Update(_) => match update::carry_out(ctx, parse(members)?)? {
            Ok(updated) => in_mqtt(&updated),
            // Nothing was done yet.
            Err(refusal) => return Ok(Err(refusal.into())),
        },
    };
    answer.map(Ok)
}

fn parse<T: DeserializeOwned>(members: Value) -> AwsResult<T> {
    serde_json::from_value(members).map_err(|cause| AwsError::invalid_request(cause.to_string()))
}

#[cfg(test)]
mod tests;
