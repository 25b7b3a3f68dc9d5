//! `fleetctl local coverage`: what the local AWS does and does not do.

use fleet_local::Status;

use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
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
        let count = say!(
            "local-coverage-count",
            built = built.len(),
            all = service.len()
        );
        screen.out(format!("{}  {count}", paint(style::HEAD, name)));
        for line in wrap(&built.join(" "), screen.width().saturating_sub(2)) {
            screen.out(format!("  {line}"));
        }
    }
    screen.note(say!("local-coverage-others"));
    Ok(())
}
