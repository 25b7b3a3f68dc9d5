//! Everything a person reads, in nine languages.
//!
//! Messages are in `lang/LANGUAGE/AREA.ftl`, one file for each area of the program, in the format of
//! Project Fluent. The code names a message and gives its variables: `say!("common-stopped")`.
//! English is complete; what another language lacks is said in English. Words to be typed, names of
//! AWS, JSON and exit codes are the same in all languages.

pub(crate) mod check;
pub(crate) mod help;
mod language;
mod messages;
mod negotiate;

#[cfg(test)]
mod tests;

pub(crate) use language::Language;
pub(crate) use messages::{Value, message};
pub(crate) use negotiate::{Wish, negotiate};

use std::sync::atomic::{AtomicUsize, Ordering};

/// The place of the chosen language among all: English until one is chosen.
static CHOSEN: AtomicUsize = AtomicUsize::new(0);

/// Chooses the language of this process from now on.
pub(crate) fn choose(language: Language) {
    CHOSEN.store(language as usize, Ordering::Relaxed);
}

/// The codes of all languages, with commas between them.
pub(crate) fn codes() -> String {
    Language::codes()
}

/// The language of this process: English until one is chosen.
pub(crate) fn current() -> Language {
    let chosen = Language::ALL.get(CHOSEN.load(Ordering::Relaxed));
    chosen.copied().unwrap_or_default()
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
