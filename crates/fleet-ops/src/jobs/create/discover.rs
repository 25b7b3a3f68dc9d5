//! What a job can be for, and what it can install: all groups and all packages.

use fleet_core::fault::CloudError;
use fleet_core::name::ThingGroupName;
use fleet_core::port::Reads;
use fleet_core::port::packages::ListedPackage;

use super::CreateError;
use crate::packages::catalog;

/// What there is, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Discovery {
    /// The groups, static and dynamic.
    pub groups: Vec<ThingGroupName>,
    /// The packages.
    pub packages: Vec<ListedPackage>,
}

/// Looks at all pages of both.
///
/// # Errors
/// AWS cannot be read.
pub async fn discover(reads: &Reads) -> Result<Discovery, CreateError> {
    let (groups, packages) = futures::join!(groups(reads), catalog::list(reads));
    let (mut groups, mut packages) = (groups?, packages?);
    groups.sort_unstable();
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Discovery { groups, packages })
}

async fn groups(reads: &Reads) -> Result<Vec<ThingGroupName>, CloudError> {
    let (mut groups, mut from) = (Vec::new(), None);
    loop {
        let page = reads.groups.list_thing_groups(from).await?;
        groups.extend(page.items.into_iter().map(|group| group.name));
        match page.next {
            Some(next) => from = Some(next),
            None => return Ok(groups),
        }
    }
}
