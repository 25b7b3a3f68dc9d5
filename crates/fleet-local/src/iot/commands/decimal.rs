//! Decimal numbers of any size, compared exactly: values of parameters with operands of conditions.

use std::cmp::Ordering;

/// A decimal number as ±0.DIGITS × 10^EXPONENT, so that equal numbers have one form.
///
/// `0.1` is one tenth here, and not the nearest binary fraction: an operand is written in decimal,
/// and whoever writes `EQUALS 0.1` means the value that a client writes as 0.1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Decimal {
    negative: bool,
    /// Without zeros at either end; empty for zero.
    digits: String,
    exponent: i64,
}

/// The largest exponent that may be written, far past every value of a parameter.
const MOST_EXPONENT: i64 = 10_000;

impl Decimal {
    /// Reads a number as JSON writes it; a plus sign and leading zeros are taken as well.
    pub(super) fn parse(text: &str) -> Option<Decimal> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i64>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let plain = !all.is_empty() && all.bytes().all(|byte| byte.is_ascii_digit());
        if !plain || exponent.abs() > MOST_EXPONENT {
            return None;
        }
        let significant = all.trim_start_matches('0');
        if significant.is_empty() {
            return Some(Decimal {
                negative: false,
                digits: String::new(),
                exponent: 0,
            });
        }
        let places = |length: usize| i64::try_from(length).ok();
        let leading = all.len() - significant.len();
        Some(Decimal {
            negative,
            digits: significant.trim_end_matches('0').to_owned(),
            exponent: exponent + places(whole.len())? - places(leading)?,
        })
    }

    /// Which of two numbers without their signs is larger. Zero is smaller than all.
    fn magnitude(&self, other: &Decimal) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            // Both begin with a digit that is not zero, so texts of any length compare as numbers.
            (false, false) => self
                .exponent
                .cmp(&other.exponent)
                .then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        match (self.negative, other.negative) {
            (false, false) => self.magnitude(other),
            (true, true) => other.magnitude(self),
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(text: &str) -> Decimal {
        Decimal::parse(text).unwrap_or_else(|| panic!("{text} is a number"))
    }

    #[test]
    fn one_number_has_one_form_however_it_is_written() {
        for same in ["60", "60.0", "060", "6e1", "+60", "0.6E2", "600e-1"] {
            assert_eq!(number(same), number("60"), "{same}");
        }
        for zero in ["0", "-0", "0.000", "0e5", "-0.0"] {
            assert_eq!(number(zero), number("0"), "{zero}");
        }
    }

    #[test]
    fn numbers_stand_in_their_order() {
        let ascending = [
            "-1e400",
            "-18446744073709551615.5",
            "-18446744073709551615",
            "-2",
            "-1.9",
            "-0.01",
            "0",
            "1e-400",
            "0.09",
            "0.1",
            "0.11",
            "1",
            "9",
            "10",
            "9223372036854775807",
            "9223372036854775807.5",
            "18446744073709551615",
            "1e400",
        ];
        for (place, left) in ascending.iter().enumerate() {
            for (other, right) in ascending.iter().enumerate() {
                let order = number(left).cmp(&number(right));
                assert_eq!(order, place.cmp(&other), "{left} and {right}");
            }
        }
    }

    #[test]
    fn what_is_not_a_number_is_none() {
        for text in [
            "", "-", ".", "e5", "1e", "1e2.5", "ten", "0x10", "1,5", " 1", "1 ", "NaN", "Infinity",
            "--1", "1e99999", "1.2.3", "٣",
        ] {
            assert_eq!(Decimal::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whole_numbers_compare_as_integers_do(left: i64, right: i64) {
            let order = number(&left.to_string()).cmp(&number(&right.to_string()));
            prop_assert_eq!(order, left.cmp(&right));
        }

        #[test]
        fn hundredths_compare_as_their_hundredfold(left in -100_000_i64..100_000, right in -100_000_i64..100_000) {
            let text = |n: i64| format!("{}{}.{:02}", if n < 0 { "-" } else { "" }, n.abs() / 100, n.abs() % 100);
            prop_assert_eq!(number(&text(left)).cmp(&number(&text(right))), left.cmp(&right));
        }
    }
}
