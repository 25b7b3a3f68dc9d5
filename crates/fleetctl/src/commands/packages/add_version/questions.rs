//! The questions of `packages add-version`: for which package, which version, what it is made of.

use std::path::PathBuf;

use fleet_core::name::VersionName;
use fleet_ops::packages::add_version::NewVersion;

use super::super::create::described;
use super::super::{Work, pick};
use super::{AddVersionArgs, wanted};
use crate::errors::{CommandError, Outcome};
use crate::file_content::FileContent;
use crate::lang::say;
use crate::ui::ask;

/// Asks for what was not said.
pub(super) async fn ask(work: &Work<'_>, mut args: AddVersionArgs) -> Outcome<NewVersion> {
    let package = pick::package(work, args.package.as_ref()).await?;
    let version = match args.version.take() {
        Some(version) => version,
        None => version(work).await?,
    };
    if args.file.is_none() {
        args.file = file(work).await?;
    }
    if args.description.is_none() {
        args.description = described(work).await?;
    }
    if !args.draft {
        let question = say!("packages-add-publish");
        let publish = ask::yes_or_no(&work.context.screen, &question, true, work.cancel).await?;
        if !publish {
            work.context.answers.flag("draft");
            args.draft = true;
        }
    }
    wanted(package, version, args)
}

async fn version(work: &Work<'_>) -> Outcome<VersionName> {
    let read = |answer: &str| answer.parse::<VersionName>().map_err(CommandError::usage);
    let (screen, prompt) = (&work.context.screen, say!("packages-add-version"));
    let version = ask::until_given(screen, &prompt, work.cancel, read).await?;
    work.context.answers.word(&version);
    Ok(version)
}

/// Asks for the firmware until it is a file that can be read; nothing means a sample.
async fn file(work: &Work<'_>) -> Outcome<Option<PathBuf>> {
    let screen = &work.context.screen;
    loop {
        let prompt = say!("packages-add-file");
        let answer = ask::whole_line(screen, &prompt, work.cancel).await?;
        let path = PathBuf::from(answer.trim());
        if path.as_os_str().is_empty() {
            return Ok(None);
        }
        match FileContent::open(&path) {
            Ok(_) => {
                work.context.answers.option("file", path.display());
                return Ok(Some(path));
            }
            Err(wrong) => screen.fail(&wrong),
        }
    }
}
