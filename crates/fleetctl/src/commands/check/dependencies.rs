//! What the program is made of: the libraries of `Cargo.lock`, as they were when it was built.

use std::collections::BTreeMap;

use serde_json::json;

use crate::context::Context;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::table::{Align, Table};
use crate::view::checks::Check;

const LOCK: &str = include_str!("../../../../../Cargo.lock");

/// Our own crates, which have no checksum.
const OURS: &str = "fleet";

/// A library.
#[derive(Debug, Default, PartialEq, Eq)]
struct Library<'l> {
    version: &'l str,
    source: &'l str,
    checksum: &'l str,
}

/// Looks at every library: it has one source, and a checksum that holds what is downloaded.
pub(super) fn check() -> Check {
    let libraries = read(LOCK);
    let mut findings = Vec::new();
    if libraries.is_empty() {
        findings.push(say!("doctor-dependencies-none"));
    }
    for ((name, _), library) in &libraries {
        if !name.starts_with(OURS) && (library.checksum.len() != 64 || library.source.is_empty()) {
            findings.push(format!("{name} {}: no checksum", library.version));
        }
    }
    let good = say!("doctor-dependencies-good", count = libraries.len());
    super::of("dependencies", say!("doctor-dependencies"), good, &findings)
}

/// Lists every library.
pub(super) fn list(context: &Context) -> Outcome {
    let libraries = read(LOCK);
    if context.json() {
        let all = libraries.keys();
        let all = all.map(|(name, version)| json!({ "name": name, "version": version }));
        return context.print_json(&json!({ "dependencies": all.collect::<Vec<_>>() }));
    }
    let mut table = Table::plain(&[Align::Left, Align::Left]);
    for (name, version) in libraries.keys() {
        table.row([*name, *version]);
    }
    for line in table.lines() {
        context.screen.out(line);
    }
    Ok(())
}

/// The libraries of a lock file, by name and version.
fn read(lock: &str) -> BTreeMap<(&str, &str), Library<'_>> {
    let packages = lock.split("[[package]]").skip(1);
    let libraries = packages.filter_map(|package| {
        let field = |name: &str| {
            let mut lines = package.lines();
            let value = lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""));
            value.and_then(|value| value.strip_suffix('"'))
        };
        let (name, version) = (field("name")?, field("version")?);
        let library = Library {
            version,
            source: field("source").unwrap_or_default(),
            checksum: field("checksum").unwrap_or_default(),
        };
        Some(((name, version), library))
    });
    libraries.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_file_is_read_and_what_has_no_checksum_is_seen() {
        let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0\"\nsource = \"s\"\nchecksum = \"c\"\n\n\
                    [[package]]\nname = \"b\"\nversion = \"2.0\"\ndependencies = [\n \"a\",\n]\n";
        let read = read(lock);
        assert_eq!(read.len(), 2);
        assert_eq!(read[&("a", "1.0")].checksum, "c");
        assert_eq!(read[&("b", "2.0")].checksum, "");
    }

    #[test]
    fn the_programs_own_list_is_whole() {
        assert!(check().is_well());
        assert!(read(LOCK).keys().any(|(name, _)| *name == "aws-sdk-iot"));
    }
}
