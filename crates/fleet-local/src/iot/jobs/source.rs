//! Where a job's document and settings come from: the request, an object in S3, a template.

use std::collections::BTreeMap;

use super::document;
use super::s3_url;
use super::settings::Settings;
use crate::error::{AwsError, AwsResult};
use crate::iot::job_templates::{Template, managed};
use crate::route::Ctx;
use crate::s3::read;

/// Characters of a document (AWS: 32,768), wherever it comes from.
const MAX_DOCUMENT: usize = 32_768;

/// A document before anything is filled in, and the settings that go with it.
pub(super) struct Source {
    pub(super) given: String,
    pub(super) settings: Settings,
    /// The parameters of a managed template.
    pub(super) parameters: Option<BTreeMap<String, String>>,
}

impl Source {
    /// What a request means: exactly one of a document, its source and a template.
    pub(super) fn of(
        ctx: &Ctx<'_>,
        given: Option<String>,
        settings: Settings,
    ) -> AwsResult<Source> {
        let managed = settings
            .job_template_arn
            .as_deref()
            .and_then(managed::by_arn);
        if settings.document_parameters.is_some() && managed.is_none() {
            return Err(AwsError::invalid_request(
                "documentParameters are for jobs from AWS managed templates only",
            ));
        }
        let Some(arn) = settings.job_template_arn.clone() else {
            return Ok(Source {
                given: read_one(ctx, given, settings.document_source.as_deref())?,
                settings,
                parameters: None,
            });
        };
        if given.is_some() || settings.document_source.is_some() {
            return Err(AwsError::invalid_request(
                "The document of a job from a template is the template's",
            ));
        }
        if let Some(managed) = managed {
            let given = settings.document_parameters.clone();
            let parameters = given.unwrap_or_default();
            managed.check(&parameters)?;
            return Ok(Source {
                given: managed.document(),
                settings: settings.or(managed.settings()),
                parameters: Some(parameters),
            });
        }
        let template = Template::by_arn(ctx, &arn)?;
        Ok(Source {
            given: template.document,
            settings: settings.or(template.settings),
            parameters: None,
        })
    }
}

/// The document that is given, or the one at its source.
pub(crate) fn read_one(
    ctx: &Ctx<'_>,
    given: Option<String>,
    source: Option<&str>,
) -> AwsResult<String> {
    let text = match (given, source) {
        (Some(document), None) => document,
        (None, Some(source)) => from_s3(ctx, source)?,
        (Some(_), Some(_)) => {
            return Err(AwsError::invalid_request(
                "Only one of document and documentSource can be given",
            ));
        }
        (None, None) => {
            return Err(AwsError::invalid_request(
                "Either document or documentSource must be given",
            ));
        }
    };
    document::check(&text)?;
    Ok(text)
}

fn from_s3(ctx: &Ctx<'_>, source: &str) -> AwsResult<String> {
    let refuse = |why: &str| {
        AwsError::invalid_request(format!(
            "The job document at {source} cannot be read: {why}"
        ))
    };
    let place = s3_url::parse(source, true).ok_or_else(|| refuse("this is no URL of S3"))?;
    let found = read::find(
        ctx.tx,
        ctx.caller,
        &place.bucket,
        &place.key,
        place.version.as_deref(),
    )?;
    let object = found.map_err(|_| refuse("there is no such object"))?;
    if object.size > 4 * MAX_DOCUMENT as u64 {
        return Err(refuse("it is too long"));
    }
    let text = String::from_utf8(object.bytes_now(ctx.tx)?).map_err(|_| refuse("it is no text"))?;
    match text.chars().count() > MAX_DOCUMENT {
        true => Err(refuse("it is too long")),
        false => Ok(text),
    }
}
