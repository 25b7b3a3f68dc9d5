//! What `mqtt sub` and `mqtt pub` ask for where it is not given: as which device, the topic, the message.

use fleet_core::command::topic::{Devices, Topics};
use fleet_core::name::ThingName;
use tokio_util::sync::CancellationToken;

use super::As;
use super::publish::PubArgs;
use super::subscribe::SubArgs;
use crate::app;
use crate::context::Context;
use crate::errors::{CommandError, Outcome};
use crate::lang::say;
use crate::ui::ask;

/// Nobody in particular.
const NOBODY: &str = "-";

/// Asks for what a subscription lacks.
pub(super) fn subscribe(context: &Context, mut args: SubArgs) -> Outcome<SubArgs> {
    if !args.filters.is_empty() {
        return Ok(args);
    }
    app::wait_for(async |cancel| {
        device(context, &mut args.who, &cancel).await?;
        let device = args.who.device.as_ref();
        let default = device.map_or_else(
            || "#".to_owned(),
            |thing| Topics::all_requests(Devices::Things, thing.as_str()),
        );
        let prompt = say!("devices-sub-ask");
        let filter = text(context, &prompt, &default, &cancel).await?;
        context.answers.word(&filter);
        args.filters.push(filter);
        Ok(())
    })?;
    Ok(args)
}

/// Asks for what a message lacks.
pub(super) fn publish(context: &Context, mut args: PubArgs) -> Outcome<PubArgs> {
    let said = args.message.is_some() || args.file.is_some();
    if args.topic.is_some() && said {
        return Ok(args);
    }
    app::wait_for(async |cancel| {
        if args.topic.is_none() {
            device(context, &mut args.who, &cancel).await?;
            let read = |text: &str| Ok::<_, CommandError>(text.to_owned());
            let prompt = say!("devices-pub-ask-topic");
            let topic = ask::until_given(&context.screen, &prompt, &cancel, read).await?;
            context.answers.word(&topic);
            args.topic = Some(topic);
        }
        if !said {
            let prompt = say!("devices-pub-ask-message");
            let message = ask::whole_line(&context.screen, &prompt, &cancel).await?;
            context.answers.option("message", &message);
            args.message = Some(message);
        }
        Ok(())
    })?;
    Ok(args)
}

/// Asks as which device.
async fn device(context: &Context, who: &mut As, cancel: &CancellationToken) -> Outcome {
    if who.device.is_some() {
        return Ok(());
    }
    let read = |text: &str| match text {
        NOBODY => Ok(None),
        text => text.parse::<ThingName>().map(Some),
    };
    let prompt = say!("devices-mqtt-ask-device");
    who.device = ask::until(&context.screen, &prompt, NOBODY, cancel, read).await?;
    if let Some(thing) = &who.device {
        context.answers.option("device", thing);
    }
    Ok(())
}

async fn text(
    context: &Context,
    prompt: &str,
    default: &str,
    cancel: &CancellationToken,
) -> Outcome<String> {
    let read = |text: &str| Ok::<_, String>(text.to_owned());
    ask::until(&context.screen, prompt, default, cancel, read).await
}
