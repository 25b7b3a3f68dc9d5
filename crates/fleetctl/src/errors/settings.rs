//! What is wrong with the settings of a job, with its document, and with values given for it.

use fleet_core::document::job::DocumentError;
use fleet_core::job::{
    CommentError, ReasonCodeError, SettingsError, SuccessRateError, UnknownStatus,
};
use fleet_core::quota::{Bucket, RateError};
use fleet_core::rollout::RolloutError;
use fleet_core::rollout::abort::CriterionError;
use fleet_core::rollout::retry::RetryError;
use fleet_core::rollout::window::WindowError;

use super::told::{Told, quoted};
use crate::lang::say;

impl Told for SettingsError {
    fn told(&self) -> String {
        match self {
            SettingsError::Rollout(error) => rollout(error),
            SettingsError::Abort(error) => abort(error),
            SettingsError::Retry(error) => retry(error),
            SettingsError::Window(error) => window(error),
            SettingsError::RetryRejected => say!("errors-settings-retry-rejected"),
            SettingsError::Timeout(found) => {
                say!("errors-settings-timeout", found = found.to_string())
            }
            SettingsError::UrlSeconds(found) => {
                say!("errors-settings-url-seconds", found = found.to_string())
            }
            SettingsError::WindowsOfSnapshot => say!("errors-settings-windows-of-snapshot"),
            SettingsError::EndBehaviorWithoutEnd => say!("errors-settings-end-behavior"),
            SettingsError::Start(time) => say!("errors-settings-start", time),
            SettingsError::End(time) => say!("errors-settings-end", time),
            SettingsError::Time(text) => say!("errors-settings-time", text = quoted(text)),
            other => other.to_string(),
        }
    }
}

fn rollout(error: &RolloutError) -> String {
    match error {
        RolloutError::Rate { name, found } => {
            say!(
                "errors-rollout-rate",
                name = *name,
                found = found.to_string()
            )
        }
        RolloutError::Factor(found) => say!("errors-rollout-factor", found = found.to_string()),
        RolloutError::Criterion => say!("errors-rollout-criterion"),
        other => other.to_string(),
    }
}

fn abort(error: &CriterionError) -> String {
    match error {
        CriterionError::Threshold(found) => {
            say!("errors-abort-threshold", found = found.to_string())
        }
        CriterionError::Least(found) => say!("errors-abort-least", found = found.to_string()),
        other => other.to_string(),
    }
}

fn retry(error: &RetryError) -> String {
    match error {
        RetryError::Many(found) => say!("errors-retry-many", found = *found),
        RetryError::Twice => say!("errors-retry-twice"),
        other => other.to_string(),
    }
}

fn window(error: &WindowError) -> String {
    match error {
        WindowError::Cron { text, why } => {
            say!("errors-window-cron", text = quoted(text), why)
        }
        WindowError::Duration(found) => say!("errors-window-duration", found = found.to_string()),
        other => other.to_string(),
    }
}

impl Told for DocumentError {
    fn told(&self) -> String {
        match self {
            DocumentError::NoJson(why) => say!("errors-document-no-json", why),
            DocumentError::TooLong(found) => say!("errors-document-long", found = *found),
            DocumentError::Unterminated(text) => {
                say!("errors-document-unterminated", text = quoted(text))
            }
            DocumentError::Name { placeholder, wrong } => {
                say!("errors-document-name", placeholder, wrong = wrong.told())
            }
            DocumentError::HalfNamed(placeholder) => {
                say!("errors-document-half-named", placeholder)
            }
            DocumentError::Null(placeholder) => say!("errors-document-null", placeholder),
            DocumentError::NotAlone(placeholder) => {
                say!("errors-document-not-alone", placeholder)
            }
            DocumentError::Nested(placeholder) => say!("errors-document-nested", placeholder),
            other => other.to_string(),
        }
    }
}

impl Told for CommentError {
    fn told(&self) -> String {
        match self {
            CommentError::Length(found) => say!("errors-comment-length", found = *found),
            CommentError::Control => say!("errors-comment-control"),
        }
    }
}

impl Told for ReasonCodeError {
    fn told(&self) -> String {
        say!("errors-reason-code")
    }
}

impl Told for SuccessRateError {
    fn told(&self) -> String {
        let value = first_quoted(&self.to_string());
        say!("errors-success-rate", value)
    }
}

impl Told for UnknownStatus {
    fn told(&self) -> String {
        say!(
            "errors-status",
            found = quoted(&self.found),
            allowed = &self.allowed
        )
    }
}

impl Told for RateError {
    fn told(&self) -> String {
        match self {
            RateError::Form(text) => say!("errors-rate-form", text = quoted(text)),
            RateError::Bucket(text) => {
                let buckets = Bucket::names();
                say!("errors-rate-bucket", text = quoted(text), buckets)
            }
            RateError::Number(text) => say!("errors-rate-number", text = quoted(text)),
        }
    }
}

/// The value in quotes that an error begins with whose field is its own.
pub(super) fn first_quoted(text: &str) -> String {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        ends
    });
    end.and_then(|(at, _)| text.get(..=at))
        .unwrap_or_default()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use fleet_core::job::{Comment, JobStatus, ReasonCode, SuccessRate};
    use fleet_core::quota::RateOverride;

    use super::*;

    #[test]
    fn settings_are_refused_in_the_librarys_own_words_in_english() {
        let errors = [
            SettingsError::RetryRejected,
            SettingsError::Timeout(0),
            SettingsError::UrlSeconds(5),
            SettingsError::WindowsOfSnapshot,
            SettingsError::EndBehaviorWithoutEnd,
            SettingsError::Start("now".to_owned()),
            SettingsError::End("then".to_owned()),
            SettingsError::Time("soon".to_owned()),
            RetryError::Many(11).into(),
            RetryError::Twice.into(),
            CriterionError::Threshold(0.5).into(),
            CriterionError::Least(0).into(),
            RolloutError::Factor(9.25).into(),
            RolloutError::Criterion.into(),
            WindowError::Duration(-1).into(),
        ];
        for error in errors {
            assert_eq!(error.told(), error.to_string());
        }
        let rate = RolloutError::Rate {
            name: "maximumPerMinute",
            found: 0,
        };
        assert_eq!(
            rollout(&rate),
            "maximumPerMinute must be between 1 and 1000, not 0"
        );
    }

    #[test]
    fn values_are_refused_in_the_librarys_own_words_in_english() {
        for text in ["", "101", "a\"b", "x\\"] {
            let error = text.parse::<SuccessRate>().unwrap_err();
            assert_eq!(error.told(), error.to_string());
        }
        let status = "lost".parse::<JobStatus>().unwrap_err();
        assert_eq!(status.told(), status.to_string());
        let code = "a b".parse::<ReasonCode>().unwrap_err();
        assert_eq!(code.told(), code.to_string());
        let comment = "a\nb".parse::<Comment>().unwrap_err();
        assert_eq!(comment.told(), comment.to_string());
        for text in ["x", "cars=1"] {
            let error = text.parse::<RateOverride>().unwrap_err();
            assert_eq!(error.told(), error.to_string());
        }
    }
}
