//! Who is reached through a group: its members, and those of the groups below it.

use rusqlite::params;

use crate::error::AwsResult;
use crate::route::Ctx;

/// The things behind group `?2` in scope `?1`, each once. Whatever asks who is behind a group asks
/// this.
pub(crate) const THINGS: &str = "SELECT thing_name FROM group_member \
    WHERE scope = ?1 AND group_name = ?2 \
    UNION ALL SELECT thing_name FROM group_member_below WHERE scope = ?1 AND ancestor = ?2";

/// The first things by name, after one, that are behind a group.
pub(crate) fn things(ctx: &Ctx<'_>, group: &str, after: &str, most: i64) -> AwsResult<Vec<String>> {
    let mut statement = ctx.tx.prepare_cached(&format!(
        "SELECT thing_name FROM ({THINGS}) WHERE thing_name > ?3 ORDER BY thing_name LIMIT ?4"
    ))?;
    let rows = statement.query_map(params![ctx.scope(), group, after, most], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether a thing is behind a group.
pub(crate) fn contains(ctx: &Ctx<'_>, group: &str, thing: &str) -> AwsResult<bool> {
    let sql = format!("SELECT 1 FROM ({THINGS}) WHERE thing_name = ?3");
    let mut statement = ctx.tx.prepare_cached(&sql)?;
    Ok(statement.exists([ctx.scope(), group, thing])?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::testing::Local;

    #[tokio::test]
    async fn a_group_is_asked_by_index_however_large_it_is() {
        let local = Local::new().await;
        for end in [
            "WHERE thing_name = ?3",
            "WHERE thing_name > ?3 ORDER BY thing_name LIMIT 9",
        ] {
            let sql = format!("SELECT thing_name FROM ({THINGS}) {end}");
            let plan: Vec<String> = local
                .ctx(move |ctx| {
                    let mut statement = ctx.tx.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                    let rows = statement.query_map(["", "", ""], |row| row.get(3))?;
                    Ok(rows.collect::<Result<_, _>>()?)
                })
                .await
                .unwrap();
            let plan = plan.join("\n");
            assert_eq!(plan.matches("thing_name").count(), 2, "{plan}");
            assert!(
                !plan.contains("SCAN") && !plan.contains("TEMP B-TREE"),
                "{plan}"
            );
        }
    }

    #[tokio::test]
    async fn the_groups_below_belong_to_it() {
        let local = Local::new().await;
        for (group, parent) in [("a", None), ("b", Some("a"))] {
            let mut input = json!({"thingGroupName": group});
            if let Some(parent) = parent {
                input["parentGroupName"] = json!(parent);
            }
            local.iot("CreateThingGroup", input).await.unwrap();
        }
        for (thing, group) in [("t1", "b"), ("t2", "a"), ("t3", "b")] {
            let input = json!({"thingName": thing});
            local.iot("CreateThing", input).await.unwrap();
            let input = json!({"thingName": thing, "thingGroupName": group});
            local.iot("AddThingToThingGroup", input).await.unwrap();
        }
        let found = local
            .ctx(|ctx| {
                let of = |group, after| things(ctx, group, after, 2);
                let inside = (contains(ctx, "a", "t3")?, contains(ctx, "b", "t2")?);
                Ok((of("a", "")?, of("a", "t2")?, of("b", "")?, inside))
            })
            .await
            .unwrap();
        let names = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(found.0, names(&["t1", "t2"]));
        assert_eq!(found.1, names(&["t3"]));
        assert_eq!(found.2, names(&["t1", "t3"]));
        assert_eq!(found.3, (true, false));
    }
}
