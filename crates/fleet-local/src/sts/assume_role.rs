//! AssumeRole: the role's trust policy decides, then the role's session gets keys of its own.

use serde::Deserialize;
use serde_json::{Value, json};

use super::{access_denied, shown, validation_error};
use crate::auth;
use crate::error::{AwsError, AwsResult};
use crate::iam::roles::Role;
use crate::policy::{Context, Decision, Request, Requester, decide};
use crate::route::{Ctx, routes};

routes! {
    write POST "/" AssumeRole => assume,
}

/// How long a session lasts unless asked otherwise (AWS: one hour), in seconds.
const DEFAULT_S: i64 = 3600;

/// How long a session lasts at most when a role's session assumes the role (AWS: one hour).
const CHAINED_MAX_S: i64 = 3600;

/// Characters of a session policy (AWS: 2048; the packed limit is not published).
const MAX_POLICY: usize = 2048;

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Input {
    role_arn: String,
    role_session_name: String,
    duration_seconds: Option<i64>,
    external_id: Option<String>,
    policy: Option<String>,
    #[serde(default)]
    policy_arns: Vec<Value>,
    #[serde(default)]
    tags: Vec<Tag>,
    #[serde(default)]
    transitive_tag_keys: Vec<String>,
    source_identity: Option<String>,
    serial_number: Option<String>,
    token_code: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Tag {
    key: String,
    value: String,
}

fn assume(ctx: &Ctx<'_>, input: Input) -> AwsResult<Value> {
    if !input.role_arn.starts_with("arn:") {
        return Err(validation_error(format!("{} is invalid", input.role_arn)));
    }
    refuse_mfa(input.serial_number.as_ref(), input.token_code.as_ref())?;
    let (account, role) = Role::by_arn(ctx, &input.role_arn)?
        .ok_or_else(|| not_authorized(ctx, "sts:AssumeRole", &input.role_arn))?;
    check_trust(ctx, &role, &input)?;
    let seconds = duration(ctx, &role, input.duration_seconds)?;
    let packed = packed_size(&input)?;
    let arn = format!(
        "arn:{}:sts::{account}:assumed-role/{}/{}",
        ctx.caller.partition(),
        role.name,
        input.role_session_name
    );
    let id = format!("{}:{}", role.id, input.role_session_name);
    let session = auth::issue(ctx.tx, &account, (&arn, &id), seconds)?;
    let mut output = json!({
        "Credentials": shown(&session),
        "AssumedRoleUser": {"AssumedRoleId": id, "Arn": arn},
    });
    if let Some(percent) = packed {
        output["PackedPolicySize"] = percent.into();
    }
    if let Some(identity) = input.source_identity {
        output["SourceIdentity"] = identity.into();
    }
    Ok(output)
}

/// Nobody has an MFA device here, so no code can be right.
pub(super) fn refuse_mfa(serial: Option<&String>, code: Option<&String>) -> AwsResult<()> {
    if serial.is_some() || code.is_some() {
        return Err(access_denied(
            "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
        ));
    }
    Ok(())
}

fn not_authorized(ctx: &Ctx<'_>, action: &str, resource: &str) -> AwsError {
    access_denied(format!(
        "User: {} is not authorized to perform: {action} on resource: {resource}",
        ctx.caller.arn
    ))
}

/// The trust policy must allow the call, and tagging or naming the source where that is asked. The
/// caller's own permissions are not looked at: IAM policies are stored, not evaluated.
fn check_trust(ctx: &Ctx<'_>, role: &Role, input: &Input) -> AwsResult<()> {
    let trust = role.trust_policy()?;
    let context = context(ctx, input);
    let assumed = match ctx.caller.role() {
        Some(name) => Role::find(ctx, &ctx.caller.account, name)?
            .map(|role| role.arn(ctx, &ctx.caller.account)),
        None => None,
    };
    let mut actions = vec!["sts:AssumeRole"];
    if !input.tags.is_empty() {
        actions.push("sts:TagSession");
    }
    if input.source_identity.is_some() {
        actions.push("sts:SetSourceIdentity");
    }
    for action in actions {
        let request = Request {
            action,
            resource: &input.role_arn,
            requester: Some(Requester::Caller {
                account: &ctx.caller.account,
                arn: &ctx.caller.arn,
                role_arn: assumed.as_deref(),
            }),
            context: &context,
        };
        if decide([&trust], &request) != Decision::Allowed {
            return Err(not_authorized(ctx, action, &input.role_arn));
        }
    }
    Ok(())
}

/// What the conditions of a trust policy may ask for.
fn context(ctx: &Ctx<'_>, input: &Input) -> Context {
    let mut context = Context::default();
    let now = crate::clock::wall();
    context.set("aws:CurrentTime", now.to_string());
    context.set("aws:EpochTime", now.as_second().to_string());
    context.set("aws:PrincipalAccount", &ctx.caller.account);
    context.set("aws:PrincipalArn", &ctx.caller.arn);
    context.set(
        "aws:PrincipalType",
        if ctx.caller.role().is_some() {
            "AssumedRole"
        } else {
            "Account"
        },
    );
    context.set("aws:RequestedRegion", &ctx.caller.region);
    context.set("aws:userid", &ctx.caller.user_id);
    context.set("sts:RoleSessionName", &input.role_session_name);
    for (key, value) in [
        ("sts:ExternalId", &input.external_id),
        ("sts:SourceIdentity", &input.source_identity),
    ] {
        if let Some(value) = value {
            context.set(key, value);
        }
    }
    for tag in &input.tags {
        context.set(&format!("aws:RequestTag/{}", tag.key), &tag.value);
    }
    if !input.tags.is_empty() {
        let keys = input.tags.iter().map(|tag| tag.key.clone()).collect();
        context.set_all("aws:TagKeys", keys);
    }
    if !input.transitive_tag_keys.is_empty() {
        context.set_all("sts:TransitiveTagKeys", input.transitive_tag_keys.clone());
    }
    context
}

fn duration(ctx: &Ctx<'_>, role: &Role, asked: Option<i64>) -> AwsResult<i64> {
    let Some(seconds) = asked else {
        return Ok(DEFAULT_S);
    };
    if ctx.caller.role().is_some() && seconds > CHAINED_MAX_S {
        return Err(validation_error(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
        ));
    }
    if seconds > role.max_session_s {
        return Err(validation_error(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    Ok(seconds)
}

/// Checks the session policy and tags, and says how much of their limit they take, in percent.
fn packed_size(input: &Input) -> AwsResult<Option<usize>> {
    if let Some(policy) = &input.policy {
        crate::iam::documents::inline(policy)?;
        if policy.len() > MAX_POLICY {
            return Err(AwsError::new(
                "PackedPolicyTooLarge",
                format!("The session policy has more than {MAX_POLICY} characters"),
            ));
        }
    }
    let mut keys: Vec<String> = input
        .tags
        .iter()
        .map(|tag| tag.key.to_lowercase())
        .collect();
    keys.sort_unstable();
    if keys.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(AwsError::new(
            "InvalidParameterValue",
            "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
        ));
    }
    if input.policy.is_none() && input.policy_arns.is_empty() && input.tags.is_empty() {
        return Ok(None);
    }
    let tags: usize = input
        .tags
        .iter()
        .map(|tag| tag.key.len() + tag.value.len())
        .sum();
    let bytes = input.policy.as_ref().map_or(0, String::len) + 64 * input.policy_arns.len() + tags;
    Ok(Some((bytes * 100 / MAX_POLICY).clamp(1, 100)))
}
