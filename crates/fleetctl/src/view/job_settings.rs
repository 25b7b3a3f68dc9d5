//! The configuration of a job in AWS's own words, as DescribeJob has it.

use fleet_core::job::{EndBehavior, FailureType, Increase, JobSettings, RolloutRate, Scheduling};
use serde_json::{Map, Value, json};

fn failure(of: FailureType) -> &'static str {
    match of {
        FailureType::Failed => "FAILED",
        FailureType::Rejected => "REJECTED",
        FailureType::TimedOut => "TIMED_OUT",
        FailureType::All => "ALL",
    }
}

/// The parts of the configuration that are set.
pub(super) fn configuration(settings: &JobSettings) -> Map<String, Value> {
    let mut all = Map::new();
    let mut add = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            all.insert(name.to_owned(), value);
        }
    };
    add(
        "jobExecutionsRolloutConfig",
        settings.rollout.as_ref().map(rollout),
    );
    let abort = settings.abort.iter().map(|rule| {
        json!({
            "failureType": failure(rule.failure),
            "action": "CANCEL",
            "thresholdPercentage": rule.threshold_percentage,
            "minNumberOfExecutedThings": rule.minimum_executed,
        })
    });
    add("abortConfig", criteria(abort));
    let timeout = settings.in_progress_timeout_minutes;
    add(
        "timeoutConfig",
        timeout.map(|minutes| json!({ "inProgressTimeoutInMinutes": minutes })),
    );
    let retries = settings.retries.iter().map(|rule| {
        json!({
            "failureType": failure(rule.failure),
            "numberOfRetries": rule.number_of_retries,
        })
    });
    add("jobExecutionsRetryConfig", criteria(retries));
    add(
        "schedulingConfig",
        settings.scheduling.as_ref().map(scheduling),
    );
    let urls = settings.presigned_url.as_ref();
    add(
        "presignedUrlConfig",
        urls.map(|urls| json!({ "roleArn": urls.role.as_str(), "expiresInSec": urls.expires_in_seconds })),
    );
    all
}

fn criteria(rules: impl Iterator<Item = Value>) -> Option<Value> {
    let rules: Vec<_> = rules.collect();
    (!rules.is_empty()).then(|| json!({ "criteriaList": rules }))
}

fn rollout(rate: &RolloutRate) -> Value {
    let mut all = Map::new();
    if let Some(maximum) = rate.maximum_per_minute {
        all.insert("maximumPerMinute".to_owned(), maximum.into());
    }
    if let Some(exponential) = &rate.exponential {
        let increase = match exponential.increase {
            Increase::NotifiedThings(number) => json!({ "numberOfNotifiedThings": number }),
            Increase::SucceededThings(number) => json!({ "numberOfSucceededThings": number }),
        };
        let exponential = json!({
            "baseRatePerMinute": exponential.base_per_minute,
            "incrementFactor": exponential.increment_factor,
            "rateIncreaseCriteria": increase,
        });
        all.insert("exponentialRate".to_owned(), exponential);
    }
    all.into()
}

fn scheduling(of: &Scheduling) -> Value {
    let mut all = Map::new();
    let mut add = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            all.insert(name.to_owned(), value);
        }
    };
    add("startTime", of.start.clone().map(Value::from));
    add("endTime", of.end.clone().map(Value::from));
    let behavior = of.end_behavior.map(|behavior| match behavior {
        EndBehavior::StopRollout => "STOP_ROLLOUT",
        EndBehavior::Cancel => "CANCEL",
        EndBehavior::ForceCancel => "FORCE_CANCEL",
    });
    add("endBehavior", behavior.map(Value::from));
    let windows = of.maintenance_windows.iter().map(
        |window| json!({ "startTime": window.start, "durationInMinutes": window.duration_minutes }),
    );
    let windows: Vec<_> = windows.collect();
    add(
        "maintenanceWindows",
        (!windows.is_empty()).then(|| windows.into()),
    );
    all.into()
}

#[cfg(test)]
mod tests {
    use fleet_core::account::Arn;
    use fleet_core::job::{AbortRule, Exponential, PresignedUrl, RetryRule};

    use super::*;

    #[test]
    fn the_configuration_is_in_the_words_of_describe_job() {
        let settings = JobSettings {
            rollout: Some(RolloutRate {
                maximum_per_minute: Some(50),
                exponential: Some(Exponential {
                    base_per_minute: 10,
                    increment_factor: 1.5,
                    increase: Increase::NotifiedThings(20),
                }),
            }),
            abort: vec![AbortRule {
                failure: FailureType::All,
                threshold_percentage: 12.5,
                minimum_executed: 5,
            }],
            in_progress_timeout_minutes: Some(60),
            retries: vec![RetryRule {
                failure: FailureType::TimedOut,
                number_of_retries: 2,
            }],
            scheduling: None,
            presigned_url: Some(PresignedUrl {
                role: Arn::from_aws("arn:aws:iam::123456789012:role/r"),
                expires_in_seconds: 3600,
            }),
        };
        let expected = json!({
            "jobExecutionsRolloutConfig": {
                "maximumPerMinute": 50,
                "exponentialRate": {
                    "baseRatePerMinute": 10,
                    "incrementFactor": 1.5,
                    "rateIncreaseCriteria": {"numberOfNotifiedThings": 20},
                },
            },
            "abortConfig": {"criteriaList": [{
                "failureType": "ALL",
                "action": "CANCEL",
                "thresholdPercentage": 12.5,
                "minNumberOfExecutedThings": 5,
            }]},
            "timeoutConfig": {"inProgressTimeoutInMinutes": 60},
            "jobExecutionsRetryConfig": {"criteriaList": [{
                "failureType": "TIMED_OUT",
                "numberOfRetries": 2,
            }]},
            "presignedUrlConfig": {
                "roleArn": "arn:aws:iam::123456789012:role/r",
                "expiresInSec": 3600,
            },
        });
        assert_eq!(Value::from(configuration(&settings)), expected);
        assert!(configuration(&JobSettings::default()).is_empty());
    }
}
