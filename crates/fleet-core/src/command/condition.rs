//! Conditions on the values of parameters, as AWS evaluates them when an execution starts.

use std::cmp::Ordering;
use std::fmt;

use super::{Comparison, Condition, Operand, ParameterValue};

/// A number that keeps all digits of whole numbers.
#[derive(Clone, Copy)]
enum Number {
    Whole(i128),
    Real(f64),
}

impl Number {
    fn of(value: &ParameterValue) -> Option<Self> {
        match value {
            ParameterValue::Integer(number) => Some(Self::Whole((*number).into())),
            ParameterValue::Long(number) => Some(Self::Whole((*number).into())),
            ParameterValue::UnsignedLong(number) => Some(Self::Whole((*number).into())),
            ParameterValue::Double(number) => Some(Self::Real(*number)),
            _ => None,
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        match text.parse() {
            Ok(whole) => Some(Self::Whole(whole)),
            Err(_) => text
                .parse()
                .ok()
                .filter(|real: &f64| real.is_finite())
                .map(Self::Real),
        }
    }

    fn compare(self, other: Self) -> Option<Ordering> {
        match (self, other) {
            (Self::Whole(one), Self::Whole(other)) => Some(one.cmp(&other)),
            (one, other) => one.real().partial_cmp(&other.real()),
        }
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "a real number has no more digits"
    )]
    fn real(self) -> f64 {
        match self {
            Self::Whole(number) => number as f64,
            Self::Real(number) => number,
        }
    }
}

impl Condition {
    /// Whether a value meets it. A value that cannot be compared so does not: AWS has conditions for
    /// numbers and, of equality and sets, for texts; none for truth values and bytes.
    #[must_use]
    pub fn met(&self, value: &ParameterValue) -> bool {
        let met = match (&self.operand, value) {
            (Operand::String(_) | Operand::Strings(_), ParameterValue::String(text)) => {
                self.met_by_text(text)
            }
            _ => Number::of(value).and_then(|number| self.met_by_number(number)),
        };
        met.unwrap_or(false)
    }

    fn met_by_text(&self, text: &str) -> Option<bool> {
        match (self.comparison, &self.operand) {
            (Comparison::Equals, Operand::String(other)) => Some(text == other),
            (Comparison::NotEquals, Operand::String(other)) => Some(text != other),
            (Comparison::InSet, Operand::Strings(set)) => Some(set.iter().any(|one| one == text)),
            (Comparison::NotInSet, Operand::Strings(set)) => {
                Some(set.iter().all(|one| one != text))
            }
            _ => None,
        }
    }

    fn met_by_number(&self, number: Number) -> Option<bool> {
        let to = |other: &str| number.compare(Number::parse(other)?);
        match (self.comparison, &self.operand) {
            (Comparison::Equals, Operand::Number(other)) => Some(to(other)?.is_eq()),
            (Comparison::NotEquals, Operand::Number(other)) => Some(to(other)?.is_ne()),
            (Comparison::LessThan, Operand::Number(other)) => Some(to(other)?.is_lt()),
            (Comparison::LessThanEquals, Operand::Number(other)) => Some(to(other)?.is_le()),
            (Comparison::GreaterThan, Operand::Number(other)) => Some(to(other)?.is_gt()),
            (Comparison::GreaterThanEquals, Operand::Number(other)) => Some(to(other)?.is_ge()),
            (Comparison::InSet | Comparison::NotInSet, Operand::Numbers(set)) => {
                let orders: Option<Vec<_>> = set.iter().map(|one| to(one)).collect();
                let within = orders?.iter().any(|order| order.is_eq());
                Some(within == (self.comparison == Comparison::InSet))
            }
            (Comparison::InRange | Comparison::NotInRange, Operand::Range { min, max }) => {
                let within = to(min)?.is_ge() && to(max)?.is_le();
                Some(within == (self.comparison == Comparison::InRange))
            }
            _ => None,
        }
    }
}

/// What a value must be: "from 1 to 30", "one of celsius, fahrenheit".
impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.comparison {
            Comparison::Equals => "equal to ",
            Comparison::NotEquals => "other than ",
            Comparison::LessThan => "less than ",
            Comparison::LessThanEquals => "at most ",
            Comparison::GreaterThan => "greater than ",
            Comparison::GreaterThanEquals => "at least ",
            Comparison::InSet => "one of ",
            Comparison::NotInSet => "none of ",
            Comparison::InRange => "from ",
            Comparison::NotInRange => "not from ",
        })?;
        match &self.operand {
            Operand::Number(one) | Operand::String(one) => f.write_str(one),
            Operand::Numbers(set) | Operand::Strings(set) => f.write_str(&set.join(", ")),
            Operand::Range { min, max } => write!(f, "{min} to {max}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn number(comparison: Comparison, other: &str) -> Condition {
        let operand = Operand::Number(other.to_owned());
        Condition {
            comparison,
            operand,
        }
    }

    fn met_by(condition: &Condition, numbers: [i32; 3]) -> [bool; 3] {
        numbers.map(|number| condition.met(&ParameterValue::Integer(number)))
    }

    #[test]
    fn numbers_are_compared_as_numbers() {
        use Comparison::*;
        for (comparison, met) in [
            (Equals, [false, true, false]),
            (NotEquals, [true, false, true]),
            (LessThan, [true, false, false]),
            (LessThanEquals, [true, true, false]),
            (GreaterThan, [false, false, true]),
            (GreaterThanEquals, [false, true, true]),
        ] {
            assert_eq!(
                met_by(&number(comparison, "10"), [9, 10, 11]),
                met,
                "{comparison:?}"
            );
        }
        assert!(number(Equals, "10.0").met(&ParameterValue::Integer(10)));
        assert!(
            number(GreaterThan, "9007199254740993")
                .met(&ParameterValue::Long(9_007_199_254_740_994))
        );
        assert!(!number(Equals, "ten").met(&ParameterValue::Integer(10)));
    }

    #[test]
    fn ranges_include_their_ends() {
        let operand = Operand::Range {
            min: "1".to_owned(),
            max: "3".to_owned(),
        };
        let within = Condition {
            comparison: Comparison::InRange,
            operand: operand.clone(),
        };
        let outside = Condition {
            comparison: Comparison::NotInRange,
            operand,
        };
        assert_eq!(met_by(&within, [0, 1, 3]), [false, true, true]);
        assert_eq!(met_by(&outside, [1, 3, 4]), [false, false, true]);
        assert_eq!(within.to_string(), "from 1 to 3");
    }

    #[test]
    fn texts_are_compared_whole_and_only_for_equality() {
        let operand = Operand::Strings(vec!["celsius".to_owned(), "fahrenheit".to_owned()]);
        let one_of = Condition {
            comparison: Comparison::InSet,
            operand: operand.clone(),
        };
        let text = |text: &str| ParameterValue::String(text.to_owned());
        assert!(one_of.met(&text("celsius")));
        assert!(!one_of.met(&text("Celsius")));
        assert_eq!(one_of.to_string(), "one of celsius, fahrenheit");
        let less = Condition {
            comparison: Comparison::LessThan,
            operand: Operand::String("b".to_owned()),
        };
        assert!(!less.met(&text("a")));
        assert!(!one_of.met(&ParameterValue::Boolean(true)));
    }
}
