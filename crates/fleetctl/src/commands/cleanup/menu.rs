//! The menu of a cleanup: which of the three scopes is meant.

use fleet_core::plan::{Header, PlanKind};
use fleet_ops::cleanup::{Scope, ScopeError};
use tokio_util::sync::CancellationToken;

use crate::connect::Connected;
use crate::context::Context;
use crate::environment;
use crate::errors::Outcome;
use crate::lang::say;
use crate::text;
use crate::ui::{ask, words};
use crate::view::cleanup as view;

/// Says where this is, shows the scopes and asks for one, by number or name.
pub(super) async fn scope(
    context: &Context,
    connected: &Connected,
    cancel: &CancellationToken,
) -> Outcome<Scope> {
    let header = Header::new(
        PlanKind::Cleanup,
        &connected.connection.place,
        connected.endpoint,
        environment::now(),
    );
    let place = text::place(&header, context.endpoint_url());
    let screen = &context.screen;
    for line in words::wrap(&say!("cleanup-greeting", place), screen.width()) {
        screen.err(line);
    }
    screen.err("");
    for line in lines() {
        screen.err(line);
    }
    screen.err("");
    for line in words::wrap(&say!("cleanup-ask-scope-safe"), screen.width()) {
        screen.err(line);
    }
    let scope = ask::until(screen, &say!("cleanup-ask-scope"), "1", cancel, read).await?;
    context.answers.option("scope", scope);
    Ok(scope)
}

fn lines() -> impl Iterator<Item = String> {
    (1..).zip(Scope::ALL).map(|(number, scope)| {
        let name = scope.name();
        format!("  {number}  {name:<6}  {}", view::scope(scope))
    })
}

fn read(answer: &str) -> Result<Scope, ScopeError> {
    let number: Option<usize> = answer.parse().ok();
    let numbered = number.and_then(|number| Scope::ALL.get(number.checked_sub(1)?));
    match numbered {
        Some(scope) => Ok(*scope),
        None => answer.parse(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_is_chosen_by_number_or_name_and_nothing_else() {
        assert_eq!(read("1"), Ok(Scope::All));
        assert_eq!(read("2"), Ok(Scope::Things));
        assert_eq!(read("3"), Ok(Scope::Groups));
        assert_eq!(read("groups"), Ok(Scope::Groups));
        for wrong in ["0", "4", "-1", "All", "1.", ""] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn the_menu_has_a_line_for_each_scope() {
        let lines: Vec<String> = lines().collect();
        assert_eq!(
            lines,
            [
                "  1  all     everything of the workshop's",
                "  2  things  things with their shadows and certificates; the rest is kept",
                "  3  groups  thing groups, static and dynamic; things are kept",
            ]
        );
    }
}
