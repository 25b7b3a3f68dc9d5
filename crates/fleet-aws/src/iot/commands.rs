//! Commands.

use async_trait::async_trait;
use aws_sdk_iot::operation::get_command::GetCommandOutput;
use aws_sdk_iot::types::{
    AwsJsonSubstitutionCommandPreprocessorConfig as Substitution, CommandNamespace, CommandPayload,
    CommandPreprocessor, CommandSummary, OutputFormat as Format,
};
use aws_smithy_types::Blob;
use fleet_core::account::Arn;
use fleet_core::command::{CommandStatus, OutputFormat, Payload};
use fleet_core::name::CommandId;
use fleet_core::operation::Operation;
use fleet_core::port::commands::{
    Command, CommandReads, CommandWrites, Deletion, ListedCommand, NewCommand,
};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::tag::Tags;

use super::{next_page, parameters, tag_list};
use crate::aws::{Aws, parsed, required, timestamp, unreadable, unsendable};

/// Commands on a page: the most AWS allows.
const PAGE: i32 = 100;
/// What a payload is where nobody says (AWS model of `iot`).
const OCTETS: &str = "application/octet-stream";

#[async_trait]
impl CommandReads for Aws {
    async fn get_command(&self, id: &CommandId) -> Result<Command> {
        let operation = Operation::GetCommand;
        let request = self.iot.get_command().command_id(id.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        described(operation, answer)
    }

    async fn list_commands(&self, from: Option<PageToken>) -> Result<Page<ListedCommand>> {
        let operation = Operation::ListCommands;
        let request = self
            .iot
            .list_commands()
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let commands = answer.commands.unwrap_or_default().into_iter();
        Ok(Page {
            items: commands
                .map(|command| listed(operation, command))
                .collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }
}

#[async_trait]
impl CommandWrites for Aws {
    async fn create_command(&self, command: &NewCommand, tags: &Tags) -> Result<Arn> {
        let operation = Operation::CreateCommand;
        let parameters = command.parameters.iter();
        let parameters = parameters.map(|said| parameters::parameter(operation, said));
        let parameters: Vec<_> = parameters.collect::<Result<_>>()?;
        let request = self
            .iot
            .create_command()
            .command_id(command.id.as_str())
            .namespace(CommandNamespace::AwsIoT)
            .set_display_name(command.display_name.clone())
            .set_description(command.description.clone())
            .set_mandatory_parameters((!parameters.is_empty()).then_some(parameters))
            .set_tags(tag_list(tags));
        let request = match &command.payload {
            Payload::Static {
                content,
                content_type,
            } => request.payload(
                CommandPayload::builder()
                    .content(Blob::new(content.clone()))
                    .content_type(content_type)
                    .build(),
            ),
            Payload::Template { template, output } => request
                .payload_template(template)
                .preprocessor(preprocessor(operation, *output)?),
        };
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let arn = required(operation, "commandArn", answer.command_arn)?;
        Ok(Arn::from_aws(arn))
    }

    async fn deprecate_command(&self, id: &CommandId, deprecated: bool) -> Result<()> {
        let request = self
            .iot
            .update_command()
            .command_id(id.as_str())
            .deprecated(deprecated);
        self.funnel
            .call(Operation::UpdateCommand, || Box::pin(request.send()))
            .await?;
        Ok(())
    }

    async fn delete_command(&self, id: &CommandId) -> Result<Deletion> {
        let operation = Operation::DeleteCommand;
        let request = self.iot.delete_command().command_id(id.as_str());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        match answer.status_code {
            204 => Ok(Deletion::Done),
            202 => Ok(Deletion::Pending),
            status => Err(unreadable(operation, format!("the status is {status}"))),
        }
    }
}

fn preprocessor(operation: Operation, output: OutputFormat) -> Result<CommandPreprocessor> {
    let substitution = Substitution::builder()
        .output_format(match output {
            OutputFormat::Json => Format::Json,
            OutputFormat::Cbor => Format::Cbor,
        })
        .build()
        .map_err(|error| unsendable(operation, error))?;
    Ok(CommandPreprocessor::builder()
        .aws_json_substitution(substitution)
        .build())
}

fn described(operation: Operation, there: GetCommandOutput) -> Result<Command> {
    let payload = match (there.payload_template, there.payload) {
        (Some(template), _) if !template.is_empty() => Some(Payload::Template {
            template,
            output: output(operation, there.preprocessor.as_ref())?,
        }),
        (_, payload) => payload.map(|payload| Payload::Static {
            content: payload.content.unwrap_or_default().into_inner(),
            content_type: payload.content_type.unwrap_or_else(|| OCTETS.to_owned()),
        }),
    };
    let parameters = there.mandatory_parameters.unwrap_or_default().into_iter();
    let namespace = required(operation, "namespace", there.namespace)?;
    Ok(Command {
        id: id(operation, there.command_id)?,
        arn: Arn::from_aws(required(operation, "commandArn", there.command_arn)?),
        namespace: namespace.as_str().to_owned(),
        display_name: there.display_name.filter(|name| !name.is_empty()),
        description: there.description.filter(|text| !text.is_empty()),
        payload,
        parameters: parameters
            .map(|parameter| parameters::read(operation, parameter))
            .collect::<Result<_>>()?,
        status: status(there.deprecated, there.pending_deletion),
        created: there.created_at.as_ref().and_then(timestamp),
        updated: there.last_updated_at.as_ref().and_then(timestamp),
    })
}

/// What a template is sent as; JSON where nothing is said.
fn output(
    operation: Operation,
    preprocessor: Option<&CommandPreprocessor>,
) -> Result<OutputFormat> {
    let substitution = preprocessor.and_then(|all| all.aws_json_substitution.as_ref());
    match substitution.map(|substitution| &substitution.output_format) {
        None | Some(Format::Json) => Ok(OutputFormat::Json),
        Some(Format::Cbor) => Ok(OutputFormat::Cbor),
        Some(other) => Err(unreadable(
            operation,
            format!("the output format is {other}"),
        )),
    }
}

fn listed(operation: Operation, there: CommandSummary) -> Result<ListedCommand> {
    Ok(ListedCommand {
        id: id(operation, there.command_id)?,
        arn: Arn::from_aws(required(operation, "commandArn", there.command_arn)?),
        display_name: there.display_name.filter(|name| !name.is_empty()),
        status: status(there.deprecated, there.pending_deletion),
        created: there.created_at.as_ref().and_then(timestamp),
        updated: there.last_updated_at.as_ref().and_then(timestamp),
    })
}

fn id(operation: Operation, id: Option<String>) -> Result<CommandId> {
    parsed(operation, &required(operation, "commandId", id)?)
}

fn status(deprecated: Option<bool>, pending_deletion: Option<bool>) -> CommandStatus {
    match (deprecated, pending_deletion) {
        (_, Some(true)) => CommandStatus::PendingDeletion,
        (Some(true), _) => CommandStatus::Deprecated,
        _ => CommandStatus::Active,
    }
}
