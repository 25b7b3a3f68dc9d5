//! `commands --local`: made, listed, run, followed, called off and deleted.

use serde_json::{Value, json};

use crate::plant::Field;
use crate::support::{Home, Run};

/// Three things, two of them in the group Fleet-US.
pub(crate) fn fleet() -> Home {
    let home = Home::new();
    let mut serving = home.serve("--auth off --quotas off");
    let field = Field(&serving);
    let put = |method: &str, path: &str, body: &Value| {
        let (status, answer) = field.send(method, path, "", &body.to_string());
        assert_eq!(status, 200, "{method} {path}: {answer}");
    };
    put("POST", "/thing-groups/Fleet-US", &json!({}));
    for name in ["car-1", "car-2", "car-3"] {
        put("POST", &format!("/things/{name}"), &json!({}));
    }
    for name in ["car-1", "car-2"] {
        let member = json!({ "thingGroupName": "Fleet-US", "thingName": name });
        put("PUT", "/thing-groups/addThingToThingGroup", &member);
    }
    serving.signal("TERM");
    serving.end();
    home
}

pub(crate) fn commands(home: &Home, args: &[&str]) -> Run {
    let options = ["--local", "--local-quotas", "off", "commands"];
    home.run_args(&[&options, args].concat())
}

#[test]
fn a_template_is_made_listed_shown_and_kept_the_next_time() {
    let home = fleet();
    let made = commands(&home, &["create", "--template", "set-climate"]).ends(0);
    assert!(
        made.stdout.starts_with("made set-climate\n"),
        "{}",
        made.stdout
    );
    assert!(
        made.stderr
            .contains("commands run set-climate --thing THING --wait")
    );
    let again = commands(&home, &["create", "--template", "set-climate"]).ends(0);
    assert!(
        again.stdout.starts_with("kept set-climate\n"),
        "{}",
        again.stdout
    );
    let listed = commands(&home, &["list", "--output", "json"])
        .ends(0)
        .json();
    assert_eq!(listed["commands"][0]["name"], "set-climate");
    assert_eq!(listed["commands"][0]["predefined"], true);
    assert_eq!(listed["commands"][0]["status"], "ACTIVE");
    assert_eq!(
        listed["templates_without_a_command"]
            .as_array()
            .map(Vec::len),
        Some(5)
    );
    let shown = commands(&home, &["show", "set-climate"]).ends(0).stdout;
    for text in [
        "temperature*  DOUBLE",
        "must be from 10 to 90",
        "\"action\": \"setClimate\"",
    ] {
        assert!(shown.contains(text), "{text} in {shown}");
    }
    let refused = commands(&home, &["delete", "set-climate", "--confirm", "DELETE"]).ends(4);
    assert!(
        refused
            .stderr
            .contains("one of the templates of the workshop")
    );
}

#[test]
fn a_command_runs_on_the_members_of_a_group_and_is_called_off() {
    let home = fleet();
    commands(&home, &["create", "--template", "vehicle-lock"]).ends(0);
    let run = [
        "run",
        "vehicle-lock",
        "--group",
        "Fleet-US",
        "--timeout",
        "1h",
        "--yes",
    ];
    let ran = commands(&home, &run).ends(0);
    assert!(ran.stdout.contains("car-1: started "), "{}", ran.stdout);
    assert!(
        ran.stdout
            .contains("vehicle-lock started on 2 of 2 devices")
    );
    let history = commands(&home, &["history", "--output", "json"])
        .ends(0)
        .json();
    assert_eq!(history["total"], 2);
    let execution = &history["executions"][0];
    assert_eq!(execution["status"], "CREATED");
    let id = execution["id"].as_str().unwrap();
    let status = commands(&home, &["status", id]).ends(0).stdout;
    assert!(status.contains("parameter   vehicleId=car-"), "{status}");
    commands(&home, &["cancel", id]).ends(7);
    commands(&home, &["cancel", id, "--confirm", "cancel"]).ends(7);
    let off = commands(&home, &["cancel", id, "--confirm", "CANCEL"])
        .ends(0)
        .stdout;
    assert!(off.contains("REJECTED (canceled by operator)"), "{off}");
    let over = commands(&home, &["cancel", id, "--confirm", "CANCEL"]).ends(4);
    assert!(over.stderr.contains("is over: REJECTED"));
}

#[test]
fn nobody_answers_and_the_exit_code_says_so() {
    let home = fleet();
    commands(&home, &["create", "--template", "stop-engine"]).ends(0);
    let run = [
        "run",
        "stop-engine",
        "--thing",
        "car-3",
        "--timeout",
        "1s",
        "--wait",
    ];
    let ran = commands(&home, &run).ends(1);
    assert!(ran.stdout.contains("car-3: TIMED_OUT"), "{}", ran.stdout);
    assert!(ran.stdout.contains("commands guide"), "{}", ran.stdout);
}

#[test]
fn a_payload_of_ones_own_has_the_parameters_that_its_placeholders_name() {
    let home = fleet();
    let payload = r#"{"sound":"${aws:iot:commandexecution::parameter:seconds}"}"#;
    std::fs::write(home.join("horn.json"), payload).unwrap();
    let create = [
        "create",
        "honk",
        "--payload",
        "horn.json",
        "--description",
        "Sound the horn",
        "--parameter",
        "seconds:INTEGER=5",
    ];
    commands(&home, &create).ends(0);
    let shown = commands(&home, &["show", "honk", "--output", "json"])
        .ends(0)
        .json();
    assert_eq!(shown["parameters"][0]["type"], "INTEGER");
    assert_eq!(shown["parameters"][0]["default"], 5);
    let wrong = ["run", "honk", "--thing", "car-1", "--param", "seconds=long"];
    let wrong = commands(&home, &wrong).ends(2);
    assert!(
        wrong.stderr.contains("a whole number of 32"),
        "{}",
        wrong.stderr
    );
    commands(&home, &["deprecate", "honk"]).ends(0);
    let refused = commands(&home, &["run", "honk", "--thing", "car-1"]).ends(4);
    assert!(refused.stderr.contains("commands restore honk"));
    let gone = commands(&home, &["delete", "honk", "--confirm", "DELETE"]).ends(0);
    assert!(gone.stdout.contains("PENDING_DELETION"), "{}", gone.stdout);
}

#[test]
fn what_is_wrong_on_the_command_line_is_said_with_what_to_do() {
    let home = Home::new();
    for (args, text) in [
        (&["create", "--template", "fly"][..], "vehicle-lock"),
        (&["create", "-odd", "--template", "vehicle-lock"], "-o"),
        (
            &["run", "x", "--thing", "a", "--timeout", "13h"],
            "1s to 12h",
        ),
        (&["run", "x", "--thing", "a", "--canary", "0%"], "above 0"),
        (&["run", "x", "--thing", "a", "--param", "b"], "NAME=VALUE"),
        (&["history", "--page-size", "101"], "1..=100"),
        (&["history", "--since", "yesterday"], "write 2026-03-07"),
        (&["history", "--status", "CANCELED"], "SUCCEEDED"),
    ] {
        let run = commands(&home, args).ends(2);
        assert!(run.stderr.contains(text), "{args:?}: {}", run.stderr);
    }
}

#[test]
fn topics_and_guide_need_no_aws() {
    let home = Home::new();
    let topics = home
        .run("commands topics --thing car-1 --execution +")
        .ends(0)
        .stdout;
    assert!(topics.contains("$aws/commands/things/car-1/executions/+/response/accepted/json"));
    let guide = home
        .run("--local commands guide --thing car-1")
        .ends(0)
        .stdout;
    assert!(
        guide.contains("fleetctl --local devices enroll car-1"),
        "{guide}"
    );
    assert!(guide.lines().count() > 30);
}
