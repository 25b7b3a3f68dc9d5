//! The book: its commands are run, its links lead somewhere, its contents name every page.

#![expect(
    clippy::expect_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

mod links;
#[cfg(unix)]
mod output;
mod page;
mod parse;
#[cfg(unix)]
mod shell;

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use page::Page;

/// So many pages are run at once; most of their time they wait for the pace of requests.
const PAGES_AT_ONCE: usize = 12;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What is read by people: the two pages at the top and everything below `docs`.
fn pages() -> Vec<Page> {
    let mut names = vec!["CONTRIBUTING.md".to_owned(), "README.md".to_owned()];
    let mut folders = vec!["docs".to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(root().join(&folder)).expect("docs is a folder") {
            let entry = entry.expect("an entry of docs");
            let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
            match entry.path() {
                path if path.is_dir() => folders.push(name),
                path if path.extension().is_some_and(|end| end == "md") => names.push(name),
                _ => {}
            }
        }
    }
    names.sort();
    names
        .into_iter()
        .map(|name| Page::read(&root(), name))
        .collect()
}

/// Fails with all complaints at once.
#[track_caller]
fn none(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

/// Asks every page, several at once; what they complain about, in the order of the pages.
fn ask(pages: &[Page], question: impl Fn(&Page) -> Vec<String> + Sync) -> Vec<String> {
    let left = Mutex::new(pages.iter());
    let complaints = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..PAGES_AT_ONCE {
            scope.spawn(|| {
                loop {
                    let Some(page) = left.lock().expect("no page panics").next() else {
                        return;
                    };
                    let found = question(page);
                    complaints.lock().expect("no page panics").extend(found);
                }
            });
        }
    });
    let mut complaints = complaints.into_inner().expect("no page panics");
    complaints.sort();
    complaints
}

/// Pages with commands, the longest first, without those that have the same commands as another,
/// as translations do.
#[cfg(unix)]
fn different(pages: Vec<Page>) -> Vec<Page> {
    let mut different: Vec<Page> = Vec::new();
    for page in pages {
        let commands = page.commands();
        let same = |other: &Page| {
            commands
                .iter()
                .map(said)
                .eq(other.commands().iter().map(said))
        };
        if !commands.is_empty() && !different.iter().any(same) {
            different.push(page);
        }
    }
    different.sort_by_key(|page| std::cmp::Reverse(page.commands().len()));
    different
}

/// A command without its place.
#[cfg(unix)]
fn said(command: &page::Command) -> (String, i32, Option<Vec<String>>) {
    (command.text.clone(), command.code, command.output.clone())
}

#[cfg(unix)]
#[test]
fn every_command_in_the_documents_does_what_is_shown() {
    let pages = pages();
    let run: usize = pages.iter().map(|page| page.commands().len()).sum();
    assert!(run > 100, "only {run} commands were found");
    none(&ask(&different(pages), shell::complaints));
}

#[test]
fn commands_that_are_not_run_are_such_as_the_command_line_takes() {
    none(&ask(&pages(), parse::complaints));
}

#[test]
fn no_command_stands_in_a_block_that_nothing_runs() {
    let complaints: Vec<String> = pages().iter().flat_map(Page::stray_commands).collect();
    none(&complaints);
}

#[test]
fn every_link_and_every_anchor_leads_somewhere() {
    none(&links::complaints(&pages()));
}

#[test]
fn the_page_of_costs_has_the_figures_of_the_program() {
    let page = pages()
        .into_iter()
        .find(|page| page.name == "docs/costs.md")
        .expect("the page of costs");
    let source = std::fs::read_to_string(root().join("crates/fleetctl/src/price.rs"));
    let figures: Vec<f64> = source
        .expect("the prices")
        .lines()
        .filter_map(|line| line.strip_prefix("const ")?.split_once(": f64 = "))
        .filter_map(|(_, figure)| figure.trim_end_matches(';').parse().ok())
        .collect();
    assert!(figures.len() >= 4, "{figures:?}");
    let shown: Vec<f64> = page
        .prose()
        .filter_map(|(_, line)| {
            line.split('|')
                .nth(2)?
                .split_whitespace()
                .next()?
                .parse()
                .ok()
        })
        .collect();
    for figure in figures {
        assert!(shown.contains(&figure), "{figure} is not in {shown:?}");
    }
}

#[test]
fn the_contents_name_every_page_once() {
    none(&links::contents(&pages()));
}
