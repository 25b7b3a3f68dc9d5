//! Faults on demand: throttles, server errors, lost replies, latency, a crash; seeded.

use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

/// The faults to inject, read from `--faults`.
///
/// `seed=7;throttle=5%;5xx=2%;drop-after=1%;CreateThing:throttle=20%;latency=50ms;crash-at=137`
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Faults {
    seed: u64,
    crash_at: Option<u64>,
    all: Rates,
    operations: HashMap<String, Rates>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Rates {
    throttle: Option<f64>,
    error: Option<f64>,
    drop_after: Option<f64>,
    truncate: Option<f64>,
    latency: Option<Duration>,
}

/// A fault specification that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "fault {part:?} is not understood: {why}; give parts such as seed=7, throttle=5%, 5xx=2%, \
     drop-after=1%, truncate=1%, latency=50ms, crash-at=137, CreateThing:throttle=20%, joined by ';'"
)]
pub struct FaultError {
    part: String,
    why: &'static str,
}

impl std::str::FromStr for Faults {
    type Err = FaultError;

    fn from_str(text: &str) -> Result<Faults, FaultError> {
        let mut faults = Faults::default();
        for part in text
            .split(';')
            .map(str::trim)
            .filter(|part| !part.is_empty())
        {
            let refuse = |why| FaultError {
                part: part.to_owned(),
                why,
            };
            let (name, value) = part
                .split_once('=')
                .ok_or_else(|| refuse("it has no value"))?;
            match name {
                "seed" => faults.seed = value.parse().map_err(|_| refuse("a number is needed"))?,
                "crash-at" => {
                    let at = value.parse().map_err(|_| refuse("a number is needed"))?;
                    faults.crash_at = Some(at);
                }
                _ => {
                    let (rates, kind) = match name.split_once(':') {
                        Some((operation, kind)) => (
                            faults.operations.entry(operation.to_owned()).or_default(),
                            kind,
                        ),
                        None => (&mut faults.all, name),
                    };
                    rates.set(kind, value).map_err(refuse)?;
                }
            }
        }
        Ok(faults)
    }
}

impl Rates {
    fn set(&mut self, kind: &str, value: &str) -> Result<(), &'static str> {
        match kind {
            "throttle" => self.throttle = Some(percent(value)?),
            "5xx" => self.error = Some(percent(value)?),
            "drop-after" => self.drop_after = Some(percent(value)?),
            "truncate" => self.truncate = Some(percent(value)?),
            "latency" => {
                let span: jiff::SignedDuration = value
                    .parse()
                    .map_err(|_| "a duration such as 50ms is needed")?;
                self.latency = Some(span.unsigned_abs());
            }
            _ => return Err("no such fault"),
        }
        Ok(())
    }
}

fn percent(text: &str) -> Result<f64, &'static str> {
    let wanted = "a percentage from 0% to 100% is needed";
    let number: f64 = text
        .strip_suffix('%')
        .ok_or(wanted)?
        .parse()
        .map_err(|_| wanted)?;
    if (0.0..=100.0).contains(&number) {
        Ok(number / 100.0)
    } else {
        Err(wanted)
    }
}

/// What happens to one call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) latency: Option<Duration>,
    /// Answered instead of the operation.
    pub(crate) instead: Option<Instead>,
    /// The operation runs, then its reply is lost.
    pub(crate) after: Option<After>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Instead {
    Throttle,
    Error,
    Crash,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum After {
    /// The connection closes without a reply.
    Drop,
    /// Half of the body arrives, then the connection closes.
    Truncate,
}

/// The running dice of a server.
#[derive(Debug)]
pub(crate) struct FaultDice {
    faults: Faults,
    random: Mutex<StdRng>,
    calls: AtomicU64,
}

impl FaultDice {
    pub(crate) fn new(faults: Faults) -> FaultDice {
        FaultDice {
            random: Mutex::new(StdRng::seed_from_u64(faults.seed)),
            calls: AtomicU64::new(0),
            faults,
        }
    }

    /// Throws the dice for the next call.
    pub(crate) fn throw(&self, operation: &str) -> Verdict {
        if self.faults == Faults::default() {
            return Verdict::default();
        }
        let call = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
        if self.faults.crash_at == Some(call) {
            return Verdict {
                instead: Some(Instead::Crash),
                ..Verdict::default()
            };
        }
        let own = self
            .faults
            .operations
            .get(operation)
            .copied()
            .unwrap_or_default();
        let all = self.faults.all;
        let mut random = self
            .random
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        // Every die is thrown for every call, so that one rate does not shift the others' luck.
        let mut hit = |own: Option<f64>, all: Option<f64>| {
            random.random::<f64>() < own.or(all).unwrap_or(0.0)
        };
        let (throttle, error, drop, truncate) = (
            hit(own.throttle, all.throttle),
            hit(own.error, all.error),
            hit(own.drop_after, all.drop_after),
            hit(own.truncate, all.truncate),
        );
        Verdict {
            latency: own.latency.or(all.latency),
            instead: match (throttle, error) {
                (true, _) => Some(Instead::Throttle),
                (_, true) => Some(Instead::Error),
                _ => None,
            },
            after: match (drop, truncate) {
                (true, _) => Some(After::Drop),
                (_, true) => Some(After::Truncate),
                _ => None,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_faults_at_about_the_asked_rate() {
        let faults: Faults = "seed=7;throttle=20%".parse().unwrap();
        let run = || -> Vec<bool> {
            let dice = FaultDice::new(faults.clone());
            (0..1000)
                .map(|_| dice.throw("CreateThing").instead.is_some())
                .collect()
        };
        assert_eq!(run(), run());
        let hits = run().into_iter().filter(|hit| *hit).count();
        assert!((140..260).contains(&hits), "{hits} of 1000 at 20%");
    }

    #[test]
    fn a_fault_of_one_operation_leaves_the_others_alone() {
        let dice = FaultDice::new("CreateThing:throttle=100%;latency=50ms".parse().unwrap());
        assert_eq!(dice.throw("CreateThing").instead, Some(Instead::Throttle));
        assert_eq!(dice.throw("DescribeThing").instead, None);
        assert_eq!(
            dice.throw("DescribeThing").latency,
            Some(Duration::from_millis(50))
        );
    }

    #[test]
    fn the_crash_comes_at_its_call() {
        let dice = FaultDice::new("crash-at=3".parse().unwrap());
        let verdicts: Vec<_> = (0..4).map(|_| dice.throw("X").instead).collect();
        assert_eq!(verdicts, [None, None, Some(Instead::Crash), None]);
    }

    #[test]
    fn a_fault_that_is_not_understood_is_refused_with_the_forms() {
        for text in [
            "throttle",
            "throttle=5",
            "throttle=101%",
            "melt=1%",
            "seed=x",
            "latency=5",
        ] {
            let refused = text.parse::<Faults>().unwrap_err().to_string();
            assert!(refused.contains("throttle=5%"), "{refused}");
        }
    }
}
