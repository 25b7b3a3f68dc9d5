//! What a document shows beside what a command printed.
//!
//! `...` on a line of its own stands for any number of lines, `[..]` for anything within a line.
//! What differs from run to run need not be marked: moments, durations, rates, ports, ids made from
//! random numbers. How many blanks stand between two words does not matter.

#![expect(
    clippy::expect_used,
    reason = "this is all test code; clippy allows it only inside test functions"
)]

use std::sync::LazyLock;

use regex::Regex;

/// What differs from run to run, and what is compared in its place.
static CHANGING: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
    [
        (
            r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?( UTC|Z)?",
            "MOMENT",
        ),
        (r"\d{4}-\d{2}-\d{2}", "DAY"),
        (r"\b\d{8}T\d{6}(\d{3})?Z?\b", "MOMENT"),
        (
            r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
            "UUID",
        ),
        (r"\b[0-9a-f]{64}\b", "HASH"),
        (r"(127\.0\.0\.1|localhost):\d+", "ADDRESS"),
        (r"(\d+m )?\d+(\.\d+)? ?m?s\b", "DURATION"),
        (r"\d+(\.\d+)?/s", "RATE"),
        (r"\d+(\.\d+)? (\w+ a second)", "RATE $2"),
        (r"\s+", " "),
    ]
    .into_iter()
    .map(|(pattern, word)| (Regex::new(pattern).expect("a pattern above"), word))
    .collect()
});

/// What is wrong with an output, if something is.
pub(super) fn differs(shown: &[String], printed: &str) -> Option<String> {
    let mut pattern = String::from("^");
    for line in trimmed(shown.iter().map(String::as_str)) {
        if line.trim() == "..." {
            pattern.push_str("(?:.*\n)*?");
        } else {
            let line = regex::escape(&settled(line)).replace(r"\[\.\.\]", ".*");
            pattern.push_str(&line);
            pattern.push('\n');
        }
    }
    pattern.push('$');
    let mut text = String::new();
    for line in trimmed(printed.lines()) {
        text.push_str(&settled(line));
        text.push('\n');
    }
    let same = Regex::new(&pattern).expect("escaped text").is_match(&text);
    (!same).then(|| format!("printed:\n{printed}\nshown:\n{}", shown.join("\n")))
}

/// Lines without the empty ones at both ends.
fn trimmed<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let lines: Vec<&str> = lines.collect();
    let full = |line: &&str| !line.trim().is_empty();
    let first = lines.iter().position(full).unwrap_or(lines.len());
    let last = lines.iter().rposition(full).map_or(first, |last| last + 1);
    lines[first..last].to_vec()
}

/// A line without what differs from run to run.
fn settled(line: &str) -> String {
    let mut line = line.trim().to_owned();
    for (pattern, word) in CHANGING.iter() {
        line = pattern.replace_all(&line, *word).into_owned();
    }
    line
}

#[test]
fn an_output_is_told_from_another_by_what_does_not_change() {
    let shown = ["  took 1.9s, 53.3 things a second", "...", "end [..]!"].map(str::to_owned);
    assert_eq!(
        differs(
            &shown,
            "\ntook 10.2s, 9 things a second\na\nb\nend of it!\n"
        ),
        None
    );
    assert_eq!(
        differs(&shown, "took 1 ms, 9 things a second\nend !\n"),
        None
    );
    assert!(differs(&shown, "took 10.2s, 9 things a second\nend of it\n").is_some());
    assert!(differs(&shown, "took 10.2s, 9 groups a second\nend of it!\n").is_some());
    assert!(differs(&shown, "took 10.2s, 9 things a second\nend of it!\nmore\n").is_some());
}
