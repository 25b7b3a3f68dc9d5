//! Workflows over dynamic groups on the fake AWS.

use std::collections::BTreeMap;

use fleet_core::document::indexing::{IndexingConfiguration, ThingIndexingMode};
use fleet_core::operation::Operation;
use fleet_core::port::groups::GroupStatus;
use fleet_core::port::indexing::IndexStatus;
use fleet_core::port::things::Thing;
use fleet_core::query::Query;
use fleet_core::tag::{Owner, Tags};
use serde_json::json;

use super::*;
use crate::event::Event;
use crate::fake::stage::{Stage, on};
use crate::fake::{Fake, Trouble};

mod creation;
mod looks;

/// Six sedans and four trucks. Sedans are in US, CA, MX in turn, trucks in US; sedan number n has a
/// battery of 15 n percent, trucks report none.
fn fleet(fake: std::sync::Arc<Fake>) -> Stage {
    let stage = on(fake);
    stage.fake.change(|state| {
        state.indexing = IndexingConfiguration::of_a_fleet();
        state.index_built = true;
        let countries = ["US", "CA", "MX"];
        for number in 1..=10_usize {
            let sedan = number <= 6;
            let country = if sedan {
                countries[(number - 1) % 3]
            } else {
                "US"
            };
            let name = format!("car-{number:02}");
            let thing = Thing {
                name: name.parse().unwrap(),
                thing_type: Some(if sedan { "Sedan" } else { "Truck" }.parse().unwrap()),
                attributes: BTreeMap::from([("country".to_owned(), country.to_owned())]),
                version: 1,
            };
            state.things.insert(name.clone(), thing);
            if sedan {
                let shadow = json!({"state": {"reported": {"batteryStatus": 15 * number}}});
                state.shadows.insert((name, String::new()), (shadow, 1));
            }
        }
    });
    stage
}

fn name(text: &str) -> ThingGroupName {
    text.parse().unwrap()
}

fn query(text: &str) -> Query {
    text.parse().unwrap()
}

fn request(group: &str, text: &str) -> Request {
    Request {
        name: name(group),
        query: query(text),
        allow_empty: false,
    }
}

impl Stage {
    async fn planned(&self, request: &Request) -> Result<CreatePlan, GroupError> {
        plan(&self.fake.cloud().reads, request).await
    }

    async fn made(&self, request: &Request) -> Result<Made, GroupError> {
        let plan = self.planned(request).await?;
        apply(&self.fake.cloud(), &plan, &self.session).await
    }

    async fn listed(&self) -> Listing {
        list(&self.fake.cloud().reads, &self.session).await.unwrap()
    }
}
