//! Step: the two roles that AWS IoT assumes, each with the least it needs.

use fleet_core::account::Place;
use fleet_core::document::role;
use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::{BucketName, RoleName, RolePolicyName};
use fleet_core::naming;
use fleet_core::port::Reads;
use fleet_core::port::roles::NewRole;
use futures::FutureExt;
use serde_json::Value;

use super::gate::Ready;
use super::hands::Hands;
use super::plan::Action;
use super::run::{Outcome, Run, outcome};
use super::survey::{Found, Survey, found, planned, settle};
use crate::event::{Phase, Repair, ResourceKind};

const KIND: ResourceKind = ResourceKind::Role;

/// One of our roles.
pub(crate) struct Wanted {
    pub(crate) name: RoleName,
    description: &'static str,
    policy_name: RolePolicyName,
    policy: Value,
    /// Whether the package configuration waits for it.
    configures_packages: bool,
}

/// The role under which AWS IoT Jobs reads firmware, of this bucket or of any of ours.
fn jobs(place: &Place, bucket: Option<&BucketName>) -> Wanted {
    Wanted {
        name: naming::jobs_role(place),
        description: "AWS IoT Jobs reads firmware with it, to sign URLs for devices",
        policy_name: role::jobs_policy_name(),
        policy: role::jobs_policy(place, bucket),
        configures_packages: false,
    }
}

/// The role under which AWS IoT Jobs writes `$package` shadows.
pub(crate) fn package_config(place: &Place) -> Wanted {
    Wanted {
        name: naming::package_config_role(place),
        description: "AWS IoT Jobs writes the package shadows of devices with it",
        policy_name: role::package_config_policy_name(),
        policy: role::package_config_policy(place),
        configures_packages: true,
    }
}

fn wanted(place: &Place, bucket: &str) -> [Wanted; 2] {
    let bucket: Option<BucketName> = bucket.parse().ok();
    [jobs(place, bucket.as_ref()), package_config(place)]
}

pub(super) async fn survey(survey: &Survey<'_>, bucket: &str) -> Found {
    let looks = wanted(&survey.place, bucket).into_iter().map(|wanted| {
        async move {
            planned(
                KIND,
                wanted.name.as_str(),
                look(survey.reads, &wanted).await,
            )
        }
        .boxed()
    });
    survey.each(looks).await
}

/// What is to be done about a role.
pub(crate) async fn look(reads: &Reads, wanted: &Wanted) -> Result<Action, CloudError> {
    let roles = &reads.roles;
    let Some(there) = found(roles.get_role(&wanted.name).await)? else {
        return Ok(Action::Create);
    };
    let mut repairs = Vec::new();
    if !role::same_policy(&there.trust, &role::trust()) {
        repairs.push(Repair::Trust);
    }
    let policy = found(
        roles
            .get_role_policy(&wanted.name, &wanted.policy_name)
            .await,
    )?;
    if !policy.is_some_and(|policy| role::same_policy(&policy, &wanted.policy)) {
        repairs.push(Repair::Policy);
    }
    Ok(settle(Some(there.tags.owner()), repairs))
}

pub(super) async fn apply(run: &Run<'_>) {
    let bucket = run
        .plan
        .of_kind(ResourceKind::Bucket)
        .next()
        .map_or("", |planned| planned.name.as_str());
    let roles = wanted(&run.place, bucket).into_iter();
    let items = roles.map(|wanted| make(run, wanted).boxed()).collect();
    run.phase(Phase::Roles, items).await;
}

async fn make(run: &Run<'_>, wanted: Wanted) -> bool {
    let name = wanted.name.as_str();
    let result = match run.action(KIND, name) {
        _ if run.session.is_cancelled() => Outcome::NotTried,
        action => ensure(run, &wanted, action).await,
    };
    let ready = match &result {
        Outcome::Kept => Ready::Yes(false),
        // New, or changed: IAM takes a moment until AWS IoT sees it.
        Outcome::Created | Outcome::Repaired(_) => Ready::Yes(true),
        Outcome::NotTried => Ready::Stopped,
        _ => Ready::missing(KIND, name),
    };
    let good = result.is_good();
    run.record(KIND, name, result);
    if wanted.configures_packages {
        run.gates.role.open(ready);
    }
    good
}

/// Does what a plan says about a role.
pub(crate) async fn ensure(hands: &Hands<'_>, wanted: &Wanted, action: &Action) -> Outcome {
    match action {
        Action::Keep => Outcome::Kept,
        Action::Conflict { conflict } => Outcome::Conflict(*conflict),
        Action::Create | Action::Unread { .. } => outcome(create(hands, wanted).await),
        Action::Repair { repairs } => outcome(repair(hands, wanted, repairs).await),
    }
}

async fn create(hands: &Hands<'_>, wanted: &Wanted) -> Result<Outcome, CloudError> {
    let role = NewRole {
        name: wanted.name.clone(),
        description: wanted.description.to_owned(),
        trust: role::trust(),
        max_session_seconds: role::MAX_SESSION_SECONDS,
    };
    let tags = hands.tags();
    let roles = &hands.writes.roles;
    let made = hands
        .tagged(KIND, role.name.as_str(), &tags, |tags| {
            roles.create_role(&role, tags)
        })
        .await;
    match made {
        Ok(()) => {}
        Err(error) if error.fault == Fault::AlreadyExists => {}
        Err(error) => return Err(error),
    }
    put_policy(hands, wanted).await?;
    Ok(Outcome::Created)
}

async fn repair(
    hands: &Hands<'_>,
    wanted: &Wanted,
    repairs: &[Repair],
) -> Result<Outcome, CloudError> {
    let roles = &hands.writes.roles;
    if repairs.contains(&Repair::Trust) {
        roles.update_trust(&wanted.name, &role::trust()).await?;
    }
    if repairs.contains(&Repair::Policy) {
        put_policy(hands, wanted).await?;
    }
    let tagging = if repairs.contains(&Repair::Tags) {
        roles.tag_role(&wanted.name, &hands.tags()).await
    } else {
        Ok(())
    };
    Ok(hands.repaired(KIND, wanted.name.as_str(), repairs, tagging))
}

async fn put_policy(hands: &Hands<'_>, wanted: &Wanted) -> Result<(), CloudError> {
    let roles = &hands.writes.roles;
    roles
        .put_role_policy(&wanted.name, &wanted.policy_name, &wanted.policy)
        .await
}
