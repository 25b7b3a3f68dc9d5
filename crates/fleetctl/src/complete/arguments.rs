//! Which arguments take a name that is in the account.

/// What the names are of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Command,
    Fleet,
    Group,
    Job,
    Package,
    Thing,
    Version,
}

/// Arguments that name something new, or nothing of the account.
const NEW: &[(&str, &str)] = &[
    ("commands create", "name"),
    ("packages add-version", "version"),
    ("packages create", "package"),
];

impl Kind {
    /// What an argument of a command, `jobs show`, takes.
    pub(super) fn of(command: &str, arg: &clap::Arg) -> Option<Kind> {
        let id = arg.get_id().as_str();
        if NEW.contains(&(command, id)) {
            return None;
        }
        let value = arg.get_value_names()?.first()?.as_str();
        // A list of things is THING,… or THING,...
        match value.split(',').next()? {
            "JOB" => Some(Kind::Job),
            "THING" => Some(Kind::Thing),
            "GROUP" => Some(Kind::Group),
            "PACKAGE" => Some(Kind::Package),
            "VERSION" => Some(Kind::Version),
            "NAME" if id == "fleet" => Some(Kind::Fleet),
            "NAME" if matches!(command, "groups show" | "groups delete") => Some(Kind::Group),
            "NAME" if command.starts_with("commands ") && matches!(id, "name" | "command") => {
                Some(Kind::Command)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(path: &[&str], id: &str) -> Option<Kind> {
        let mut command = crate::cli::command();
        for name in path {
            command = command.find_subcommand(name).unwrap().clone();
        }
        let arg = command
            .get_arguments()
            .find(|arg| arg.get_id() == id)
            .unwrap();
        Kind::of(&path.join(" "), arg)
    }

    #[test]
    fn arguments_that_name_what_is_there_are_known_and_new_names_are_left_alone() {
        assert_eq!(kind(&["jobs", "show"], "job"), Some(Kind::Job));
        assert_eq!(kind(&["jobs", "create"], "thing"), Some(Kind::Thing));
        assert_eq!(kind(&["jobs", "create"], "group"), Some(Kind::Group));
        assert_eq!(kind(&["jobs", "executions"], "thing"), Some(Kind::Thing));
        assert_eq!(kind(&["groups", "delete"], "name"), Some(Kind::Group));
        assert_eq!(kind(&["groups", "create"], "name"), None);
        assert_eq!(
            kind(&["packages", "show-version"], "version"),
            Some(Kind::Version)
        );
        assert_eq!(kind(&["packages", "create"], "package"), None);
        assert_eq!(
            kind(&["packages", "add-version"], "package"),
            Some(Kind::Package)
        );
        assert_eq!(kind(&["commands", "run"], "name"), Some(Kind::Command));
        assert_eq!(
            kind(&["commands", "history"], "command"),
            Some(Kind::Command)
        );
        assert_eq!(kind(&["commands", "create"], "name"), None);
        assert_eq!(kind(&["provision"], "things_prefix"), None);
    }
}
