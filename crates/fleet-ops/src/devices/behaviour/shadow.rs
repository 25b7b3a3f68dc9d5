//! The classic shadow: a battery that drains and charges, the firmware version, and whatever is desired.
//!
//! What stands in the shadow already is taken up when the device connects, so that a run goes on
//! where the one before it ended, and reports nothing that provisioning or a job has written anew.

use std::time::Duration;

use fleet_core::name::ThingName;
use fleet_core::port::messages::NewMessage;
use serde_json::{Map, Value, json};

use super::luck::Luck;
use super::{Action, Did, Moment};

/// How often the battery is reported, on average.
const EVERY: Duration = Duration::from_secs(60);
/// Under so many percent it is charged, until it is full.
const LOW: u8 = 15;
/// Percent that are used in one report's time at most, and charged.
const USED: u64 = 4;
const CHARGED: u8 = 20;
/// The names under which they are reported.
const BATTERY: &str = "batteryStatus";
const FIRMWARE: &str = "firmwareVersion";

fn base(thing: &ThingName) -> String {
    format!("$aws/things/{thing}/shadow")
}

/// What it subscribes to.
pub(super) fn filters(thing: &ThingName) -> [String; 3] {
    // `get/+` is `accepted` and `rejected`.
    ["update/delta", "update/rejected", "get/+"].map(|end| format!("{}/{end}", base(thing)))
}

/// What a message is about, if it is about the classic shadow of this thing: its topic after `shadow/`.
pub(super) fn about<'a>(topic: &'a str, thing: &ThingName) -> Option<&'a str> {
    let rest = topic.strip_prefix("$aws/things/")?;
    rest.strip_prefix(thing.as_str())?.strip_prefix("/shadow/")
}

/// What a device knows of itself.
#[derive(Debug)]
pub(super) struct Shadow {
    battery: u8,
    charging: bool,
    firmware: String,
    /// How often it has reported.
    reports: u64,
    reports_at: Option<Moment>,
}

impl Shadow {
    pub(super) fn new(luck: &Luck) -> Self {
        let battery = 30 + luck.below("battery", 0, 71);
        Self {
            battery: u8::try_from(battery).unwrap_or(100),
            charging: false,
            firmware: "1.0.0".to_owned(),
            reports: 0,
            reports_at: None,
        }
    }

    /// It asks for what is known of it.
    #[expect(clippy::unused_self, reason = "the parts of a device are used alike")]
    pub(super) fn connected(&mut self, luck: &Luck) -> Vec<Action> {
        vec![Action::Publish(NewMessage {
            topic: format!("{}/get", base(luck.thing())),
            payload: Vec::new(),
            at_least_once: true,
            retain: false,
        })]
    }

    pub(super) fn disconnected(&mut self) {
        self.reports_at = None;
    }

    pub(super) fn received(
        &mut self,
        now: Moment,
        about: &str,
        topic: &str,
        body: &Value,
        luck: &Luck,
    ) -> Vec<Action> {
        match about {
            "get/accepted" => {
                let state = body.get("state");
                if let Some(reported) = state.and_then(|state| state.get("reported")) {
                    self.take_up(reported);
                }
                let delta = state.and_then(|state| state.get("delta"));
                let mut actions = self.meet(delta, luck);
                actions.extend(self.report(now, luck));
                actions
            }
            // There is no shadow yet.
            "get/rejected" if body.get("code").and_then(Value::as_u64) == Some(404) => {
                self.report(now, luck)
            }
            "update/delta" => self.meet(body.get("state"), luck),
            "update/rejected" | "get/rejected" => vec![rejected(topic, body)],
            _ => Vec::new(),
        }
    }

    /// Takes up what stands there under the names that it reports.
    fn take_up(&mut self, known: &Value) {
        let percent = known.get(BATTERY).and_then(Value::as_u64);
        if let Some(percent) = percent.and_then(|percent| u8::try_from(percent).ok()) {
            self.battery = percent.min(100);
        }
        if let Some(version) = known.get(FIRMWARE).and_then(Value::as_str) {
            version.clone_into(&mut self.firmware);
        }
    }

    /// Reports what is desired as being so.
    fn meet(&mut self, desired: Option<&Value>, luck: &Luck) -> Vec<Action> {
        let Some(desired) = desired.filter(|desired| desired.is_object()) else {
            return Vec::new();
        };
        self.take_up(desired);
        let update = json!({"state": {"reported": desired}});
        vec![
            Action::publish(format!("{}/update", base(luck.thing())), &update),
            Action::Tell(Did::DesiredMet),
        ]
    }

    fn report(&mut self, now: Moment, luck: &Luck) -> Vec<Action> {
        self.reports += 1;
        self.reports_at = Some(now + luck.about("report", self.reports, EVERY));
        let mut reported = Map::new();
        reported.insert(BATTERY.to_owned(), self.battery.into());
        reported.insert(FIRMWARE.to_owned(), self.firmware.as_str().into());
        let update = json!({"state": {"reported": reported}});
        let battery = self.battery;
        vec![
            Action::publish(format!("{}/update", base(luck.thing())), &update),
            Action::Tell(Did::ShadowReported { battery }),
        ]
    }

    pub(super) fn next_due(&self) -> Option<Moment> {
        self.reports_at
    }

    pub(super) fn due(&mut self, now: Moment, luck: &Luck) -> Vec<Action> {
        if self.reports_at.is_none_or(|at| at > now) {
            return Vec::new();
        }
        self.live(luck);
        self.report(now, luck)
    }

    /// The battery drains until it is low, then it is charged until it is full.
    fn live(&mut self, luck: &Luck) {
        if self.charging {
            self.battery = self.battery.saturating_add(CHARGED).min(100);
            self.charging = self.battery < 100;
        } else {
            let used = 1 + luck.below("used", self.reports, USED);
            let used = u8::try_from(used).unwrap_or(u8::MAX);
            self.battery = self.battery.saturating_sub(used);
            self.charging = self.battery < LOW;
        }
    }
}

fn rejected(topic: &str, body: &Value) -> Action {
    let code = body.get("code").map(Value::to_string).unwrap_or_default();
    let message = body.get("message").and_then(Value::as_str);
    Action::Tell(Did::Rejected {
        topic: topic.to_owned(),
        code,
        message: message.unwrap_or_default().to_owned(),
    })
}
