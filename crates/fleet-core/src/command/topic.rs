//! The MQTT topics of commands.

use std::fmt;

/// Who receives commands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Devices {
    /// Things of the registry.
    Things,
    /// MQTT clients that are no things.
    Clients,
}

impl fmt::Display for Devices {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Things => "things",
            Self::Clients => "clients",
        })
    }
}

/// The format of a payload, as topics name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `application/json`.
    Json,
    /// `application/cbor`.
    Cbor,
    /// Anything else: topics leave it out.
    Other,
}

impl Format {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Json, Self::Cbor, Self::Other];

    /// The format of a content type.
    #[must_use]
    pub fn of(content_type: &str) -> Self {
        match content_type {
            "application/json" => Self::Json,
            "application/cbor" => Self::Cbor,
            _ => Self::Other,
        }
    }

    fn ending(self) -> &'static str {
        match self {
            Self::Json => "/json",
            Self::Cbor => "/cbor",
            Self::Other => "",
        }
    }
}

/// The topics of one execution. `+` stands for any.
#[derive(Debug, Clone, Copy)]
pub struct Topics<'a> {
    /// Things or clients.
    pub devices: Devices,
    /// The name of the thing, or the client id.
    pub device: &'a str,
    /// The id of the execution.
    pub execution: &'a str,
}

impl<'a> Topics<'a> {
    /// Those of a thing.
    #[must_use]
    pub fn of_thing(thing: &'a str, execution: &'a str) -> Self {
        Self {
            devices: Devices::Things,
            device: thing,
            execution,
        }
    }

    fn base(&self) -> String {
        let Self {
            devices,
            device,
            execution,
        } = self;
        format!("$aws/commands/{devices}/{device}/executions/{execution}")
    }

    /// Where the device receives what it is to do.
    #[must_use]
    pub fn request(&self, format: Format) -> String {
        format!("{}/request{}", self.base(), format.ending())
    }

    /// Where the device answers.
    #[must_use]
    pub fn response(&self, format: Format) -> String {
        format!("{}/response{}", self.base(), format.ending())
    }

    /// Where the device hears that its answer was taken.
    #[must_use]
    pub fn accepted(&self, format: Format) -> String {
        format!("{}/response/accepted{}", self.base(), format.ending())
    }

    /// Where the device hears that its answer was not taken.
    #[must_use]
    pub fn rejected(&self, format: Format) -> String {
        format!("{}/response/rejected{}", self.base(), format.ending())
    }

    /// What a device subscribes to for the requests of all executions in all formats.
    #[must_use]
    pub fn all_requests(devices: Devices, device: &str) -> String {
        format!("$aws/commands/{devices}/{device}/executions/+/request/#")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_those_of_aws() {
        let topics = Topics::of_thing("Vehicle-VIN-001", "e1");
        let base = "$aws/commands/things/Vehicle-VIN-001/executions/e1";
        assert_eq!(topics.request(Format::Json), format!("{base}/request/json"));
        assert_eq!(
            topics.request(Format::of("text/plain")),
            format!("{base}/request")
        );
        assert_eq!(
            topics.response(Format::Cbor),
            format!("{base}/response/cbor")
        );
        assert_eq!(
            topics.accepted(Format::Json),
            format!("{base}/response/accepted/json")
        );
        assert_eq!(
            topics.rejected(Format::Other),
            format!("{base}/response/rejected")
        );
        assert_eq!(
            Topics::all_requests(Devices::Clients, "c"),
            "$aws/commands/clients/c/executions/+/request/#"
        );
    }
}
