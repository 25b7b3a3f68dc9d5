//! `--debug`: every call with what was said both ways, on stderr.

use std::sync::Arc;

use fleet_aws::{CallReport, CallSink};
use fleet_core::operation::Service;
use serde_json::Value;

use crate::ui::Screen;
use crate::ui::style::{self, paint};

/// Shows every attempt as it ends.
pub(crate) fn calls(screen: Arc<Screen>) -> CallSink {
    Arc::new(move |report| screen.err(show(report)))
}

fn show(report: &CallReport) -> String {
    let operation = report.operation;
    let mut head = format!("→ {} {operation}", service(operation.service()));
    if report.attempt > 1 {
        head.push_str(&format!(", attempt {}", report.attempt));
    }
    let mut text = paint(style::HEAD, head);
    text.push_str(&block(&report.input));
    let mut answer = match report.status {
        Some(status) => format!("← {status}"),
        None => "← no answer".to_owned(),
    };
    if let Some(error) = &report.error {
        answer.push_str(&format!(" {error}"));
    }
    answer.push_str(&format!(" in {} ms", report.duration.as_millis()));
    if let Some(id) = &report.request_id {
        answer.push_str(&format!(", request {id}"));
    }
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
