//! Everything that is built: the routes and the tables of every resource, one line each.

use crate::due;
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
    (Service::Iot, crate::iot::certificates::ROUTES),
    (Service::Iot, crate::iot::certificates::list::ROUTES),
    (Service::Iot, crate::iot::certificates::register::ROUTES),
    (Service::Iot, crate::iot::effective_policies::ROUTES),
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
    (Service::Iot, crate::iot::policies::ROUTES),
    (Service::Iot, crate::iot::policy_targets::ROUTES),
    (Service::Iot, crate::iot::policy_versions::ROUTES),
    (Service::Iot, crate::iot::principal_policies::ROUTES),
    (Service::Iot, crate::iot::principals::ROUTES),
    (Service::Iot, crate::iot::principals_list::ROUTES),
    (Service::Iot, crate::iot::sboms::ROUTES),
    (Service::Iot, crate::iot::tags::ROUTES),
    (Service::Iot, crate::iot::thing_types::ROUTES),
    (Service::Iot, crate::iot::things::ROUTES),
    (Service::Iot, crate::iot::things_list::ROUTES),
    (Service::IotData, crate::data::publish::ROUTES),
    (Service::IotData, crate::data::retained::ROUTES),
    (Service::IotData, crate::data::shadows::ROUTES),
    (Service::S3, crate::s3::attributes::ROUTES),
    (Service::S3, crate::s3::bucket_tagging::ROUTES),
    (Service::S3, crate::s3::buckets::ROUTES),
    (Service::S3, crate::s3::complete::ROUTES),
    (Service::S3, crate::s3::copy::ROUTES),
    (Service::S3, crate::s3::delete::ROUTES),
    (Service::S3, crate::s3::get::ROUTES),
    (Service::S3, crate::s3::list_objects::ROUTES),
    (Service::S3, crate::s3::list_versions::ROUTES),
    (Service::S3, crate::s3::multipart::ROUTES),
    (Service::S3, crate::s3::object_tagging::ROUTES),
    (Service::S3, crate::s3::public_access::ROUTES),
    (Service::S3, crate::s3::put::ROUTES),
    (Service::S3, crate::s3::upload_part::ROUTES),
    (Service::S3, crate::s3::versioning::ROUTES),
    (Service::Sts, crate::sts::assume_role::ROUTES),
    (Service::Sts, crate::sts::sessions::ROUTES),
];

/// The tables each resource keeps its state in, and the schema version that brought them. What is
/// added to a state in people's hands takes the next version: an older state gains it when opened.
#[rustfmt::skip] // one line each
pub(crate) const TABLES: &[(i32, &str)] = &[
    (1, crate::auth::TABLES),
    (1, crate::ca::TABLES),
    (2, crate::due::TABLES),
    (1, crate::data::retained::TABLES),
    (1, crate::data::shadows::TABLES),
    (1, crate::iam::attached_policies::TABLES),
    (1, crate::iam::managed_policies::TABLES),
    (1, crate::iam::managed_policy_versions::TABLES),
    (1, crate::iam::role_policies::TABLES),
    (1, crate::iam::role_tags::TABLES),
    (1, crate::iam::roles::TABLES),
    (1, crate::iot::billing_groups::TABLES),
    (1, crate::iot::certificates::TABLES),
    (1, crate::iot::client_tokens::TABLES),
    (1, crate::iot::events::TABLES),
    (1, crate::iot::groups::TABLES),
    (1, crate::iot::groups::members::TABLES),
    (1, crate::iot::indexing::TABLES),
    (1, crate::iot::logging::TABLES),
    (1, crate::iot::logging::levels::TABLES),
    (1, crate::iot::package_configuration::TABLES),
    (1, crate::iot::package_versions::TABLES),
    (1, crate::iot::packages::TABLES),
    (1, crate::iot::policies::TABLES),
    (1, crate::iot::policy_targets::TABLES),
    (1, crate::iot::policy_versions::TABLES),
    (1, crate::iot::principals::TABLES),
    (1, crate::iot::sboms::TABLES),
    (1, crate::iot::tags::TABLES),
    (1, crate::iot::thing_types::TABLES),
    (1, crate::iot::things::TABLES),
    (1, crate::s3::blob::TABLES),
    (1, crate::s3::buckets::TABLES),
    (1, crate::s3::object::TABLES),
    (1, crate::s3::uploads::TABLES),
];

/// What can become due, by its name in the state.
#[rustfmt::skip] // one line each
pub(crate) const DUE: &[due::Kind] = &[
    #[cfg(test)] due::tests::ECHO,
    #[cfg(test)] due::tests::BROKEN,
];

/// What `local status` counts: a name and the rows of a table, or some of them.
#[rustfmt::skip] // one line each
pub(crate) const COUNTED: &[(&str, &str)] = &[
    ("billing groups", "billing_group"),
    ("buckets", "s3_bucket"),
    ("certificates", "iot_certificate"),
    ("iam policies", "iam_policy"),
    ("iam roles", "iam_role"),
    ("iot policies", "iot_policy"),
    ("objects", "s3_object WHERE visible = 1"),
    ("package versions", "package_version"),
    ("packages", "package"),
    ("retained messages", "retained_message"),
    ("shadows", "shadow WHERE deleted_ms IS NULL"),
    ("thing groups", "thing_group"),
    ("thing types", "thing_type"),
    ("things", "thing"),
];
