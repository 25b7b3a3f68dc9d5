//! What is wrong with the catalogues: messages that are missing, unknown, broken, or have other variables.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use super::Language;
use super::messages::sources;

/// The messages of a language, attributes as `id.attribute`, with the variables of each.
type Catalogue = BTreeMap<String, BTreeSet<String>>;

/// What is wrong, a line each. Nothing, if all languages have the messages of English.
pub(crate) fn findings(languages: &[Language]) -> Vec<String> {
    let mut findings = Vec::new();
    let english = catalogue(Language::En, &mut findings);
    for language in languages
        .iter()
        .filter(|language| **language != Language::En)
    {
        let code = language.tag();
        let other = catalogue(*language, &mut findings);
        for (id, variables) in &english {
            match other.get(id) {
                None => findings.push(format!("{code}: {id} is missing")),
                Some(others) if others != variables => findings.push(format!(
                    "{code}: {id} has the variables {others:?}, English has {variables:?}"
                )),
                Some(_) => {}
            }
        }
        let unknown = other.keys().filter(|id| !english.contains_key(*id));
        findings.extend(unknown.map(|id| format!("{code}: {id} is not in English")));
    }
    findings
}

/// How many messages English has.
pub(crate) fn count() -> usize {
    catalogue(Language::En, &mut Vec::new()).len()
}

/// The messages of a language; what cannot be read is told.
pub(super) fn catalogue(language: Language, findings: &mut Vec<String>) -> Catalogue {
    let mut catalogue = Catalogue::new();
    for (area, text) in sources(language) {
        let resource = match parser::parse(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let place = format!("{}/{area}.ftl", language.tag());
                findings.extend(errors.iter().map(|error| format!("{place}: {error}")));
                resource
            }
        };
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let mut add = |id: String, pattern: &Pattern<&str>| {
                let mut variables = BTreeSet::new();
                of_pattern(pattern, &mut variables);
                if catalogue.insert(id.clone(), variables).is_some() {
                    findings.push(format!("{}: {id} is there twice", language.tag()));
                }
            };
            if let Some(pattern) = &message.value {
                add(id.to_owned(), pattern);
            }
            for attribute in &message.attributes {
                add(format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    catalogue
}

fn of_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, variables),
        Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            for variant in variants {
                of_pattern(&variant.value, variables);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, variables),
        _ => {}
    }
}
