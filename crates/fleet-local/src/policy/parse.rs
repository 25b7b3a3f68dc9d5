//! Reads a policy document, and says what breaks the grammar.

use serde_json::{Map, Value};

use super::{Clause, Condition, Document, Effect, Principals, Statement, Version};

/// What breaks the grammar. The service that stores the document finds the words for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Broken {
    /// It is not JSON, or not an object.
    Json,
    /// The version is none of the two.
    Version,
    /// There is no statement.
    NoStatement,
    /// A statement has no effect.
    NoEffect,
    /// An effect is neither `Allow` nor `Deny`.
    Effect(String),
    /// Two statements have one id.
    DuplicateSid,
    /// An element is unknown, stands beside its negation, or has the wrong form.
    Element(String),
}

type Parsed<T> = Result<T, Broken>;

/// Reads a document.
pub(crate) fn parse(text: &str) -> Parsed<Document> {
    let Ok(Value::Object(fields)) = serde_json::from_str(text) else {
        return Err(Broken::Json);
    };
    only(&fields, &["Version", "Id", "Statement"])?;
    let version = match fields.get("Version") {
        None => Version::Old,
        Some(Value::String(text)) if text == "2008-10-17" => Version::Old,
        Some(Value::String(text)) if text == "2012-10-17" => Version::Current,
        Some(_) => return Err(Broken::Version),
    };
    text_or_nothing(&fields, "Id")?;
    let written: Vec<&Value> = match fields.get("Statement") {
        None => Vec::new(),
        Some(Value::Array(items)) => items.iter().collect(),
        Some(single) => vec![single],
    };
    if written.is_empty() {
        return Err(Broken::NoStatement);
    }
    let statements: Vec<Statement> = written.into_iter().map(statement).collect::<Parsed<_>>()?;
    let mut sids: Vec<&str> = statements
        .iter()
        .filter_map(|statement| statement.sid.as_deref())
        .filter(|sid| !sid.is_empty())
        .collect();
    sids.sort_unstable();
    if sids.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(Broken::DuplicateSid);
    }
    Ok(Document {
        version,
        statements,
    })
}

fn statement(value: &Value) -> Parsed<Statement> {
    let Value::Object(fields) = value else {
        return Err(Broken::Element("Statement".to_owned()));
    };
    only(
        fields,
        &[
            "Sid",
            "Effect",
            "Principal",
            "NotPrincipal",
            "Action",
            "NotAction",
            "Resource",
            "NotResource",
            "Condition",
        ],
    )?;
    let effect = match text_or_nothing(fields, "Effect")?.as_deref() {
        None => return Err(Broken::NoEffect),
        Some("Allow") => Effect::Allow,
        Some("Deny") => Effect::Deny,
        Some(other) => return Err(Broken::Effect(other.to_owned())),
    };
    Ok(Statement {
        sid: text_or_nothing(fields, "Sid")?,
        effect,
        principal: clause(fields, "Principal", "NotPrincipal", principals)?,
        action: clause(fields, "Action", "NotAction", texts)?,
        resource: clause(fields, "Resource", "NotResource", texts)?,
        conditions: match fields.get("Condition") {
            None => Vec::new(),
            Some(block) => {
                Condition::all(block).ok_or_else(|| Broken::Element("Condition".to_owned()))?
            }
        },
    })
}

/// Refuses elements that the language does not have.
fn only(fields: &Map<String, Value>, known: &[&str]) -> Parsed<()> {
    match fields.keys().find(|key| !known.contains(&key.as_str())) {
        Some(unknown) => Err(Broken::Element(unknown.clone())),
        None => Ok(()),
    }
}

fn text_or_nothing(fields: &Map<String, Value>, name: &str) -> Parsed<Option<String>> {
    match fields.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(Broken::Element(name.to_owned())),
    }
}

/// An element or its negation, never both.
fn clause<T>(
    fields: &Map<String, Value>,
    plain: &str,
    negation: &str,
    read: fn(&Value) -> Option<T>,
) -> Parsed<Option<Clause<T>>> {
    let (name, negated, value) = match (fields.get(plain), fields.get(negation)) {
        (None, None) => return Ok(None),
        (Some(value), None) => (plain, false, value),
        (None, Some(value)) => (negation, true, value),
        (Some(_), Some(_)) => return Err(Broken::Element(negation.to_owned())),
    };
    let of = read(value).ok_or_else(|| Broken::Element(name.to_owned()))?;
    Ok(Some(Clause { negated, of }))
}

/// One text or a list of them.
pub(super) fn texts(value: &Value) -> Option<Vec<String>> {
    match value {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(items) => items
            .iter()
            .map(|item| item.as_str().map(str::to_owned))
            .collect(),
        _ => None,
    }
}

fn principals(value: &Value) -> Option<Principals> {
    match value {
        Value::String(text) if text == "*" => Some(Principals::Anybody),
        Value::Object(kinds) => kinds
            .iter()
            .map(|(kind, values)| Some((kind.clone(), texts(values)?)))
            .collect::<Option<Vec<_>>>()
            .map(Principals::Of),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_values_and_lists_read_alike() {
        let single = parse(r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iot:*","Resource":"*"}}"#).unwrap();
        let list = parse(r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["iot:*"],"Resource":["*"]}]}"#).unwrap();
        assert_eq!(single, list);
        assert_eq!(single.version, Version::Current);
        assert_eq!(single.statements[0].effect, Effect::Allow);
    }

    #[test]
    fn each_defect_is_named() {
        let with =
            |statement: &str| parse(&format!(r#"{{"Statement":[{statement}]}}"#)).unwrap_err();
        for text in ["", "{", "[]", "\"x\"", "null"] {
            assert_eq!(parse(text).unwrap_err(), Broken::Json, "{text}");
        }
        assert_eq!(parse("{}").unwrap_err(), Broken::NoStatement);
        assert_eq!(
            parse(r#"{"Statement":[]}"#).unwrap_err(),
            Broken::NoStatement
        );
        assert_eq!(
            parse(r#"{"Version":"1","Statement":[]}"#).unwrap_err(),
            Broken::Version
        );
        assert_eq!(
            parse(r#"{"version":"2012-10-17"}"#).unwrap_err(),
            Broken::Element("version".into())
        );
        assert_eq!(with("1"), Broken::Element("Statement".into()));
        assert_eq!(with(r#"{"Action":"a:b"}"#), Broken::NoEffect);
        assert_eq!(
            with(r#"{"Effect":"allow"}"#),
            Broken::Effect("allow".into())
        );
        assert_eq!(
            with(r#"{"Effect":"Allow","Action":1}"#),
            Broken::Element("Action".into())
        );
        assert_eq!(
            with(r#"{"Effect":"Allow","Action":"a:b","NotAction":"a:c"}"#),
            Broken::Element("NotAction".into())
        );
        assert_eq!(
            with(r#"{"Effect":"Allow","Condition":{"Equal":{"a":"b"}}}"#),
            Broken::Element("Condition".into())
        );
        assert_eq!(
            with(r#"{"Effect":"Deny","Sid":"a"},{"Effect":"Deny","Sid":"a"}"#),
            Broken::DuplicateSid
        );
    }
}
