//! Failures of a run as a text: what AWS said, of which resources, and what can be done about it.

use fleet_ops::failures::FailureGroup;
use unicode_width::UnicodeWidthStr as _;

use super::plan::joined;
use crate::errors::Told;
use crate::lang::say;
use crate::text;
use crate::ui::words::wrap;

/// A text in lines that fit, the first with an indent of its own.
pub(crate) fn indented(text: &str, first: &str, others: &str, width: usize) -> Vec<String> {
    let room = width.saturating_sub(first.width().max(others.width()));
    let lines = wrap(text, room).into_iter().enumerate();
    lines
        .map(|(at, line)| format!("{}{line}", if at == 0 { first } else { others }))
        .collect()
}

/// Why resources of a kind failed, which the first of them are, and what can be done about it.
pub(super) fn failure(group: &FailureGroup, width: usize) -> Vec<String> {
    let what = text::count(group.kind, group.count);
    let more = if group.count > group.names.len() as u64 {
        ", …"
    } else {
        ""
    };
    let code = match &group.first.code {
        Some(code) => format!(" ({code})"),
        None => String::new(),
    };
    let mut parts = vec![
        format!("{what}: {}{code}", group.first.told()),
        format!("{}{more}", joined(&group.names)),
    ];
    if let Some(id) = &group.first.request_id {
        parts.push(say!("common-request", id));
    }
    parts.extend(text::remedy(
        group.first.fault,
        group.first.missing_action.as_deref(),
    ));
    let mut parts = parts.iter();
    let head = parts.next().into_iter();
    head.flat_map(|head| indented(head, "  ", "    ", width))
        .chain(parts.flat_map(|part| indented(part, "    ", "    ", width)))
        .collect()
}
