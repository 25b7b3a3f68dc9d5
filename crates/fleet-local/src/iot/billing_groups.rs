//! Billing groups: what a thing is paid by.

use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;

pub(crate) const TABLES: &str = "
CREATE TABLE billing_group (
    scope TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, description TEXT,
    version INTEGER NOT NULL, created_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
";

/// Refuses a billing group that is not there.
pub(crate) fn require(ctx: &Ctx<'_>, name: &str) -> AwsResult<()> {
    let known = ctx
        .tx
        .prepare_cached("SELECT 1 FROM billing_group WHERE scope = ?1 AND name = ?2")?
        .exists([ctx.scope(), name])?;
    if known {
        Ok(())
    } else {
        Err(AwsError::not_found(format!(
            "Billing group {name} not found."
        )))
    }
}
