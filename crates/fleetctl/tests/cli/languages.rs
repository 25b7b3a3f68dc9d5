//! What a person reads is in the chosen language and fits the terminal; what a program reads never changes.

#![expect(
    clippy::unwrap_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use unicode_width::UnicodeWidthStr as _;

use crate::support::Home;

/// Every language but English.
const OTHERS: [&str; 8] = ["es", "ja", "zh", "pt", "ko", "de", "it", "fr"];

/// A fleet with a job and a command.
fn fleet() -> Home {
    let home = Home::new();
    for line in [
        "provision --devices 6 --yes",
        "jobs create --package SedanVehicle --version 1.1.0 --group Fleet-US --job-id J --yes",
        "jobs simulate J --success-rate 50 --yes",
        "groups create --countries US --name Mine --yes",
        "commands create --template vehicle-lock",
    ] {
        home.run(&format!("--local --local-quotas off {line}"))
            .ends(0);
    }
    home
}

/// Commands that look, with their exit codes.
const LOOKS: &[(&str, i32)] = &[
    ("provision --devices 7 --dry-run --yes", 0),
    ("jobs list", 0),
    ("jobs show J", 0),
    ("jobs stats J", 0),
    ("jobs executions J", 0),
    ("jobs show Nothing", 4),
    ("groups list", 0),
    ("groups show Mine", 0),
    ("groups test thingName:*", 0),
    ("groups test thingName:(", 2),
    ("packages list", 0),
    ("packages show SedanVehicle", 0),
    ("packages device Vehicle-VIN-001", 0),
    ("packages device Vehicle-VIN-999", 4),
    ("commands list", 0),
    ("commands show vehicle-lock", 0),
    ("doctor", 0),
    ("cleanup --dry-run", 0),
    ("cleanup", 7),
    ("jobs cancel J --confirm wrong", 7),
];

/// Does something in every other language at once.
fn in_all(act: impl Fn(&str) + Sync) {
    std::thread::scope(|scope| {
        for language in OTHERS {
            scope.spawn(|| act(language));
        }
    });
}

/// A result without the times at which it was made.
fn timeless(text: &str) -> String {
    let times =
        regex::Regex::new(r"\d{4}-\d\d-\d\dT[0-9:.]+Z|localhost:\d+|127\.0\.0\.1:\d+").unwrap();
    let bytes = regex::Regex::new(r#""(bytes|duration_s|aws_ahead_s)": *[0-9.]+"#).unwrap();
    let text = times.replace_all(text, "TIME");
    bytes.replace_all(&text, "NUMBER").into_owned()
}

#[test]
fn json_and_exit_codes_are_the_same_in_every_language() {
    let home = fleet();
    for (line, code) in LOOKS {
        let run = |language: &str| {
            let line = format!("--local --lang {language} --output json {line}");
            timeless(&home.run(&line).ends(*code).stdout)
        };
        let english = run("en");
        in_all(|language| assert_eq!(run(language), english, "{line} in {language}"));
    }
}

#[test]
fn what_is_said_is_in_the_language_and_fits_eighty_columns() {
    let home = fleet();
    for (line, code) in LOOKS {
        let run = |language: &str| {
            let line = format!("--local --lang {language} {line}");
            let run = home.run(&line).ends(*code);
            format!("{}{}", run.stdout, run.stderr)
        };
        let english = run("en");
        in_all(|language| {
            let said = run(language);
            assert_ne!(said, english, "{line} in {language}");
            for wide in said.lines().filter(|line| line.width() > 80) {
                // A name or an address that is to be copied stays whole; so does an item of a list.
                let whole = wide.split_whitespace().any(|word| word.width() > 30)
                    || wide.trim_start().starts_with('✓');
                assert!(whole, "{line} in {language}: {wide}");
            }
        });
    }
}

#[test]
fn the_environment_chooses_the_language_and_a_word_that_is_none_is_told() {
    let home = Home::new();
    let run = |name: &str, value: &str| {
        let mut command = home.command(&["--help"]);
        let output = command.env(name, value).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let korean = run("AWS_IOT_LANG", "한국어");
    assert!(korean.contains("플릿"), "{korean}");
    assert_eq!(run("LC_ALL", "ko_KR.UTF-8"), korean);
    assert_eq!(run("AWS_IOT_LANG", "KR"), korean);
    assert!(run("LANG", "C.UTF-8").contains("Global options"));
    let mut command = home.command(&["check", "--dependencies"]);
    let output = command.env("AWS_IOT_LANG", "klingon").output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(
        told.contains("klingon") && told.contains("en, es, ja"),
        "{told}"
    );
}
