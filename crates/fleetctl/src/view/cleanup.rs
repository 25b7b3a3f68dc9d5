//! A cleanup plan as a text: what is deleted and how it was told, what is kept and why, totals.
//!
//! It is written as it is made, so that a million things take no memory.

use std::borrow::Cow;
use std::io::{self, Write};

use fleet_core::plan::EndpointKind;
use fleet_core::quota::Rates;
use fleet_ops::cleanup::{CleanupPlan, Item, Scope, Section};
use fleet_ops::event::{Identified, Reason, ResourceKind};
use unicode_width::UnicodeWidthStr as _;

use super::plan::{at_best, heading};
use crate::errors::Told;
use crate::lang::say;
use crate::text;
use crate::ui::number;
use crate::ui::style::{self, paint};
use crate::ui::table::{Align, Facts, Table};
use crate::ui::words::wrap;
use belongings::Belongings;

mod belongings;

/// How many resources of a kind are listed where not all are: first those that go, then those that stay.
const FIRST_DELETED: usize = 10;
const FIRST_KEPT: usize = 5;

/// How much of a plan is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// Every resource.
    Everything,
    /// The first of each kind, and the option that shows all, if there is one.
    Beginnings(Option<&'static str>),
}

/// A plan, and how it is to be shown.
pub(crate) struct PlanView<'a> {
    pub(crate) plan: &'a CleanupPlan,
    pub(crate) rates: &'a Rates,
    /// Where it applies, in words.
    pub(crate) place: &'a str,
    pub(crate) extent: Extent,
    pub(crate) width: usize,
    /// Whether a line that is too long goes on below itself. In a file it stays whole, to be searched.
    pub(crate) breaks: bool,
}

/// What becomes of the resources of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Total {
    pub(crate) kind: ResourceKind,
    pub(crate) delete: u64,
    pub(crate) skip: u64,
}

type Out<'o> = &'o mut dyn Write;

impl PlanView<'_> {
    /// Writes the text.
    pub(crate) fn write(&self, out: Out<'_>) -> io::Result<()> {
        writeln!(out, "{}\n", heading(&say!("common-heading-plan")))?;
        self.asked_for(out)?;
        for (kind, section) in &self.plan.sections {
            writeln!(out)?;
            self.section(out, *kind, section)?;
        }
        writeln!(out)?;
        self.totals(out)?;
        self.effort(out)
    }

    /// How many resources a plan deletes.
    pub(crate) fn total(plan: &CleanupPlan) -> u64 {
        totals(plan).iter().map(|total| total.delete).sum()
    }

    fn asked_for(&self, out: Out<'_>) -> io::Result<()> {
        let request = &self.plan.request;
        let scope = format!("{}: {}", request.scope, scope(request.scope));
        let mut facts = Facts::new(8);
        facts.fact(say!("cleanup-plan-where"), self.place);
        facts.fact(say!("cleanup-plan-scope"), scope);
        facts.fact(
            say!("cleanup-plan-things"),
            format!("{}###", request.prefix),
        );
        for line in facts.lines(self.width) {
            writeln!(out, "{line}")?;
        }
        Ok(())
    }

    fn section(&self, out: Out<'_>, kind: ResourceKind, section: &Section) -> io::Result<()> {
        let things = &self.plan.things;
        let ours = match kind {
            ResourceKind::Thing => things.len(),
            _ => section.items.len() as u64,
        };
        let scanning = say!("cleanup-plan-scanning", kinds = text::kinds(kind));
        writeln!(out, "{}", heading(&scanning))?;
        let resources = text::count(kind, ours + section.kept_count());
        writeln!(out, "{}", say!("cleanup-plan-found", resources))?;
        self.unread(out, section)?;
        let mut left = match self.extent {
            Extent::Everything => usize::MAX,
            Extent::Beginnings(_) => FIRST_DELETED,
        };
        match kind {
            ResourceKind::Thing => self.things(out, left)?,
            ResourceKind::Certificate if self.extent == Extent::Everything => {
                self.certificates(out, section)?;
            }
            _ => {
                for item in section.items.iter().take(left) {
                    self.item(out, kind, item)?;
                }
            }
        }
        left = left.min(usize::try_from(ours).unwrap_or(usize::MAX));
        self.more(out, ours - left as u64, |count, option| match option {
            Some(option) => say!("cleanup-plan-more-to-delete-listed", count, option),
            None => say!("cleanup-plan-more-to-delete", count),
        })?;
        self.kept(out, kind, section)?;
        if kind == ResourceKind::Thing && self.extent == Extent::Everything {
            self.belongings(out)?;
        }
        Ok(())
    }

    fn unread(&self, out: Out<'_>, section: &Section) -> io::Result<()> {
        let Some(failure) = &section.failure else {
            return Ok(());
        };
        let sign = paint(style::BAD, "!");
        let failure_said = failure.told();
        let mut said = vec![say!("cleanup-plan-unread", failure = failure_said)];
        let remedy = text::remedy(failure.fault, failure.missing_action.as_deref());
        said.extend(remedy);
        said.push(say!("cleanup-plan-unread-kept"));
        for (at, text) in said.iter().enumerate() {
            for (line_at, line) in wrap(text, self.width.saturating_sub(4)).iter().enumerate() {
                match (at, line_at) {
                    (0, 0) => writeln!(out, "  {sign} {line}")?,
                    _ => writeln!(out, "    {line}")?,
                }
            }
        }
        Ok(())
    }

    fn things(&self, out: Out<'_>, most: usize) -> io::Result<()> {
        for (name, _) in self.plan.things.iter().take(most) {
            if let Some(identified) = self.plan.identified(&name) {
                self.delete(out, name.as_str(), &identified)?;
            }
        }
        Ok(())
    }

    /// Those that stand with a thing of theirs are not listed twice.
    fn certificates(&self, out: Out<'_>, section: &Section) -> io::Result<()> {
        let (with, without) = Belongings::split(self.plan, &section.items);
        if with > 0 {
            let sign = paint(style::GOOD, "✓");
            let with = say!("cleanup-plan-with-things", count = with);
            writeln!(out, "  {sign} {with}")?;
        }
        for item in without {
            self.item(out, ResourceKind::Certificate, item)?;
        }
        Ok(())
    }

    /// What goes with each thing.
    fn belongings(&self, out: Out<'_>) -> io::Result<()> {
        let belongings = Belongings::of(self.plan);
        for (name, thing) in self.plan.things.iter() {
            let all = belongings.with(&name, &thing);
            if all.is_empty() {
                continue;
            }
            let processing = say!("cleanup-plan-processing", name = name.as_str());
            writeln!(out, "\n{processing}")?;
            let identified = Identified::Association {
                kind: ResourceKind::Thing,
                name: name.to_string(),
            };
            for one in all.deleted {
                self.delete(out, &one, &identified)?;
            }
            for one in all.shared {
                self.skip(out, &one, &text::reason(Reason::AttachedToOthers))?;
            }
        }
        Ok(())
    }

    fn kept(&self, out: Out<'_>, kind: ResourceKind, section: &Section) -> io::Result<()> {
        let count = section.kept_count();
        if section.kept.len() as u64 != count {
            // A saved plan has their number only.
            for (reason, count) in &section.kept_by {
                self.skip(out, &number::count(*count), &text::reason(*reason))?;
            }
            return Ok(());
        }
        let most = match self.extent {
            Extent::Everything => usize::MAX,
            Extent::Beginnings(_) => FIRST_KEPT,
        };
        for kept in section.kept.iter().take(most) {
            let label = named(kind, &kept.name);
            self.skip(out, &label, &text::reason(kept.reason))?;
        }
        let more = section.kept.len().saturating_sub(most) as u64;
        self.more(out, more, |count, option| match option {
            Some(option) => say!("cleanup-plan-more-to-keep-listed", count, option),
            None => say!("cleanup-plan-more-to-keep", count),
        })
    }

    fn more(
        &self,
        out: Out<'_>,
        count: u64,
        said: impl FnOnce(u64, Option<&str>) -> String,
    ) -> io::Result<()> {
        if count == 0 {
            return Ok(());
        }
        let lister = match self.extent {
            Extent::Beginnings(option) => option,
            Extent::Everything => None,
        };
        writeln!(out, "    {}", paint(style::DIM, said(count, lister)))
    }

    fn item(&self, out: Out<'_>, kind: ResourceKind, item: &Item) -> io::Result<()> {
        let name = named(kind, &item.name);
        if kind != ResourceKind::Attachment {
            return self.delete(out, &name, &item.identified);
        }
        let why = say!(
            "cleanup-plan-detached",
            things = item.ties.len(),
            why = text::identified(&item.identified)
        );
        self.line(out, &paint(style::GOOD, "✓"), &name, &why)
    }

    fn delete(&self, out: Out<'_>, name: &str, identified: &Identified) -> io::Result<()> {
        let sign = paint(style::GOOD, "✓");
        self.line(out, &sign, name, &text::identified(identified))
    }

    fn skip(&self, out: Out<'_>, name: &str, reason: &str) -> io::Result<()> {
        let sign = paint(style::WARN, "✗");
        self.line(out, &sign, name, &say!("cleanup-plan-skipped", reason))
    }

    fn line(&self, out: Out<'_>, sign: &str, name: &str, why: &str) -> io::Result<()> {
        let long = name.width() + why.width() + 7 > self.width;
        let gap = if self.breaks && long { "\n      " } else { " " };
        writeln!(out, "  {sign} {name}{gap}({why})")
    }

    fn totals(&self, out: Out<'_>) -> io::Result<()> {
        let mut table = Table::new(&[
            (&say!("cleanup-plan-column-resources"), Align::Left),
            (&say!("cleanup-plan-column-delete"), Align::Right),
            (&say!("cleanup-plan-column-skip"), Align::Right),
        ]);
        let cell = |count: u64| match count {
            0 => "-".to_owned(),
            count => number::count(count),
        };
        let (mut delete, mut skip) = (0, 0);
        for total in totals(self.plan) {
            delete += total.delete;
            skip += total.skip;
            let name = text::kinds(total.kind);
            table.row([name, cell(total.delete), cell(total.skip)]);
        }
        table.row([say!("cleanup-plan-total"), cell(delete), cell(skip)]);
        for line in table.lines() {
            writeln!(out, "{line}")?;
        }
        Ok(())
    }

    /// How long it takes, or that there is nothing to do.
    fn effort(&self, out: Out<'_>) -> io::Result<()> {
        writeln!(out)?;
        if self.plan.is_empty() {
            return writeln!(out, "  {}", say!("cleanup-nothing"));
        }
        let estimate = self.plan.estimate(self.rates);
        let effort = say!(
            "cleanup-plan-effort",
            calls = self.plan.calls().total(),
            best = at_best(&estimate)
        );
        let types = self.plan.deletes(ResourceKind::ThingType) > 0;
        let said = match (types, self.plan.header.endpoint) {
            (false, _) => effort,
            (true, EndpointKind::Local) => say!("cleanup-plan-effort-local", effort),
            (true, EndpointKind::Aws) => say!("cleanup-plan-effort-aws", effort),
        };
        for line in wrap(&said, self.width.saturating_sub(2)) {
            writeln!(out, "  {line}")?;
        }
        Ok(())
    }
}

/// What becomes of the resources of each kind; shadows follow things.
pub(crate) fn totals(plan: &CleanupPlan) -> Vec<Total> {
    let mut totals = Vec::new();
    for (kind, section) in &plan.sections {
        totals.push(Total {
            kind: *kind,
            delete: plan.deletes(*kind),
            skip: section.kept_count(),
        });
        if *kind == ResourceKind::Thing {
            let shadows = plan.shadows().into_iter().map(|(kind, delete)| Total {
                kind,
                delete,
                skip: 0,
            });
            totals.extend(shadows);
        }
    }
    totals.retain(|total| total.delete + total.skip > 0);
    totals
}

/// What a cleanup of a scope deletes.
pub(crate) fn scope(scope: Scope) -> String {
    match scope {
        Scope::All => say!("cleanup-scope-all"),
        Scope::Things => say!("cleanup-scope-things"),
        Scope::Groups => say!("cleanup-scope-groups"),
    }
}

/// The id of a certificate does not say what it is.
fn named(kind: ResourceKind, name: &str) -> Cow<'_, str> {
    match kind {
        ResourceKind::Certificate | ResourceKind::Attachment => {
            text::named(ResourceKind::Certificate, name).into()
        }
        _ => name.into(),
    }
}
