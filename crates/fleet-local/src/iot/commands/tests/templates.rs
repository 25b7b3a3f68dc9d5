//! What a device is sent for a template and its values.

use std::collections::BTreeMap;

use ciborium::Value as Tree;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{Garage, code, templated, with};
use crate::iot::commands::template::Template;
use crate::iot::commands::value::Value;

fn hole(name: &str) -> String {
    format!("${{aws:iot:commandexecution::parameter:{name}}}")
}

const TIMEOUT: &str = "${aws:iot:commandexecution::executionTimeoutSec}";

async fn refused(garage: &Garage, parameters: Json) -> String {
    code(garage.try_start(json!({"parameters": parameters})).await)
}

#[tokio::test]
async fn a_value_by_itself_keeps_its_type_and_among_text_becomes_text() {
    let garage = Garage::new().await;
    let template = json!({
        "s": hole("s"), "b": hole("b"), "i": hole("i"), "l": hole("l"), "d": hole("d"),
        "bin": hole("bin"), "ul": hole("ul"), "timeout": TIMEOUT,
        "text": format!("{} of {} in {TIMEOUT} s", hole("i"), hole("s")),
        "deep": [{"twice": [hole("s"), hole("s")]}, null, 1.5, "${other}", ""],
    });
    let names = ["s", "b", "i", "l", "d", "bin", "ul"].map(|name| json!({"name": name}));
    garage.template(&template.to_string(), json!(names)).await;
    let values = json!({
        "s": {"S": "a \"b\" ${c}"}, "b": {"B": true}, "i": {"I": -7}, "l": {"L": 9_007_199_254_740_993_i64},
        "d": {"D": 0.5}, "bin": {"BIN": "AP8="}, "ul": {"UL": "18446744073709551615"},
    });
    let sent = garage.sent(values).await;
    let expected = json!({
        "s": "a \"b\" ${c}", "b": true, "i": -7, "l": 9_007_199_254_740_993_i64, "d": 0.5,
        "bin": "AP8=", "ul": 18_446_744_073_709_551_615_u64, "timeout": 10,
        "text": "-7 of a \"b\" ${c} in 10 s",
        "deep": [{"twice": ["a \"b\" ${c}", "a \"b\" ${c}"]}, null, 1.5, "${other}", ""],
    });
    assert_eq!(String::from_utf8_lossy(&sent.payload), expected.to_string());
    assert!(sent.topic.ends_with("/request/json"));
    assert_eq!(
        sent.properties.content_type.as_deref(),
        Some("application/json")
    );
}

#[tokio::test]
async fn cbor_carries_bytes_as_bytes() {
    let garage = Garage::new().await;
    let template = json!({"n": hole("n"), "raw": hole("raw")}).to_string();
    let parameters = json!([{"name": "n"}, {"name": "raw"}]);
    let cbor = json!({"preprocessor": {"awsJsonSubstitution": {"outputFormat": "CBOR"}}});
    garage
        .command(with(templated(&template, parameters), cbor))
        .await;
    let sent = garage
        .sent(json!({"n": {"I": 500}, "raw": {"BIN": "AP8="}}))
        .await;
    // By hand: a map of two, text "n", 500, text "raw", two bytes.
    let expected = [
        0xA2, 0x61, b'n', 0x19, 0x01, 0xF4, 0x63, b'r', b'a', b'w', 0x42, 0x00, 0xFF,
    ];
    assert_eq!(&sent.payload[..], expected);
    assert!(sent.topic.ends_with("/request/cbor"));
    assert_eq!(
        sent.properties.content_type.as_deref(),
        Some("application/cbor")
    );
}

#[tokio::test]
async fn a_value_is_the_one_given_else_the_commands_own_else_there_is_no_execution() {
    let garage = Garage::new().await;
    let template = json!([hole("a"), hole("b"), hole("c")]).to_string();
    let parameters = json!([
        {"name": "a", "type": "STRING"},
        {"name": "b", "defaultValue": {"S": "default"}},
        {"name": "c", "value": {"I": 1}, "defaultValue": {"I": 2}},
    ]);
    garage.template(&template, parameters).await;
    let sent = garage.sent(json!({"a": {"S": "x"}})).await;
    assert_eq!(sent.payload, r#"["x","default",1]"#);
    let all = json!({"a": {"S": "x"}, "b": {"S": "y"}, "c": {"I": 3}});
    assert_eq!(garage.sent(all).await.payload, r#"["x","y",3]"#);
    garage.local.heard();
    for (what, parameters) in [
        ("a is missing", json!({"b": {"S": "y"}})),
        ("another type", json!({"a": {"I": 1}})),
        (
            "another type than the default",
            json!({"a": {"S": "x"}, "b": {"B": true}}),
        ),
        ("nobody's", json!({"a": {"S": "x"}, "z": {"S": "y"}})),
        ("two values", json!({"a": {"S": "x", "B": true}})),
        ("no value", json!({"a": {}})),
    ] {
        assert_eq!(
            refused(&garage, parameters).await,
            "ValidationException",
            "{what}"
        );
    }
    assert!(garage.local.heard().is_empty(), "a refusal sends nothing");
}

#[tokio::test]
async fn conditions_are_asked_of_the_value_that_is_used() {
    let garage = Garage::new().await;
    let range = json!([{"comparisonOperator": "IN_RANGE",
        "operand": {"numberRange": {"min": "60", "max": "80"}}},
        {"comparisonOperator": "NOT_EQUALS", "operand": {"number": "70"}}]);
    let parameters = json!([{"name": "t", "type": "INTEGER", "defaultValue": {"I": 90},
        "valueConditions": range}]);
    garage
        .template(&json!({"t": hole("t")}).to_string(), parameters)
        .await;
    for good in [60, 69, 80] {
        let sent = garage.sent(json!({"t": {"I": good}})).await;
        assert_eq!(sent.payload, format!("{{\"t\":{good}}}"));
    }
    for bad in [59, 70, 81] {
        let refused = refused(&garage, json!({"t": {"I": bad}})).await;
        assert_eq!(refused, "ValidationException", "{bad}");
    }
    let default = garage.try_start(json!({})).await;
    assert_eq!(
        code(default),
        "ValidationException",
        "the default is asked too"
    );
}

#[tokio::test]
async fn a_static_command_takes_no_parameters_and_is_sent_as_it_is() {
    let garage = Garage::new().await;
    garage
        .command(json!({"payload": {"content": "AAH/", "contentType": "image/x-icon"}}))
        .await;
    let refused = refused(&garage, json!({"a": {"S": "x"}})).await;
    assert_eq!(refused, "ValidationException");
    garage.local.heard();
    garage.start(json!({})).await;
    let sent = garage.local.heard().pop().unwrap();
    assert!(sent.topic.ends_with("/request"), "{}", sent.topic);
    assert_eq!(&sent.payload[..], [0, 1, 255]);
    assert_eq!(
        sent.properties.content_type.as_deref(),
        Some("image/x-icon")
    );
}

#[tokio::test]
async fn what_a_template_becomes_fits_into_a_payload_too() {
    let garage = Garage::new().await;
    garage
        .template(&json!([hole("s")]).to_string(), json!([{"name": "s"}]))
        .await;
    // Two brackets and two quotation marks around it.
    let fits = json!({"s": {"S": "x".repeat(32_764)}});
    assert_eq!(garage.sent(fits).await.payload.len(), 32_768);
    let long = json!({"s": {"S": "x".repeat(32_765)}});
    assert_eq!(refused(&garage, long).await, "ValidationException");
}

/// A template, and what it becomes, made side by side.
fn pair() -> impl Strategy<Value = (Json, Json)> {
    let text = "[a-z ${}:\"\\\\]{0,8}";
    let leaf = prop_oneof![
        Just((json!(null), json!(null))),
        any::<bool>().prop_map(|b| (json!(b), json!(b))),
        any::<i64>().prop_map(|n| (json!(n), json!(n))),
        text.prop_map(|text| (json!(text), json!(text))),
        Just((json!(hole("i")), json!(-5))),
        Just((json!(hole("s.t-r$1")), json!("${x}\""))),
        Just((json!(hole("b")), json!(true))),
        Just((json!(TIMEOUT), json!(77))),
        (text, text).prop_map(|(left, right)| {
            let holed = format!("{left}{}{right}{TIMEOUT}", hole("i"));
            (json!(holed), json!(format!("{left}-5{right}77")))
        }),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(|items| {
                let (templates, filled): (Vec<_>, Vec<_>) = items.into_iter().unzip();
                (json!(templates), json!(filled))
            }),
            prop::collection::btree_map("[a-z]{1,4}", inner, 0..4).prop_map(|members| {
                let of = |side: fn(&(Json, Json)) -> &Json| -> Json {
                    members
                        .iter()
                        .map(|(name, it)| (name.clone(), side(it).clone()))
                        .collect()
                };
                (of(|it| &it.0), of(|it| &it.1))
            }),
        ]
    })
}

proptest! {
    /// Whatever stands around the placeholders, it stays; and CBOR says what JSON says.
    #[test]
    fn substitution_changes_placeholders_and_nothing_else((template, filled) in pair()) {
        // The first item makes sure that there is a placeholder.
        let template = json!([TIMEOUT, template]).to_string();
        let values = BTreeMap::from([
            ("i".to_owned(), Value::Integer(-5)),
            ("s.t-r$1".to_owned(), Value::String("${x}\"".to_owned())),
            ("b".to_owned(), Value::Boolean(true)),
        ]);
        let tree = Template::parse(&template).unwrap().fill(&values, 77).unwrap();
        prop_assert_eq!(tree.deserialized::<Json>().unwrap(), json!([77, filled]));
        let mut cbor = Vec::new();
        ciborium::into_writer(&tree, &mut cbor).unwrap();
        let read: Tree = ciborium::from_reader(&cbor[..]).unwrap();
        prop_assert_eq!(read, tree);
    }
}
