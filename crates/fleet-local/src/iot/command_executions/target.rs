//! Whom a command is for: a thing, or an MQTT client that need not be one.

use crate::error::{AwsError, AwsResult};
use crate::iot::{arn, things};
use crate::route::Ctx;

/// A device that executes commands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    Thing(String),
    Client(String),
}

/// Bytes of a thing's name or a client id (AWS: 128).
const LONGEST: usize = 128;

impl Target {
    /// The device that an ARN of the caller's names. A group is none: a command is for one device.
    pub(crate) fn of_arn(ctx: &Ctx<'_>, text: &str) -> AwsResult<Target> {
        let resource = arn::own(ctx, text).map_err(|error| AwsError::validation(error.message))?;
        Target::of_resource(resource).ok_or_else(|| {
            AwsError::validation(format!(
                "{text} is not the ARN of a thing or an MQTT client"
            ))
        })
    }

    fn of_resource(resource: &str) -> Option<Target> {
        match resource.split_once('/')? {
            ("thing", name) => Target::thing(name),
            ("client", id) => Target::client(id),
            _ => None,
        }
    }

    /// The device of the topics `$aws/commands/KIND/ID/…`.
    pub(crate) fn of_levels(kind: &str, id: &str) -> Option<Target> {
        match kind {
            "things" => Target::thing(id),
            "clients" => Target::client(id),
            _ => None,
        }
    }

    fn thing(name: &str) -> Option<Target> {
        let named = |byte: u8| byte.is_ascii_alphanumeric() || b":_-".contains(&byte);
        let sound = (1..=LONGEST).contains(&name.len()) && name.bytes().all(named);
        sound.then(|| Target::Thing(name.to_owned()))
    }

    /// A client id that can stand in a topic.
    fn client(id: &str) -> Option<Target> {
        let strange = |c: char| c.is_control() || "/+#".contains(c);
        let sound = (1..=LONGEST).contains(&id.len()) && !id.contains(strange);
        sound.then(|| Target::Client(id.to_owned()))
    }

    /// The resource part of its ARN, by which it is kept.
    pub(crate) fn resource(&self) -> String {
        match self {
            Target::Thing(name) => format!("thing/{name}"),
            Target::Client(id) => format!("client/{id}"),
        }
    }

    /// The levels of its topics.
    pub(crate) fn levels(&self) -> String {
        match self {
            Target::Thing(name) => format!("things/{name}"),
            Target::Client(id) => format!("clients/{id}"),
        }
    }

    /// Refuses a thing that is not there. Who connects as a client cannot be known.
    pub(crate) fn require(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        match self {
            Target::Thing(name) => things::require(ctx, name),
            Target::Client(_) => Ok(()),
        }
    }
}
