//! Calls that change nothing, made only to learn whether they are allowed.

use fleet_core::fault::CloudError;
use fleet_core::name::{
    CommandId, JobId, PackageName, RoleName, ThingGroupName, ThingName, ThingTypeName,
};
use fleet_core::operation::Operation;
use fleet_core::port::Reads;
use fleet_core::port::jobs::JobFilter;

/// The name of nothing.
const NOTHING: &str = "fleetctl-doctor";

/// Makes the calls, and tells how each ended.
pub(super) async fn all(reads: &Reads) -> Vec<(Operation, Result<(), CloudError>)> {
    let Some(nothing) = Nothing::new() else {
        return Vec::new();
    };
    let Nothing {
        thing,
        kind,
        group,
        job,
        package,
        command,
        role,
    } = &nothing;
    let filter = JobFilter::default();
    macro_rules! probes {
        ($($operation:ident: $call:expr,)*) => {
            vec![$((Operation::$operation, $call.await.map(drop))),*]
        };
    }
    probes! {
        ListThings: reads.things.list_things(None),
        DescribeThing: reads.things.describe_thing(thing),
        ListThingTypes: reads.thing_types.list_thing_types(None),
        DescribeThingType: reads.thing_types.describe_thing_type(kind),
        ListThingGroups: reads.groups.list_thing_groups(None),
        DescribeThingGroup: reads.groups.describe_thing_group(group),
        ListThingsInThingGroup: reads.groups.list_things_in_thing_group(group, None),
        ListThingGroupsForThing: reads.groups.list_thing_groups_for_thing(thing),
        ListJobs: reads.jobs.list_jobs(&filter, None),
        DescribeJob: reads.jobs.describe_job(job),
        GetJobDocument: reads.jobs.get_job_document(job),
        ListJobExecutionsForJob: reads.job_executions.list_job_executions(job, None, None),
        DescribeJobExecution: reads.job_executions.describe_job_execution(job, thing, None),
        GetIndexingConfiguration: reads.indexing.indexing_configuration(),
        DescribeIndex: reads.indexing.things_index_status(),
        SearchIndex: reads.indexing.search_things("thingName:fleetctl-doctor", None),
        GetStatistics: reads.indexing.count_things("thingName:fleetctl-doctor"),
        ListPackages: reads.packages.list_packages(None),
        GetPackage: reads.packages.get_package(package),
        ListPackageVersions: reads.packages.list_package_versions(package, None),
        GetPackageConfiguration: reads.packages.package_configuration(),
        ListCertificates: reads.certificates.list_certificates(None),
        ListThingPrincipals: reads.certificates.list_thing_principals(thing, None),
        ListPolicies: reads.policies.list_policies(None),
        GetThingShadow: reads.shadows.get_shadow(thing, None),
        ListNamedShadowsForThing: reads.shadows.list_named_shadows(thing, None),
        ListCommands: reads.commands.list_commands(None),
        GetCommand: reads.commands.get_command(command),
        DescribeEndpoint: reads.endpoint.data_endpoint(),
        ListBuckets: reads.buckets.list_buckets(NOTHING),
        ListRoles: reads.roles.list_roles(None),
        GetRole: reads.roles.get_role(role),
    }
}

/// Names of what is not there.
struct Nothing {
    thing: ThingName,
    kind: ThingTypeName,
    group: ThingGroupName,
    job: JobId,
    package: PackageName,
    command: CommandId,
    role: RoleName,
}

impl Nothing {
    fn new() -> Option<Self> {
        Some(Self {
            thing: NOTHING.parse().ok()?,
            kind: NOTHING.parse().ok()?,
            group: NOTHING.parse().ok()?,
            job: NOTHING.parse().ok()?,
            package: NOTHING.parse().ok()?,
            command: NOTHING.parse().ok()?,
            role: NOTHING.parse().ok()?,
        })
    }
}
