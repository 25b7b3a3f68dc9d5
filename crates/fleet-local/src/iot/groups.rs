//! Static thing groups and their members.

use crate::error::AwsResult;
use crate::route::Ctx;

pub(crate) const TABLES: &str = "
CREATE TABLE thing_group (
    scope TEXT NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, parent TEXT,
    description TEXT, attributes TEXT NOT NULL, version INTEGER NOT NULL, created_ms INTEGER NOT NULL,
    PRIMARY KEY (scope, name)
) WITHOUT ROWID;
CREATE TABLE group_member (
    scope TEXT NOT NULL, group_name TEXT NOT NULL, thing_name TEXT NOT NULL,
    PRIMARY KEY (scope, group_name, thing_name)
) WITHOUT ROWID;
CREATE INDEX group_of_thing ON group_member (scope, thing_name, group_name);
";

/// A deleted thing leaves its groups.
pub(crate) fn forget_thing(ctx: &Ctx<'_>, thing: &str) -> AwsResult<()> {
    ctx.tx
        .prepare_cached("DELETE FROM group_member WHERE scope = ?1 AND thing_name = ?2")?
        .execute([ctx.scope(), thing])?;
    Ok(())
}
