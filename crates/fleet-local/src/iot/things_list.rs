//! The listing of things, by type and by attribute.

use rusqlite::params;
use serde::{Deserialize, Serialize};

use super::things::{Attributes, COLUMNS, Thing, arn};
use crate::error::{AwsError, AwsResult};
use crate::page::Page;
use crate::route::{Ctx, routes};

routes! {
    read GET "/things" ListThings => list,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct List {
    next_token: Option<String>,
    max_results: Option<u32>,
    attribute_name: Option<String>,
    attribute_value: Option<String>,
    thing_type_name: Option<String>,
    #[serde(default)]
    use_prefix_attribute_value: bool,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed {
    things: Vec<Line>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_token: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    thing_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    thing_type_name: Option<String>,
    thing_arn: String,
    attributes: Attributes,
    version: i64,
}

impl List {
    /// The text that the stored attributes of a wanted thing hold. Neither names nor values can
    /// hold a quote or anything JSON escapes, so nothing but the attribute itself matches.
    fn needle(&self) -> AwsResult<Option<String>> {
        match (&self.attribute_name, &self.attribute_value) {
            (None, None) => Ok(None),
            (None, Some(_)) => Err(AwsError::invalid_request(
                "attributeValue needs attributeName",
            )),
            (Some(name), None) => Ok(Some(format!(r#""{name}":"#))),
            (Some(name), Some(value)) if self.use_prefix_attribute_value => {
                Ok(Some(format!(r#""{name}":"{value}"#)))
            }
            (Some(name), Some(value)) => Ok(Some(format!(r#""{name}":"{value}""#))),
        }
    }
}

fn list(ctx: &Ctx<'_>, input: List) -> AwsResult<Listed> {
    let needle = input.needle()?;
    let page = Page::iot(input.max_results, input.next_token.as_deref(), 25)?;
    let of_type = match input.thing_type_name {
        Some(_) => "type_name = ?4",
        None => "?4 IS NULL",
    };
    let with_attribute = match needle {
        Some(_) => "instr(attributes, ?5) > 0",
        None => "?5 IS NULL",
    };
    let things = ctx
        .tx
        .prepare_cached(&format!(
            "SELECT {COLUMNS} FROM thing WHERE scope = ?1 AND name > ?2 \
             AND {of_type} AND {with_attribute} ORDER BY name LIMIT ?3"
        ))?
        .query_map(
            params![
                ctx.scope(),
                page.after,
                page.fetch(),
                input.thing_type_name,
                needle
            ],
            Thing::from_row,
        )?
        .collect::<Result<Vec<_>, _>>()?;
    let (things, next_token) = page.cut(things, |thing| thing.name.clone());
    let lines = things.into_iter().map(|thing| Line {
        thing_arn: arn(ctx, &thing.name),
        thing_name: thing.name,
        thing_type_name: thing.type_name,
        attributes: thing.attributes,
        version: thing.version,
    });
    Ok(Listed {
        things: lines.collect(),
        next_token,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::testing::Local;

    #[tokio::test]
    async fn an_attribute_is_found_by_its_whole_name_and_value() {
        let local = Local::new().await;
        for (thing, attributes) in [
            ("a", json!({"city": "Paris"})),
            ("b", json!({"xcity": "Paris"})),
            ("c", json!({"city": "Parma", "k": "city"})),
            ("d", json!({"k": "city:Paris"})),
        ] {
            let input = json!({"thingName": thing, "attributePayload": {"attributes": attributes}});
            local.iot("CreateThing", input).await.unwrap();
        }
        let prefix = json!({"attributeName": "city", "attributeValue": "Par",
                            "usePrefixAttributeValue": true});
        for (filters, expected) in [
            (json!({}), vec!["a", "b", "c", "d"]),
            (json!({"attributeName": "city"}), vec!["a", "c"]),
            (
                json!({"attributeName": "city", "attributeValue": "Paris"}),
                vec!["a"],
            ),
            (
                json!({"attributeName": "city", "attributeValue": "Par"}),
                vec![],
            ),
            (prefix, vec!["a", "c"]),
        ] {
            let listed = local.iot("ListThings", filters.clone()).await.unwrap();
            let names: Vec<&Value> = listed["things"]
                .as_array()
                .unwrap()
                .iter()
                .map(|thing| &thing["thingName"])
                .collect();
            assert_eq!(names, expected, "{filters}");
        }
        let alone = local
            .refused("ListThings", json!({"attributeValue": "Paris"}))
            .await;
        assert_eq!(alone.0, "InvalidRequestException");
    }
}
