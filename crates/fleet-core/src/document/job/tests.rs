//! What job documents promise.

use proptest::prelude::*;

use super::*;

fn both(package: &str, version: &str) -> (PackageName, VersionName) {
    (package.parse().unwrap(), version.parse().unwrap())
}

fn wrong(text: &str) -> DocumentError {
    JobDocument::parse(text).unwrap_err()
}

#[test]
fn the_document_of_an_update_is_the_one_devices_of_the_workshop_read() {
    let (package, version) = both("SedanVehicle", "1.1.0");
    assert_eq!(
        ota(&package, &version),
        json!({"ota": {"packages": {"SedanVehicle": {
            "attributes": "${aws:iot:package:SedanVehicle:version:1.1.0:attributes}",
            "artifact": {"s3PresignedUrl":
                "${aws:iot:package:SedanVehicle:version:1.1.0:artifact:s3-presigned-url}"},
        }}}})
    );
}

#[test]
fn what_an_update_needs_is_what_is_read_in_its_text() {
    let (package, version) = both("acme.fw", "2.0-rc_1");
    let made = JobDocument::ota(&package, &version);
    assert_eq!(JobDocument::parse(made.as_str()), Ok(made));
}

#[test]
fn a_document_says_which_versions_and_urls_it_needs() {
    let needs = |text: &str| JobDocument::parse(text).unwrap().needs().clone();
    assert_eq!(
        needs(r#"{"operation": "reboot", "in": [1, null]}"#),
        Needs::default()
    );
    let two = needs(
        r#"["v ${aws:iot:package:a:version:1:attributes:k}",
            {"x": "${aws:iot:package:b:version:2:artifact-location:s3-presigned-url}"}]"#,
    );
    assert_eq!(two.versions, [both("a", "1"), both("b", "2")].into());
    assert_eq!(two.artifacts, [Some(both("b", "2"))].into());
    assert!(two.urls && !two.the_version);
    let the = needs(r#""${aws:iot:package::version::artifact:s3-presigned-url}""#);
    assert!(the.the_version && the.urls && the.versions.is_empty());
    assert_eq!(the.artifacts, [None].into());
    for url in ["", "-v1", "-v2", "-upload"] {
        let text = format!(r#"{{"u": "${{aws:iot:s3-presigned-url{url}:https://x}}"}}"#);
        assert!(needs(&text).urls, "{text}");
    }
    // The name of a member is no place that AWS fills in.
    assert!(!needs(r#"{"${aws:iot:s3-presigned-url:https://x}": 1}"#).urls);
    // One placeholder may stand in another.
    let nested = needs(
        r#""${aws:iot:s3-presigned-url:https://x/${aws:iot:package:a:version:1:attributes:key}}""#,
    );
    assert_eq!(nested.versions, [both("a", "1")].into());
}

#[test]
fn what_aws_would_not_take_is_refused_with_the_place() {
    assert!(matches!(wrong("{reboot}"), DocumentError::NoJson(why) if why.contains("line 1")));
    assert!(matches!(wrong(""), DocumentError::NoJson(_)));
    assert_eq!(
        wrong(r#"{"a": "b ${aws:iot"}"#),
        DocumentError::Unterminated("${aws:iot".to_owned())
    );
    let placeholder = |text: &str| wrong(&format!(r#"{{"a": "{text}"}}"#));
    let half = "${aws:iot:package:a:version::attributes}";
    assert_eq!(placeholder(half), DocumentError::HalfNamed(half.to_owned()));
    let null = "${aws:iot:package:a:version:$null:attributes}";
    assert_eq!(placeholder(null), DocumentError::Null(null.to_owned()));
    let all = "${aws:iot:package:a:version:1:attributes}";
    assert_eq!(
        placeholder(&format!("x{all}")),
        DocumentError::NotAlone(all.to_owned())
    );
    let url = "${aws:iot:package:a:version:1:artifact:s3-presigned-url}";
    assert_eq!(
        placeholder(&format!("${{aws:iot:s3-presigned-url:{url}}}")),
        DocumentError::Nested(url.to_owned())
    );
    assert!(matches!(
        placeholder("${aws:iot:package:a b:version:1:attributes}"),
        DocumentError::Name { .. }
    ));
}

#[test]
fn a_document_may_have_exactly_so_many_characters() {
    // Two quotation marks and characters of two bytes.
    let most = format!("\"{}\"", "é".repeat(32_766));
    assert!(JobDocument::parse(&most).is_ok());
    let more = format!("\"{}\"", "é".repeat(32_767));
    assert_eq!(wrong(&more), DocumentError::TooLong(32_769));
}

#[test]
fn a_document_is_known_again_once_attributes_are_filled_in() {
    let (package, version) = both("SedanVehicle", "1.1.0");
    let ours = JobDocument::ota(&package, &version);
    let mut filled = ota(&package, &version);
    assert!(ours.can_be(&filled.to_string()));
    filled["ota"]["packages"]["SedanVehicle"]["attributes"] = json!({"signingKey": "K"});
    assert!(ours.can_be(&filled.to_string()));
    filled["ota"]["more"] = json!(1);
    assert!(!ours.can_be(&filled.to_string()));
    let other = JobDocument::ota(&package, &"1.0.0".parse().unwrap());
    // Which version it was is told by what the job installs, not by the document.
    assert!(other.can_be(ours.as_str()));
    let plain = JobDocument::parse(r#"{"a": [1, "b"]}"#).unwrap();
    assert!(plain.can_be(r#"{ "a":[1,"b"] }"#));
    assert!(!plain.can_be(r#"{"a": [1]}"#) && !plain.can_be("{"));
}

proptest! {
    #[test]
    fn no_text_brings_the_reader_down(
        text in "[\\[\\]{}\":, a1]{0,20}|\"(\\$\\{|\\}|aws:iot:package:|:version:|attributes|[a:]){0,12}\"",
    ) {
        if let Ok(document) = JobDocument::parse(&text) {
            prop_assert_eq!(document.as_str(), text.as_str());
            prop_assert!(document.can_be(&text));
        }
    }
}
