//! The checkpoint before the first run of a guided session: is the device listening?

use fleet_core::command::topic::{Devices, Topics};
use fleet_core::name::{ThingGroupName, ThingName};

use super::moments;
use crate::app;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::ask;
use crate::ui::style::{self, paint};
use crate::ui::words::wrap;

/// The device listens.
const READY: &str = "READY";
/// It is run whether the device listens or not.
const SKIP: &str = "SKIP";
/// Names the checkpoint within a session.
const ID: &str = "commands-ready";

/// Whether the checkpoint is still to be passed: once a session, in the guided mode only. A script is
/// never asked.
pub(super) fn is_due(context: &Context) -> bool {
    context.guided && !context.moments.knows(ID)
}

/// Explains the device's side and wants the word READY, or SKIP; anything else leads back.
pub(super) fn pass(context: &Context, things: &[ThingName], groups: &[ThingGroupName]) -> Outcome {
    app::wait_for(async |cancel| {
        context.teach(&moments::CONSOLE, &cancel).await?;
        for line in lines(context, things, groups) {
            context.screen.err(line);
        }
        let question = say!("commands-ready-question");
        let answer = ask::whole_line(&context.screen, &question, &cancel).await?;
        match answer.trim() {
            READY | SKIP => {
                context.moments.remember(ID);
                Ok(())
            }
            _ => Err(CommandError::new(
                Kind::Declined,
                say!("commands-ready-back"),
            )),
        }
    })
}

fn lines(context: &Context, things: &[ThingName], groups: &[ThingGroupName]) -> Vec<String> {
    let options = context.place_options();
    let mut lines = vec![
        String::new(),
        paint(style::HEAD, say!("commands-ready-title")),
    ];
    lines.extend(wrap(&say!("commands-ready-why"), context.screen.width()));
    let code = |command: String| paint(style::CODE, format!("    {command}"));
    if context.global.local {
        lines.push(say!("commands-ready-serve"));
        let state = context.state_option();
        lines.push(code(format!("fleetctl local serve{state}")));
    }
    let things_named = things.iter().map(|thing| format!(" --thing {thing}"));
    let mut devices: String = things_named.collect();
    if let ([], [group, ..]) = (things, groups) {
        devices = format!(" --group {group}");
    }
    lines.push(say!("commands-ready-play"));
    if !context.global.local {
        // AWS lets nobody in without a certificate.
        let named = things.iter().map(|thing| format!(" {thing}"));
        let mut enrolled: String = named.collect();
        if let ([], [group, ..]) = (things, groups) {
            enrolled = format!(" --all-of {group}");
        }
        lines.push(code(format!("fleetctl{options} devices enroll{enrolled}")));
    }
    lines.push(code(format!(
        "fleetctl{options} devices run{devices} --commands"
    )));
    if let [thing, ..] = things {
        let all = Topics::all_requests(Devices::Things, thing.as_str());
        lines.push(say!("commands-ready-listen"));
        lines.push(code(format!("fleetctl{options} devices enroll {thing}")));
        lines.push(code(format!(
            "fleetctl{options} mqtt sub '{all}' --device {thing}"
        )));
    }
    lines.push(String::new());
    lines
}
