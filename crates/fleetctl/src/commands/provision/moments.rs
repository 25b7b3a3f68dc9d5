//! The learning moments of a provision: one before each step, and what was learned at its end.

use fleet_ops::event::Phase;

use crate::lang::say;
use crate::moment::Moment;

const INDEXING: Moment = Moment {
    id: "provision-indexing",
    title: || say!("provision-learn-indexing-title"),
    text: || say!("provision-learn-indexing"),
};

const THING_TYPES: Moment = Moment {
    id: "provision-thing-types",
    title: || say!("provision-learn-thing-types-title"),
    text: || say!("provision-learn-thing-types"),
};

const STORAGE: Moment = Moment {
    id: "provision-storage",
    title: || say!("provision-learn-storage-title"),
    text: || say!("provision-learn-storage"),
};

const ARTIFACTS: Moment = Moment {
    id: "provision-artifacts",
    title: || say!("provision-learn-artifacts-title"),
    text: || say!("provision-learn-artifacts"),
};

const PACKAGES: Moment = Moment {
    id: "provision-packages",
    title: || say!("provision-learn-packages-title"),
    text: || say!("provision-learn-packages"),
};

const ROLES: Moment = Moment {
    id: "provision-roles",
    title: || say!("provision-learn-roles-title"),
    text: || say!("provision-learn-roles"),
};

const CONFIGURATION: Moment = Moment {
    id: "provision-configuration",
    title: || say!("provision-learn-configuration-title"),
    text: || say!("provision-learn-configuration"),
};

const THINGS: Moment = Moment {
    id: "provision-things",
    title: || say!("provision-learn-things-title"),
    text: || say!("provision-learn-things"),
};

/// What is explained before a phase begins.
pub(super) fn before(phase: Phase) -> Option<Moment> {
    match phase {
        Phase::Indexing => Some(INDEXING),
        Phase::ThingTypes => Some(THING_TYPES),
        Phase::Storage => Some(STORAGE),
        Phase::Firmware => Some(ARTIFACTS),
        Phase::Packages => Some(PACKAGES),
        Phase::Roles => Some(ROLES),
        Phase::PackageConfiguration => Some(CONFIGURATION),
        Phase::Groups | Phase::Devices => Some(THINGS),
        _ => None,
    }
}

/// What was learned, a line for each step.
pub(super) fn learned() -> [String; 8] {
    [
        say!("provision-learned-thing-types"),
        say!("provision-learned-indexing"),
        say!("provision-learned-storage"),
        say!("provision-learned-artifacts"),
        say!("provision-learned-packages"),
        say!("provision-learned-roles"),
        say!("provision-learned-configuration"),
        say!("provision-learned-things"),
    ]
}
