//! The policy language that IAM roles, IoT policies and S3 share: documents, patterns, decisions.
//!
//! A document is read once into [`Document`]; what it lacks is left to the service that stores it,
//! because each has its own rules and words ([`crate::iam::documents`], [`crate::iot::policies`]).

mod condition;
mod evaluate;
mod parse;
mod pattern;

pub(crate) use condition::Condition;
pub(crate) use evaluate::{Context, Decision, Request, Requester, decide};
pub(crate) use parse::{Broken, parse};
pub(crate) use pattern::Pattern;

/// A policy.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Document {
    pub(crate) version: Version,
    pub(crate) statements: Vec<Statement>,
}

/// The version of the language. Policy variables came with the newer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Version {
    /// `2008-10-17`, and the version of a document that names none.
    Old,
    /// `2012-10-17`.
    Current,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    Allow,
    Deny,
}

/// One statement, as it was written.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Statement {
    pub(crate) sid: Option<String>,
    pub(crate) effect: Effect,
    pub(crate) principal: Option<Clause<Principals>>,
    pub(crate) action: Option<Clause<Vec<String>>>,
    pub(crate) resource: Option<Clause<Vec<String>>>,
    pub(crate) conditions: Vec<Condition>,
}

/// An element or its negation: `Action` or `NotAction`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Clause<T> {
    pub(crate) negated: bool,
    pub(crate) of: T,
}

/// Whom a statement is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Principals {
    /// `"*"`.
    Anybody,
    /// Kinds (`AWS`, `Service`, `Federated`, `CanonicalUser`) with their values, as written.
    Of(Vec<(String, Vec<String>)>),
}
