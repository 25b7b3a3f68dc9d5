//! The report of a job as one page: no script, no network, light and dark, to be printed as well.

use fleet_core::job::ExecutionStatus;
use fleet_ops::jobs::report::{Reason, Report, Slow};

use super::job_stats;
use super::plan::joined;
use crate::lang::{self, say};
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
    let language = lang::current().tag();
    page.raw(&format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n"
    ));
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Nothing is fetched, whatever stands in the names and details.
    page.raw(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\">\n",
    );
    page.element("title", &say!("jobs-report-title", job = id));
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
    page.element("h1", &say!("jobs-report-title", job = job.id.as_str()));
    let at = time::moment(report.made);
    page.element("p", &say!("jobs-report-seen", place, at));
    if !job.description.is_empty() {
        page.element("p", &job.description);
    }
    page.raw("</header>\n<section>\n<dl class=\"facts\">\n");
    let moment = |at: Option<jiff::Timestamp>| at.map_or_else(|| "-".to_owned(), time::moment);
    page.fact(&say!("jobs-label-status"), job.status.as_str());
    page.fact(&say!("jobs-label-created"), &moment(job.created));
    page.fact(&say!("jobs-label-completed"), &moment(job.completed));
    let things = number::count(report.things.total());
    page.fact(&say!("jobs-report-fact-things"), &things);
    let (executions, retries) = (report.executions, report.retries);
    page.fact(
        &say!("jobs-report-fact-executions"),
        &say!("jobs-report-executions", executions, retries),
    );
    if let Some(comment) = &job.comment {
        page.fact(&say!("jobs-label-comment"), comment);
    }
    page.raw("</dl>\n</section>\n");
}

fn outcomes(page: &mut Html, report: &Report) {
    page.raw("<section>\n");
    page.element("h2", &say!("jobs-report-outcomes"));
    let total = report.things.total();
    if total == 0 {
        page.element("p", &say!("jobs-report-none"));
        page.raw("</section>\n");
        return;
    }
    let parts: Vec<_> = ExecutionStatus::ALL
        .iter()
        .map(|status| (*status, report.things.of(*status)))
        .filter(|(_, count)| *count > 0)
        .collect();
    page.raw(&chart::outcomes(&parts, total));
    page.head(&[
        (&say!("jobs-report-heading-status"), false),
        (&say!("jobs-report-heading-things"), true),
        (&say!("jobs-report-heading-share"), true),
    ]);
    for (status, count) in parts {
        let class = chart::class(status);
        page.raw(&format!("<tr><td><i class=\"{class}\"></i> {status}</td>"));
        page.raw(&format!("<td class=\"n\">{}</td>", number::count(count)));
        let tenths = fleet_ops::jobs::stats::tenths(count, total);
        let share = job_stats::share(tenths);
        page.raw(&format!("<td class=\"n\">{share} %</td></tr>\n"));
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
    page.element("h2", &say!("jobs-report-rollout"));
    let minutes = u64::try_from(timeline.minutes()).unwrap_or_default();
    let begins = time::moment(begins);
    page.element("p", &say!("jobs-report-rollout-each", minutes, begins));
    page.raw(&chart::rollout(&bins, timeline.minutes()));
    page.raw("</section>\n");
}

fn failures(page: &mut Html, report: &Report) {
    let failures = &report.failures;
    if failures.total == 0 {
        return;
    }
    page.raw("<section>\n");
    page.element("h2", &say!("jobs-report-failures"));
    let (total, described) = (failures.total, failures.described);
    page.element(
        "p",
        &match described == total {
            true => say!("jobs-report-failures-all", total),
            false => say!("jobs-report-failures-first", described, total),
        },
    );
    page.head(&[
        (&say!("jobs-report-heading-count"), true),
        (&say!("jobs-report-heading-status"), false),
        (&say!("jobs-report-heading-sort"), false),
        (&say!("jobs-report-heading-reason"), false),
        (&say!("jobs-report-heading-things"), false),
    ]);
    for reason in &failures.reasons {
        page.raw(&row(reason));
    }
    page.raw("</table>\n</section>\n");
}

fn row(reason: &Reason) -> String {
    let said = reason.said.as_deref().map_or_else(
        || format!("<em>{}</em>", escaped(&say!("jobs-report-silent"))),
        |said| escaped(said).to_string(),
    );
    let shown = u64::try_from(reason.things.len()).unwrap_or(u64::MAX);
    let mut things: Vec<_> = reason.things.iter().map(ToString::to_string).collect();
    if reason.count > shown {
        things.push(say!("jobs-report-more", count = reason.count - shown));
    }
    format!(
        "<tr><td class=\"n\">{}</td><td>{}</td><td>{}</td><td>{said}</td><td>{}</td></tr>\n",
        number::count(reason.count),
        reason.status,
        escaped(reason.sort.as_deref().unwrap_or("-")),
        escaped(&joined(things))
    )
}

fn slowest(page: &mut Html, report: &Report) {
    let Some(times) = &report.times else { return };
    page.raw("<section>\n");
    page.element("h2", &say!("jobs-report-slowest"));
    page.element(
        "p",
        &say!(
            "jobs-report-durations",
            devices = times.devices,
            least = seconds(times.least),
            mean = seconds(times.mean),
            most = seconds(times.most)
        ),
    );
    page.head(&[
        (&say!("jobs-report-heading-thing"), false),
        (&say!("jobs-report-heading-status"), false),
        (&say!("jobs-report-heading-took"), true),
    ]);
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
    page.element("h2", &say!("jobs-report-settings"));
    let targets: Vec<_> = job.targets.iter().map(|arn| arn.as_str()).collect();
    let versions = job.destination_package_versions.iter();
    let versions: Vec<_> = versions.map(|arn| arn.as_str()).collect();
    page.raw("<dl class=\"facts\">\n");
    page.fact(&say!("jobs-label-targets"), &targets.join("\n"));
    if !versions.is_empty() {
        page.fact(&say!("jobs-label-installs"), &versions.join("\n"));
    }
    page.raw("</dl>\n");
    page.pre(&serde_json::to_string_pretty(&job.settings).unwrap_or_default());
    page.element("h3", &say!("jobs-report-document"));
    page.pre(&serde_json::to_string_pretty(&report.document).unwrap_or_default());
    page.raw("</section>\n");
}

#[cfg(test)]
mod tests;
