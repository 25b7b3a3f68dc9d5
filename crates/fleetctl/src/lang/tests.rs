//! The catalogues are whole, the code names what is there, and languages are found by every name.

use std::collections::BTreeSet;
use std::path::Path;

use super::check::{catalogue, findings};
use super::*;

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let findings = findings(&Language::ALL);
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// The names of messages in the code.
fn named(folder: &Path, names: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            named(&path, names);
        } else if path.ends_with("lang/tests.rs") {
            // It speaks of the macro without calling it.
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            // The menus name their messages through macros of their own.
            for call in ["say!(", "run!(", "item!("] {
                names.extend(text.match_indices(call).filter_map(|(at, _)| {
                    let rest = text[at + call.len()..].trim_start().strip_prefix('"')?;
                    rest.split('"').next().map(str::to_owned)
                }));
            }
        }
    }
}

#[test]
fn every_message_that_the_code_names_is_there_and_none_is_unused() {
    let mut names = BTreeSet::new();
    named(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut names,
    );
    // The example of the macro itself.
    names.remove("id");
    let known: BTreeSet<String> = catalogue(Language::En, &mut Vec::new())
        .into_keys()
        .collect();
    let missing: Vec<_> = names.difference(&known).collect();
    assert!(missing.is_empty(), "not in English: {missing:?}");
    let unused = known
        .difference(&names)
        .filter(|id| !id.starts_with("help"));
    let unused: Vec<_> = unused.collect();
    assert!(unused.is_empty(), "not used: {unused:?}");
}

#[test]
fn the_english_help_that_translators_see_is_the_programs() {
    let written = include_str!("../../lang/en/help.ftl");
    assert_eq!(
        written,
        help::source(&crate::cli::command()),
        "run `fleetctl docs messages`"
    );
}

#[test]
fn every_spelling_of_the_workshop_names_its_language() {
    for (text, language) in [
        ("EN", Language::En),
        ("Español", Language::Es),
        ("日本語", Language::Ja),
        ("jp", Language::Ja),
        ("zh_CN", Language::Zh),
        ("中文", Language::Zh),
        ("pt-BR", Language::Pt),
        ("kr", Language::Ko),
        ("한국어", Language::Ko),
        ("Deutsch", Language::De),
        ("italiano", Language::It),
        ("francais", Language::Fr),
    ] {
        assert_eq!(text.parse(), Ok(language), "{text}");
    }
    let error = "klingon".parse::<Language>().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("en, es, ja, zh, pt, ko, de, it, fr")
    );
}

#[test]
fn what_is_told_goes_before_the_environment_and_the_workshops_variable_before_the_locale() {
    let wish = |told: Option<Language>, workshop: &str, locale: &str| {
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        negotiate(&Wish {
            told,
            workshop: given(workshop),
            locale: given(locale),
        })
    };
    assert_eq!(
        wish(Some(Language::Fr), "ko", "de_DE"),
        (Language::Fr, None)
    );
    assert_eq!(wish(None, "korean", "de_DE.UTF-8"), (Language::Ko, None));
    assert_eq!(wish(None, "", "de_DE.UTF-8"), (Language::De, None));
    assert_eq!(
        wish(None, "xx", "ja_JP.UTF-8"),
        (Language::Ja, Some("xx".to_owned()))
    );
    assert_eq!(
        wish(None, "", "zh_TW.UTF-8"),
        (Language::En, None),
        "traditional Chinese"
    );
    assert_eq!(wish(None, "", "C.UTF-8"), (Language::En, None));
    assert_eq!(wish(None, "", ""), (Language::En, None));
}

#[test]
fn tags_can_be_read_so_that_plural_forms_are_known() {
    for language in Language::ALL {
        let tag: Result<unic_langid::LanguageIdentifier, _> = language.tag().parse();
        assert!(tag.is_ok(), "{language:?}");
    }
}

#[test]
fn yes_and_no_are_understood_in_the_language_and_in_english() {
    assert_eq!(Language::Ko.yes_or_no("네"), Some(true));
    assert_eq!(Language::Ko.yes_or_no("Y"), Some(true));
    assert_eq!(Language::De.yes_or_no("Nein"), Some(false));
    assert_eq!(Language::Fr.yes_or_no("o"), Some(true));
    assert_eq!(Language::En.yes_or_no("oui"), None);
    assert_eq!(Language::It.yes_or_no(" sì "), Some(true));
}

#[test]
fn numbers_in_messages_have_separators_and_missing_messages_are_said_in_english() {
    let said = message(Language::Ja, "common-stopped", &[]);
    assert!(!said.is_empty());
    assert_eq!(message(Language::En, "no-such-message", &[]), "");
}
