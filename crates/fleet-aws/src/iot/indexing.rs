//! Fleet indexing.

use std::collections::BTreeSet;

use async_trait::async_trait;
use aws_sdk_iot::types::{
    ConnectivityFilter, DeviceDefenderIndexingMode, Field, FleetIndexingApi, GeoLocationTarget,
    IndexStatus as SdkStatus, IndexingFilter, NamedShadowIndexingMode, TargetFieldOrder,
    ThingConnectivityIndexingMode, ThingDocument, ThingGroupIndexingConfiguration,
    ThingGroupIndexingMode, ThingIndexingConfiguration, ThingIndexingMode as SdkMode,
};
use fleet_core::document::indexing::{
    CustomField, FieldType, GeoLocation, IndexingConfiguration, ThingIndexingMode,
};
use fleet_core::operation::Operation;
use fleet_core::port::indexing::{FoundThing, IndexStatus, IndexingReads, IndexingWrites};
use fleet_core::port::{Page, PageToken, Result};
use fleet_core::query::Index;

use super::next_page;
use crate::aws::{Aws, parsed, required, unreadable};

/// Things on a page: one part of AWS's documentation says at most 100, another 500.
const PAGE: i32 = 100;

#[async_trait]
impl IndexingReads for Aws {
    async fn indexing_configuration(&self) -> Result<IndexingConfiguration> {
        let request = self.iot.get_indexing_configuration();
        let answer = self
            .funnel
            .call(Operation::GetIndexingConfiguration, || {
                Box::pin(request.send())
            })
            .await?;
        let mut current = IndexingConfiguration::default();
        if let Some(things) = answer.thing_indexing_configuration {
            read_things(&mut current, things);
        }
        if let Some(groups) = answer.thing_group_indexing_configuration {
            current.groups = groups.thing_group_indexing_mode == ThingGroupIndexingMode::On;
            current.group_fields = read_fields(groups.custom_fields);
        }
        Ok(current)
    }

    async fn things_index_status(&self) -> Result<IndexStatus> {
        let operation = Operation::DescribeIndex;
        let request = self.iot.describe_index().index_name(Index::Things.name());
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        match answer.index_status {
            Some(SdkStatus::Active) => Ok(IndexStatus::Active),
            Some(SdkStatus::Building) => Ok(IndexStatus::Building),
            Some(SdkStatus::Rebuilding) => Ok(IndexStatus::Rebuilding),
            other => Err(unreadable(
                operation,
                format!("the index has the status {other:?}"),
            )),
        }
    }

    async fn search_things(
        &self,
        query: &str,
        from: Option<PageToken>,
    ) -> Result<Page<FoundThing>> {
        let operation = Operation::SearchIndex;
        let request = self
            .iot
            .search_index()
            .index_name(Index::Things.name())
            .query_string(query)
            .max_results(PAGE)
            .set_next_token(from.map(|token| token.0));
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let things = answer.things.unwrap_or_default();
        Ok(Page {
            items: things.into_iter().map(found).collect::<Result<_>>()?,
            next: next_page(answer.next_token),
        })
    }

    async fn count_things(&self, query: &str) -> Result<u64> {
        let operation = Operation::GetStatistics;
        // Every thing has a version, so that every thing that matches is counted.
        let request = self
            .iot
            .get_statistics()
            .index_name(Index::Things.name())
            .query_string(query)
            .aggregation_field("registry.version");
        let answer = self
            .funnel
            .call(operation, || Box::pin(request.send()))
            .await?;
        let statistics = required(operation, "statistics", answer.statistics)?;
        u64::try_from(statistics.count)
            .map_err(|_| unreadable(operation, format!("the count is {}", statistics.count)))
    }
}

#[async_trait]
impl IndexingWrites for Aws {
    async fn update_indexing_configuration(&self, wanted: &IndexingConfiguration) -> Result<()> {
        let request = self
            .iot
            .update_indexing_configuration()
            .set_thing_indexing_configuration(things(wanted))
            .set_thing_group_indexing_configuration(groups(wanted));
        self.funnel
            .call(Operation::UpdateIndexingConfiguration, || {
                Box::pin(request.send())
            })
            .await?;
        Ok(())
    }
}

fn found(thing: ThingDocument) -> Result<FoundThing> {
    let operation = Operation::SearchIndex;
    let name = required(operation, "thingName", thing.thing_name)?;
    let groups = thing.thing_group_names.unwrap_or_default();
    let thing_type = thing.thing_type_name.filter(|name| !name.is_empty());
    Ok(FoundThing {
        name: parsed(operation, &name)?,
        thing_type: thing_type
            .map(|name| parsed(operation, &name))
            .transpose()?,
        groups: groups
            .iter()
            .map(|name| parsed(operation, name))
            .collect::<Result<_>>()?,
        attributes: thing.attributes.unwrap_or_default().into_iter().collect(),
    })
}

fn read_things(current: &mut IndexingConfiguration, things: ThingIndexingConfiguration) {
    current.things = match things.thing_indexing_mode {
        SdkMode::Registry => ThingIndexingMode::Registry,
        SdkMode::RegistryAndShadow => ThingIndexingMode::RegistryAndShadow,
        _ => ThingIndexingMode::Off,
    };
    current.connectivity =
        things.thing_connectivity_indexing_mode == Some(ThingConnectivityIndexingMode::Status);
    current.violations =
        things.device_defender_indexing_mode == Some(DeviceDefenderIndexingMode::Violations);
    current.named_shadows = things.named_shadow_indexing_mode == Some(NamedShadowIndexingMode::On);
    current.thing_fields = read_fields(things.custom_fields);
    let Some(filter) = things.filter else { return };
    current.shadow_names = filter
        .named_shadow_names
        .unwrap_or_default()
        .into_iter()
        .collect();
    let locations = filter
        .geo_locations
        .unwrap_or_default()
        .into_iter()
        .filter_map(|location| {
            let order = location.order.map(|order| order.as_str().to_owned());
            Some(GeoLocation {
                name: location.name?,
                order,
            })
        });
    current.geo_locations = locations.collect();
    current.socket_information = filter
        .connectivity
        .and_then(|connectivity| connectivity.include_socket_information)
        .unwrap_or_default()
        .iter()
        .map(|api| api.as_str().to_owned())
        .collect();
}

fn read_fields(fields: Option<Vec<Field>>) -> BTreeSet<CustomField> {
    let fields = fields.unwrap_or_default().into_iter().filter_map(|field| {
        let field_type = match field.r#type {
            Some(aws_sdk_iot::types::FieldType::Number) => Some(FieldType::Number),
            Some(aws_sdk_iot::types::FieldType::String) => Some(FieldType::String),
            Some(aws_sdk_iot::types::FieldType::Boolean) => Some(FieldType::Boolean),
            _ => None,
        };
        Some(CustomField {
            name: field.name?,
            field_type,
        })
    });
    fields.collect()
}

/// The builders only fail without a mode, which is always given.
fn things(wanted: &IndexingConfiguration) -> Option<ThingIndexingConfiguration> {
    let mode = match wanted.things {
        ThingIndexingMode::Off => SdkMode::Off,
        ThingIndexingMode::Registry => SdkMode::Registry,
        ThingIndexingMode::RegistryAndShadow => SdkMode::RegistryAndShadow,
    };
    let builder = ThingIndexingConfiguration::builder().thing_indexing_mode(mode);
    if wanted.things == ThingIndexingMode::Off {
        // AWS takes nothing else along with OFF.
        return builder.build().ok();
    }
    builder
        .thing_connectivity_indexing_mode(match wanted.connectivity {
            true => ThingConnectivityIndexingMode::Status,
            false => ThingConnectivityIndexingMode::Off,
        })
        .device_defender_indexing_mode(match wanted.violations {
            true => DeviceDefenderIndexingMode::Violations,
            false => DeviceDefenderIndexingMode::Off,
        })
        .named_shadow_indexing_mode(match wanted.named_shadows {
            true => NamedShadowIndexingMode::On,
            false => NamedShadowIndexingMode::Off,
        })
        .set_custom_fields(fields(&wanted.thing_fields))
        .set_filter(filter(wanted))
        .build()
        .ok()
}

fn groups(wanted: &IndexingConfiguration) -> Option<ThingGroupIndexingConfiguration> {
    let mode = if wanted.groups {
        ThingGroupIndexingMode::On
    } else {
        ThingGroupIndexingMode::Off
    };
    ThingGroupIndexingConfiguration::builder()
        .thing_group_indexing_mode(mode)
        .set_custom_fields(fields(&wanted.group_fields).filter(|_| wanted.groups))
        .build()
        .ok()
}

fn filter(wanted: &IndexingConfiguration) -> Option<IndexingFilter> {
    let names =
        (!wanted.shadow_names.is_empty()).then(|| wanted.shadow_names.iter().cloned().collect());
    let locations = wanted.geo_locations.iter().map(|location| {
        let order = location.order.as_deref().map(TargetFieldOrder::from);
        GeoLocationTarget::builder()
            .name(&location.name)
            .set_order(order)
            .build()
    });
    let locations = (!wanted.geo_locations.is_empty()).then(|| locations.collect());
    let apis: Vec<_> = wanted
        .socket_information
        .iter()
        .map(|api| FleetIndexingApi::from(api.as_str()))
        .collect();
    let connectivity = (!apis.is_empty()).then(|| {
        ConnectivityFilter::builder()
            .set_include_socket_information(Some(apis))
            .build()
    });
    (names.is_some() || locations.is_some() || connectivity.is_some()).then(|| {
        IndexingFilter::builder()
            .set_named_shadow_names(names)
            .set_geo_locations(locations)
            .set_connectivity(connectivity)
            .build()
    })
}

fn fields(wanted: &BTreeSet<CustomField>) -> Option<Vec<Field>> {
    let fields = wanted.iter().map(|field| {
        let field_type = field.field_type.map(|field_type| match field_type {
            FieldType::Number => aws_sdk_iot::types::FieldType::Number,
            FieldType::String => aws_sdk_iot::types::FieldType::String,
            FieldType::Boolean => aws_sdk_iot::types::FieldType::Boolean,
        });
        Field::builder()
            .name(&field.name)
            .set_type(field_type)
            .build()
    });
    (!wanted.is_empty()).then(|| fields.collect())
}
