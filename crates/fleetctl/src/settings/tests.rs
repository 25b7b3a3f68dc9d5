//! What counts of several files, what is refused, and how it is told.

use std::path::Path;

use super::read::read;
use super::*;
use crate::errors::{CommandError, Kind};

fn content(text: &str) -> Settings {
    let read = read(Path::new("/etc/f.toml"), text, true).unwrap();
    let mut settings = Settings::default();
    settings.fill(read.settings);
    settings
}

fn wrong(text: &str, trusted: bool) -> CommandError {
    read(Path::new("f.toml"), text, trusted).unwrap_err()
}

#[test]
fn values_are_known_with_their_line() {
    let settings =
        content("# mine\n[defaults]\nlocal = true\n\nrate = [\"things=5\", \"shadows=off\"]\n");
    assert_eq!(settings.value("local"), Some(true));
    let rate = settings.of("rate").unwrap();
    assert_eq!(rate.values, ["things=5", "shadows=off"]);
    assert_eq!((rate.origin.line, &rate.origin.fleet), (5, &None));
    assert_eq!(rate.origin.path("state"), Path::new("/etc/state"));
}

#[test]
fn unknown_keys_are_told_with_their_line_and_the_nearest() {
    let error = wrong(
        "[defaults]\nregion = \"eu-west-1\"\nouput = \"json\"\n",
        true,
    );
    assert_eq!(error.kind, Kind::Settings);
    assert_eq!(error.message, "f.toml, line 3: there is no setting ouput");
    assert_eq!(error.hints, ["did you mean output?"]);
    let error = wrong("\n[profile.plant]\n", true);
    assert_eq!(error.message, "f.toml, line 2: there is no setting profile");
    assert_eq!(error.hints, ["did you mean profiles?"]);
    // Also in a profile that nobody chose.
    let error = wrong("[profiles.a]\nsecret = 1\n", true);
    assert!(
        error.hints[0].starts_with("there are: local, state-dir, profile"),
        "{error:?}"
    );
}

#[test]
fn values_that_cannot_be_read_are_told_with_the_reason() {
    for (text, what) in [
        (
            "[defaults]\nlocal = \"yes\"",
            "f.toml, line 2: local must be true or false",
        ),
        (
            "[defaults]\noutput = \"xml\"",
            "f.toml, line 2: output: \"xml\" is not one of table, json, yaml, text",
        ),
        (
            "[defaults]\nregion = 7",
            "f.toml, line 2: region must be one text, such as \"eu-west-1\"",
        ),
        (
            "defaults = 7",
            "f.toml, line 1: defaults must be a section in brackets",
        ),
    ] {
        assert_eq!(wrong(text, true).message, what);
    }
    assert!(
        wrong("[defaults\n", true)
            .message
            .starts_with("f.toml, line 1: this is not TOML: ")
    );
}

#[test]
fn a_file_that_lies_in_a_folder_leads_nowhere_else() {
    for line in [
        "profile = \"x\"",
        "endpoint-url = \"http://evil\"",
        "local = false",
    ] {
        let text = format!("[defaults]\n{line}\n");
        let error = wrong(&text, false);
        assert!(error.message.contains("would lead commands"), "{error:?}");
        assert_eq!(error.hints, ["if you trust it, give --config f.toml"]);
        assert!(read(Path::new("f.toml"), &text, true).is_ok(), "{line}");
    }
    assert!(
        read(
            Path::new("f.toml"),
            "[defaults]\nlocal = true\noutput = \"json\"",
            false
        )
        .is_ok()
    );
}
