//! CreateCommand: a payload or a template, its parameters, and what fits together.

use rusqlite::params;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::parameter::Parameter;
use super::payload::{Payload, Preprocessor};
use super::{Command, Content, Namespace, arn};
use crate::error::{AwsError, AwsResult};
use crate::iot::tags::{self, Tag};
use crate::route::{Ctx, routes};

routes! {
    write PUT "/commands/{commandId}" CreateCommand => create,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    command_id: String,
    namespace: Option<Namespace>,
    display_name: Option<String>,
    description: Option<String>,
    payload: Option<Payload>,
    payload_template: Option<String>,
    preprocessor: Option<Preprocessor>,
    /// Read by [`parameters`], so that what the model does not know is refused with the right code.
    mandatory_parameters: Option<Json>,
    role_arn: Option<String>,
    #[serde(default)]
    tags: Vec<Tag>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    command_id: String,
    command_arn: String,
}

fn refuse<T>(why: impl Into<String>) -> AwsResult<T> {
    Err(AwsError::validation(why))
}

/// AWS does not say that the same request again succeeds, so the id is taken whoever asks.
fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Created> {
    let id = input.command_id;
    let namespace = input.namespace.unwrap_or(Namespace::Iot);
    let content = Content {
        payload: input.payload,
        payload_template: input.payload_template,
        preprocessor: input.preprocessor,
        mandatory_parameters: parameters(input.mandatory_parameters)?,
        role_arn: input.role_arn,
    };
    match namespace {
        Namespace::Iot => content.check_iot()?,
        Namespace::FleetWise => content.check_fleetwise()?,
    }
    if Command::find(ctx, &id)?.is_some() {
        let message = format!("Command {id} already exists.");
        return Err(AwsError::conflict(message, &id));
    }
    ctx.tx
        .prepare_cached(
            "INSERT INTO command (scope, id, namespace, display_name, description, content, \
             created_ms, updated_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
        )?
        .execute(params![
            ctx.scope(),
            id,
            namespace,
            input.display_name,
            input.description,
            serde_json::to_string(&content)?,
            ctx.now_ms(),
        ])?;
    let command_arn = arn(ctx, &id);
    tags::put(ctx, &command_arn, &input.tags).map_err(|error| match error.code.as_ref() {
        "InvalidRequestException" => AwsError::validation(error.message),
        _ => error,
    })?;
    Ok(Created {
        command_id: id,
        command_arn,
    })
}

/// The parameters, each named once and sound in itself.
fn parameters(given: Option<Json>) -> AwsResult<Vec<Parameter>> {
    let Some(given) = given else {
        return Ok(Vec::new());
    };
    let parameters: Vec<Parameter> = serde_json::from_value(given)
        .map_err(|cause| AwsError::validation(format!("mandatoryParameters: {cause}")))?;
    for (place, parameter) in parameters.iter().enumerate() {
        parameter.check()?;
        if parameters[..place]
            .iter()
            .any(|it| it.name == parameter.name)
        {
            return refuse(format!("parameter {} is named twice", parameter.name));
        }
    }
    Ok(parameters)
}

impl Content {
    /// A payload that never changes, or a template with what it needs.
    fn check_iot(&self) -> AwsResult<()> {
        if self.role_arn.is_some() {
            return refuse("roleArn is not supported in the namespace AWS-IoT");
        }
        match (&self.payload, &self.payload_template) {
            (Some(payload), None) => {
                if self.preprocessor.is_some() || !self.mandatory_parameters.is_empty() {
                    return refuse(
                        "preprocessor and mandatoryParameters go with payloadTemplate, not with payload",
                    );
                }
                payload.check()
            }
            (None, Some(_)) => self.check_template(),
            (Some(_), Some(_)) => refuse("give payload or payloadTemplate, not both"),
            (None, None) => refuse("payload or payloadTemplate must be given"),
        }
    }

    /// Every parameter that the template names must be described. That AWS insists on it when the
    /// command is created is a guess; one that is described and not named is let be.
    fn check_template(&self) -> AwsResult<()> {
        let substitution = self.preprocessor.as_ref();
        if substitution.is_none_or(|it| it.aws_json_substitution.is_none()) {
            return refuse("payloadTemplate needs a preprocessor with awsJsonSubstitution");
        }
        let Some(template) = self.template()? else {
            return Ok(());
        };
        let described = |name: &String| self.mandatory_parameters.iter().any(|it| it.name == *name);
        match template.parameters.iter().find(|name| !described(name)) {
            Some(name) => refuse(format!(
                "the template names the parameter {name}, which mandatoryParameters do not describe"
            )),
            None => Ok(()),
        }
    }

    /// AWS IoT FleetWise makes the payload itself, from parameters.
    fn check_fleetwise(&self) -> AwsResult<()> {
        if self.payload.is_some() || self.payload_template.is_some() || self.preprocessor.is_some()
        {
            return refuse(
                "payload, payloadTemplate and preprocessor are not supported in the namespace AWS-IoT-FleetWise",
            );
        }
        if self.mandatory_parameters.is_empty() || self.role_arn.is_none() {
            return refuse("the namespace AWS-IoT-FleetWise needs mandatoryParameters and roleArn");
        }
        Ok(())
    }
}
