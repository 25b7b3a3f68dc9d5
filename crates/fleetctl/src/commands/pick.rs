//! Which things and groups are meant: those that were named, or some picked from a list on the terminal.

use fleet_core::name::{ThingGroupName, ThingName};
use fleet_core::port::{PageToken, Reads};

use super::work::Work;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::pick::{Choice, Choices, Pick};

/// Ends the command before it looks at anything where something was not named and nobody can pick it.
/// `what` is its place in the help, such as THING.
pub(crate) fn check(context: &Context, named: bool, what: &str, hint: &str) -> Outcome {
    if named || context.screen.can_ask() {
        return Ok(());
    }
    Err(CommandError::new(Kind::Declined, say!("common-not-named", what)).hint(hint))
}

/// A page of AWS's listing after the other.
struct Things<'r> {
    reads: &'r Reads,
    /// Where the next page begins; none after the last.
    from: Option<Option<PageToken>>,
}

impl Choices<ThingName> for Things<'_> {
    async fn more(&mut self) -> Outcome<Option<Vec<Choice<ThingName>>>> {
        let Some(from) = self.from.take() else {
            return Ok(None);
        };
        let page = self.reads.things.list_things(from).await?;
        self.from = page.next.map(Some);
        let things = page.items.into_iter().map(|thing| Choice {
            cells: vec![
                thing.name.to_string(),
                thing
                    .thing_type
                    .map_or_else(String::new, |name| name.to_string()),
            ],
            value: thing.name,
            below: None,
        });
        Ok(Some(things.collect()))
    }
}

struct Groups<'r> {
    reads: &'r Reads,
    from: Option<Option<PageToken>>,
}

impl Choices<ThingGroupName> for Groups<'_> {
    async fn more(&mut self) -> Outcome<Option<Vec<Choice<ThingGroupName>>>> {
        let Some(from) = self.from.take() else {
            return Ok(None);
        };
        let page = self.reads.groups.list_thing_groups(from).await?;
        self.from = page.next.map(Some);
        let groups = page.items.into_iter();
        Ok(Some(
            groups.map(|group| Choice::named(group.name)).collect(),
        ))
    }
}

/// Things that are picked.
pub(crate) async fn things(work: &Work<'_>) -> Outcome<Vec<ThingName>> {
    let (title, prompt) = (titled_things(work), say!("common-pick-things"));
    let mut things = all_things(work);
    asked(work, &title, &prompt)
        .some(&mut things, thing_name)
        .await
}

/// A group that is picked.
pub(crate) async fn group(work: &Work<'_>) -> Outcome<ThingGroupName> {
    let title = say!("common-pick-groups-title", place = work.place());
    let mut groups = Groups {
        reads: work.reads(),
        from: Some(None),
    };
    asked(work, &title, &say!("common-pick-group"))
        .one(&mut groups, |answer: &str| {
            answer
                .parse::<ThingGroupName>()
                .map_err(CommandError::usage)
        })
        .await
}

fn thing_name(answer: &str) -> Result<ThingName, CommandError> {
    answer.parse().map_err(CommandError::usage)
}

fn titled_things(work: &Work<'_>) -> String {
    say!("common-pick-things-title", place = work.place())
}

fn all_things<'w>(work: &'w Work<'_>) -> Things<'w> {
    Things {
        reads: work.reads(),
        from: Some(None),
    }
}

/// A question of this command.
pub(crate) fn asked<'w>(work: &'w Work<'_>, title: &'w str, prompt: &'w str) -> Pick<'w> {
    Pick {
        screen: &work.context.screen,
        title,
        prompt,
        cancel: work.cancel,
    }
}
