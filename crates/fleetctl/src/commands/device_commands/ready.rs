//! The checkpoint before the first run of a guided session: is the device listening?

use fleet_core::command::topic::{Devices, Topics};
use fleet_ops::commands::run::RunPlan;

use super::{Work, moments};
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

/// Explains the device's side and wants the word READY, or SKIP; anything else leads back. Once a
/// session, in the guided mode only: a script is never asked.
pub(super) async fn pass(work: &Work<'_>, plan: &RunPlan) -> Outcome {
    let context = work.context;
    if !context.guided || context.moments.knows(ID) {
        return Ok(());
    }
    context.teach(&moments::CONSOLE, work.cancel).await?;
    for line in lines(work, plan) {
        context.screen.err(line);
    }
    let question = say!("commands-ready-question");
    let answer = ask::whole_line(&context.screen, &question, work.cancel).await?;
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
}

fn lines(work: &Work<'_>, plan: &RunPlan) -> Vec<String> {
    let context = work.context;
    let options = context.place_options();
    let state = context.state_option();
    let width = context.screen.width();
    let mut lines = vec![
        String::new(),
        paint(style::HEAD, say!("commands-ready-title")),
    ];
    lines.extend(wrap(&say!("commands-ready-why"), width));
    let code = |command: String| paint(style::CODE, format!("    {command}"));
    if context.global.local {
        lines.push(say!("commands-ready-serve"));
        lines.push(code(format!("fleetctl local serve{state}")));
    }
    if let Some(thing) = plan.targets.first() {
        let all = Topics::all_requests(Devices::Things, thing.as_str());
        lines.push(say!("commands-ready-play"));
        lines.push(code(format!(
            "fleetctl{options} devices run --thing {thing} --commands"
        )));
        lines.push(say!("commands-ready-listen"));
        lines.push(code(format!("fleetctl{options} devices enroll {thing}")));
        lines.push(code(format!(
            "fleetctl{options} mqtt sub '{all}' --device {thing}"
        )));
    }
    lines.push(String::new());
    lines
}
