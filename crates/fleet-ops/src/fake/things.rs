//! The fake's things.

use std::collections::BTreeMap;

use async_trait::async_trait;
use fleet_core::name::ThingName;
use fleet_core::operation::Operation;
use fleet_core::port::things::{NewThing, Thing, ThingReads, ThingWrites};
use fleet_core::port::{Page, PageToken, Result};

use super::{Fake, State, conflict, exists, invalid, missing};

#[async_trait]
impl ThingReads for Fake {
    async fn describe_thing(&self, name: &ThingName) -> Result<Thing> {
        let operation = Operation::DescribeThing;
        self.call(operation, name.as_str(), |state| {
            let thing = state.things.get(name.as_str());
            thing.cloned().ok_or_else(|| missing(operation))
        })
        .await
    }

    async fn list_things(&self, from: Option<PageToken>) -> Result<Page<Thing>> {
        self.call(Operation::ListThings, "", |state| {
            let all = state.things.clone();
            Ok(self.paged(250, all, from.as_ref()))
        })
        .await
    }
}

#[async_trait]
impl ThingWrites for Fake {
    async fn create_thing(&self, thing: &NewThing) -> Result<()> {
        let operation = Operation::CreateThing;
        self.call(operation, thing.name.as_str(), |state| {
            check_type(state, operation, thing)?;
            let made = Thing {
                name: thing.name.clone(),
                thing_type: thing.thing_type.clone(),
                attributes: thing.attributes.clone(),
                version: 1,
            };
            match state.things.get(thing.name.as_str()) {
                Some(there)
                    if there.thing_type == made.thing_type
                        && there.attributes == made.attributes =>
                {
                    Ok(())
                }
                Some(_) => Err(exists(operation)),
                None => {
                    state.things.insert(thing.name.to_string(), made);
                    Ok(())
                }
            }
        })
        .await
    }

    async fn merge_thing_attributes(
        &self,
        name: &ThingName,
        attributes: &BTreeMap<String, String>,
    ) -> Result<()> {
        let operation = Operation::UpdateThing;
        self.call(operation, name.as_str(), |state| {
            let thing = state.things.get_mut(name.as_str());
            let thing = thing.ok_or_else(|| missing(operation))?;
            thing.attributes.extend(attributes.clone());
            thing.attributes.retain(|_, value| !value.is_empty());
            thing.version += 1;
            Ok(())
        })
        .await
    }

    async fn delete_thing(&self, name: &ThingName, version: u64) -> Result<()> {
        let operation = Operation::DeleteThing;
        let now = self.now();
        self.call(operation, name.as_str(), |state| {
            let Some(there) = state.things.get(name.as_str()) else {
                return Ok(());
            };
            if there.version != version {
                return Err(conflict(operation, "another version"));
            }
            if state.is_held(now, |(thing, _)| thing == name.as_str()) {
                let message = format!(
                    "Cannot delete. Thing {name} is still attached to one or more principals"
                );
                return Err(invalid(operation, message));
            }
            state.things.remove(name.as_str());
            for members in state.members.values_mut() {
                members.remove(name.as_str());
            }
            Ok(())
        })
        .await
    }
}

fn check_type(state: &State, operation: Operation, thing: &NewThing) -> Result<()> {
    let Some(wanted) = &thing.thing_type else {
        return Ok(());
    };
    let there = state.types.get(wanted.as_str());
    let there = there.ok_or_else(|| missing(operation))?;
    if there.deprecated.is_some() {
        return Err(invalid(operation, "the thing type is deprecated"));
    }
    Ok(())
}
