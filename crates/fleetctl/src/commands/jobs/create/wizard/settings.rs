//! The questions about rollout, abort, timeout and retries; each answer is checked at once.

use fleet_core::job::{
    AbortRule, Exponential, FailureType, Increase, JobSettings, RetryRule, RolloutRate,
};

use super::super::super::{Work, moments};
use super::super::options::Rest;
use super::choice;
use crate::cli::job::{MinutesArg, failure};
use crate::errors::{CommandError, Outcome, told_of};
use crate::lang::say;
use crate::ui::{Screen, ask};

/// Asks for the settings, if somebody wants to say something about them.
pub(super) async fn run(work: &Work<'_>, rest: &mut Rest) -> Outcome {
    let screen = &work.context.screen;
    if rest.settings != JobSettings::default() {
        return Ok(());
    }
    screen.err("");
    screen.err(say!("jobs-ask-configure-why"));
    if !ask::yes_or_no(screen, &say!("jobs-ask-configure"), false, work.cancel).await? {
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
            screen.fail(&CommandError::usage(told_of(&wrong)));
            false
        }
    }
}

async fn number<T: std::str::FromStr>(work: &Work<'_>, prompt: &str, default: &str) -> Outcome<T> {
    let read = |answer: &str| {
        let number = answer.parse::<T>();
        number.map_err(|_| say!("jobs-ask-no-number", answer = format!("{answer:?}")))
    };
    ask::until(&work.context.screen, prompt, default, work.cancel, read).await
}

async fn rollout(work: &Work<'_>) -> Outcome<Option<RolloutRate>> {
    work.context.teach(&moments::ROLLOUT, work.cancel).await?;
    let screen = &work.context.screen;
    screen.err("");
    screen.err(say!("jobs-ask-rollout-how"));
    for (word, meaning) in [
        ("1  most       ", say!("jobs-ask-rollout-most")),
        ("2  constant   ", say!("jobs-ask-rollout-constant")),
        ("3  exponential", say!("jobs-ask-rollout-exponential")),
    ] {
        choice(screen, word, &meaning);
    }
    let read = |answer: &str| match answer {
        "1" | "most" => Ok(1),
        "2" | "constant" => Ok(2),
        "3" | "exponential" => Ok(3),
        other => Err(say!(
            "jobs-ask-rollout-unknown",
            answer = format!("{other:?}")
        )),
    };
    match ask::until(screen, &say!("jobs-ask-rollout"), "1", work.cancel, read).await? {
        2 => Ok(Some(RolloutRate {
            maximum_per_minute: Some(number(work, &say!("jobs-ask-rate-constant"), "50").await?),
            exponential: None,
        })),
        3 => {
            let exponential = Some(exponential(work).await?);
            let most = number(work, &say!("jobs-ask-rate-most"), "1000").await?;
            Ok(Some(RolloutRate {
                maximum_per_minute: Some(most),
                exponential,
            }))
        }
        _ => Ok(None),
    }
}

async fn exponential(work: &Work<'_>) -> Outcome<Exponential> {
    let base_per_minute = number(work, &say!("jobs-ask-rate-base"), "10").await?;
    let increment_factor = number(work, &say!("jobs-ask-rate-factor"), "2").await?;
    let read = |answer: &str| match answer {
        "notified" => Ok(true),
        "succeeded" => Ok(false),
        other => Err(say!(
            "jobs-ask-increase-unknown",
            answer = format!("{other:?}")
        )),
    };
    let screen = &work.context.screen;
    let prompt = say!("jobs-ask-increase");
    let notified = ask::until(screen, &prompt, "succeeded", work.cancel, read).await?;
    let things = number(work, &say!("jobs-ask-rate-more"), "10").await?;
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
    work.context.teach(&moments::ABORT, work.cancel).await?;
    let screen = &work.context.screen;
    screen.err("");
    screen.err(say!("jobs-ask-abort"));
    if !ask::yes_or_no(screen, &say!("jobs-ask-abort-add"), true, work.cancel).await? {
        return Ok(Vec::new());
    }
    let read = |answer: &str| {
        let kind = failure(answer);
        kind.ok_or_else(|| {
            say!(
                "jobs-ask-abort-type-unknown",
                answer = format!("{answer:?}")
            )
        })
    };
    let prompt = say!("jobs-ask-abort-type");
    Ok(vec![AbortRule {
        failure: ask::until(screen, &prompt, "FAILED", work.cancel, read).await?,
        threshold_percentage: number(work, &say!("jobs-ask-abort-percent"), "10").await?,
        minimum_executed: number(work, &say!("jobs-ask-abort-least"), "5").await?,
    }])
}

async fn timeout(work: &Work<'_>) -> Outcome<Option<u32>> {
    work.context.teach(&moments::TIMEOUT, work.cancel).await?;
    let screen = &work.context.screen;
    screen.err("");
    screen.err(say!("jobs-ask-timeout-how"));
    let read = |answer: &str| match answer {
        "none" => Ok(None),
        time => time.parse::<MinutesArg>().map(|minutes| Some(minutes.0)),
    };
    let prompt = say!("jobs-ask-timeout");
    ask::until(screen, &prompt, "1h", work.cancel, read).await
}

async fn retries(work: &Work<'_>) -> Outcome<Vec<RetryRule>> {
    let screen = &work.context.screen;
    screen.err("");
    screen.err(say!("jobs-ask-retries"));
    let again = number(work, &say!("jobs-ask-retries-number"), "0").await?;
    let rule = RetryRule {
        failure: FailureType::All,
        number_of_retries: again,
    };
    Ok(if again > 0 { vec![rule] } else { Vec::new() })
}
