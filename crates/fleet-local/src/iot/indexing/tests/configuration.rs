//! Tests of the indexing configuration and its indices.

use std::time::Duration;

use serde_json::{Value, json};

use crate::config::Waits;
use crate::testing::Local;

async fn set(local: &Local, things: Value) -> Result<Value, String> {
    let input = json!({"thingIndexingConfiguration": things});
    let answer = local.iot("UpdateIndexingConfiguration", input).await;
    answer.map_err(|error| {
        assert_eq!(error.code, "InvalidRequestException");
        error.message
    })
}

async fn things(local: &Local) -> Value {
    let answer = local.iot("GetIndexingConfiguration", json!({})).await;
    answer.unwrap()["thingIndexingConfiguration"].clone()
}

async fn status(local: &Local) -> Value {
    let input = json!({"indexName": "AWS_Things"});
    local.iot("DescribeIndex", input).await.unwrap()["indexStatus"].clone()
}

fn names(fields: &Value) -> Vec<&str> {
    let fields = fields.as_array().unwrap().iter();
    fields
        .map(|field| field["name"].as_str().unwrap())
        .collect()
}

#[tokio::test]
async fn everything_is_off_at_first_and_there_is_no_index() {
    let local = Local::new().await;
    let off = local
        .iot("GetIndexingConfiguration", json!({}))
        .await
        .unwrap();
    assert_eq!(
        off,
        json!({
            "thingIndexingConfiguration": {
                "thingIndexingMode": "OFF", "thingConnectivityIndexingMode": "OFF",
                "deviceDefenderIndexingMode": "OFF", "namedShadowIndexingMode": "OFF", "filter": {},
            },
            "thingGroupIndexingConfiguration": {"thingGroupIndexingMode": "OFF"},
        })
    );
    assert_eq!(
        local.iot("ListIndices", json!({})).await.unwrap(),
        json!({"indexNames": []})
    );
    let missing = local
        .refused("DescribeIndex", json!({"indexName": "AWS_Things"}))
        .await;
    assert_eq!(missing.1, "Index AWS_Things does not exist");
}

#[tokio::test]
async fn the_modes_bring_their_managed_fields() {
    let local = Local::new().await;
    set(&local, json!({"thingIndexingMode": "REGISTRY"}))
        .await
        .unwrap();
    let registry = [
        "thingName",
        "thingId",
        "registry.version",
        "registry.thingTypeName",
        "registry.thingGroupNames",
    ];
    assert_eq!(names(&things(&local).await["managedFields"]), registry);
    let all = json!({
        "thingIndexingMode": "REGISTRY_AND_SHADOW", "thingConnectivityIndexingMode": "STATUS",
        "namedShadowIndexingMode": "ON", "deviceDefenderIndexingMode": "VIOLATIONS",
        "filter": {"namedShadowNames": ["$package"]},
    });
    set(&local, all).await.unwrap();
    // 5 of the registry, 2 + 2 of shadows, 8 of connectivity, 5 of violations.
    assert_eq!(names(&things(&local).await["managedFields"]).len(), 22);
    let groups = json!({"thingGroupIndexingConfiguration": {"thingGroupIndexingMode": "ON"}});
    local
        .iot("UpdateIndexingConfiguration", groups)
        .await
        .unwrap();
    let seen = local
        .iot("GetIndexingConfiguration", json!({}))
        .await
        .unwrap();
    assert_eq!(
        names(&seen["thingGroupIndexingConfiguration"]["managedFields"]),
        [
            "description",
            "parentGroupNames",
            "thingGroupId",
            "thingGroupName",
            "version"
        ]
    );
    let names = local.iot("ListIndices", json!({})).await.unwrap();
    assert_eq!(
        names["indexNames"],
        json!(["AWS_ThingGroups", "AWS_Things"])
    );
}

#[tokio::test]
async fn what_aws_refuses_is_refused_in_its_words() {
    let local = Local::new().await;
    let custom = |name: &str| json!([{"name": name, "type": "String"}]);
    for (things, message) in [
        (
            json!({"thingIndexingMode": "OFF", "thingConnectivityIndexingMode": "STATUS"}),
            "ThingIndexingMode must be turned ON for enabling ThingConnectivityIndexingMode",
        ),
        (
            json!({"thingIndexingMode": "REGISTRY", "namedShadowIndexingMode": "ON"}),
            "NamedShadowNames Filter must not be empty for enabling NamedShadowIndexingMode",
        ),
        (
            json!({"thingIndexingMode": "REGISTRY", "customFields": custom("thingName")}),
            "Defined field is a reserved field for MULTI_INDEXING_MODE. Field: thingName",
        ),
        (
            json!({"thingIndexingMode": "REGISTRY", "customFields": [{"type": "Number"}]}),
            "Custom field name cannot be nullFieldName: null, FieldType: Number",
        ),
        (
            json!({"thingIndexingMode": "REGISTRY",
                   "managedFields": [{"name": "thingName", "type": "Number"}]}),
            "Only managed fields with expected types are allowed in \
             thingIndexingConfiguration.managedFields. Invalid field(s): \
             [name:thingName, type:Number]",
        ),
    ] {
        assert_eq!(set(&local, things).await.unwrap_err(), message);
    }
    let nothing = local
        .refused("UpdateIndexingConfiguration", json!({}))
        .await;
    assert!(
        nothing
            .1
            .starts_with("At least one configuration to update"),
        "{}",
        nothing.1
    );
    assert_eq!(things(&local).await["thingIndexingMode"], "OFF");
}

#[tokio::test]
async fn a_custom_field_needs_its_data_source() {
    let local = Local::new().await;
    let registry = json!({"thingIndexingMode": "REGISTRY"});
    let shadow = json!({"thingIndexingMode": "REGISTRY_AND_SHADOW"});
    let named = json!({
        "thingIndexingMode": "REGISTRY", "namedShadowIndexingMode": "ON",
        "filter": {"namedShadowNames": ["$package"]},
    });
    let violations =
        json!({"thingIndexingMode": "REGISTRY", "deviceDefenderIndexingMode": "VIOLATIONS"});
    let package = "shadow.name.$package.reported.firmware.version";
    for (modes, field, fits) in [
        (&registry, "attributes.country", true),
        (&registry, "attributes.", false),
        (&registry, "country", false),
        (&registry, "shadow.reported.speed", false),
        (&shadow, "shadow.reported.speed", true),
        (&shadow, "shadow.desired.speed", true),
        (&shadow, "shadow.delta.speed", false),
        (&shadow, package, false),
        (&named, package, true),
        (&named, "shadow.name.$package", false),
        (&named, "shadow.reported.speed", false),
        (
            &registry,
            "deviceDefender.p.b.lastViolationValue.number",
            false,
        ),
        (
            &violations,
            "deviceDefender.p.b.lastViolationValue.number",
            true,
        ),
        (&registry, "attributes.with blank", false),
    ] {
        let mut things = modes.clone();
        things["customFields"] = json!([{"name": field, "type": "String"}]);
        assert_eq!(
            set(&local, things).await.is_ok(),
            fits,
            "{field} in {modes}"
        );
    }
    let five: Vec<Value> = (0..6)
        .map(|n| json!({"name": format!("attributes.a{n}"), "type": "Number"}))
        .collect();
    let mut things = registry.clone();
    things["customFields"] = json!(five[..5]);
    set(&local, things.clone()).await.unwrap();
    things["customFields"] = json!(five);
    set(&local, things).await.unwrap_err();
    // Left out, the custom fields are gone.
    set(&local, registry).await.unwrap();
    assert!(self::things(&local).await.get("customFields").is_none());
}

#[tokio::test]
async fn the_connectivity_filter_outlives_an_update_that_does_not_name_it() {
    let local = Local::new().await;
    let socket = json!({"includeSocketInformation": ["GET_THING_CONNECTIVITY_DATA"]});
    let on = json!({"thingIndexingMode": "REGISTRY", "thingConnectivityIndexingMode": "STATUS"});
    let mut with_filter = on.clone();
    with_filter["filter"] = json!({"connectivity": socket});
    set(&local, with_filter.clone()).await.unwrap();
    set(&local, on.clone()).await.unwrap();
    assert_eq!(things(&local).await["filter"]["connectivity"], socket);
    with_filter["filter"]["connectivity"]["includeSocketInformation"] = json!([]);
    set(&local, with_filter).await.unwrap();
    let cleared = json!({"includeSocketInformation": []});
    assert_eq!(things(&local).await["filter"]["connectivity"], cleared);
}

#[tokio::test]
async fn an_index_is_built_once_and_then_rebuilt() {
    let local = Local::with(Waits {
        index_build: Duration::from_secs(60),
        ..Waits::default()
    })
    .await;
    let registry = json!({"thingIndexingMode": "REGISTRY"});
    let shadow = json!({"thingIndexingMode": "REGISTRY_AND_SHADOW"});
    set(&local, registry.clone()).await.unwrap();
    assert_eq!(status(&local).await, "BUILDING");
    local.advance(Duration::from_secs(30)).await;
    set(&local, shadow.clone()).await.unwrap();
    local.advance(Duration::from_secs(45)).await;
    assert_eq!(status(&local).await, "BUILDING");
    local.advance(Duration::from_secs(15)).await;
    assert_eq!(status(&local).await, "ACTIVE");
    set(&local, shadow).await.unwrap();
    assert_eq!(status(&local).await, "ACTIVE");
    set(&local, registry.clone()).await.unwrap();
    assert_eq!(status(&local).await, "REBUILDING");
    set(&local, json!({"thingIndexingMode": "OFF"}))
        .await
        .unwrap();
    set(&local, registry).await.unwrap();
    assert_eq!(status(&local).await, "BUILDING");
}
