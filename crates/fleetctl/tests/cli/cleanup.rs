//! `cleanup --local`: what is shown, what it takes to agree, what goes and what stays.

use std::fs;

use serde_json::Value;

use crate::plant::Field;
use crate::support::{Home, Run, until};

/// As fast as it goes: no pace here, no quotas there.
fn fast(rest: &str) -> String {
    let buckets = [
        "things",
        "thing-reads",
        "thing-lists",
        "thing-principal-lists",
        "principal-thing-lists",
        "thing-principals",
        "certificate-lists",
        "certificate-changes",
        "certificate-deletions",
        "attached-policy-lists",
        "policy-targets",
        "thing-types",
        "thing-type-reads",
        "thing-type-lists",
        "groups",
        "group-changes",
        "group-reads",
        "group-lists",
        "memberships",
        "dynamic-groups",
        "tag-reads",
        "indexing-changes",
        "indexing",
        "indices",
        "packages",
        "package-configuration",
        "shadows",
        "s3-buckets",
        "s3-objects",
        "iam",
    ];
    let rates: Vec<String> = buckets
        .iter()
        .map(|bucket| format!("--rate {bucket}=off"))
        .collect();
    format!("--local --local-quotas off {} {rest}", rates.join(" "))
}

fn provisioned(devices: u32) -> Home {
    let home = Home::new();
    let line = format!("provision --yes --quiet --devices {devices}");
    home.run(&fast(&line)).ends(0);
    home
}

/// What the local AWS holds.
fn holds(home: &Home) -> Value {
    let status = home.run("local status --output json").ends(0).json();
    status["resources"].clone()
}

/// The last event of a run for programs.
#[track_caller]
#[expect(clippy::unwrap_used, reason = "test code outside a test function")]
fn cleaned_up(run: &Run) -> Value {
    let last = run.stdout.lines().last().unwrap_or_default();
    let event: Value = serde_json::from_str(last).unwrap();
    assert_eq!(event["event"], "cleaned-up", "{}", run.all());
    event["summary"].clone()
}

/// A result without what differs from run to run: how long it took, how many calls.
fn timeless(text: &str) -> String {
    let mut lines = Vec::new();
    let mut lasting = false;
    for line in text.lines() {
        if line.starts_with("Execution time: ") {
            lines.push("Execution time: …");
            lasting = true;
        } else if lasting && !line.is_empty() {
            assert!(
                line.starts_with("  ") || line.contains("the second look included"),
                "{line}"
            );
        } else {
            lasting = false;
            lines.push(line);
        }
    }
    lines.join("\n")
}

#[test]
fn a_dry_run_tells_everything_and_sends_nothing_that_changes_anything() {
    let home = provisioned(2);
    let serving = home.serve("--auth off --quotas off");
    Field(&serving).plant();
    Field(&serving).certificate(&["Vehicle-VIN-002"]);
    drop(serving);
    let before = holds(&home);
    let run = home
        .run(&format!(
            "--local-access-log calls {}",
            fast("cleanup --dry-run")
        ))
        .ends(0);
    assert_eq!(holds(&home), before);
    let calls = fs::read_to_string(home.join("calls")).unwrap();
    assert!(calls.lines().count() > 30, "{calls}");
    for call in calls.lines() {
        let call: Value = serde_json::from_str(call).unwrap();
        assert_eq!(call["mutates"], false, "{call}");
    }
    insta::assert_snapshot!(without_ids(&run.stdout));
}

/// Ids of certificates are random.
fn without_ids(text: &str) -> String {
    let is_id = |word: &str| word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit());
    let lines = text.lines().map(|line| {
        let words = line
            .split(' ')
            .map(|word| if is_id(word) { "ID" } else { word });
        words.collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_fleet_is_provisioned_cleaned_up_and_proven_gone() {
    let home = provisioned(12);
    let run = home.run(&fast("cleanup --confirm DELETE")).ends(0);
    insta::assert_snapshot!("a_real_run", timeless(&run.stdout));
    assert_eq!(holds(&home), serde_json::json!({}));
    assert!(
        run.stderr.contains("things: 12/12 (100%)"),
        "{}",
        run.stderr
    );
    run.says("moved the local AWS's clock by 0")
        .says("thing types can be deleted now");
    let again = home.run(&fast("cleanup --confirm DELETE")).ends(0);
    insta::assert_snapshot!("nothing_to_do", timeless(&again.stdout));
    again.says("nothing to delete on LOCAL, account 123456789012, us-east-1");
}

#[test]
fn a_thousand_things_go() {
    let home = provisioned(1000);
    let run = home
        .run(&fast("cleanup --confirm DELETE --output json"))
        .ends(0);
    let summary = cleaned_up(&run);
    assert_eq!(summary["counts"]["thing"]["deleted"], 1000);
    assert_eq!(summary["counts"]["shadow"]["deleted"], 1000);
    assert_eq!(summary["counts"]["package-shadow"]["deleted"], 1000);
    assert_eq!(summary["proof"]["left"], serde_json::json!({}));
    assert_eq!(holds(&home), serde_json::json!({}));
}

#[test]
fn what_belongs_to_others_stays() {
    let home = provisioned(3);
    let serving = home.serve("--auth off --quotas off");
    let field = Field(&serving);
    let shared = field.plant();
    let own = field.certificate(&["Vehicle-VIN-002", "Vehicle-VIN-003"]);
    let run = home
        .run(&fast("cleanup --confirm DELETE --output json"))
        .ends(0);
    let counts = cleaned_up(&run)["counts"].clone();
    assert_eq!(counts["thing"]["deleted"], 3);
    assert_eq!(counts["thing"]["skipped"]["no-pattern-match"], 2);
    assert_eq!(counts["certificate"]["deleted"], 1);
    assert_eq!(counts["certificate"]["skipped"]["attached-to-others"], 1);
    field.assert_untouched(&shared);
    assert!(!field.has("/things/Vehicle-VIN-001"));
    assert!(!field.has(&format!("/certificates/{}", own.id)));
}

#[test]
fn a_scope_leaves_the_rest_alone() {
    let home = provisioned(3);
    let before = holds(&home);
    let run = home
        .run(&fast("cleanup --scope things --confirm DELETE"))
        .ends(0);
    assert!(
        run.stdout.contains("no thing of ours is left"),
        "{}",
        run.all()
    );
    let after = holds(&home);
    assert_eq!(after["things"], Value::Null);
    for kept in ["thing groups", "thing types", "packages", "buckets"] {
        assert_eq!(after[kept], before[kept], "{kept}: {before}");
        assert!(before[kept].as_u64() > Some(0), "{kept}: {before}");
    }
    let run = home
        .run(&fast("cleanup --scope groups --confirm DELETE"))
        .ends(0);
    assert!(
        run.stdout.contains("no group of ours is left"),
        "{}",
        run.all()
    );
    let last = holds(&home);
    assert_eq!(last["thing groups"], Value::Null);
    assert_eq!(last["thing types"], before["thing types"]);
    home.run(&fast("cleanup --scope everything"))
        .ends(2)
        .says("all, things or groups");
}

#[test]
fn another_prefix_is_another_fleet() {
    let home = provisioned(3);
    home.run(&fast(
        "provision --yes --things-prefix Fleet-Device- --devices 2",
    ))
    .ends(0);
    let line = "cleanup --scope things --things-prefix Fleet-Device- --confirm DELETE";
    let run = home.run(&fast(line)).ends(0);
    let told = "Fleet-Device-001 (identified by naming pattern: Fleet-Device-###)";
    assert!(run.stdout.contains(told), "{}", run.all());
    assert_eq!(home.things(), 3);
    home.run(&fast("cleanup --things-prefix bad!prefix --confirm DELETE"))
        .ends(2);
}

#[test]
fn only_the_exact_word_deletes() {
    let home = provisioned(2);
    let before = holds(&home);
    let mut shown = String::new();
    for options in [
        "",
        "--yes",
        "--confirm delete",
        "--confirm DELETE.",
        "--confirm yes --yes",
    ] {
        let run = home
            .run(&format!(
                "--local --local-access-log calls cleanup {options}"
            ))
            .ends(7);
        assert_eq!(run.stdout, "", "{options}");
        shown.push_str(&format!(
            "$ fleetctl --local cleanup {options}\n{}\n",
            run.stderr
        ));
    }
    assert!(!home.join("calls").exists(), "nothing was looked at");
    let spaced = ["--local", "cleanup", "--confirm", "DELETE "];
    home.run_args(&spaced).ends(7);
    assert_eq!(holds(&home), before);
    insta::assert_snapshot!(shown);
}

#[test]
fn programs_get_one_document_or_lines_that_end_with_the_summary() {
    let home = provisioned(3);
    let plan = home
        .run(&fast("cleanup --dry-run --output json"))
        .ends(0)
        .json();
    assert_eq!(plan["plan"]["kind"], "cleanup");
    assert_eq!(plan["plan"]["endpoint"], "local");
    assert_eq!(plan["request"]["scope"], "all");
    assert_eq!(plan["changes"], true);
    let of = |kind: &str| {
        let mut sections = plan["sections"].as_array().unwrap().iter();
        sections
            .find(|section| section["kind"] == kind)
            .unwrap()
            .clone()
    };
    let things = of("thing");
    assert_eq!(things["found"], 3);
    assert_eq!(
        things["delete"][2],
        serde_json::json!({
            "name": "Vehicle-VIN-003",
            "identified": {"by": "name", "pattern": "Vehicle-VIN-###"},
            "classic_shadow": true,
            "package_shadow": true,
        })
    );
    assert_eq!(of("thing-group")["delete"][0]["identified"]["by"], "tag");
    assert_eq!(plan["totals"]["by_kind"]["package-shadow"]["delete"], 3);

    let run = home
        .run(&fast("cleanup --confirm DELETE --output json"))
        .ends(0);
    let events: Vec<Value> = run
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(events[0]["event"], "planned");
    assert_eq!(events[0]["totals"], plan["totals"]);
    let deleted = |event: &&Value| event["event"] == "deleted" && event["kind"] == "package";
    assert_eq!(events.iter().filter(deleted).count(), 3);
    assert!(events.iter().any(|event| event["event"] == "clock-moved"));
    assert_eq!(cleaned_up(&run)["counts"]["thing"]["deleted"], 3);
    let quiet = home
        .run(&fast("cleanup --confirm DELETE --output json --quiet"))
        .ends(0);
    assert_eq!(quiet.stdout.lines().count(), 1);
    assert_eq!(quiet.stderr, "");
}

#[cfg(unix)]
#[test]
fn ctrl_c_sums_up_and_the_next_run_goes_on() {
    let home = provisioned(300);
    let line = "--rate things=50 --local-access-log log cleanup --scope things --confirm DELETE";
    let run = home.start(&fast(line));
    let log = home.join("log");
    let begun = || fs::read_to_string(&log).is_ok_and(|log| log.contains("DeleteThing\""));
    until("things are deleted", begun);
    run.signal("INT");
    let run = run.end().ends(130);
    assert!(run.stdout.contains("! stopped:"), "{}", run.all());
    assert!(run.stdout.contains("(not tried)"), "{}", run.all());
    let left = home.things();
    assert!(left > 0 && left < 300, "{left}");
    home.run(&fast("cleanup --confirm DELETE")).ends(0);
    assert_eq!(holds(&home), serde_json::json!({}));
}

#[test]
fn faults_are_worked_through() {
    let home = provisioned(40);
    let line =
        fast("--local-faults seed=7;throttle=5%;5xx=2%;drop-after=1% cleanup --confirm DELETE");
    home.run(&line).ends(0);
    assert_eq!(holds(&home), serde_json::json!({}));
}
