//! The criteria of the wizard for dynamic groups, and the query and the name that follow from them.

mod amount;

pub use amount::{Amount, AmountError};

use super::term::{Field, Term};
use super::tree::Tree;
use super::{Expr, Query};
use crate::name::{ThingGroupName, ThingTypeName, VersionName};

/// What the devices of a dynamic group have in common. Of each list a device needs one; an empty one
/// does not matter.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Criteria {
    /// Values of `attributes.country`, such as `US`.
    pub countries: Vec<String>,
    /// Thing types.
    pub thing_types: Vec<ThingTypeName>,
    /// Groups that the device is in, static or billing.
    pub groups: Vec<ThingGroupName>,
    /// Versions of the package that is named like the thing type, as the device's `$package` shadow
    /// reports them.
    pub versions: Vec<VersionName>,
    /// `shadow.reported.batteryStatus`, in percent.
    pub battery: Option<Amount>,
}

/// Why criteria make no query.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CriteriaError {
    /// No criterion was given.
    #[error("give at least one criterion")]
    Nothing,
    /// Versions are those of a thing type's package.
    #[error("versions need a thing type, because each type has its own package")]
    VersionsWithoutType,
    /// A thing type with a colon has no package of its name.
    #[error("thing type {0} has no package: a package name cannot have a colon")]
    NoPackage(ThingTypeName),
}

impl Criteria {
    /// The query. What is ORed stands in parentheses, and names and values are escaped, so that it
    /// means the same however AWS reads precedence.
    ///
    /// # Errors
    /// There is no criterion, or versions have no package that they could be of.
    pub fn to_query(&self) -> Result<Query, CriteriaError> {
        let texts = |field: &'static str, texts: Vec<&str>| Field::known(field).is_any_of(texts);
        let types = self.thing_types.iter().map(ThingTypeName::as_str);
        let groups = self.groups.iter().map(ThingGroupName::as_str);
        let parts = [
            texts("thingTypeName", types.collect()),
            texts(
                "attributes.country",
                self.countries.iter().map(String::as_str).collect(),
            ),
            texts("thingGroupNames", groups.collect()),
            self.of_versions()?,
            self.battery
                .as_ref()
                .map(|amount| amount.of(Field::known("shadow.reported.batteryStatus"))),
        ];
        let expr = Tree::all(parts.into_iter().flatten()).ok_or(CriteriaError::Nothing)?;
        Ok(Query::from(expr))
    }

    fn of_versions(&self) -> Result<Option<Expr>, CriteriaError> {
        if self.versions.is_empty() {
            return Ok(None);
        }
        if self.thing_types.is_empty() {
            return Err(CriteriaError::VersionsWithoutType);
        }
        let of_type = |thing_type: &ThingTypeName| {
            let package = thing_type.package();
            let package = package.map_err(|_| CriteriaError::NoPackage(thing_type.clone()))?;
            let field = Field::known("shadow.name.$package.reported").child(package.as_str());
            let versions = self.versions.iter().map(VersionName::as_str);
            Ok(field.child("version").is_any_of(versions))
        };
        let of_types: Result<Vec<_>, _> = self.thing_types.iter().map(of_type).collect();
        Ok(Tree::any(of_types?.into_iter().flatten()))
    }

    /// A name for the group, such as `US_SedanVehicle_1_0_0_batterygt50_Devices`. Nothing if a
    /// criterion has several values, or the name would be none that AWS takes: then somebody has to
    /// think of one.
    #[must_use]
    pub fn group_name(&self) -> Option<ThingGroupName> {
        let several = [
            self.countries.len(),
            self.thing_types.len(),
            self.groups.len(),
            self.versions.len(),
        ];
        if several.into_iter().any(|count| count > 1) {
            return None;
        }
        let countries = self.countries.iter().cloned();
        let types = self.thing_types.iter().map(ToString::to_string);
        let groups = self.groups.iter().map(ToString::to_string);
        let versions = self.versions.iter().map(ToString::to_string);
        let battery = self
            .battery
            .iter()
            .map(|amount| format!("battery{}", amount.word()));
        let parts = countries
            .chain(types)
            .chain(groups)
            .chain(versions)
            .chain(battery);
        let mut parts: Vec<String> = parts.collect();
        if parts.is_empty() {
            return None;
        }
        parts.push("Devices".to_owned());
        parts.join("_").replace('.', "_").parse().ok()
    }
}

impl Amount {
    /// The term that tests a field for it.
    fn of(&self, field: Field) -> Expr {
        match self {
            Self::Equal(number) => field.is(number.as_str()),
            Self::Compared(comparison, number) => {
                let literal = super::Literal::Number(number.clone());
                Tree::Leaf(Term::Compare(field, *comparison, literal))
            }
            Self::Within(range) => {
                let test = super::Test::Range(range.clone());
                Tree::Leaf(Term::Field(field, test))
            }
        }
    }
}
