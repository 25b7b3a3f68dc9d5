//! Roles: their trust policy, their settings, their life.

use rusqlite::{OptionalExtension as _, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::role_tags::{self, Tag};
use super::{
    already_exists, counted, date, delete_conflict, documents, encoded, ids, managed_policies,
    no_such_entity, paging, quota,
};
use crate::error::AwsResult;
use crate::policy::{Document, Principals};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/" CreateRole => create,
    write POST "/" DeleteRole => delete,
    read POST "/" GetRole => get,
    read POST "/" ListRoles => list,
}

/// `key` is the name in lower case: names differ by more than case.
pub(crate) const TABLES: &str = "
CREATE TABLE iam_role (
    account TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, path TEXT NOT NULL,
    trust TEXT NOT NULL, description TEXT, max_session_s INTEGER NOT NULL, boundary TEXT,
    created_ms INTEGER NOT NULL,
    PRIMARY KEY (account, key)
) WITHOUT ROWID;
";

/// Roles of an account (AWS: 1000, adjustable).
const MAX_ROLES: i64 = 1000;

/// Characters of a trust policy, white space left out (AWS: 2048, adjustable).
const MAX_TRUST: usize = 2048;

/// How long a session lasts at most unless the role says otherwise (AWS: one hour), in seconds.
const DEFAULT_SESSION_S: i64 = 3600;

/// A role as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Role {
    pub(crate) name: String,
    pub(crate) id: String,
    pub(crate) path: String,
    pub(crate) trust: String,
    pub(crate) description: Option<String>,
    pub(crate) max_session_s: i64,
    pub(crate) boundary: Option<String>,
    pub(crate) created_ms: i64,
}

const COLUMNS: &str = "name, id, path, trust, description, max_session_s, boundary, created_ms";

impl Role {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Role> {
        Ok(Role {
            name: row.get(0)?,
            id: row.get(1)?,
            path: row.get(2)?,
            trust: row.get(3)?,
            description: row.get(4)?,
            max_session_s: row.get(5)?,
            boundary: row.get(6)?,
            created_ms: row.get(7)?,
        })
    }

    /// The role of an account, in whatever case its name is given.
    pub(crate) fn find(ctx: &Ctx<'_>, account: &str, name: &str) -> AwsResult<Option<Role>> {
        let sql = format!("SELECT {COLUMNS} FROM iam_role WHERE account = ?1 AND key = ?2");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .query_row([account, &name.to_lowercase()], Role::from_row)
            .optional()?)
    }

    /// The role that an ARN names, in any account.
    pub(crate) fn by_arn(ctx: &Ctx<'_>, role_arn: &str) -> AwsResult<Option<(String, Role)>> {
        let mut parts = role_arn.splitn(6, ':').skip(4);
        let (Some(account), Some(resource)) = (parts.next(), parts.next()) else {
            return Ok(None);
        };
        let Some((_, name)) = resource.rsplit_once('/') else {
            return Ok(None);
        };
        let role = Role::find(ctx, account, name)?;
        // The partition is the one that the ARN names; the rest must be the role's own.
        Ok(role
            .filter(|role| {
                role_arn.starts_with("arn:aws")
                    && role_arn
                        .ends_with(&format!(":iam::{account}:role{}{}", role.path, role.name))
            })
            .map(|role| (account.to_owned(), role)))
    }

    /// The role of the caller's account, or `NoSuchEntity`.
    pub(crate) fn get(ctx: &Ctx<'_>, name: &str) -> AwsResult<Role> {
        Role::find(ctx, &ctx.caller.account, name)?
            .ok_or_else(|| no_such_entity(format!("The role with name {name} cannot be found.")))
    }

    pub(crate) fn arn(&self, ctx: &Ctx<'_>, account: &str) -> String {
        format!(
            "arn:{}:iam::{account}:role{}{}",
            ctx.caller.partition(),
            self.path,
            self.name
        )
    }

    /// Its name as a key of other tables.
    pub(super) fn key(&self) -> String {
        self.name.to_lowercase()
    }

    /// The trust policy, read again; it was checked when it was stored.
    pub(crate) fn trust_policy(&self) -> AwsResult<Document> {
        documents::trust(&self.trust)
    }
}

/// A role as the operations give it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Shown {
    path: String,
    role_name: String,
    role_id: String,
    arn: String,
    create_date: String,
    assume_role_policy_document: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    max_session_duration: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    permissions_boundary: Option<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<Tag>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role_last_used: Option<Value>,
}

impl Shown {
    /// What a listing gives.
    fn brief(ctx: &Ctx<'_>, role: &Role) -> Shown {
        Shown {
            path: role.path.clone(),
            role_name: role.name.clone(),
            role_id: role.id.clone(),
            arn: role.arn(ctx, &ctx.caller.account),
            create_date: date(role.created_ms),
            assume_role_policy_document: encoded(&role.trust),
            description: role.description.clone(),
            max_session_duration: role.max_session_s,
            permissions_boundary: None,
            tags: Vec::new(),
            role_last_used: None,
        }
    }

    /// What an operation on one role gives.
    pub(super) fn whole(ctx: &Ctx<'_>, role: &Role) -> AwsResult<Shown> {
        Ok(Shown {
            permissions_boundary: role.boundary.as_ref().map(
                |arn| json!({"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": arn}),
            ),
            tags: role_tags::all(ctx, role)?,
            ..Shown::brief(ctx, role)
        })
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Create {
    role_name: String,
    assume_role_policy_document: String,
    path: Option<String>,
    description: Option<String>,
    max_session_duration: Option<i64>,
    permissions_boundary: Option<String>,
    #[serde(default)]
    tags: Vec<Tag>,
}

fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Value> {
    check_trust(ctx, &input.assume_role_policy_document)?;
    let account = &ctx.caller.account;
    if Role::find(ctx, account, &input.role_name)?.is_some() {
        return Err(already_exists(format!(
            "Role with name {} already exists.",
            input.role_name
        )));
    }
    let count: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM iam_role WHERE account = ?1")?
        .query_row([account], |row| row.get(0))?;
    if count >= MAX_ROLES {
        return Err(quota("RolesPerAccount", MAX_ROLES));
    }
    if let Some(boundary) = &input.permissions_boundary {
        managed_policies::require_attachable(ctx, boundary)?;
    }
    let role = Role {
        id: ids::unique("AROA", account, 21),
        name: input.role_name,
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        trust: input.assume_role_policy_document,
        description: input.description,
        max_session_s: input.max_session_duration.unwrap_or(DEFAULT_SESSION_S),
        boundary: input.permissions_boundary,
        created_ms: ctx.now_ms(),
    };
    ctx.tx
        .prepare_cached(
            "INSERT INTO iam_role (account, key, name, id, path, trust, description, max_session_s, \
             boundary, created_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        )?
        .execute(params![
            account,
            role.key(),
            role.name,
            role.id,
            role.path,
            role.trust,
            role.description,
            role.max_session_s,
            role.boundary,
            role.created_ms,
        ])?;
    role_tags::put(ctx, &role, &input.tags)?;
    Ok(json!({"Role": Shown::whole(ctx, &role)?}))
}

/// Checks a trust policy: its grammar, its size, and that the roles it names are there.
pub(super) fn check_trust(ctx: &Ctx<'_>, text: &str) -> AwsResult<()> {
    let document = documents::trust(text)?;
    if counted(text) > MAX_TRUST {
        return Err(quota("ACLSizePerRole", MAX_TRUST));
    }
    let named = document
        .statements
        .iter()
        .filter_map(|s| s.principal.as_ref());
    for clause in named {
        let Principals::Of(kinds) = &clause.of else {
            continue;
        };
        let arns = kinds
            .iter()
            .filter(|(kind, _)| kind == "AWS")
            .flat_map(|(_, values)| values);
        let ours = format!(":iam::{}:role/", ctx.caller.account);
        for arn in arns.filter(|arn| arn.contains(&ours)) {
            if Role::by_arn(ctx, arn)?.is_none() {
                return Err(documents::invalid_principal("AWS", arn));
            }
        }
    }
    Ok(())
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(super) struct Named {
    pub(super) role_name: String,
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let role = Role::get(ctx, &input.role_name)?;
    let mut shown = Shown::whole(ctx, &role)?;
    // When a role was last used is not tracked; AWS too leaves it empty until it knows.
    shown.role_last_used = Some(json!({}));
    Ok(json!({"Role": shown}))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct List {
    path_prefix: Option<String>,
    marker: Option<String>,
    max_items: Option<u32>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "PascalCase")]
struct Listed {
    roles: Vec<Shown>,
    #[serde(flatten)]
    tail: paging::Tail,
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let page = paging::page(input.max_items, input.marker.as_deref())?;
    let sql = format!(
        "SELECT {COLUMNS} FROM iam_role WHERE account = ?1 AND key > ?2 \
         AND substr(path, 1, length(?3)) = ?3 ORDER BY key LIMIT ?4"
    );
    let rows = ctx
        .tx
        .prepare_cached(&sql)?
        .query_map(
            params![
                ctx.caller.account,
                page.after,
                input.path_prefix.as_deref().unwrap_or("/"),
                page.fetch()
            ],
            Role::from_row,
        )?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let (roles, marker) = page.cut(rows, Role::key);
    Ok(Listed {
        roles: roles.iter().map(|role| Shown::brief(ctx, role)).collect(),
        tail: marker.into(),
    })
}

/// A role with policies stays.
fn delete(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let role = Role::get(ctx, &input.role_name)?;
    let has = |table: &str| -> AwsResult<bool> {
        let sql = format!("SELECT 1 FROM {table} WHERE account = ?1 AND role = ?2");
        Ok(ctx
            .tx
            .prepare_cached(&sql)?
            .exists([&ctx.caller.account, &role.key()])?)
    };
    if has("iam_attached_policy")? {
        return Err(delete_conflict(
            "Cannot delete entity, must detach all policies first.",
        ));
    }
    if has("iam_role_policy")? {
        return Err(delete_conflict(
            "Cannot delete entity, must delete policies first.",
        ));
    }
    role_tags::forget(ctx, &role)?;
    ctx.tx
        .prepare_cached("DELETE FROM iam_role WHERE account = ?1 AND key = ?2")?
        .execute([&ctx.caller.account, &role.key()])?;
    Ok(Empty {})
}
