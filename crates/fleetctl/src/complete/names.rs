//! The names that an account has: one page of each, fetched when they are asked for, or none in time.

use std::ffi::OsString;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use fleet_core::name::PackageName;
use fleet_core::port::Reads;
use fleet_core::port::jobs::JobFilter;
use fleet_local::StateDir;
use tokio_util::sync::CancellationToken;

use super::arguments::Kind;
use crate::answers::Answers;
use crate::app;
use crate::cli;
use crate::connect::Connected;
use crate::context::Context;
use crate::environment::Environment;
use crate::settings;
use crate::ui::Screen;

/// So long names are waited for; a person waits for the shell.
const PATIENCE: Duration = Duration::from_millis(800);

/// A line that is completed.
pub(super) struct Asked {
    environment: Environment,
    /// The words of the line, the program's name first.
    words: Vec<String>,
    /// The names that were fetched: a line is completed once, and of one kind.
    names: OnceLock<Vec<String>>,
}

impl Asked {
    pub(super) fn new(environment: &Environment, words: &[OsString]) -> Arc<Asked> {
        let words = words.iter().map(|word| unquoted(&word.to_string_lossy()));
        Arc::new(Asked {
            words: words.collect(),
            environment: environment.clone(),
            names: OnceLock::new(),
        })
    }

    /// The names of a kind.
    pub(super) fn names(&self, kind: Kind) -> &[String] {
        self.names
            .get_or_init(|| self.fetched(kind).unwrap_or_default())
    }

    fn fetched(&self, kind: Kind) -> Option<Vec<String>> {
        let mut environment = self.environment.clone();
        environment.args = self.words.iter().map(OsString::from).collect();
        if kind == Kind::Fleet {
            environment.settings.file =
                cli::config_of(&environment.args).or(environment.settings.file);
            return settings::fleets(&environment).ok();
        }
        app::read_settings(&mut environment).ok()?;
        let mut global = cli::globals_of(&environment.args)?;
        settings::settle(&mut global, &environment.settled, &environment);
        let context = Context {
            global,
            environment,
            screen: Arc::new(Screen::silent()),
            answers: Answers::default(),
            moments: Arc::default(),
            guided: false,
        };
        // A local AWS that is not there yet has no names, and is not made for the asking.
        if context.global.local
            && !matches!(context.state_dir().ok()?, StateDir::Path(path) if path.is_dir())
        {
            return None;
        }
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .ok()?;
        let names = runtime.block_on(async {
            let listed = self.listed(&context, kind);
            tokio::time::timeout(PATIENCE, listed).await.ok().flatten()
        });
        // Whatever still waits for AWS must not hold the shell back.
        runtime.shutdown_background();
        names
    }

    async fn listed(&self, context: &Context, kind: Kind) -> Option<Vec<String>> {
        let connected = Connected::open(context, &CancellationToken::new())
            .await
            .ok()?;
        let names = self.page(&connected.connection.cloud.reads, kind).await;
        connected.close().await;
        names
    }

    /// The first page of names.
    async fn page(&self, reads: &Reads, kind: Kind) -> Option<Vec<String>> {
        macro_rules! names {
            ($page:expr, $field:ident) => {{
                let items = $page.await.ok()?.items;
                items
                    .into_iter()
                    .map(|item| item.$field.to_string())
                    .collect()
            }};
        }
        Some(match kind {
            Kind::Command => names!(reads.commands.list_commands(None), id),
            Kind::Group => names!(reads.groups.list_thing_groups(None), name),
            Kind::Job => names!(reads.jobs.list_jobs(&JobFilter::default(), None), id),
            Kind::Package => names!(reads.packages.list_packages(None), name),
            Kind::Thing => names!(reads.things.list_things(None), name),
            Kind::Version => {
                let package = self.package()?;
                names!(
                    reads.packages.list_package_versions(&package, None),
                    version
                )
            }
            Kind::Fleet => return None,
        })
    }

    /// The package that was typed before its version: by `--package`, or after the command's name.
    fn package(&self) -> Option<PackageName> {
        let mut words = self.words.iter();
        let mut after = None;
        while let Some(word) = words.next() {
            if let Some(value) = word.strip_prefix("--package=") {
                return value.parse().ok();
            }
            match word.as_str() {
                "--package" => return words.next()?.parse().ok(),
                "packages" => {
                    // The command's own name comes first; options stand elsewhere as a rule.
                    let mut rest = words.clone().filter(|word| !word.starts_with('-'));
                    rest.next();
                    after = rest.next();
                }
                _ => {}
            }
        }
        after?.parse().ok()
    }
}

/// A word without the quotes around it: some shells pass lines on as they are typed.
fn unquoted(word: &str) -> String {
    let inner = |quote: char| {
        word.strip_prefix(quote)
            .map(|rest| rest.strip_suffix(quote).unwrap_or(rest))
    };
    inner('\'')
        .or_else(|| inner('"'))
        .unwrap_or(word)
        .to_owned()
}
