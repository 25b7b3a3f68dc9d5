//! The query for devices that have a package in another version than a wanted one.

use super::{Field, Query, Tree};
use crate::name::{PackageName, ThingTypeName, VersionName};

impl Query {
    /// Things whose `$package` shadow reports the package, and not at this version; of one thing
    /// type only, if one is given. Names and version are escaped.
    #[must_use]
    pub fn of_other_version(
        package: &PackageName,
        version: &VersionName,
        thing_type: Option<&ThingTypeName>,
    ) -> Self {
        let reported = Field::known("shadow.name.$package.reported").child(package.as_str());
        let field = reported.child("version");
        let other = Tree::and(
            field.clone().exists(),
            Tree::not(field.is(version.as_str())),
        );
        let of_type = thing_type.map(|name| Field::known("thingTypeName").is(name.as_str()));
        Self::from(match of_type {
            Some(of_type) => of_type.and(other),
            None => other,
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::query::Limits;
    use crate::query::Matcher;
    use crate::query::document::Document;

    fn query(package: &str, version: &str, thing_type: Option<&str>) -> Query {
        let thing_type = thing_type.map(|name| name.parse().unwrap());
        Query::of_other_version(
            &package.parse().unwrap(),
            &version.parse().unwrap(),
            thing_type.as_ref(),
        )
    }

    #[test]
    fn it_has_the_documented_form() {
        let query = query("SedanVehicle", "1.0.0", Some("SedanVehicle"));
        assert_eq!(
            query.to_string(),
            "thingTypeName:SedanVehicle AND shadow.name.$package.reported.SedanVehicle.version:* \
             AND NOT shadow.name.$package.reported.SedanVehicle.version:1.0.0"
        );
        query.check(&Limits::SEARCH).unwrap();
    }

    #[test]
    fn names_that_look_like_the_language_are_taken_literally() {
        for (package, version, thing_type) in [
            ("-a.b", "-1", Some("a:b")),
            ("OR", "NOT", Some("AND")),
            ("p", "1-2_3.x", None),
        ] {
            let query = query(package, version, thing_type);
            let read = Query::parse(&query.to_string()).unwrap();
            assert_eq!(read, query);
            let matches = |at: &str| {
                let mut thing = Document::new();
                thing.add("thingTypeName", thing_type.unwrap_or("any"));
                let reported = json!({ package: { "version": at } });
                thing.add_json("shadow.name.$package.reported", &reported);
                Matcher::new(&read).matches(&thing)
            };
            assert!(matches("9.9.9"), "{read}");
            assert!(!matches(version), "{read}");
        }
    }
}
