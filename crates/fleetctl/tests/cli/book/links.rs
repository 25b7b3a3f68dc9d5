//! Links between pages, and the contents of the book.

#![expect(
    clippy::expect_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;

use super::page::Page;
use super::root;

static LINK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\[(?:[^\]\[]|\[[^\]]*\])*\]\(([^)\s]+)\)").expect("a pattern"));
static SPAN: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"`[^`]*`").expect("a pattern"));

/// Links of a page that are not to another site: line and target.
fn links(page: &Page) -> Vec<(usize, String)> {
    let mut links = Vec::new();
    for (line, text) in page.prose() {
        let text = SPAN.replace_all(text, "``");
        for link in LINK.captures_iter(&text) {
            if !link[1].contains("://") {
                links.push((line, link[1].to_owned()));
            }
        }
    }
    links
}

/// Links that lead nowhere, and links of the book that lead out of it.
pub(super) fn complaints(pages: &[Page]) -> Vec<String> {
    let anchors: HashMap<&str, Vec<String>> = pages
        .iter()
        .map(|page| (page.name.as_str(), anchors(page)))
        .collect();
    let mut complaints = Vec::new();
    for page in pages {
        for (line, link) in links(page) {
            let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = resolved(&page.name, path);
            let known = anchors.get(target.as_str());
            let found = match known {
                Some(known) => anchor.is_empty() || known.iter().any(|name| name == anchor),
                None => anchor.is_empty() && root().join(&target).exists(),
            };
            let leaves = page.name.starts_with("docs/") && known.is_none();
            if !found || leaves {
                complaints.push(format!("{}:{line}: {link}", page.name));
            }
        }
    }
    complaints
}

/// Where a link leads, from the top of the repository.
fn resolved(page: &str, link: &str) -> String {
    if link.is_empty() {
        return page.to_owned();
    }
    let mut path = PathBuf::from(page);
    path.pop();
    for part in Path::new(link).components() {
        match part {
            Component::ParentDir => {
                path.pop();
            }
            Component::Normal(name) => path.push(name),
            _ => {}
        }
    }
    path.to_string_lossy().replace('\\', "/")
}

/// What the headings of a page are called in links, as GitHub and mdBook have it.
fn anchors(page: &Page) -> Vec<String> {
    let mut anchors: Vec<String> = Vec::new();
    for (_, text) in page.prose() {
        let title = text.trim_start_matches('#');
        if title.len() == text.len() || !title.starts_with(' ') {
            continue;
        }
        let name: String = title
            .trim()
            .to_lowercase()
            .chars()
            .filter(|letter| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '_'))
            .map(|letter| if letter == ' ' { '-' } else { letter })
            .collect();
        let same = anchors.iter().filter(|known| **known == name).count();
        anchors.push(match same {
            0 => name,
            same => format!("{name}-{same}"),
        });
    }
    anchors
}

/// Pages that `docs/SUMMARY.md` does not name, or names twice.
pub(super) fn contents(pages: &[Page]) -> Vec<String> {
    let contents = pages
        .iter()
        .find(|page| page.name == "docs/SUMMARY.md")
        .expect("the book has contents");
    let named: Vec<String> = links(contents)
        .iter()
        .map(|(_, link)| resolved(&contents.name, link))
        .collect();
    pages
        .iter()
        .filter(|page| page.name.starts_with("docs/") && page.name != contents.name)
        .filter_map(|page| {
            let times = named.iter().filter(|name| **name == page.name).count();
            (times != 1).then(|| format!("docs/SUMMARY.md names {} {times} times", page.name))
        })
        .collect()
}
