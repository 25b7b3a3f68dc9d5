//! Numbers, as people read them.

use crate::lang;

/// A count with the language's separator every three digits: `1,500`.
pub(crate) fn count(number: u64) -> String {
    grouped(number, lang::current().thousands())
}

/// A count with a separator every three digits.
pub(crate) fn grouped(number: u64, separator: &str) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

/// A size with one decimal, base 1024: `2.1 KB`.
#[expect(clippy::cast_precision_loss, reason = "one decimal is shown")]
pub(crate) fn bytes(size: u64) -> String {
    const UNITS: &[&str] = &["KB", "MB", "GB", "TB"];
    if size < 1024 {
        return format!("{size} B");
    }
    let mut value = size as f64 / 1024.0;
    let mut units = UNITS.iter();
    let mut unit = units.next();
    while value >= 1024.0 {
        match units.next() {
            Some(next) => {
                unit = Some(next);
                value /= 1024.0;
            }
            None => break,
        }
    }
    format!("{} {}", tenths(value), unit.copied().unwrap_or_default())
}

/// A number with one decimal, in the language's way.
pub(crate) fn tenths(number: f64) -> String {
    format!("{number:.1}").replace('.', lang::current().decimal())
}

/// A number with as many decimals as it has, in the language's way.
pub(crate) fn decimal(number: f64) -> String {
    number.to_string().replace('.', lang::current().decimal())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_have_separators() {
        assert_eq!(count(0), "0");
        assert_eq!(count(999), "999");
        assert_eq!(count(1500), "1,500");
        assert_eq!(count(1_000_000), "1,000,000");
    }

    #[test]
    fn sizes_have_one_decimal() {
        assert_eq!(bytes(512), "512 B");
        assert_eq!(bytes(2150), "2.1 KB");
        assert_eq!(bytes(3 * 1024 * 1024), "3.0 MB");
    }
}
