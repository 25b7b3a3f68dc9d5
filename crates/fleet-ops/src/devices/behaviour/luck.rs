//! What looks like chance: drawn from the seed, the thing and what it is for, so that it is the
//! same in every run.

use std::time::Duration;

use fleet_core::name::ThingName;
use sha2::{Digest as _, Sha256};

use super::{Delay, Outcome};

/// What a thing draws its lots with.
#[derive(Debug)]
pub(super) struct Luck {
    seed: u64,
    thing: ThingName,
}

impl Luck {
    pub(super) fn new(seed: u64, thing: ThingName) -> Self {
        Self { seed, thing }
    }

    pub(super) fn thing(&self) -> &ThingName {
        &self.thing
    }

    /// The first eight bytes of the SHA-256 of `fleetctl/devices/v1|<seed>|<thing>|<what for>`.
    fn draw(&self, what: &str) -> u64 {
        let Self { seed, thing } = self;
        let text = format!("fleetctl/devices/v1|{seed}|{thing}|{what}");
        let digest: [u8; 32] = Sha256::digest(text).into();
        let first = digest.iter().take(8);
        first.fold(0, |lot, byte| (lot << 8) | u64::from(*byte))
    }

    /// A number below another one, which is not zero.
    pub(super) fn below(&self, what: &str, number: u64, end: u64) -> u64 {
        self.draw(&format!("{what}|{number}")) % end.max(1)
    }

    /// How work ends, by its id. Of many, this percentage succeeds.
    pub(super) fn outcome(&self, id: &str, success_rate: u8) -> Outcome {
        match self.draw(&format!("outcome|{id}")) % 100 < u64::from(success_rate) {
            true => Outcome::Succeeded,
            false => Outcome::Failed,
        }
    }

    /// How long work takes, by its id.
    pub(super) fn takes(&self, id: &str, delay: Delay) -> Duration {
        spread(delay, self.draw(&format!("takes|{id}")))
    }

    /// A time between two others.
    pub(super) fn between(&self, what: &str, number: u64, delay: Delay) -> Duration {
        spread(delay, self.draw(&format!("{what}|{number}")))
    }

    /// A time that is this one on average: from a half of it to one and a half.
    pub(super) fn about(&self, what: &str, number: u64, time: Duration) -> Duration {
        let delay = Delay {
            shortest: time / 2,
            longest: time + time / 2,
        };
        self.between(what, number, delay)
    }
}

fn spread(delay: Delay, lot: u64) -> Duration {
    let room = delay.longest.saturating_sub(delay.shortest);
    let millis = u64::try_from(room.as_millis()).unwrap_or(u64::MAX - 1);
    delay.shortest + Duration::from_millis(lot % (millis + 1))
}
