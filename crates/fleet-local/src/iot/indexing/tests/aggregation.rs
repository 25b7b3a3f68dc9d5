//! Tests of aggregations, against figures worked out by hand.

use serde_json::{Value, json};

use super::{configure, everything, shadow, thing};
use crate::testing::Local;

/// Five things: speeds 1, 2, 3, 4 and a text; colors red, red, blue, red and none.
async fn fleet() -> Local {
    let local = Local::new().await;
    let mut configuration = everything();
    configuration["customFields"] = json!([
        {"name": "shadow.reported.speed", "type": "Number"},
        {"name": "shadow.reported.on", "type": "Boolean"},
        {"name": "attributes.color", "type": "String"},
        {"name": "attributes.weight", "type": "Number"},
        {"name": "shadow.name.$package.reported.Sedan.version", "type": "String"},
    ]);
    configure(&local, configuration).await;
    for (n, color, speed) in [
        (1, "red", json!(1)),
        (2, "red", json!(2)),
        (3, "blue", json!(3)),
        (4, "red", json!(4)),
        (5, "", json!("fast")),
    ] {
        let name = format!("t{n}");
        thing(
            &local,
            &name,
            json!({"color": color, "weight": (n * 10).to_string()}),
        )
        .await;
        shadow(
            &local,
            &name,
            "",
            json!({"reported": {"speed": speed, "on": n > 1}}),
        )
        .await;
        let version = if n < 4 { "1.0.0" } else { "2.0.0" };
        let state = json!({"reported": {"Sedan": {"version": version}}});
        shadow(&local, &name, "$package", state).await;
    }
    local
}

async fn ask(local: &Local, operation: &str, query: &str, field: &str, more: Value) -> Value {
    let mut input = json!({"queryString": query, "aggregationField": field});
    for (key, value) in more.as_object().unwrap() {
        input[key] = value.clone();
    }
    local.iot(operation, input).await.unwrap()
}

#[tokio::test]
async fn statistics_are_those_of_the_population() {
    let local = fleet().await;
    let speed = "shadow.reported.speed";
    let answer = ask(&local, "GetStatistics", "*", speed, json!({})).await;
    // 1, 2, 3, 4; the text does not count. Squares: 30; variance: 5 / 4.
    assert_eq!(
        answer["statistics"],
        json!({"count": 4, "average": 2.5, "sum": 10.0, "minimum": 1.0, "maximum": 4.0,
               "sumOfSquares": 30.0, "variance": 1.25, "stdDeviation": 1.25_f64.sqrt()})
    );
    let weight = ask(
        &local,
        "GetStatistics",
        "attributes.color:red",
        "attributes.weight",
        json!({}),
    );
    assert_eq!(weight.await["statistics"]["sum"], 70.0);
    let color = ask(&local, "GetStatistics", "*", "attributes.color", json!({})).await;
    assert_eq!(color["statistics"], json!({"count": 4}));
    let on = ask(
        &local,
        "GetStatistics",
        "*",
        "shadow.reported.on",
        json!({}),
    )
    .await;
    assert_eq!(on["statistics"]["average"], 0.8);
    let nothing = ask(&local, "GetStatistics", "thingName:none", speed, json!({})).await;
    assert_eq!(nothing["statistics"], json!({"count": 0}));
    let default = local
        .iot("GetStatistics", json!({"queryString": "*"}))
        .await
        .unwrap();
    assert_eq!(default["statistics"]["sum"], 5.0);
}

#[tokio::test]
async fn different_values_are_counted() {
    let local = fleet().await;
    for (field, expected) in [
        ("attributes.color", 2),
        ("shadow.reported.speed", 4),
        ("shadow.reported.on", 2),
        ("shadow.name.$package.reported.Sedan.version", 2),
        ("registry.version", 1),
        ("thingName", 5),
        ("registry.thingTypeName", 0),
        ("shadow.name.$package.version", 1),
        ("shadow.name.$package.hasDelta", 1),
    ] {
        let answer = ask(&local, "GetCardinality", "*", field, json!({})).await;
        assert_eq!(answer["cardinality"], expected, "{field}");
    }
}

#[tokio::test]
async fn percentiles_lie_between_the_values_around_them() {
    let local = fleet().await;
    let speed = "shadow.reported.speed";
    let percents = json!({"percents": [0, 50, 90, 100]});
    let answer = ask(&local, "GetPercentiles", "*", speed, percents).await;
    assert_eq!(
        answer["percentiles"],
        json!([
            {"percent": 0.0, "value": 1.0},
            {"percent": 50.0, "value": 2.5},
            {"percent": 90.0, "value": 3.7},
            {"percent": 100.0, "value": 4.0},
        ])
    );
    let default = ask(&local, "GetPercentiles", "*", speed, json!({})).await;
    let percents: Vec<_> = default["percentiles"].as_array().unwrap().iter().collect();
    assert_eq!(percents.len(), 7);
    assert_eq!(percents[3], &json!({"percent": 50.0, "value": 2.5}));
    let none = ask(&local, "GetPercentiles", "thingName:none", speed, json!({})).await;
    assert_eq!(none, json!({"percentiles": []}));
}

#[tokio::test]
async fn buckets_come_with_the_fullest_first() {
    let local = fleet().await;
    let terms = |most: Option<u32>| match most {
        Some(most) => json!({"bucketsAggregationType": {"termsAggregation": {"maxBuckets": most}}}),
        None => json!({"bucketsAggregationType": {"termsAggregation": {}}}),
    };
    let color = "attributes.color";
    let answer = ask(&local, "GetBucketsAggregation", "*", color, terms(None)).await;
    assert_eq!(
        answer,
        json!({"totalCount": 5, "buckets": [
            {"keyValue": "red", "count": 3}, {"keyValue": "blue", "count": 1},
        ]})
    );
    let version = "shadow.name.$package.reported.Sedan.version";
    let answer = ask(
        &local,
        "GetBucketsAggregation",
        "*",
        version,
        terms(Some(1)),
    )
    .await;
    assert_eq!(
        answer["buckets"],
        json!([{"keyValue": "1.0.0", "count": 3}])
    );
    let none = json!({"queryString": "*", "aggregationField": color, "bucketsAggregationType": {}});
    let refused = local.refused("GetBucketsAggregation", none).await;
    assert_eq!(refused.0, "InvalidRequestException");
}

#[tokio::test]
async fn only_managed_and_custom_fields_of_the_right_type_are_aggregated() {
    let local = fleet().await;
    for (operation, field) in [
        ("GetStatistics", "shadow.reported.other"),
        ("GetCardinality", "attributes.other"),
        ("GetCardinality", "thingTypeName"),
        ("GetPercentiles", "attributes.color"),
    ] {
        let input = json!({"queryString": "*", "aggregationField": field});
        let refused = local.refused(operation, input).await;
        assert_eq!(
            refused.0, "InvalidAggregationException",
            "{operation} {field}"
        );
    }
    let bad = json!({"queryString": "nothing:", "aggregationField": "thingName"});
    let refused = local.refused("GetCardinality", bad).await;
    assert_eq!(refused.0, "InvalidQueryException");
    let percents: Vec<u32> = (0..101).map(|n| n % 100).collect();
    let many = json!({"queryString": "*", "percents": percents,
                      "aggregationField": "shadow.reported.speed"});
    let refused = local.refused("GetPercentiles", many).await;
    assert_eq!(refused.0, "InvalidRequestException");
}

#[tokio::test]
async fn thing_groups_are_aggregated_too() {
    let local = Local::new().await;
    let on = json!({"thingGroupIndexingConfiguration": {"thingGroupIndexingMode": "ON",
        "customFields": [{"name": "attributes.size", "type": "Number"}]}});
    local.iot("UpdateIndexingConfiguration", on).await.unwrap();
    for (name, size) in [("a", "3"), ("b", "5")] {
        let properties = json!({"attributePayload": {"attributes": {"size": size}}});
        let input = json!({"thingGroupName": name, "thingGroupProperties": properties});
        local.iot("CreateThingGroup", input).await.unwrap();
    }
    let index = json!({"indexName": "AWS_ThingGroups"});
    let size = ask(
        &local,
        "GetStatistics",
        "*",
        "attributes.size",
        index.clone(),
    )
    .await;
    assert_eq!(size["statistics"]["average"], 4.0);
    let version = ask(&local, "GetCardinality", "*", "version", index).await;
    assert_eq!(version["cardinality"], 1);
}
