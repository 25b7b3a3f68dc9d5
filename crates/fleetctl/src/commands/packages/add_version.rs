//! `fleetctl packages add-version`: firmware into the bucket, a draft, its SBOM, published.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fleet_core::name::{PackageName, VersionName};
use fleet_ops::packages::add_version::{self, Given, NewVersion, RequestError};

use super::{connected, moments, pick};
use crate::context::Context;
use crate::errors::{CommandError, Kind, Outcome};
use crate::file_content::FileContent;
use crate::lang::say;
use crate::view::{packages as view, packages_json as json};
use crate::{interrupt, sink};

mod questions;

pub(crate) const LONG: &str = "\
Adds a version to a package: the firmware goes into the workshop's bucket, a draft is made that \
refers to it, and the draft is published. A bucket that is missing is made, with versioning.

A file of any size is streamed; above 8 MB in parts, which S3 puts together and checks. Without a \
file a small sample is made. Names, sizes and the version are checked before anything is sent. Run \
again after a failure, it goes on where it stopped: the same file is not sent twice.

A published version cannot be changed and cannot become a draft again; --draft leaves it a draft.

Without PACKAGE or VERSION, they are asked for on a terminal, and what else the version is made of.";

pub(crate) const EXAMPLES: &str = "\
Examples:
  fleetctl packages add-version SedanVehicle 1.2.0
  fleetctl packages add-version SedanVehicle 1.2.0 --file firmware.bin --sbom sbom.zip";

/// Options of `packages add-version`.
#[derive(Debug, clap::Args)]
pub(crate) struct AddVersionArgs {
    /// The package
    #[arg(value_name = "PACKAGE")]
    package: Option<PackageName>,

    /// The version to add
    #[arg(value_name = "VERSION")]
    version: Option<VersionName>,

    /// The firmware
    ///
    /// [default: a small sample is made]
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,

    /// A software bill of materials: a zip with SPDX or `CycloneDX` files
    ///
    /// AWS looks into it afterwards; `packages show-version` says what it found.
    #[arg(long, value_name = "ZIP")]
    sbom: Option<PathBuf>,

    /// What is said about the version, up to 1024 characters
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,

    /// An attribute of the version; all together have at most 3 KB
    ///
    /// Can be given several times.
    #[arg(long, value_name = "KEY=VALUE", value_parser = attribute)]
    attribute: Vec<(String, String)>,

    /// Leave it a draft, which can still be changed and not be deployed
    #[arg(long)]
    draft: bool,

    /// Say what would be done and change nothing
    #[arg(long)]
    dry_run: bool,
}

fn attribute(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=');
    let (key, value) = pair.ok_or_else(|| say!("packages-attribute-form"))?;
    Ok((key.to_owned(), value.to_owned()))
}

/// What is wanted, or what has been said of it.
enum Wish {
    Known(Box<NewVersion>),
    Asked(Box<AddVersionArgs>),
}

/// Asks for what is open, checks, sends and makes.
pub(crate) fn run(context: &Context, args: AddVersionArgs) -> Outcome {
    let dry_run = args.dry_run;
    pick::check_both(context, args.package.as_ref(), args.version.as_ref())?;
    let wish = match (&args.package, &args.version) {
        (Some(package), Some(version)) => {
            let (package, version) = (package.clone(), version.clone());
            Wish::Known(Box::new(wanted(package, version, args)?))
        }
        _ => Wish::Asked(Box::new(args)),
    };
    connected(context, async |mut work| {
        context.teach(&moments::ARTIFACT, work.cancel).await?;
        let new = match wish {
            Wish::Known(new) => new,
            Wish::Asked(args) => Box::new(questions::ask(&work, *args).await?),
        };
        context.teach(&moments::LIFE, work.cancel).await?;
        let connection = &work.connected.connection;
        let cloud = &connection.cloud;
        let plan = add_version::plan(&cloud.reads, &new, &work.session).await?;
        let place = work.place();
        if dry_run {
            if context.json() {
                return context.print_json(&json::add_version_plan(&new, &plan));
            }
            work.print(view::add_version_plan(&new, &plan, &place));
            return Ok(());
        }
        work.session.sink = sink::of_survey(context);
        let stopping = interrupt::announce(context, work.cancel);
        let added = add_version::apply(cloud, &new, &plan, &work.session).await;
        stopping.abort();
        // The bars end with the session.
        drop(work.session);
        let added = added?;
        let arn = connection.place.package_version(&new.package, &new.version);
        if context.json() {
            return context.print_json(&json::added(&new, &added, &arn));
        }
        for line in view::added(&new, &added, &arn, &place) {
            context.screen.out(line);
        }
        Ok(())
    })
}

fn wanted(package: PackageName, version: VersionName, args: AddVersionArgs) -> Outcome<NewVersion> {
    let mut attributes = BTreeMap::new();
    for (key, value) in args.attribute {
        if attributes.insert(key.clone(), value).is_some() {
            let key = format!("{key:?}");
            return Err(CommandError::usage(say!("packages-attribute-twice", key)));
        }
    }
    let firmware = args.file.as_deref().map(|path| given(path, ending(path)));
    let sbom = args.sbom.as_deref().map(|path| {
        if !FileContent::begins_with(path, b"PK")? {
            let not = say!("packages-sbom-no-zip", path = path.display().to_string());
            let zip = say!("packages-sbom-zip-hint");
            return Err(CommandError::new(Kind::Settings, not).hint(zip));
        }
        given(path, ".zip".to_owned())
    });
    let mut new = NewVersion::new(package, version);
    new.description = args.description;
    new.attributes = attributes;
    new.firmware = firmware.transpose()?;
    new.sbom = sbom.transpose()?;
    new.publish = !args.draft;
    new.check().map_err(|error| {
        let kind = match error {
            RequestError::EmptyFirmware | RequestError::EmptySbom => Kind::Settings,
            _ => Kind::Usage,
        };
        CommandError::new(kind, error)
    })?;
    Ok(new)
}

fn given(path: &Path, ending: String) -> Outcome<Given> {
    Ok(Given {
        ending,
        content: Arc::new(FileContent::open(path)?),
    })
}

/// The ending of a file's name as it can stand in a key: letters and digits after the last dot.
fn ending(path: &Path) -> String {
    let ending = path.extension().and_then(|ending| ending.to_str());
    match ending {
        Some(ending) if ending.chars().all(|c| c.is_ascii_alphanumeric()) => format!(".{ending}"),
        _ => ".bin".to_owned(),
    }
}
