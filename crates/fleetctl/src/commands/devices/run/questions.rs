//! Whose devices run, asked where the command line does not say it.

use super::RunArgs;
use crate::commands::pick;
use crate::commands::work::Work;
use crate::errors::Outcome;
use crate::lang::say;
use crate::ui::ask;

/// What the names of the workshop's things begin with.
const PREFIX: &str = "Vehicle-VIN-";

/// Asks for a beginning of names, for things or for a group.
pub(super) async fn ask(work: &Work<'_>, args: &mut RunArgs) -> Outcome {
    let (screen, answers) = (&work.context.screen, &work.context.answers);
    screen.err(say!("devices-run-ask-title", place = work.place()));
    for (number, label) in [
        (1, say!("devices-run-ask-prefix")),
        (2, say!("devices-run-ask-things")),
        (3, say!("devices-run-ask-group")),
    ] {
        screen.err(format!("  {number}  {label}"));
    }
    let read = |text: &str| match text.parse() {
        Ok(number @ 1..=3) => Ok(number),
        _ => Err(say!("devices-run-ask-number")),
    };
    let prompt = say!("devices-run-ask-which");
    let number: u8 = ask::until(screen, &prompt, "1", work.cancel, read).await?;
    match number {
        1 => {
            let prompt = say!("devices-run-ask-names");
            let read = |text: &str| Ok::<_, String>(text.to_owned());
            let prefix = ask::until(screen, &prompt, PREFIX, work.cancel, read).await?;
            answers.option("things-prefix", &prefix);
            args.things_prefix = Some(prefix);
        }
        2 => {
            args.thing = pick::things(work).await?;
            for thing in &args.thing {
                answers.option("thing", thing);
            }
        }
        _ => {
            let group = pick::group(work).await?;
            answers.option("group", &group);
            args.group = Some(group);
        }
    }
    Ok(())
}
