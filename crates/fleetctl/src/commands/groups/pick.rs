//! Which dynamic group is meant: the one that was named, or one picked from a list.

use fleet_core::name::ThingGroupName;
use fleet_ops::groups;

use super::Work;
use crate::commands::pick;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::pick::{Choice, Whole};
use crate::view::groups as view;

/// Ends the command before it looks at anything where no group was named and nobody can pick one.
pub(super) fn check(context: &Context, named: bool) -> Outcome {
    pick::check(context, named, "GROUP", &say!("groups-not-named-hint"))
}

/// The group that was named, or one that is picked, the newest first.
pub(super) async fn one(
    work: &Work<'_>,
    named: Option<&ThingGroupName>,
) -> Outcome<ThingGroupName> {
    if let Some(named) = named {
        return Ok(named.clone());
    }
    let context = work.context;
    let listing = groups::list(work.reads(), &work.session).await?;
    view::warn_of_unread(&context.screen, &listing);
    let mut there = listing.groups;
    if there.is_empty() {
        let error = CommandError::new(Kind::Resource, say!("groups-none"));
        return Err(error.hint(say!("groups-none-hint")));
    }
    there.sort_by(|a, b| {
        let (newer, older) = (b.group.created, a.group.created);
        (newer, &a.group.name).cmp(&(older, &b.group.name))
    });
    let choices = there.into_iter().map(|listed| Choice {
        cells: view::offered(&listed),
        below: Some(listed.query),
        value: listed.group.name,
    });
    let (title, prompt) = (
        say!("groups-pick", place = work.place()),
        say!("groups-pick-prompt"),
    );
    let read = |answer: &str| answer.parse().map_err(CommandError::usage);
    let mut choices = Whole::new(choices);
    let picked = pick::asked(work, &title, &prompt)
        .one(&mut choices, read)
        .await?;
    context.answers.word(&picked);
    Ok(picked)
}
