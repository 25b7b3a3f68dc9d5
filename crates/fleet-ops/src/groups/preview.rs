//! What a query finds, before anything is made of it.

use std::collections::BTreeSet;

use fleet_core::document::indexing::{IndexingConfiguration, ThingIndexingMode};
use fleet_core::port::Reads;
use fleet_core::port::indexing::{FoundThing, IndexStatus};
use fleet_core::query::{Index, Query, Source};
use futures::future::{try_join, try_join3};

use super::{GroupError, asked};

/// How many of the things that match are given.
const FIRST: usize = 10;

/// What a query finds now.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preview {
    /// How many things match.
    pub count: u64,
    /// Ten of them at most, in no particular order.
    pub first: Vec<FoundThing>,
}

/// What of the index bears on a query.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Surroundings {
    /// Where the index stands.
    pub status: IndexStatus,
    /// Fields of the query whose source is not indexed: nothing is ever found by them.
    pub unindexed: Vec<String>,
}

/// Asks the index what a query finds. Two calls: one counts, one gives the first things.
pub(super) async fn preview(reads: &Reads, query: &str) -> Result<Preview, GroupError> {
    let counting = reads.indexing.count_things(query);
    let searching = first(reads, query);
    let (count, first) = try_join(counting, searching).await.map_err(asked)?;
    // The index may have changed between the calls.
    let seen = u64::try_from(first.len()).unwrap_or(u64::MAX);
    Ok(Preview {
        count: count.max(seen),
        first,
    })
}

/// The first things that match. AWS may give an empty page that has a next one.
async fn first(
    reads: &Reads,
    query: &str,
) -> Result<Vec<FoundThing>, fleet_core::fault::CloudError> {
    let (mut first, mut from) = (Vec::new(), None);
    loop {
        let page = reads.indexing.search_things(query, from).await?;
        first.extend(page.items);
        match page.next {
            Some(next) if first.len() < FIRST => from = Some(next),
            _ => break,
        }
    }
    first.truncate(FIRST);
    Ok(first)
}

/// A preview, once the index answers queries.
pub(super) async fn looked_at(
    reads: &Reads,
    query: &Query,
) -> Result<(Surroundings, Preview), GroupError> {
    let text = query.to_string();
    let status = async { reads.indexing.things_index_status().await.map_err(asked) };
    let configuration = async { Ok(reads.indexing.indexing_configuration().await?) };
    let previewing = preview(reads, &text);
    let (status, configuration, preview) = try_join3(status, configuration, previewing).await?;
    if status == IndexStatus::Building {
        return Err(GroupError::IndexBuilding);
    }
    let unindexed = unindexed(query, &configuration);
    Ok((Surroundings { status, unindexed }, preview))
}

/// The fields of a query whose source the configuration leaves out.
fn unindexed(query: &Query, configuration: &IndexingConfiguration) -> Vec<String> {
    let shadows = configuration.things == ThingIndexingMode::RegistryAndShadow;
    let names: &BTreeSet<String> = &configuration.shadow_names;
    let indexed = |source: Source<'_>| match source {
        Source::Registry | Source::ThingGroup => true,
        Source::Shadow => shadows,
        Source::NamedShadow(None) => configuration.named_shadows,
        Source::NamedShadow(Some(name)) => configuration.named_shadows && names.contains(name),
        Source::Connectivity => configuration.connectivity,
        Source::DeviceDefender => configuration.violations,
    };
    let fields = query.fields().into_iter();
    let left_out = fields.filter(|field| {
        let source = field.source(Index::Things);
        source.is_some_and(|source| !indexed(source))
    });
    left_out.map(ToString::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_unindexed_where_their_source_is_off() {
        let query = Query::parse(
            "attributes.a:1 AND shadow.reported.b:1 AND shadow.name.$package.reported.c.version:1 \
             AND shadow.name.other.reported.d:1 AND connectivity.connected:true \
             AND deviceDefender.violationCount:1",
        );
        let query = query.unwrap();
        let registry = IndexingConfiguration {
            things: ThingIndexingMode::Registry,
            ..IndexingConfiguration::default()
        };
        assert_eq!(unindexed(&query, &registry).len(), 5);
        let fleet = IndexingConfiguration::of_a_fleet();
        assert_eq!(
            unindexed(&query, &fleet),
            ["shadow.name.other.reported.d"],
            "the filter names $package only"
        );
    }
}
