//! Errors of the libraries in the words of the catalogue. An error that is not known here, or a
//! variant that was added since, is told in the library's own English.

use std::any::Any;
use std::error::Error;
use std::fmt;

use crate::lang::say;

/// An error that the catalogue has words for.
pub(crate) trait Told {
    /// What happened, and what is allowed. A lower-case fragment.
    fn told(&self) -> String;
}

/// A value in quotes, with what cannot be seen written so that it can.
pub(super) fn quoted(value: impl fmt::Debug) -> String {
    format!("{value:?}")
}

macro_rules! known {
    ($($type:ty),* $(,)?) => {
        fn known_error(error: &(dyn Error + 'static)) -> Option<String> {
            $(if let Some(error) = error.downcast_ref::<$type>() {
                return Some(error.told());
            })*
            None
        }

        fn known_value(error: &dyn Any) -> Option<String> {
            $(if let Some(error) = error.downcast_ref::<$type>() {
                return Some(error.told());
            })*
            None
        }
    };
}

known!(
    fleet_aws::ConnectError,
    fleet_core::account::PlaceError,
    fleet_core::command::argument::ArgumentError,
    fleet_core::command::template::TemplateError,
    fleet_core::country::CountryError,
    fleet_core::document::job::DocumentError,
    fleet_core::fault::CloudError,
    fleet_core::job::CommentError,
    fleet_core::job::ReasonCodeError,
    fleet_core::job::SettingsError,
    fleet_core::job::SuccessRateError,
    fleet_core::job::UnknownStatus,
    fleet_core::name::NameError,
    fleet_core::plan::Refusal,
    fleet_core::port::download::DownloadError,
    fleet_core::port::mqtt::MqttError,
    fleet_core::query::AmountError,
    fleet_core::query::CriteriaError,
    fleet_core::query::GeoError,
    fleet_core::query::QueryError,
    fleet_core::quota::RateError,
    fleet_core::tag::TagError,
    fleet_local::FaultError,
    fleet_local::StartError,
    fleet_local::StateError,
    fleet_ops::cleanup::ScopeError,
    fleet_ops::commands::CommandsError,
    fleet_ops::enrolment::DeviceError,
    fleet_ops::enrolment::FolderError,
    fleet_ops::enrolment::Problem,
    fleet_ops::groups::GroupError,
    fleet_ops::jobs::JobError,
    fleet_ops::jobs::create::CreateError,
    fleet_ops::jobs::simulate::SimulateError,
    fleet_ops::mqtt::ClientError,
    fleet_ops::packages::PackageError,
    fleet_ops::packages::add_version::RequestError,
    fleet_ops::error::ApplyError,
    fleet_ops::error::PlanError,
    fleet_ops::provision::RequestError,
    std::net::AddrParseError,
    std::num::ParseFloatError,
    std::num::ParseIntError,
);

/// An error in the language of this process.
pub(crate) fn told(error: &(dyn Error + 'static)) -> String {
    known_error(error).unwrap_or_else(|| error.to_string())
}

/// The same of what need not be an error, such as a text.
pub(crate) fn told_of<E: fmt::Display + 'static>(error: &E) -> String {
    known_value(error).unwrap_or_else(|| error.to_string())
}

/// An error with its causes, each said once.
pub(crate) fn whole(error: &(dyn Error + 'static)) -> String {
    let mut text = told(error);
    let mut next = error.source();
    while let Some(cause) = next {
        let said = told(cause);
        if !text.contains(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        next = cause.source();
    }
    text
}

impl Told for std::net::AddrParseError {
    fn told(&self) -> String {
        say!("errors-value-address")
    }
}

impl Told for std::num::ParseFloatError {
    fn told(&self) -> String {
        say!("errors-value-number")
    }
}

impl Told for std::num::ParseIntError {
    fn told(&self) -> String {
        use std::num::IntErrorKind;
        match self.kind() {
            IntErrorKind::PosOverflow | IntErrorKind::NegOverflow => say!("errors-value-too-large"),
            _ => say!("errors-value-whole-number"),
        }
    }
}
