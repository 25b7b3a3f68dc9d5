//! Fleet metrics: aggregations that are taken over and over.

mod settings;
#[cfg(test)]
mod tests;

use fleet_core::query::Query;
use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::indexing::THINGS;
use super::indexing::asked::{self, Asked, QUERY_VERSION};
use super::tags::{self, Tag};
use super::things::check_version;
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::reply::Empty;
use crate::route::{Ctx, routes};
use crate::store::json;
use settings::{Changes, Settings};

routes! {
    write PUT "/fleet-metric/{metricName}" CreateFleetMetric => create,
    read GET "/fleet-metric/{metricName}" DescribeFleetMetric => describe,
    write PATCH "/fleet-metric/{metricName}" UpdateFleetMetric => update,
    write DELETE "/fleet-metric/{metricName}" DeleteFleetMetric => delete,
    read GET "/fleet-metrics" ListFleetMetrics => list,
}

pub(crate) const TABLES: &str = "
CREATE TABLE fleet_metric (
    scope TEXT NOT NULL, name TEXT NOT NULL, settings TEXT NOT NULL, version INTEGER NOT NULL,
    created_ms INTEGER NOT NULL, changed_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
";

/// Fleet metrics of an account and Region (AWS: 100, adjustable).
const MAX_METRICS: i64 = 100;

struct Metric {
    settings: Settings,
    version: i64,
    created_ms: i64,
    changed_ms: i64,
}

impl Metric {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Metric> {
        Ok(Metric {
            settings: json(row, 0)?,
            version: row.get(1)?,
            created_ms: row.get(2)?,
            changed_ms: row.get(3)?,
        })
    }

    fn find(ctx: &Ctx<'_>, name: &str) -> AwsResult<Option<Metric>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT settings, version, created_ms, changed_ms FROM fleet_metric \
                 WHERE scope = ?1 AND name = ?2",
            )?
            .query_row([ctx.scope(), name], Metric::from_row)
            .optional()?)
    }

    fn get(ctx: &Ctx<'_>, name: &str) -> AwsResult<Metric> {
        Metric::find(ctx, name)?
            .ok_or_else(|| AwsError::not_found(format!("Fleet metric {name} not found.")))
    }

    fn save(&self, ctx: &Ctx<'_>, name: &str) -> AwsResult<()> {
        ctx.tx
            .prepare_cached(
                "INSERT OR REPLACE INTO fleet_metric \
                 (scope, name, settings, version, created_ms, changed_ms) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                ctx.scope(),
                name,
                serde_json::to_string(&self.settings)?,
                self.version,
                self.created_ms,
                self.changed_ms,
            ])?;
        Ok(())
    }
}

fn arn(ctx: &Ctx<'_>, name: &str) -> String {
    ctx.arn(&format!("fleetmetric/{name}"))
}

/// Whether the metric is there.
pub(crate) fn exists(ctx: &Ctx<'_>, name: &str) -> AwsResult<bool> {
    Ok(Metric::find(ctx, name)?.is_some())
}

/// What a metric needs of an index.
pub(crate) struct Need {
    pub(crate) metric: String,
    pub(crate) index: Asked,
    pub(crate) query: Query,
    pub(crate) field: String,
}

/// What all metrics need.
pub(crate) fn needs(ctx: &Ctx<'_>) -> AwsResult<Vec<Need>> {
    let mut statement = ctx
        .tx
        .prepare_cached("SELECT name, settings FROM fleet_metric WHERE scope = ?1")?;
    let rows = statement.query_map([ctx.scope()], |row| Ok((row.get(0)?, json(row, 1)?)))?;
    rows.map(|row| {
        let (metric, settings): (String, Settings) = row?;
        Ok(Need {
            metric,
            index: asked::index(Some(&settings.index_name))?,
            query: Query::parse(&settings.query_string).map_err(AwsError::internal)?,
            field: settings.aggregation_field,
        })
    })
    .collect()
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    metric_name: String,
    index_name: Option<String>,
    query_version: Option<String>,
    #[serde(flatten)]
    given: Changes,
    #[serde(default)]
    tags: Vec<Tag>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct NameAndArn {
    metric_name: String,
    metric_arn: String,
}

impl NameAndArn {
    fn of(ctx: &Ctx<'_>, metric_name: String) -> NameAndArn {
        NameAndArn {
            metric_arn: arn(ctx, &metric_name),
            metric_name,
        }
    }
}

/// Creating a metric again succeeds if it is the same; its tags stay as they are.
fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<NameAndArn> {
    let name = input.metric_name;
    let mut settings = Settings {
        index_name: input.index_name.unwrap_or_else(|| THINGS.to_owned()),
        query_version: input
            .query_version
            .unwrap_or_else(|| QUERY_VERSION.to_owned()),
        ..Settings::default()
    };
    settings.apply(input.given);
    settings.check(ctx)?;
    let answer = NameAndArn::of(ctx, name);
    let (name, arn) = (&answer.metric_name, &answer.metric_arn);
    if let Some(metric) = Metric::find(ctx, name)? {
        if metric.settings != settings {
            return Err(AwsError::already_exists(
                format!("Fleet metric {name} already exists with different settings"),
                name,
                arn,
            ));
        }
        return Ok(answer);
    }
    let count: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM fleet_metric WHERE scope = ?1")?
        .query_row([ctx.scope()], |row| row.get(0))?;
    if count >= MAX_METRICS {
        return Err(AwsError::new(
            "LimitExceededException",
            format!("The account already has the limit of {MAX_METRICS} fleet metrics"),
        ));
    }
    let metric = Metric {
        settings,
        version: 1,
        created_ms: ctx.now_ms(),
        changed_ms: ctx.now_ms(),
    };
    metric.save(ctx, name)?;
    tags::put(ctx, arn, &input.tags)?;
    Ok(answer)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Describe {
    metric_name: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    #[serde(flatten)]
    named: NameAndArn,
    #[serde(flatten)]
    settings: Settings,
    creation_date: Value,
    last_modified_date: Value,
    version: i64,
}

fn describe(ctx: &Ctx<'_>, input: Describe) -> AwsResult<Described> {
    let metric = Metric::get(ctx, &input.metric_name)?;
    Ok(Described {
        named: NameAndArn::of(ctx, input.metric_name),
        settings: metric.settings,
        creation_date: clock::epoch(metric.created_ms),
        last_modified_date: clock::epoch(metric.changed_ms),
        version: metric.version,
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Update {
    metric_name: String,
    index_name: String,
    query_version: Option<String>,
    #[serde(flatten)]
    given: Changes,
    expected_version: Option<i64>,
}

fn update(ctx: &Ctx<'_>, input: Update) -> AwsResult<Empty> {
    let name = input.metric_name;
    let mut metric = Metric::get(ctx, &name)?;
    check_version(
        "fleet metric",
        &name,
        input.expected_version,
        metric.version,
    )?;
    metric.settings.index_name = input.index_name;
    if let Some(version) = input.query_version {
        metric.settings.query_version = version;
    }
    metric.settings.apply(input.given);
    metric.settings.check(ctx)?;
    metric.version += 1;
    metric.changed_ms = ctx.now_ms();
    metric.save(ctx, &name)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Delete {
    metric_name: String,
    expected_version: Option<i64>,
}

/// Deleting a metric that is not there succeeds (the model has no error for it).
fn delete(ctx: &Ctx<'_>, input: Delete) -> AwsResult<Empty> {
    let name = input.metric_name;
    let Some(metric) = Metric::find(ctx, &name)? else {
        return Ok(Empty {});
    };
    check_version(
        "fleet metric",
        &name,
        input.expected_version,
        metric.version,
    )?;
    ctx.tx
        .prepare_cached("DELETE FROM fleet_metric WHERE scope = ?1 AND name = ?2")?
        .execute([ctx.scope(), &name])?;
    tags::forget(ctx, &arn(ctx, &name))?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    next_token: Option<String>,
    max_results: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    fleet_metrics: Vec<NameAndArn>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let names = ctx
        .tx
        .prepare_cached(
            "SELECT name FROM fleet_metric WHERE scope = ?1 AND name > ?2 ORDER BY name LIMIT ?3",
        )?
        .query_map(params![ctx.scope(), page.after, page.fetch()], |row| {
            row.get(0)
        })?
        .collect::<Result<Vec<String>, _>>()?;
    let (names, next_token) = page.cut(names, Clone::clone);
    let named = names.into_iter().map(|name| NameAndArn::of(ctx, name));
    Ok(Listed {
        fleet_metrics: named.collect(),
        next_token,
    })
}
