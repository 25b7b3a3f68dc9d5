//! The forms in which a shadow may report where a device is.

use serde_json::Value as Json;

use crate::query::geo::Point;
use crate::query::text::number;

/// Which of two coordinates comes first where they have no names.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// Latitude, longitude.
    #[default]
    LatLon,
    /// Longitude, latitude, as in GeoJSON.
    LonLat,
}

/// The place that a value of a geolocation target names, if it has one of the documented forms:
/// `"POINT(long lat)"`, `"41.12,-71.34"`, `{"lat": 41.12, "lon": -71.34}` or `[41.12, -71.34]`.
#[must_use]
pub fn location(value: &Json, order: Order) -> Option<Point> {
    match value {
        Json::String(text) => match point_text(text) {
            Some(coordinates) => {
                let (longitude, latitude) = coordinates.split_once(char::is_whitespace)?;
                Point::new(number(latitude.trim())?, number(longitude)?)
            }
            None => {
                let (first, second) = text.split_once(',')?;
                ordered(number(first.trim())?, number(second.trim())?, order)
            }
        },
        Json::Array(items) => match items.as_slice() {
            [first, second] => ordered(first.as_f64()?, second.as_f64()?, order),
            _ => None,
        },
        Json::Object(members) => {
            let named = |names: &[&str]| names.iter().find_map(|name| members.get(*name)?.as_f64());
            Point::new(
                named(&["lat", "latitude"])?,
                named(&["lon", "long", "longitude"])?,
            )
        }
        _ => None,
    }
}

/// What stands in the parentheses of a well-known text.
fn point_text(text: &str) -> Option<&str> {
    let (name, rest) = text.trim().split_at_checked("POINT".len())?;
    let inner = rest.trim_start().strip_prefix('(')?.strip_suffix(')')?;
    name.eq_ignore_ascii_case("POINT").then(|| inner.trim())
}

fn ordered(first: f64, second: f64, order: Order) -> Option<Point> {
    match order {
        Order::LatLon => Point::new(first, second),
        Order::LonLat => Point::new(second, first),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_four_documented_forms_name_the_same_place() {
        let place = Point::new(41.12, -71.34);
        assert!(place.is_some());
        for value in [
            json!("POINT(-71.34 41.12)"),
            json!("41.12,-71.34"),
            json!("41.12, -71.34"),
            json!({"lat": 41.12, "lon": -71.34}),
            json!({"latitude": 41.12, "longitude": -71.34, "altitude": 3}),
            json!([41.12, -71.34]),
        ] {
            assert_eq!(location(&value, Order::LatLon), place, "{value}");
        }
        assert_eq!(location(&json!([-71.34, 41.12]), Order::LonLat), place);
        assert_eq!(location(&json!("-71.34,41.12"), Order::LonLat), place);
    }

    #[test]
    fn anything_else_is_no_place() {
        for value in [
            json!("here"),
            json!("POINT(1)"),
            json!("91,0"),
            json!([1, 2, 3]),
            json!({"lat": 1}),
            json!(5),
            json!(null),
            json!("€€€€€"),
        ] {
            assert_eq!(location(&value, Order::LatLon), None, "{value}");
        }
    }
}
