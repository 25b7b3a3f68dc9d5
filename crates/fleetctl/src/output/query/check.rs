//! Whether the functions of an expression exist and are given as many arguments as they take.

use jmespath::ast::Ast;

use super::functions::{self, Function};
use super::{Found, Wrong};

/// Looks at every function of an expression, and at the steps of its slices.
pub(super) fn functions(ast: &Ast) -> Result<(), Found> {
    match ast {
        Ast::Function { offset, name, args } => {
            call(*offset, name, args.len())?;
            args.iter().try_for_each(functions)
        }
        Ast::Slice {
            offset, step: 0, ..
        } => Err(Found {
            offset: *offset,
            length: 1,
            what: Wrong::Step,
        }),
        Ast::Comparison { lhs, rhs, .. }
        | Ast::Projection { lhs, rhs, .. }
        | Ast::And { lhs, rhs, .. }
        | Ast::Or { lhs, rhs, .. }
        | Ast::Subexpr { lhs, rhs, .. } => {
            functions(lhs)?;
            functions(rhs)
        }
        Ast::Condition {
            predicate, then, ..
        } => {
            functions(predicate)?;
            functions(then)
        }
        Ast::Expref { ast: node, .. }
        | Ast::Flatten { node, .. }
        | Ast::Not { node, .. }
        | Ast::ObjectValues { node, .. } => functions(node),
        Ast::MultiList { elements, .. } => elements.iter().try_for_each(functions),
        Ast::MultiHash { elements, .. } => {
            let mut values = elements.iter().map(|pair| &pair.value);
            values.try_for_each(functions)
        }
        Ast::Identity { .. }
        | Ast::Field { .. }
        | Ast::Index { .. }
        | Ast::Literal { .. }
        | Ast::Slice { .. } => Ok(()),
    }
}

fn call(offset: usize, name: &str, given: usize) -> Result<(), Found> {
    // The parser says where a function's arguments begin.
    let found = |what| Found {
        offset,
        length: name.chars().count(),
        what,
    };
    let Some(function) = functions::find(name) else {
        return Err(found(Wrong::Function(name.to_owned())));
    };
    let Function { takes, more, .. } = function;
    let right = given == takes.len() || (*more && given > takes.len());
    if right {
        return Ok(());
    }
    let least = if *more { "+" } else { "" };
    Err(found(Wrong::Arguments {
        function: name.to_owned(),
        takes: format!("{}{least}", takes.len()),
    }))
}
