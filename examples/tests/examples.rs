//! The examples are run, and say what their readers are told they say.

#![expect(
    clippy::unwrap_used,
    reason = "a helper of a test fails like the test itself"
)]

use std::process::Command;

/// What a program prints; it has to succeed.
fn printed(program: &str) -> String {
    let output = Command::new(program).output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn assert_has(printed: &str, lines: &[&str]) {
    for line in lines {
        assert!(
            printed.lines().any(|one| one == *line),
            "{line}:\n{printed}"
        );
    }
}

#[test]
fn a_sink_of_ones_own_hears_what_is_made() {
    let printed = printed(env!("CARGO_BIN_EXE_provision_with_your_own_sink"));
    assert_has(
        &printed,
        &[
            "made ThingType SedanVehicle",
            "made ThingGroup Fleet-US",
            "made ThingGroup Fleet-CA",
            "made PackageVersion SedanVehicle@1.0.0",
            "devices 10 of 10",
            "10 things made, 0 failed",
            "complete: true",
        ],
    );
    assert!(printed.starts_with("planned: "), "{printed}");
    assert!(!printed.contains("failed T"), "{printed}");
}

#[test]
fn a_cleanup_deletes_what_its_plan_showed_and_nothing_else() {
    let printed = printed(env!("CARGO_BIN_EXE_cleanup_plan"));
    assert_has(
        &printed,
        &[
            "delete ThingGroup Fleet-US, by Tag",
            "keep Thing coffee-machine: NoPatternMatch",
            "3 things go",
            "nothing of ours is left: true",
            "still there: coffee-machine",
        ],
    );
    assert_eq!(printed.matches("delete Thing Vehicle-VIN-00").count(), 3);
    assert_eq!(printed.matches("still there: ").count(), 1);
}
