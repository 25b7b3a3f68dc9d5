//! `fleetctl groups test`: what is wrong in a query, what it finds, what each part keeps out.

use fleet_core::query::{Limits, Query};
use fleet_ops::groups;

use super::query::{of_group, read};
use super::{Work, connected, moments};
use crate::answers;
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::lang::say;
use crate::ui::ask;
use crate::view::{groups as view, groups_json as json};

pub(crate) const LONG: &str = "\
Tries a query on the fleet index and changes nothing: checks it, counts the devices that match, \
shows the first of them, and says of each part of the query how many devices it alone keeps out. On \
a terminal without a query it asks for one after the other.

A device that fails two parts is kept out by both, and therefore counted at neither; `match` says \
how many devices match the part whatever the others say.";

/// Words that end the questions.
const ENDS: [&str; 3] = ["exit", "quit", "back"];

/// Options of `groups test`.
#[derive(Debug, clap::Args)]
pub(crate) struct TestArgs {
    /// The query
    #[arg(value_name = "QUERY", allow_hyphen_values = true)]
    query: Option<String>,
}

/// Tries the query, or one after the other.
pub(crate) fn run(context: &Context, args: &TestArgs) -> Outcome {
    let Some(text) = &args.query else {
        if !context.screen.can_ask() {
            let error = CommandError::new(Kind::Declined, say!("groups-no-query"));
            let command = "fleetctl groups test 'attributes.country:US'";
            return Err(error.hint(say!("groups-no-query-hint", command)));
        }
        return connected(context, async |work| one_after_the_other(&work).await);
    };
    let query = checked(context, text)?;
    connected(context, async |work| {
        context.teach(&moments::QUERIES, work.cancel).await?;
        try_out(&work, &query).await
    })
}

/// Reads a query. A program gets what is wrong as a document as well.
fn checked(context: &Context, text: &str) -> Outcome<Query> {
    read(text, &Limits::SEARCH).map_err(|errors| {
        let printed = match context.json() {
            true => context.print_json(&json::errors(&errors)),
            false => Ok(()),
        };
        printed.err().unwrap_or_else(|| CommandError::from(errors))
    })
}

async fn one_after_the_other(work: &Work<'_>) -> Outcome {
    let context = work.context;
    let screen = &context.screen;
    context.teach(&moments::QUERIES, work.cancel).await?;
    let (place, words) = (work.place(), ENDS.join(", "));
    screen.err(say!("groups-test-opening", place, words));
    loop {
        let answer = ask::whole_line(screen, &say!("groups-query"), work.cancel).await?;
        let text = answer.trim();
        if text.is_empty() || ENDS.contains(&text) {
            return Ok(());
        }
        let tried = match checked(context, text) {
            Ok(query) => try_out(work, &query).await,
            Err(wrong) => Err(wrong),
        };
        match tried {
            Err(error) if error.kind == Kind::Interrupted => return Err(error),
            Err(error) => screen.fail(&error),
            Ok(()) => {
                // The last one stands for all: each replaces those before.
                let words = ["groups", "test", text];
                let line = answers::line(&context.place_options(), &words);
                context.answers.whole(line);
            }
        }
        screen.err("");
    }
}

async fn try_out(work: &Work<'_>, query: &Query) -> Outcome {
    let context = work.context;
    let reads = &work.connected.connection.cloud.reads;
    let told = groups::explain(reads, query, &work.session).await?;
    let fits = query.check(&of_group(None)).is_ok();
    if context.json() {
        return context.print_json(&json::explanation(&told, fits));
    }
    for line in view::explanation(&told, context.screen.width()) {
        context.screen.out(line);
    }
    view::warn_of(&context.screen, &told.surroundings);
    if !fits {
        let terms = Limits::DYNAMIC_GROUP.terms;
        context.screen.warn(say!("groups-too-many-terms", terms));
    }
    Ok(())
}
