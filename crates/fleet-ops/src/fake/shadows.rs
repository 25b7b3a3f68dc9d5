//! The fake's shadows.

use async_trait::async_trait;
use fleet_core::name::{ShadowName, ThingName};
use fleet_core::operation::Operation;
use fleet_core::port::shadows::{Shadow, ShadowReads, ShadowWrites};
use fleet_core::port::{Page, PageToken, Result};
use serde_json::{Value, json};

use super::{Fake, conflict, missing};

/// Sets what an update names; null takes a key away.
fn merge(stored: &mut Value, update: &Value) {
    let Value::Object(members) = update else {
        *stored = update.clone();
        return;
    };
    if !stored.is_object() {
        *stored = json!({});
    }
    for (key, value) in members {
        if value.is_null() {
            stored.as_object_mut().unwrap().remove(key);
        } else {
            merge(&mut stored[key], value);
        }
    }
}

/// The time in the place of every value.
fn timestamps(update: &Value, now: i64) -> Value {
    match update {
        Value::Object(members) => members
            .iter()
            .map(|(key, value)| (key.clone(), timestamps(value, now)))
            .collect(),
        _ => json!({ "timestamp": now }),
    }
}

fn shadow_key(thing: &ThingName, shadow: Option<&ShadowName>) -> (String, String) {
    let name = shadow.map_or("", ShadowName::as_str);
    (thing.to_string(), name.to_owned())
}

#[async_trait]
impl ShadowReads for Fake {
    async fn get_shadow(&self, thing: &ThingName, shadow: Option<&ShadowName>) -> Result<Shadow> {
        let operation = Operation::GetThingShadow;
        self.call(operation, thing.as_str(), |state| {
            let there = state.shadows.get(&shadow_key(thing, shadow));
            let (document, version) = there.ok_or_else(|| missing(operation))?;
            Ok(Shadow {
                state: document["state"].clone(),
                metadata: document["metadata"].clone(),
                version: *version,
            })
        })
        .await
    }

    async fn list_named_shadows(
        &self,
        thing: &ThingName,
        from: Option<PageToken>,
    ) -> Result<Page<ShadowName>> {
        let operation = Operation::ListNamedShadowsForThing;
        self.call(operation, thing.as_str(), |state| {
            let named = state
                .shadows
                .keys()
                .filter(|(of, name)| of == thing.as_str() && !name.is_empty());
            let all = named.map(|(_, name)| (name.clone(), name.parse().unwrap()));
            Ok(self.paged(100, all, from.as_ref()))
        })
        .await
    }
}

#[async_trait]
impl ShadowWrites for Fake {
    async fn update_shadow(
        &self,
        thing: &ThingName,
        shadow: Option<&ShadowName>,
        document: &Value,
    ) -> Result<()> {
        let operation = Operation::UpdateThingShadow;
        let now = self.now().as_second();
        self.call(operation, thing.as_str(), |state| {
            let key = shadow_key(thing, shadow);
            let last = state.deleted_shadows.remove(&key).unwrap_or(0);
            let there = state.shadows.entry(key);
            let (stored, version) = there.or_insert((json!({}), last));
            let expected = document.get("version").and_then(Value::as_u64);
            if expected.is_some_and(|expected| expected != *version) {
                return Err(conflict(operation, "Version conflict"));
            }
            merge(&mut stored["state"], &document["state"]);
            let times = timestamps(&document["state"], now);
            merge(&mut stored["metadata"], &times);
            *version += 1;
            Ok(())
        })
        .await
    }

    async fn delete_shadow(&self, thing: &ThingName, shadow: Option<&ShadowName>) -> Result<()> {
        let operation = Operation::DeleteThingShadow;
        self.call(operation, thing.as_str(), |state| {
            let key = shadow_key(thing, shadow);
            let there = state.shadows.remove(&key);
            let (_, version) = there.ok_or_else(|| missing(operation))?;
            state.deleted_shadows.insert(key, version);
            Ok(())
        })
        .await
    }
}
