//! `fleetctl commands history`: executions of the past, page by page.

use fleet_core::command::CommandExecutionStatus;
use fleet_core::name::{CommandId, ThingName};
use fleet_ops::commands::history::{self, Filter, History, Whose};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, civil};

use super::show::name_or_arn;
use super::{Work, connected, moments};
use crate::context::Context;
use crate::errors::{Kind, Outcome};
use crate::lang::say;
use crate::ui::ask;
use crate::view::{commands_json as json, commands_run as view};

mod questions;

/// So many executions are counted beyond the page that is shown.
const COUNTED: usize = 2000;

pub(crate) const LONG: &str = "\
Lists executions, the newest first: those of a command, those on a thing, or all.

AWS lists the executions of one command or one device; without --command and --thing those of all \
commands are merged. Times are in UTC: 2026-03-07, 2026-03-07T12:00, or a time ago such as 2h or 30d. \
On a terminal, Enter shows the next page and q leaves.";

/// Options of `commands history`.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct HistoryArgs {
    /// Executions of this command only
    #[arg(long, value_name = "NAME", value_parser = name_or_arn, conflicts_with = "thing")]
    command: Option<CommandId>,

    /// Executions on this thing only
    #[arg(long, value_name = "THING")]
    thing: Option<ThingName>,

    /// Executions in this state: CREATED, IN_PROGRESS, SUCCEEDED, FAILED, REJECTED, TIMED_OUT
    #[arg(long, value_name = "STATUS")]
    status: Option<CommandExecutionStatus>,

    /// Executions since this time
    ///
    /// [default: 30 days ago]
    #[arg(long, value_name = "TIME", value_parser = time)]
    since: Option<Time>,

    /// Executions until this time
    #[arg(long, value_name = "TIME", value_parser = time)]
    until: Option<Time>,

    /// Executions on a page: 1 to 100
    #[arg(long, value_name = "N", default_value_t = 50, value_parser = clap::value_parser!(u8).range(1..=100))]
    page_size: u8,

    /// All of them, not only the first page
    #[arg(long)]
    all: bool,
}

/// A moment, or how long ago it is.
#[derive(Debug, Clone, Copy)]
enum Time {
    At(Timestamp),
    Ago(SignedDuration),
}

impl Time {
    fn from(self, now: Timestamp) -> Timestamp {
        match self {
            Self::At(at) => at,
            Self::Ago(ago) => now.checked_sub(ago).unwrap_or(Timestamp::UNIX_EPOCH),
        }
    }
}

fn time(text: &str) -> Result<Time, String> {
    if let Ok(at) = text.parse::<Timestamp>() {
        return Ok(Time::At(at));
    }
    let civil = text
        .parse::<civil::DateTime>()
        .or_else(|_| text.parse::<civil::Date>().map(civil::Date::into));
    if let Ok(civil) = civil
        && let Ok(zoned) = civil.to_zoned(TimeZone::UTC)
    {
        return Ok(Time::At(zoned.timestamp()));
    }
    let lapse = text.parse::<crate::cli::value::Lapse>();
    let ago = lapse
        .ok()
        .and_then(|lapse| SignedDuration::try_from(lapse.0).ok());
    let given = format!("{text:?}");
    ago.map(Time::Ago)
        .ok_or_else(|| say!("commands-history-no-time", given))
}

/// Lists the executions.
pub(crate) fn run(context: &Context, args: &HistoryArgs) -> Outcome {
    connected(context, async |work| {
        let mut args = args.clone();
        if context.guided {
            questions::ask(&work, &mut args).await?;
        }
        let connection = &work.connected.connection;
        let now = work.session.now;
        let whose = match (&args.command, &args.thing) {
            (Some(command), _) => Whose::Command(connection.place.command(command.as_str())),
            (None, Some(thing)) => Whose::Target(connection.place.thing(thing)),
            (None, None) => Whose::All,
        };
        let since = args
            .since
            .unwrap_or(Time::Ago(SignedDuration::from_hours(24 * 30)));
        let mut filter = Filter::of(whose);
        filter.status = args.status;
        filter.after = Some(since.from(now));
        filter.before = args.until.map(|until| until.from(now));
        let history = history::history(&connection.cloud.reads, &filter, &work.session).await?;
        show(&work, history, &args).await?;
        context.teach(&moments::PRACTICE, work.cancel).await
    })
}

async fn show(work: &Work<'_>, mut history: History<'_>, args: &HistoryArgs) -> Outcome {
    let context = work.context;
    let size = if args.all {
        usize::MAX
    } else {
        usize::from(args.page_size)
    };
    let mut shown = 0;
    loop {
        let page = history.take(size).await?;
        if context.json() {
            let rest = count_rest(&mut history).await?;
            return context.print_json(&json::history(&page, rest.map(|rest| page.len() + rest)));
        }
        if shown == 0 && page.is_empty() {
            context
                .screen
                .out(say!("commands-history-none", place = work.place()));
            return Ok(());
        }
        work.print(view::history(&page, shown == 0));
        shown += page.len();
        if page.len() < size || !context.screen.can_ask() {
            break;
        }
        let prompt = say!("commands-history-next");
        match ask::whole_line(&context.screen, &prompt, work.cancel).await {
            Ok(answer) if answer.trim().eq_ignore_ascii_case("q") => break,
            Ok(_) => {}
            // In the guided mode q leaves every question; here it leaves the pages only.
            Err(left) if left.kind == Kind::Interrupted && !work.cancel.is_cancelled() => break,
            Err(error) => return Err(error),
        }
    }
    let rest = count_rest(&mut history).await?;
    context.screen.note(view::shown_of(shown, rest));
    Ok(())
}

/// How many there are besides; none where they are too many to be counted.
async fn count_rest(history: &mut History<'_>) -> Outcome<Option<usize>> {
    let mut rest = 0;
    while history.next().await?.is_some() {
        rest += 1;
        if rest == COUNTED {
            return Ok(None);
        }
    }
    Ok(Some(rest))
}
