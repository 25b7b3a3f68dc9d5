//! Everything a person reads, in nine languages.
//!
//! Messages are in `lang/LANGUAGE/AREA.ftl`, one file for each area of the program, in the format of
//! Project Fluent. The code names a message and gives its variables: `say!("common-stopped")`.
//! English is complete; what another language lacks is said in English. Words to be typed, names of
//! AWS, JSON and exit codes are the same in all languages.

#[cfg(test)]
mod check;
pub(crate) mod help;
mod language;
mod messages;
mod negotiate;

#[cfg(test)]
mod tests;

pub(crate) use language::Language;
pub(crate) use messages::{Value, message};
pub(crate) use negotiate::{Wish, negotiate};

use std::sync::OnceLock;

static CHOSEN: OnceLock<Language> = OnceLock::new();

/// Chooses the language of this process. The first choice counts.
pub(crate) fn choose(language: Language) {
    // A second choice is no error: the first stands.
    let _ = CHOSEN.set(language);
}

/// The codes of all languages, with commas between them.
pub(crate) fn codes() -> String {
    Language::codes()
}

/// The language of this process: English until one is chosen.
pub(crate) fn current() -> Language {
    CHOSEN.get().copied().unwrap_or_default()
}

/// A message in the language of this process: `say!("id")`, `say!("id", count, name = text)`.
/// A number is a variable that plural forms can choose by; anything else is text.
macro_rules! say {
    ($id:literal $(, $name:ident $(= $value:expr)?)* $(,)?) => {
        $crate::lang::message(
            $crate::lang::current(),
            $id,
            &[$((stringify!($name), $crate::lang::Value::from($crate::lang::say!(@value $name $($value)?)))),*],
        )
    };
    (@value $name:ident) => { $name };
    (@value $name:ident $value:expr) => { $value };
}

pub(crate) use say;
