//! Which language it is: as told, as the environment says, else English.

use super::Language;

/// What is known about the language that somebody wants.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wish {
    /// `--lang`.
    pub(crate) told: Option<Language>,
    /// `AWS_IOT_LANG`.
    pub(crate) workshop: Option<String>,
    /// `LC_ALL`, else `LC_MESSAGES`, else `LANG`.
    pub(crate) locale: Option<String>,
}

/// The language, and the value of `AWS_IOT_LANG` if it names none.
pub(crate) fn negotiate(wish: &Wish) -> (Language, Option<String>) {
    if let Some(told) = wish.told {
        return (told, None);
    }
    let of_locale = || {
        wish.locale
            .as_deref()
            .and_then(of_locale)
            .unwrap_or_default()
    };
    match wish.workshop.as_deref().map(|text| (text, text.parse())) {
        Some((_, Ok(language))) => (language, None),
        Some((text, Err(_))) => (of_locale(), Some(text.to_owned())),
        None => (of_locale(), None),
    }
}

/// The language of a locale such as `ko_KR.UTF-8`. Traditional Chinese is none of ours.
fn of_locale(locale: &str) -> Option<Language> {
    let name = locale
        .split(['.', '@'])
        .next()
        .unwrap_or(locale)
        .to_lowercase();
    if name.starts_with("zh")
        && ["tw", "hk", "mo", "hant"]
            .iter()
            .any(|end| name.contains(end))
    {
        return None;
    }
    let language = name.split(['_', '-']).next().unwrap_or(&name);
    // A locale has a code, and not a word such as "english".
    Language::ALL
        .into_iter()
        .find(|known| known.code() == language)
}
