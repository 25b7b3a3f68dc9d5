//! Settings: what goes before what, what is told of wrong ones, and what they may not do.

#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::fs;

use serde_json::Value;

use crate::support::{Home, Run};

/// Writes the user's settings.
fn settings(text: &str) -> Home {
    let home = Home::new();
    fs::create_dir_all(home.join(".config/fleetctl")).unwrap();
    fs::write(home.join(".config/fleetctl/fleet.toml"), text).unwrap();
    home
}

/// A setting as `config show` tells it.
fn shown(run: &Run, name: &str) -> Value {
    let rows = run.json()["settings"].as_array().unwrap().clone();
    rows.into_iter().find(|row| row["name"] == name).unwrap()
}

#[test]
fn an_option_goes_before_the_environment_a_profile_and_the_defaults() {
    let home = settings(
        "[defaults]\nregion = \"eu-west-1\"\ncolor = \"never\"\n\n[profiles.plant]\nregion = \"eu-west-2\"\n",
    );
    let region = |line: &str, variable: Option<&str>| {
        let args: Vec<&str> = line.split(' ').collect();
        let mut command = home.command(&args);
        if let Some(value) = variable {
            command.env("AWS_REGION", value);
        }
        let run = Run::of(&command.output().unwrap()).ends(0);
        let row = shown(&run, "region");
        (
            row["value"].as_str().unwrap().to_owned(),
            row["source"].as_str().unwrap().to_owned(),
        )
    };
    let told = |value: &str, source: &str| (value.to_owned(), source.to_owned());
    let show = "config show --output json";
    assert_eq!(region(show, None), told("eu-west-1", "file"));
    assert_eq!(
        region(&format!("{show} --fleet plant"), None),
        told("eu-west-2", "file")
    );
    assert_eq!(
        region(&format!("{show} --fleet plant"), Some("ap-south-1")),
        told("ap-south-1", "environment")
    );
    assert_eq!(
        region(&format!("{show} --region us-west-2"), Some("ap-south-1")),
        told("us-west-2", "option")
    );
    let run = home.run(&format!("{show} --fleet plant")).ends(0);
    assert_eq!(shown(&run, "region")["line"], 6);
    assert_eq!(shown(&run, "color")["line"], 3);
    assert_eq!(shown(&run, "output")["source"], "option");
    assert_eq!(shown(&run, "lang")["source"], "built-in");
}

#[test]
fn settings_do_what_the_options_do() {
    let home = settings(
        "[defaults]\nlocal = true\nstate-dir = \"state\"\noutput = \"json\"\nrate = [\"packages=off\"]\nthings-prefix = \"Truck-\"\n",
    );
    home.run("provision --yes --quiet --devices 2").ends(0);
    let state = home.join(".config/fleetctl/state");
    assert!(state.is_dir(), "relative to the file");
    let status = home.run("local status").ends(0).json();
    assert_eq!(status["resources"]["things"], 2);
    let plan = home
        .run("cleanup --dry-run --output text --query to_string(@)")
        .ends(0);
    assert!(plan.stdout.contains("Truck-001"), "{}", plan.all());
}

#[test]
fn wrong_settings_end_every_command_but_those_that_mend_them() {
    let home = settings("[defaults]\nouput = \"json\"\n");
    let run = home.run("local status").ends(3);
    let run = run.says("fleet.toml, line 2: there is no setting ouput");
    run.says("did you mean output?");
    home.run("config show").ends(3);
    home.run("config path").ends(0);
    home.run("config init --print").ends(0);
    home.run("completions bash").ends(0);
    home.run("--help").ends(0);
    // Another file is read instead of it.
    home.run("local coverage --config /dev/null").ends(0);
    home.run("local coverage --config missing.toml")
        .ends(3)
        .says("cannot read missing.toml");
}

#[test]
fn a_profile_that_is_not_there_is_told_with_the_nearest() {
    let home = settings("[profiles.plant]\nlocal = true\n");
    let run = home.run("local status --fleet plent").ends(3);
    run.says("the settings have no profile plent")
        .says("did you mean plant?");
}

#[test]
fn a_file_of_the_current_folder_goes_before_the_users_and_leads_nowhere_else() {
    let home = settings("[defaults]\nregion = \"eu-west-1\"\noutput = \"json\"\n");
    fs::write(
        home.join("fleet.toml"),
        "[defaults]\nregion = \"eu-west-3\"\n",
    )
    .unwrap();
    let run = home.run("config show").ends(0);
    assert_eq!(shown(&run, "region")["value"], "eu-west-3");
    fs::write(
        home.join("fleet.toml"),
        "[defaults]\nendpoint-url = \"http://10.0.0.1\"\n",
    )
    .unwrap();
    home.run("config show")
        .ends(3)
        .says("may not say endpoint-url");
    let trusted = home
        .run("config show --config fleet.toml --output json")
        .ends(0);
    assert_eq!(shown(&trusted, "endpoint-url")["value"], "http://10.0.0.1");
    fs::write(home.join("fleet.toml"), "[defaults]\nlocal = false\n").unwrap();
    home.run("local status")
        .ends(3)
        .says("may not turn local off");
}

#[test]
fn an_example_is_written_once_and_says_nothing_until_it_is_changed() {
    let home = Home::new();
    home.run("config init").ends(0);
    let file = home.join(".config/fleetctl/fleet.toml");
    let text = fs::read_to_string(&file).unwrap();
    let run = home.run("config show --output json").ends(0);
    for row in run.json()["settings"].as_array().unwrap() {
        assert_ne!(row["source"], "file", "{row}");
    }
    home.run("config init").ends(4).says("is there already");
    assert_eq!(fs::read_to_string(&file).unwrap(), text);
    // Every commented line of the example is a setting that can be read.
    let lines = text
        .lines()
        .map(|line| line.strip_prefix("# ").unwrap_or(line));
    let settings: Vec<&str> = lines
        .filter(|line| line.contains(" = ") || line.starts_with('['))
        .collect();
    fs::write(&file, settings.join("\n")).unwrap();
    let run = home.run("config show --output json").ends(0);
    for row in run.json()["settings"].as_array().unwrap() {
        let unused =
            row["name"] == "profile" || row["name"] == "endpoint-url" || row["name"] == "output";
        assert!(unused || row["source"] == "file", "{row}");
    }
}

#[test]
fn secrets_are_never_shown() {
    let home = Home::new();
    let mut command = home.command(&["config", "show"]);
    command
        .env("AWS_ACCESS_KEY_ID", "AKIASECRET")
        .env("AWS_SECRET_ACCESS_KEY", "verysecret")
        .env("HTTPS_PROXY", "http://me:secretword@proxy:80");
    let run = Run::of(&command.output().unwrap()).ends(0);
    assert!(
        run.stdout.contains("AWS_SECRET_ACCESS_KEY  set, not shown"),
        "{}",
        run.all()
    );
    assert!(run.stdout.contains("@proxy:80"), "{}", run.all());
    for secret in ["AKIASECRET", "verysecret", "secretword"] {
        assert!(!run.all().contains(secret), "{}", run.all());
    }
}
