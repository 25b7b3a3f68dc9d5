//! `jobs` on a terminal: jobs picked from a list, typed words, a watch that is drawn in place.

#![cfg(target_os = "linux")]

use crate::jobs::Jobs;
use crate::terminal::typed;

#[test]
fn a_job_is_picked_by_number_or_by_id() {
    let jobs = Jobs::on_things(2);
    jobs.make("first", 1);
    jobs.make("second", 2);
    let run = typed(&jobs.home, "--local jobs show", "9\nfirst\n").ends(0);
    for text in [
        "jobs to look at on LOCAL, account 123456789012, us-east-1",
        "\"9\" is neither a number of the list nor a job on it",
        "arn:aws:iot:us-east-1:123456789012:job/first",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
    let run = typed(&jobs.home, "--local jobs execution", "second\n2\n").ends(0);
    let told = "job second on Vehicle-VIN-002";
    assert!(run.stdout.contains(told), "{}", run.stdout);
}

#[test]
fn a_long_list_has_pages_and_is_searched() {
    let jobs = Jobs::on_things(30);
    jobs.make("job", 30);
    let answers = "1\nn\n30\n";
    let line = "--local --color never jobs execution";
    let run = typed(&jobs.home, line, answers).ends(0);
    assert!(
        run.stdout.contains("  20  Vehicle-VIN-020  QUEUED"),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout.contains("job job on Vehicle-VIN-030"),
        "{}",
        run.stdout
    );
    let run = typed(&jobs.home, line, "job\ns\nvin-02\n10\n").ends(0);
    assert!(
        run.stdout.contains("job job on Vehicle-VIN-029"),
        "{}",
        run.stdout
    );
    for number in 1..=21 {
        jobs.make(&format!("other-{number}"), 1);
    }
    let run = typed(&jobs.home, "--local jobs document", "n\n22\n").ends(0);
    assert!(run.stdout.contains("jobs document job"), "{}", run.stdout);
}

#[test]
fn the_line_that_is_shown_does_the_same_without_a_terminal() {
    let jobs = Jobs::on_things(2);
    jobs.make("first", 1);
    jobs.make("second", 2);
    let options = "--local --color never jobs";
    for (command, answers, same) in [
        (
            "execution",
            "second\n2\n",
            "execution second Vehicle-VIN-002",
        ),
        ("executions", "2\n", "executions first"),
        ("stats", "1\n", "stats second"),
    ] {
        let asked = typed(&jobs.home, &format!("{options} {command}"), answers).ends(0);
        let shown = asked.stdout.replace("\r\n", "\n");
        let told = format!("the same without questions:\n  fleetctl {options} {same}\n");
        assert!(shown.contains(&told), "{told:?}: {shown}");
        let again = jobs.home.run(&format!("{options} {same}")).ends(0);
        assert!(shown.contains(&again.stdout), "{}: {shown}", again.stdout);
    }
    let unnamed = jobs.run("execution second").ends(7);
    let told = "no THING was named, and there is no terminal";
    assert!(unnamed.stderr.contains(told), "{}", unnamed.all());
}

#[test]
fn a_report_asks_for_its_file() {
    let jobs = Jobs::on_things(1);
    jobs.make("job", 1);
    let run = typed(&jobs.home, "--local jobs report", "1\n\n").ends(0);
    for text in [
        "file for the page [job.html]:",
        "wrote job.html",
        "--html job.html",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
    let page = std::fs::read_to_string(jobs.home.join("job.html")).unwrap();
    assert!(page.contains("<html lang=\"en\">"), "{page}");
}

#[test]
fn canceling_asks_for_the_word_and_then_for_a_comment() {
    let jobs = Jobs::on_things(1);
    jobs.make("job", 1);
    let line = "--local jobs cancel";
    let run = typed(&jobs.home, line, "1\ncancel\n").ends(7);
    let told = "that is not the word CANCEL; nothing was canceled";
    assert!(run.stdout.contains(told), "{}", run.stdout);
    // The second line goes on below the learning moment.
    let answers = "1\n\nCANCEL\nwrong firmware\n";
    let run = typed(&jobs.home, &format!("{line} --learn"), answers).ends(0);
    for text in [
        "Canceling ends a job and keeps it",
        "QUEUED       1  will not begin",
        "canceled job job",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
    let shown = jobs.run("show job --output json").ends(0).json();
    assert_eq!(shown["comment"], "wrong firmware");
    let run = typed(&jobs.home, line, "").ends(4);
    let told = "there is no job to cancel: none is SCHEDULED or IN_PROGRESS";
    assert!(run.stdout.contains(told), "{}", run.stdout);
}

#[test]
fn several_jobs_that_are_over_are_picked_and_deleted() {
    let jobs = Jobs::on_things(1);
    for job in ["a", "b", "going"] {
        jobs.make(job, 1);
    }
    jobs.report("a", 1, "SUCCEEDED");
    jobs.report("b", 1, "REJECTED");
    let run = typed(&jobs.home, "--local jobs delete", "1, a\nDELETE\n").ends(0);
    assert!(!run.stdout.contains("going"), "{}", run.stdout);
    for text in [
        "completed 20",
        "delete 2 jobs on LOCAL",
        "deleted job a",
        "deleted job b",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
}

#[test]
fn a_watch_is_drawn_in_place_and_its_last_look_stays() {
    let jobs = Jobs::on_things(2);
    jobs.make("job", 2);
    jobs.report("job", 1, "SUCCEEDED");
    let line = "--local jobs watch job --timeout 2s";
    let run = typed(&jobs.home, line, "").ends(8);
    for text in [
        "Ctrl-C stops watching; the job goes on",
        "1 of 2 executions over",
        "━",
        "was still IN_PROGRESS after 2 seconds",
    ] {
        assert!(run.stdout.contains(text), "{text:?}: {}", run.stdout);
    }
    jobs.report("job", 2, "SUCCEEDED");
    let run = typed(&jobs.home, &format!("{line} --color never"), "").ends(0);
    let told = "  SUCCEEDED    2  100.0 %  ━━━━";
    assert!(run.stdout.contains(told), "{}", run.stdout);
}
