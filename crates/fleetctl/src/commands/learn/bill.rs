//! What AWS would have charged, as a text.

use crate::lang::{self, say};
use crate::price::{Bill, PAGES, READ};
use crate::ui::style::{self, paint};
use crate::ui::words;

/// The lines about a step; none if AWS would have counted nothing.
pub(super) fn lines(bill: &Bill, width: usize) -> Vec<String> {
    if bill.is_empty() {
        return Vec::new();
    }
    let text = say!(
        "learn-bill",
        counted = counted(bill),
        dollars = dollars(bill)
    );
    let lines = words::wrap(&text, width.saturating_sub(2)).into_iter();
    lines
        .map(|line| paint(style::DIM, format!("  {line}")))
        .collect()
}

/// The lines about the whole course, with where the figures come from.
pub(super) fn total(bill: &Bill, width: usize) -> Vec<String> {
    let mut text = say!(
        "learn-bill-total",
        counted = counted(bill),
        dollars = dollars(bill)
    );
    if bill.command_executions > 0 {
        text = format!("{text} {}", say!("learn-bill-unknown"));
    }
    let source = say!("learn-bill-source", read = READ, pages = PAGES.join(" "));
    let mut lines = words::wrap(&text, width);
    lines.extend(words::wrap(&source, width));
    lines
}

fn counted(bill: &Bill) -> String {
    let parts = [
        (
            bill.operations,
            say!("learn-bill-operations", count = bill.operations),
        ),
        (
            bill.index_updates,
            say!("learn-bill-index-updates", count = bill.index_updates),
        ),
        (
            bill.queries,
            say!("learn-bill-queries", count = bill.queries),
        ),
        (
            bill.remote_actions,
            say!("learn-bill-remote-actions", count = bill.remote_actions),
        ),
        (
            bill.command_executions,
            say!(
                "learn-bill-command-executions",
                count = bill.command_executions
            ),
        ),
    ];
    let parts = parts.into_iter().filter(|(count, _)| *count > 0);
    parts.map(|(_, text)| text).collect::<Vec<_>>().join(", ")
}

fn dollars(bill: &Bill) -> String {
    format!("{:.4}", bill.dollars()).replace('.', lang::current().decimal())
}
