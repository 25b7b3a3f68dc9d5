//! Saved cleanup plans: applied with the word only, where they belong, as they were written.

use std::fs;

use fleet_core::plan::{Header, PlanKind, PlanReader, PlanWriter};
use jiff::ToSpan as _;
use serde_json::Value;

use crate::plant::Field;
use crate::support::Home;

const DELETE: &str = "--confirm DELETE";

/// A home with a fleet of three and a plan to delete it.
fn planned() -> Home {
    let home = Home::new();
    home.run("--local --rate packages=off provision --yes --quiet --devices 3")
        .ends(0);
    home.run("--local cleanup --plan-out cleanup.plan")
        .ends(0)
        .says("fleetctl --local apply cleanup.plan --confirm DELETE");
    assert_eq!(home.things(), 3);
    home
}

/// A copy of the plan whose header says something else, with a right hash.
#[expect(clippy::unwrap_used, reason = "test code outside a test function")]
fn altered(home: &Home, name: &str, alter: impl FnOnce(&mut Header)) {
    let plan = fs::read(home.join("cleanup.plan")).unwrap();
    let reader = PlanReader::<_, Value>::new(plan.as_slice(), PlanKind::Cleanup).unwrap();
    let mut header = reader.header().clone();
    alter(&mut header);
    let mut writer = PlanWriter::new(Vec::new(), &header).unwrap();
    for item in reader {
        writer.item(&item.unwrap()).unwrap();
    }
    fs::write(home.join(name), writer.finish().unwrap()).unwrap();
}

#[test]
fn a_saved_plan_is_applied_with_the_word_only() {
    let home = planned();
    home.run("--local apply cleanup.plan")
        .ends(7)
        .says("no terminal to type DELETE on");
    home.run("--local apply cleanup.plan --yes")
        .ends(7)
        .says("--yes does not stand in for it");
    home.run("--local apply cleanup.plan --confirm Delete")
        .ends(7);
    assert_eq!(home.things(), 3);
    let run = home
        .run(&format!("--local apply cleanup.plan {DELETE}"))
        .ends(0);
    assert!(run.stdout.contains("  - things: 3\n"), "{}", run.all());
    assert!(
        run.stdout.contains("✓ nothing of ours is left"),
        "{}",
        run.all()
    );
    assert_eq!(home.things(), 0);
}

#[test]
fn a_plan_that_is_edited_expired_or_for_elsewhere_is_refused() {
    let home = planned();
    let plan = fs::read_to_string(home.join("cleanup.plan")).unwrap();
    fs::write(
        home.join("edited.plan"),
        plan.replace("Fleet-US", "Fleet-XX"),
    )
    .unwrap();
    altered(&home, "expired.plan", |header| {
        header.made_at -= 25.hours();
        header.good_until -= 25.hours();
    });
    altered(&home, "account.plan", |header| {
        header.account = "999999999999".parse().unwrap();
    });
    let mut shown = String::new();
    for line in [
        "--local apply edited.plan --confirm DELETE",
        "--local apply account.plan --confirm DELETE",
        "--local --region eu-west-1 apply cleanup.plan --confirm DELETE",
        "--region us-east-1 apply cleanup.plan --confirm DELETE",
    ] {
        let run = home.run(line).ends(3);
        assert_eq!(run.stdout, "", "{line}");
        shown.push_str(&format!("$ fleetctl {line}\n{}\n", run.stderr));
    }
    home.run("--local apply expired.plan --confirm DELETE")
        .ends(3)
        .says("was good until");
    assert_eq!(home.things(), 3);
    insta::assert_snapshot!(shown);
}

#[test]
fn what_changed_after_the_plan_stays_and_is_told() {
    let home = planned();
    let serving = home.serve("--auth off");
    let field = Field(&serving);
    let body = r#"{"attributePayload":{"attributes":{"owner":"somebody"},"merge":true}}"#;
    let (status, _) = field.send("PATCH", "/things/Vehicle-VIN-002", "", body);
    assert_eq!(status, 200);
    let run = home
        .run(&format!("--local apply cleanup.plan {DELETE}"))
        .ends(1)
        .says("thing Vehicle-VIN-002 is not deleted: changed since the plan was made");
    for text in [
        "✗ not complete:",
        "  - things: 2\n",
        "  - things: 1 (changed since the plan was made)",
        "  things: 1: Vehicle-VIN-002\n",
        "run the cleanup again",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.all());
    }
    assert!(field.has("/things/Vehicle-VIN-002"));
    assert!(!field.has("/things/Vehicle-VIN-001"));
}
