//! From a plan to a fleet: show, ask, apply, sum up. `provision` and `apply` share it.

use fleet_core::plan::EndpointKind;
use fleet_ops::provision::{self, ProvisionPlan, Summary};
use fleet_ops::session::Session;
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use super::moments;
use crate::connect::Connected;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::interrupt;
use crate::lang::say;
use crate::sink;
use crate::text;
use crate::ui::words;
use crate::view::failure::indented;
use crate::view::plan::heading;
use crate::view::plan_json::PlanDocument;
use crate::view::{plan, summary};

/// Why a plan is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// It is the result.
    Asked,
    /// It is about to be applied: an event among others.
    First,
}

/// The first line of a run's JSON.
#[derive(Serialize)]
#[serde(tag = "event", rename = "planned")]
struct Planned<'a> {
    #[serde(flatten)]
    document: PlanDocument<'a>,
}

/// Prints a plan.
pub(crate) fn show(
    context: &Context,
    connected: &Connected,
    plan: &ProvisionPlan,
    shown: Shown,
) -> Outcome {
    let rates = &connected.connection.rates;
    if context.json() {
        let document = PlanDocument::of(plan, rates);
        if shown == Shown::Asked {
            return context.print_json(&document);
        }
        return context.output().event(&Planned { document }, false);
    }
    let quiet = context.screen.is_quiet() && context.global.yes;
    if shown == Shown::First && (quiet || plan.is_empty()) {
        return Ok(());
    }
    let place = text::place(&plan.header, context.endpoint_url());
    for line in plan::lines(plan, rates, &place, context.screen.width()) {
        context.screen.out(line);
    }
    Ok(())
}

/// Shows a plan, asks, applies it and prints what came of it.
pub(crate) async fn show_and_apply(
    context: &Context,
    connected: &Connected,
    plan: &ProvisionPlan,
    mut session: Session,
    cancel: &CancellationToken,
) -> Outcome {
    show(context, connected, plan, Shown::First)?;
    let place = text::place(&plan.header, context.endpoint_url());
    if plan.is_empty() {
        session.sink = sink::of_idle_run(context);
        context.screen.note(say!("provision-nothing-missing"));
    } else {
        session.sink = sink::of_taught_run(context, moments::before, cancel);
        context.screen.note("");
        let question = say!("provision-ask-go", place = &place);
        context.confirm(&question, true, cancel).await?;
    }
    let stopping = interrupt::announce(context, cancel);
    let applied = provision::apply(&connected.connection.cloud, plan, &session).await;
    stopping.abort();
    // The bars end with the session; the summary comes below them.
    drop(session);
    let summary = applied?;
    if !context.json() {
        sum_up(context, plan, &summary, &place);
    }
    ended(&summary)
}

fn sum_up(context: &Context, plan: &ProvisionPlan, summary: &Summary, place: &str) {
    let at = summary::Where {
        place,
        endpoint: plan.header.endpoint,
        state: &context.state_option(),
        options: &context.place_options(),
    };
    if !plan.is_empty() && !context.screen.is_quiet() {
        context.screen.out("");
    }
    let screen = &context.screen;
    for line in summary::lines(summary, &at, screen.width()) {
        screen.out(line);
    }
    if context.teaches() && summary.is_complete() {
        look_back(context, plan.header.endpoint);
    }
}

/// What was learned, and that a fleet costs something as long as it is there.
fn look_back(context: &Context, endpoint: EndpointKind) {
    let screen = &context.screen;
    screen.note("");
    screen.note(heading(&say!("provision-learned-title")));
    for learned in moments::learned() {
        for line in indented(&learned, "  ✓ ", "    ", screen.width()) {
            screen.note(line);
        }
    }
    let command = format!("fleetctl{} cleanup", context.place_options());
    let reminder = match endpoint {
        EndpointKind::Aws => say!("provision-reminder-aws", command),
        EndpointKind::Local => say!("provision-reminder-local", command),
    };
    screen.note("");
    for line in words::wrap(&reminder, screen.width()) {
        screen.note(line);
    }
}

/// The summary has said everything; the exit code says it to scripts.
fn ended(summary: &Summary) -> Outcome {
    if summary.interrupted {
        Err(CommandError::silent(Kind::Interrupted))
    } else if summary.is_complete() {
        Ok(())
    } else {
        Err(CommandError::silent(Kind::Incomplete))
    }
}
