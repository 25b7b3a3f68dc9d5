//! Plans: a dry run changes nothing and is the same twice; a saved plan is applied where it belongs only.

use std::fs;

use crate::support::Home;

#[expect(clippy::unwrap_used, reason = "test code outside a test function")]
fn undated(mut plan: serde_json::Value) -> serde_json::Value {
    for moment in ["made_at", "good_until"] {
        plan["plan"]
            .as_object_mut()
            .unwrap()
            .remove(moment)
            .unwrap();
    }
    plan
}

#[test]
fn a_dry_run_changes_nothing_and_is_the_same_twice() {
    let home = Home::new();
    let line = "--local provision --yes --devices 1500 --dry-run --output json";
    let plan = home.run(line).ends(0).json();
    assert_eq!(plan["devices"]["create"]["count"], 1500);
    assert_eq!(plan["calls"]["CreateThing"], 1500);
    // (1500 − 8 of the first burst) ÷ 80 a second
    assert_eq!(plan["best_seconds"], 18.65);
    assert_eq!(undated(plan), undated(home.run(line).ends(0).json()));
    let status = home.run("local status --output json").ends(0).json();
    assert_eq!(status["resources"], serde_json::json!({}));
}

#[test]
fn a_saved_plan_is_applied_later() {
    let home = Home::new();
    let saved = home
        .run("--local provision --yes --devices 5 --plan-out fleet.plan")
        .ends(0);
    assert!(
        saved.stderr.contains("fleetctl --local apply fleet.plan"),
        "{}",
        saved.all()
    );
    assert_eq!(home.things(), 0);
    home.run("--local apply fleet.plan").ends(7).says("--yes");
    let summary = home
        .run("--local apply fleet.plan --yes --output json")
        .ends(0)
        .summary();
    assert_eq!(summary["counts"]["thing"]["created"], 5);
    assert_eq!(home.things(), 5);
}

#[test]
fn a_plan_for_elsewhere_or_changed_is_refused() {
    let home = Home::new();
    home.run("--local provision --yes --devices 5 --plan-out fleet.plan")
        .ends(0);
    home.run("apply fleet.plan --yes --region us-east-1")
        .ends(3)
        .says("made for LOCAL, this is AWS")
        .says("give --local");
    home.run("--local apply fleet.plan --yes --region eu-west-1")
        .ends(3)
        .says("made for us-east-1, this is eu-west-1");

    let plan = fs::read_to_string(home.join("fleet.plan")).unwrap();
    fs::write(
        home.join("edited.plan"),
        plan.replace("SedanVehicle", "RacerVehicle"),
    )
    .unwrap();
    home.run("--local apply edited.plan --yes")
        .ends(3)
        .says("changed after it was written");
    let short: Vec<&str> = plan.lines().take(3).collect();
    fs::write(home.join("short.plan"), short.join("\n")).unwrap();
    home.run("--local apply short.plan --yes")
        .ends(3)
        .says("ends before its last line");
    fs::write(home.join("notes.txt"), "buy milk\n").unwrap();
    home.run("--local apply notes.txt --yes")
        .ends(3)
        .says("--plan-out FILE");
    home.run("--local apply no.plan --yes")
        .ends(3)
        .says("cannot read no.plan");
    assert_eq!(home.things(), 0);
}

#[test]
fn a_plan_that_cannot_be_written_is_told() {
    let home = Home::new();
    home.run("--local provision --yes --devices 5 --plan-out no/such/fleet.plan")
        .ends(3)
        .says("cannot write no/such/fleet.plan");
}
