//! What provisioning turned on of fleet indexing, written down so that cleanup turns off just that.

use std::fmt;
use std::str::FromStr;

use super::indexing::{IndexingConfiguration, ThingIndexingMode};

/// Key of the tag, on a thing type, that says what was turned on.
pub const TAG: &str = "fleetctl-indexing";

const PACKAGE: &str = "$package";

/// What was turned on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TurnedOn {
    /// The mode of things as it was before, if it was raised.
    pub things_from: Option<ThingIndexingMode>,
    /// Connectivity.
    pub connectivity: bool,
    /// Violations.
    pub violations: bool,
    /// Named shadows.
    pub named_shadows: bool,
    /// The `$package` shadow.
    pub package_shadow: bool,
    /// Groups.
    pub groups: bool,
}

/// That a text does not say what was turned on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} does not say what was turned on of fleet indexing")]
pub struct TurnedOnError(String);

impl TurnedOn {
    /// What lies between a configuration and one that was merged into it.
    #[must_use]
    pub fn between(before: &IndexingConfiguration, after: &IndexingConfiguration) -> Self {
        let package = |of: &IndexingConfiguration| of.shadow_names.contains(PACKAGE);
        Self {
            things_from: (before.things < after.things).then_some(before.things),
            connectivity: !before.connectivity && after.connectivity,
            violations: !before.violations && after.violations,
            named_shadows: !before.named_shadows && after.named_shadows,
            package_shadow: !package(before) && package(after),
            groups: !before.groups && after.groups,
        }
    }

    /// Whether nothing was turned on.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// What was turned on in two runs together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let things_from = match (self.things_from, other.things_from) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Self {
            things_from,
            connectivity: self.connectivity || other.connectivity,
            violations: self.violations || other.violations,
            named_shadows: self.named_shadows || other.named_shadows,
            package_shadow: self.package_shadow || other.package_shadow,
            groups: self.groups || other.groups,
        }
    }

    /// The configuration without what was turned on, as far as nothing that others added needs it:
    /// their named shadows, custom fields, locations and socket information. `None` means that
    /// there is nothing to turn off.
    #[must_use]
    pub fn undone(&self, now: &IndexingConfiguration) -> Option<IndexingConfiguration> {
        let mut then = now.clone();
        if self.package_shadow {
            then.shadow_names.remove(PACKAGE);
        }
        if self.named_shadows && then.shadow_names.is_empty() {
            then.named_shadows = false;
        }
        if self.connectivity && then.socket_information.is_empty() {
            then.connectivity = false;
        }
        if self.violations {
            then.violations = false;
        }
        if self.groups && then.group_fields.is_empty() {
            then.groups = false;
        }
        let fields_of_others = !then.thing_fields.is_empty() || !then.geo_locations.is_empty();
        if let Some(before) = self.things_from.filter(|_| !fields_of_others) {
            let others_shadows = self.named_shadows && then.named_shadows;
            let needed = if others_shadows {
                now.things
            } else if then.named_shadows || then.connectivity || then.violations {
                before.max(ThingIndexingMode::Registry)
            } else {
                before
            };
            then.things = then.things.min(needed);
        }
        (then != *now).then_some(then)
    }
}

impl fmt::Display for TurnedOn {
    /// The value of the tag: words of the letters that AWS allows in tags.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words = Vec::new();
        words.extend(self.things_from.map(|from| match from {
            ThingIndexingMode::Off => "things-from-off",
            ThingIndexingMode::Registry | ThingIndexingMode::RegistryAndShadow => {
                "things-from-registry"
            }
        }));
        for (on, word) in [
            (self.connectivity, "connectivity"),
            (self.violations, "violations"),
            (self.named_shadows, "named-shadows"),
            (self.package_shadow, "package-shadow"),
            (self.groups, "groups"),
        ] {
            words.extend(on.then_some(word));
        }
        f.write_str(&words.join(" "))
    }
}

impl FromStr for TurnedOn {
    type Err = TurnedOnError;

    fn from_str(text: &str) -> Result<Self, TurnedOnError> {
        let mut on = Self::default();
        for word in text.split_whitespace() {
            match word {
                "things-from-off" => on.things_from = Some(ThingIndexingMode::Off),
                "things-from-registry" => on.things_from = Some(ThingIndexingMode::Registry),
                "connectivity" => on.connectivity = true,
                "violations" => on.violations = true,
                "named-shadows" => on.named_shadows = true,
                "package-shadow" => on.package_shadow = true,
                "groups" => on.groups = true,
                _ => return Err(TurnedOnError(text.to_owned())),
            }
        }
        Ok(on)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::indexing::CustomField;
    use super::*;

    fn provisioned(before: &IndexingConfiguration) -> (TurnedOn, IndexingConfiguration) {
        let after = before
            .merged(&IndexingConfiguration::of_a_fleet())
            .unwrap_or_else(|| before.clone());
        (TurnedOn::between(before, &after), after)
    }

    #[test]
    fn what_was_off_is_off_again() {
        let before = IndexingConfiguration::default();
        let (on, after) = provisioned(&before);
        assert_eq!(
            on.to_string(),
            "things-from-off connectivity violations named-shadows package-shadow groups"
        );
        assert_eq!(on.undone(&after), Some(before));
    }

    #[test]
    fn what_was_on_stays_on() {
        for bits in 0..64_u8 {
            let on = |bit: u8| bits & bit != 0;
            let things = if on(1) {
                ThingIndexingMode::RegistryAndShadow
            } else {
                ThingIndexingMode::Registry
            };
            let mut shadow_names = BTreeSet::new();
            if on(32) {
                shadow_names.insert(PACKAGE.to_owned());
            }
            let before = IndexingConfiguration {
                things,
                connectivity: on(2),
                violations: on(4),
                named_shadows: on(32),
                shadow_names,
                groups: on(16),
                ..IndexingConfiguration::default()
            };
            let (turned_on, after) = provisioned(&before);
            let then = turned_on.undone(&after).unwrap_or(after);
            assert_eq!(then, before, "{bits}");
        }
    }

    #[test]
    fn what_others_added_meanwhile_keeps_what_it_needs() {
        let (on, after) = provisioned(&IndexingConfiguration::default());
        let mut with_shadow = after.clone();
        with_shadow.shadow_names.insert("config".into());
        let then = on.undone(&with_shadow).unwrap();
        assert!(then.named_shadows);
        assert_eq!(then.things, ThingIndexingMode::RegistryAndShadow);
        assert_eq!(then.shadow_names, BTreeSet::from(["config".to_owned()]));
        assert!(!then.connectivity && !then.groups);

        let mut with_field = after;
        with_field.thing_fields.insert(CustomField {
            name: "attributes.speed".into(),
            field_type: None,
        });
        let then = on.undone(&with_field).unwrap();
        assert_eq!(then.things, ThingIndexingMode::RegistryAndShadow);
    }

    #[test]
    fn nothing_turned_on_turns_nothing_off() {
        let on = TurnedOn::default();
        assert!(on.is_nothing());
        assert_eq!(on.undone(&IndexingConfiguration::of_a_fleet()), None);
    }

    #[test]
    fn the_tag_is_read_as_it_was_written() {
        let (on, _) = provisioned(&IndexingConfiguration {
            things: ThingIndexingMode::Registry,
            groups: true,
            ..IndexingConfiguration::default()
        });
        let text = on.to_string();
        assert_eq!(
            text,
            "things-from-registry connectivity violations named-shadows package-shadow"
        );
        assert!(text.len() <= 256);
        assert_eq!(text.parse::<TurnedOn>().unwrap(), on);
        assert!("anything".parse::<TurnedOn>().is_err());
    }

    #[test]
    fn two_runs_add_up() {
        let first: TurnedOn = "things-from-registry groups".parse().unwrap();
        let second: TurnedOn = "things-from-off connectivity".parse().unwrap();
        assert_eq!(
            first.and(second).to_string(),
            "things-from-off connectivity groups"
        );
    }
}
