//! What the guided mode asks first: the language, and where it works.

use super::Guide;
use crate::app;
use crate::cli::Global;
use crate::environment::Environment;
use crate::errors::Outcome;
use crate::lang::{self, Language, say};
use crate::ui::style::{self, paint};
use crate::ui::{Screen, ask, words};

/// Asks what nothing says yet.
pub(super) fn open(guide: &mut Guide, global: &Global) -> Outcome {
    if global.lang.is_none() && !is_known(&guide.environment) {
        choose_language(&guide.screen)?;
    }
    let screen = &guide.screen;
    for line in words::wrap(&say!("guided-title"), screen.width()) {
        screen.err(paint(style::HEAD, line));
    }
    for line in words::wrap(&say!("guided-leaving"), screen.width()) {
        screen.err(line);
    }
    let told = global.local || global.profile.is_some() || global.endpoint_url.is_some();
    if !told && choose_local(screen)? {
        guide.options.push("--local".into());
    }
    Ok(())
}

/// Whether the environment says which language is wanted.
fn is_known(environment: &Environment) -> bool {
    let language = &environment.language;
    let plain = |locale: &String| matches!(locale.split('.').next(), Some("C" | "POSIX"));
    language
        .workshop
        .as_ref()
        .is_some_and(|word| word.parse::<Language>().is_ok())
        || language
            .locale
            .as_ref()
            .is_some_and(|locale| !plain(locale))
}

/// Shows the languages, each in itself, and takes one.
pub(super) fn choose_language(screen: &Screen) -> Outcome {
    screen.err("");
    for (number, language) in (1..).zip(Language::ALL) {
        screen.err(format!("  {number}  {}", language.name()));
    }
    let read = |answer: &str| {
        let number: Option<usize> = answer.parse().ok();
        let numbered = number.and_then(|number| Language::ALL.get(number.checked_sub(1)?));
        numbered.map_or_else(|| answer.parse::<Language>(), |language| Ok(*language))
    };
    let current = lang::current().code();
    app::wait_for(async |cancel| {
        let language = ask::until(screen, &say!("guided-language"), current, &cancel, read).await?;
        lang::choose(language);
        Ok(())
    })
}

/// Asks whether it is the local AWS or AWS.
fn choose_local(screen: &Screen) -> Outcome<bool> {
    screen.err("");
    for (number, place) in [
        (1, say!("guided-place-local")),
        (2, say!("guided-place-aws")),
    ] {
        screen.err(format!("  {number}  {place}"));
    }
    let mut local = true;
    app::wait_for(async |cancel| {
        let read = |answer: &str| match answer {
            "1" => Ok(true),
            "2" => Ok(false),
            _ => Err(say!("guided-choose-number", last = 2_u64)),
        };
        local = ask::until(screen, &say!("guided-place"), "1", &cancel, read).await?;
        Ok(())
    })?;
    Ok(local)
}
