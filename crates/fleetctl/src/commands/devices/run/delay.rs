//! How long work takes: `1s..30s`, or `5s` for always the same.

use std::str::FromStr;

use fleet_ops::devices::behaviour::Delay;

use crate::cli::value::Lapse;
use crate::lang::say;

/// The value of `--delay`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DelayArg(pub(super) Delay);

/// A text that is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("devices-run-no-delay"))]
pub(super) struct DelayError;

impl FromStr for DelayArg {
    type Err = DelayError;

    fn from_str(text: &str) -> Result<DelayArg, DelayError> {
        let (shortest, longest) = text.split_once("..").unwrap_or((text, text));
        let read = |text: &str| text.parse().map_err(|_| DelayError);
        let (Lapse(shortest), Lapse(longest)) = (read(shortest)?, read(longest)?);
        match shortest <= longest {
            true => Ok(DelayArg(Delay { shortest, longest })),
            false => Err(DelayError),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_delay_is_one_time_or_two_in_order() {
        let of = |text: &str| {
            text.parse()
                .map(|DelayArg(delay)| (delay.shortest, delay.longest))
        };
        let (second, minute) = (Duration::from_secs(1), Duration::from_secs(60));
        assert_eq!(of("1s..1m"), Ok((second, minute)));
        assert_eq!(of("1m"), Ok((minute, minute)));
        for wrong in ["1m..1s", "..", "1s..", "-1s..2s", "soon"] {
            assert_eq!(of(wrong), Err(DelayError), "{wrong}");
        }
    }
}
