//! Policies of devices: their names, their documents, their life.

use rusqlite::{OptionalExtension as _, params};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::creation_order::Paging;
use super::tags::{self, Tag};
use super::{policy_targets, policy_versions};
use crate::clock::epoch;
use crate::error::{AwsError, AwsResult};
use crate::policy;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write POST "/policies/{policyName}" CreatePolicy => create,
    write DELETE "/policies/{policyName}" DeletePolicy => delete,
    read GET "/policies/{policyName}" GetPolicy => get,
    read GET "/policies" ListPolicies => list,
}

pub(crate) const TABLES: &str = "
CREATE TABLE iot_policy (
    scope TEXT NOT NULL, name TEXT NOT NULL, default_version INTEGER NOT NULL,
    next_version INTEGER NOT NULL, generation TEXT NOT NULL,
    created_ms INTEGER NOT NULL, modified_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
CREATE INDEX iot_policy_by_creation ON iot_policy (scope, created_ms, name);
";

/// Characters of a document, white space left out (AWS: 2048).
const MAX_SIZE: usize = 2048;

/// A policy as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Policy {
    pub(super) name: String,
    pub(super) default_version: i64,
    pub(super) next_version: i64,
    pub(super) generation: String,
    created_ms: i64,
    modified_ms: i64,
}

impl Policy {
    pub(super) fn find(ctx: &Ctx<'_>, name: &str) -> AwsResult<Option<Policy>> {
        Ok(ctx
            .tx
            .prepare_cached(
                "SELECT name, default_version, next_version, generation, created_ms, modified_ms \
                 FROM iot_policy WHERE scope = ?1 AND name = ?2",
            )?
            .query_row([ctx.scope(), name], |row| {
                Ok(Policy {
                    name: row.get(0)?,
                    default_version: row.get(1)?,
                    next_version: row.get(2)?,
                    generation: row.get(3)?,
                    created_ms: row.get(4)?,
                    modified_ms: row.get(5)?,
                })
            })
            .optional()?)
    }

    pub(super) fn get(ctx: &Ctx<'_>, name: &str) -> AwsResult<Policy> {
        Policy::find(ctx, name)?
            .ok_or_else(|| AwsError::not_found(format!("Policy {name} not found.")))
    }

    /// Keeps which versions there are.
    pub(super) fn save(&self, ctx: &Ctx<'_>) -> AwsResult<()> {
        ctx.tx
            .prepare_cached(
                "UPDATE iot_policy SET default_version = ?3, next_version = ?4, generation = ?5, \
                 modified_ms = ?6 WHERE scope = ?1 AND name = ?2",
            )?
            .execute(params![
                ctx.scope(),
                self.name,
                self.default_version,
                self.next_version,
                uuid::Uuid::new_v4().to_string(),
                ctx.now_ms()
            ])?;
        Ok(())
    }
}

/// Whether the policy is there.
pub(super) fn exists(ctx: &Ctx<'_>, name: &str) -> AwsResult<bool> {
    Ok(Policy::find(ctx, name)?.is_some())
}

/// The ARN of a policy.
pub(super) fn arn(ctx: &Ctx<'_>, name: &str) -> String {
    ctx.arn(&format!("policy/{name}"))
}

/// Refuses a document that is too long or not a policy for devices: each statement has an action and
/// a resource, and none names a principal. How far AWS looks into them is not documented.
pub(super) fn check_document(text: &str) -> AwsResult<()> {
    let size = text.chars().filter(|c| !c.is_whitespace()).count();
    if size > MAX_SIZE {
        return Err(AwsError::invalid_request(format!(
            "Policy cannot be created - size exceeds hard limit ({MAX_SIZE})"
        )));
    }
    let malformed = || AwsError::new("MalformedPolicyException", "Policy document is Malformed");
    let document = policy::parse(text).map_err(|_| malformed())?;
    let sound = |statement: &policy::Statement| {
        let actions = statement.action.as_ref().map(|clause| &clause.of);
        let resources = statement.resource.as_ref().map(|clause| &clause.of);
        statement.principal.is_none()
            && actions.is_some_and(|actions| {
                !actions.is_empty() && actions.iter().all(|a| a == "*" || a.contains(':'))
            })
            && resources.is_some_and(|resources| {
                !resources.is_empty() && resources.iter().all(|resource| !resource.is_empty())
            })
    };
    if document.statements.iter().all(sound) {
        Ok(())
    } else {
        Err(malformed())
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Create {
    policy_name: String,
    policy_document: String,
    #[serde(default)]
    tags: Vec<Tag>,
}

fn create(ctx: &Ctx<'_>, input: Create) -> AwsResult<Value> {
    let arn = arn(ctx, &input.policy_name);
    if Policy::find(ctx, &input.policy_name)?.is_some() {
        return Err(AwsError::already_exists(
            format!(
                "Policy cannot be created - name already exists (name={})",
                input.policy_name
            ),
            &input.policy_name,
            &arn,
        ));
    }
    check_document(&input.policy_document)?;
    ctx.tx
        .prepare_cached(
            "INSERT INTO iot_policy (scope, name, default_version, next_version, generation, \
             created_ms, modified_ms) VALUES (?1, ?2, 1, 2, ?3, ?4, ?4)",
        )?
        .execute(params![
            ctx.scope(),
            input.policy_name,
            uuid::Uuid::new_v4().to_string(),
            ctx.now_ms()
        ])?;
    policy_versions::insert(ctx, &input.policy_name, 1, &input.policy_document)?;
    tags::put(ctx, &arn, &input.tags)?;
    Ok(json!({
        "policyName": input.policy_name,
        "policyArn": arn,
        "policyDocument": input.policy_document,
        "policyVersionId": "1",
    }))
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Named {
    policy_name: String,
}

fn get(ctx: &Ctx<'_>, input: Named) -> AwsResult<Value> {
    let policy = Policy::get(ctx, &input.policy_name)?;
    Ok(json!({
        "policyArn": arn(ctx, &policy.name),
        "policyDocument": policy_versions::document(ctx, &policy)?,
        "policyName": policy.name,
        "defaultVersionId": policy.default_version.to_string(),
        "creationDate": epoch(policy.created_ms),
        "lastModifiedDate": epoch(policy.modified_ms),
        "generationId": policy.generation,
    }))
}

/// AWS may refuse for up to five minutes after the last target was detached; here it does not.
fn delete(ctx: &Ctx<'_>, input: Named) -> AwsResult<Empty> {
    let policy = Policy::get(ctx, &input.policy_name)?;
    let name = &policy.name;
    let conflict = |message: String| AwsError::new("DeleteConflictException", message);
    if policy_targets::has_targets(ctx, name)? {
        return Err(conflict(format!(
            "The policy cannot be deleted as the policy is attached to one or more principals (name={name})"
        )));
    }
    if policy_versions::count(ctx, name)? > 1 {
        return Err(conflict(format!(
            "The policy cannot be deleted as versions other than than default version exist (name={name})"
        )));
    }
    policy_versions::forget(ctx, name)?;
    tags::forget(ctx, &arn(ctx, name))?;
    ctx.tx
        .prepare_cached("DELETE FROM iot_policy WHERE scope = ?1 AND name = ?2")?
        .execute([ctx.scope(), name])?;
    Ok(Empty {})
}

/// A policy as listings give it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Line {
    policy_name: String,
    policy_arn: String,
}

impl Line {
    pub(super) fn new(ctx: &Ctx<'_>, name: String) -> Line {
        Line {
            policy_arn: arn(ctx, &name),
            policy_name: name,
        }
    }
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Listed {
    pub(super) policies: Vec<Line>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) next_marker: Option<String>,
}

fn list(ctx: &Ctx<'_>, input: Paging) -> AwsResult<Listed> {
    let (names, next_marker) = input.rows(ctx, "iot_policy", "1", "name", |row| {
        row.get::<_, String>(1)
    })?;
    Ok(Listed {
        policies: names.into_iter().map(|name| Line::new(ctx, name)).collect(),
        next_marker,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_policies_with_actions_and_resources() {
        let with = |statement: &str| {
            let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statement}]}}"#);
            check_document(&text).map_err(|error| error.code.into_owned())
        };
        let malformed = Err("MalformedPolicyException".to_owned());
        assert_eq!(
            with(r#"{"Effect":"Allow","Action":"iot:*","Resource":"*"}"#),
            Ok(())
        );
        assert_eq!(
            with(
                r#"{"Effect":"Allow","Action":["iot:Publish"],"Resource":["arn:aws:iot:eu-west-1:1:topic/${iot:ClientId}"],"Condition":{"Bool":{"iot:Connection.Thing.IsAttached":["true"]}}}"#
            ),
            Ok(())
        );
        for statement in [
            "",
            r#"{"Effect":"Allow","Action":"iot:*"}"#,
            r#"{"Effect":"Allow","Resource":"*"}"#,
            r#"{"Effect":"Allow","Action":[],"Resource":"*"}"#,
            r#"{"Effect":"Allow","Action":"Publish","Resource":"*"}"#,
            r#"{"Effect":"Allow","Action":"iot:*","Resource":""}"#,
            r#"{"Effect":"Maybe","Action":"iot:*","Resource":"*"}"#,
            r#"{"Effect":"Allow","Action":"iot:*","Resource":"*","Principal":"*"}"#,
        ] {
            assert_eq!(with(statement), malformed, "{statement}");
        }
        assert_eq!(
            check_document("./policy.json").unwrap_err().message,
            "Policy document is Malformed"
        );
    }

    #[test]
    fn a_document_has_2048_characters_beside_white_space() {
        let of = |length: usize| {
            let frame = r#"{"Statement":[{"Effect":"Allow","Action":"iot:*","Resource":"arn:"}]}"#;
            let fill = "x".repeat(length - frame.len());
            frame.replace("arn:", &format!("arn:{fill}")) + &" ".repeat(5000)
        };
        assert!(check_document(&of(2048)).is_ok());
        let refused = check_document(&of(2049)).unwrap_err();
        assert_eq!(
            (refused.code.as_ref(), refused.message.as_str()),
            (
                "InvalidRequestException",
                "Policy cannot be created - size exceeds hard limit (2048)"
            )
        );
    }
}
