//! Managed policies: the account's own, and the names of those that AWS keeps.

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::role_tags::{self, Tag};
use super::{
    already_exists, counted, date, delete_conflict, documents, ids, invalid_input,
    managed_policy_versions, no_such_entity, paging, quota,
};
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};
use crate::store::json;

routes! {
    write POST "/" CreatePolicy => create,
    write POST "/" DeletePolicy => delete,
    read POST "/" GetPolicy => get,
    read POST "/" ListPolicies => list,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iam_policy (
    account TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, path TEXT NOT NULL,
    description TEXT, default_version INTEGER NOT NULL, next_version INTEGER NOT NULL,
    tags TEXT NOT NULL, created_ms INTEGER NOT NULL, updated_ms INTEGER NOT NULL,
    PRIMARY KEY (account, key)
) WITHOUT ROWID;
";

/// Managed policies of an account (AWS: 1500, adjustable).
const MAX_POLICIES: i64 = 1500;

/// Characters of a managed policy, white space left out (AWS: 6144).
const MAX_SIZE: usize = 6144;

/// A managed policy of the account.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Managed {
    pub(super) name: String,
    id: String,
    path: String,
    description: Option<String>,
    pub(super) default_version: i64,
    pub(super) next_version: i64,
    tags: Vec<Tag>,
    created_ms: i64,
    updated_ms: i64,
}

const COLUMNS: &str =
    "name, id, path, description, default_version, next_version, tags, created_ms, updated_ms";

/// The ARN of a managed policy, taken apart.
pub(super) enum PolicyArn<'a> {
    /// One that AWS keeps: `arn:aws:iam::aws:policy/service-role/AWSIoTLogging`.
    Aws,
    /// One of an account, by the name at its end.
    Of { account: &'a str, name: &'a str },
}

impl PolicyArn<'_> {
    pub(super) fn parse(arn: &str) -> AwsResult<PolicyArn<'_>> {
        let parts: Vec<&str> = arn.splitn(6, ':').collect();
        if let ["arn", partition, "iam", "", account, resource] = parts[..]
            && partition.starts_with("aws")
            && let Some(path) = resource.strip_prefix("policy/")
            && let Some(name) = path.rsplit('/').next()
            && !name.is_empty()
        {
            if account == "aws" {
                return Ok(PolicyArn::Aws);
            }
            if crate::auth::is_account(account) {
                return Ok(PolicyArn::Of { account, name });
            }
        }
        Err(invalid_input(format!("ARN {arn} is not valid.")))
    }
}

impl Managed {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Managed> {
        Ok(Managed {
            name: row.get(0)?,
            id: row.get(1)?,
            path: row.get(2)?,
            description: row.get(3)?,
            default_version: row.get(4)?,
            next_version: row.get(5)?,
            tags: json(row, 6)?,
            created_ms: row.get(7)?,
            updated_ms: row.get(8)?,
        })
    }

    /// The policy of the caller's account that an ARN names.
    fn find(ctx: &Ctx<'_>, arn: &str) -> AwsResult<Option<Managed>> {
        let PolicyArn::Of { account, name } = PolicyArn::parse(arn)? else {
            return Ok(None);
        };
        if account != ctx.caller.account {
            return Ok(None);
        }
        let found = Managed::named(ctx, name)?;
        Ok(found.filter(|policy| policy.arn(ctx) == arn))
    }

    fn named(ctx: &Ctx<'_>, name: &str) -> AwsResult<Option<Managed>> {
        let sql = format!("SELECT {COLUMNS} FROM iam_policy WHERE account = ?1 AND key = ?2");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row(
                [&ctx.caller.account, &name.to_lowercase()],
                Managed::from_row,
            )
            .optional()?)
    }

    pub(super) fn get(ctx: &Ctx<'_>, arn: &str) -> AwsResult<Managed> {
        Managed::find(ctx, arn)?
            .ok_or_else(|| no_such_entity(format!("Policy {arn} was not found.")))
    }

    pub(super) fn key(&self) -> String {
        self.name.to_lowercase()
    }

    fn arn(&self, ctx: &Ctx<'_>) -> String {
        format!(
            "arn:{}:iam::{}:policy{}{}",
            ctx.caller.partition(),
            ctx.caller.account,
            self.path,
            self.name
        )
    }
}

/// Refuses an ARN that cannot be attached. Those of AWS are all taken: the local AWS has no list of
/// them.
pub(super) fn require_attachable(ctx: &Ctx<'_>, arn: &str) -> AwsResult<()> {
    if matches!(PolicyArn::parse(arn)?, PolicyArn::Aws) || Managed::find(ctx, arn)?.is_some() {
        return Ok(());
    }
    Err(no_such_entity(format!(
        "Policy {arn} does not exist or is not attachable."
    )))
}

/// Checks the document of a managed policy.
pub(super) fn check_document(text: &str) -> AwsResult<()> {
    documents::managed(text)?;
    if counted(text) > MAX_SIZE {
        return Err(quota("PolicySize", MAX_SIZE));
    }
    Ok(())
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Shown {
    policy_name: String,
    policy_id: String,
    arn: String,
    path: String,
    default_version_id: String,
    attachment_count: i64,
    permissions_boundary_usage_count: i64,
    is_attachable: bool,
    create_date: String,
    update_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<Tag>,
}

fn show(ctx: &Ctx<'_>, policy: &Managed) -> AwsResult<Shown> {
    let arn = policy.arn(ctx);
    let count = |sql: &str| -> AwsResult<i64> {
        Ok(ctx
            .tx
            .prepare_cached(sql)?
            .query_row([&ctx.caller.account, &arn], |row| row.get(0))?)
    };
    Ok(Shown {
        attachment_count: count(
            "SELECT count(*) FROM iam_attached_policy WHERE account = ?1 AND arn = ?2",
        )?,
        permissions_boundary_usage_count: count(
            "SELECT count(*) FROM iam_role WHERE account = ?1 AND boundary = ?2",
        )?,
        policy_name: policy.name.clone(),
        policy_id: policy.id.clone(),
        arn,
        path: policy.path.clone(),
        default_version_id: format!("v{}", policy.default_version),
        is_attachable: true,
        create_date: date(policy.created_ms),
        update_date: date(policy.updated_ms),
        description: policy.description.clone(),
        tags: policy.tags.clone(),
    })
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Create {
    policy_name: String,
    policy_document: String,
    path: Option<String>,
    description: Option<String>,
    #[serde(default)]
    tags: Vec<Tag>,
}

fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Value> {
    check_document(&input.policy_document)?;
    role_tags::check(&input.tags)?;
    let account = &ctx.caller.account;
    if Managed::named(ctx, &input.policy_name)?.is_some() {
        return Err(already_exists(format!(
            "A policy called {} already exists. Duplicate names are not allowed.",
            input.policy_name
        )));
    }
    let count: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM iam_policy WHERE account = ?1")?
        .query_row([account], |row| row.get(0))?;
    if count >= MAX_POLICIES {
        return Err(quota("PoliciesPerAccount", MAX_POLICIES));
    }
    let policy = Managed {
        id: ids::unique("ANPA", account, 21),
        name: input.policy_name,
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        description: input.description,
        default_version: 1,
        next_version: 2,
        tags: input.tags,
        created_ms: ctx.now_ms(),
        updated_ms: ctx.now_ms(),
    };
    ctx.tx
        .prepare_cached(
            "INSERT INTO iam_policy (account, key, name, id, path, description, default_version, \
             next_version, tags, created_ms, updated_ms) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        )?
        .execute(params![
            account,
            policy.key(),
            policy.name,
            policy.id,
            policy.path,
            policy.description,
            policy.default_version,
            policy.next_version,
            serde_json::to_string(&policy.tags)?,
            policy.created_ms,
            policy.updated_ms,
        ])?;
    managed_policy_versions::insert(ctx, &policy, 1, &input.policy_document)?;
    Ok(serde_json::json!({"Policy": show(ctx, &policy)?}))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Named {
    policy_arn: String,
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let policy = Managed::get(ctx, &input.policy_arn)?;
    Ok(serde_json::json!({"Policy": show(ctx, &policy)?}))
}

fn delete(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    if matches!(PolicyArn::parse(&input.policy_arn)?, PolicyArn::Aws) {
        return Err(AwsError::new(
            "AccessDenied",
            format!("Policy {} is kept by AWS", input.policy_arn),
        ));
    }
    let policy = Managed::get(ctx, &input.policy_arn)?;
    let shown = show(ctx, &policy)?;
    if shown.attachment_count > 0 || shown.permissions_boundary_usage_count > 0 {
        return Err(delete_conflict(
            "Cannot delete a policy attached to entities.",
        ));
    }
    managed_policy_versions::forget(ctx, &policy)?;
    ctx.tx
        .prepare_cached("DELETE FROM iam_policy WHERE account = ?1 AND key = ?2")?
        .execute([&ctx.caller.account, &policy.key()])?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct List {
    scope: Option<String>,
    #[serde(default)]
    only_attached: bool,
    path_prefix: Option<String>,
    policy_usage_filter: Option<String>,
    marker: Option<String>,
    max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Listed {
    policies: Vec<Shown>,
    #[serde(flatten)]
    tail: paging::Tail,
}

/// The account's own policies. Those of AWS are not listed: the local AWS has no list of them.
fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = paging::page(input.max_items, input.marker.as_deref())?;
    let sql = format!(
        "SELECT {COLUMNS} FROM iam_policy WHERE account = ?1 AND key > ?2 \
         AND substr(path, 1, length(?3)) = ?3 AND ?4 <> 'AWS' ORDER BY key"
    );
    let mut statement = ctx.tx.prepare_cached(&sql)?;
    let rows = statement.query_map(
        params![
            ctx.caller.account,
            page.after,
            input.path_prefix.as_deref().unwrap_or("/"),
            input.scope.as_deref().unwrap_or("All"),
        ],
        Managed::from_row,
    )?;
    let mut policies = Vec::new();
    for policy in rows {
        let mut shown = show(ctx, &policy?)?;
        // Listings leave out what only an operation on one policy gives.
        shown.description = None;
        shown.tags.clear();
        let wanted = match input.policy_usage_filter.as_deref() {
            Some("PermissionsBoundary") => shown.permissions_boundary_usage_count > 0,
            _ => !input.only_attached || shown.attachment_count > 0,
        };
        if wanted {
            policies.push(shown);
        }
        if policies.len() > page.limit {
            break;
        }
    }
    let (policies, marker) = page.cut(policies, |policy| policy.policy_name.to_lowercase());
    Ok(Listed {
        policies,
        tail: marker.into(),
    })
}
