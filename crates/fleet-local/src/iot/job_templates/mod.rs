//! Job templates: documents and settings that jobs are made from.

pub(crate) mod managed;
#[cfg(test)]
mod tests;

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::arn as arns;
use super::jobs::schedule::{MaintenanceWindow, Scheduling};
use super::jobs::settings::Settings;
use super::jobs::{Job, document, source};
use super::tags::{self, Tag};
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::reply::Empty;
use crate::route::{Ctx, routes};
use crate::store::json;

routes! {
    write PUT "/job-templates/{jobTemplateId}" CreateJobTemplate => create,
    read GET "/job-templates/{jobTemplateId}" DescribeJobTemplate => describe,
    read GET "/job-templates" ListJobTemplates => list,
    write DELETE "/job-templates/{jobTemplateId}" DeleteJobTemplate => delete,
}

/// Maintenance windows are kept in the settings, as those of a job are.
pub(crate) const TABLES: &str = "
CREATE TABLE job_template (
    scope TEXT NOT NULL, id TEXT NOT NULL, settings TEXT NOT NULL, document TEXT NOT NULL,
    created_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, id)
) WITHOUT ROWID;
";

/// Entries of a page when the client does not say how many.
const PAGE: usize = 25;

/// A template as it is stored.
pub(crate) struct Template {
    id: String,
    pub(crate) settings: Settings,
    pub(crate) document: String,
    created_ms: i64,
}

impl Template {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Template> {
        Ok(Template {
            id: row.get(0)?,
            settings: json(row, 1)?,
            document: row.get(2)?,
            created_ms: row.get(3)?,
        })
    }

    fn find(ctx: &Ctx<'_>, id: &str) -> AwsResult<Option<Template>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT id, settings, document, created_ms FROM job_template \
                 WHERE scope = ?1 AND id = ?2",
            )?
            .query_row([ctx.scope(), id], Template::from_row)
            .optional()?)
    }

    fn get(ctx: &Ctx<'_>, id: &str) -> AwsResult<Template> {
        Template::find(ctx, id)?.ok_or_else(|| missing(id))
    }

    /// The caller's template of an ARN.
    pub(crate) fn by_arn(ctx: &Ctx<'_>, text: &str) -> AwsResult<Template> {
        match arns::own(ctx, text)?.strip_prefix("jobtemplate/") {
            Some(id) => Template::get(ctx, id),
            None => Err(AwsError::invalid_request(format!(
                "{text} is not the ARN of a job template"
            ))),
        }
    }
}

fn missing(id: &str) -> AwsError {
    AwsError::not_found(format!("Job template {id} not found."))
}

fn arn(ctx: &Ctx<'_>, id: &str) -> String {
    ctx.arn(&format!("jobtemplate/{id}"))
}

/// Whether the template is there.
pub(crate) fn exists(ctx: &Ctx<'_>, id: &str) -> AwsResult<bool> {
    Ok(Template::find(ctx, id)?.is_some())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    job_template_id: String,
    job_arn: Option<String>,
    document: Option<String>,
    maintenance_windows: Option<Vec<MaintenanceWindow>>,
    #[serde(default)]
    tags: Vec<Tag>,
    #[serde(flatten)]
    settings: Settings,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    job_template_arn: String,
    job_template_id: String,
}

/// From a document, from an object in S3, or from a job, whose settings come along.
fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Created> {
    let id = input.job_template_id;
    if exists(ctx, &id)? {
        return Err(AwsError::conflict(
            format!("Job template {id} already exists."),
            &id,
        ));
    }
    for window in input.maintenance_windows.iter().flatten() {
        window.parse()?;
    }
    let mut settings = input.settings;
    settings.scheduling_config = input.maintenance_windows.map(Scheduling::of_windows);
    let document = match &input.job_arn {
        Some(text) => {
            if input.document.is_some() || settings.document_source.is_some() {
                return Err(AwsError::invalid_request(
                    "Only one of jobArn, document and documentSource can be given",
                ));
            }
            let job = job(ctx, text)?;
            let mut of_job = job.settings;
            of_job.scheduling_config = of_job.scheduling_config.map(Scheduling::windows_only);
            settings = settings.or(of_job);
            document::of(ctx, job.number, true)?
        }
        None => source::read_one(ctx, input.document, settings.document_source.as_deref())?,
    };
    settings.check()?;
    ctx.tx
        .prepare_cached(
            "INSERT INTO job_template (scope, id, settings, document, created_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![
            ctx.scope(),
            id,
            serde_json::to_string(&settings)?,
            document,
            ctx.now_ms()
        ])?;
    let arn = arn(ctx, &id);
    tags::put(ctx, &arn, &input.tags)?;
    Ok(Created {
        job_template_arn: arn,
        job_template_id: id,
    })
}

fn job(ctx: &Ctx<'_>, arn: &str) -> AwsResult<Job> {
    match arns::own(ctx, arn)?.strip_prefix("job/") {
        Some(id) => Job::get(ctx, id),
        None => Err(AwsError::invalid_request(format!(
            "{arn} is not the ARN of a job"
        ))),
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named {
    job_template_id: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    job_template_arn: String,
    job_template_id: String,
    document: String,
    created_at: Value,
    #[serde(skip_serializing_if = "Option::is_none")]
    maintenance_windows: Option<Vec<MaintenanceWindow>>,
    #[serde(flatten)]
    settings: Settings,
}

fn describe(ctx: &Ctx<'_>, input: Named) -> AwsResult<Described> {
    let template = Template::get(ctx, &input.job_template_id)?;
    let mut settings = template.settings;
    let scheduling = settings.scheduling_config.take();
    Ok(Described {
        job_template_arn: arn(ctx, &template.id),
        job_template_id: template.id,
        document: template.document,
        created_at: epoch(template.created_ms),
        maintenance_windows: scheduling.and_then(|config| config.maintenance_windows),
        settings,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    max_results: Option<u32>,
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    job_templates: Vec<Summary>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Summary {
    job_template_arn: String,
    job_template_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    created_at: Value,
}

/// By their ids.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = Page::iot(input.max_results, input.next_token.as_deref(), PAGE)?;
    let templates = ctx
        .tx
        .prepare_cached(
            "SELECT id, settings, document, created_ms FROM job_template \
             WHERE scope = ?1 AND id > ?2 ORDER BY id LIMIT ?3",
        )?
        .query_map(
            params![ctx.scope(), page.after, page.fetch()],
            Template::from_row,
        )?
        .collect::<Result<Vec<_>, _>>()?;
    let (templates, next_token) = page.cut(templates, |template| template.id.clone());
    let summaries = templates.into_iter().map(|template| Summary {
        job_template_arn: arn(ctx, &template.id),
        job_template_id: template.id,
        description: template.settings.description,
        created_at: epoch(template.created_ms),
    });
    Ok(Listed {
        job_templates: summaries.collect(),
        next_token,
    })
}

/// Jobs that were made from it stay as they are.
fn delete(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let deleted = ctx
        .tx
        .prepare_cached("DELETE FROM job_template WHERE scope = ?1 AND id = ?2")?
        .execute([ctx.scope(), &input.job_template_id])?;
    if deleted == 0 {
        return Err(missing(&input.job_template_id));
    }
    tags::forget(ctx, &arn(ctx, &input.job_template_id))?;
    Ok(Empty {})
}
