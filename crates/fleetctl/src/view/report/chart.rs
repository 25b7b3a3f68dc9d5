//! The pictures of a report: bars as inline SVG, with the numbers they stand for as titles.

use fleet_core::job::ExecutionStatus;
use fleet_ops::jobs::report::Bin;

use super::html::escaped;
use crate::lang::say;
use crate::ui::number;

/// The picture's width and the height of one row of bars.
const WIDTH: u64 = 720;
const HEIGHT: u64 = 90;
/// Room for the name of a row, and for the numbers on its left and below.
const TOP: u64 = 22;
const LEFT: u64 = 56;
const BOTTOM: u64 = 20;

/// The style of a state.
pub(super) fn class(status: ExecutionStatus) -> &'static str {
    match status {
        ExecutionStatus::Succeeded => "succeeded",
        ExecutionStatus::Failed => "failed",
        ExecutionStatus::Rejected => "rejected",
        ExecutionStatus::TimedOut => "timed-out",
        ExecutionStatus::InProgress => "in-progress",
        ExecutionStatus::Queued => "queued",
        ExecutionStatus::Canceled => "canceled",
        ExecutionStatus::Removed => "removed",
    }
}

/// One bar with a part for each state.
pub(super) fn outcomes(parts: &[(ExecutionStatus, u64)], total: u64) -> String {
    let label = say!("jobs-report-aria-outcomes");
    let label = escaped(&label);
    let mut svg = format!("<svg viewBox=\"0 0 {WIDTH} 28\" role=\"img\" aria-label=\"{label}\">\n");
    let mut before = 0;
    for (status, count) in parts {
        let (from, to) = (
            scaled(before, total, WIDTH),
            scaled(before + count, total, WIDTH),
        );
        before += count;
        let width = Length(to.0 - from.0);
        svg.push_str(&format!(
            "<rect class=\"{}\" x=\"{from}\" y=\"0\" width=\"{width}\" height=\"28\">\
             <title>{status}: {}</title></rect>\n",
            class(*status),
            number::count(*count)
        ));
    }
    svg + "</svg>\n"
}

/// A row of bars.
struct Row {
    class: &'static str,
    /// How many of a bin.
    of: fn(&Bin) -> u64,
    /// Its name with how many there are in all.
    name: fn(u64) -> String,
    /// What a bar says: its minute and how many.
    bar: fn(u64, u64) -> String,
}

const ROWS: [Row; 3] = [
    Row {
        class: "queued",
        of: |bin| bin.queued,
        name: |count| say!("jobs-report-row-queued", count),
        bar: |minute, count| say!("jobs-report-bar-queued", minute, count),
    },
    Row {
        class: "in-progress",
        of: |bin| bin.started,
        name: |count| say!("jobs-report-row-started", count),
        bar: |minute, count| say!("jobs-report-bar-started", minute, count),
    },
    Row {
        class: "finished",
        of: |bin| bin.finished,
        name: |count| say!("jobs-report-row-finished", count),
        bar: |minute, count| say!("jobs-report-bar-finished", minute, count),
    },
];

/// A row of bars for what was queued, started and finished, one below the other over the same time.
pub(super) fn rollout(bins: &[Bin], minutes: i64) -> String {
    let each = TOP + HEIGHT + BOTTOM;
    let height = each * u64::try_from(ROWS.len()).unwrap_or(0);
    let label = say!("jobs-report-aria-rollout");
    let label = escaped(&label);
    let mut svg =
        format!("<svg viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" aria-label=\"{label}\">\n");
    let minutes = u64::try_from(minutes).unwrap_or(0);
    for (at, row) in (0..).zip(&ROWS) {
        let counts: Vec<u64> = bins.iter().map(row.of).collect();
        svg.push_str(&bars(row, &counts, at * each, minutes));
    }
    svg + "</svg>\n"
}

fn bars(row: &Row, counts: &[u64], top: u64, minutes: u64) -> String {
    let most = counts.iter().copied().max().unwrap_or(0);
    let total: u64 = counts.iter().sum();
    let bottom = top + TOP + HEIGHT;
    let room = WIDTH - LEFT;
    let all = u64::try_from(counts.len()).unwrap_or(u64::MAX);
    let mut svg = format!(
        "<text x=\"{LEFT}\" y=\"{}\" class=\"name\">{}</text>\n",
        top + 15,
        escaped(&(row.name)(total))
    );
    svg.push_str(&format!(
        "<text x=\"{}\" y=\"{}\" class=\"tick\">{}</text>\n",
        LEFT - 6,
        top + TOP + 9,
        number::count(most)
    ));
    svg.push_str(&format!(
        "<path class=\"axis\" d=\"M{LEFT} {bottom}H{WIDTH}M{LEFT} {}H{WIDTH}\"/>\n",
        top + TOP
    ));
    for (at, count) in (0..).zip(counts).filter(|(_, count)| **count > 0) {
        let (from, to) = (scaled(at, all, room), scaled(at + 1, all, room));
        // A gap between bars that are wide enough for one.
        let gap = if to.0 - from.0 >= 40 { 10 } else { 0 };
        let (x, width) = (Length(LEFT * 10 + from.0), Length(to.0 - from.0 - gap));
        let height = scaled(*count, most, HEIGHT);
        let y = Length(bottom * 10 - height.0);
        svg.push_str(&format!(
            "<rect class=\"{}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\">\
             <title>{}</title></rect>\n",
            row.class,
            escaped(&(row.bar)(at * minutes, *count))
        ));
    }
    let tick = |minutes: u64| say!("jobs-report-axis-minutes", minutes);
    let y = bottom + 14;
    svg.push_str(&format!(
        "<text x=\"{LEFT}\" y=\"{y}\" class=\"from\">{}</text>\n\
         <text x=\"{WIDTH}\" y=\"{y}\" class=\"tick\">{}</text>\n",
        escaped(&tick(0)),
        escaped(&tick(all * minutes))
    ));
    svg
}

/// A length in tenths of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Length(u64);

impl std::fmt::Display for Length {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.0 / 10, self.0 % 10)
    }
}

/// The part of a length that a count has of the whole.
fn scaled(count: u64, whole: u64, length: u64) -> Length {
    let tenths = u128::from(count) * u128::from(length) * 10;
    let tenths = tenths.checked_div(u128::from(whole)).unwrap_or(0);
    Length(u64::try_from(tenths).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_of_outcomes_is_divided_as_the_things_are() {
        let parts = [
            (ExecutionStatus::Succeeded, 90),
            (ExecutionStatus::Failed, 10),
        ];
        // 720 wide: 648 for nine tenths, 72 for the rest.
        assert_eq!(
            outcomes(&parts, 100),
            "<svg viewBox=\"0 0 720 28\" role=\"img\" aria-label=\"outcomes\">\n\
             <rect class=\"succeeded\" x=\"0.0\" y=\"0\" width=\"648.0\" height=\"28\">\
             <title>SUCCEEDED: 90</title></rect>\n\
             <rect class=\"failed\" x=\"648.0\" y=\"0\" width=\"72.0\" height=\"28\">\
             <title>FAILED: 10</title></rect>\n</svg>\n"
        );
    }

    #[test]
    fn bars_are_as_high_as_their_share_of_the_highest() {
        let bin = |queued, started, finished| Bin {
            queued,
            started,
            finished,
        };
        let svg = rollout(&[bin(40, 0, 0), bin(10, 40, 0), bin(0, 0, 20)], 1);
        // Three bins in 664: 221.3 each, with a gap of one. The highest is 90, a quarter of it 22.5;
        // the first row's floor is at 112.
        for rect in [
            "x=\"56.0\" y=\"22.0\" width=\"220.3\" height=\"90.0\"><title>minute 0: 40 queued",
            "x=\"277.3\" y=\"89.5\" width=\"220.3\" height=\"22.5\"><title>minute 1: 10 queued",
            // The second row is 132 below the first, the third 264.
            "x=\"277.3\" y=\"154.0\" width=\"220.3\" height=\"90.0\"><title>minute 1: 40 started",
            "x=\"498.6\" y=\"286.0\" width=\"220.4\" height=\"90.0\"><title>minute 2: 20 finished",
        ] {
            assert!(svg.contains(rect), "{rect}\n{svg}");
        }
        assert_eq!(svg.matches("<rect").count(), 4);
        assert!(svg.contains("queued: 50<") && svg.contains("finished: 20<"));
    }

    #[test]
    fn where_nothing_happened_there_is_no_bar() {
        let svg = rollout(&[Bin::default()], 1);
        assert_eq!(svg.matches("<rect").count(), 0);
    }
}
