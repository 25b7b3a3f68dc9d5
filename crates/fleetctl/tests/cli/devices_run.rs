//! `devices run`: what it needs, and a short run against a served local AWS.

use crate::support::Home;

#[test]
fn without_a_served_local_aws_it_says_how_to_serve_one() {
    let home = Home::new();
    home.run("--local devices run --thing car")
        .ends(4)
        .says("nobody serves the local AWS")
        .says("fleetctl local serve");
}

#[test]
fn what_it_cannot_do_is_told_before_anything_is_looked_at() {
    let home = Home::new();
    home.run("devices run --thing car --transport mqtt")
        .ends(2)
        .says("--local");
    home.run("--local devices run").ends(7).says("--group");
    home.run("--local devices run --thing car --delay 9s..1s")
        .ends(2)
        .says("the shorter one first");
}

#[test]
fn devices_of_a_served_local_aws_run_for_a_while_and_keep_their_shadows() {
    let home = Home::new();
    let _serving = home.serve("");
    let run = home
        .run("--local devices run --thing car1 --thing car2 --shadow --duration 3s --output json")
        .ends(0);
    let last = run.stdout.lines().last().unwrap_or_default();
    let event: serde_json::Value = serde_json::from_str(last).unwrap();
    assert_eq!(event["event"], "devices-ran", "{}", run.all());
    let summary = &event["summary"];
    assert_eq!(summary["ever_connected"], 2, "{summary}");
    assert_eq!(summary["shadow_reports"], 2, "{summary}");
    assert_eq!(summary["rejected"], 0, "{summary}");
    let text = home
        .run("--local devices run --thing car1 --shadow --duration 2s")
        .ends(0);
    assert!(text.stderr.contains("car1: connected"), "{}", text.all());
    assert!(
        text.stderr.contains("car1: shadow: battery "),
        "{}",
        text.all()
    );
    let first = text.stdout.lines().next().unwrap_or_default();
    assert!(first.starts_with("✓ connected: 1 of 1 device"), "{first}");
}

#[test]
fn a_device_that_is_not_enrolled_gives_up_and_the_command_says_so() {
    let home = Home::new();
    let _serving = home.serve("");
    home.run("--local devices run --thing car --transport mtls --duration 9s")
        .ends(1)
        .says("is the device enrolled?");
}
