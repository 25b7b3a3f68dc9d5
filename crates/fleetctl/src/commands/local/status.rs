//! `fleetctl local status`: what the local AWS holds and who serves it.

use fleet_local::{State, StateDir, Summary};
use serde::Serialize;

use super::clock::ahead;
use crate::app;
use crate::context::Context;
use crate::errors::Outcome;
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
        "state".to_owned(),
        format!("{} ({})", directory.display(), number::bytes(summary.bytes)),
    ]);
    facts.row([
        "served at".to_owned(),
        summary
            .serving
            .clone()
            .unwrap_or_else(|| "nobody serves it".to_owned()),
    ]);
    facts.row([
        "clock".to_owned(),
        format!(
            "{}, {}",
            time::moment(summary.now),
            ahead(summary.clock_ahead_s)
        ),
    ]);
    if summary.resources.is_empty() {
        facts.row(["holds", "nothing yet"]);
    }
    for line in facts.lines() {
        context.screen.out(line);
    }
    let mut counts = Table::plain(&[Align::Right, Align::Left]);
    for (kind, count) in &summary.resources {
        counts.row([number::count(*count), kind.clone()]);
    }
    if !counts.is_empty() {
        context.screen.out("");
    }
    for line in counts.lines() {
        context.screen.out(line);
    }
}
