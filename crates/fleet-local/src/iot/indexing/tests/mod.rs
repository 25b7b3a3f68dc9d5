//! Tests of fleet indexing.

mod aggregation;
mod configuration;
mod edits;
mod scale;
mod search;

use serde_json::{Value, json};

use crate::data::shadows;
use crate::testing::Local;

/// Things, classic shadows, the package shadow, connectivity.
fn everything() -> Value {
    json!({
        "thingIndexingMode": "REGISTRY_AND_SHADOW",
        "thingConnectivityIndexingMode": "STATUS",
        "namedShadowIndexingMode": "ON",
        "filter": {"namedShadowNames": ["$package", "config"]},
    })
}

async fn configure(local: &Local, things: Value) {
    let input = json!({"thingIndexingConfiguration": things});
    local
        .iot("UpdateIndexingConfiguration", input)
        .await
        .unwrap();
}

async fn thing(local: &Local, name: &str, attributes: Value) {
    let payload = json!({"attributes": attributes});
    let input = json!({"thingName": name, "attributePayload": payload});
    local.iot("CreateThing", input).await.unwrap();
}

/// Updates a shadow, the classic one under the empty name.
async fn shadow(local: &Local, thing: &str, name: &str, state: Value) {
    let (thing, name) = (thing.to_owned(), name.to_owned());
    let document = json!({"state": state}).to_string();
    let update = local.ctx(move |ctx| {
        shadows::update(ctx, &thing, &name, document.as_bytes())?;
        Ok(())
    });
    update.await.unwrap();
}

/// The names of the things that a query finds, in the order of the names.
async fn found(local: &Local, query: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut token = Value::Null;
    loop {
        let mut input = json!({"queryString": query, "maxResults": 100});
        if !token.is_null() {
            input["nextToken"] = token;
        }
        let page = local.iot("SearchIndex", input).await.unwrap();
        let things = page["things"].as_array().unwrap().iter();
        names.extend(things.map(|thing| thing["thingName"].as_str().unwrap().to_owned()));
        token = page["nextToken"].clone();
        if token.is_null() {
            names.sort_unstable();
            return names;
        }
    }
}
