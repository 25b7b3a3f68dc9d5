//! Making a dynamic group: look what its query finds, then make it with its tags.

use fleet_core::fault::{CloudError, Fault};
use fleet_core::name::ThingGroupName;
use fleet_core::port::groups::{GroupKind, NewDynamicGroup, ThingGroup};
use fleet_core::port::{Cloud, Reads};
use fleet_core::query::Query;
use fleet_core::tag::{Owner, Tags};

use super::preview::looked_at;
use super::{GroupError, Preview, Surroundings, asked};
use crate::event::{Event, Failure, ResourceKind};
use crate::session::Session;

const KIND: ResourceKind = ResourceKind::DynamicGroup;

/// A dynamic group that is wanted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// Its name.
    pub name: ThingGroupName,
    /// What its members have in common.
    pub query: Query,
    /// Whether it is made although nothing matches yet.
    pub allow_empty: bool,
}

impl Request {
    /// A group of what matches a query, made only if something does.
    #[must_use]
    pub fn new(name: ThingGroupName, query: Query) -> Self {
        Self {
            name,
            query,
            allow_empty: false,
        }
    }
}

/// What is done about a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// It is missing and is made.
    Create,
    /// It is there with the same query and is kept as it is.
    Keep(Box<ThingGroup>),
    /// It is there with the same query and gets the tags that it lacks.
    Tag(Box<ThingGroup>),
}

/// What making a group will do.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePlan {
    /// The group's name.
    pub name: ThingGroupName,
    /// The text of the query as it is sent.
    pub query: String,
    /// What of the index bears on it.
    pub surroundings: Surroundings,
    /// What it finds now.
    pub preview: Preview,
    /// What is done.
    pub action: Action,
}

/// A group that is there after a run.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Made {
    /// The group, as AWS describes it.
    pub group: ThingGroup,
    /// Whether this run made it.
    pub created: bool,
    /// Why it has no tags of ours, if it should have.
    pub untagged: Option<Failure>,
}

/// Looks whether the group is there and what its query finds.
///
/// # Errors
/// The name is taken by another group; fleet indexing is off or the index is not built; nothing
/// matches and that is not allowed; AWS cannot be read.
pub async fn plan(reads: &Reads, request: &Request) -> Result<CreatePlan, GroupError> {
    let query = request.query.to_string();
    let action = action(reads, request).await?;
    let (surroundings, preview) = looked_at(reads, &request.query).await?;
    if preview.count == 0 && !request.allow_empty && action == Action::Create {
        return Err(GroupError::Empty { query });
    }
    Ok(CreatePlan {
        name: request.name.clone(),
        query,
        surroundings,
        preview,
        action,
    })
}

async fn action(reads: &Reads, request: &Request) -> Result<Action, GroupError> {
    let there = match reads.groups.describe_thing_group(&request.name).await {
        Err(error) if error.is_not_found() => return Ok(Action::Create),
        other => other?,
    };
    same_query(&there, &request.query)?;
    let there = Box::new(there);
    Ok(match reads.tags.list_tags(&there.arn).await {
        Ok(tags) if tags.owner() == Owner::Untagged => Action::Tag(there),
        // Tags that are somebody else's, or cannot be read, are left alone.
        _ => Action::Keep(there),
    })
}

/// Whether a group that is there is the one that is wanted.
fn same_query(there: &ThingGroup, wanted: &Query) -> Result<(), GroupError> {
    let name = there.name.clone();
    match &there.kind {
        GroupKind::Static => Err(GroupError::ExistsStatic(name)),
        GroupKind::Dynamic { query } if is_same(query, wanted) => Ok(()),
        GroupKind::Dynamic { query } => Err(GroupError::ExistsOther {
            name,
            query: query.clone(),
        }),
    }
}

fn is_same(there: &str, wanted: &Query) -> bool {
    there == wanted.to_string() || Query::parse(there).is_ok_and(|there| there == *wanted)
}

/// Makes the group of a plan, or keeps the one that is there.
///
/// # Errors
/// AWS refuses, or another group has the name by now.
pub async fn apply(
    cloud: &Cloud,
    plan: &CreatePlan,
    session: &Session,
) -> Result<Made, GroupError> {
    if session.is_cancelled() {
        return Err(GroupError::Interrupted);
    }
    let tags = Tags::workshop(session.today());
    match &plan.action {
        Action::Keep(there) => {
            session.tell(kept(plan));
            Ok(Made {
                group: (**there).clone(),
                created: false,
                untagged: None,
            })
        }
        Action::Tag(there) => {
            let tagging = cloud.writes.tags.tag_resource(&there.arn, &tags).await;
            session.tell(kept(plan));
            Ok(Made {
                group: (**there).clone(),
                created: false,
                untagged: tagging.err().map(|error| untagged(plan, &error, session)),
            })
        }
        Action::Create => create(cloud, plan, &tags, session).await,
    }
}

fn kept(plan: &CreatePlan) -> Event {
    Event::Kept {
        kind: KIND,
        name: plan.name.to_string(),
    }
}

async fn create(
    cloud: &Cloud,
    plan: &CreatePlan,
    tags: &Tags,
    session: &Session,
) -> Result<Made, GroupError> {
    let groups = &cloud.writes.groups;
    let group = NewDynamicGroup {
        name: plan.name.clone(),
        query: plan.query.clone(),
        description: String::new(),
    };
    let mut without_tags = None;
    let mut made = groups.create_dynamic_thing_group(&group, tags).await;
    if let Err(denied) = &made
        && denied.fault == Fault::Denied
        && denied.missing_action().is_some()
    {
        // Tags need a permission of their own; a group without them is still the group.
        if let Ok(()) = groups
            .create_dynamic_thing_group(&group, &Tags::none())
            .await
        {
            without_tags = Some(untagged(plan, denied, session));
            made = Ok(());
        }
    }
    let exists = match made {
        Ok(()) => false,
        Err(error) if error.says_exists() => true,
        Err(error) => return Err(asked(error)),
    };
    let there = cloud.reads.groups.describe_thing_group(&plan.name).await?;
    if exists {
        // An answer that was lost, or somebody else at the same time.
        let wanted = Query::parse(&plan.query);
        let same = wanted.map_or(Ok(()), |wanted| same_query(&there, &wanted));
        same?;
    }
    session.tell(Event::Created {
        kind: KIND,
        name: plan.name.to_string(),
    });
    Ok(Made {
        group: there,
        created: true,
        untagged: without_tags,
    })
}

/// Tells that the group has no tags of ours.
fn untagged(plan: &CreatePlan, error: &CloudError, session: &Session) -> Failure {
    let mut failure = Failure::from(error);
    if failure.missing_action.is_some() {
        failure.missing_action = Some("iot:TagResource".into());
    }
    session.tell(Event::TagFailed {
        kind: KIND,
        name: plan.name.to_string(),
        failure: failure.clone(),
    });
    failure
}
