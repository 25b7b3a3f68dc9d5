//! The things of billing groups.

use rusqlite::params;
use serde::Deserialize;

use super::require;
use crate::error::AwsResult;
use crate::iot::arn::Named;
use crate::iot::groups::members::ListedThings;
use crate::iot::{indexing, things};
use crate::page::Page;
use crate::reply::Empty;
use crate::route::{Ctx, routes};

routes! {
    write PUT "/billing-groups/addThingToBillingGroup" AddThingToBillingGroup => add,
    write PUT "/billing-groups/removeThingFromBillingGroup" RemoveThingFromBillingGroup => remove,
    read GET "/billing-groups/{billingGroupName}/things" ListThingsInBillingGroup => things_in,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Membership {
    billing_group_name: Option<String>,
    billing_group_arn: Option<String>,
    thing_name: Option<String>,
    thing_arn: Option<String>,
}

impl Membership {
    /// The billing group and the thing, both of which must be there.
    fn names(self, ctx: &Ctx<'_>) -> AwsResult<(String, String)> {
        let group =
            Named::BillingGroup.pick(ctx, self.billing_group_name, self.billing_group_arn)?;
        let thing = Named::Thing.pick(ctx, self.thing_name, self.thing_arn)?;
        require(ctx, &group)?;
        things::require(ctx, &thing)?;
        Ok((group, thing))
    }
}

/// A thing is in one billing group at most: adding it to another moves it.
fn add(ctx: &Ctx<'_>, input: Membership) -> AwsResult<Empty> {
    let (group, thing) = input.names(ctx)?;
    ctx.tx
        .prepare_cached("UPDATE thing SET billing_group = ?2 WHERE scope = ?1 AND name = ?3")?
        .execute([ctx.scope(), &group, &thing])?;
    indexing::changed(ctx, &thing)?;
    Ok(Empty {})
}

/// Ends a membership; one that is not there is no error.
fn remove(ctx: &Ctx<'_>, input: Membership) -> AwsResult<Empty> {
    let (group, thing) = input.names(ctx)?;
    ctx.tx
        .prepare_cached(
            "UPDATE thing SET billing_group = NULL \
             WHERE scope = ?1 AND name = ?3 AND billing_group = ?2",
        )?
        .execute([ctx.scope(), &group, &thing])?;
    indexing::changed(ctx, &thing)?;
    Ok(Empty {})
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ListThings {
    billing_group_name: String,
    next_token: Option<String>,
    max_results: Option<u32>,
}

fn things_in(ctx: &Ctx<'_>, input: ListThings) -> AwsResult<ListedThings> {
    require(ctx, &input.billing_group_name)?;
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let names = ctx
        .tx
        .prepare_cached(
            "SELECT name FROM thing WHERE scope = ?1 AND billing_group = ?2 AND name > ?3 \
             ORDER BY name LIMIT ?4",
        )?
        .query_map(
            params![
                ctx.scope(),
                input.billing_group_name,
                page.after,
                page.fetch()
            ],
            |row| row.get(0),
        )?
        .collect::<Result<Vec<String>, _>>()?;
    let (things, next_token) = page.cut(names, Clone::clone);
    Ok(ListedThings { things, next_token })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::testing::Local;

    #[tokio::test]
    async fn a_thing_moves_between_billing_groups_and_outlives_them() {
        let local = Local::new().await;
        local
            .iot("CreateThing", json!({"thingName": "t"}))
            .await
            .unwrap();
        for group in ["a", "b"] {
            let input = json!({"billingGroupName": group});
            local.iot("CreateBillingGroup", input).await.unwrap();
            let input = json!({"billingGroupName": group, "thingName": "t"});
            local.iot("AddThingToBillingGroup", input).await.unwrap();
        }
        let of_a = json!({"billingGroupName": "a", "thingName": "t"});
        local
            .iot("RemoveThingFromBillingGroup", of_a.clone())
            .await
            .unwrap();
        let seen = local
            .iot("DescribeThing", json!({"thingName": "t"}))
            .await
            .unwrap();
        assert_eq!(seen["billingGroupName"], "b");
        assert_eq!(seen["version"], 1);
        let things = |name: &str| {
            local.iot(
                "ListThingsInBillingGroup",
                json!({"billingGroupName": name}),
            )
        };
        assert_eq!(things("a").await.unwrap(), json!({"things": []}));
        assert_eq!(things("b").await.unwrap(), json!({"things": ["t"]}));
        local
            .iot("DeleteBillingGroup", json!({"billingGroupName": "b"}))
            .await
            .unwrap();
        local
            .iot("DeleteBillingGroup", json!({"billingGroupName": "b"}))
            .await
            .unwrap();
        let seen = local
            .iot("DescribeThing", json!({"thingName": "t"}))
            .await
            .unwrap();
        assert!(seen.get("billingGroupName").is_none());
    }
}
