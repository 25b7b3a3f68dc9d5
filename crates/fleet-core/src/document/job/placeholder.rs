//! The grammar of placeholders in job documents: `${…}`, which may stand in one another.

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Characters that stand for themselves.
    Text(String),
    /// What stands between `${` and `}`.
    Placeholder(Vec<Part>),
}

/// How deep placeholders can stand in one another; AWS knows of two.
const DEEPEST: usize = 32;

/// A `${` has no end, or stands in more others than 32.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a placeholder begins with ${{ and has no end")]
pub struct Unterminated;

/// What a placeholder asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind<'a> {
    /// Something of a package version.
    Package {
        /// The package; empty for the one that the job installs.
        name: &'a str,
        /// The version; empty for the one that the job installs.
        version: &'a str,
        /// What of it.
        what: OfPackage<'a>,
    },
    /// A URL to download an object.
    Download {
        /// Whether it is of the second version, which takes encoded URLs.
        encoded: bool,
    },
    /// A URL to upload an object.
    Upload,
    /// A value given with the job, for managed templates.
    Parameter(&'a str),
    /// The signature of a signing job.
    CodeSignature,
    /// `thingName`, `jobId`, `executionNumber`, for the keys of uploads.
    Local(&'a str),
    /// Something else, which is left as it is.
    Other,
}

/// What a placeholder asks for of a package version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OfPackage<'a> {
    /// One attribute.
    Attribute(&'a str),
    /// All attributes, as an object.
    AllAttributes,
    /// A URL to download its artifact.
    Artifact,
}

const DOWNLOADS: &[(&str, bool)] = &[
    ("aws:iot:s3-presigned-url:", false),
    ("aws:iot:s3-presigned-url-v1:", false),
    ("aws:iot:s3-presigned-url-v2:", true),
];
const UPLOAD: &str = "aws:iot:s3-presigned-url-upload:";

/// The names that stand for something of the execution.
pub const LOCAL: &[&str] = &["thingName", "jobId", "executionNumber"];

/// Reads a text into its pieces.
///
/// # Errors
/// A placeholder has no end.
pub fn parse(text: &str) -> Result<Vec<Part>, Unterminated> {
    let (parts, rest) = pieces(text, 0)?;
    debug_assert!(rest.is_empty());
    Ok(parts)
}

/// The pieces up to the end of the placeholder that they stand in, and what follows it.
fn pieces(mut text: &str, depth: usize) -> Result<(Vec<Part>, &str), Unterminated> {
    let inside = depth > 0;
    if depth > DEEPEST {
        return Err(Unterminated);
    }
    let mut parts = Vec::new();
    loop {
        let begin = text.find("${");
        let end = text.find('}').filter(|_| inside);
        match (begin, end) {
            (Some(begin), end) if end.is_none_or(|end| begin < end) => {
                push_text(&mut parts, text.get(..begin));
                let (inner, rest) = pieces(text.get(begin + 2..).unwrap_or_default(), depth + 1)?;
                parts.push(Part::Placeholder(inner));
                text = rest;
            }
            (_, Some(end)) => {
                push_text(&mut parts, text.get(..end));
                return Ok((parts, text.get(end + 1..).unwrap_or_default()));
            }
            _ if inside => return Err(Unterminated),
            _ => {
                push_text(&mut parts, Some(text));
                return Ok((parts, ""));
            }
        }
    }
}

fn push_text(parts: &mut Vec<Part>, text: Option<&str>) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        parts.push(Part::Text(text.to_owned()));
    }
}

/// The text of the pieces, as it was.
#[must_use]
pub fn print(parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Placeholder(inner) => {
                out.push_str("${");
                out.push_str(&print(inner));
                out.push('}');
            }
        }
    }
    out
}

impl Kind<'_> {
    /// What a placeholder is, by the text before anything that stands in it.
    #[must_use]
    pub fn of(inner: &[Part]) -> Kind<'_> {
        let Some(Part::Text(text)) = inner.first() else {
            return Kind::Other;
        };
        if let Some(rest) = text.strip_prefix("aws:iot:package:") {
            return of_package(rest).unwrap_or(Kind::Other);
        }
        if let Some((_, encoded)) = DOWNLOADS.iter().find(|(word, _)| text.starts_with(word)) {
            return Kind::Download { encoded: *encoded };
        }
        if text.starts_with(UPLOAD) {
            return Kind::Upload;
        }
        if let Some(name) = text.strip_prefix("aws:iot:parameter:") {
            return Kind::Parameter(name);
        }
        if text.starts_with("aws:iot:code-sign-signature:") {
            return Kind::CodeSignature;
        }
        match LOCAL.contains(&text.as_str()) {
            true => Kind::Local(text),
            false => Kind::Other,
        }
    }
}

/// The URL of a download or an upload: what follows the placeholder's word.
#[must_use]
pub fn url(text: &str) -> &str {
    let words = DOWNLOADS.iter().map(|(word, _)| *word).chain([UPLOAD]);
    words
        .into_iter()
        .find_map(|word| text.strip_prefix(word))
        .unwrap_or(text)
}

/// `NAME:version:VERSION:…`, where both names may be left out.
fn of_package(text: &str) -> Option<Kind<'_>> {
    let (name, rest) = text.split_once(":version:")?;
    let (version, what) = rest.split_once(':')?;
    let what = match what {
        "attributes" => OfPackage::AllAttributes,
        "artifact:s3-presigned-url" | "artifact-location:s3-presigned-url" => OfPackage::Artifact,
        _ => OfPackage::Attribute(what.strip_prefix("attributes:")?),
    };
    Some(Kind::Package {
        name,
        version,
        what,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(text: &str) -> Part {
        Part::Text(text.to_owned())
    }

    #[test]
    fn placeholders_stand_in_one_another() {
        let parts = parse("a ${b:${c}/d} e}").unwrap();
        let inner = vec![text("b:"), Part::Placeholder(vec![text("c")]), text("/d")];
        assert_eq!(parts, [text("a "), Part::Placeholder(inner), text(" e}")]);
        for broken in ["${", "a ${b", "${a ${b}"] {
            assert_eq!(parse(broken), Err(Unterminated), "{broken}");
        }
        let deep = |levels: usize| format!("{}{}", "${".repeat(levels), "}".repeat(levels));
        assert!(parse(&deep(32)).is_ok());
        assert_eq!(parse(&deep(16_000)), Err(Unterminated));
    }

    #[test]
    fn each_documented_placeholder_is_known() {
        let kind = |text: &str| {
            let parts = parse(text).unwrap();
            match &parts[..] {
                [Part::Placeholder(inner)] => format!("{:?}", Kind::of(inner)),
                other => panic!("{other:?}"),
            }
        };
        for (text, expected) in [
            (
                "${aws:iot:package:p:version:1.0:attributes:a:b}",
                "Package { name: \"p\", version: \"1.0\", what: Attribute(\"a:b\") }",
            ),
            (
                "${aws:iot:package::version::attributes}",
                "Package { name: \"\", version: \"\", what: AllAttributes }",
            ),
            (
                "${aws:iot:package:p:version:1.0:artifact:s3-presigned-url}",
                "Package { name: \"p\", version: \"1.0\", what: Artifact }",
            ),
            (
                "${aws:iot:package:p:version:1.0:artifact-location:s3-presigned-url}",
                "Package { name: \"p\", version: \"1.0\", what: Artifact }",
            ),
            (
                "${aws:iot:s3-presigned-url:https://x}",
                "Download { encoded: false }",
            ),
            (
                "${aws:iot:s3-presigned-url-v1:https://x}",
                "Download { encoded: false }",
            ),
            (
                "${aws:iot:s3-presigned-url-v2:https://x}",
                "Download { encoded: true }",
            ),
            ("${aws:iot:s3-presigned-url-upload:https://x}", "Upload"),
            ("${aws:iot:parameter:p}", "Parameter(\"p\")"),
            ("${aws:iot:code-sign-signature:s3://x}", "CodeSignature"),
            ("${thingName}", "Local(\"thingName\")"),
            ("${HOME}", "Other"),
            ("${aws:iot:package:p}", "Other"),
        ] {
            assert_eq!(kind(text), expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_read_prints_as_it_was(text in "([a-z:$}]|\\$\\{|\\$\\{[a-z]*\\}){0,12}") {
            if let Ok(parts) = parse(&text) {
                prop_assert_eq!(print(&parts), text);
            }
        }
    }
}
