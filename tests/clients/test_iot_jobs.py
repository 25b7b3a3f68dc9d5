"""Jobs from both sides: whoever runs the fleet, and the devices."""

import json
import urllib.error
import urllib.request

import pytest

from documents import TRUST_IOT, statement
from expect import collect, pages, refused, unique

DOCUMENT = json.dumps({"operation": "reboot"})
STATUSES = ("QUEUED", "IN_PROGRESS", "SUCCEEDED", "FAILED", "TIMED_OUT", "REJECTED", "REMOVED", "CANCELED")


def fleet(aws, size):
    """A group and its members, in the order of their names."""
    group, stem = unique("fleet"), unique("car")
    aws.iot.create_thing_group(thingGroupName=group)
    things = [f"{stem}-{number:03}" for number in range(size)]
    for thing in things:
        aws.iot.create_thing(thingName=thing)
        aws.iot.add_thing_to_thing_group(thingGroupName=group, thingName=thing)
    return group, things


def create(aws, group, **settings):
    job = settings.pop("jobId", None) or unique("job")
    settings.setdefault("document", DOCUMENT)
    settings.setdefault("targets", [aws.arn(f"thinggroup/{group}")])
    made = aws.iot.create_job(jobId=job, **settings)
    assert made["jobId"] == job and made["jobArn"] == aws.arn(f"job/{job}")
    return job


def counts(aws, job):
    details = aws.iot.describe_job(jobId=job)["job"]["jobProcessDetails"]
    found = {name.removeprefix("numberOf").removesuffix("Things"): number
             for name, number in details.items() if name.startswith("numberOf")}
    return {name: number for name, number in found.items() if number}


def status(aws, job):
    return aws.iot.describe_job(jobId=job)["job"]["status"]


def update(aws, thing, job, to, **more):
    return aws.jobs.update_job_execution(thingName=thing, jobId=job, status=to, **more)


def test_a_whole_job_from_its_creation_to_its_end(aws):
    group, things = fleet(aws, 3)
    job = create(aws, group, description="restart all", tags=[{"Key": "a", "Value": "1"}])
    assert aws.iot.get_job_document(jobId=job)["document"] == DOCUMENT
    assert aws.iot.list_tags_for_resource(resourceArn=aws.arn(f"job/{job}"))["tags"] == [
        {"Key": "a", "Value": "1"}
    ]
    for thing, end in zip(things, ("SUCCEEDED", "FAILED", "REJECTED")):
        assert [j["jobId"] for j in aws.jobs.get_pending_job_executions(thingName=thing)["queuedJobs"]] == [job]
        begun = aws.jobs.start_next_pending_job_execution(
            thingName=thing, statusDetails={"step": "1"}
        )["execution"]
        assert (begun["jobId"], begun["status"], begun["versionNumber"]) == (job, "IN_PROGRESS", 2)
        assert json.loads(begun["jobDocument"]) == {"operation": "reboot"}
        answer = update(aws, thing, job, end, expectedVersion=2, includeJobExecutionState=True,
                        includeJobDocument=True)
        assert answer["executionState"] == {
            "status": end, "statusDetails": {"step": "1"}, "versionNumber": 3
        }
        assert answer["jobDocument"] == DOCUMENT
        with refused("InvalidStateTransitionException", 409):
            update(aws, thing, job, "IN_PROGRESS")
        with refused("TerminalStateException", 410):
            aws.jobs.describe_job_execution(thingName=thing, jobId=job)
        assert "execution" not in aws.jobs.start_next_pending_job_execution(thingName=thing)
    described = aws.iot.describe_job(jobId=job)["job"]
    assert described["status"] == "COMPLETED"
    assert described["completedAt"] >= described["createdAt"]
    assert described["isConcurrent"] is False
    assert counts(aws, job) == {"Succeeded": 1, "Failed": 1, "Rejected": 1}
    aws.iot.delete_job(jobId=job)


def test_executions_are_listed_by_status_and_in_pages(aws):
    group, things = fleet(aws, 7)
    job = create(aws, group)
    for thing in things[:2]:
        update(aws, thing, job, "SUCCEEDED")
    listed = pages(aws.iot, "list_job_executions_for_job", 3, jobId=job)
    assert [len(page["executionSummaries"]) for page in listed] == [3, 3, 1]
    arns = [summary["thingArn"] for page in listed for summary in page["executionSummaries"]]
    assert arns == [aws.arn(f"thing/{thing}") for thing in things]
    by_status = {
        wanted: len(aws.iot.list_job_executions_for_job(jobId=job, status=wanted)["executionSummaries"])
        for wanted in STATUSES
    }
    assert {wanted: number for wanted, number in by_status.items() if number} == {
        "QUEUED": 5, "SUCCEEDED": 2
    }
    others = [create(aws, group) for _ in range(4)]
    found, lengths = collect(
        aws.iot.list_job_executions_for_thing, "executionSummaries", thingName=things[0], maxResults=2
    )
    assert [summary["jobId"] for summary in found] == [*reversed(others), job]
    assert lengths == [2, 2, 1]


def test_jobs_are_listed_by_what_they_are(aws):
    group, things = fleet(aws, 1)
    done = create(aws, group)
    update(aws, things[0], done, "SUCCEEDED")
    running = create(aws, group, targetSelection="CONTINUOUS")
    canceled = create(aws, group)
    aws.iot.cancel_job(jobId=canceled)

    def ids(**filters):
        return [job["jobId"] for page in pages(aws.iot, "list_jobs", 2, **filters) for job in page["jobs"]]

    assert ids() == [canceled, running, done]
    assert ids(status="COMPLETED") == [done]
    assert ids(status="IN_PROGRESS") == [running]
    assert ids(status="CANCELED") == [canceled]
    assert ids(targetSelection="CONTINUOUS") == [running]
    assert ids(thingGroupName=group) == [canceled, running, done]


def test_a_rollout_goes_on_minute_by_minute(aws, server):
    group, _ = fleet(aws, 5)
    job = create(aws, group, jobExecutionsRolloutConfig={"maximumPerMinute": 2})
    assert counts(aws, job) == {"Queued": 2}
    assert aws.iot.describe_job(jobId=job)["job"]["isConcurrent"] is True
    server.advance_clock("61s")
    assert counts(aws, job) == {"Queued": 4}
    server.advance_clock("1h")
    assert counts(aws, job) == {"Queued": 5}


def test_a_job_is_aborted_when_too_many_fail(aws):
    group, things = fleet(aws, 6)
    job = create(
        aws, group,
        abortConfig={"criteriaList": [{
            "failureType": "FAILED", "action": "CANCEL",
            "thresholdPercentage": 33.33, "minNumberOfExecutedThings": 3,
        }]},
    )
    update(aws, things[0], job, "FAILED")
    update(aws, things[1], job, "SUCCEEDED")
    assert status(aws, job) == "IN_PROGRESS"
    update(aws, things[2], job, "SUCCEEDED")
    described = aws.iot.describe_job(jobId=job)["job"]
    assert described["status"] == "CANCELED"
    assert described["reasonCode"] and described["comment"]
    assert counts(aws, job) == {"Failed": 1, "Succeeded": 2, "Canceled": 3}


def test_executions_time_out_and_are_tried_again(aws, server):
    group, things = fleet(aws, 1)
    job = create(
        aws, group, timeoutConfig={"inProgressTimeoutInMinutes": 2},
        jobExecutionsRetryConfig={"criteriaList": [{"failureType": "TIMED_OUT", "numberOfRetries": 1}]},
    )
    for attempt in range(2):
        begun = aws.jobs.start_next_pending_job_execution(thingName=things[0])["execution"]
        assert begun["executionNumber"] == attempt + 1
        assert 110 <= begun["approximateSecondsBeforeTimedOut"] <= 120
        server.advance_clock("2m")
    assert counts(aws, job) == {"TimedOut": 1}
    assert status(aws, job) == "COMPLETED"
    listed = aws.iot.list_job_executions_for_thing(thingName=things[0])["executionSummaries"]
    seen = [(one["jobExecutionSummary"]["executionNumber"], one["jobExecutionSummary"]["retryAttempt"])
            for one in listed]
    assert seen == [(2, 1), (1, 0)]


def test_a_continuous_job_follows_its_group(aws):
    group, things = fleet(aws, 1)
    job = create(aws, group, targetSelection="CONTINUOUS")
    late = unique("late")
    aws.iot.create_thing(thingName=late)
    aws.iot.add_thing_to_thing_group(thingGroupName=group, thingName=late)
    assert counts(aws, job) == {"Queued": 2}
    aws.iot.remove_thing_from_thing_group(thingGroupName=group, thingName=late)
    assert counts(aws, job) == {"Queued": 1, "Removed": 1}
    update(aws, things[0], job, "SUCCEEDED")
    assert status(aws, job) == "IN_PROGRESS"
    lone = unique("lone")
    aws.iot.create_thing(thingName=lone)
    aws.iot.associate_targets_with_job(jobId=job, targets=[aws.arn(f"thing/{lone}")])
    assert counts(aws, job) == {"Queued": 1, "Removed": 1, "Succeeded": 1}


def test_a_scheduled_job_starts_and_ends_at_its_times(aws, server):
    group, things = fleet(aws, 2)
    # The clock of the server may be far ahead: a job tells it.
    probe = create(aws, group)
    now = aws.iot.describe_job(jobId=probe)["job"]["createdAt"]
    aws.iot.cancel_job(jobId=probe)

    def after(minutes):
        moment = now.timestamp() + minutes * 60
        return now.fromtimestamp(moment, tz=now.tzinfo).isoformat(timespec="seconds")

    job = create(
        aws, group,
        schedulingConfig={"startTime": after(40), "endTime": after(80), "endBehavior": "CANCEL"},
    )
    assert status(aws, job) == "SCHEDULED"
    server.advance_clock("40m")
    assert status(aws, job) == "IN_PROGRESS"
    update(aws, things[0], job, "IN_PROGRESS")
    server.advance_clock("40m")
    assert counts(aws, job) == {"InProgress": 1, "Canceled": 1}
    update(aws, things[0], job, "SUCCEEDED")
    assert status(aws, job) == "COMPLETED"


def test_canceling_and_deleting(aws, server):
    group, things = fleet(aws, 3)
    job = create(aws, group)
    update(aws, things[0], job, "IN_PROGRESS")
    with refused("InvalidStateTransitionException", 409):
        aws.iot.cancel_job_execution(jobId=job, thingName=things[0])
    with refused("VersionConflictException", 409):
        aws.iot.cancel_job_execution(jobId=job, thingName=things[1], expectedVersion=5)
    aws.iot.cancel_job_execution(jobId=job, thingName=things[1], expectedVersion=1)
    with refused("InvalidStateTransitionException", 409):
        aws.iot.delete_job_execution(jobId=job, thingName=things[0], executionNumber=1)
    aws.iot.delete_job_execution(jobId=job, thingName=things[1], executionNumber=1)
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_job_execution(jobId=job, thingName=things[1])
    with refused("InvalidStateTransitionException", 409):
        aws.iot.delete_job(jobId=job)
    aws.iot.cancel_job(jobId=job, reasonCode="RECALLED", comment="stop it", force=True)
    described = aws.iot.describe_job(jobId=job)["job"]
    assert described["forceCanceled"] is True
    assert (described["reasonCode"], described["comment"]) == ("RECALLED", "stop it")
    assert counts(aws, job) == {"Canceled": 2}
    aws.iot.delete_job(jobId=job)
    assert status(aws, job) == "DELETION_IN_PROGRESS"
    server.advance_clock("2s")
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_job(jobId=job)
    create(aws, group, jobId=job)


@pytest.mark.parametrize("settings", [
    {"document": "{no json"},
    {"jobExecutionsRolloutConfig": {"maximumPerMinute": 1001}},
    {"timeoutConfig": {"inProgressTimeoutInMinutes": 10081}},
    {"schedulingConfig": {"endBehavior": "CANCEL"}},
    {"targets": ["arn:aws:iot:us-east-1:000000000000:thing/x"]},
    {"documentParameters": {"a": "b"}},
])
def test_what_is_refused_of_a_new_job(aws, settings):
    group, _ = fleet(aws, 1)
    job = unique("job")
    with refused("InvalidRequestException", 400):
        create(aws, group, jobId=job, **settings)
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_job(jobId=job)
    create(aws, group, jobId=job)
    with refused("ResourceAlreadyExistsException", 409) as refusal:
        create(aws, group, jobId=job)
    assert refusal.response["resourceArn"] == aws.arn(f"job/{job}")


def test_templates_make_jobs(aws):
    group, _ = fleet(aws, 2)
    template = unique("template")
    made = aws.iot.create_job_template(
        jobTemplateId=template, description="slow", document=DOCUMENT,
        jobExecutionsRolloutConfig={"maximumPerMinute": 1}, tags=[{"Key": "k", "Value": "v"}],
    )
    arn = made["jobTemplateArn"]
    assert arn == aws.arn(f"jobtemplate/{template}")
    job = aws.iot.create_job(
        jobId=unique("job"), targets=[aws.arn(f"thinggroup/{group}")], jobTemplateArn=arn
    )
    assert job["description"] == "slow"
    assert counts(aws, job["jobId"]) == {"Queued": 1}
    assert aws.iot.describe_job_template(jobTemplateId=template)["document"] == DOCUMENT
    listed = [one["jobTemplateId"] for page in pages(aws.iot, "list_job_templates", 1)
              for one in page["jobTemplates"]]
    assert listed == [template]
    with refused("ConflictException", 409):
        aws.iot.create_job_template(jobTemplateId=template, description="x", document=DOCUMENT)
    aws.iot.delete_job_template(jobTemplateId=template)
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_job_template(jobTemplateId=template)


def test_managed_templates_take_parameters(aws):
    group, _ = fleet(aws, 1)
    names = [one["templateName"] for page in pages(aws.iot, "list_managed_job_templates", 3)
             for one in page["managedJobTemplates"]]
    assert "AWS-Reboot" in names and len(names) == 8
    described = aws.iot.describe_managed_job_template(templateName="AWS-Run-Command")
    assert described["environments"] == ["LINUX"]
    job = aws.iot.create_job(
        jobId=unique("job"), targets=[aws.arn(f"thinggroup/{group}")],
        jobTemplateArn=described["templateArn"], documentParameters={"command": "ls,-l"},
    )
    document = json.loads(aws.iot.get_job_document(jobId=job["jobId"])["document"])
    assert document["steps"][0]["action"]["input"] == {"command": "ls,-l"}


@pytest.fixture
def firmware(aws):
    """A package with a published version whose artifact is in S3, and a role that reads it."""
    bucket, role, package = unique("firmware"), unique("role"), unique("package")
    aws.s3.create_bucket(Bucket=bucket)
    aws.s3.put_object(Bucket=bucket, Key="v1/image.bin", Body=b"new firmware")
    arn = aws.iam.create_role(RoleName=role, AssumeRolePolicyDocument=TRUST_IOT)["Role"]["Arn"]
    read = statement(Effect="Allow", Action="s3:GetObject", Resource=f"arn:aws:s3:::{bucket}/*")
    aws.iam.put_role_policy(RoleName=role, PolicyName="read", PolicyDocument=read)
    write = statement(
        Effect="Allow", Action=["iot:GetThingShadow", "iot:UpdateThingShadow"],
        Resource=aws.arn("thing/*/$package"),
    )
    aws.iam.put_role_policy(RoleName=role, PolicyName="write", PolicyDocument=write)
    aws.iot.create_package(packageName=package)
    aws.iot.create_package_version(
        packageName=package, versionName="1.0", attributes={"size": "12"},
        artifact={"s3Location": {"bucket": bucket, "key": "v1/image.bin"}},
    )
    aws.iot.update_package_version(packageName=package, versionName="1.0", action="PUBLISH")
    return package, arn


def test_a_device_installs_a_package_from_its_url(aws, server, firmware):
    package, role = firmware
    group, things = fleet(aws, 1)
    aws.iot.update_package_configuration(versionUpdateByJobsConfig={"enabled": True, "roleArn": role})
    placeholder = f"aws:iot:package:{package}:version:1.0"
    document = {"ota": {"packages": {package: {
        "attributes": f"${{{placeholder}:attributes}}",
        "artifact": {"s3PresignedUrl": f"${{{placeholder}:artifact:s3-presigned-url}}"},
    }}}}
    job = create(
        aws, group, document=json.dumps(document),
        destinationPackageVersions=[aws.arn(f"package/{package}/version/1.0")],
        presignedUrlConfig={"roleArn": role, "expiresInSec": 60},
    )
    execution = aws.jobs.describe_job_execution(thingName=things[0], jobId=job)["execution"]
    delivered = json.loads(execution["jobDocument"])["ota"]["packages"][package]
    assert delivered["attributes"] == {"size": "12"}
    url = delivered["artifact"]["s3PresignedUrl"]
    assert urllib.request.urlopen(url).read() == b"new firmware"
    server.advance_clock("61s")
    with pytest.raises(urllib.error.HTTPError) as late:
        urllib.request.urlopen(url)
    assert late.value.code == 403
    update(aws, things[0], job, "SUCCEEDED")
    shadow = aws.data.get_thing_shadow(thingName=things[0], shadowName="$package")["payload"].read()
    assert json.loads(shadow)["state"]["reported"] == {package: {"version": "1.0", "attributes": {}}}


def test_a_job_in_progress_takes_another_description_and_other_limits(aws):
    group, _ = fleet(aws, 1)
    job = create(aws, group, description="before", timeoutConfig={"inProgressTimeoutInMinutes": 10})
    aws.iot.update_job(
        jobId=job, description="after", timeoutConfig={"inProgressTimeoutInMinutes": 20},
        abortConfig={"criteriaList": [{
            "failureType": "FAILED", "action": "CANCEL", "thresholdPercentage": 50, "minNumberOfExecutedThings": 2,
        }]},
    )
    there = aws.iot.describe_job(jobId=job)["job"]
    assert there["description"] == "after"
    assert there["timeoutConfig"] == {"inProgressTimeoutInMinutes": 20}
    assert there["abortConfig"]["criteriaList"][0]["thresholdPercentage"] == 50
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_job(jobId="never-made", description="x")


def test_an_execution_is_described_to_whoever_runs_the_fleet_also_when_it_has_ended(aws):
    group, (thing,) = fleet(aws, 1)
    job = create(aws, group)
    queued = aws.iot.describe_job_execution(jobId=job, thingName=thing)["execution"]
    assert (queued["jobId"], queued["status"], queued["versionNumber"]) == (job, "QUEUED", 1)
    assert queued["thingArn"] == aws.arn(f"thing/{thing}")
    update(aws, thing, job, "IN_PROGRESS", statusDetails={"step": "download"})
    update(aws, thing, job, "FAILED", statusDetails={"reason": "no space"})
    ended = aws.iot.describe_job_execution(
        jobId=job, thingName=thing, executionNumber=queued["executionNumber"]
    )["execution"]
    assert (ended["status"], ended["versionNumber"]) == ("FAILED", 3)
    assert ended["statusDetails"]["detailsMap"]["reason"] == "no space"
    with refused("ResourceNotFoundException", 404):
        aws.iot.describe_job_execution(jobId=job, thingName="never-made")
