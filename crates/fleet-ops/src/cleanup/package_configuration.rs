//! Kind: the package configuration, turned off if it uses a role of ours.

use async_trait::async_trait;
use fleet_core::account::Arn;
use fleet_core::identify::{Identified, Identifier, Location};
use fleet_core::port::packages::PackageConfiguration;

use super::kind::{Kind, ONLY_ALL};
use super::plan::{Item, Section};
use super::request::Scope;
use super::run::{Outcome, Run, Still, needed, outcome};
use super::scan::{Scan, facts};
use crate::event::{Failure, Phase, Reason, ResourceKind};

const KIND: ResourceKind = ResourceKind::PackageConfiguration;
const NAME: &str = "package configuration";

/// The package configuration.
pub(super) struct PackageConfigurations;

#[async_trait]
impl Kind for PackageConfigurations {
    fn kind(&self) -> ResourceKind {
        KIND
    }

    fn phase(&self) -> Phase {
        Phase::PackageConfiguration
    }

    fn scopes(&self) -> &'static [Scope] {
        ONLY_ALL
    }

    fn after(&self) -> &'static [ResourceKind] {
        &[ResourceKind::Job]
    }

    async fn find(&self, scan: &Scan<'_>) -> Section {
        let mut section = Section::default();
        match scan.reads.packages.package_configuration().await {
            Ok(there) if !there.enabled => {}
            Ok(there) if is_ours(&scan.identifier, &there) => section.items.push(Item {
                name: NAME.to_owned(),
                identified: Identified::TurnedOn,
                mark: role(&there).to_owned(),
                ties: Vec::new(),
            }),
            Ok(_) => section.keep(NAME, Reason::OtherRole),
            Err(error) => section.fail(Failure::from(&error)),
        }
        section
    }

    async fn remove(&self, run: &Run<'_>) {
        run.each(KIND, self.phase(), run.items(KIND), |item| async move {
            outcome(turn_off(run, item).await)
        })
        .await;
    }
}

fn role(there: &PackageConfiguration) -> &str {
    there.role.as_ref().map_or("", Arn::as_str)
}

/// Provisioning turns it on with a role of its own.
fn is_ours(identifier: &Identifier, there: &PackageConfiguration) -> bool {
    let Some(arn) = &there.role else {
        return false;
    };
    let Some((_, name)) = arn.as_str().rsplit_once('/') else {
        return false;
    };
    let location = identifier.place().locate(arn);
    let by_name = facts(ResourceKind::Role, name, location);
    location == Location::Here && identifier.identify(&by_name).is_ours()
}

async fn turn_off(run: &Run<'_>, item: &Item) -> Still<Outcome> {
    let there = needed(run.reads.packages.package_configuration().await)?;
    if !there.enabled {
        return Ok(Outcome::Gone);
    }
    run.same(item, role(&there))?;
    let off = PackageConfiguration {
        enabled: false,
        role: None,
    };
    let writes = &run.writes.packages;
    Ok(Outcome::of(writes.update_package_configuration(&off).await))
}
