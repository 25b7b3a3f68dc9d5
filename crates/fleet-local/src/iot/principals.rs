//! Principals (certificates) attached to things.

use crate::error::{AwsError, AwsResult};
use crate::route::Ctx;

pub(crate) const TABLES: &str = "
CREATE TABLE thing_principal (
    scope TEXT NOT NULL, thing_name TEXT NOT NULL, principal TEXT NOT NULL, kind TEXT NOT NULL,
    PRIMARY KEY (scope, thing_name, principal)
) WITHOUT ROWID;
CREATE INDEX thing_of_principal ON thing_principal (scope, principal, thing_name);
";

/// A thing with principals attached cannot be deleted.
pub(crate) fn refuse_if_attached(ctx: &Ctx<'_>, thing: &str) -> AwsResult<()> {
    let attached = ctx
        .tx
        .prepare_cached("SELECT 1 FROM thing_principal WHERE scope = ?1 AND thing_name = ?2")?
        .exists([ctx.scope(), thing])?;
    if attached {
        return Err(AwsError::invalid_request(format!(
            "Cannot delete. Thing {thing} is still attached to one or more principals"
        )));
    }
    Ok(())
}
