//! Settings that AWS takes, and those it does not.

use super::*;

fn settings() -> JobSettings {
    JobSettings {
        rollout: Some(RolloutRate {
            maximum_per_minute: Some(100),
            exponential: Some(Exponential {
                base_per_minute: 10,
                increment_factor: 1.5,
                increase: Increase::SucceededThings(5),
            }),
        }),
        abort: vec![AbortRule {
            failure: FailureType::All,
            threshold_percentage: 12.5,
            minimum_executed: 10,
        }],
        in_progress_timeout_minutes: Some(60),
        retries: vec![RetryRule {
            failure: FailureType::Failed,
            number_of_retries: 3,
        }],
        ..JobSettings::default()
    }
}

fn window() -> Scheduling {
    Scheduling {
        maintenance_windows: vec![MaintenanceWindow {
            start: "cron(0 2 * * ? *)".to_owned(),
            duration_minutes: 60,
        }],
        ..Scheduling::default()
    }
}

#[test]
fn settings_that_aws_takes_become_the_arithmetic_of_a_rollout() {
    let checked = settings().check(TargetSelection::Snapshot).unwrap();
    let minutes: Vec<_> = checked
        .rollout
        .minutes(40, true)
        .map(|minute| minute.notified)
        .collect();
    // 10; then 10 succeeded are two steps of 5: 10 × 1.5 × 1.5 = 22.5; then 32 are six steps, 113 and at most 100.
    assert_eq!(minutes, [10, 22, 8]);
    assert_eq!(checked.abort.len(), 1);
    assert!(checked.windows.is_empty());
}

#[test]
fn no_settings_are_settings_too() {
    let checked = JobSettings::default()
        .check(TargetSelection::Continuous)
        .unwrap();
    assert_eq!(
        checked.rollout.minutes(2500, true).count(),
        3,
        "1,000 a minute"
    );
}

#[test]
fn what_aws_would_not_take_is_refused() {
    let mut late = settings();
    late.in_progress_timeout_minutes = Some(10_081);
    assert_eq!(
        late.check(TargetSelection::Snapshot),
        Err(SettingsError::Timeout(10_081))
    );
    let mut rejected = settings();
    rejected.retries[0].failure = FailureType::Rejected;
    assert_eq!(
        rejected.check(TargetSelection::Snapshot),
        Err(SettingsError::RetryRejected)
    );
    let mut twice = settings();
    twice.retries.push(twice.retries[0]);
    assert!(matches!(
        twice.check(TargetSelection::Snapshot),
        Err(SettingsError::Retry(_))
    ));
    let mut percent = settings();
    percent.abort[0].threshold_percentage = 100.5;
    assert!(matches!(
        percent.check(TargetSelection::Snapshot),
        Err(SettingsError::Abort(_))
    ));
    let mut fast = settings();
    fast.rollout = Some(RolloutRate {
        maximum_per_minute: Some(1001),
        exponential: None,
    });
    assert!(matches!(
        fast.check(TargetSelection::Snapshot),
        Err(SettingsError::Rollout(_))
    ));
}

#[test]
fn windows_are_for_continuous_jobs_and_an_end_behavior_needs_an_end() {
    let windows = JobSettings {
        scheduling: Some(window()),
        ..JobSettings::default()
    };
    assert_eq!(
        windows
            .check(TargetSelection::Continuous)
            .unwrap()
            .windows
            .len(),
        1
    );
    assert_eq!(
        windows.check(TargetSelection::Snapshot),
        Err(SettingsError::WindowsOfSnapshot)
    );
    let endless = Scheduling {
        end_behavior: Some(EndBehavior::Cancel),
        ..Scheduling::default()
    };
    let endless = JobSettings {
        scheduling: Some(endless),
        ..JobSettings::default()
    };
    assert_eq!(
        endless.check(TargetSelection::Continuous),
        Err(SettingsError::EndBehaviorWithoutEnd)
    );
    let odd = Scheduling {
        start: Some("tomorrow".to_owned()),
        ..Scheduling::default()
    };
    let odd = JobSettings {
        scheduling: Some(odd),
        ..JobSettings::default()
    };
    assert_eq!(
        odd.check(TargetSelection::Continuous),
        Err(SettingsError::Time("tomorrow".to_owned()))
    );
}

#[test]
fn statuses_are_read_as_people_write_them() {
    assert_eq!("in-progress".parse(), Ok(JobStatus::InProgress));
    assert_eq!("TIMED_OUT".parse(), Ok(ExecutionStatus::TimedOut));
    let error = "done".parse::<JobStatus>().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("SCHEDULED, IN_PROGRESS, COMPLETED")
    );
}

#[test]
fn the_counts_of_all_states_add_up() {
    let details = ProcessDetails {
        queued: 1,
        in_progress: 2,
        failed: 4,
        canceled: 8,
        ..ProcessDetails::default()
    };
    assert_eq!(details.total(), 15);
    assert_eq!(details.of(ExecutionStatus::Canceled), 8);
}
