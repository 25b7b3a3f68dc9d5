//! `learn`: the course goes through without a reader, every step leads to what it should, and nothing is left.

use crate::support::Home;

#[test]
fn the_course_goes_through_and_leaves_nothing() {
    let home = Home::new();
    let run = home.run("learn --yes").ends(0);
    let out = &run.stdout;
    assert!(!out.contains('✗'), "{}", run.all());
    for found in [
        "✓ 30 things, 3 thing types and 3 packages are there",
        "✓ the dynamic group Sedans-US has",
        "3 succeeded, 1 failed",
        "✓ 3 devices report version 1.1.0",
        "✓ no device reports version 1.1.0",
        "✓ the command's executions: SUCCEEDED",
        "✓ nothing is left",
        "4 remote actions",
        "2026-09-20",
    ] {
        assert!(out.contains(found), "{found:?} is not in {}", run.all());
    }
    assert_eq!(home.things(), 0, "the state of --local was not touched");
}

#[test]
fn nobody_to_read_the_course_and_a_program_that_reads_it_are_told() {
    let home = Home::new();
    let run = home.run("learn").ends(7);
    assert!(run.stderr.contains("--yes"), "{}", run.all());
    home.run("learn --yes --output json").ends(2);
}
