//! The questions about rollout, abort, timeout and retries; each answer is checked at once.

use fleet_core::job::{
    AbortRule, Exponential, FailureType, Increase, JobSettings, RetryRule, RolloutRate,
};

use super::super::super::Work;
use super::super::options::Rest;
use crate::cli::job::{MinutesArg, failure};
use crate::errors::{CommandError, Outcome};
use crate::ui::{Screen, ask};

/// Asks for the settings, if somebody wants to say something about them.
pub(super) async fn run(work: &Work<'_>, rest: &mut Rest) -> Outcome {
    let screen = &work.context.screen;
    if rest.settings != JobSettings::default() {
        return Ok(());
    }
    screen.err("\nrollout rate, abort rules, timeout and retries keep a bad update from spreading");
    if !ask::yes_or_no(screen, "configure them?", false, work.cancel).await? {
        return Ok(());
    }
    loop {
        let settings = JobSettings {
            rollout: rollout(work).await?,
            ..JobSettings::default()
        };
        if taken(screen, rest, &settings) {
            rest.settings = settings;
            break;
        }
    }
    loop {
        let settings = JobSettings {
            abort: abort(work).await?,
            ..rest.settings.clone()
        };
        if taken(screen, rest, &settings) {
            rest.settings = settings;
            break;
        }
    }
    loop {
        let settings = JobSettings {
            in_progress_timeout_minutes: timeout(work).await?,
            ..rest.settings.clone()
        };
        if taken(screen, rest, &settings) {
            rest.settings = settings;
            break;
        }
    }
    loop {
        let settings = JobSettings {
            retries: retries(work).await?,
            ..rest.settings.clone()
        };
        if taken(screen, rest, &settings) {
            rest.settings = settings;
            return Ok(());
        }
    }
}

/// Whether AWS takes the settings; says what it would not take.
fn taken(screen: &Screen, rest: &Rest, settings: &JobSettings) -> bool {
    match settings.check(rest.selection) {
        Ok(_) => true,
        Err(wrong) => {
            screen.fail(&CommandError::usage(wrong));
            false
        }
    }
}

async fn number<T: std::str::FromStr>(work: &Work<'_>, prompt: &str, default: &str) -> Outcome<T> {
    let read = |answer: &str| {
        let number = answer.parse::<T>();
        number.map_err(|_| format!("{answer:?} is no number that fits here"))
    };
    ask::until(&work.context.screen, prompt, default, work.cancel, read).await
}

async fn rollout(work: &Work<'_>) -> Outcome<Option<RolloutRate>> {
    let screen = &work.context.screen;
    screen.err("\nhow many devices are notified in a minute?");
    screen.err("  1  most         as many as AWS allows, 1,000");
    screen.err("  2  constant     so many in every minute");
    screen.err("  3  exponential  few at first, more as devices are notified or succeed");
    let read = |answer: &str| match answer {
        "1" | "most" => Ok(1),
        "2" | "constant" => Ok(2),
        "3" | "exponential" => Ok(3),
        other => Err(format!("{other:?} is not 1, 2 or 3")),
    };
    match ask::until(screen, "rollout", "1", work.cancel, read).await? {
        2 => Ok(Some(RolloutRate {
            maximum_per_minute: Some(number(work, "devices in a minute, 1 to 1000", "50").await?),
            exponential: None,
        })),
        3 => {
            let exponential = Some(exponential(work).await?);
            let most = number(work, "devices in a minute at most", "1000").await?;
            Ok(Some(RolloutRate {
                maximum_per_minute: Some(most),
                exponential,
            }))
        }
        _ => Ok(None),
    }
}

async fn exponential(work: &Work<'_>) -> Outcome<Exponential> {
    let base_per_minute = number(work, "devices in the first minute, 1 to 1000", "10").await?;
    let increment_factor = number(work, "multiplied by, 1.1 to 5", "2").await?;
    let read = |answer: &str| match answer {
        "notified" => Ok(true),
        "succeeded" => Ok(false),
        other => Err(format!("{other:?} is neither notified nor succeeded")),
    };
    let screen = &work.context.screen;
    let prompt = "each time more devices were notified, or have succeeded";
    let notified = ask::until(screen, prompt, "succeeded", work.cancel, read).await?;
    let things = number(work, "how many more", "10").await?;
    Ok(Exponential {
        base_per_minute,
        increment_factor,
        increase: match notified {
            true => Increase::NotifiedThings(things),
            false => Increase::SucceededThings(things),
        },
    })
}

async fn abort(work: &Work<'_>) -> Outcome<Vec<AbortRule>> {
    let screen = &work.context.screen;
    screen.err("\nan abort rule cancels the job once too large a share of the devices fails");
    if !ask::yes_or_no(screen, "add an abort rule?", true, work.cancel).await? {
        return Ok(Vec::new());
    }
    let read = |answer: &str| {
        let kind = failure(answer);
        kind.ok_or_else(|| format!("{answer:?} is not FAILED, REJECTED, TIMED_OUT or ALL"))
    };
    let prompt = "what counts: FAILED, REJECTED, TIMED_OUT, ALL";
    Ok(vec![AbortRule {
        failure: ask::until(screen, prompt, "FAILED", work.cancel, read).await?,
        threshold_percentage: number(work, "from so many percent on", "10").await?,
        minimum_executed: number(work, "once so many devices have ended it", "5").await?,
    }])
}

async fn timeout(work: &Work<'_>) -> Outcome<Option<u32>> {
    let screen = &work.context.screen;
    screen.err("\na device that takes longer from its IN_PROGRESS on is TIMED_OUT");
    let read = |answer: &str| match answer {
        "none" => Ok(None),
        time => time.parse::<MinutesArg>().map(|minutes| Some(minutes.0)),
    };
    ask::until(
        screen,
        "timeout, such as 30m, 2h or none",
        "1h",
        work.cancel,
        read,
    )
    .await
}

async fn retries(work: &Work<'_>) -> Outcome<Vec<RetryRule>> {
    let screen = &work.context.screen;
    screen.err("\na device that says FAILED or is TIMED_OUT can get the job again");
    let again = number(work, "how often, 0 to 10", "0").await?;
    let rule = RetryRule {
        failure: FailureType::All,
        number_of_retries: again,
    };
    Ok(if again > 0 { vec![rule] } else { Vec::new() })
}
