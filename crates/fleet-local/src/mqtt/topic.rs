//! Topics and topic filters: which of them may be, and which filter matches which topic.

/// A topic, in bytes of UTF-8 (AWS: 256). Basic Ingest counts from the fourth level.
const MAX_BYTES: usize = 256;

/// Slashes in a topic (AWS: 7). Basic Ingest counts from the fourth level, a shared subscription
/// from the third; the services' own topics may be deeper.
const MAX_SLASHES: usize = 7;

/// Why a topic cannot be published or subscribed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
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
pub(crate) enum Topic {
    /// Anybody's.
    Plain,
    /// Basic Ingest: straight to a rule, past the broker.
    Rule,
    /// A reserved topic of a service; see [`crate::mqtt::reserved`].
    Service,
}

/// Reads a topic to publish to.
pub(crate) fn parse(topic: &str) -> Result<Topic, Refusal> {
    if topic.is_empty() {
        return Err(Refusal::Empty);
    }
    if topic.contains(['+', '#']) {
        return Err(Refusal::Wildcard);
    }
    if topic.contains('\0') {
        return Err(Refusal::Null);
    }
    if !topic.starts_with('$') {
        measure(topic)?;
        return Ok(Topic::Plain);
    }
    if let Some(rule) = topic.strip_prefix("$aws/rules/") {
        let (rule, rest) = rule.split_once('/').unwrap_or((rule, ""));
        if rule.is_empty() {
            return Err(Refusal::Reserved);
        }
        measure(rest)?;
        return Ok(Topic::Rule);
    }
    // The services' own topics may be deeper than a plain one: a command's response has eight.
    match topic.strip_prefix("$aws/") {
        Some("") | None => Err(Refusal::Reserved),
        Some(_) if topic.len() > MAX_BYTES => Err(Refusal::Long),
        Some(_) => Ok(Topic::Service),
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

/// A filter to subscribe to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Filter<'a> {
    /// The group of a shared subscription, `$share/group/…`.
    pub(crate) group: Option<&'a str>,
    pub(crate) filter: &'a str,
}

impl Filter<'_> {
    /// Whether it has wildcards.
    pub(crate) fn is_wild(&self) -> bool {
        self.filter.contains(['+', '#'])
    }
}

/// Reads a filter to subscribe to.
pub(crate) fn filter(text: &str) -> Result<Filter<'_>, Refusal> {
    let (group, filter) = match text.strip_prefix("$share/") {
        Some(shared) => {
            let (group, filter) = shared.split_once('/').ok_or(Refusal::Wildcard)?;
            if group.is_empty() || group.contains(['+', '#']) {
                return Err(Refusal::Wildcard);
            }
            (Some(group), filter)
        }
        None => (None, text),
    };
    if filter.is_empty() {
        return Err(Refusal::Empty);
    }
    if filter.contains('\0') {
        return Err(Refusal::Null);
    }
    let mut levels = filter.split('/').peekable();
    while let Some(level) = levels.next() {
        let wild = level.contains(['+', '#']);
        if wild && level.len() > 1 || level == "#" && levels.peek().is_some() {
            return Err(Refusal::Wildcard);
        }
    }
    if filter.starts_with('$') {
        if filter.len() > MAX_BYTES {
            return Err(Refusal::Long);
        }
        if !super::reserved::is_offered(filter) {
            return Err(Refusal::Reserved);
        }
    } else {
        measure(filter)?;
    }
    Ok(Filter { group, filter })
}

/// What stands at each `+` of a filter, if the topic matches it. A `#` takes all that follows, but
/// not the level above, as AWS has it.
pub(crate) fn captures<'t>(filter: &str, topic: &'t str) -> Option<Vec<&'t str>> {
    let mut found = Vec::new();
    let mut topic = topic.split('/');
    for wanted in filter.split('/') {
        let level = topic.next()?;
        match wanted {
            "#" => return Some(found),
            "+" => found.push(level),
            _ if wanted == level => {}
            _ => return None,
        }
    }
    topic.next().is_none().then_some(found)
}

/// Whether some topic matches both filters.
pub(crate) fn overlap(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.split('/'), other.split('/'));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some("#"), Some(_)) | (Some(_), Some("#")) => return true,
            (Some("+"), Some(_)) | (Some(_), Some("+")) => {}
            (Some(one), Some(other)) if one == other => {}
            _ => return false,
        }
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
    fn what_begins_with_a_dollar_is_a_service_s_or_nobody_s() {
        for topic in [
            "$aws/things/car/shadow/update",
            "$aws/commands/things/t/executions/e/response/accepted/json",
        ] {
            assert_eq!(parse(topic), Ok(Topic::Service), "{topic}");
        }
        for topic in ["$other/things", "$aws", "$aws/", "$", "$aws/rules/"] {
            assert_eq!(parse(topic), Err(Refusal::Reserved), "{topic}");
        }
        assert_eq!(
            parse(&format!("$aws/things/{}", "x".repeat(250))),
            Err(Refusal::Long)
        );
    }

    #[test]
    fn filters_have_whole_wildcards_and_shared_ones_a_group() {
        for (text, group, rest) in [
            ("a/+/b/#", None, "a/+/b/#"),
            ("#", None, "#"),
            ("+", None, "+"),
            ("$share/g/a/#", Some("g"), "a/#"),
            ("$share/g//1/2/3/4/5/6/7", Some("g"), "/1/2/3/4/5/6/7"),
            ("$aws/events/presence/+/x", None, "$aws/events/presence/+/x"),
        ] {
            let filter = rest;
            assert_eq!(super::filter(text), Ok(Filter { group, filter }), "{text}");
        }
        for (text, refusal) in [
            ("", Refusal::Empty),
            ("a/+b", Refusal::Wildcard),
            ("a/#/b", Refusal::Wildcard),
            ("a#", Refusal::Wildcard),
            ("$share/g", Refusal::Wildcard),
            ("$share//a", Refusal::Wildcard),
            ("$share/+/a", Refusal::Wildcard),
            ("$share/g/", Refusal::Empty),
            ("$SYS/#", Refusal::Reserved),
            ("$aws/nothing", Refusal::Reserved),
            ("1/2/3/4/5/6/7/8/9", Refusal::Deep),
            ("a\0", Refusal::Null),
        ] {
            assert_eq!(super::filter(text), Err(refusal), "{text}");
        }
        assert_eq!(super::filter(&"x".repeat(257)), Err(Refusal::Long));
    }

    #[test]
    fn a_filter_matches_level_by_level_and_a_hash_not_the_level_above() {
        for (filter, topic, found) in [
            ("a/+/c", "a/b/c", Some(vec!["b"])),
            ("+/+", "/x", Some(vec!["", "x"])),
            ("a/#", "a/b/c", Some(vec![])),
            ("a/#", "a/", Some(vec![])),
            ("a/#", "a", None),
            ("a", "a/b", None),
            ("a/b", "a", None),
            ("a/+", "a/b/c", None),
        ] {
            assert_eq!(captures(filter, topic), found, "{filter} {topic}");
        }
    }

    #[test]
    fn filters_overlap_where_a_topic_matches_both() {
        for (one, other, expected) in [
            ("a/+/c", "a/b/+", true),
            ("a/#", "+/b/c", true),
            ("a/#", "a", false),
            ("a/b", "a/c", false),
            ("a/+", "a/b/c", false),
            ("#", "x", true),
        ] {
            assert_eq!(overlap(one, other), expected, "{one} {other}");
            assert_eq!(overlap(other, one), expected, "{other} {one}");
        }
    }
}
