//! `jobs` without what it needs to know: no job named, values that AWS would not take.

use crate::support::Home;

#[test]
fn without_a_job_and_without_a_terminal_nothing_is_done() {
    let home = Home::new();
    for command in [
        "show",
        "document",
        "executions",
        "execution",
        "stats",
        "watch",
        "cancel",
        "delete",
    ] {
        home.run(&format!("--local jobs {command}"))
            .ends(7)
            .says("no JOB was named, and there is no terminal to pick one on");
    }
    home.run("--local jobs execution job")
        .ends(7)
        .says("no THING was named");
    assert!(!home.state().exists(), "nothing was made");
}

#[test]
fn values_that_aws_would_not_take_are_told() {
    let home = Home::new();
    for (line, words) in [
        (
            "list --status DONE",
            "\"DONE\" is not a status; the statuses are SCHEDULED",
        ),
        ("executions job --status QUEUED,x", "\"x\" is not a status"),
        ("show a.b", "job id"),
        (
            "cancel job --reason-code oops",
            "a reason code has 1 to 128 of A-Z, 0-9 and _",
        ),
        ("cancel job --wait soon", "--wait"),
        ("execution job thing --number x", "--number"),
    ] {
        home.run(&format!("--local jobs {line}"))
            .ends(2)
            .says(words);
    }
    assert!(!home.state().exists(), "nothing was made");
}
