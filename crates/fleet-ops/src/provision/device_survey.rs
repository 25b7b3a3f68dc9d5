//! Looks at the devices that are there: listings where they are shorter, single questions where those are.

use std::collections::BTreeMap;

use fleet_core::country::Country;
use fleet_core::device::Assortment;
use fleet_core::document::thing_type::COUNTRY;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{ShadowName, ThingName};
use fleet_core::naming;
use fleet_core::port::things::Thing;
use futures::{StreamExt, stream};

use super::PlanError;
use super::numbers::NumberSet;
use super::plan::{Action, DevicePlan, Planned};
use super::survey::{Survey, found};
use crate::event::{Event, Phase, ResourceKind};

/// What is known of the devices.
pub(super) struct Devices {
    /// What will be done.
    pub(super) plan: DevicePlan,
    /// Those that are there and as ours would be.
    there: NumberSet,
}

/// How many pages of a listing are read before single questions are cheaper. At 80 % of the
/// quotas a page takes an eighth of a second, and describing a thing a 280th.
fn worthwhile_pages(devices: u32) -> usize {
    (devices as usize / 35).max(4)
}

/// Finds out which things are there.
pub(super) async fn things(survey: &Survey<'_>) -> Result<Devices, PlanError> {
    let total = survey.request.devices().get();
    let mut seen = Seen::new(survey, total);
    match seen.list().await {
        Ok(true) => {}
        Ok(false) => seen.ask().await?,
        // Without the permission to list, making them all is tried, and what is there is kept.
        Err(PlanError::Cloud(error)) if error.fault == Fault::Denied => {}
        Err(error) => return Err(error),
    }
    Ok(seen.devices())
}

struct Seen<'a> {
    survey: &'a Survey<'a>,
    assortment: Assortment,
    total: u32,
    there: NumberSet,
    different: NumberSet,
}

impl<'a> Seen<'a> {
    fn new(survey: &'a Survey<'a>, total: u32) -> Self {
        Self {
            survey,
            assortment: assortment(survey),
            total,
            there: NumberSet::empty(total),
            different: NumberSet::empty(total),
        }
    }

    /// Reads the listing; false if it was given up because it is too long.
    async fn list(&mut self) -> Result<bool, PlanError> {
        let mut from = None;
        for _ in 0..worthwhile_pages(self.total) {
            self.survey.go_on()?;
            let page = self.survey.reads.things.list_things(from).await?;
            for thing in &page.items {
                self.see(thing);
            }
            self.survey.looked_at(self.there.len().into());
            from = page.next;
            if from.is_none() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Asks for each device that was not listed.
    async fn ask(&mut self) -> Result<(), PlanError> {
        let survey = self.survey;
        let known = |number: &u32| self.there.contains(*number) || self.different.contains(*number);
        let unknown: NumberSet = collect(self.total, (1..=self.total).filter(|n| !known(n)));
        let mut answers = stream::iter(unknown.iter())
            .map(|number| async move {
                let name = survey.request.prefix().thing(number);
                found(survey.reads.things.describe_thing(&name).await)
            })
            .buffer_unordered(survey.session.pace.in_flight.max(1));
        while let Some(answer) = answers.next().await {
            survey.go_on()?;
            match answer {
                Ok(Some(thing)) => self.see(&thing),
                Ok(None) => {}
                Err(error) if error.fault == Fault::Denied => return Ok(()),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    fn see(&mut self, thing: &Thing) {
        let number = self.survey.request.prefix().number(thing.name.as_str());
        let Some(number) = number.filter(|number| *number <= self.total) else {
            return;
        };
        if is_ours(&self.assortment, thing) {
            self.there.insert(number);
        } else {
            self.different.insert(number);
        }
    }

    fn devices(self) -> Devices {
        let mut plan = DevicePlan::keep_all(self.total);
        plan.create = NumberSet::full(self.total);
        for number in self.there.iter().chain(self.different.iter()) {
            plan.create.remove(number);
        }
        plan.different = self.different;
        Devices {
            plan,
            there: self.there,
        }
    }
}

/// Whether a thing has the type and the country that ours of its name has. Its other attributes
/// are its own affair.
pub(super) fn is_ours(assortment: &Assortment, thing: &Thing) -> bool {
    assortment
        .kind(&thing.name)
        .is_some_and(|(country, thing_type)| {
            thing.thing_type.as_ref() == Some(thing_type)
                && thing.attributes.get(COUNTRY).map(String::as_str) == Some(country.code())
        })
}

pub(super) fn assortment(survey: &Survey<'_>) -> Assortment {
    let types: Vec<_> = survey.request.types().cloned().collect();
    Assortment::new(&survey.place, survey.request.countries(), &types)
}

fn collect(total: u32, numbers: impl Iterator<Item = u32>) -> NumberSet {
    let mut set = NumberSet::empty(total);
    for number in numbers {
        set.insert(number);
    }
    set
}

/// Finds out which of the devices that are there lack their group or a shadow.
pub(super) async fn details(
    survey: &Survey<'_>,
    resources: &[Planned],
    devices: &mut Devices,
) -> Result<(), PlanError> {
    if devices.there.is_empty() {
        return Ok(());
    }
    let Devices { plan, there } = devices;
    let groups = Groups::new(survey, resources, there);
    let joining = groups.missing();
    let shadows = shadows(survey, there);
    let (join, (shadow, package_shadow)) = if survey.session.pace.overlap {
        futures::future::try_join(joining, shadows).await?
    } else {
        (joining.await?, shadows.await?)
    };
    plan.join = join;
    plan.shadow = shadow;
    plan.package_shadow = package_shadow;
    Ok(())
}

/// Who is in which group.
struct Groups<'a> {
    survey: &'a Survey<'a>,
    resources: &'a [Planned],
    there: &'a NumberSet,
    assortment: Assortment,
}

impl<'a> Groups<'a> {
    fn new(survey: &'a Survey<'a>, resources: &'a [Planned], there: &'a NumberSet) -> Self {
        Self {
            survey,
            resources,
            there,
            assortment: assortment(survey),
        }
    }

    fn country(&self, number: u32) -> Option<Country> {
        let name = self.survey.request.prefix().thing(number);
        self.assortment.kind(&name).map(|(country, _)| country)
    }

    /// The devices that are not in the group of their country.
    async fn missing(&self) -> Result<NumberSet, PlanError> {
        let mut missing = self.there.clone();
        let mut expected: BTreeMap<Country, u32> = BTreeMap::new();
        for country in self.there.iter().filter_map(|number| self.country(number)) {
            *expected.entry(country).or_default() += 1;
        }
        for (country, count) in expected {
            match self.action(country) {
                Action::Create | Action::Unread { .. } => {}
                Action::Conflict { .. } => self.leave(country, &mut missing),
                Action::Keep | Action::Repair { .. } => {
                    self.members(country, count, &mut missing).await?;
                }
            }
        }
        Ok(missing)
    }

    fn action(&self, country: Country) -> &Action {
        let name = naming::fleet_group(country);
        self.resources
            .iter()
            .find(|planned| {
                planned.kind == ResourceKind::ThingGroup && planned.name == name.as_str()
            })
            .map_or(&Action::Create, |planned| &planned.action)
    }

    /// The group is somebody else's: nobody is added to it.
    fn leave(&self, country: Country, missing: &mut NumberSet) {
        for number in self.there.iter() {
            if self.country(number) == Some(country) {
                missing.remove(number);
            }
        }
    }

    /// Takes the members of a country's group out of those that are missing.
    async fn members(
        &self,
        country: Country,
        expected: u32,
        missing: &mut NumberSet,
    ) -> Result<(), PlanError> {
        let group = naming::fleet_group(country);
        let groups = &self.survey.reads.groups;
        let mut from = None;
        for _ in 0..worthwhile_pages(expected) {
            self.survey.go_on()?;
            let page = match groups.list_things_in_thing_group(&group, from).await {
                Ok(page) => page,
                // Adding a member again does no harm, so those are simply added.
                Err(error) if error.fault == Fault::Denied => return Ok(()),
                Err(error) => return Err(error.into()),
            };
            for name in page.items {
                self.member(country, &name, missing);
            }
            from = page.next;
            if from.is_none() {
                return Ok(());
            }
        }
        self.ask(country, missing).await
    }

    fn member(&self, country: Country, name: &ThingName, missing: &mut NumberSet) {
        let number = self.survey.request.prefix().number(name.as_str());
        if let Some(number) = number.filter(|number| self.country(*number) == Some(country)) {
            missing.remove(number);
        }
    }

    /// The group is too long to list: asks for the groups of each device that is still missing.
    async fn ask(&self, country: Country, missing: &mut NumberSet) -> Result<(), PlanError> {
        let group = &naming::fleet_group(country);
        let survey = self.survey;
        let unknown = missing.clone();
        let mut answers =
            stream::iter(unknown.iter().filter(|n| self.country(*n) == Some(country)))
                .map(|number| async move {
                    let name = survey.request.prefix().thing(number);
                    let groups = survey
                        .reads
                        .groups
                        .list_thing_groups_for_thing(&name)
                        .await?;
                    Ok::<_, CloudError>((number, groups.contains(group)))
                })
                .buffer_unordered(survey.session.pace.in_flight.max(1));
        while let Some(answer) = answers.next().await {
            survey.go_on()?;
            match answer {
                Ok((number, true)) => {
                    missing.remove(number);
                }
                Ok((_, false)) => {}
                Err(error) if error.fault == Fault::Denied => return Ok(()),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

/// The devices without a classic shadow, and those without a `$package` shadow. A shadow that
/// cannot be read counts as there: it is never overwritten.
async fn shadows(
    survey: &Survey<'_>,
    there: &NumberSet,
) -> Result<(NumberSet, NumberSet), PlanError> {
    let total = survey.request.devices().get();
    let (mut classic, mut package) = (NumberSet::empty(total), NumberSet::empty(total));
    let shadow_name = &ShadowName::package();
    let mut answers = stream::iter(there.iter())
        .map(|number| async move {
            let name = survey.request.prefix().thing(number);
            let no_classic = lacks(survey, &name, None).await?;
            let no_package = lacks(survey, &name, Some(shadow_name)).await?;
            Ok::<_, CloudError>((number, no_classic, no_package))
        })
        .buffer_unordered(survey.session.pace.in_flight.max(1));
    let mut done: u64 = 0;
    while let Some(answer) = answers.next().await {
        survey.go_on()?;
        let (number, no_classic, no_package) = answer?;
        if no_classic {
            classic.insert(number);
        }
        if no_package {
            package.insert(number);
        }
        done += 1;
        if done.is_multiple_of(1000) {
            survey.looked_at(done);
        }
    }
    drop(answers);
    Ok((classic, package))
}

async fn lacks(
    survey: &Survey<'_>,
    name: &ThingName,
    shadow: Option<&ShadowName>,
) -> Result<bool, CloudError> {
    match survey.reads.shadows.get_shadow(name, shadow).await {
        Ok(_) => Ok(false),
        Err(error) if error.is_not_found() => Ok(true),
        Err(error) if error.fault == Fault::Denied => Ok(false),
        Err(error) => Err(error),
    }
}

impl Survey<'_> {
    fn go_on(&self) -> Result<(), PlanError> {
        if self.session.is_cancelled() {
            Err(PlanError::Interrupted)
        } else {
            Ok(())
        }
    }

    fn looked_at(&self, done: u64) {
        self.session.tell(Event::Progress {
            phase: Phase::Survey,
            done,
            total: None,
            failed: 0,
        });
    }
}
