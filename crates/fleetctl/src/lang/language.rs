//! The languages, and every way to name them.

use std::fmt;
use std::str::FromStr;

use super::say;

/// A language of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum Language {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// Japanese.
    Ja,
    /// Chinese, simplified.
    Zh,
    /// Portuguese, of Brazil.
    Pt,
    /// Korean.
    Ko,
    /// German.
    De,
    /// Italian.
    It,
    /// French.
    Fr,
}

/// A word that names no language of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UnknownLanguage(String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (text, languages) = (format!("{:?}", self.0), Language::codes());
        f.write_str(&say!("errors-value-language", text, languages))
    }
}

impl std::error::Error for UnknownLanguage {}

impl Language {
    /// Every one, in the order of the workshop's menu.
    pub(crate) const ALL: [Language; 9] = [
        Language::En,
        Language::Es,
        Language::Ja,
        Language::Zh,
        Language::Pt,
        Language::Ko,
        Language::De,
        Language::It,
        Language::Fr,
    ];

    /// What `--lang` and `AWS_IOT_LANG` call it, the code first.
    fn spellings(self) -> &'static [&'static str] {
        match self {
            Language::En => &["en", "english"],
            Language::Es => &["es", "spanish", "español", "espanol"],
            Language::Ja => &["ja", "japanese", "日本語", "jp"],
            Language::Zh => &["zh", "zh-cn", "zh-hans", "chinese", "中文"],
            Language::Pt => &["pt", "pt-br", "portuguese", "português", "portugues"],
            Language::Ko => &["ko", "korean", "한국어", "kr"],
            Language::De => &["de", "german", "deutsch"],
            Language::It => &["it", "italian", "italiano"],
            Language::Fr => &["fr", "french", "français", "francais"],
        }
    }

    /// Its code.
    pub(crate) fn code(self) -> &'static str {
        self.spellings().first().copied().unwrap_or_default()
    }

    /// What it calls itself.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Es => "Español",
            Language::Ja => "日本語",
            Language::Zh => "中文",
            Language::Pt => "Português",
            Language::Ko => "한국어",
            Language::De => "Deutsch",
            Language::It => "Italiano",
            Language::Fr => "Français",
        }
    }

    /// Its tag, by which plural forms are chosen (BCP 47).
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Language::Zh => "zh-CN",
            Language::Pt => "pt-BR",
            other => other.code(),
        }
    }

    /// What stands between groups of three digits.
    pub(crate) fn thousands(self) -> &'static str {
        match self {
            Language::En | Language::Ja | Language::Zh | Language::Ko => ",",
            Language::Es | Language::Pt | Language::De | Language::It => ".",
            Language::Fr => "\u{202f}",
        }
    }

    /// What stands before the decimals.
    pub(crate) fn decimal(self) -> &'static str {
        match self {
            Language::En | Language::Ja | Language::Zh | Language::Ko => ".",
            _ => ",",
        }
    }

    /// Words that mean yes; those of English always do.
    fn yes(self) -> &'static [&'static str] {
        match self {
            Language::En => &[],
            Language::Es => &["s", "sí", "si"],
            Language::Ja => &["はい"],
            Language::Zh => &["是"],
            Language::Pt => &["s", "sim"],
            Language::Ko => &["예", "네"],
            Language::De => &["j", "ja"],
            Language::It => &["s", "sì", "si"],
            Language::Fr => &["o", "oui"],
        }
    }

    /// Words that mean no; those of English always do.
    fn no(self) -> &'static [&'static str] {
        match self {
            Language::En | Language::Es | Language::It => &[],
            Language::Ja => &["いいえ"],
            Language::Zh => &["否"],
            Language::Pt => &["não", "nao"],
            Language::Ko => &["아니요", "아니"],
            Language::De => &["nein"],
            Language::Fr => &["non"],
        }
    }

    /// What an answer means: yes, no, or neither.
    pub(crate) fn yes_or_no(self, answer: &str) -> Option<bool> {
        let word = answer.trim().to_lowercase();
        let word = word.as_str();
        if matches!(word, "y" | "yes") || self.yes().contains(&word) {
            Some(true)
        } else if matches!(word, "n" | "no") || self.no().contains(&word) {
            Some(false)
        } else {
            None
        }
    }

    pub(super) fn codes() -> String {
        let codes: Vec<_> = Language::ALL.iter().map(|one| one.code()).collect();
        codes.join(", ")
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Language, UnknownLanguage> {
        let word = text.trim().to_lowercase().replace('_', "-");
        Language::ALL
            .into_iter()
            .find(|language| language.spellings().contains(&word.as_str()))
            .ok_or_else(|| UnknownLanguage(text.to_owned()))
    }
}
