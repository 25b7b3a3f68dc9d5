//! A job that is to be made, as a text: what is sent, and how it would go.

use fleet_core::rollout::failing::Failing;
use fleet_ops::jobs::create::{Action, Caution, CreatePlan, Install, Made, Outlook};

use super::failure::indented;
use super::job_facts::{facts, selection_word};
use super::plan::{heading, joined};
use crate::text;
use crate::ui::table::{Align, Table};
use crate::ui::{Screen, number, time};

/// So many targets are named.
const FIRST: usize = 5;

/// The job, its document, how it would go.
pub(crate) fn plan(plan: &CreatePlan, place: &str, width: usize) -> Vec<String> {
    let job = &plan.job;
    let mut lines = vec![heading("job"), String::new()];
    let mut add = |name: &str, value: &str| lines.extend(fact(name, value, width));
    add("where", place);
    add("id", job.id.as_str());
    for install in &plan.installs {
        add("installs", &installs(install));
    }
    add("for", &format!("{}: {}", targets(plan), devices(plan)));
    add("selection", selection_word(job.selection));
    add("about", &job.description);
    for (name, value) in facts(&job.settings) {
        add(name, &value);
    }
    lines.extend([String::new(), heading("document"), String::new()]);
    lines.extend(document(plan).lines().map(|line| format!("  {line}")));
    if let Action::Keep(there) = &plan.action {
        lines.push(String::new());
        let told = format!("it is there already, {}, and is kept", there.status);
        lines.push(format!("  {told}"));
        return lines;
    }
    lines.extend([String::new(), heading("how it would go"), String::new()]);
    lines.extend(outlook(plan, width));
    lines
}

/// What is sent, laid out to be read.
fn document(plan: &CreatePlan) -> String {
    serde_json::to_string_pretty(plan.document.value())
        .unwrap_or_else(|_| plan.document.as_str().to_owned())
}

fn fact(name: &str, value: &str, width: usize) -> Vec<String> {
    indented(value, &format!("  {name:<9}  "), &" ".repeat(13), width)
}

fn installs(of: &Install) -> String {
    let status = text::version_status(of.status);
    let what = format!("{} {} ({status})", of.package, of.version);
    match &of.artifact {
        Some(at) => format!("{what}\ns3://{}/{}", at.bucket, at.key),
        None => what,
    }
}

fn targets(plan: &CreatePlan) -> String {
    let names = plan.targets.iter().map(|target| target.target.name());
    let more = match plan.targets.len().saturating_sub(FIRST) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    format!("{}{more}", joined(names.take(FIRST)))
}

/// How many devices a job is for.
pub(crate) fn devices(plan: &CreatePlan) -> String {
    let devices = text::counted(plan.devices, "device", "devices");
    match plan.devices_at_most() {
        true => format!("at most {devices}"),
        false => devices,
    }
}

fn outlook(plan: &CreatePlan, width: usize) -> Vec<String> {
    let of = &plan.outlook;
    let mut lines = indented(&at_best(plan, of), "  ", "  ", width);
    if plan.devices == 0 {
        return lines;
    }
    lines.push(String::new());
    let columns = [
        ("fails on", Align::Right),
        ("ends", Align::Left),
        ("devices with it", Align::Right),
        ("of them failed", Align::Right),
    ];
    let mut table = Table::new(&columns);
    for failing in &of.failing {
        table.row([
            format!("{} %", failing.percent),
            ends(failing),
            number::count(failing.touched),
            number::count(failing.failed),
        ]);
    }
    lines.extend(table.lines());
    lines.push(String::new());
    let assumed = "if devices answer within a minute, failing ones say FAILED after their retries, \
                   and they lie evenly among the others";
    lines.extend(indented(assumed, "  ", "  ", width));
    lines
}

fn at_best(plan: &CreatePlan, of: &Outlook) -> String {
    if plan.devices == 0 {
        return "nobody is notified".to_owned();
    }
    let minutes = text::counted(of.minutes, "minute", "minutes");
    let (Some(begins), Some(last)) = (of.begins, of.last_notified) else {
        return format!(
            "its devices are notified in {minutes} of open windows, which do not come in time"
        );
    };
    let (begins, last) = (time::moment(begins), time::moment(last));
    format!("its devices are notified in {minutes}, from {begins} on, the last at {last} at best")
}

fn ends(of: &Failing) -> String {
    match of.stopped {
        Some(stop) => format!(
            "canceled in minute {}, at answer {}",
            number::count(stop.minute + 1),
            number::count(stop.executed)
        ),
        None => "not canceled".to_owned(),
    }
}

/// Says what somebody should know before they agree.
pub(crate) fn warn_of(screen: &Screen, plan: &CreatePlan) {
    for caution in &plan.cautions {
        screen.warn(caution_text(caution, plan));
    }
}

fn caution_text(caution: &Caution, plan: &CreatePlan) -> String {
    match caution {
        Caution::NoDevices => match selection_word(plan.job.selection) {
            "CONTINUOUS" => "no device is a target now; the job waits for some to join".to_owned(),
            _ => "no device is a target now; a SNAPSHOT job does not wait for any".to_owned(),
        },
        Caution::GroupBuilding(name) => {
            format!("the members of {name} are still being found; there may be more devices")
        }
        Caution::InventoryOff => {
            "the package configuration is off, so no $package shadow will say what the job has \
             installed; `fleetctl packages config enable` turns it on"
                .to_owned()
        }
        Caution::Unread {
            kind,
            name,
            failure,
        } => format!(
            "{} could not be looked at, so AWS will say whether it is right: {failure}",
            text::named(*kind, name)
        ),
        _ => "something about the job could not be looked at".to_owned(),
    }
}

/// What became of a job.
pub(crate) fn made(made: &Made, plan: &CreatePlan, width: usize) -> Vec<String> {
    let verb = if made.created { "made" } else { "kept" };
    let mut lines = vec![format!("{verb} {}", plan.job.id)];
    lines.extend(fact("ARN", made.arn.as_str(), width));
    lines
}
