//! Errors of queries and of the workflows over dynamic groups.

use fleet_core::query::{CriteriaError, ErrorKind, QueryErrors};
use fleet_ops::groups::GroupError;

use super::{CommandError, Kind};

impl From<QueryErrors> for CommandError {
    fn from(errors: QueryErrors) -> CommandError {
        let message = match errors.errors() {
            [_] => "the query is wrong".to_owned(),
            several => format!("the query has {} errors", several.len()),
        };
        let too_many = |kind: &ErrorKind| matches!(kind, ErrorKind::TooManyTerms { .. });
        let too_many = errors.errors().iter().any(|error| too_many(&error.kind));
        let mut told = CommandError::usage(message);
        told.query = Some(Box::new(errors));
        if too_many {
            told = told.hint(
                "each value of a group is a term; if AWS raised the quota of your account, \
                 give --max-terms",
            );
        }
        told
    }
}

impl From<CriteriaError> for CommandError {
    fn from(error: CriteriaError) -> CommandError {
        let told = CommandError::usage(&error);
        match error {
            CriteriaError::VersionsWithoutType => told.hint("give --thing-types with --versions"),
            _ => told,
        }
    }
}

impl From<GroupError> for CommandError {
    fn from(error: GroupError) -> CommandError {
        let resource = CommandError::new(Kind::Resource, &error);
        match error {
            GroupError::Cloud(error) => error.into(),
            GroupError::Interrupted => CommandError::new(Kind::Interrupted, error),
            GroupError::IndexOff => {
                resource.hint("`fleetctl provision` turns on what a fleet needs of it")
            }
            GroupError::IndexBuilding => {
                resource.hint("try again later; with many things it can take hours")
            }
            GroupError::Empty { query } => resource
                .hint(format!(
                    "`groups test '{query}'` shows which part keeps devices out"
                ))
                .hint("give --allow-empty to make the group for devices that are to come"),
            GroupError::ExistsStatic(_) => resource.hint("give another --name"),
            GroupError::ExistsOther { name, .. } => resource.hint(format!(
                "give another --name, or delete it first with `groups delete {name}`"
            )),
            GroupError::Missing(_) => resource.hint("`groups list` shows the dynamic ones"),
            GroupError::Static(_) => resource
                .hint("this command is for dynamic groups only")
                .hint("`cleanup --scope groups` deletes the workshop's static ones"),
            GroupError::Changed(_) => resource.hint("run it again to see what it is now"),
            _ => resource,
        }
    }
}
