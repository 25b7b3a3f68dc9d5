//! Writes a plan to a file, whole or not at all, and says how it is applied.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::errors::{CommandError, Outcome};
use crate::lang::say;

/// Gives the output back once the plan is written to it.
pub(crate) type Written = io::Result<BufWriter<File>>;

/// Saves a plan beside its place and moves it there; a pipe or a device is written directly. Then
/// tells the command that applies it, which ends with `consent`.
pub(crate) fn save(
    context: &Context,
    path: &Path,
    consent: &str,
    write: impl Fn(BufWriter<File>) -> Written,
) -> Outcome {
    whole(path, write).map_err(|cause| CommandError::file("write", path, &cause))?;
    let options = context.place_options();
    let command = format!("fleetctl{options} apply {}{consent}", path.display());
    context.screen.note(say!("provision-saved", command));
    Ok(())
}

fn whole(path: &Path, write: impl Fn(BufWriter<File>) -> Written) -> io::Result<()> {
    let to = |path: &Path| write(BufWriter::new(File::create(path)?))?.flush();
    let special = fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if special {
        return to(path);
    }
    let draft = draft(path);
    to(&draft)
        .and_then(|()| fs::rename(&draft, path))
        .inspect_err(|_| {
            // The draft is of no use to anybody; that it may not exist is no second error.
            let _ = fs::remove_file(&draft);
        })
}

fn draft(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}", std::process::id()));
    PathBuf::from(name)
}
