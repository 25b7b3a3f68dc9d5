//! Topics: which one may publish to, and what the reserved ones mean.

/// A topic, in bytes of UTF-8 (AWS: 256). Basic Ingest counts from the fourth level.
const MAX_BYTES: usize = 256;

/// Slashes in a topic (AWS: 7). Basic Ingest counts from the fourth level.
const MAX_SLASHES: usize = 7;

/// Why a topic cannot be published to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Refusal {
    #[error("Topic must not be empty")]
    Empty,
    #[error("Topic must not contain wildcard characters")]
    Wildcard,
    #[error("Topic must not contain a null character")]
    Null,
    #[error("Topic is longer than {MAX_BYTES} bytes")]
    Long,
    #[error("Topic has more than {MAX_SLASHES} forward slashes")]
    Deep,
    #[error("Topic is reserved")]
    Reserved,
}

/// A topic as AWS IoT treats it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Topic<'a> {
    /// Anybody's.
    Plain,
    /// A request to the Device Shadow service; the classic shadow has no name.
    Shadow {
        thing: &'a str,
        name: &'a str,
        request: ShadowRequest,
    },
    /// Basic Ingest: straight to a rule, past the broker.
    Rule,
    /// A reserved topic of a service.
    Service,
}

/// What a message on a shadow's topic asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ShadowRequest {
    Get,
    Update,
    Delete,
}

impl ShadowRequest {
    fn parse(level: &str) -> Option<ShadowRequest> {
        match level {
            "get" => Some(ShadowRequest::Get),
            "update" => Some(ShadowRequest::Update),
            "delete" => Some(ShadowRequest::Delete),
            _ => None,
        }
    }
}

/// Reads a topic to publish to.
pub(super) fn parse(topic: &str) -> Result<Topic<'_>, Refusal> {
    if topic.is_empty() {
        return Err(Refusal::Empty);
    }
    if topic.contains(['+', '#']) {
        return Err(Refusal::Wildcard);
    }
    if topic.contains('\0') {
        return Err(Refusal::Null);
    }
    let Some(reserved) = topic.strip_prefix('$') else {
        measure(topic)?;
        return Ok(Topic::Plain);
    };
    let levels: Vec<&str> = reserved.split('/').collect();
    match levels.as_slice() {
        ["aws", "rules", rule, rest @ ..] if !rule.is_empty() => {
            measure(&rest.join("/"))?;
            Ok(Topic::Rule)
        }
        ["aws", "things", thing, "shadow", request] => shadow(thing, "", request),
        ["aws", "things", thing, "shadow", "name", name, request] => shadow(thing, name, request),
        // What the shadow service answers is for subscribers only.
        ["aws", "things", _, "shadow", ..] => Err(Refusal::Reserved),
        // The services' own topics may be deeper than a plain one: a command's response has eight.
        ["aws", _, ..] if topic.len() <= MAX_BYTES => Ok(Topic::Service),
        ["aws", _, ..] => Err(Refusal::Long),
        _ => Err(Refusal::Reserved),
    }
}

fn measure(topic: &str) -> Result<(), Refusal> {
    if topic.len() > MAX_BYTES {
        return Err(Refusal::Long);
    }
    if topic.matches('/').count() > MAX_SLASHES {
        return Err(Refusal::Deep);
    }
    Ok(())
}

fn shadow<'a>(thing: &'a str, name: &'a str, request: &str) -> Result<Topic<'a>, Refusal> {
    let fits = |text: &str, max: usize| {
        text.len() <= max
            && text
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b":_-$".contains(&byte))
    };
    match ShadowRequest::parse(request) {
        Some(request) if !thing.is_empty() && fits(thing, 128) && fits(name, 64) => {
            Ok(Topic::Shadow {
                thing,
                name,
                request,
            })
        }
        _ => Err(Refusal::Reserved),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_topics_have_a_size_a_depth_and_no_wildcards() {
        assert_eq!(parse("a/b c/straße"), Ok(Topic::Plain));
        assert_eq!(parse("/"), Ok(Topic::Plain));
        assert_eq!(parse("dollar/$x"), Ok(Topic::Plain));
        assert_eq!(parse(""), Err(Refusal::Empty));
        assert_eq!(parse("a/+/b"), Err(Refusal::Wildcard));
        assert_eq!(parse("a/#"), Err(Refusal::Wildcard));
        assert_eq!(parse("a\0"), Err(Refusal::Null));
        assert_eq!(parse("1/2/3/4/5/6/7/8"), Ok(Topic::Plain));
        assert_eq!(parse("1/2/3/4/5/6/7/8/9"), Err(Refusal::Deep));
        assert_eq!(parse(&"x".repeat(256)), Ok(Topic::Plain));
        assert_eq!(parse(&"x".repeat(257)), Err(Refusal::Long));
    }

    #[test]
    fn basic_ingest_counts_from_the_fourth_level() {
        assert_eq!(parse("$aws/rules/r/1/2/3/4/5/6/7/8"), Ok(Topic::Rule));
        assert_eq!(parse("$aws/rules/r/1/2/3/4/5/6/7/8/9"), Err(Refusal::Deep));
        assert_eq!(
            parse(&format!("$aws/rules/rule/{}", "x".repeat(256))),
            Ok(Topic::Rule)
        );
    }

    #[test]
    fn shadow_topics_name_their_shadow() {
        let shadow = |thing, name, request| {
            Ok(Topic::Shadow {
                thing,
                name,
                request,
            })
        };
        assert_eq!(
            parse("$aws/things/car/shadow/update"),
            shadow("car", "", ShadowRequest::Update)
        );
        assert_eq!(
            parse("$aws/things/car/shadow/name/$package/get"),
            shadow("car", "$package", ShadowRequest::Get)
        );
        for topic in [
            "$aws/things/car/shadow/update/accepted",
            "$aws/things/car/shadow/list",
            "$aws/things/c r/shadow/update",
            "$aws/things//shadow/update",
            "$other/things",
            "$aws",
            "$",
        ] {
            assert_eq!(parse(topic), Err(Refusal::Reserved), "{topic}");
        }
        assert_eq!(
            parse("$aws/commands/things/t/executions/e/response/accepted/json"),
            Ok(Topic::Service)
        );
    }
}
