//! Tests of fleet metrics.

use serde_json::{Value, json};

use crate::testing::Local;

async fn indexed() -> Local {
    let local = Local::new().await;
    let on = json!({"thingIndexingConfiguration": {
        "thingIndexingMode": "REGISTRY_AND_SHADOW",
        "customFields": [{"name": "shadow.reported.battery", "type": "Number"}]}});
    local.iot("UpdateIndexingConfiguration", on).await.unwrap();
    local
}

fn battery(name: &str) -> Value {
    json!({
        "metricName": name, "queryString": "thingName:car*", "period": 300,
        "aggregationField": "shadow.reported.battery", "unit": "Percent",
        "aggregationType": {"name": "Statistics", "values": ["average"]},
    })
}

#[tokio::test]
async fn a_metric_lives_from_its_creation_to_its_deletion() {
    let local = indexed().await;
    let arn = "arn:aws:iot:us-east-1:123456789012:fleetmetric/low";
    let created = local
        .iot("CreateFleetMetric", battery("low"))
        .await
        .unwrap();
    assert_eq!(created, json!({"metricName": "low", "metricArn": arn}));
    assert_eq!(
        local
            .iot("CreateFleetMetric", battery("low"))
            .await
            .unwrap(),
        created
    );
    let mut other = battery("low");
    other["period"] = json!(600);
    let exists = local.refused("CreateFleetMetric", other).await;
    assert_eq!(exists.0, "ResourceAlreadyExistsException");
    let update = json!({"metricName": "low", "indexName": "AWS_Things", "period": 60,
                        "description": "how low", "expectedVersion": 1});
    let again = update.clone();
    local.iot("UpdateFleetMetric", update).await.unwrap();
    let stale = local.refused("UpdateFleetMetric", again).await;
    assert_eq!(stale.0, "VersionConflictException");
    let seen = local
        .iot("DescribeFleetMetric", json!({"metricName": "low"}))
        .await
        .unwrap();
    for (member, value) in [
        ("metricArn", json!(arn)),
        ("queryString", json!("thingName:car*")),
        ("queryVersion", json!("2017-09-30")),
        ("indexName", json!("AWS_Things")),
        (
            "aggregationType",
            json!({"name": "Statistics", "values": ["average"]}),
        ),
        ("period", json!(60)),
        ("unit", json!("Percent")),
        ("description", json!("how low")),
        ("version", json!(2)),
    ] {
        assert_eq!(seen[member], value, "{member}");
    }
    local
        .iot("CreateFleetMetric", battery("high"))
        .await
        .unwrap();
    let page = local
        .iot("ListFleetMetrics", json!({"maxResults": 1}))
        .await
        .unwrap();
    assert_eq!(page["fleetMetrics"][0]["metricName"], "high");
    let next = json!({"nextToken": page["nextToken"]});
    let page = local.iot("ListFleetMetrics", next).await.unwrap();
    assert_eq!(page["fleetMetrics"][0]["metricName"], "low");
    let tag = json!({"resourceArn": arn, "tags": [{"Key": "k", "Value": "v"}]});
    local.iot("TagResource", tag).await.unwrap();
    for _ in 0..2 {
        let gone = json!({"metricName": "low"});
        local.iot("DeleteFleetMetric", gone).await.unwrap();
    }
    let gone = local
        .refused("DescribeFleetMetric", json!({"metricName": "low"}))
        .await;
    assert_eq!(gone.0, "ResourceNotFoundException");
}

#[tokio::test]
async fn what_cannot_be_taken_is_refused() {
    let local = indexed().await;
    for (member, value, code) in [
        ("period", json!(90), "InvalidRequestException"),
        ("queryString", json!("thingName:"), "InvalidQueryException"),
        (
            "aggregationField",
            json!("attributes.a"),
            "InvalidAggregationException",
        ),
        (
            "aggregationType",
            json!({"name": "Statistics", "values": ["best"]}),
            "InvalidRequestException",
        ),
        (
            "indexName",
            json!("AWS_ThingGroups"),
            "ResourceNotFoundException",
        ),
    ] {
        let mut input = battery("m");
        input[member] = value;
        assert_eq!(
            local.refused("CreateFleetMetric", input).await.0,
            code,
            "{member}"
        );
    }
    let mut texts = battery("m");
    texts["aggregationField"] = json!("thingName");
    texts["aggregationType"] = json!({"name": "Percentiles", "values": ["50"]});
    let refused = local.refused("CreateFleetMetric", texts).await;
    assert_eq!(refused.0, "InvalidAggregationException");
}

#[tokio::test]
async fn what_a_metric_needs_stays_indexed() {
    let local = indexed().await;
    local.iot("CreateFleetMetric", battery("m")).await.unwrap();
    for things in [
        json!({"thingIndexingMode": "OFF"}),
        json!({"thingIndexingMode": "REGISTRY"}),
        json!({"thingIndexingMode": "REGISTRY_AND_SHADOW"}),
    ] {
        let input = json!({"thingIndexingConfiguration": things});
        let refused = local.refused("UpdateIndexingConfiguration", input).await;
        assert_eq!(refused.0, "InvalidRequestException");
    }
    local
        .iot("DeleteFleetMetric", json!({"metricName": "m"}))
        .await
        .unwrap();
    let off = json!({"thingIndexingConfiguration": {"thingIndexingMode": "OFF"}});
    local.iot("UpdateIndexingConfiguration", off).await.unwrap();
}
