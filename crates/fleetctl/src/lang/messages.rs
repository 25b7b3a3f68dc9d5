//! The messages of a language: read once, looked up by name, said in English where one is missing.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::Language;
use crate::ui::number;

/// A variable of a message.
#[derive(Debug, Clone)]
pub(crate) enum Value {
    /// A number, by which plural forms are chosen.
    Number(u64),
    /// Anything else.
    Text(String),
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Value {
        Value::Text(text.clone())
    }
}

macro_rules! numbers {
    ($($type:ty),*) => {
        $(impl From<$type> for Value {
            fn from(number: $type) -> Value {
                Value::Number(u64::try_from(number).unwrap_or(u64::MAX))
            }
        })*
    };
}

numbers!(u64, u32, u8, usize);

/// The files of every language: a file for each area.
macro_rules! sources {
    ($($language:ident $folder:literal),* ; $($area:literal),* $(,)?) => {
        sources!(@areas [$($language $folder),*] [$($area),*]);
    };
    (@areas [$($language:ident $folder:literal),*] $areas:tt) => {
        /// The areas and their texts in a language.
        pub(super) fn sources(language: Language) -> Vec<(&'static str, &'static str)> {
            match language {
                $(Language::$language => sources!(@files $folder $areas),)*
            }
        }
    };
    (@files $folder:literal [$($area:literal),*]) => {
        vec![$(($area, include_str!(concat!("../../lang/", $folder, "/", $area, ".ftl")))),*]
    };
}

#[rustfmt::skip] // one line each, so that two areas added at once do not collide
sources! {
    En "en", Es "es", Ja "ja", Zh "zh-CN", Pt "pt-BR", Ko "ko", De "de", It "it", Fr "fr";
    "cleanup",
    "commands",
    "common",
    "devices",
    "doctor",
    "errors",
    "groups",
    "guided",
    "help",
    "jobs",
    "learn",
    "local",
    "packages",
    "provision",
    "shell",
}

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: [OnceLock<Bundle>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

fn bundle(language: Language) -> &'static Bundle {
    BUNDLES[language as usize].get_or_init(|| made(language))
}

fn made(language: Language) -> Bundle {
    // A tag that cannot be read would lose the plural forms; a test reads all of them.
    let tag = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Terminals show the marks that would keep apart text of two directions.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(formatted));
    for (_, text) in sources(language) {
        // What can be read of a broken file is kept; a test holds that none is broken.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(part, _)| part);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Numbers get the separators of the process's language; everything else stays as it is.
fn formatted(
    value: &FluentValue<'_>,
    _: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    match value {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "variables are whole numbers that are not negative"
        )]
        FluentValue::Number(number) => Some(number::count(number.value as u64)),
        _ => None,
    }
}

/// A message in a language, else in English.
pub(crate) fn message(language: Language, id: &str, variables: &[(&str, Value)]) -> String {
    let mut arguments = FluentArgs::with_capacity(variables.len());
    for (name, value) in variables {
        match value {
            #[expect(clippy::cast_precision_loss, reason = "beyond 2^53 nobody counts")]
            Value::Number(number) => arguments.set(*name, *number as f64),
            Value::Text(text) => arguments.set(*name, text.as_str()),
        }
    }
    said(language, id, &arguments)
        .or_else(|| said(Language::En, id, &arguments))
        .unwrap_or_default()
}

/// A message or, as `id.attribute`, an attribute of one, if the language has it.
pub(super) fn said(language: Language, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let bundle = bundle(language);
    let (id, attribute) = match id.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (id, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
    debug_assert!(errors.is_empty(), "{id}: {errors:?}");
    Some(text.into_owned())
}
