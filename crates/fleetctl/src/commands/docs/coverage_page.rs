//! `docs/coverage.md`: what the local AWS does and does not do, from its own route tables.

use fleet_local::{Coverage, Status};

const HEAD: &str = "\
# What the local AWS does

Made by `fleetctl docs coverage`; do not edit. An operation that is missing answers
501 `NotImplemented`; one that AWS does not know answers 404 `UnknownOperationException`.
";

/// The page.
pub(super) fn page(lines: &[Coverage]) -> String {
    let mut page = HEAD.to_owned();
    for service in lines.chunk_by(|a, b| a.service == b.service) {
        let built = names(service, Status::Built);
        let missing = names(service, Status::Missing);
        let name = service.first().map_or("", |line| line.service);
        page.push_str(&format!(
            "\n## {name}: {} of {}\n\n",
            built.len(),
            service.len()
        ));
        if !built.is_empty() {
            page.push_str("| operation | method | path |\n| --- | --- | --- |\n");
            for line in built {
                page.push_str(&format!(
                    "| {} | {} | `{}` |\n",
                    line.operation, line.method, line.uri
                ));
            }
            page.push('\n');
        }
        if !missing.is_empty() {
            let names: Vec<&str> = missing.iter().map(|line| line.operation).collect();
            page.push_str(&format!("Missing: {}.\n", names.join(", ")));
        }
    }
    page
}

fn names(lines: &[Coverage], status: Status) -> Vec<&Coverage> {
    lines.iter().filter(|line| line.status == status).collect()
}
