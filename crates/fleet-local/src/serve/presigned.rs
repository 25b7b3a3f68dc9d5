//! A presigned URL reads what its signer may read: a role's session, what the role's policies allow.

use crate::auth::Caller;
use crate::clock;
use crate::error::{AwsError, AwsResult};
use crate::iam::access;
use crate::iam::roles::Role;
use crate::mqtt::outbox::Outbox;
use crate::protocol::input::query_pairs;
use crate::route::Ctx;
use crate::router::Found;
use crate::shared::Shared;

/// Refuses an object that the signer's role may not read. `query` is that of the URL.
pub(super) fn check(shared: &Shared, caller: &Caller, found: &Found, query: &str) -> AwsResult<()> {
    let Some(role) = caller.role() else {
        return Ok(());
    };
    if !matches!(found.name, "GetObject" | "HeadObject") {
        return Ok(());
    }
    let label = |name: &str| {
        let found = found.labels.iter().find(|(label, _)| label == name);
        found.map_or("", |(_, value)| value.as_str())
    };
    let object = format!(
        "arn:{}:s3:::{}/{}",
        caller.partition(),
        label("Bucket"),
        label("Key")
    );
    let of_version = query_pairs(query).iter().any(|(key, _)| key == "versionId");
    let action = if of_version {
        "s3:GetObjectVersion"
    } else {
        "s3:GetObject"
    };
    let allowed = shared.store.read(|tx| {
        let ctx = Ctx {
            tx,
            now: clock::now(tx)?,
            caller,
            shared,
            outbox: &Outbox::default(),
        };
        match Role::find(&ctx, &caller.account, role)? {
            Some(role) => access::allows(&ctx, &caller.account, &role, action, &object),
            None => Ok(false),
        }
    })?;
    if allowed {
        Ok(())
    } else {
        Err(AwsError::new(
            "AccessDenied",
            format!(
                "User: {} is not authorized to perform: {action} on resource: \"{object}\" because \
                 no identity-based policy allows the {action} action",
                caller.arn
            ),
        ))
    }
}
