//! `provision` and `cleanup` on a terminal: questions, learning moments, the line that does the same.

#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use crate::support::Home;
use crate::terminal::typed;

/// Without waits for quotas, which are not what is tested here.
const FAST: &str = "--local --local-quotas off --rate packages=off --rate things=off";

/// The line that is shown in the end, without the program's name, as a shell reads it.
fn line(shown: &str) -> String {
    let after = shown.split("the same without questions:").nth(1).unwrap();
    let parts = after.lines().map(|part| part.trim().trim_end_matches('\\'));
    let line = parts.collect::<Vec<_>>().join(" ");
    let words: Vec<_> = line.split_whitespace().collect();
    words
        .join(" ")
        .strip_prefix("fleetctl ")
        .unwrap()
        .to_owned()
}

#[test]
fn the_answers_to_the_questions_make_a_line_that_does_the_same() {
    let home = Home::new();
    let answers = "SedanVehicle\n\n3\nDE,FR\n2\ny\n";
    let run = typed(&home, &format!("{FAST} provision"), answers).ends(0);
    assert_eq!(
        line(&run.stdout),
        format!(
            "{FAST} provision --thing-types SedanVehicle --package-versions 1.0.0,1.1.0 \
             --continent 3 --countries DE,FR --devices 2 --yes"
        )
    );
    assert_eq!(home.things(), 2);
    let again = home.run(&line(&run.stdout)).ends(0);
    let told = "nothing is missing";
    assert!(again.stderr.contains(told), "{}", again.stderr);
    let run = typed(&home, "--local cleanup", "2\nDELETE\n").ends(0);
    let line = line(&run.stdout);
    assert_eq!(line, "--local cleanup --scope things --confirm DELETE");
    let again = home.run(&line).ends(0);
    let told = "nothing to delete on LOCAL";
    assert!(again.stderr.contains(told), "{}", again.stderr);
}

#[test]
fn each_step_is_explained_before_it_begins_and_waits_until_that_is_read() {
    let home = Home::new();
    let wishes = "--devices 2 --countries US --thing-types SedanVehicle --package-versions 1.0.0";
    let line = format!("{FAST} --learn provision {wishes}");
    let answers = "y\n\n\n\n\n\n\n\n\n";
    let run = typed(&home, &line, answers).ends(0);
    let mut rest = run.stdout.as_str();
    for text in [
        "Thing types: templates for devices",
        "thing types: 1/1 (100%)",
        "Fleet indexing: devices found by what they are",
        "S3: versioned firmware, and URLs that expire",
        "Firmware that cannot change",
        "The package catalog: create, fill, publish",
        "IAM roles: who may, and what",
        "The package configuration: versions that keep themselves up to date",
        "Things, groups and shadows",
        "the fleet of 2 devices is complete",
        "what you have learned",
        "fleetctl --local cleanup",
    ] {
        let at = rest.find(text);
        assert!(
            at.is_some(),
            "{text:?} is not after the others: {}",
            run.stdout
        );
        rest = &rest[at.unwrap() + text.len()..];
    }
    assert_eq!(home.things(), 2);
}

#[test]
fn a_run_that_nobody_reads_along_goes_on_and_one_word_ends_the_explanations() {
    let home = Home::new();
    let wishes = "--devices 2 --countries US --thing-types SedanVehicle --package-versions 1.0.0";
    let line = format!("{FAST} --learn provision {wishes}");
    let run = typed(&home, &line, "y\ns\n").ends(0);
    assert!(
        run.stdout.contains("Thing types: templates"),
        "{}",
        run.stdout
    );
    assert!(!run.stdout.contains("IAM roles: who"), "{}", run.stdout);
    assert_eq!(home.things(), 2);
    let run = home
        .run("--local --learn cleanup --dry-run --scope things")
        .ends(0);
    for text in [
        "What is ours: tag, name, association",
        "Look before you delete",
    ] {
        assert!(run.stderr.contains(text), "{text:?}: {}", run.stderr);
    }
}
