//! What policies are attached to: certificates, Cognito identities, thing groups.

use serde::{Deserialize, Serialize};

use super::creation_order::Paging;
use super::dynamic_groups;
use super::groups;
use super::policies::{Line, Listed, Policy};
use super::principals::Principal;
use crate::error::{AwsError, AwsResult};
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write PUT "/target-policies/{policyName}" AttachPolicy => attach,
    write POST "/target-policies/{policyName}" DetachPolicy => detach,
    read POST "/attached-policies/{target}" ListAttachedPolicies => list_attached,
    read POST "/policy-targets/{policyName}" ListTargetsForPolicy => list_targets,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iot_policy_target (
    scope TEXT NOT NULL, target TEXT NOT NULL, policy_name TEXT NOT NULL,
    PRIMARY KEY (scope, target, policy_name)
) WITHOUT ROWID;
CREATE INDEX iot_target_of_policy ON iot_policy_target (scope, policy_name, target);
";

/// Policies of a certificate or a Cognito identity (AWS: 10), and of a thing group (AWS: 2).
const MAX_OF_PRINCIPAL: i64 = 10;
const MAX_OF_GROUP: i64 = 2;

/// Something a policy can be attached to.
pub(super) enum Target {
    Principal(Principal),
    Group(String),
}

impl Target {
    /// Reads a target and finds what it names.
    pub(super) fn find(ctx: &Ctx<'_>, text: &str) -> AwsResult<Target> {
        let Some(group) = group_name(ctx, text) else {
            return Principal::find(ctx, text).map(Target::Principal);
        };
        groups::require(ctx, group)?;
        Ok(Target::Group(group.to_owned()))
    }

    /// The text under which it is kept and listed.
    pub(super) fn key(&self, ctx: &Ctx<'_>) -> String {
        match self {
            Target::Principal(principal) => principal.key(ctx),
            Target::Group(name) => groups::arn(ctx, name),
        }
    }

    fn limit(&self) -> i64 {
        match self {
            Target::Principal(_) => MAX_OF_PRINCIPAL,
            Target::Group(_) => MAX_OF_GROUP,
        }
    }
}

/// The name in the ARN of a group of the caller.
fn group_name<'a>(ctx: &Ctx<'_>, text: &'a str) -> Option<&'a str> {
    text.strip_prefix(&ctx.arn("thinggroup/"))
}

/// Attaches a policy; attaching once more changes nothing.
pub(super) fn add(ctx: &Ctx<'_>, policy: &str, target: &Target) -> AwsResult<()> {
    let policy = Policy::get(ctx, policy)?;
    let key = target.key(ctx);
    ctx.tx
        .prepare_cached(
            "INSERT INTO iot_policy_target (scope, target, policy_name) VALUES (?1, ?2, ?3) \
             ON CONFLICT DO NOTHING",
        )?
        .execute([ctx.scope(), &key, &policy.name])?;
    let count: i64 = ctx
        .tx
        .prepare_cached("SELECT count(*) FROM iot_policy_target WHERE scope = ?1 AND target = ?2")?
        .query_row([ctx.scope(), &key], |row| row.get(0))?;
    let limit = target.limit();
    if count > limit {
        return Err(AwsError::new(
            "LimitExceededException",
            format!("No more than {limit} policies can be attached to {key}"),
        ));
    }
    Ok(())
}

/// Detaches a policy and says whether it was attached.
pub(super) fn remove(ctx: &Ctx<'_>, policy: &str, key: &str) -> AwsResult<bool> {
    let gone = ctx
        .tx
        .prepare_cached(
            "DELETE FROM iot_policy_target WHERE scope = ?1 AND target = ?2 AND policy_name = ?3",
        )?
        .execute([ctx.scope(), key, policy])?;
    Ok(gone > 0)
}

/// Whether a target has policies.
pub(super) fn has_policies(ctx: &Ctx<'_>, target: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM iot_policy_target WHERE scope = ?1 AND target = ?2")?
        .exists([ctx.scope(), target])?)
}

/// Whether a policy has targets.
pub(super) fn has_targets(ctx: &Ctx<'_>, policy: &str) -> AwsResult<bool> {
    Ok(ctx
        .tx
        .prepare_cached("SELECT 1 FROM iot_policy_target WHERE scope = ?1 AND policy_name = ?2")?
        .exists([ctx.scope(), policy])?)
}

/// A deleted target loses its policies.
pub(crate) fn forget_target(ctx: &Ctx<'_>, target: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM iot_policy_target WHERE scope = ?1 AND target = ?2")?
        .execute([ctx.scope(), target])?;
    Ok(())
}

/// The names of a target's policies; it has few.
fn of_target(ctx: &Ctx<'_>, target: &str) -> AwsResult<Vec<String>> {
    let mut statement = ctx.tx.prepare_cached(
        "SELECT policy_name FROM iot_policy_target WHERE scope = ?1 AND target = ?2 \
         ORDER BY policy_name",
    )?;
    let rows = statement.query_map([ctx.scope(), target], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The names of a group's policies and of those of the groups above it.
pub(super) fn of_group_and_above(ctx: &Ctx<'_>, group: &str) -> AwsResult<Vec<String>> {
    let mut names = of_target(ctx, &groups::arn(ctx, group))?;
    for above in groups::ancestors(ctx, group)? {
        names.extend(of_target(ctx, &groups::arn(ctx, &above))?);
    }
    Ok(names)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attachment {
    policy_name: String,
    target: String,
}

fn attach(ctx: &Ctx<'_>, input: Attachment) -> AwsResult<Empty> {
    let target = Target::find(ctx, &input.target)?;
    if let Target::Group(group) = &target {
        dynamic_groups::refuse(ctx, group, "Policies cannot be attached")?;
    }
    add(ctx, &input.policy_name, &target)?;
    Ok(Empty {})
}

/// Detaching what is not attached, or not there, changes nothing.
fn detach(ctx: &Ctx<'_>, input: Attachment) -> AwsResult<Empty> {
    let key = match group_name(ctx, &input.target) {
        Some(group) => groups::arn(ctx, group),
        None => Principal::parse(ctx, &input.target)
            .ok_or_else(|| {
                AwsError::invalid_request(format!("The target is not valid: {}", input.target))
            })?
            .key(ctx),
    };
    remove(ctx, &input.policy_name, &key)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ListAttached {
    target: String,
    #[serde(default)]
    recursive: bool,
    #[serde(flatten)]
    paging: Paging,
}

fn list_attached(ctx: &Ctx<'_>, input: ListAttached) -> AwsResult<Listed> {
    let target = Target::find(ctx, &input.target)?;
    let names = match &target {
        Target::Group(group) if input.recursive => of_group_and_above(ctx, group)?,
        _ => of_target(ctx, &target.key(ctx))?,
    };
    page_of(ctx, names, &input.paging)
}

/// A page of a few policies, by name, each once.
pub(super) fn page_of(ctx: &Ctx<'_>, mut names: Vec<String>, paging: &Paging) -> AwsResult<Listed> {
    let page = paging.by_name()?;
    names.sort_unstable();
    names.dedup();
    names.retain(|name| *name > page.after);
    let (names, next_marker) = page.cut(names, Clone::clone);
    Ok(Listed {
        policies: names.into_iter().map(|name| Line::new(ctx, name)).collect(),
        next_marker,
    })
}

/// The policies of a principal.
pub(super) fn of_principal(ctx: &Ctx<'_>, principal: &str) -> AwsResult<Vec<String>> {
    of_target(ctx, &Principal::find(ctx, principal)?.key(ctx))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ListTargets {
    policy_name: String,
    #[serde(flatten)]
    paging: Paging,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Targets {
    targets: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_marker: Option<String>,
}

fn list_targets(ctx: &Ctx<'_>, input: ListTargets) -> AwsResult<Targets> {
    let (targets, next_marker) = targets(ctx, &input.policy_name, &input.paging, false)?;
    Ok(Targets {
        targets,
        next_marker,
    })
}

/// A page of a policy's targets, or of its principals alone.
pub(super) fn targets(
    ctx: &Ctx<'_>,
    policy: &str,
    paging: &Paging,
    principals_only: bool,
) -> AwsResult<(Vec<String>, Option<String>)> {
    let policy = Policy::get(ctx, policy)?;
    let page = paging.by_name()?;
    let groups = if principals_only {
        ctx.arn("thinggroup/")
    } else {
        "no prefix".to_owned()
    };
    let rows = ctx
        .tx
        .prepare_cached(
            "SELECT target FROM iot_policy_target WHERE scope = ?1 AND policy_name = ?2 \
             AND target > ?3 AND substr(target, 1, length(?4)) <> ?4 ORDER BY target LIMIT ?5",
        )?
        .query_map(
            rusqlite::params![ctx.scope(), policy.name, page.after, groups, page.fetch()],
            |row| row.get(0),
        )?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    Ok(page.cut(rows, Clone::clone))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Local;

    const GROUP: &str = "arn:aws:iot:us-east-1:123456789012:thinggroup/";

    async fn names(local: &Local, operation: &str, input: Value, list: &str) -> Vec<String> {
        let found = local.iot(operation, input).await.unwrap();
        let lines = found[list].as_array().unwrap().iter();
        lines
            .map(|line| line["policyName"].as_str().unwrap().to_owned())
            .collect()
    }

    #[tokio::test]
    async fn a_thing_has_the_policies_of_its_groups_and_of_those_above() {
        let local = Local::new().await;
        for input in [
            json!({"thingGroupName": "up"}),
            json!({"thingGroupName": "low", "parentGroupName": "up"}),
        ] {
            local.iot("CreateThingGroup", input).await.unwrap();
        }
        let document = r#"{"Statement":{"Effect":"Allow","Action":"iot:*","Resource":"*"}}"#;
        for name in ["a", "b", "c", "d"] {
            let input = json!({"policyName": name, "policyDocument": document});
            local.iot("CreatePolicy", input).await.unwrap();
        }
        let attach = async |policy: &str, target: String| {
            let input = json!({"policyName": policy, "target": target});
            local.iot("AttachPolicy", input).await
        };
        attach("a", format!("{GROUP}up")).await.unwrap();
        for policy in ["b", "c", "c"] {
            attach(policy, format!("{GROUP}low")).await.unwrap();
        }
        let third = attach("d", format!("{GROUP}low")).await.unwrap_err();
        assert_eq!(third.code, "LimitExceededException");

        let attached =
            |recursive: bool| json!({"target": format!("{GROUP}low"), "recursive": recursive});
        let list = async |recursive| {
            names(
                &local,
                "ListAttachedPolicies",
                attached(recursive),
                "policies",
            )
            .await
        };
        assert_eq!(list(false).await, ["b", "c"]);
        assert_eq!(list(true).await, ["a", "b", "c"]);

        local
            .iot("CreateThing", json!({"thingName": "t"}))
            .await
            .unwrap();
        let member = json!({"thingName": "t", "thingGroupName": "low"});
        local.iot("AddThingToThingGroup", member).await.unwrap();
        let effective = names(
            &local,
            "GetEffectivePolicies",
            json!({"thingName": "t"}),
            "effectivePolicies",
        );
        assert_eq!(effective.await, ["a", "b", "c"]);

        // A deleted group lets its policies go.
        local
            .iot("DeleteThingGroup", json!({"thingGroupName": "low"}))
            .await
            .unwrap();
        local
            .iot("DeletePolicy", json!({"policyName": "b"}))
            .await
            .unwrap();
        let (code, _) = local
            .refused("DeletePolicy", json!({"policyName": "a"}))
            .await;
        assert_eq!(code, "DeleteConflictException");
    }
}
