//! The page is whole, fetches nothing, and lets nobody write markup into it.

use fleet_core::account::Arn;
use fleet_core::job::{JobSettings, JobStatus, ProcessDetails, TargetSelection};
use fleet_core::port::jobs::Job;
use fleet_ops::jobs::report::Times;
use serde_json::json;

use super::*;

const HOSTILE: &str =
    "</td></table><script src=\"//evil.example\">alert(1)</script><img src=x onerror='a'>";

fn report() -> Report {
    let job = Job {
        id: "OTA-Job-1".parse().unwrap(),
        arn: Arn::from_aws("arn"),
        status: JobStatus::Completed,
        selection: TargetSelection::Snapshot,
        targets: vec![Arn::from_aws(HOSTILE)],
        description: HOSTILE.to_owned(),
        created: None,
        updated: None,
        completed: None,
        force_canceled: false,
        reason_code: None,
        comment: Some(HOSTILE.to_owned()),
        settings: JobSettings::default(),
        destination_package_versions: vec![Arn::from_aws(HOSTILE)],
        process: ProcessDetails::default(),
        is_concurrent: Some(false),
        scheduled_rollouts: Vec::new(),
    };
    let document = json!({HOSTILE: HOSTILE});
    let mut report = Report::new(job, document, jiff::Timestamp::UNIX_EPOCH);
    report.executions = 5;
    report.retries = 1;
    report.things = ProcessDetails {
        succeeded: 3,
        failed: 1,
        ..ProcessDetails::default()
    };
    report.times = Some(Times {
        devices: 5,
        least: 0.25,
        mean: 2.0,
        most: 90.0,
    });
    report.slowest = vec![Slow {
        thing: "Vehicle-VIN-001".parse().unwrap(),
        status: ExecutionStatus::Succeeded,
        seconds: 90.0,
    }];
    report.failures.total = 300;
    report.failures.described = 200;
    report.failures.reasons = vec![Reason {
        status: ExecutionStatus::Failed,
        sort: Some(HOSTILE.to_owned()),
        said: Some(HOSTILE.to_owned()),
        count: 200,
        things: vec!["Vehicle-VIN-002".parse().unwrap()],
    }];
    report
}

#[test]
fn what_others_wrote_is_text_and_nothing_is_fetched() {
    let page = page(&report(), HOSTILE);
    for markup in [
        "<script",
        "<img",
        "onerror='",
        "src=\"",
        "<link",
        "@import",
        "url(",
    ] {
        assert!(!page.contains(markup), "{markup}");
    }
    assert!(page.contains("&lt;script src=&quot;//evil.example&quot;&gt;"));
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn the_numbers_of_the_report_stand_on_the_page() {
    let page = page(&report(), "LOCAL");
    for text in [
        "<h1>Job OTA-Job-1</h1>",
        "5, 1 of them retries",
        "SUCCEEDED</td><td class=\"n\">3</td><td class=\"n\">75.0 %</td>",
        "FAILED</td><td class=\"n\">1</td><td class=\"n\">25.0 %</td>",
        "The first 200 by name of 300 executions",
        "5 devices that answered: 250ms at least, 2s on average, 1m 30s at most.",
        "Vehicle-VIN-002, and 199 more",
    ] {
        assert!(page.contains(text), "{text}\n{page}");
    }
}

#[test]
fn every_element_that_begins_ends() {
    let page = page(&report(), "LOCAL");
    for name in [
        "html", "head", "body", "main", "section", "table", "tr", "td", "dl", "svg", "pre",
    ] {
        let begins =
            page.matches(&format!("<{name}>")).count() + page.matches(&format!("<{name} ")).count();
        assert_eq!(
            begins,
            page.matches(&format!("</{name}>")).count(),
            "{name}"
        );
    }
}
