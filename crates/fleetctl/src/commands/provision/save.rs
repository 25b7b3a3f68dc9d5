//! Writes a plan to a file, whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::{Path, PathBuf};

use fleet_ops::provision::ProvisionPlan;

use crate::errors::{CommandError, Outcome};

/// Writes it beside its place and moves it there. A pipe or a device is written directly.
pub(super) fn write(plan: &ProvisionPlan, path: &Path) -> Outcome {
    let failed = |cause: io::Error| CommandError::file("write", path, &cause);
    let special = fs::metadata(path).is_ok_and(|found| !found.is_file() && !found.is_dir());
    if special {
        return to(plan, path).map_err(failed);
    }
    let draft = draft(path);
    to(plan, &draft)
        .and_then(|()| fs::rename(&draft, path))
        .map_err(|cause| {
            // The draft is of no use to anybody; that it may not exist is no second error.
            let _ = fs::remove_file(&draft);
            failed(cause)
        })
}

fn draft(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}", std::process::id()));
    PathBuf::from(name)
}

fn to(plan: &ProvisionPlan, path: &Path) -> io::Result<()> {
    let file = File::create(path)?;
    plan.write(BufWriter::new(file))?.flush()
}
