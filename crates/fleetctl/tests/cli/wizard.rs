//! The wizard of `groups create` on a terminal.

#![cfg(target_os = "linux")]

use crate::support::Home;
use crate::terminal::typed;

/// A fleet of forty, of which the names, types and countries never change.
fn provisioned() -> Home {
    let home = Home::new();
    home.run("--local --local-quotas off --rate packages=off --rate things=off provision --yes --quiet --devices 10")
        .ends(0);
    home
}

#[test]
fn the_wizard_asks_for_criteria_and_a_name_and_shows_what_matches() {
    let home = provisioned();
    let answers = "1\nus\nany\n>>\nany\n\ny\n";
    let run = typed(&home, "--local groups create", answers).ends(0);
    for text in [
        "make a dynamic group on LOCAL, account 123456789012, us-east-1",
        "\">>\" is not an amount",
        "name [DynamicGroup-US_Devices]:",
        "query    attributes.country:US",
        "made DynamicGroup-US_Devices",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
}

#[test]
fn the_wizard_wants_a_criterion_and_says_what_is_wrong_in_a_query() {
    let home = provisioned();
    let nothing = "1\nany\nany\nany\n";
    let run = typed(&home, "--local groups create", nothing).ends(7);
    let told = "give at least one criterion";
    assert!(run.stdout.contains(told), "{}", run.stdout);
    let answers = "2\ncountry:US\nattributes.country:US\na b\nMine\nn\n";
    let run = typed(&home, "--local groups create", answers).ends(7);
    for text in [
        "the index has no field country",
        "\"a b\" is not a thing group name",
        "make Mine on LOCAL",
        "declined; nothing was done",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
    let list = home.run("--local groups list --output json").ends(0).json();
    assert_eq!(list["groups"], serde_json::json!([]));
}

#[test]
fn queries_are_tried_one_after_the_other_until_a_word_leaves() {
    let home = provisioned();
    let answers = "thingName:\nthingName:Vehicle*\nquit\n";
    let run = typed(&home, "--local groups test", answers).ends(0);
    for text in [
        "the query is wrong",
        "matches  10 devices, of 10 in the index",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
}
