//! Questions where nobody can be asked: exit code 7, the options named, nothing done.

use crate::support::Home;

#[test]
fn what_was_not_said_is_named() {
    let home = Home::new();
    home.run("--local provision")
        .ends(7)
        .says("--thing-types, --package-versions, --continent, --countries, --devices")
        .says("--yes for their defaults");
    home.run("--local provision --thing-types A --package-versions 1 --countries US")
        .ends(7)
        .says("no terminal to ask for --devices;");
    assert!(!home.state().exists(), "nothing was made");
}

#[test]
fn a_plan_that_nobody_confirms_is_not_applied() {
    let home = Home::new();
    home.run("--local provision --thing-types A --package-versions 1 --countries US --devices 1")
        .ends(7)
        .says("--yes, or --dry-run");
    assert!(!home.state().exists(), "nothing was made");
}
