//! Making a command, from a template of the workshop or from a payload of one's own.

use std::collections::BTreeMap;

use fleet_core::account::{Arn, Place};
use fleet_core::command::catalogue::Template;
use fleet_core::command::template::{self, Placeholders};
use fleet_core::command::{CommandStatus, OutputFormat, Parameter, ParameterType, Payload};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::CommandId;
use fleet_core::port::commands::{Command, NewCommand};
use fleet_core::port::{Cloud, Reads};
use fleet_core::tag::Tags;

use super::CommandsError;
use crate::event::{Event, Failure, ResourceKind};
use crate::provision::survey::found;
use crate::session::Session;

const KIND: ResourceKind = ResourceKind::Command;

/// The most bytes of a payload. AWS takes 32 KB; devices have less room.
pub const MOST_PAYLOAD: usize = 10_240;
/// The most characters of a description. AWS takes 2,028; a line of a table is shorter.
pub const MOST_DESCRIPTION: usize = 256;

/// A command that is wanted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// Its id.
    pub id: CommandId,
    /// What is said about it.
    pub description: String,
    /// What it sends.
    pub payload: Payload,
    /// Its parameters.
    pub parameters: Vec<Parameter>,
}

impl Request {
    /// The command of a template, under its own name or another one.
    #[must_use]
    pub fn of_template(template: Template, id: Option<CommandId>) -> Self {
        Self {
            id: id.unwrap_or_else(|| template.id()),
            description: template.description().to_owned(),
            payload: template.payload(),
            parameters: template.parameters(),
        }
    }

    /// A command that sends this JSON. Placeholders in it make it a template; a parameter that is not
    /// declared is a text that has to be given.
    ///
    /// # Errors
    /// The payload is no JSON object or too long, a placeholder is none, a declared parameter has no
    /// placeholder, or the description is empty or too long.
    pub fn of_payload(
        id: CommandId,
        description: String,
        text: &str,
        declared: Vec<Parameter>,
    ) -> Result<Self, CommandsError> {
        let length = description.chars().count();
        if !(1..=MOST_DESCRIPTION).contains(&length) {
            return Err(CommandsError::Description(length));
        }
        let payload = template::payload(text, MOST_PAYLOAD)?;
        let placeholders = template::placeholders(&payload)?;
        let parameters = parameters(&placeholders, declared)?;
        let payload = if placeholders.is_empty() {
            Payload::Static {
                content: payload.to_string().into_bytes(),
                content_type: "application/json".to_owned(),
            }
        } else {
            Payload::Template {
                template: payload.to_string(),
                output: OutputFormat::Json,
            }
        };
        Ok(Self {
            id,
            description,
            payload,
            parameters,
        })
    }

    fn command(&self) -> NewCommand {
        NewCommand {
            id: self.id.clone(),
            display_name: Some(self.id.to_string()),
            description: Some(self.description.clone()),
            payload: self.payload.clone(),
            parameters: self.parameters.clone(),
        }
    }

    /// Whether a command that is there does the same.
    fn is(&self, there: &Command) -> bool {
        there.payload.as_ref() == Some(&self.payload) && there.parameters == self.parameters
    }
}

/// The parameters of placeholders, as they were declared.
fn parameters(
    placeholders: &Placeholders,
    declared: Vec<Parameter>,
) -> Result<Vec<Parameter>, CommandsError> {
    let mut by_name: BTreeMap<String, Parameter> = declared
        .into_iter()
        .map(|parameter| (parameter.name.clone(), parameter))
        .collect();
    let used = placeholders.parameters.iter().map(|name| {
        by_name.remove(name).unwrap_or_else(|| Parameter {
            name: name.clone(),
            kind: Some(ParameterType::String),
            value: None,
            default: None,
            conditions: Vec::new(),
            description: None,
        })
    });
    let used = used.collect();
    match by_name.into_keys().next() {
        Some(name) => Err(CommandsError::Unused(name)),
        None => Ok(used),
    }
}

/// What would be done.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePlan {
    /// The command that is wanted.
    pub request: Request,
    /// Its ARN.
    pub arn: Arn,
    /// The command that is there and does the same, and is therefore kept.
    pub there: Option<Box<Command>>,
}

/// Looks whether the command can be made. Changes nothing.
///
/// # Errors
/// A command with the id does something else or is being deleted, or AWS cannot be read.
pub async fn plan(
    reads: &Reads,
    request: &Request,
    place: &Place,
) -> Result<CreatePlan, CommandsError> {
    let there = found(reads.commands.get_command(&request.id).await)?;
    if let Some(there) = &there {
        unless_other(request, there)?;
    }
    Ok(CreatePlan {
        request: request.clone(),
        arn: place.command(request.id.as_str()),
        there: there.map(Box::new),
    })
}

fn unless_other(request: &Request, there: &Command) -> Result<(), CommandsError> {
    if there.status == CommandStatus::PendingDeletion {
        return Err(CommandsError::PendingDeletion(request.id.clone()));
    }
    if !request.is(there) {
        return Err(CommandsError::Exists(request.id.clone()));
    }
    Ok(())
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Made {
    /// The ARN of the command.
    pub arn: Arn,
    /// Whether it was made; otherwise it was there.
    pub created: bool,
    /// Why it could not be tagged, if it could not.
    pub untagged: Option<Failure>,
}

/// Makes the command of a plan, or keeps the one that is there.
///
/// # Errors
/// AWS refuses, or another command has the id by now.
pub async fn apply(
    cloud: &Cloud,
    plan: &CreatePlan,
    session: &Session,
) -> Result<Made, CommandsError> {
    if session.is_cancelled() {
        return Err(CommandsError::Interrupted);
    }
    let name = plan.request.id.to_string();
    if plan.there.is_some() {
        session.tell(Event::Kept { kind: KIND, name });
        return Ok(Made {
            arn: plan.arn.clone(),
            created: false,
            untagged: None,
        });
    }
    let mut untagged = None;
    let command = plan.request.command();
    let tags = Tags::workshop(session.today());
    let mut made = cloud.writes.commands.create_command(&command, &tags).await;
    if let Err(denied) = &made
        && denied.fault == Fault::Denied
        && denied.missing_action().is_some()
    {
        // Tags need a permission of their own; a command without them is still the command.
        if let Ok(arn) = cloud
            .writes
            .commands
            .create_command(&command, &Tags::none())
            .await
        {
            untagged = Some(without_tags(denied, &name, session));
            made = Ok(arn);
        }
    }
    let arn = match made {
        Ok(arn) => arn,
        Err(error) if error.says_exists() => same(cloud, plan).await?,
        Err(error) => return Err(error.into()),
    };
    session.tell(Event::Created { kind: KIND, name });
    Ok(Made {
        arn,
        created: true,
        untagged,
    })
}

/// An answer that was lost, or somebody else at the same time.
async fn same(cloud: &Cloud, plan: &CreatePlan) -> Result<Arn, CommandsError> {
    let there = super::get(&cloud.reads, &plan.request.id).await?;
    unless_other(&plan.request, &there)?;
    Ok(there.arn)
}

fn without_tags(error: &CloudError, name: &str, session: &Session) -> Failure {
    let mut failure = Failure::from(error);
    failure.missing_action = Some("iot:TagResource".into());
    session.tell(Event::TagFailed {
        kind: KIND,
        name: name.to_owned(),
        failure: failure.clone(),
    });
    failure
}
