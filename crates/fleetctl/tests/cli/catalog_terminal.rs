//! Packages, dynamic groups and the local AWS's clock on a terminal: what was not named is picked or
//! asked for, and the line shown at the end does the same without questions.

#![cfg(target_os = "linux")]

use crate::support::{Home, Run};
use crate::terminal::typed;

fn provisioned() -> Home {
    let home = Home::new();
    let line = "--local --rate packages=off provision --yes --quiet --devices 4 \
                --thing-types SedanVehicle,SUVVehicle --countries US --package-versions 1.0.0,1.1.0";
    home.run(line).ends(0);
    home
}

/// The words of the line that does the same, after the program's name.
fn same(run: &Run) -> String {
    let told = "the same without questions:";
    let (_, line) = run
        .stdout
        .split_once(told)
        .unwrap_or_else(|| panic!("{}", run.all()));
    let line = line.replace(" \\\r\n", " ");
    let words: Vec<&str> = line.split_whitespace().skip(1).collect();
    words.join(" ")
}

#[test]
fn a_package_and_its_version_are_picked_and_the_line_shown_shows_the_same() {
    let home = provisioned();
    let answers = "SedanVehicle\n1.1.0\n";
    let run = typed(&home, "--local packages show-version", answers).ends(0);
    for text in [
        "packages on LOCAL, account 123456789012, us-east-1",
        "versions of SedanVehicle on LOCAL",
        "published",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
    assert_eq!(
        same(&run),
        "--local packages show-version SedanVehicle 1.1.0"
    );
    let again = home.run(&same(&run)).ends(0);
    let told = "package/SedanVehicle/version/1.1.0";
    assert!(again.stdout.contains(told), "{}", again.all());
}

#[test]
fn a_version_is_made_by_answers_and_by_the_line_that_they_amount_to() {
    let home = provisioned();
    std::fs::write(home.join("firmware.bin"), "firmware").unwrap();
    let answers = "SUVVehicle\n2/0\n2.0.0\nmissing.bin\nfirmware.bin\nquieter fans\nn\n";
    let run = typed(&home, "--local packages add-version", answers).ends(0);
    let told = "cannot read missing.bin";
    assert!(run.stdout.contains(told), "{}", run.stdout);
    assert_eq!(
        same(&run),
        "--local packages add-version SUVVehicle 2.0.0 --file firmware.bin --description \
         'quieter fans' --draft"
    );
    let shown = "--local packages show-version SUVVehicle 2.0.0 --output json";
    let made = home.run(shown).ends(0).json();
    home.run("--local packages delete-version SUVVehicle 2.0.0 --confirm DELETE")
        .ends(0);
    home.run_args(&[
        "--local",
        "packages",
        "add-version",
        "SUVVehicle",
        "2.0.0",
        "--file",
        "firmware.bin",
        "--description",
        "quieter fans",
        "--draft",
    ])
    .ends(0);
    let again = home.run(shown).ends(0).json();
    for field in ["status", "description", "arn"] {
        assert_eq!(made[field], again[field], "{field}");
    }
    assert_eq!(again["status"], "draft");
}

#[test]
fn a_package_is_named_on_the_terminal_and_picked_to_be_deleted() {
    let home = provisioned();
    let run = typed(&home, "--local packages create", "no good\nRadio\n\n").ends(0);
    assert_eq!(same(&run), "--local packages create Radio");
    let run = typed(&home, "--local packages delete", "Radio\nDELETE\n").ends(0);
    assert!(
        run.stdout.contains("deleted package Radio"),
        "{}",
        run.stdout
    );
    assert_eq!(same(&run), "--local packages delete Radio --confirm DELETE");
    home.run(&same(&run))
        .ends(4)
        .says("there is no package Radio");
}

#[test]
fn a_revert_offers_the_published_versions_only() {
    let home = provisioned();
    let draft = "--local packages add-version SedanVehicle 3.0.0 --draft";
    home.run(draft).ends(0);
    let answers = "SedanVehicle\n1.1.0\nREVERT\n";
    let run = typed(&home, "--local packages revert", answers).ends(0);
    assert!(!run.stdout.contains("3.0.0"), "{}", run.stdout);
    let line = "--local packages revert SedanVehicle --to 1.1.0 --confirm REVERT";
    assert_eq!(same(&run), line);
    let again = home.run(line).ends(0);
    let told = "is at 1.1.0 already";
    assert!(again.stdout.contains(told), "{}", again.all());
}

#[test]
fn devices_are_looked_at_until_it_is_enough() {
    let home = provisioned();
    let answers = "Vehicle-VIN-001\ny\nVehicle-VIN-003,Vehicle-VIN-002\nn\n";
    let run = typed(&home, "--local packages device", answers).ends(0);
    let line = "--local packages device Vehicle-VIN-001 Vehicle-VIN-003 Vehicle-VIN-002";
    assert_eq!(same(&run), line);
    let again = home.run(line).ends(0);
    assert_eq!(again.stdout.matches("1.0.0").count(), 3, "{}", again.all());
}

#[test]
fn a_group_is_made_by_the_wizard_and_by_its_line_and_picked_to_be_deleted() {
    let home = provisioned();
    let answers = "guided\nUS,CA\nSedanVehicle\n\n>=0\nMine\ny\n";
    let run = typed(&home, "--local groups create", answers).ends(0);
    let line = "--local groups create --countries US,CA --thing-types SedanVehicle --battery \
                '>=0' --name Mine --yes";
    assert_eq!(same(&run), line);
    let again = home.run(&line.replace('\'', "")).ends(0);
    assert!(again.stdout.contains("kept Mine"), "{}", again.all());
    let run = typed(&home, "--local groups delete", "1\nDELETE\n").ends(0);
    assert!(run.stdout.contains("deleted Mine"), "{}", run.stdout);
    assert_eq!(same(&run), "--local groups delete Mine --confirm DELETE");
    typed(&home, "--local groups delete", "").ends(4);
}

#[test]
fn the_last_query_that_was_tried_is_in_the_line() {
    let home = provisioned();
    let answers = "attributes.country:US\n(\nattributes.country:(US OR CA)\nback\n";
    let run = typed(&home, "--local groups test", answers).ends(0);
    assert_eq!(
        same(&run),
        "--local groups test 'attributes.country:(US OR CA)'"
    );
}

#[test]
fn the_clock_moves_by_what_is_answered() {
    let home = Home::new();
    home.run("--local packages list").ends(0);
    let run = typed(&home, "local clock advance", "soon\n5m\n").ends(0);
    assert!(run.stdout.contains("5m ahead"), "{}", run.stdout);
    assert_eq!(same(&run), "local clock advance 5m");
    let again = home.run("local clock advance 5m").ends(0);
    assert!(again.stdout.contains("10m ahead"), "{}", again.all());
}

#[test]
fn what_nobody_can_be_asked_ends_with_7_and_says_what_to_give() {
    let home = Home::new();
    for (line, words) in [
        ("packages create", "no PACKAGE was named"),
        ("packages show", "fleetctl packages list"),
        ("packages show-version P", "no VERSION was named"),
        ("packages add-version", "no PACKAGE was named"),
        ("packages delete --confirm DELETE", "no PACKAGE was named"),
        (
            "packages delete-version P --confirm DELETE",
            "no VERSION was named",
        ),
        (
            "packages revert P --confirm REVERT",
            "no --to VERSION was named",
        ),
        ("packages device", "no THING was named"),
        ("groups show", "no GROUP was named"),
        ("groups delete --confirm DELETE", "fleetctl groups list"),
        ("local clock advance", "fleetctl local clock advance 5m"),
    ] {
        home.run(&format!("--local {line}")).ends(7).says(words);
    }
    assert!(!home.state().exists(), "nothing was done");
}

#[test]
fn the_guided_mode_leads_from_the_list_to_a_package_to_its_version() {
    let home = provisioned();
    // packages, list, yes, a package, yes, a version; then back and out.
    let answers = "5\n3\n\ny\nSUVVehicle\ny\n1.0.0\nq\nq\n";
    let run = typed(&home, "--local --lang en", answers).ends(0);
    let told = "package/SUVVehicle/version/1.0.0";
    assert!(run.stdout.contains(told), "{}", run.stdout);
    assert_eq!(
        same(&run)
            .split(" What")
            .next()
            .unwrap()
            .split(" \u{1b}")
            .next(),
        Some("--local packages show-version SUVVehicle 1.0.0")
    );
}
