//! Writes the public API of each library to `docs/api`, one item a line, or says what has changed.
//!
//! It reads what `run.sh` lets rustdoc write. Items that derives and the compiler add are left out:
//! nobody would read them.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// The libraries that others may depend on.
const CRATES: [&str; 4] = ["fleet-aws", "fleet-core", "fleet-local", "fleet-ops"];

fn main() -> ExitCode {
    let check = std::env::args().nth(1).is_some_and(|arg| arg == "--check");
    let mut stale = Vec::new();
    for name in CRATES {
        match one(name, check) {
            Ok(true) => {}
            Ok(false) => stale.push(name),
            Err(error) => {
                eprintln!("{name}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    if stale.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!(
        "the public API of {} is not what docs/api says: if that is meant, run tools/api/run.sh, \
         commit what it writes, and see \"The public API\" in CONTRIBUTING.md",
        stale.join(", ")
    );
    ExitCode::FAILURE
}

/// Writes the file of a crate; or says how it differs, and whether it does not.
fn one(name: &str, check: bool) -> Result<bool, Box<dyn Error>> {
    let json = format!("target/doc/{}.json", name.replace('-', "_"));
    let api = public_api::Builder::from_rustdoc_json(&json)
        .sorted(true)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .map_err(|error| format!("{json}: {error}: is this the rustdoc of Rust 1.95?"))?;
    let now = format!("{api}");
    let path = format!("docs/api/{name}.txt");
    if !check {
        fs::create_dir_all(Path::new("docs/api"))?;
        fs::write(&path, now)?;
        return Ok(true);
    }
    let before = fs::read_to_string(&path).unwrap_or_default();
    for line in before
        .lines()
        .filter(|line| !now.lines().any(|l| l == *line))
    {
        println!("-{line}");
    }
    for line in now
        .lines()
        .filter(|line| !before.lines().any(|l| l == *line))
    {
        println!("+{line}");
    }
    Ok(before == now)
}
