//! `fleetctl local coverage`: what the local AWS does and does not do.

use fleet_local::Status;

use crate::context::Context;
use crate::errors::Outcome;
use crate::ui::style::{self, paint};
use crate::ui::words::wrap;

/// Lists the operations.
pub(crate) fn run(context: &Context) -> Outcome {
    let lines = fleet_local::coverage();
    if context.json() {
        return context.print_json(&lines);
    }
    let screen = &context.screen;
    for service in lines.chunk_by(|a, b| a.service == b.service) {
        let built: Vec<&str> = service
            .iter()
            .filter(|line| line.status == Status::Built)
            .map(|line| line.operation)
            .collect();
        let name = service.first().map_or("", |line| line.service);
        screen.out(format!(
            "{}  {} of {} operations",
            paint(style::HEAD, name),
            built.len(),
            service.len()
        ));
        for line in wrap(&built.join(" "), screen.width().saturating_sub(2)) {
            screen.out(format!("  {line}"));
        }
    }
    screen.note("the others answer 501 NotImplemented; --output json lists them all");
    Ok(())
}
