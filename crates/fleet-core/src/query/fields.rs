//! Which fields the indices have, and where their values come from.

use super::Query;
use super::error::{ErrorKind, QueryError, QueryErrors};
use super::limits::terms;
use super::term::{Field, Term, Test};
use super::wildcard::Piece;

/// One of the two indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Index {
    /// Things, `AWS_Things`.
    Things,
    /// Thing groups, `AWS_ThingGroups`.
    ThingGroups,
}

impl Index {
    /// Its name in AWS.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Things => "AWS_Things",
            Self::ThingGroups => "AWS_ThingGroups",
        }
    }
}

/// Where the values of a field come from, which indexing has to be switched on for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Source<'a> {
    /// The registry of things.
    Registry,
    /// The classic shadow.
    Shadow,
    /// A named shadow; nothing if a wildcard stands in its name.
    NamedShadow(Option<&'a str>),
    /// Connectivity.
    Connectivity,
    /// The violations that Device Defender found.
    DeviceDefender,
    /// The registry of thing groups.
    ThingGroup,
}

const THING: [&str; 4] = ["thingName", "thingId", "thingTypeName", "thingGroupNames"];
const GROUP: [&str; 4] = [
    "thingGroupName",
    "thingGroupId",
    "description",
    "parentGroupNames",
];
const SECTIONS: [&str; 4] = ["reported", "desired", "delta", "metadata"];
const CONNECTIVITY: [&str; 7] = [
    "connected",
    "timestamp",
    "disconnectReason",
    "clientId",
    "keepAliveDuration",
    "cleanSession",
    "sessionExpiry",
];
const VIOLATION: [&str; 3] = ["inViolation", "lastViolationTime", "metricName"];
const ROOTS: [&str; 4] = ["attributes", "shadow", "connectivity", "deviceDefender"];

impl Field {
    /// Where its values come from; nothing if the index has no such field. Of a name with a wildcard,
    /// only what stands before the first is looked at.
    #[must_use]
    pub fn source(&self, index: Index) -> Option<Source<'_>> {
        let (name, open) = match self.pieces() {
            [Piece::Literal(name)] => (name.as_str(), false),
            [Piece::Literal(name), ..] => (name.as_str(), true),
            _ => return None,
        };
        let below = |root| name.strip_prefix(root)?.strip_prefix('.');
        let attribute = below("attributes").is_some_and(|key| open || !key.is_empty());
        match index {
            Index::ThingGroups if attribute || (!open && GROUP.contains(&name)) => {
                Some(Source::ThingGroup)
            }
            Index::ThingGroups => None,
            Index::Things if attribute || (!open && THING.contains(&name)) => {
                Some(Source::Registry)
            }
            Index::Things => below("shadow")
                .and_then(|path| shadow(path, open))
                .or_else(|| {
                    let known = |path| open || CONNECTIVITY.contains(&path);
                    below("connectivity")
                        .filter(|p| known(p))
                        .map(|_| Source::Connectivity)
                })
                .or_else(|| {
                    let known = |path| open || violation(path);
                    below("deviceDefender")
                        .filter(|p| known(p))
                        .map(|_| Source::DeviceDefender)
                }),
        }
    }

    /// Whether it is the version of a package in the `$package` shadow, which AWS does not compare.
    fn is_package_version(&self) -> bool {
        let pieces = self.pieces();
        let first = matches!(pieces.first(), Some(Piece::Literal(text)) if text.starts_with("shadow.name.$package."));
        let last =
            matches!(pieces.last(), Some(Piece::Literal(text)) if text.ends_with(".version"));
        first && last
    }
}

fn shadow(path: &str, open: bool) -> Option<Source<'_>> {
    let section = |path: &str| {
        let (first, rest) = path.split_once('.').unwrap_or((path, "-"));
        path == "hasDelta" || (SECTIONS.contains(&first) && (open || !rest.is_empty()))
    };
    let Some(named) = path.strip_prefix("name.") else {
        return (open || section(path)).then_some(Source::Shadow);
    };
    match named.split_once('.') {
        Some((name, path)) if !name.is_empty() && (open || section(path)) => {
            Some(Source::NamedShadow(Some(name)))
        }
        None if open => Some(Source::NamedShadow(None)),
        _ => None,
    }
}

fn violation(path: &str) -> bool {
    if path == "violationCount" {
        return true;
    }
    let mut parts = path.splitn(3, '.');
    let named = |part: Option<&str>| part.is_some_and(|part| !part.is_empty());
    let known = |last: &str| {
        let value = last.strip_prefix("lastViolationValue.");
        VIOLATION.contains(&last) || value.is_some_and(|value| !value.is_empty())
    };
    named(parts.next()) && named(parts.next()) && parts.next().is_some_and(known)
}

impl Query {
    /// Whether the index has the fields, and they can be asked for what they are asked.
    ///
    /// # Errors
    /// Every field that the index does not have; comparisons and ranges of the version of a package;
    /// `inViolation:false`, of which AWS says that it is not valid.
    pub fn check_fields(&self, index: Index) -> Result<(), QueryErrors> {
        QueryErrors::of(&self.text, check(self, index)).map_or(Ok(()), Err)
    }

    /// The fields it asks for, each once, in the order in which they stand.
    #[must_use]
    pub fn fields(&self) -> Vec<&Field> {
        let mut fields = Vec::new();
        for field in self.expr().leaves().filter_map(Term::field) {
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
        fields
    }
}

/// Checks the fields of a query; the errors refer to its text.
pub(super) fn check(query: &Query, index: Index) -> Vec<QueryError> {
    let mut errors = Vec::new();
    for ((term, test), place) in terms(query).zip(&query.places) {
        let Some(field) = term.field() else { continue };
        let name = field.to_string();
        let ordered = matches!(term, Term::Compare(..)) || matches!(test, Some(Test::Range(_)));
        let is_false = matches!(test, Some(Test::Text(text)) if text.eq_ignore_ascii_case("false"));
        let (span, kind) = if field.source(index).is_none() {
            let near = near(&name, index);
            (place.field.clone(), ErrorKind::UnknownField { name, near })
        } else if ordered && field.is_package_version() {
            (place.whole.clone(), ErrorKind::NotOrdered(name))
        } else if is_false && name.starts_with("deviceDefender.") && name.ends_with(".inViolation")
        {
            (place.whole.clone(), ErrorKind::OnlyTrue(name))
        } else {
            continue;
        };
        errors.push(QueryError {
            span,
            kind,
            expected: &[],
        });
    }
    errors
}

/// The field that was probably meant.
fn near(name: &str, index: Index) -> Option<String> {
    let (root, below) = name
        .split_once('.')
        .map_or((name, None), |(root, below)| (root, Some(below)));
    if let Some(below) = below {
        let root = closest(root, &ROOTS)?;
        let meant = format!("{root}.{below}");
        let known = Field::new(&meant).is_some_and(|field| field.source(index).is_some());
        return known.then_some(meant);
    }
    let names = match index {
        Index::Things => THING,
        Index::ThingGroups => GROUP,
    };
    closest(name, &names).map(str::to_owned)
}

/// The candidate that differs in case or in an ending, or else by two letters at most.
fn closest<'a>(text: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let small = text.to_ascii_lowercase();
    let like = |candidate: &&&str| {
        let candidate = candidate.to_ascii_lowercase();
        small.len() > 4 && (candidate.starts_with(&small) || small.starts_with(&candidate))
    };
    let typo = |candidate: &&str| distance(&small, &candidate.to_ascii_lowercase());
    let found = candidates.iter().find(like);
    found
        .or_else(|| {
            let best = candidates.iter().min_by_key(|candidate| typo(candidate))?;
            (typo(best) <= 2).then_some(best)
        })
        .copied()
}

/// How many letters must be put in, taken out or changed to make one text of another.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (i, a) in from.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, b) in to.chars().enumerate() {
            let changed = diagonal + usize::from(a != b);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}
