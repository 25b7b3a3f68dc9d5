//! Pages of the documentation that are made from the program are fresh.

use std::path::Path;

use crate::support::Home;

#[track_caller]
fn fresh(page: &str) {
    let made = Home::new().run(&format!("docs {page}")).ends(0).stdout;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../docs/{page}.md"));
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == made,
        "docs/{page}.md is stale: cargo run -- docs {page} > docs/{page}.md"
    );
}

#[test]
fn the_page_of_commands_is_fresh() {
    fresh("cli");
}

#[test]
fn the_page_of_what_the_local_aws_does_is_fresh() {
    fresh("coverage");
}
