//! What an update may say.

use serde_json::json;

use super::*;

fn parse(document: Value) -> Result<Update, Refusal> {
    Update::parse(document.to_string().as_bytes(), false)
}

fn refusal(document: Value) -> String {
    parse(document).unwrap_err().to_string()
}

/// An object with names nested `levels` deep.
fn nested(levels: usize) -> Value {
    (0..levels).fold(json!("leaf"), |inner, _| json!({ "n": inner }))
}

#[test]
fn a_request_is_read() {
    let update = parse(json!({
        "state": {"desired": {"a": null}, "reported": null},
        "version": 3, "clientToken": "t", "other": {"ignored": true},
    }))
    .unwrap();
    assert_eq!(update.version, Some(3));
    assert_eq!(update.client_token.as_deref(), Some("t"));
    assert_eq!(update.reported, Some(Patch::Clear));
    let Some(Patch::Merge(desired)) = update.desired else {
        panic!("desired is merged");
    };
    assert_eq!(Value::Object(desired), json!({"a": null}));
    let nothing = parse(json!({"state": {}})).unwrap();
    assert_eq!((nothing.desired, nothing.reported), (None, None));
    let cleared = parse(json!({"state": null})).unwrap();
    assert_eq!(cleared.desired, Some(Patch::Clear));
    assert_eq!(cleared.reported, Some(Patch::Clear));
}

#[test]
fn refusals_have_the_words_of_the_service() {
    let bytes = |payload: &[u8]| Update::parse(payload, false).unwrap_err();
    assert_eq!(bytes(b"{\"state\": "), Refusal::Json);
    assert_eq!(bytes(b""), Refusal::Json);
    assert_eq!(bytes(b"{\"state\": \"\xff\"}"), Refusal::Encoding);
    assert_eq!(refusal(json!([])), "Missing required node: state");
    assert_eq!(refusal(json!({})), "Missing required node: state");
    assert_eq!(refusal(json!({"state": 1})), "State node must be an object");
    for (section, message) in [
        ("desired", "Desired node must be an object"),
        ("reported", "Reported node must be an object"),
    ] {
        for value in [json!(1), json!([]), json!("x")] {
            assert_eq!(refusal(json!({"state": {section: value}})), message);
        }
    }
    assert_eq!(
        refusal(json!({"state": {"desired": {}, "foo": 1}})),
        "State contains an invalid node: 'foo'"
    );
    for version in [json!("1"), json!(-1), json!(1.5)] {
        assert_eq!(
            refusal(json!({"state": {}, "version": version})),
            "Invalid version"
        );
    }
    assert!(parse(json!({"state": {}, "clientToken": "t".repeat(64)})).is_ok());
    for token in [json!("t".repeat(65)), json!(7)] {
        assert_eq!(
            refusal(json!({"state": {}, "clientToken": token})),
            "Invalid clientToken"
        );
    }
}

#[test]
fn eight_levels_are_allowed_nine_are_not() {
    for section in ["desired", "reported"] {
        assert!(parse(json!({"state": {section: nested(8)}})).is_ok());
        assert_eq!(
            refusal(json!({"state": {section: nested(9)}})),
            "JSON contains too many levels of nesting; maximum is 8"
        );
    }
    // Arrays nest too.
    let seven = json!({"state": {"desired": {"n": [[[[[[[1]]]]]]]}}});
    let eight = json!({"state": {"desired": {"n": [[[[[[[[1]]]]]]]]}}});
    assert!(parse(seven).is_ok());
    assert_eq!(parse(eight), Err(Refusal::Depth));
}

#[test]
fn an_array_holds_no_null() {
    for list in [json!([1, null]), json!([[null]]), json!([{"a": null}])] {
        assert_eq!(
            refusal(json!({"state": {"reported": {"deep": {"list": list}}}})),
            "State contains an invalid node: 'list'"
        );
    }
}

#[test]
fn the_package_shadow_takes_versions_and_attributes_alone() {
    let package = |entry: Value| {
        let document = json!({"state": {"reported": {"Firmware": entry}}});
        Update::parse(document.to_string().as_bytes(), true)
    };
    assert!(package(json!({"version": "1.0.0", "attributes": {"a": {"b": 1}}})).is_ok());
    assert!(package(json!({"version": null, "attributes": null})).is_ok());
    assert!(package(Value::Null).is_ok());
    for (entry, node) in [
        (
            json!({"version": "1.0.0", "description": "x"}),
            "description",
        ),
        (json!({"version": 1}), "version"),
        (json!({"attributes": []}), "attributes"),
        (json!("1.0.0"), "Firmware"),
    ] {
        assert_eq!(package(entry), Err(Refusal::Node(node.to_owned())));
    }
}
