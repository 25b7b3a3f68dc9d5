//! The settings of a job as a text.

use std::time::Duration;

use fleet_core::job::{
    AbortRule, EndBehavior, Increase, JobSettings, RetryRule, RolloutRate, Scheduling,
    TargetSelection,
};

use crate::cli::job::failure_word;
use crate::text;
use crate::ui::{number, time};

/// AWS's word for whom a job is for.
pub(crate) fn selection_word(of: TargetSelection) -> &'static str {
    match of {
        TargetSelection::Continuous => "CONTINUOUS",
        TargetSelection::Snapshot => "SNAPSHOT",
    }
}

/// The settings, each with its name.
pub(crate) fn facts(settings: &JobSettings) -> Vec<(&'static str, String)> {
    let mut facts = vec![("rollout", rollout(settings.rollout.as_ref()))];
    facts.extend(settings.abort.iter().map(|rule| ("abort", abort(rule))));
    if let Some(minutes) = settings.in_progress_timeout_minutes {
        let length = span(u64::from(minutes) * 60);
        facts.push(("timeout", format!("{length} after IN_PROGRESS")));
    }
    facts.extend(settings.retries.iter().map(|rule| ("retries", retry(rule))));
    facts.extend(settings.scheduling.iter().flat_map(schedule));
    if let Some(url) = &settings.presigned_url {
        let length = span(u64::from(url.expires_in_seconds));
        facts.push(("URLs", format!("good for {length}, signed by {}", url.role)));
    }
    facts
}

/// Without the spaces of a countdown, but as people say it: `1h`, `30m`.
fn span(seconds: u64) -> String {
    match seconds {
        whole if whole.is_multiple_of(3600) => format!("{}h", whole / 3600),
        whole if whole.is_multiple_of(60) && whole < 3600 => format!("{}m", whole / 60),
        other => time::span(Duration::from_secs(other)),
    }
}

fn rollout(rate: Option<&RolloutRate>) -> String {
    let most = rate.and_then(|rate| rate.maximum_per_minute);
    let exponential = rate.and_then(|rate| rate.exponential.as_ref());
    let devices = |count: i64| {
        let count = u64::try_from(count).unwrap_or_default();
        text::counted(count, "device", "devices")
    };
    match (most, exponential) {
        (None, None) => "1,000 devices a minute at most, as AWS allows".to_owned(),
        (Some(most), None) => format!("{} a minute at most", devices(most)),
        (most, Some(of)) => {
            let (each, count) = match of.increase {
                Increase::NotifiedThings(count) => ("were notified", count),
                Increase::SucceededThings(count) => ("have succeeded", count),
            };
            let most = most.map(|most| format!(", {} at most", number(most)));
            format!(
                "{} a minute at first, {} times as many each time another {} {each}{}",
                devices(of.base_per_minute),
                of.increment_factor,
                number(count),
                most.unwrap_or_default()
            )
        }
    }
}

fn number(count: i64) -> String {
    number::count(u64::try_from(count).unwrap_or_default())
}

fn abort(rule: &AbortRule) -> String {
    let share = rule.threshold_percentage;
    let least = u64::try_from(rule.minimum_executed).unwrap_or_default();
    let least = text::counted(least, "device has", "devices have");
    let word = match failure_word(rule.failure) {
        "ALL" => "FAILED, REJECTED or TIMED_OUT",
        word => word,
    };
    format!("cancel when {share} % are {word}, once {least} ended it")
}

fn retry(rule: &RetryRule) -> String {
    let times = u64::from(rule.number_of_retries);
    let times = text::counted(times, "retry", "retries");
    let word = match failure_word(rule.failure) {
        "ALL" => "FAILED or TIMED_OUT",
        word => word,
    };
    format!("{times} after {word}")
}

fn schedule(of: &Scheduling) -> Vec<(&'static str, String)> {
    let mut facts = Vec::new();
    if let Some(start) = &of.start {
        facts.push(("starts", format!("{start} UTC")));
    }
    if let Some(end) = &of.end {
        let then = match of.end_behavior.unwrap_or_default() {
            EndBehavior::StopRollout => "nobody new is notified then",
            EndBehavior::Cancel => "what is queued is canceled then",
            EndBehavior::ForceCancel => "what is queued or in progress is canceled then",
        };
        facts.push(("ends", format!("{end} UTC; {then}")));
    }
    for window in &of.maintenance_windows {
        let seconds = u64::try_from(window.duration_minutes).unwrap_or_default() * 60;
        facts.push((
            "window",
            format!("{} UTC, for {}", window.start, span(seconds)),
        ));
    }
    facts
}
