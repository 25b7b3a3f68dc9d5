//! The choice of some countries, by count or by code.

use std::str::FromStr;

use super::{Continent, Country};

/// Why a choice of countries cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CountryError {
    /// Not a continent.
    #[error(
        "{0:?} is not a continent: write a number from 1 to 7 or a name \
         (1 North America, 2 South America, 3 Europe, 4 Asia, 5 Africa, 6 Oceania, 7 Antarctica)"
    )]
    Continent(String),
    /// Codes of no country.
    #[error("no country has the code {codes}; write two-letter codes such as US,CA")]
    Unknown {
        /// The codes, comma separated.
        codes: String,
    },
    /// Codes that belong to another continent.
    #[error("{continent} has no {codes}; it has {available}")]
    Elsewhere {
        /// The continent that was given.
        continent: Continent,
        /// The codes that are not there, comma separated.
        codes: String,
        /// The codes that are, comma separated.
        available: String,
    },
    /// A count out of range.
    #[error("{continent} has {available} countries: choose from 1 to {available}, not {count}")]
    Count {
        /// The continent.
        continent: Continent,
        /// What was asked for.
        count: String,
        /// How many there are.
        available: usize,
    },
    /// Nothing was given.
    #[error("no country was given: write a count, or two-letter codes such as US,CA")]
    None,
}

/// What a user writes for countries: a count, or codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CountryChoice {
    /// The first so many of the continent.
    First(String),
    /// These.
    Codes(Vec<String>),
}

impl FromStr for CountryChoice {
    type Err = CountryError;

    fn from_str(text: &str) -> Result<Self, CountryError> {
        let text = text.trim();
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
            return Ok(Self::First(text.to_owned()));
        }
        let codes: Vec<_> = text
            .split(',')
            .map(|code| code.trim().to_ascii_uppercase())
            .filter(|code| !code.is_empty())
            .collect();
        if codes.is_empty() {
            return Err(CountryError::None);
        }
        Ok(Self::Codes(codes))
    }
}

/// The countries that are meant. Without a continent a count means North America, and codes
/// name their own continents. Codes given twice count once.
///
/// # Errors
/// The count is out of range, or a code is unknown or not of the given continent; all such codes are named.
pub fn choose(
    continent: Option<Continent>,
    choice: Option<&CountryChoice>,
) -> Result<Vec<Country>, CountryError> {
    let default = continent.unwrap_or_default();
    match choice {
        None => Ok(default.countries().take(default.default_count()).collect()),
        Some(CountryChoice::First(count)) => first(default, count),
        Some(CountryChoice::Codes(codes)) => named(continent, codes),
    }
}

fn first(continent: Continent, count: &str) -> Result<Vec<Country>, CountryError> {
    let available = continent.countries().count();
    count
        .parse()
        .ok()
        .filter(|wanted| (1..=available).contains(wanted))
        .map(|wanted| continent.countries().take(wanted).collect())
        .ok_or_else(|| CountryError::Count {
            continent,
            count: count.to_owned(),
            available,
        })
}

fn named(continent: Option<Continent>, codes: &[String]) -> Result<Vec<Country>, CountryError> {
    let mut chosen = Vec::new();
    let mut unknown = Vec::new();
    let mut elsewhere = Vec::new();
    for code in codes {
        match code.parse::<Country>() {
            Err(_) => unknown.push(code.as_str()),
            Ok(country) if continent.is_some_and(|c| c != country.continent()) => {
                elsewhere.push(code.as_str());
            }
            Ok(country) if !chosen.contains(&country) => chosen.push(country),
            Ok(_) => {}
        }
    }
    match continent {
        Some(continent) if !(unknown.is_empty() && elsewhere.is_empty()) => {
            unknown.extend(elsewhere);
            let available: Vec<_> = continent.countries().map(String::from).collect();
            Err(CountryError::Elsewhere {
                continent,
                codes: unknown.join(", "),
                available: available.join(", "),
            })
        }
        None if !unknown.is_empty() => Err(CountryError::Unknown {
            codes: unknown.join(", "),
        }),
        _ if chosen.is_empty() => Err(CountryError::None),
        _ => Ok(chosen),
    }
}
