//! Everything that is built: the routes and the tables of every resource, one line each.

use crate::model::Service;
use crate::route::Route;

/// The route tables by service.
#[rustfmt::skip] // one line each, so that two resources added at once do not collide
pub(crate) const BUILT: &[(Service, &[Route])] = &[
    (Service::Iam, crate::iam::attached_policies::ROUTES),
    (Service::Iam, crate::iam::managed_policies::ROUTES),
    (Service::Iam, crate::iam::managed_policy_versions::ROUTES),
    (Service::Iam, crate::iam::role_policies::ROUTES),
    (Service::Iam, crate::iam::role_settings::ROUTES),
    (Service::Iam, crate::iam::role_tags::ROUTES),
    (Service::Iam, crate::iam::roles::ROUTES),
    (Service::Iot, crate::iot::billing_groups::ROUTES),
    (Service::Iot, crate::iot::billing_groups::members::ROUTES),
    (Service::Iot, crate::iot::endpoint::ROUTES),
    (Service::Iot, crate::iot::events::ROUTES),
    (Service::Iot, crate::iot::groups::lifecycle::ROUTES),
    (Service::Iot, crate::iot::groups::list::ROUTES),
    (Service::Iot, crate::iot::groups::members::ROUTES),
    (Service::Iot, crate::iot::indexing::ROUTES),
    (Service::Iot, crate::iot::logging::ROUTES),
    (Service::Iot, crate::iot::logging::levels::ROUTES),
    (Service::Iot, crate::iot::package_configuration::ROUTES),
    (Service::Iot, crate::iot::package_versions::ROUTES),
    (Service::Iot, crate::iot::packages::ROUTES),
    (Service::Iot, crate::iot::tags::ROUTES),
    (Service::Iot, crate::iot::thing_types::ROUTES),
    (Service::Iot, crate::iot::things::ROUTES),
    (Service::Iot, crate::iot::things_list::ROUTES),
    (Service::IotData, crate::data::publish::ROUTES),
    (Service::IotData, crate::data::retained::ROUTES),
    (Service::IotData, crate::data::shadows::ROUTES),
    (Service::Sts, crate::sts::assume_role::ROUTES),
    (Service::Sts, crate::sts::sessions::ROUTES),
];

/// The tables each resource keeps its state in.
pub(crate) const TABLES: &[&str] = &[
    crate::auth::TABLES,
    crate::ca::TABLES,
    crate::data::retained::TABLES,
    crate::data::shadows::TABLES,
    crate::iam::attached_policies::TABLES,
    crate::iam::managed_policies::TABLES,
    crate::iam::managed_policy_versions::TABLES,
    crate::iam::role_policies::TABLES,
    crate::iam::role_tags::TABLES,
    crate::iam::roles::TABLES,
    crate::iot::billing_groups::TABLES,
    crate::iot::client_tokens::TABLES,
    crate::iot::events::TABLES,
    crate::iot::groups::TABLES,
    crate::iot::groups::members::TABLES,
    crate::iot::indexing::TABLES,
    crate::iot::logging::TABLES,
    crate::iot::logging::levels::TABLES,
    crate::iot::package_configuration::TABLES,
    crate::iot::package_versions::TABLES,
    crate::iot::packages::TABLES,
    crate::iot::principals::TABLES,
    crate::iot::tags::TABLES,
    crate::iot::thing_types::TABLES,
    crate::iot::things::TABLES,
];

/// What `local status` counts: a name and the rows of a table, or some of them.
#[rustfmt::skip] // one line each
pub(crate) const COUNTED: &[(&str, &str)] = &[
    ("billing groups", "billing_group"),
    ("iam policies", "iam_policy"),
    ("iam roles", "iam_role"),
    ("package versions", "package_version"),
    ("packages", "package"),
    ("retained messages", "retained_message"),
    ("shadows", "shadow WHERE deleted_ms IS NULL"),
    ("thing groups", "thing_group"),
    ("thing types", "thing_type"),
    ("things", "thing"),
];
