//! `groups --local`: queries are checked and tried, groups made, listed, shown and deleted.

use serde_json::{Value, json};

use crate::plant::Field;
use crate::support::{Home, Run, Serving};

/// Six sedans and four trucks. Sedans are in US, CA, MX in turn, trucks in US; sedan number n reports
/// a battery of 15 n percent and version 1.0.0 of its package if n is odd, otherwise 1.1.0.
fn plant(serving: &Serving) {
    let field = Field(serving);
    let put = |method: &str, path: &str, body: &Value| {
        let (status, answer) = field.send(method, path, "", &body.to_string());
        assert_eq!(status, 200, "{method} {path}: {answer}");
    };
    let indexing = json!({
        "thingIndexingConfiguration": {
            "thingIndexingMode": "REGISTRY_AND_SHADOW",
            "namedShadowIndexingMode": "ON",
            "filter": {"namedShadowNames": ["$package"]},
        }
    });
    put("POST", "/indexing/config", &indexing);
    for thing_type in ["Sedan", "Truck"] {
        put("POST", &format!("/thing-types/{thing_type}"), &json!({}));
    }
    put("POST", "/thing-groups/Fleet-US", &json!({}));
    for number in 1..=10_usize {
        let thing_type = if number <= 6 { "Sedan" } else { "Truck" };
        let country = match number {
            1..=6 => ["US", "CA", "MX"][(number - 1) % 3],
            _ => "US",
        };
        let path = format!("/things/car-{number:02}");
        let attributes = json!({"attributes": {"country": country}});
        let thing = json!({"thingTypeName": thing_type, "attributePayload": attributes});
        put("POST", &path, &thing);
        if number <= 6 {
            let classic = json!({"state": {"reported": {"batteryStatus": 15 * number}}});
            put("POST", &format!("{path}/shadow"), &classic);
            let version = if number % 2 == 1 { "1.0.0" } else { "1.1.0" };
            let package = json!({"state": {"reported": {"Sedan": {"version": version}}}});
            put("POST", &format!("{path}/shadow?name=%24package"), &package);
        }
    }
}

fn fleet() -> Home {
    let home = Home::new();
    let mut serving = home.serve("--auth off --quotas off");
    plant(&serving);
    serving.signal("TERM");
    serving.end();
    home
}

fn groups(home: &Home, args: &[&str]) -> Run {
    let options = ["--local", "--local-quotas", "off", "groups"];
    home.run_args(&[&options, args].concat())
}

/// How many dynamic groups there are.
fn count(home: &Home) -> usize {
    let listing = groups(home, &["list", "--output", "json"]).ends(0).json();
    listing["groups"].as_array().map_or(0, Vec::len)
}

const SEDANS: &[&str] = &["create", "--countries", "US", "--thing-types", "Sedan"];

#[test]
fn a_group_of_criteria_is_shown_made_listed_and_kept_the_next_time() {
    let home = fleet();
    let made = groups(&home, &[SEDANS, &["--battery", ">50", "--yes"]].concat()).ends(0);
    for text in [
        "where    LOCAL, account 123456789012, us-east-1",
        "name     DynamicGroup-US_Sedan_batterygt50_Devices",
        "query    thingTypeName:Sedan AND attributes.country:US AND",
        "matches  1 device\n    car-04 (Sedan), US\n",
        "made DynamicGroup-US_Sedan_batterygt50_Devices",
    ] {
        assert!(made.stdout.contains(text), "{text:?}: {}", made.all());
    }
    let listing = groups(&home, &["list", "--output", "json"]).ends(0).json();
    assert_eq!(listing["static_groups"], 1);
    let group = &listing["groups"][0];
    assert_eq!(
        group["query"],
        "thingTypeName:Sedan AND attributes.country:US AND shadow.reported.batteryStatus>50"
    );
    assert_eq!(
        (&group["members"], &group["status"]),
        (&json!(1), &json!("ACTIVE"))
    );
    assert!(
        group["created"]
            .as_str()
            .is_some_and(|at| at.starts_with("20"))
    );
    let again = groups(&home, &[SEDANS, &["--battery", ">50", "--yes"]].concat()).ends(0);
    assert!(again.stdout.contains("is kept"), "{}", again.all());
    assert_eq!(count(&home), 1);
    let name = "DynamicGroup-US_Sedan_batterygt50_Devices";
    let shown = groups(&home, &["show", name, "--output", "json"])
        .ends(0)
        .json();
    assert_eq!(shown["first"][0]["name"], "car-04");
    assert_eq!(shown["tags"]["workshop"], "learning-aws-iot-dm-basics");
    assert_eq!(shown["tags"]["created-by"], "fleetctl");
}

#[test]
fn strict_comparisons_are_strict_and_versions_are_those_of_the_type() {
    let home = fleet();
    // Sedans report 15 30 45 60 75 90 percent.
    for (battery, matches) in [
        (">60", 2),
        (">=60", 3),
        ("<30", 1),
        ("=75", 1),
        ("[30 TO 60]", 3),
    ] {
        let args = [
            "create",
            "--battery",
            battery,
            "--dry-run",
            "--output",
            "json",
        ];
        let plan = groups(&home, &args).ends(0).json();
        assert_eq!(plan["matches"], matches, "{battery}: {plan}");
    }
    let args = [
        "create",
        "--thing-types",
        "Sedan",
        "--versions",
        "1.1.0",
        "--dry-run",
    ];
    let plan = groups(&home, &[&args[..], &["--output", "json"]].concat());
    let plan = plan.ends(0).json();
    assert_eq!(
        (&plan["matches"], &plan["action"]),
        (&json!(3), &json!("create"))
    );
    assert_eq!(plan["name"], "DynamicGroup-Sedan_1_1_0_Devices");
    groups(&home, &["create", "--versions", "1.1.0", "--yes"])
        .ends(2)
        .says("versions need a thing type");
    assert_eq!(count(&home), 0, "a dry run makes nothing");
}

#[test]
fn what_matches_nothing_is_refused_unless_that_is_wanted() {
    let home = fleet();
    groups(&home, &["create", "--countries", "FR", "--yes"])
        .ends(4)
        .says("nothing matches attributes.country:FR")
        .says("--allow-empty");
    assert_eq!(count(&home), 0);
    groups(
        &home,
        &["create", "--countries", "fr", "--yes", "--allow-empty"],
    )
    .ends(0);
    assert_eq!(count(&home), 1);
}

#[test]
fn all_errors_of_a_query_are_told_at_once_below_it() {
    let home = Home::new();
    let query = "thingName: AND tingTypeName:Sedan";
    let run = groups(&home, &["create", "--name", "D", "--query-string", query]).ends(2);
    assert!(!home.state().exists(), "nothing was sent");
    assert_eq!(
        run.stderr,
        "\
error: the query has 2 errors
  thingName: AND tingTypeName:Sedan
             ^^^ character 12: AND cannot stand here: expected a value
                 ^^^^^^^^^^^^
                 character 16: the index has no field tingTypeName; did you mean
                 thingTypeName?
"
    );
    let run = groups(&home, &["test", query, "--output", "json"]).ends(2);
    let told = run.json();
    assert_eq!(told["valid"], false);
    assert_eq!(told["errors"][0]["character"], 12);
    assert_eq!(told["errors"][0]["expected"], json!(["a value"]));
    assert_eq!(told["errors"][1]["start"], 15);
}

#[test]
fn a_dynamic_group_takes_five_terms_unless_the_quota_was_raised() {
    let home = fleet();
    let six = "attributes.country:(US OR CA OR MX OR FR OR DE OR JP)";
    let args = ["create", "--name", "D", "--query-string", six, "--yes"];
    groups(&home, &args)
        .ends(2)
        .says("the query has 6 terms, the most is 5")
        .says("--max-terms");
    assert_eq!(count(&home), 0);
    groups(&home, &["test", six])
        .ends(0)
        .says("a dynamic group does not");
}

#[test]
fn each_part_of_a_query_says_how_many_it_keeps_out() {
    let home = fleet();
    let query =
        "thingTypeName:Sedan attributes.country:(US OR CA) shadow.reported.batteryStatus>30";
    let told = groups(&home, &["test", query, "--output", "json"])
        .ends(0)
        .json();
    // Sedans are US CA MX US CA MX with 15 30 45 60 75 90 percent: 4 and 5 match. Without the
    // country it would be 3 and 6 too, without the battery 1 and 2; trucks report no battery.
    assert_eq!((&told["matches"], &told["things"]), (&json!(2), &json!(10)));
    assert_eq!(
        told["parts"],
        json!([
            {"query": "thingTypeName:Sedan", "matches": 6, "excludes": 0},
            {"query": "attributes.country:(US OR CA)", "matches": 8, "excludes": 2},
            {"query": "shadow.reported.batteryStatus>30", "matches": 4, "excludes": 2},
        ])
    );
    let text = groups(&home, &["test", query]).ends(0).stdout;
    assert!(
        text.contains("matches  2 devices, of 10 in the index"),
        "{text}"
    );
    assert!(
        text.lines().all(|line| line.chars().count() <= 80),
        "{text}"
    );
}

#[test]
fn the_documented_examples_are_taken_with_and_without_a_backslash() {
    let home = fleet();
    for (query, matches) in [
        ("thingTypeName:Sedan AND attributes.country:US", 2),
        (
            "thingTypeName:Sedan AND attributes.country:(US OR CA) AND shadow.reported.batteryStatus:[50 TO *]",
            2,
        ),
        (r"shadow.name.\$package.reported.Sedan.version:1.1.0", 3),
        ("shadow.name.$package.reported.Sedan.version:1.1.0", 3),
        (
            "(thingTypeName:Sedan OR thingTypeName:Truck) AND attributes.country:US AND shadow.reported.batteryStatus:[30 TO 80]",
            1,
        ),
    ] {
        let told = groups(&home, &["test", query, "--output", "json"])
            .ends(0)
            .json();
        assert_eq!(told["matches"], matches, "{query}");
        assert_eq!(told["fits_group"], true, "{query}");
    }
}

#[test]
fn a_name_that_is_taken_and_one_that_is_none_are_told() {
    let home = fleet();
    let create = |name: &str, country: &str| {
        groups(
            &home,
            &["create", "--name", name, "--countries", country, "--yes"],
        )
    };
    create("a.b", "US")
        .ends(2)
        .says("\"a.b\" is not a thing group name");
    create("Fleet-US", "US")
        .ends(4)
        .says("a static group has the name Fleet-US");
    create("D", "US").ends(0);
    create("D", "CA")
        .ends(4)
        .says("the dynamic group D is there with another query: attributes.country:US");
    create("D", "USA").ends(2).says("two letters");
}

#[test]
fn an_index_that_is_off_or_being_built_is_told() {
    let home = Home::new();
    let create = |home: &Home| groups(home, &["create", "--countries", "US", "--yes"]);
    create(&home)
        .ends(4)
        .says("fleet indexing is off")
        .says("provision");
    groups(&home, &["test", "thingName:a"])
        .ends(4)
        .says("fleet indexing is off");
    let home = Home::new();
    let serving = home.serve("--auth off --quotas off --index-build 1h");
    plant(&serving);
    create(&home)
        .ends(4)
        .says("the fleet index is still being built");
    groups(&home, &["test", "thingName:a"])
        .ends(4)
        .says("the fleet index is still being built");
}

#[test]
fn only_a_dynamic_group_is_deleted_and_only_by_the_word() {
    let home = fleet();
    groups(&home, &["create", "--countries", "US", "--yes"]).ends(0);
    let name = "DynamicGroup-US_Devices";
    groups(&home, &["delete", name])
        .ends(7)
        .says("--confirm DELETE");
    groups(&home, &["delete", name, "--yes"])
        .ends(7)
        .says("does not stand in");
    groups(&home, &["delete", name, "--confirm", "delete"]).ends(7);
    groups(&home, &["delete", "Fleet-US", "--confirm", "DELETE"])
        .ends(4)
        .says("Fleet-US is a static group");
    assert_eq!(count(&home), 1);
    let run = groups(&home, &["delete", name, "--confirm", "DELETE"]).ends(0);
    assert!(run.stdout.contains("6 devices stay"), "{}", run.all());
    assert_eq!((count(&home), home.things()), (0, 10));
    groups(&home, &["delete", name, "--confirm", "DELETE"])
        .ends(4)
        .says("there is no thing group");
}

#[test]
fn what_was_not_said_is_named_where_nobody_can_be_asked() {
    let home = Home::new();
    groups(&home, &["create"])
        .ends(7)
        .says("--countries, --thing-types");
    groups(&home, &["create", "--countries", "US,CA", "--yes"])
        .ends(7)
        .says("give --name");
    groups(&home, &["create", "--countries", "US"])
        .ends(7)
        .says("--dry-run");
    groups(&home, &["test"]).ends(7).says("groups test '");
    groups(
        &home,
        &["create", "--query-string", "a:1", "--countries", "US"],
    )
    .ends(2);
    assert!(!home.state().exists(), "nothing was made");
}
