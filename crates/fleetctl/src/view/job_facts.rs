//! The settings of a job as a text.

use std::time::Duration;

use fleet_core::job::{
    AbortRule, EndBehavior, Exponential, Increase, JobSettings, RetryRule, RolloutRate, Scheduling,
    TargetSelection,
};

use crate::cli::job::failure_word;
use crate::lang::say;
use crate::ui::{number, time};

/// AWS's word for whom a job is for.
pub(crate) fn selection_word(of: TargetSelection) -> &'static str {
    match of {
        TargetSelection::Continuous => "CONTINUOUS",
        TargetSelection::Snapshot => "SNAPSHOT",
    }
}

/// The settings, each with its name.
pub(crate) fn facts(settings: &JobSettings) -> Vec<(String, String)> {
    let mut facts = vec![(
        say!("jobs-setting-rollout"),
        rollout(settings.rollout.as_ref()),
    )];
    let rules = settings.abort.iter();
    facts.extend(rules.map(|rule| (say!("jobs-setting-abort"), abort(rule))));
    if let Some(minutes) = settings.in_progress_timeout_minutes {
        let time = span(u64::from(minutes) * 60);
        let after = say!("jobs-setting-timeout-after", time);
        facts.push((say!("jobs-setting-timeout"), after));
    }
    let rules = settings.retries.iter();
    facts.extend(rules.map(|rule| (say!("jobs-setting-retries"), retry(rule))));
    facts.extend(settings.scheduling.iter().flat_map(schedule));
    if let Some(url) = &settings.presigned_url {
        let time = span(u64::from(url.expires_in_seconds));
        let good = say!("jobs-setting-urls-good", time, role = url.role.as_str());
        facts.push((say!("jobs-setting-urls"), good));
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
    let most = rate.and_then(|rate| rate.maximum_per_minute).map(count);
    let exponential = rate.and_then(|rate| rate.exponential.as_ref());
    match (most, exponential) {
        (None, None) => say!("jobs-setting-rollout-unlimited"),
        (Some(most), None) => say!("jobs-setting-rollout-constant", most),
        (most, Some(of)) => growing(of, most),
    }
}

fn growing(of: &Exponential, most: Option<u64>) -> String {
    let base = count(of.base_per_minute);
    let factor = number::decimal(of.increment_factor);
    match (of.increase, most) {
        (Increase::NotifiedThings(step), None) => {
            let step = count(step);
            say!("jobs-setting-rollout-notified", base, factor, step)
        }
        (Increase::NotifiedThings(step), Some(most)) => {
            let step = count(step);
            say!(
                "jobs-setting-rollout-notified-most",
                base,
                factor,
                step,
                most
            )
        }
        (Increase::SucceededThings(step), None) => {
            let step = count(step);
            say!("jobs-setting-rollout-succeeded", base, factor, step)
        }
        (Increase::SucceededThings(step), Some(most)) => {
            let step = count(step);
            say!(
                "jobs-setting-rollout-succeeded-most",
                base,
                factor,
                step,
                most
            )
        }
    }
}

fn count(of: i64) -> u64 {
    u64::try_from(of).unwrap_or_default()
}

fn abort(rule: &AbortRule) -> String {
    let percent = number::decimal(rule.threshold_percentage);
    let least = count(rule.minimum_executed);
    match failure_word(rule.failure) {
        "ALL" => say!("jobs-setting-abort-all", percent, least),
        failure => say!("jobs-setting-abort-one", percent, failure, least),
    }
}

fn retry(rule: &RetryRule) -> String {
    let count = rule.number_of_retries;
    match failure_word(rule.failure) {
        "ALL" => say!("jobs-setting-retries-all", count),
        failure => say!("jobs-setting-retries-one", count, failure),
    }
}

fn schedule(of: &Scheduling) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    if let Some(start) = &of.start {
        facts.push((say!("jobs-setting-starts"), format!("{start} UTC")));
    }
    if let Some(end) = &of.end {
        let ends = match of.end_behavior.unwrap_or_default() {
            EndBehavior::StopRollout => say!("jobs-setting-ends-stop", end),
            EndBehavior::Cancel => say!("jobs-setting-ends-cancel", end),
            EndBehavior::ForceCancel => say!("jobs-setting-ends-force", end),
        };
        facts.push((say!("jobs-setting-ends"), ends));
    }
    for window in &of.maintenance_windows {
        let time = span(count(window.duration_minutes) * 60);
        let open = say!("jobs-setting-window-is", start = &window.start, time);
        facts.push((say!("jobs-setting-window"), open));
    }
    facts
}
