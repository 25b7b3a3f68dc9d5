//! The account, the Region and the ARNs of what lives there.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::name::{
    BucketName, PackageName, RoleName, ShadowName, ThingGroupName, ThingName, ThingTypeName,
    VersionName,
};

/// A text that is not an account id or a Region.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    /// Not twelve digits.
    #[error("{0:?} is not an AWS account id: it must have exactly 12 digits")]
    Account(String),
    /// Not the form of a Region's name.
    #[error("{0:?} is not an AWS Region: it must look like us-east-1 or us-gov-west-1")]
    Region(String),
}

macro_rules! text {
    ($type:ident) => {
        impl $type {
            /// The value as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $type {
            type Error = PlaceError;

            fn try_from(value: String) -> Result<Self, PlaceError> {
                value.parse()
            }
        }

        impl From<$type> for String {
            fn from(value: $type) -> Self {
                value.0
            }
        }
    };
}

/// A 12-digit AWS account id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AccountId(String);

text!(AccountId);

impl FromStr for AccountId {
    type Err = PlaceError;

    fn from_str(value: &str) -> Result<Self, PlaceError> {
        if value.len() == 12 && value.bytes().all(|b| b.is_ascii_digit()) {
            Ok(Self(value.to_owned()))
        } else {
            Err(PlaceError::Account(value.to_owned()))
        }
    }
}

impl AccountId {
    /// The first eight digits, as names of roles carry them.
    #[must_use]
    pub fn first_eight(&self) -> &str {
        self.0.get(..8).unwrap_or(&self.0)
    }
}

/// The name of an AWS Region, such as `us-east-1`. Any well-formed name is accepted: new Regions appear.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region(String);

text!(Region);

impl FromStr for Region {
    type Err = PlaceError;

    fn from_str(value: &str) -> Result<Self, PlaceError> {
        let parts: Vec<&str> = value.split('-').collect();
        let words = |parts: &[&str]| {
            parts
                .iter()
                .all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_lowercase()))
        };
        match parts.split_last() {
            Some((number, names))
                if names.len() >= 2
                    && value.len() <= 32
                    && words(names)
                    && (1..=2).contains(&number.len())
                    && number.bytes().all(|b| b.is_ascii_digit()) =>
            {
                Ok(Self(value.to_owned()))
            }
            _ => Err(PlaceError::Region(value.to_owned())),
        }
    }
}

impl Region {
    /// The partition the Region belongs to, which every ARN begins with.
    #[must_use]
    pub fn partition(&self) -> Partition {
        const BY_PREFIX: &[(&str, Partition)] = &[
            ("cn-", Partition("aws-cn")),
            ("us-gov-", Partition("aws-us-gov")),
            ("us-isob-", Partition("aws-iso-b")),
            ("us-isof-", Partition("aws-iso-f")),
            ("us-iso-", Partition("aws-iso")),
            ("eu-isoe-", Partition("aws-iso-e")),
            ("eusc-", Partition("aws-eusc")),
        ];
        BY_PREFIX
            .iter()
            .find(|(prefix, _)| self.0.starts_with(prefix))
            .map_or(Partition("aws"), |(_, partition)| *partition)
    }
}

/// An AWS partition, such as `aws` or `aws-cn`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Partition(&'static str);

impl Partition {
    /// The partition as ARNs spell it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

/// An Amazon Resource Name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Arn(String);

impl Arn {
    /// An ARN that AWS itself returned.
    #[must_use]
    pub fn from_aws(arn: impl Into<String>) -> Self {
        Self(arn.into())
    }

    /// The ARN as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An account and a Region: where a fleet lives. Builds the ARN of everything in it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Place {
    /// The account.
    pub account: AccountId,
    /// The Region.
    pub region: Region,
}

impl Place {
    /// A place.
    #[must_use]
    pub fn new(account: AccountId, region: Region) -> Self {
        Self { account, region }
    }

    fn iot(&self, resource: fmt::Arguments<'_>) -> Arn {
        Arn(format!(
            "arn:{}:iot:{}:{}:{resource}",
            self.region.partition().as_str(),
            self.region,
            self.account
        ))
    }

    /// `…:thing/<name>`
    #[must_use]
    pub fn thing(&self, name: &ThingName) -> Arn {
        self.iot(format_args!("thing/{name}"))
    }

    /// `…:thing/<name>/<shadow>`, as IAM policies name a named shadow.
    #[must_use]
    pub fn named_shadow_of_any_thing(&self, shadow: &ShadowName) -> Arn {
        self.iot(format_args!("thing/*/{shadow}"))
    }

    /// `…:thingtype/<name>`
    #[must_use]
    pub fn thing_type(&self, name: &ThingTypeName) -> Arn {
        self.iot(format_args!("thingtype/{name}"))
    }

    /// `…:thinggroup/<name>`, static and dynamic alike.
    #[must_use]
    pub fn thing_group(&self, name: &ThingGroupName) -> Arn {
        self.iot(format_args!("thinggroup/{name}"))
    }

    /// `…:package/<name>`
    #[must_use]
    pub fn package(&self, name: &PackageName) -> Arn {
        self.iot(format_args!("package/{name}"))
    }

    /// `…:package/<name>/version/<version>`
    #[must_use]
    pub fn package_version(&self, name: &PackageName, version: &VersionName) -> Arn {
        self.iot(format_args!("package/{name}/version/{version}"))
    }

    /// `…:job/<id>`
    #[must_use]
    pub fn job(&self, id: &str) -> Arn {
        self.iot(format_args!("job/{id}"))
    }

    /// `…:command/<id>`
    #[must_use]
    pub fn command(&self, id: &str) -> Arn {
        self.iot(format_args!("command/{id}"))
    }

    /// `…:index/<name>`
    #[must_use]
    pub fn index(&self, name: &str) -> Arn {
        self.iot(format_args!("index/{name}"))
    }

    /// `…:cert/<64 hex digits>`
    #[must_use]
    pub fn certificate(&self, id: &str) -> Arn {
        self.iot(format_args!("cert/{id}"))
    }

    /// `…:policy/<name>`, an IoT policy.
    #[must_use]
    pub fn iot_policy(&self, name: &str) -> Arn {
        self.iot(format_args!("policy/{name}"))
    }

    /// `…:billinggroup/<name>`
    #[must_use]
    pub fn billing_group(&self, name: &str) -> Arn {
        self.iot(format_args!("billinggroup/{name}"))
    }

    /// `arn:<partition>:iam::<account>:role/<name>`; IAM has no Region.
    #[must_use]
    pub fn role(&self, name: &RoleName) -> Arn {
        Arn(format!(
            "arn:{}:iam::{}:role/{name}",
            self.region.partition().as_str(),
            self.account
        ))
    }

    /// `arn:<partition>:s3:::<bucket>`; bucket names are global.
    #[must_use]
    pub fn bucket(&self, name: &BucketName) -> Arn {
        Arn(format!(
            "arn:{}:s3:::{name}",
            self.region.partition().as_str()
        ))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in {}", self.account, self.region)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(region: &str) -> Place {
        Place::new("123456789012".parse().unwrap(), region.parse().unwrap())
    }

    #[test]
    fn an_account_has_exactly_twelve_digits() {
        for bad in [
            "",
            "12345678901",
            "1234567890123",
            "12345678901a",
            "１２３４５６７８９０１２",
        ] {
            assert!(bad.parse::<AccountId>().is_err(), "{bad}");
        }
        let account: AccountId = "123456789012".parse().unwrap();
        assert_eq!(account.first_eight(), "12345678");
    }

    #[test]
    fn regions_of_today_and_tomorrow_are_read_and_nonsense_is_not() {
        for good in [
            "us-east-1",
            "ap-southeast-5",
            "us-gov-west-1",
            "cn-northwest-1",
            "us-isob-east-1",
            "eusc-de-east-1",
        ] {
            assert!(good.parse::<Region>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "us",
            "us-east",
            "useast1",
            "US-EAST-1",
            "us-east-1a",
            "us--1",
            "us-east-",
            "us-east-1 ",
            "us-east-123",
        ] {
            assert!(bad.parse::<Region>().is_err(), "{bad}");
        }
    }

    #[test]
    fn arns_carry_the_partition_of_their_region() {
        let name: PackageName = "SedanVehicle".parse().unwrap();
        let version: VersionName = "1.0.0".parse().unwrap();
        let role: RoleName = "R".parse().unwrap();
        let bucket: BucketName = "abc".parse().unwrap();
        assert_eq!(
            place("us-east-1").package_version(&name, &version).as_str(),
            "arn:aws:iot:us-east-1:123456789012:package/SedanVehicle/version/1.0.0"
        );
        assert_eq!(
            place("cn-north-1").role(&role).as_str(),
            "arn:aws-cn:iam::123456789012:role/R"
        );
        assert_eq!(
            place("us-gov-west-1").bucket(&bucket).as_str(),
            "arn:aws-us-gov:s3:::abc"
        );
        assert_eq!(
            place("us-isof-south-1").region.partition().as_str(),
            "aws-iso-f"
        );
        assert_eq!(
            place("eusc-de-east-1").region.partition().as_str(),
            "aws-eusc"
        );
    }
}
