//! What the doctor found: a check for each thing it looked at.

use fleet_core::document::indexing::ThingIndexingMode;
use fleet_core::fault::CloudError;
use fleet_core::port::indexing::IndexStatus;
use fleet_core::port::packages::PackageConfiguration;
use fleet_core::quota::{Bucket, Rates};
use fleet_local::Summary;
use fleet_ops::doctor::{How, Indexing, Leftovers, Permissions, Report};
use jiff::SignedDuration;
use serde_json::{Value, json};

use super::checks::Check;
use crate::errors::Told as _;
use crate::lang::say;
use crate::text;
use crate::ui::number;

/// A clock that differs by so much has every signature refused (AWS: five minutes).
const REFUSED: SignedDuration = SignedDuration::from_mins(5);

/// A clock that differs by so much is worth a word.
const SKEWED: SignedDuration = SignedDuration::from_secs(30);

/// Buckets whose rates are shown: those that decide how long a fleet takes.
const SHOWN: &[Bucket] = &[
    Bucket::Things,
    Bucket::ThingTypes,
    Bucket::DynamicGroups,
    Bucket::Packages,
    Bucket::JobReads,
    Bucket::JobWrites,
];

/// What is known besides the report.
pub(crate) struct Aside<'a> {
    /// How far AWS's clock is ahead of this machine's.
    pub(crate) clock_ahead: Option<SignedDuration>,
    pub(crate) rates: &'a Rates,
    /// The state of the local AWS, where there is one.
    pub(crate) local: Option<Summary>,
    /// The options that lead another command to the same place.
    pub(crate) options: String,
}

/// Everything that was looked at, in the order in which a person would mend it.
pub(crate) fn checks(report: Report, aside: &Aside<'_>) -> Vec<Check> {
    let mut checks = vec![
        credentials(report.identity.arn.as_str()),
        clock(aside.clock_ahead),
        endpoint(report.data_endpoint),
    ];
    checks.extend(permissions(&report.permissions, &aside.options));
    checks.push(rates(aside.rates));
    checks.push(indexing(report.indexing, &aside.options));
    checks.push(package_configuration(
        report.package_configuration,
        &aside.options,
    ));
    checks.extend(
        report
            .leftovers
            .as_ref()
            .map(|left| leftovers(left, &aside.options)),
    );
    checks.extend(aside.local.as_ref().map(local));
    checks
}

fn credentials(arn: &str) -> Check {
    let name = say!("doctor-credentials");
    Check::new("credentials", name, arn.to_owned(), json!({ "arn": arn }))
}

fn clock(ahead: Option<SignedDuration>) -> Check {
    let name = say!("doctor-clock");
    let Some(ahead) = ahead else {
        return Check::new("clock", name, say!("doctor-clock-unknown"), Value::Null).note();
    };
    let seconds = ahead.as_secs().unsigned_abs();
    let facts = json!({ "aws_ahead_s": ahead.as_secs() });
    // An answer carries whole seconds, and was some time on its way.
    if ahead.abs() < SKEWED {
        return Check::new("clock", name, say!("doctor-clock-good"), facts);
    }
    let text = match ahead.is_negative() {
        true => say!("doctor-clock-fast", seconds),
        false => say!("doctor-clock-slow", seconds),
    };
    let check = Check::new("clock", name, text, facts).hint(say!("doctor-clock-hint"));
    match ahead.abs() < REFUSED {
        true => check.note(),
        false => check.wrong(),
    }
}

fn endpoint(endpoint: Result<String, CloudError>) -> Check {
    let name = say!("doctor-endpoint");
    match endpoint {
        Ok(endpoint) => {
            let facts = json!({ "data": endpoint });
            Check::new("endpoint", name, endpoint, facts)
        }
        Err(error) => Check::failed("endpoint", name, error),
    }
}

fn permissions(permissions: &Permissions, options: &str) -> Vec<Check> {
    let name = say!("doctor-permissions");
    let how = match permissions.how {
        How::Root => say!("doctor-permissions-root"),
        How::Simulated => say!("doctor-permissions-simulated"),
        _ => say!("doctor-permissions-tried"),
    };
    let facts = json!({ "how": match permissions.how {
        How::Root => "root",
        How::Simulated => "simulated",
        _ => "tried",
    }});
    let mut head = Check::new("permissions", name, how, facts);
    if let Some(error) = &permissions.unasked {
        head = head
            .note()
            .hint(say!("doctor-permissions-unasked", why = error.told()));
    }
    let mut checks = vec![head];
    for task in &permissions.tasks {
        let facts = json!({ "task": task.task, "missing": task.missing, "unknown": task.unknown });
        let name = format!("  {}", task.task);
        let missing = || task.missing.join(", ");
        let check = |text| Check::new("permission", name.clone(), text, facts.clone());
        checks.push(match (task.missing.is_empty(), task.unknown.is_empty()) {
            (true, true) => check(say!("doctor-permission-all")),
            (true, false) => check(say!(
                "doctor-permission-unknown",
                count = task.unknown.len()
            ))
            .note(),
            (false, _) => check(say!("doctor-permission-missing", actions = missing()))
                .wrong()
                .hint(say!(
                    "doctor-permission-hint",
                    command = policy_command(options, task.task)
                )),
        });
    }
    checks
}

fn policy_command(options: &str, task: &str) -> String {
    let task = crate::answers::quoted(task);
    format!("fleetctl{options} doctor --policy --for {task}")
}

fn rates(rates: &Rates) -> Check {
    let each = SHOWN.iter().filter_map(|bucket| {
        let rate = rates.rate(*bucket).per_second()?;
        Some((bucket.name(), rate))
    });
    let facts: serde_json::Map<_, _> = each
        .clone()
        .map(|(name, rate)| (name.to_owned(), json!(rate)))
        .collect();
    let list = each.map(|(name, rate)| format!("{name} {}/s", number::tenths(rate)));
    let list = list.collect::<Vec<_>>().join(", ");
    let name = say!("doctor-rates");
    Check::new("rates", name, list, Value::Object(facts))
}

fn indexing(indexing: Result<Indexing, CloudError>, options: &str) -> Check {
    let name = say!("doctor-indexing");
    let Indexing {
        configuration,
        status,
        ..
    } = match indexing {
        Ok(indexing) => indexing,
        Err(error) => return Check::failed("indexing", name, error),
    };
    let facts = json!({ "things": configuration.things, "status": status.map(|status| format!("{status:?}").to_uppercase()) });
    let check = |text| Check::new("indexing", name.clone(), text, facts.clone());
    match (configuration.things, status) {
        (ThingIndexingMode::Off, _) => check(say!("doctor-indexing-off")).note().hint(say!(
            "doctor-turn-on",
            command = format!("fleetctl{options} provision")
        )),
        (_, Some(IndexStatus::Active)) => check(say!("doctor-indexing-active")),
        _ => check(say!("doctor-indexing-building"))
            .note()
            .hint(say!("doctor-indexing-building-hint")),
    }
}

fn package_configuration(
    configuration: Result<PackageConfiguration, CloudError>,
    options: &str,
) -> Check {
    let name = say!("doctor-package-configuration");
    match configuration {
        Err(error) => Check::failed("package-configuration", name, error),
        Ok(configuration) => {
            let facts = json!({
                "enabled": configuration.enabled,
                "role": configuration.role.as_ref().map(|role| role.as_str()),
            });
            let check = |text| Check::new("package-configuration", name.clone(), text, facts);
            match configuration.enabled {
                true => check(say!("doctor-package-configuration-on")),
                false => check(say!("doctor-package-configuration-off"))
                    .note()
                    .hint(say!(
                        "doctor-turn-on",
                        command = format!("fleetctl{options} packages config enable")
                    )),
            }
        }
    }
}

fn leftovers(left: &Leftovers, options: &str) -> Check {
    let name = say!("doctor-leftovers");
    let facts = json!({
        "ours": left.ours.iter().map(|(kind, count)| json!({ "kind": kind, "count": count })).collect::<Vec<_>>(),
        "unread": left.unread.iter().map(|(kind, failure)| json!({ "kind": kind, "failure": failure })).collect::<Vec<_>>(),
        "error": left.failure,
    });
    let check = |text| Check::new("leftovers", name.clone(), text, facts.clone());
    if let Some(failure) = &left.failure {
        return check(failure.clone()).wrong();
    }
    if !left.unread.is_empty() {
        let kinds: Vec<_> = left
            .unread
            .iter()
            .map(|(kind, _)| text::kinds(*kind))
            .collect();
        return check(say!("doctor-leftovers-unread", kinds = kinds.join(", "))).wrong();
    }
    if left.ours.is_empty() {
        return check(say!("doctor-leftovers-none"));
    }
    let ours = left.ours.iter();
    let ours =
        ours.map(|(kind, count)| format!("{}: {}", text::kinds(*kind), number::count(*count)));
    check(ours.collect::<Vec<_>>().join(", ")).note().hint(say!(
        "doctor-leftovers-hint",
        command = format!("fleetctl{options} cleanup --dry-run")
    ))
}

fn local(summary: &Summary) -> Check {
    let facts = json!({
        "bytes": summary.bytes,
        "serving": summary.serving,
        "clock_ahead_s": summary.clock_ahead_s,
    });
    let size = number::bytes(summary.bytes);
    let text = match &summary.serving {
        Some(address) => say!("doctor-local-served", size, address),
        None => say!("doctor-local-kept", size),
    };
    Check::new("local", say!("doctor-local"), text, facts)
}
