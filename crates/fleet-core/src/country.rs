//! Continents and countries, and the choice of some of them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

mod choice;

pub use choice::{CountryChoice, CountryError, choose};

/// A country, by its two-letter code (ISO 3166-1 alpha-2), that belongs to one of the continents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

impl Country {
    /// The code in upper case.
    #[must_use]
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The continent it belongs to.
    #[must_use]
    pub fn continent(self) -> Continent {
        Continent::ALL
            .iter()
            .copied()
            .find(|continent| continent.countries().any(|country| country == self))
            .unwrap_or_default()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl FromStr for Country {
    type Err = CountryError;

    fn from_str(text: &str) -> Result<Self, CountryError> {
        let code = text.trim().to_ascii_uppercase();
        Continent::ALL
            .iter()
            .flat_map(|continent| continent.countries())
            .find(|country| country.code() == code)
            .ok_or(CountryError::Unknown { codes: code })
    }
}

impl TryFrom<String> for Country {
    type Error = CountryError;

    fn try_from(text: String) -> Result<Self, CountryError> {
        text.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

/// A continent. The order of its countries counts: "three countries" are its first three.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Continent {
    /// Continent 1.
    #[default]
    NorthAmerica,
    /// Continent 2.
    SouthAmerica,
    /// Continent 3.
    Europe,
    /// Continent 4.
    Asia,
    /// Continent 5.
    Africa,
    /// Continent 6.
    Oceania,
    /// Continent 7.
    Antarctica,
}

impl Continent {
    /// All continents in the order of their numbers, from 1.
    pub const ALL: &[Self] = &[
        Self::NorthAmerica,
        Self::SouthAmerica,
        Self::Europe,
        Self::Asia,
        Self::Africa,
        Self::Oceania,
        Self::Antarctica,
    ];

    /// Its number in menus, 1–7.
    #[must_use]
    pub fn number(self) -> usize {
        Self::ALL
            .iter()
            .position(|continent| *continent == self)
            .map_or(0, |at| at + 1)
    }

    /// Its English name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::NorthAmerica => "North America",
            Self::SouthAmerica => "South America",
            Self::Europe => "Europe",
            Self::Asia => "Asia",
            Self::Africa => "Africa",
            Self::Oceania => "Oceania",
            Self::Antarctica => "Antarctica",
        }
    }

    fn codes(self) -> &'static str {
        match self {
            Self::NorthAmerica => {
                "US CA MX GT BZ SV HN NI CR PA CU JM HT DO BS BB TT GD VC LC AG KN DM"
            }
            Self::SouthAmerica => "BR AR CL CO PE VE EC BO PY UY GY SR GF",
            Self::Europe => {
                "DE FR GB IT ES NL BE AT CH PT GR SE NO DK FI IE PL CZ HU SK SI HR BA RS ME MK AL BG RO \
                 MD UA BY LT LV EE RU IS MT CY LU LI AD MC SM VA"
            }
            Self::Asia => {
                "CN JP IN KR SG TH VN MY ID PH MM KH LA BN TL MN KZ UZ TM TJ KG AF PK BD LK MV BT NP IR \
                 IQ SY LB JO IL PS SA YE OM AE QA BH KW TR GE AM AZ"
            }
            Self::Africa => {
                "ZA NG EG KE MA DZ TN LY SD SS ET ER DJ SO UG TZ RW BI CD CG CF CM TD NE ML BF CI GH TG \
                 BJ SN GM GW GN SL LR MR CV ST GQ GA AO NA BW ZW ZM MW MZ SZ LS MG MU SC KM"
            }
            Self::Oceania => "AU NZ FJ PG SB VU NC PF WS TO KI TV NR PW FM MH GU AS MP CK NU TK",
            Self::Antarctica => "AQ",
        }
    }

    /// Its countries, in order.
    pub fn countries(self) -> impl Iterator<Item = Country> {
        self.codes()
            .split_ascii_whitespace()
            .filter_map(|code| Some(Country(code.as_bytes().try_into().ok()?)))
    }

    /// How many countries are taken when nobody says: 3 in North America, 2 elsewhere, 1 in Antarctica.
    #[must_use]
    pub fn default_count(self) -> usize {
        let wish = if self == Self::NorthAmerica { 3 } else { 2 };
        wish.min(self.countries().count())
    }
}

impl fmt::Display for Continent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Continent {
    type Err = CountryError;

    /// Reads a number 1–7, or a name in any case, with spaces, hyphens or nothing between its words.
    fn from_str(text: &str) -> Result<Self, CountryError> {
        let plain = |text: &str| -> String {
            text.chars()
                .filter(|c| c.is_alphanumeric())
                .flat_map(char::to_lowercase)
                .collect()
        };
        let wanted = plain(text);
        Self::ALL
            .iter()
            .copied()
            .find(|c| c.number().to_string() == text.trim() || plain(c.name()) == wanted)
            .ok_or_else(|| CountryError::Continent(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn codes(continent: Option<&str>, choice: Option<&str>) -> Result<String, CountryError> {
        let continent = continent.map(str::parse).transpose()?;
        let choice = choice.map(str::parse).transpose()?;
        let chosen = choose(continent, choice.as_ref())?;
        Ok(chosen
            .into_iter()
            .map(String::from)
            .collect::<Vec<_>>()
            .join(" "))
    }

    #[test]
    fn continents_have_their_number_of_countries_and_share_none() {
        let counts: Vec<_> = Continent::ALL
            .iter()
            .map(|c| c.countries().count())
            .collect();
        assert_eq!(counts, [23, 13, 45, 46, 54, 22, 1]);
        let all: BTreeSet<_> = Continent::ALL.iter().flat_map(|c| c.countries()).collect();
        assert_eq!(all.len(), 204);
    }

    #[test]
    fn continents_are_read_by_number_or_name() {
        assert_eq!("1".parse(), Ok(Continent::NorthAmerica));
        assert_eq!("South America".parse(), Ok(Continent::SouthAmerica));
        assert_eq!("north-america".parse(), Ok(Continent::NorthAmerica));
        assert_eq!("EUROPE".parse(), Ok(Continent::Europe));
        for bad in ["0", "8", "", "Atlantis", "１"] {
            assert!(bad.parse::<Continent>().is_err(), "{bad}");
        }
    }

    #[test]
    fn a_count_takes_the_first_of_the_continent() {
        assert_eq!(codes(Some("3"), Some("4")).unwrap(), "DE FR GB IT");
        assert_eq!(codes(None, Some("2")).unwrap(), "US CA");
        assert_eq!(codes(Some("7"), Some("1")).unwrap(), "AQ");
    }

    #[test]
    fn defaults_fit_the_continent() {
        assert_eq!(codes(None, None).unwrap(), "US CA MX");
        assert_eq!(codes(Some("4"), None).unwrap(), "CN JP");
        assert_eq!(codes(Some("7"), None).unwrap(), "AQ");
    }

    #[test]
    fn codes_name_their_own_continent_and_count_once() {
        assert_eq!(codes(None, Some("us, DE,US")).unwrap(), "US DE");
        assert_eq!(codes(Some("1"), Some("MX")).unwrap(), "MX");
    }

    #[test]
    fn codes_that_are_not_there_are_all_named() {
        let error = codes(Some("2"), Some("BR,US,XX")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "South America has no XX, US; it has BR, AR, CL, CO, PE, VE, EC, BO, PY, UY, GY, SR, GF"
        );
        assert_eq!(
            codes(None, Some("US,QQ,ZZ")).unwrap_err(),
            CountryError::Unknown {
                codes: "QQ, ZZ".into()
            }
        );
    }

    #[test]
    fn counts_out_of_range_say_the_range() {
        for bad in ["0", "24", "-1", "99999999999999999999"] {
            let error = codes(Some("1"), Some(bad)).unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("North America has 23 countries: choose from 1 to 23, not {bad}")
            );
        }
        assert_eq!(codes(None, Some(" , ")).unwrap_err(), CountryError::None);
        assert_eq!(codes(None, Some("")).unwrap_err(), CountryError::None);
    }
}
