//! The learning moments about packages.

use crate::lang::say;
use crate::moment::Moment;

/// What packages and versions are, and how a version comes to devices.
pub(super) const PACKAGES: Moment = Moment {
    id: "packages",
    title: || say!("packages-learn-catalog-title"),
    text: || say!("packages-learn-catalog"),
};

/// The life of a version: draft, published, deprecated.
pub(super) const LIFE: Moment = Moment {
    id: "packages-life",
    title: || say!("packages-learn-life-title"),
    text: || say!("packages-learn-life"),
};

/// Where the firmware is, and why the bucket keeps versions.
pub(super) const ARTIFACT: Moment = Moment {
    id: "packages-artifact",
    title: || say!("packages-learn-artifact-title"),
    text: || say!("packages-learn-artifact"),
};

/// What the package configuration does, and with which role.
pub(super) const CONFIGURATION: Moment = Moment {
    id: "packages-configuration",
    title: || say!("packages-learn-configuration-title"),
    text: || say!("packages-learn-configuration"),
};

/// What the `$package` shadow of a device says.
pub(super) const SHADOW: Moment = Moment {
    id: "packages-shadow",
    title: || say!("packages-learn-shadow-title"),
    text: || say!("packages-learn-shadow"),
};

/// What a revert changes, and what it does not.
pub(super) const REVERT: Moment = Moment {
    id: "packages-revert",
    title: || say!("packages-learn-revert-title"),
    text: || say!("packages-learn-revert"),
};
