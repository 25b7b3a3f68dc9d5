//! The layers of the design: who may depend on whom, who may name what, how long a file may be.

#![expect(
    clippy::unwrap_used,
    reason = "a helper of a test fails like the test itself"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// What a crate's normal dependencies may be. A crate that is not listed here may use anything.
const MAY_USE: &[(&str, &[&str])] = &[
    (
        "fleet-core",
        &[
            "thiserror",
            "serde",
            "serde_json",
            "winnow",
            "jiff",
            "async-trait",
            "base64",
            "futures-core",
            "sha2",
            "bytes",
        ],
    ),
    (
        "fleet-ops",
        &[
            "fleet-core",
            "tokio",
            "tokio-util",
            "futures",
            "tracing",
            "thiserror",
            "serde",
            "serde_json",
            "async-trait",
            "bytes",
            "jiff",
            "base64",
            "crc32fast",
            "sha2",
            "zip",
        ],
    ),
];

/// What a crate must never use.
const MUST_NOT_USE: &[(&str, &[&str])] = &[
    (
        "fleet-aws",
        &["fleet-ops", "fleet-local", "fleetctl", "clap", "rusqlite"],
    ),
    (
        "fleet-local",
        &["fleet-aws", "fleet-ops", "fleetctl", "clap"],
    ),
    ("fleet-ops", &["fleet-aws", "fleet-local", "fleetctl"]),
    ("fleetctl", &["rusqlite"]),
];

/// Words that may stand only in some crates' sources, and why.
const NAMED_ONLY_IN: &[(&str, &[&str], &str)] = &[
    ("aws_sdk_", &["fleet-aws"], "only the adapter names the SDK"),
    (
        "aws_config",
        &["fleet-aws"],
        "only the adapter names the SDK",
    ),
    (
        "aws_smithy",
        &["fleet-aws"],
        "only the adapter names the SDK",
    ),
    (
        "println!",
        &["fleetctl"],
        "libraries never speak to the user",
    ),
    (
        "eprintln!",
        &["fleetctl"],
        "libraries never speak to the user",
    ),
    (
        "rusqlite::",
        &["fleet-local"],
        "the state belongs to the local AWS",
    ),
];

/// A file has one subject; longer than this needs a reason here.
const MAX_LINES: usize = 400;
const LONGER_FILES: &[(&str, &str)] = &[];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Names of a crate's normal and build dependencies.
fn dependencies(metadata: &Value, name: &str) -> Vec<String> {
    let package = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .find(|package| package["name"] == name)
        .unwrap_or_else(|| panic!("no crate {name}"));
    package["dependencies"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|dependency| dependency["kind"] != "dev")
        .map(|dependency| dependency["name"].as_str().unwrap().to_owned())
        .collect()
}

/// All Rust sources of a crate, tests in `tests/` left out.
fn sources(crate_name: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("crates").join(crate_name).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found
}

const CRATES: [&str; 5] = [
    "fleet-core",
    "fleet-aws",
    "fleet-ops",
    "fleet-local",
    "fleetctl",
];

#[test]
fn each_crate_depends_only_on_what_its_layer_may_use() {
    let metadata = metadata();
    for (name, allowed) in MAY_USE {
        for dependency in dependencies(&metadata, name) {
            assert!(
                allowed.contains(&dependency.as_str()),
                "{name} must not use {dependency}"
            );
        }
    }
    for (name, forbidden) in MUST_NOT_USE {
        for dependency in dependencies(&metadata, name) {
            assert!(
                !forbidden.contains(&dependency.as_str()),
                "{name} must not use {dependency}"
            );
        }
    }
}

#[test]
fn core_and_workflows_do_without_a_runtime_of_their_own() {
    let metadata = metadata();
    let ops = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .find(|package| package["name"] == "fleet-ops")
        .unwrap();
    let tokio = ops["dependencies"]
        .as_array()
        .unwrap()
        .iter()
        .find(|dependency| dependency["name"] == "tokio" && dependency["kind"].is_null())
        .unwrap();
    for feature in tokio["features"].as_array().unwrap() {
        assert!(
            ["time", "sync", "macros"].contains(&feature.as_str().unwrap()),
            "fleet-ops must not turn on tokio's {feature}"
        );
    }
}

#[test]
fn words_of_a_layer_stand_only_in_that_layer() {
    for name in CRATES {
        for path in sources(name) {
            let text = std::fs::read_to_string(&path).unwrap();
            for (word, allowed, why) in NAMED_ONLY_IN {
                let outside_docs = text
                    .lines()
                    .filter(|line| !line.trim_start().starts_with("//"))
                    .any(|line| line.contains(word));
                assert!(
                    allowed.contains(&name) || !outside_docs,
                    "{}: {word}: {why}",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn every_file_says_its_subject_first_and_stays_short() {
    for name in CRATES {
        for path in sources(name) {
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(
                text.starts_with("//!"),
                "{}: the first line says the subject",
                path.display()
            );
            let relative = path
                .strip_prefix(root())
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            let lines = text.lines().count();
            let excused = LONGER_FILES.iter().any(|(file, _)| *file == relative);
            assert!(
                lines <= MAX_LINES || excused,
                "{relative}: {lines} lines; is it still one subject?"
            );
        }
    }
}
