//! Results for programs: formats, expressions of `--query`, and what is said of wrong ones.

use crate::support::Home;

fn fleet() -> Home {
    let home = Home::new();
    home.run("--local --local-quotas off provision --yes --quiet --devices 3")
        .ends(0);
    home
}

#[test]
fn a_query_is_printed_in_every_format() {
    let home = fleet();
    let packages = |options: &str| {
        let line = format!("--local packages list {options}");
        home.run(&line).ends(0).stdout
    };
    let names = "--query packages[].package";
    assert_eq!(
        packages(names),
        "  SUVVehicle\n  SedanVehicle\n  TruckVehicle\n"
    );
    assert_eq!(
        packages(&format!("{names} --output text")),
        "SUVVehicle\tSedanVehicle\tTruckVehicle\n"
    );
    assert_eq!(
        packages(&format!("{names} --output yaml")),
        "- SUVVehicle\n- SedanVehicle\n- TruckVehicle\n"
    );
    assert_eq!(
        packages(&format!("{names} --output json")),
        "[\n  \"SUVVehicle\",\n  \"SedanVehicle\",\n  \"TruckVehicle\"\n]\n"
    );
}

#[test]
fn a_query_is_drawn_as_a_table_where_no_output_is_chosen() {
    let home = fleet();
    let run = home
        .run("--local packages list --query packages[].{package:package,nothing:missing}")
        .ends(0);
    assert_eq!(
        run.stdout,
        "  package       nothing\n  SUVVehicle    -\n  SedanVehicle  -\n  TruckVehicle  -\n"
    );
    let run = home.run("--local packages list --query nothing").ends(0);
    assert_eq!(
        (run.stdout.as_str(), run.stderr.trim()),
        ("", "the query finds nothing")
    );
}

#[test]
fn a_wrong_query_is_told_with_its_place_before_anything_is_done() {
    let home = Home::new();
    let run = home
        .run("--local provision --yes --devices 3 --query summary.[lenght(@)]")
        .ends(2);
    assert_eq!(
        run.stderr,
        "error: the expression of --query does not work: character 10: there is no\n       \
         function lenght()\n  summary.[lenght(@)]\n           ^^^^^^\n"
    );
    assert!(!home.state().exists(), "nothing was done");
    home.run("local coverage --query [")
        .ends(2)
        .says("--query does not work");
    home.run("local coverage --query sort_by(@)")
        .ends(2)
        .says("sort_by() takes 2 arguments");
}

#[test]
fn an_argument_of_the_wrong_type_is_told_when_it_is_met() {
    let run = Home::new()
        .run("local coverage --query sum([].service)")
        .ends(2);
    assert!(run.stdout.is_empty(), "{}", run.all());
    run.says("argument 1 of sum() must be array[number], here it is array");
}

#[test]
fn a_query_looks_at_the_summary_of_a_run_and_leaves_the_other_events_out() {
    let home = Home::new();
    let run = home
        .run("--local --local-quotas off provision --yes --devices 3 --output json --query summary.planned_calls")
        .ends(0);
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.all());
    let run = home
        .run("--local --local-quotas off provision --yes --devices 3 --output text --query event")
        .ends(0);
    assert_eq!(run.stdout, "finished\n");
}

#[test]
fn events_are_documents_of_yaml() {
    let home = Home::new();
    let run = home
        .run("--local --local-quotas off provision --yes --devices 3 --output yaml")
        .ends(0);
    let documents: Vec<&str> = run.stdout.split("---\n").skip(1).collect();
    assert!(run.stdout.starts_with("---\n"), "{}", run.stdout);
    assert!(documents.len() > 10, "{}", run.stdout);
    assert!(
        documents.iter().all(|text| text.starts_with("event: ")),
        "{}",
        run.stdout
    );
    let last = documents.last().copied().unwrap_or_default();
    assert!(last.starts_with("event: finished\n"), "{last}");
}

#[test]
fn a_long_listing_is_one_value_to_a_query() {
    let home = fleet();
    let job = "--local jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US --yes --output text --query job";
    let made = home.run(job);
    assert_eq!(made.code, Some(0), "{}", made.all());
    let id = made.stdout.trim();
    let run = home
        .run(&format!(
            "--local jobs executions {id} --output json --query counts"
        ))
        .ends(0);
    let found: serde_json::Value = run.json();
    let whole = home
        .run(&format!("--local jobs executions {id} --output json"))
        .ends(0)
        .json();
    assert_eq!(found, whole["counts"]);
}
