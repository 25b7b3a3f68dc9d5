//! XML in and out: a small tree for inputs, and nested members for outputs.

use std::borrow::Cow;

use quick_xml::escape::escape;
use quick_xml::events::Event;
use serde_json::{Map, Value};

use super::input::scalar;
use crate::model::{Kind, Model, Shape};

/// One element.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Element>,
}

/// Elements nested deeper than this are refused.
const MAX_DEPTH: usize = 32;

pub(super) fn parse(bytes: &[u8]) -> Result<Element, String> {
    let text = std::str::from_utf8(bytes).map_err(|cause| cause.to_string())?;
    let mut reader = quick_xml::Reader::from_str(text);
    let mut stack: Vec<Element> = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(|cause| cause.to_string())?;
        match event {
            Event::Start(start) => {
                if stack.len() > MAX_DEPTH {
                    return Err("nested too deeply".to_owned());
                }
                stack.push(element(&start)?);
            }
            Event::Empty(start) => {
                let done = element(&start)?;
                push(&mut stack, done)?;
            }
            Event::End(_) => {
                let done = stack.pop().ok_or("unbalanced")?;
                push(&mut stack, done)?;
            }
            Event::Text(text) => {
                top(&mut stack)?.text.push_str(&text);
            }
            Event::CData(text) => {
                top(&mut stack)?.text.push_str(&text);
            }
            Event::GeneralRef(reference) => {
                let resolved = match reference.resolve_char_ref().map_err(|c| c.to_string())? {
                    Some(character) => character.to_string(),
                    None => quick_xml::escape::resolve_predefined_entity(&reference)
                        .ok_or("unknown entity")?
                        .to_owned(),
                };
                top(&mut stack)?.text.push_str(&resolved);
            }
            Event::DocType(_) => return Err("no document types".to_owned()),
            Event::Eof => break,
            _ => {}
        }
    }
    if stack.len() != 1 {
        return Err("unbalanced".to_owned());
    }
    let mut document = stack.pop().ok_or("empty")?;
    if document.children.len() != 1 {
        return Err("one root element is needed".to_owned());
    }
    document.children.pop().ok_or_else(|| "empty".to_owned())
}

fn top(stack: &mut [Element]) -> Result<&mut Element, String> {
    stack.last_mut().ok_or_else(|| "unbalanced".to_owned())
}

fn push(stack: &mut [Element], done: Element) -> Result<(), String> {
    top(stack)?.children.push(done);
    Ok(())
}

fn element(start: &quick_xml::events::BytesStart<'_>) -> Result<Element, String> {
    let name = start.local_name();
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|cause| cause.to_string())?;
        let key = attribute.key.as_ref().to_owned();
        let value = attribute.value.into_owned();
        attributes.push((key, value));
    }
    Ok(Element {
        name: name.as_ref().to_owned(),
        attributes,
        ..Element::default()
    })
}

/// The element as members of a shape.
pub(super) fn value(model: &Model, shape: &Shape, element: &Element) -> Value {
    let mut out = Map::new();
    for (name, member) in &shape.members {
        let wire = member.wire(name);
        let Some(inner) = model.shape(&member.shape) else {
            continue;
        };
        if member.xml_attribute {
            if let Some((_, text)) = element.attributes.iter().find(|(key, _)| key == wire) {
                out.insert(name.clone(), Value::String(text.clone()));
            }
            continue;
        }
        let mut found = element.children.iter().filter(|child| child.name == wire);
        let value = match inner.kind {
            Kind::List if inner.flattened => {
                let items: Vec<Value> = found.map(|child| item(model, inner, child)).collect();
                (!items.is_empty()).then_some(Value::Array(items))
            }
            _ => found
                .next()
                .map(|child| any(model, &member.shape, inner, child)),
        };
        if let Some(value) = value {
            out.insert(name.clone(), value);
        }
    }
    Value::Object(out)
}

fn any(model: &Model, name: &str, shape: &Shape, element: &Element) -> Value {
    match shape.kind {
        Kind::Structure => value(model, shape, element),
        Kind::List => {
            let wanted = shape.member_name.as_deref().unwrap_or("member");
            let children = element.children.iter().filter(|child| child.name == wanted);
            Value::Array(children.map(|child| item(model, shape, child)).collect())
        }
        _ => scalar(model, name, &element.text),
    }
}

fn item(model: &Model, list: &Shape, element: &Element) -> Value {
    let name = list.member.as_deref().unwrap_or_default();
    match model.shape(name) {
        Some(shape) => any(model, name, shape, element),
        None => Value::String(element.text.clone()),
    }
}

/// Writes members as elements. `item` names the elements of a list; `None` repeats the list's own
/// name, as S3's flattened lists do.
pub(super) fn write(out: &mut String, name: &str, value: &Value, item: Option<&str>) {
    match value {
        Value::Null => {}
        Value::Array(items) => match item {
            Some(inner) => {
                open(out, name);
                for entry in items {
                    write(out, inner, entry, item);
                }
                close(out, name);
            }
            None => {
                for entry in items {
                    write(out, name, entry, item);
                }
            }
        },
        Value::Object(fields) => {
            open(out, name);
            for (key, field) in fields {
                write(out, key, field, item);
            }
            close(out, name);
        }
        Value::String(text) => leaf(out, name, &controls(&escape(text.as_str()))),
        other => leaf(out, name, &other.to_string()),
    }
}

/// A carriage return as a reference, since a bare one would be read as a line feed. Characters that
/// XML cannot have in any form are replaced.
fn controls(text: &str) -> Cow<'_, str> {
    let special = |character: char| {
        matches!(character, '\u{fffe}' | '\u{ffff}')
            || (character < ' ' && !matches!(character, '\n' | '\t'))
    };
    if !text.contains(special) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        match character {
            '\r' => out.push_str("&#13;"),
            other if special(other) => out.push(char::REPLACEMENT_CHARACTER),
            other => out.push(other),
        }
    }
    Cow::Owned(out)
}

fn leaf(out: &mut String, name: &str, text: &str) {
    open(out, name);
    out.push_str(text);
    close(out, name);
}

fn open(out: &mut String, name: &str) {
    out.push('<');
    out.push_str(name);
    out.push('>');
}

fn close(out: &mut String, name: &str) {
    out.push_str("</");
    // An attribute may stand behind the name of an opening tag.
    out.push_str(name.split(' ').next().unwrap_or(name));
    out.push('>');
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::Service;

    #[test]
    fn a_delete_request_becomes_its_members() {
        let model = Service::S3.model();
        let root = parse(b"<?xml version=\"1.0\"?><Delete xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Object><Key>a&amp;b&#x41;</Key><VersionId>1</VersionId></Object><Object><Key>c</Key></Object><Quiet>true</Quiet></Delete>").unwrap();
        let members = value(model, model.shape("Delete").unwrap(), &root);
        assert_eq!(
            members,
            json!({"Objects": [{"Key": "a&bA", "VersionId": "1"}, {"Key": "c"}], "Quiet": true})
        );
    }

    #[test]
    fn broken_xml_is_refused() {
        for text in ["", "<a>", "<a></b>", "<a/><b/>", "<!DOCTYPE x []><a/>"] {
            assert!(parse(text.as_bytes()).is_err(), "{text}");
        }
        assert!(parse("<a>".repeat(1000).as_bytes()).is_err());
    }

    #[test]
    fn every_text_that_is_written_can_be_read() {
        let mut out = String::new();
        let members = json!({"K": "a\r\n\u{1}\u{ffff}<&"});
        write(&mut out, "R", &members, None);
        assert_eq!(out, "<R><K>a&#13;\n\u{fffd}\u{fffd}&lt;&amp;</K></R>");
    }

    #[test]
    fn lists_are_wrapped_for_query_and_repeated_for_s3() {
        let members = json!({"Tags": [{"Key": "<a>"}]});
        let mut query = String::new();
        write(&mut query, "R", &members, Some("member"));
        assert_eq!(
            query,
            "<R><Tags><member><Key>&lt;a&gt;</Key></member></Tags></R>"
        );
        let mut s3 = String::new();
        write(&mut s3, "R", &members, None);
        assert_eq!(s3, "<R><Tags><Key>&lt;a&gt;</Key></Tags></R>");
    }
}
