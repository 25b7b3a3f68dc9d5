//! The report of a job as one page: no script, no network, light and dark, to be printed as well.

use fleet_core::job::ExecutionStatus;
use fleet_ops::jobs::report::{Reason, Report, Slow};

use crate::text;
use crate::ui::{number, time};

mod chart;
mod html;

use html::{Html, escaped};

/// Colours and measures. What is drawn takes its colours from here too.
const STYLE: &str = include_str!("report/style.css");

/// The page. `place` says where the job is.
pub(crate) fn page(report: &Report, place: &str) -> String {
    let id = report.job.id.as_str();
    let mut page = Html::default();
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Nothing is fetched, whatever stands in the names and details.
    page.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\">\n",
    );
    page.element("title", &format!("Job {id}"));
    page.raw(&format!(
        "<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n"
    ));
    head(&mut page, report, place);
    outcomes(&mut page, report);
    rollout(&mut page, report);
    failures(&mut page, report);
    slowest(&mut page, report);
    settings(&mut page, report);
    page.raw("</main>\n</body>\n</html>\n");
    page.end()
}

fn head(page: &mut Html, report: &Report, place: &str) {
    let job = &report.job;
    page.raw("<header>\n");
    page.element("h1", &format!("Job {}", job.id));
    let made = time::moment(report.made);
    page.element("p", &format!("{place}; looked at on {made}"));
    if !job.description.is_empty() {
        page.element("p", &job.description);
    }
    page.raw("</header>\n<section>\n<dl class=\"facts\">\n");
    let moment = |at: Option<jiff::Timestamp>| at.map_or_else(|| "-".to_owned(), time::moment);
    page.fact("status", job.status.as_str());
    page.fact("created", &moment(job.created));
    page.fact("completed", &moment(job.completed));
    page.fact("things", &number::count(report.things.total()));
    let retries = number::count(report.retries);
    let executions = number::count(report.executions);
    page.fact(
        "executions",
        &format!("{executions}, {retries} of them retries"),
    );
    if let Some(comment) = &job.comment {
        page.fact("comment", comment);
    }
    page.raw("</dl>\n</section>\n");
}

fn outcomes(page: &mut Html, report: &Report) {
    page.raw("<section>\n");
    page.element("h2", "Outcomes");
    let total = report.things.total();
    if total == 0 {
        page.element("p", "No thing has an execution of this job.");
        page.raw("</section>\n");
        return;
    }
    let parts: Vec<_> = ExecutionStatus::ALL
        .iter()
        .map(|status| (*status, report.things.of(*status)))
        .filter(|(_, count)| *count > 0)
        .collect();
    page.raw(&chart::outcomes(&parts, total));
    page.raw(
        "<table>\n<tr><th>status</th><th class=\"n\">things</th><th class=\"n\">share</th></tr>\n",
    );
    for (status, count) in parts {
        let class = chart::class(status);
        page.raw(&format!("<tr><td><i class=\"{class}\"></i> {status}</td>"));
        page.raw(&format!("<td class=\"n\">{}</td>", number::count(count)));
        let tenths = fleet_ops::jobs::stats::tenths(count, total);
        page.raw(&format!(
            "<td class=\"n\">{}.{} %</td></tr>\n",
            tenths / 10,
            tenths % 10
        ));
    }
    page.raw("</table>\n</section>\n");
}

fn rollout(page: &mut Html, report: &Report) {
    let timeline = &report.timeline;
    let bins = timeline.bins();
    let Some(begins) = timeline.begins() else {
        return;
    };
    page.raw("<section>\n");
    page.element("h2", "Rollout over time");
    let each = match timeline.minutes() {
        1 => "minute".to_owned(),
        minutes => format!("{minutes} minutes"),
    };
    let from = time::moment(begins);
    page.element("p", &format!("Executions per {each}, from {from}."));
    page.raw(&chart::rollout(&bins, timeline.minutes()));
    page.raw("</section>\n");
}

fn failures(page: &mut Html, report: &Report) {
    let failures = &report.failures;
    if failures.total == 0 {
        return;
    }
    page.raw("<section>\n");
    page.element("h2", "Why executions failed");
    let total = text::counted(failures.total, "execution", "executions");
    let described = number::count(failures.described);
    page.element(
        "p",
        &match failures.described == failures.total {
            true => format!("All {total} that are FAILED, REJECTED or TIMED_OUT."),
            false => format!(
                "The first {described} by name of {total} that are FAILED, REJECTED or TIMED_OUT: \
                 AWS describes ten a second."
            ),
        },
    );
    page.raw("<table>\n<tr><th class=\"n\">count</th><th>status</th><th>sort</th><th>reason</th><th>things</th></tr>\n");
    for reason in &failures.reasons {
        page.raw(&row(reason));
    }
    page.raw("</table>\n</section>\n");
}

fn row(reason: &Reason) -> String {
    let said = reason.said.as_deref().map_or_else(
        || "<em>nothing was said</em>".to_owned(),
        |said| escaped(said).to_string(),
    );
    let shown = u64::try_from(reason.things.len()).unwrap_or(u64::MAX);
    let mut things: Vec<_> = reason.things.iter().map(ToString::to_string).collect();
    if reason.count > shown {
        things.push(format!("and {} more", number::count(reason.count - shown)));
    }
    format!(
        "<tr><td class=\"n\">{}</td><td>{}</td><td>{}</td><td>{said}</td><td>{}</td></tr>\n",
        number::count(reason.count),
        reason.status,
        escaped(reason.sort.as_deref().unwrap_or("-")),
        escaped(&things.join(", "))
    )
}

fn slowest(page: &mut Html, report: &Report) {
    let Some(times) = &report.times else { return };
    page.raw("<section>\n");
    page.element("h2", "Slowest devices");
    page.element(
        "p",
        &format!(
            "From the start of an execution to its end, of {} that answered: {} at least, {} on \
             average, {} at most.",
            text::counted(times.devices, "device", "devices"),
            seconds(times.least),
            seconds(times.mean),
            seconds(times.most)
        ),
    );
    page.raw("<table>\n<tr><th>thing</th><th>status</th><th class=\"n\">took</th></tr>\n");
    for Slow {
        thing,
        status,
        seconds: took,
    } in &report.slowest
    {
        page.raw(&format!(
            "<tr><td>{}</td><td>{status}</td><td class=\"n\">{}</td></tr>\n",
            escaped(thing.as_str()),
            seconds(*took)
        ));
    }
    page.raw("</table>\n</section>\n");
}

fn seconds(length: f64) -> String {
    std::time::Duration::try_from_secs_f64(length).map_or_else(|_| "-".to_owned(), time::span)
}

fn settings(page: &mut Html, report: &Report) {
    let job = &report.job;
    page.raw("<section>\n");
    page.element("h2", "Settings");
    let targets: Vec<_> = job.targets.iter().map(|arn| arn.as_str()).collect();
    let versions = job.destination_package_versions.iter();
    let versions: Vec<_> = versions.map(|arn| arn.as_str()).collect();
    page.raw("<dl class=\"facts\">\n");
    page.fact("targets", &targets.join("\n"));
    if !versions.is_empty() {
        page.fact("installs", &versions.join("\n"));
    }
    page.raw("</dl>\n");
    page.pre(&serde_json::to_string_pretty(&job.settings).unwrap_or_default());
    page.element("h3", "Job document");
    page.pre(&serde_json::to_string_pretty(&report.document).unwrap_or_default());
    page.raw("</section>\n");
}

#[cfg(test)]
mod tests;
