//! The fake's fleet indexing: its configuration, and searches of what is there.

use std::collections::BTreeSet;

use async_trait::async_trait;
use fleet_core::document::indexing::{IndexingConfiguration, ThingIndexingMode};
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::ThingGroupName;
use fleet_core::operation::Operation;
use fleet_core::port::groups::GroupKind;
use fleet_core::port::indexing::{FoundThing, IndexStatus, IndexingReads, IndexingWrites};
use fleet_core::port::things::Thing;
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::query::document::Document;
use fleet_core::query::{Limits, Matcher, Query};

use super::{Fake, State, conflict, invalid, missing};

#[async_trait]
impl IndexingReads for Fake {
    async fn indexing_configuration(&self) -> Result<IndexingConfiguration> {
        self.call(Operation::GetIndexingConfiguration, "", |state| {
            Ok(state.indexing.clone())
        })
        .await
    }

    async fn things_index_status(&self) -> Result<IndexStatus> {
        let operation = Operation::DescribeIndex;
        self.call(operation, "", |state| match state.indexing.things {
            ThingIndexingMode::Off => Err(missing(operation)),
            _ if state.index_built => Ok(IndexStatus::Active),
            _ => Ok(IndexStatus::Building),
        })
        .await
    }

    async fn search_things(
        &self,
        query: &str,
        from: Option<PageToken>,
    ) -> Result<Page<FoundThing>> {
        let operation = Operation::SearchIndex;
        self.call(operation, query, |state| {
            let things = state.found(operation, query, &Limits::SEARCH)?;
            let found = things.into_iter().map(|thing| {
                let found = FoundThing {
                    name: thing.name.clone(),
                    thing_type: thing.thing_type.clone(),
                    groups: state.groups_of(thing.name.as_str()),
                    attributes: thing.attributes.clone(),
                };
                (thing.name.to_string(), found)
            });
            Ok(self.paged(100, found, from.as_ref()))
        })
        .await
    }

    async fn count_things(&self, query: &str) -> Result<u64> {
        let operation = Operation::GetStatistics;
        self.call(operation, query, |state| {
            let things = state.found(operation, query, &Limits::SEARCH)?;
            Ok(u64::try_from(things.len()).unwrap())
        })
        .await
    }
}

#[async_trait]
impl IndexingWrites for Fake {
    async fn update_indexing_configuration(&self, wanted: &IndexingConfiguration) -> Result<()> {
        let operation = Operation::UpdateIndexingConfiguration;
        self.call(operation, "", |state| {
            let off = wanted.things == ThingIndexingMode::Off;
            let mut groups = state.groups.values();
            if off && groups.any(|group| group.kind != GroupKind::Static) {
                return Err(invalid(operation, "dynamic groups need the index"));
            }
            state.indexing = wanted.clone();
            Ok(())
        })
        .await
    }
}

impl State {
    /// What a query finds, in the order of the names.
    pub(super) fn found(
        &self,
        operation: Operation,
        query: &str,
        limits: &Limits,
    ) -> Result<Vec<&Thing>> {
        if self.indexing.things == ThingIndexingMode::Off {
            return Err(missing(operation));
        }
        if !self.index_built {
            let mut error = conflict(operation, "the index is being built");
            error.source = fleet_core::fault::Source::Aws {
                code: "IndexNotReadyException".to_owned(),
                message: "the index is being built".to_owned(),
            };
            return Err(error);
        }
        let read = Query::parse(query).and_then(|query| query.check(limits).map(|()| query));
        let query = read.map_err(|errors| {
            let code = "InvalidQueryException";
            CloudError::aws(operation, Fault::Invalid, code, errors.to_string())
        })?;
        let matcher = Matcher::new(&query);
        let things = self.things.values();
        Ok(things
            .filter(|thing| matcher.matches(&self.document(thing)))
            .collect())
    }

    /// Who is in a group; of a dynamic one, what its query finds now.
    pub(super) fn members_of(&self, group: &str) -> Vec<String> {
        let added = self.members.get(group).into_iter().flatten().cloned();
        match self.groups.get(group).map(|group| &group.kind) {
            Some(GroupKind::Dynamic { query }) => {
                let operation = Operation::ListThingsInThingGroup;
                let found = self.found(operation, query, &Limits::DYNAMIC_GROUP);
                let found = found.unwrap_or_default().into_iter();
                found.map(|thing| thing.name.to_string()).collect()
            }
            _ => added.collect(),
        }
    }

    /// The members of a group and of those below it.
    pub(super) fn members_in_and_below(&self, group: &ThingGroupName) -> BTreeSet<String> {
        let below = self.groups.values();
        let below = below.filter(|below| below.parent.as_ref() == Some(group));
        let mut all: BTreeSet<_> = self.members_of(group.as_str()).into_iter().collect();
        for below in below {
            all.extend(self.members_in_and_below(&below.name));
        }
        all
    }

    fn groups_of(&self, thing: &str) -> Vec<ThingGroupName> {
        let groups = self.members.iter();
        let groups = groups.filter(|(_, members)| members.contains(thing));
        groups.map(|(group, _)| group.parse().unwrap()).collect()
    }

    /// What is indexed of a thing.
    fn document(&self, thing: &Thing) -> Document {
        let mut document = Document::new();
        document.add("thingName", thing.name.as_str());
        if let Some(thing_type) = &thing.thing_type {
            document.add("thingTypeName", thing_type.as_str());
        }
        for group in self.groups_of(thing.name.as_str()) {
            document.add("thingGroupNames", group.as_str());
        }
        for (key, value) in &thing.attributes {
            document.add_attribute(key, value);
        }
        let shadows = self.indexing.things == ThingIndexingMode::RegistryAndShadow;
        for ((_, shadow), (stored, _)) in self
            .shadows
            .iter()
            .filter(|((of, _), _)| shadows && *of == thing.name.as_str())
        {
            let named = self.indexing.named_shadows && self.indexing.shadow_names.contains(shadow);
            let root = match shadow.as_str() {
                "" => "shadow".to_owned(),
                name if named => format!("shadow.name.{name}"),
                _ => continue,
            };
            for section in ["reported", "desired"] {
                let field = format!("{root}.{section}");
                document.add_json(&field, &stored["state"][section]);
            }
        }
        document
    }
}
