//! `packages revert --with-job`: a job that installs the version on the devices.

use fleet_ops::jobs::create::{self, CreatePlan};
use fleet_ops::packages::revert::{RevertPlan, job};

use super::super::Work;
use crate::commands::cleanup::consent::{Consent, REVERT};
use crate::errors::Outcome;
use crate::lang::say;
use crate::sink;
use crate::view::{job_plan as view, job_plan_json as json};

/// Looks at everything that the job needs, shows it, asks and makes it.
pub(super) async fn make(
    mut work: Work<'_>,
    plan: &RevertPlan,
    dry_run: bool,
    consent: Consent,
) -> Outcome {
    let context = work.context;
    let connection = &work.connected.connection;
    let (cloud, place) = (&connection.cloud, &connection.place);
    let request = job::request(&cloud.reads, plan, &work.session).await?;
    let job = create::plan(&cloud.reads, place, &request, &work.session).await?;
    // The bars end with their sink.
    work.session.sink = sink::of_short_run(context);
    if dry_run && context.json() {
        return context.print_json(&json::plan(&job, place));
    }
    if !context.json() && (dry_run || consent == Consent::Asked || !context.screen.is_quiet()) {
        work.print(view::plan(&job, &work.place(), context.screen.width()));
    }
    view::warn_of(&context.screen, &job);
    if dry_run {
        return Ok(());
    }
    let what = format!("\n{}", question(plan, &job, work.place()));
    consent.obtain(context, &REVERT, &what, work.cancel).await?;
    let made = create::apply(cloud, place, &job, &work.session).await?;
    if context.json() {
        return context.print_json(&json::made(&made, &job));
    }
    work.print(view::made(&made, &job, context.screen.width()));
    Ok(())
}

fn question(plan: &RevertPlan, job: &CreatePlan, place: String) -> String {
    let (package, version) = (plan.request.package.as_str(), plan.request.version.as_str());
    let (id, count) = (job.job.id.as_str(), job.devices);
    match job.devices_at_most() {
        true => say!(
            "packages-revert-job-question-at-most",
            job = id,
            package,
            version,
            count,
            place
        ),
        false => say!(
            "packages-revert-job-question",
            job = id,
            package,
            version,
            count,
            place
        ),
    }
}
