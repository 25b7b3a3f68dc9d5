//! A message of MQTT on one line, for people and for programs.

use fleet_core::port::mqtt::IncomingMessage;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::lang::say;
use crate::ui::style::{self, paint};

/// What the bytes of a message are.
enum Payload<'a> {
    Json(Value),
    Text(&'a str),
    Bytes(String),
}

fn payload(bytes: &[u8]) -> Payload<'_> {
    if let Ok(value) = serde_json::from_slice(bytes) {
        return Payload::Json(value);
    }
    let is_text = |text: &&str| !text.chars().any(|c| c.is_control() && !c.is_whitespace());
    match std::str::from_utf8(bytes).ok().filter(is_text) {
        Some(text) => Payload::Text(text),
        None => Payload::Bytes(bytes.iter().map(|byte| format!("{byte:02x}")).collect()),
    }
}

/// For people: time in UTC, topic, payload. Nothing in it can move the cursor or break the line.
pub(crate) fn line(message: &IncomingMessage, at: Timestamp) -> String {
    let time = at.to_zoned(TimeZone::UTC).strftime("%H:%M:%S").to_string();
    let payload = match payload(&message.payload) {
        Payload::Json(value) => value.to_string(),
        Payload::Text(text) => text.to_owned(),
        Payload::Bytes(hex) => format!("0x{hex}"),
    };
    let (time, topic) = (
        paint(style::DIM, time),
        paint(style::HEAD, harmless(&message.topic)),
    );
    let topic = match message.retained {
        true => say!("devices-message-retained", topic),
        false => topic,
    };
    let line = format!("{time}  {topic}  {}", harmless(&payload));
    line.trim_end().to_owned()
}

/// A text without what a terminal would obey.
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c.is_control() {
            true => out.extend(c.escape_default()),
            false => out.push(c),
        }
    }
    out
}

/// For programs: one object. `encoding` says whether the payload is JSON as it is (`json`), a text, or
/// bytes in hexadecimal (`hex`).
pub(crate) fn json(message: &IncomingMessage, at: Timestamp) -> Value {
    let (encoding, payload) = match payload(&message.payload) {
        Payload::Json(value) => ("json", value),
        Payload::Text(text) => ("text", text.into()),
        Payload::Bytes(hex) => ("hex", hex.into()),
    };
    json!({
        "time": at,
        "topic": message.topic,
        "encoding": encoding,
        "payload": payload,
        "bytes": message.payload.len(),
        "content_type": message.content_type,
        "retained": message.retained,
        "duplicate": message.duplicate,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(payload: &[u8]) -> IncomingMessage {
        IncomingMessage {
            topic: "a/b".to_owned(),
            payload: payload.to_vec(),
            content_type: None,
            retained: false,
            duplicate: false,
        }
    }

    fn shown(payload: &[u8]) -> String {
        let at = "2026-03-07T12:34:56.789Z".parse().unwrap();
        let line = line(&message(payload), at);
        anstream::adapter::strip_str(&line).to_string()
    }

    #[test]
    fn json_is_on_one_line_text_as_it_is_and_bytes_in_hexadecimal() {
        let pretty = b"{\n  \"b\": 1,\n  \"a\": [1, 2]\n}";
        assert_eq!(shown(pretty), r#"12:34:56  a/b  {"b":1,"a":[1,2]}"#);
        assert_eq!(shown("Grüße".as_bytes()), "12:34:56  a/b  Grüße");
        assert_eq!(shown(&[0xff, 0x00]), "12:34:56  a/b  0xff00");
        assert_eq!(shown(b""), "12:34:56  a/b");
    }

    #[test]
    fn nothing_in_a_message_moves_the_cursor_or_breaks_the_line() {
        assert_eq!(shown(b"one\ntwo"), r"12:34:56  a/b  one\ntwo");
        assert_eq!(shown(b"\x1b[2J"), "12:34:56  a/b  0x1b5b324a");
        let sneaky = shown("\"\\u009b2J\u{9b}\"".as_bytes());
        assert!(!sneaky.chars().any(char::is_control), "{sneaky:?}");
    }

    #[test]
    fn a_program_gets_an_object_and_is_told_what_the_payload_is() {
        let at = "2026-03-07T12:34:56Z".parse().unwrap();
        for (bytes, encoding, payload) in [
            (&b"{\"a\":1}"[..], "json", json!({"a": 1})),
            (b"hello", "text", json!("hello")),
            (b"\xff", "hex", json!("ff")),
        ] {
            let read = super::json(&message(bytes), at);
            assert_eq!(
                (&read["encoding"], &read["payload"]),
                (&encoding.into(), &payload)
            );
            assert_eq!(
                (&read["time"], &read["topic"]),
                (&json!("2026-03-07T12:34:56Z"), &json!("a/b"))
            );
        }
    }
}
