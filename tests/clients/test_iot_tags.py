"""Tags on IoT resources."""

import pytest

from documents import IOT_POLICY
from expect import collect, refused, unique


def tags_of(aws, arn):
    tags, _ = collect(aws.iot.list_tags_for_resource, "tags", resourceArn=arn)
    return {tag["Key"]: tag["Value"] for tag in tags}


def thing_type(aws, tags):
    return aws.iot.create_thing_type(thingTypeName=unique("type"), tags=tags)["thingTypeArn"]


def thing_group(aws, tags):
    return aws.iot.create_thing_group(thingGroupName=unique("group"), tags=tags)["thingGroupArn"]


def billing_group(aws, tags):
    return aws.iot.create_billing_group(billingGroupName=unique("billing"), tags=tags)["billingGroupArn"]


def policy(aws, tags):
    return aws.iot.create_policy(policyName=unique("policy"), policyDocument=IOT_POLICY, tags=tags)["policyArn"]


def package(aws, tags):
    as_map = {tag["Key"]: tag["Value"] for tag in tags}
    return aws.iot.create_package(packageName=unique("package"), tags=as_map)["packageArn"]


def package_version(aws, tags):
    name = unique("package")
    aws.iot.create_package(packageName=name)
    as_map = {tag["Key"]: tag["Value"] for tag in tags}
    return aws.iot.create_package_version(packageName=name, versionName="1.0.0", tags=as_map)["packageVersionArn"]


@pytest.mark.parametrize("make", [thing_type, thing_group, billing_group, policy, package, package_version])
def test_tags_are_given_at_creation_added_replaced_and_removed(aws, make):
    arn = make(aws, [{"Key": "owner", "Value": "a"}])
    assert tags_of(aws, arn) == {"owner": "a"}
    aws.iot.tag_resource(resourceArn=arn, tags=[{"Key": "owner", "Value": "b"}, {"Key": "empty", "Value": ""}])
    assert tags_of(aws, arn) == {"owner": "b", "empty": ""}
    aws.iot.untag_resource(resourceArn=arn, tagKeys=["owner", "never-there"])
    assert tags_of(aws, arn) == {"empty": ""}


def test_fifty_tags_fit_and_the_next_does_not(aws):
    arn = thing_type(aws, [])
    aws.iot.tag_resource(resourceArn=arn, tags=[{"Key": f"k{n}", "Value": "v"} for n in range(50)])
    assert len(tags_of(aws, arn)) == 50
    aws.iot.tag_resource(resourceArn=arn, tags=[{"Key": "k0", "Value": "again"}])
    with pytest.raises(aws.iot.exceptions.ClientError) as refusal:
        aws.iot.tag_resource(resourceArn=arn, tags=[{"Key": "one-more", "Value": "v"}])
    assert refusal.value.response["Error"]["Code"] in ("LimitExceededException", "InvalidRequestException")


def test_the_prefix_of_aws_is_reserved(aws):
    arn = thing_type(aws, [])
    with refused("InvalidRequestException", 400):
        aws.iot.tag_resource(resourceArn=arn, tags=[{"Key": "aws:mine", "Value": "v"}])


def test_things_cannot_be_tagged(aws):
    arn = aws.iot.create_thing(thingName=unique("thing"))["thingArn"]
    with refused("InvalidRequestException", 400):
        aws.iot.tag_resource(resourceArn=arn, tags=[{"Key": "k", "Value": "v"}])


def test_a_missing_resource_is_not_found(aws):
    arn = aws.arn("thingtype/no-such-type")
    with refused("ResourceNotFoundException", 404):
        aws.iot.tag_resource(resourceArn=arn, tags=[{"Key": "k", "Value": "v"}])
    with refused("ResourceNotFoundException", 404):
        aws.iot.untag_resource(resourceArn=arn, tagKeys=["k"])
    with refused("ResourceNotFoundException", 404):
        aws.iot.list_tags_for_resource(resourceArn=arn)


def test_what_is_not_an_arn_is_refused(aws):
    with refused("InvalidRequestException", 400):
        aws.iot.list_tags_for_resource(resourceArn="thingtype/x")
