//! Errors of the workflows over dynamic groups, with what can be done about each.

use fleet_ops::groups::GroupError;

use super::told::Told;
use super::{CommandError, Kind};
use crate::lang::say;

impl From<GroupError> for CommandError {
    fn from(error: GroupError) -> CommandError {
        let message = error.told();
        let resource = CommandError::new(Kind::Resource, &message);
        match error {
            GroupError::Cloud(error) => error.into(),
            GroupError::Interrupted => CommandError::new(Kind::Interrupted, message),
            GroupError::IndexOff => resource.hint(say!("errors-index-off-hint")),
            GroupError::IndexBuilding => resource.hint(say!("errors-index-building-hint")),
            GroupError::Empty { query } => {
                let command = format!("groups test '{query}'");
                resource
                    .hint(say!("errors-group-empty-test", command))
                    .hint(say!("errors-group-empty-allow"))
            }
            GroupError::ExistsStatic(_) => resource.hint(say!("errors-group-other-name")),
            GroupError::ExistsOther { name, .. } => {
                let command = format!("groups delete {name}");
                resource.hint(say!("errors-group-exists-other-hint", command))
            }
            GroupError::Missing(_) => resource.hint(say!("errors-group-missing-hint")),
            GroupError::Static(_) => resource
                .hint(say!("errors-group-static-hint"))
                .hint(say!("errors-group-static-cleanup")),
            GroupError::Changed(_) => resource.hint(say!("errors-changed-hint")),
            _ => resource,
        }
    }
}

impl Told for GroupError {
    fn told(&self) -> String {
        match self {
            GroupError::Cloud(error) => error.told(),
            GroupError::IndexOff => say!("errors-index-off-groups"),
            GroupError::IndexBuilding => say!("errors-index-building-groups"),
            GroupError::Empty { query } => say!("errors-group-empty", query),
            GroupError::ExistsStatic(name) => {
                say!("errors-group-exists-static", name = name.as_str())
            }
            GroupError::ExistsOther { name, query } => {
                say!("errors-group-exists-other", name = name.as_str(), query)
            }
            GroupError::Missing(name) => say!("errors-group-missing", name = name.as_str()),
            GroupError::Static(name) => say!("errors-group-static", name = name.as_str()),
            GroupError::Changed(name) => say!("errors-group-changed", name = name.as_str()),
            GroupError::Interrupted => say!("errors-stopped-nothing-changed"),
            other => other.to_string(),
        }
    }
}
