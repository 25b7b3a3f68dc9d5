//! `--debug`: every call with what was said both ways, on stderr.

use std::sync::Arc;

use fleet_aws::{CallReport, CallSink};
use fleet_core::operation::Service;
use serde_json::Value;

use crate::lang::say;
use crate::ui::Screen;
use crate::ui::style::{self, paint};

/// Shows every attempt as it ends.
pub(crate) fn calls(screen: Arc<Screen>) -> CallSink {
    Arc::new(move |report| screen.err(show(report)))
}

fn show(report: &CallReport) -> String {
    let operation = report.operation;
    let call = format!("{} {operation}", service(operation.service()));
    let head = match report.attempt {
        0..=1 => format!("→ {call}"),
        attempt => format!("→ {}", say!("common-debug-attempt", call, attempt)),
    };
    let mut text = paint(style::HEAD, head);
    text.push_str(&block(&report.input));
    let mut answer = match report.status {
        Some(status) => format!("← {status}"),
        None => format!("← {}", say!("common-debug-no-answer")),
    };
    if let Some(error) = &report.error {
        answer.push_str(&format!(" {error}"));
    }
    let ms = report.duration.as_millis().to_string();
    let answer = match &report.request_id {
        Some(id) => say!("common-debug-answer-request", answer, ms, id),
        None => say!("common-debug-answer", answer, ms),
    };
    let style = match &report.error {
        Some(_) => style::BAD,
        None => style::GOOD,
    };
    text.push('\n');
    text.push_str(&paint(style, answer));
    if let Some(output) = &report.output {
        text.push_str(&block(output));
    }
    text
}

/// A service as the AWS CLI names it.
fn service(service: Service) -> &'static str {
    match service {
        Service::Iot => "iot",
        Service::IotData => "iot-data",
        Service::IotJobsData => "iot-jobs-data",
        Service::S3 => "s3",
        Service::Iam => "iam",
        Service::Sts => "sts",
    }
}

/// JSON on lines of its own, indented; nothing where there is nothing.
fn block(value: &Value) -> String {
    let empty = value.is_null() || value.as_object().is_some_and(serde_json::Map::is_empty);
    if empty {
        return String::new();
    }
    let pretty = serde_json::to_string_pretty(value).unwrap_or_default();
    pretty.lines().map(|line| format!("\n  {line}")).collect()
}
