//! From a plan to an empty place: show, ask, delete, sum up. `cleanup` and `apply` share it.

use fleet_core::plan::EndpointKind;
use fleet_ops::cleanup::{self, CleanupPlan, Summary};
use fleet_ops::event::ResourceKind;
use fleet_ops::session::Session;
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use super::consent::{Consent, DELETE};
use super::moments;
use crate::connect::Connected;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::interrupt;
use crate::lang::say;
use crate::sink;
use crate::text;
use crate::view::cleanup::{Extent, PlanView};
use crate::view::cleanup_json::PlanDocument;
use crate::view::cleanup_summary;

/// Why a plan is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// It is the result.
    Asked,
    /// It is about to be applied: an event among others.
    First(Consent),
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
    plan: &CleanupPlan,
    shown: Shown,
    extent: Extent,
) -> Outcome {
    let rates = &connected.connection.rates;
    let screen = &context.screen;
    if context.json() {
        if shown == Shown::Asked {
            return context.print_json(&PlanDocument::whole(plan, rates));
        }
        if screen.is_quiet() {
            return Ok(());
        }
        let document = PlanDocument::counts(plan, rates);
        return context.output().event(&Planned { document }, false);
    }
    let skipped = plan.is_empty() || screen.is_quiet();
    if shown == Shown::First(Consent::Given) && skipped || shown != Shown::Asked && plan.is_empty()
    {
        return Ok(());
    }
    let view = PlanView {
        plan,
        rates,
        place: &text::place(&plan.header, context.endpoint_url()),
        extent: if context.global.debug {
            Extent::Everything
        } else {
            extent
        },
        width: screen.width(),
        breaks: screen.out_is_terminal(),
    };
    screen.out_with(|out| view.write(out));
    Ok(())
}

/// A plan to apply.
pub(crate) struct Execution<'a> {
    pub(crate) context: &'a Context,
    pub(crate) connected: &'a Connected,
    pub(crate) plan: &'a CleanupPlan,
    pub(crate) extent: Extent,
    pub(crate) consent: Consent,
}

impl Execution<'_> {
    /// Shows the plan, asks, applies it and prints what came of it.
    pub(crate) async fn go(self, mut session: Session, cancel: &CancellationToken) -> Outcome {
        let (context, plan) = (self.context, self.plan);
        let first = Shown::First(self.consent);
        show(context, self.connected, plan, first, self.extent)?;
        let place = text::place(&plan.header, context.endpoint_url());
        if plan.is_empty() {
            session.sink = sink::of_idle_run(context);
            context
                .screen
                .note(say!("cleanup-nothing-on", place = &place));
        } else {
            session.sink = sink::of_run(context);
            self.teach(cancel).await?;
            context.screen.note("");
            let what = question(plan, &place);
            self.consent.obtain(context, &DELETE, &what, cancel).await?;
        }
        let stopping = interrupt::announce(context, cancel);
        let cloud = &self.connected.connection.cloud;
        let applied = cleanup::apply(cloud, plan, &session).await;
        stopping.abort();
        // The bars end with the session; the summary comes below them.
        drop(session);
        let summary = applied?;
        if !context.json() {
            sum_up(context, plan, &summary, &place);
        }
        ended(&summary)
    }
}

impl Execution<'_> {
    /// Explains what was shown, and what will be waited for.
    async fn teach(&self, cancel: &CancellationToken) -> Outcome {
        self.context.teach(&moments::DRY_RUN, cancel).await?;
        if self.plan.deletes(ResourceKind::ThingType) > 0 {
            self.context.teach(&moments::FIVE_MINUTES, cancel).await?;
        }
        Ok(())
    }
}

fn question(plan: &CleanupPlan, place: &str) -> String {
    let count = PlanView::total(plan);
    match plan.header.endpoint {
        EndpointKind::Local => say!("cleanup-ask-delete", count, place),
        EndpointKind::Aws => say!("cleanup-ask-delete-aws", count, place),
    }
}

fn sum_up(context: &Context, plan: &CleanupPlan, summary: &Summary, place: &str) {
    if !plan.is_empty() && !context.screen.is_quiet() {
        context.screen.out("");
    }
    let scope = plan.request.scope;
    for line in cleanup_summary::lines(summary, scope, place, context.screen.width()) {
        context.screen.out(line);
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

/// A plan that could not look at everything is shown and is no success.
pub(crate) fn looked_at(plan: &CleanupPlan) -> Outcome {
    match plan.unread().next() {
        Some(_) => Err(CommandError::silent(Kind::Incomplete)),
        None => Ok(()),
    }
}
