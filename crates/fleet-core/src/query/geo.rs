//! Distances on the globe, as geoqueries name them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A unit of distance. AWS documents `km`; the others are those that search engines commonly know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Kilometres, `km`.
    Kilometers,
    /// Metres, `m`.
    Meters,
    /// Miles, `mi`.
    Miles,
    /// Nautical miles, `nmi`.
    NauticalMiles,
    /// Yards, `yd`.
    Yards,
    /// Feet, `ft`.
    Feet,
}

impl Unit {
    const ALL: [Self; 6] = [
        Self::Kilometers,
        Self::Meters,
        Self::Miles,
        Self::NauticalMiles,
        Self::Yards,
        Self::Feet,
    ];

    /// How it is written.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Kilometers => "km",
            Self::Meters => "m",
            Self::Miles => "mi",
            Self::NauticalMiles => "nmi",
            Self::Yards => "yd",
            Self::Feet => "ft",
        }
    }

    /// How many metres one of it is.
    #[must_use]
    pub const fn meters(self) -> f64 {
        match self {
            Self::Kilometers => 1000.0,
            Self::Meters => 1.0,
            Self::Miles => 1609.344,
            Self::NauticalMiles => 1852.0,
            Self::Yards => 0.9144,
            Self::Feet => 0.3048,
        }
    }
}

/// A place on the globe, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// North of the equator, −90 to 90.
    pub latitude: f64,
    /// East of Greenwich, −180 to 180.
    pub longitude: f64,
}

impl Point {
    /// A place, if the degrees are in their bounds.
    #[must_use]
    pub fn new(latitude: f64, longitude: f64) -> Option<Self> {
        let known = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
        known.then_some(Self {
            latitude,
            longitude,
        })
    }

    /// How far another place is, in metres along the surface of a sphere as large as the Earth.
    #[must_use]
    pub fn meters_to(self, other: Self) -> f64 {
        const EARTH_RADIUS: f64 = 6_371_008.8;
        let latitudes = (other.latitude - self.latitude).to_radians();
        let longitudes = (other.longitude - self.longitude).to_radians();
        let chord = (latitudes / 2.0).sin().powi(2)
            + self.latitude.to_radians().cos()
                * other.latitude.to_radians().cos()
                * (longitudes / 2.0).sin().powi(2);
        2.0 * EARTH_RADIUS * chord.sqrt().min(1.0).asin()
    }
}

/// Within a distance of a place: `geo_distance,47.6204,-122.3491,15.5km`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GeoDistance {
    /// The centre.
    pub center: Point,
    /// How far, in `unit`; never negative.
    pub distance: f64,
    /// What `distance` is counted in.
    pub unit: Unit,
}

/// What is wrong with a geoquery.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GeoError {
    /// Not three parts after `geo_distance`.
    #[error(
        "write geo_distance,LATITUDE,LONGITUDE,DISTANCE, such as geo_distance,47.6,-122.3,15km"
    )]
    Form,
    /// Not a number from −90 to 90.
    #[error("the latitude must be a number from -90 to 90")]
    Latitude,
    /// Not a number from −180 to 180.
    #[error("the longitude must be a number from -180 to 180")]
    Longitude,
    /// Not a number with a unit.
    #[error("the distance must be a number with its unit: km, m, mi, nmi, yd or ft")]
    Distance,
}

impl GeoDistance {
    pub(super) const PREFIX: &str = "geo_distance,";

    /// The distance in metres.
    #[must_use]
    pub fn meters(&self) -> f64 {
        self.distance * self.unit.meters()
    }

    /// Whether a place lies within.
    #[must_use]
    pub fn contains(&self, place: Point) -> bool {
        self.center.meters_to(place) <= self.meters()
    }
}

impl FromStr for GeoDistance {
    type Err = GeoError;

    fn from_str(text: &str) -> Result<Self, GeoError> {
        let parts = text.strip_prefix(Self::PREFIX).ok_or(GeoError::Form)?;
        let parts: Vec<&str> = parts.split(',').collect();
        let &[latitude, longitude, distance] = parts.as_slice() else {
            return Err(GeoError::Form);
        };
        let degrees = |text, most: f64| super::text::number(text).filter(|d| d.abs() <= most);
        let latitude = degrees(latitude, 90.0).ok_or(GeoError::Latitude)?;
        let longitude = degrees(longitude, 180.0).ok_or(GeoError::Longitude)?;
        let split = distance
            .trim_end_matches(|c: char| c.is_ascii_alphabetic())
            .len();
        let (number, symbol) = distance.split_at(split);
        let unit = Unit::ALL.into_iter().find(|unit| unit.symbol() == symbol);
        let number = super::text::number(number).filter(|number| *number >= 0.0);
        Ok(Self {
            center: Point {
                latitude,
                longitude,
            },
            distance: number.ok_or(GeoError::Distance)?,
            unit: unit.ok_or(GeoError::Distance)?,
        })
    }
}

impl fmt::Display for GeoDistance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{},{},{}{}",
            Self::PREFIX,
            self.center.latitude,
            self.center.longitude,
            self.distance,
            self.unit.symbol()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_documentation_is_read_and_written() {
        let text = "geo_distance,47.6204,-122.3491,15.5km";
        let geo: GeoDistance = text.parse().unwrap();
        assert_eq!(geo.center, Point::new(47.6204, -122.3491).unwrap());
        assert_eq!(geo.meters(), 15_500.0);
        assert_eq!(geo.to_string(), text);
    }

    #[test]
    fn distances_agree_with_known_ones() {
        let paris = Point::new(48.8566, 2.3522).unwrap();
        let london = Point::new(51.5074, -0.1278).unwrap();
        let meters = paris.meters_to(london);
        assert!((343_000.0..345_000.0).contains(&meters), "{meters}");
        let pole = Point::new(90.0, 0.0).unwrap();
        let equator = Point::new(0.0, 77.0).unwrap();
        assert!((pole.meters_to(equator) - 10_007_557.0).abs() < 10.0);
        let antipodes = Point::new(-48.8566, -177.6478).unwrap();
        assert!((paris.meters_to(antipodes) - 20_015_115.0).abs() < 10.0);
    }

    #[test]
    fn what_is_wrong_is_named() {
        let wrong = |text: &str| text.parse::<GeoDistance>().unwrap_err();
        assert_eq!(wrong("geo_distance,1,2"), GeoError::Form);
        assert_eq!(wrong("geo_distance,91,2,3km"), GeoError::Latitude);
        assert_eq!(wrong("geo_distance,1,x,3km"), GeoError::Longitude);
        assert_eq!(wrong("geo_distance,1,2,3"), GeoError::Distance);
        assert_eq!(wrong("geo_distance,1,2,3parsecs"), GeoError::Distance);
        assert_eq!(wrong("geo_distance,1,2,-3km"), GeoError::Distance);
    }
}
