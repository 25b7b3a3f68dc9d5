//! Merging, delta and metadata against a slow reference that keeps a timestamp beside every leaf.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        other => panic!("{other} is no object"),
    }
}

fn section(state: Value, at: i64) -> Section {
    Section {
        state: object(state),
        times: Times::All(at),
    }
}

fn apply(current: Option<Section>, patch: Value, now: i64) -> Option<Section> {
    let patch = match patch {
        Value::Null => Patch::Clear,
        patch => Patch::Merge(object(patch)),
    };
    Section::apply(current, patch, now)
}

fn state_after(current: Value, patch: Value) -> Option<Value> {
    apply(Some(section(current, 1)), patch, 2).map(|section| Value::Object(section.state))
}

#[test]
fn an_update_merges_objects_replaces_the_rest_and_null_removes() {
    assert_eq!(
        state_after(
            json!({"a": 1, "b": {"c": 3, "d": 4}, "list": [1, 2], "gone": true}),
            json!({"b": {"d": 5}, "list": [9], "gone": null, "new": {"x": null, "y": 1}}),
        ),
        Some(json!({"a": 1, "b": {"c": 3, "d": 5}, "list": [9], "new": {"y": 1}}))
    );
    // An object emptied by nulls stays below the section, the section itself does not.
    assert_eq!(
        state_after(json!({"a": {"b": 1}}), json!({"a": {"b": null}})),
        Some(json!({"a": {}}))
    );
    assert_eq!(state_after(json!({"a": 1}), json!({"a": null})), None);
    assert_eq!(state_after(json!({"a": 1}), Value::Null), None);
    // An empty object is a value; one that holds only nulls is none.
    assert_eq!(
        state_after(json!({"a": 1}), json!({"d": {}, "e": {"f": null}})),
        Some(json!({"a": 1, "d": {}}))
    );
    assert_eq!(
        state_after(json!({"b": {"c": 3}}), json!({"b": {"c": {}}})),
        Some(json!({"b": {"c": {}}}))
    );
    assert_eq!(
        state_after(json!({"a": 1}), json!({})),
        Some(json!({"a": 1}))
    );
    assert_eq!(apply(None, json!({}), 1), None);
    assert_eq!(apply(None, json!({"a": null}), 1), None);
}

#[test]
fn names_keep_their_order() {
    let after = state_after(json!({"a": 1, "b": 2, "c": 3}), json!({"a": null, "d": 4}));
    assert_eq!(after.unwrap().to_string(), r#"{"b":2,"c":3,"d":4}"#);
}

#[test]
fn each_value_knows_when_it_was_set_and_an_array_has_a_time_for_each_item() {
    let first = apply(None, json!({"a": 1, "b": {"c": [1, [2]], "d": 1}}), 10);
    let second = apply(first, json!({"b": {"d": 2}}), 20).unwrap();
    assert_eq!(
        serde_json::to_value(second.metadata()).unwrap(),
        json!({
            "a": {"timestamp": 10},
            "b": {
                "c": [{"timestamp": 10}, [{"timestamp": 10}]],
                "d": {"timestamp": 20},
            },
        })
    );
    // All set at once again: one time is enough.
    let third = apply(Some(second), json!({"a": 1, "b": {"c": 0, "d": 0}}), 30).unwrap();
    assert_eq!(third.times, Times::All(30));
    assert_eq!(serde_json::to_string(&third.times).unwrap(), "30");
}

#[test]
fn the_delta_is_what_reported_does_not_say() {
    let check = |desired: Value, reported: Value, expected: Value| {
        assert_eq!(
            Value::Object(delta(&object(desired), Some(&object(reported)))),
            expected
        );
    };
    check(
        json!({"color": "RED", "state": "STOP"}),
        json!({"color": "GREEN", "engine": "ON"}),
        json!({"color": "RED", "state": "STOP"}),
    );
    check(
        json!({"lights": {"color": {"r": 255, "g": 255, "b": 255}}}),
        json!({"lights": {"color": {"r": 255, "g": 0, "b": 255}}}),
        json!({"lights": {"color": {"g": 255}}}),
    );
    check(
        json!({"list": [[1], [2]]}),
        json!({"list": [[1]]}),
        json!({"list": [[1], [2]]}),
    );
    check(
        json!({"n": 1, "m": [2]}),
        json!({"n": 1.0, "m": [2.0]}),
        json!({}),
    );
    check(json!({"d": {}}), json!({}), json!({"d": {}}));
    check(json!({"d": {}}), json!({"d": {"x": 1}}), json!({}));
    check(
        json!({"d": {"x": 1}}),
        json!({"d": 7}),
        json!({"d": {"x": 1}}),
    );
    let desired = object(json!({"a": {"b": {}}}));
    assert_eq!(delta(&desired, None), desired);
}

/// The reference: a tree that keeps the time beside every leaf.
#[derive(Debug, Clone, PartialEq)]
enum Node {
    Leaf(Value, i64),
    Object(BTreeMap<String, Node>),
}

impl Node {
    fn merged(old: Option<&Node>, patch: &Value, now: i64) -> Option<Node> {
        match (old, patch) {
            (_, Value::Null) => None,
            (Some(Node::Object(old)), Value::Object(patch)) => {
                let names = old.keys().chain(patch.keys()).cloned();
                Some(Node::Object(
                    names
                        .filter_map(|name| {
                            let node = match patch.get(&name) {
                                Some(value) => Node::merged(old.get(&name), value, now),
                                None => old.get(&name).cloned(),
                            };
                            Some((name, node?))
                        })
                        .collect(),
                ))
            }
            (_, Value::Object(patch)) => {
                let fields: BTreeMap<String, Node> = patch
                    .iter()
                    .filter_map(|(name, value)| {
                        Some((name.clone(), Node::merged(None, value, now)?))
                    })
                    .collect();
                (patch.is_empty() || !fields.is_empty()).then_some(Node::Object(fields))
            }
            (_, value) => Some(Node::Leaf(value.clone(), now)),
        }
    }

    fn state(&self) -> Value {
        match self {
            Node::Leaf(value, _) => value.clone(),
            Node::Object(fields) => fields.iter().map(|(n, f)| (n.clone(), f.state())).collect(),
        }
    }

    fn metadata(&self) -> Value {
        fn stamped(value: &Value, at: i64) -> Value {
            match value {
                Value::Array(items) => items.iter().map(|item| stamped(item, at)).collect(),
                Value::Object(fields) => fields
                    .iter()
                    .map(|(name, value)| (name.clone(), stamped(value, at)))
                    .collect(),
                _ => json!({ "timestamp": at }),
            }
        }
        match self {
            Node::Leaf(value, at) => stamped(value, *at),
            Node::Object(fields) => fields
                .iter()
                .map(|(n, f)| (n.clone(), f.metadata()))
                .collect(),
        }
    }
}

/// Every way down to a leaf; an empty object is one.
fn leaves(value: &Value, at: &[String], found: &mut Vec<(Vec<String>, Value)>) {
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            for (name, value) in fields {
                leaves(value, &[at, std::slice::from_ref(name)].concat(), found);
            }
        }
        leaf => found.push((at.to_vec(), leaf.clone())),
    }
}

/// The reference: the leaves of `desired` that are not in `reported`, put together again.
fn slow_delta(desired: &Value, reported: &Value) -> Value {
    let mut wanted = Vec::new();
    leaves(desired, &[], &mut wanted);
    let mut result = json!({});
    for (path, leaf) in wanted.iter().filter(|(path, _)| !path.is_empty()) {
        let found = path
            .iter()
            .try_fold(reported, |value, name| value.get(name));
        let there = match (leaf, found) {
            (_, None) => false,
            (Value::Object(_), Some(found)) => found.is_object(),
            (leaf, Some(found)) => leaf == found,
        };
        if !there {
            let mut place = &mut result;
            for name in path {
                place = place
                    .as_object_mut()
                    .unwrap()
                    .entry(name)
                    .or_insert_with(|| json!({}));
            }
            *place = leaf.clone();
        }
    }
    result
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        (0..3i64).prop_map(Value::from),
        "[xy]{0,2}".prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
    ]
}

/// Few names, so that updates meet.
fn value(nulls: bool) -> impl Strategy<Value = Value> {
    let leaf = if nulls {
        prop_oneof![3 => scalar(), 2 => Just(Value::Null)].boxed()
    } else {
        scalar().boxed()
    };
    let leaf =
        prop_oneof![4 => leaf, 1 => prop::collection::vec(scalar(), 0..3).prop_map(Value::from)];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop::collection::btree_map("[abcd]", inner, 0..4)
            .prop_map(|fields| fields.into_iter().collect())
    })
}

fn document(nulls: bool) -> impl Strategy<Value = Map<String, Value>> {
    prop::collection::btree_map("[abcd]", value(nulls), 0..4)
        .prop_map(|fields| fields.into_iter().collect())
}

proptest! {
    #[test]
    fn any_updates_in_a_row_agree_with_the_reference(
        patches in prop::collection::vec(document(true), 1..8)
    ) {
        let mut fast: Option<Section> = None;
        let mut slow: Option<Node> = None;
        for (now, patch) in (1..).zip(patches) {
            slow = Node::merged(slow.as_ref(), &Value::Object(patch.clone()), now)
                .filter(|node| *node != Node::Object(BTreeMap::new()));
            fast = Section::apply(fast, Patch::Merge(patch), now);
            prop_assert_eq!(fast.is_some(), slow.is_some());
            if let (Some(fast), Some(slow)) = (&fast, &slow) {
                prop_assert_eq!(Value::Object(fast.state.clone()), slow.state());
                prop_assert_eq!(serde_json::to_value(fast.metadata()).unwrap(), slow.metadata());
                let stored = serde_json::to_string(&fast.times).unwrap();
                let read: Times = serde_json::from_str(&stored).unwrap();
                prop_assert_eq!(&read, &fast.times);
            }
        }
    }

    #[test]
    fn any_delta_agrees_with_the_reference(desired in document(false), reported in document(false)) {
        let slow = slow_delta(&Value::Object(desired.clone()), &Value::Object(reported.clone()));
        prop_assert_eq!(Value::Object(delta(&desired, Some(&reported))), slow);
    }

    #[test]
    fn reporting_the_delta_leaves_none(desired in document(false), reported in document(false)) {
        let missing = delta(&desired, Some(&reported));
        let after = Section::apply(
            Some(Section { state: reported, times: Times::All(1) }),
            Patch::Merge(missing),
            2,
        );
        let empty = Map::new();
        let left = delta(&desired, Some(after.as_ref().map_or(&empty, |after| &after.state)));
        prop_assert!(left.is_empty(), "{:?}", left);
    }
}
