//! `fleetctl local status`: what the local AWS holds and who serves it.

use fleet_local::{State, StateDir, Summary};
use serde::Serialize;

use super::clock::ahead;
use crate::app;
use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::table::{Align, Table};
use crate::ui::{number, time};

#[derive(Serialize)]
struct Status<'a> {
    state_dir: &'a std::path::Path,
    now: jiff::Timestamp,
    clock_ahead_s: i64,
    bytes: u64,
    serving: Option<&'a str>,
    resources: serde_json::Map<String, serde_json::Value>,
}

/// Shows the status.
pub(crate) fn run(context: &Context) -> Outcome {
    let directory = context.kept_state()?;
    app::wait_for(|_| async move {
        let summary = State::open(&StateDir::Path(directory.clone()))?
            .summary()
            .await?;
        if context.json() {
            return context.print_json(&Status {
                state_dir: &directory,
                now: summary.now,
                clock_ahead_s: summary.clock_ahead_s,
                bytes: summary.bytes,
                serving: summary.serving.as_deref(),
                resources: summary
                    .resources
                    .iter()
                    .map(|(kind, count)| (kind.clone(), (*count).into()))
                    .collect(),
            });
        }
        show(context, &directory, &summary);
        Ok(())
    })
}

fn show(context: &Context, directory: &std::path::Path, summary: &Summary) {
    let mut facts = Table::plain(&[Align::Left, Align::Left]);
    facts.row([
        say!("local-label-state"),
        format!("{} ({})", directory.display(), number::bytes(summary.bytes)),
    ]);
    facts.row([
        say!("local-label-served"),
        summary
            .serving
            .clone()
            .unwrap_or_else(|| say!("local-nobody-serves")),
    ]);
    facts.row([
        say!("local-label-clock"),
        format!(
            "{}, {}",
            time::moment(summary.now),
            ahead(summary.clock_ahead_s)
        ),
    ]);
    if summary.resources.is_empty() {
        facts.row([say!("local-label-holds"), say!("local-holds-nothing")]);
    }
    for line in facts.lines() {
        context.screen.out(line);
    }
    let mut counts = Table::plain(&[Align::Right, Align::Left]);
    for (kind, count) in &summary.resources {
        counts.row([number::count(*count), named(kind)]);
    }
    if !counts.is_empty() {
        context.screen.out("");
    }
    for line in counts.lines() {
        context.screen.out(line);
    }
}

/// A kind of resource. One that has no words yet is named as the local AWS names it.
fn named(kind: &str) -> String {
    match kind {
        "billing groups" => say!("local-kind-billing-groups"),
        "buckets" => say!("local-kind-buckets"),
        "ca certificates" => say!("local-kind-ca-certificates"),
        "certificates" => say!("local-kind-certificates"),
        "command executions" => say!("local-kind-command-executions"),
        "commands" => say!("local-kind-commands"),
        "fleet metrics" => say!("local-kind-fleet-metrics"),
        "iam policies" => say!("local-kind-iam-policies"),
        "iam roles" => say!("local-kind-iam-roles"),
        "iot policies" => say!("local-kind-iot-policies"),
        "job executions" => say!("local-kind-job-executions"),
        "job templates" => say!("local-kind-job-templates"),
        "jobs" => say!("local-kind-jobs"),
        "objects" => say!("local-kind-objects"),
        "package versions" => say!("local-kind-package-versions"),
        "packages" => say!("local-kind-packages"),
        "retained messages" => say!("local-kind-retained-messages"),
        "shadows" => say!("local-kind-shadows"),
        "thing groups" => say!("local-kind-thing-groups"),
        "thing types" => say!("local-kind-thing-types"),
        "things" => say!("local-kind-things"),
        other => other.to_owned(),
    }
}
