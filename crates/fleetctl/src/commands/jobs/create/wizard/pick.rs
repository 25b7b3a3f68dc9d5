//! Picking from a numbered list: by number or by name, one or several.

use std::fmt::Display;

use crate::lang::say;
use crate::ui::Screen;
use crate::view::plan::joined;

/// So many are shown; the others can be typed.
const SHOWN: usize = 50;

/// Shows a numbered list.
pub(super) fn show<T: Display>(screen: &Screen, all: &[T]) {
    for (number, name) in all.iter().take(SHOWN).enumerate() {
        screen.err(format!("{:3}  {name}", number + 1));
    }
    if all.len() > SHOWN {
        let more = all.len() - SHOWN;
        screen.err(format!("     {}", say!("jobs-ask-list-more", count = more)));
    }
}

/// One of a list of packages, versions or groups.
pub(super) fn one<T: Display + Clone>(answer: &str, all: &[T], kind: &str) -> Result<T, String> {
    let found = find(answer, all);
    found.ok_or_else(|| not_listed(answer, kind))
}

/// Several of a list, with commas between them; all that are not in it are named.
pub(super) fn several<T: Display + Clone + PartialEq>(
    answer: &str,
    all: &[T],
    kind: &str,
) -> Result<Vec<T>, String> {
    let parts = answer.split(',').map(str::trim);
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for part in parts.filter(|part| !part.is_empty()) {
        match find(part, all) {
            Some(one) if !found.contains(&one) => found.push(one),
            Some(_) => {}
            None => wrong.push(part),
        }
    }
    match (&wrong[..], found.is_empty()) {
        ([], false) => Ok(found),
        ([], true) => Err(say!("jobs-ask-none-given", kind)),
        ([one], _) => Err(not_listed(one, kind)),
        (several, _) => {
            let answers = joined(several.iter().map(|one| format!("{one:?}")));
            Err(say!("jobs-ask-not-listed-several", kind, answers))
        }
    }
}

fn not_listed(answer: &str, kind: &str) -> String {
    say!("jobs-ask-not-listed", kind, answer = format!("{answer:?}"))
}

fn find<T: Display + Clone>(answer: &str, all: &[T]) -> Option<T> {
    // A name may look like a number: the name is what is meant then.
    let named = all.iter().find(|one| one.to_string() == answer);
    let numbered = || {
        let number: usize = answer.parse().ok()?;
        all.get(number.checked_sub(1)?)
    };
    named.or_else(numbered).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_or_several_are_picked_by_number_or_name_and_what_is_wrong_is_listed() {
        let all = ["Fleet-CA", "Fleet-US", "7"].map(str::to_owned);
        assert_eq!(one("2", &all, "group"), Ok("Fleet-US".to_owned()));
        assert_eq!(one("7", &all, "group"), Ok("7".to_owned()));
        assert_eq!(
            several("1, Fleet-US,1,", &all, "group"),
            Ok(vec!["Fleet-CA".to_owned(), "Fleet-US".to_owned()])
        );
        let wrong = |answer: &str| several(answer, &all, "group").unwrap_err();
        assert_eq!(
            wrong("1,0,9,x"),
            "\"0\", \"9\", \"x\" are no groups of the list"
        );
        assert_eq!(wrong("4"), "\"4\" is no group of the list");
        assert_eq!(wrong(" , "), "give at least one group");
        assert!(one("", &all, "group").is_err() && one("-1", &all, "group").is_err());
    }
}
