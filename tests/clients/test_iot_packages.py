"""The Software Package Catalog: packages, versions, their life, SBOMs, the configuration."""

import pytest

from documents import TRUST_IOT, statement
from expect import pages, refused, unique

PACKAGE_ROLE_POLICY = statement(
    Effect="Allow",
    Action=["s3:GetObject", "s3:GetObjectVersion", "iot:GetThingShadow", "iot:UpdateThingShadow"],
    Resource="*",
)


def package(aws, name=None):
    name = name or unique("package")
    aws.iot.create_package(packageName=name)
    return name


def version(aws, name, number="1.0.0", publish=False, **fields):
    aws.iot.create_package_version(packageName=name, versionName=number, **fields)
    if publish:
        move(aws, name, "PUBLISH", number)
    return number


def move(aws, name, action, number="1.0.0"):
    aws.iot.update_package_version(packageName=name, versionName=number, action=action)


def status(aws, name, number="1.0.0"):
    return aws.iot.get_package_version(packageName=name, versionName=number)["status"]


def test_a_package_is_made_and_read_back(aws):
    name = unique("SedanVehicle")
    made = aws.iot.create_package(packageName=name, description="firmware", tags={"k": "v"})
    assert made["packageArn"] == aws.arn(f"package/{name}")
    assert made["description"] == "firmware"
    seen = aws.iot.get_package(packageName=name)
    assert seen["packageName"] == name
    assert seen["packageArn"] == made["packageArn"]
    assert seen["description"] == "firmware"
    assert seen["creationDate"] <= seen["lastModifiedDate"]
    assert "defaultVersionName" not in seen


def test_a_package_name_is_taken_once(aws):
    name = package(aws)
    with refused("ConflictException", 409):
        aws.iot.create_package(packageName=name)


def test_the_same_client_token_is_the_same_request(aws):
    name, token = unique("package"), "t" * 40
    first = aws.iot.create_package(packageName=name, clientToken=token)
    again = aws.iot.create_package(packageName=name, clientToken=token)
    assert again["packageArn"] == first["packageArn"]


def test_what_is_missing_is_not_found(aws):
    name = package(aws)
    with refused("ResourceNotFoundException", 404):
        aws.iot.get_package(packageName="no-such-package")
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_package(packageName="no-such-package", description="x")
    with refused("ResourceNotFoundException", 404):
        aws.iot.get_package_version(packageName=name, versionName="9.9.9")
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_package_version(packageName=name, versionName="9.9.9", description="x")
    with refused("ResourceNotFoundException", 404):
        aws.iot.list_sbom_validation_results(packageName=name, versionName="9.9.9")


def test_deletes_may_be_repeated(aws):
    name = package(aws)
    version(aws, name)
    for _ in range(2):
        aws.iot.delete_package_version(packageName=name, versionName="1.0.0")
    for _ in range(2):
        aws.iot.delete_package(packageName=name)
    with refused("ResourceNotFoundException", 404):
        aws.iot.get_package(packageName=name)


def test_packages_page(aws):
    names = sorted(package(aws) for _ in range(5))
    found = pages(aws.iot, "list_packages", 2)
    assert [len(page["packageSummaries"]) for page in found] == [2, 2, 1]
    assert sorted(p["packageName"] for page in found for p in page["packageSummaries"]) == names
    assert found[0]["packageSummaries"][0]["creationDate"]


def test_a_version_is_made_as_a_draft_with_all_it_has(aws):
    name = package(aws)
    made = aws.iot.create_package_version(
        packageName=name, versionName="1.0.0", description="first",
        attributes={"size": "12", "os": "linux"},
        artifact={"s3Location": {"bucket": "b", "key": "k.zip", "version": "v1"}},
        recipe='{"steps": []}', tags={"k": "v"})
    assert made["packageVersionArn"] == aws.arn(f"package/{name}/version/1.0.0")
    assert made["status"] == "DRAFT"
    assert made["attributes"] == {"size": "12", "os": "linux"}
    seen = aws.iot.get_package_version(packageName=name, versionName="1.0.0")
    assert seen["packageVersionArn"] == made["packageVersionArn"]
    assert seen["status"] == "DRAFT"
    assert seen["description"] == "first"
    assert seen["attributes"] == {"size": "12", "os": "linux"}
    assert seen["artifact"]["s3Location"] == {"bucket": "b", "key": "k.zip", "version": "v1"}
    assert seen["recipe"] == '{"steps": []}'
    assert seen["creationDate"] <= seen["lastModifiedDate"]


def test_a_version_name_is_taken_once(aws):
    name = package(aws)
    version(aws, name)
    with refused("ConflictException", 409):
        version(aws, name)


def test_versions_page_and_filter_by_status(aws):
    name = package(aws)
    for n in range(5):
        version(aws, name, f"1.0.{n}", publish=n == 0)
    found = pages(aws.iot, "list_package_versions", 2, packageName=name)
    assert [len(page["packageVersionSummaries"]) for page in found] == [2, 2, 1]
    listed = sorted(v["versionName"] for page in found for v in page["packageVersionSummaries"])
    assert listed == [f"1.0.{n}" for n in range(5)]
    published = aws.iot.list_package_versions(packageName=name, status="PUBLISHED")
    assert [v["versionName"] for v in published["packageVersionSummaries"]] == ["1.0.0"]


def test_a_version_is_published_deprecated_and_published_again(aws):
    name = package(aws)
    version(aws, name)
    for action, after in (("PUBLISH", "PUBLISHED"), ("DEPRECATE", "DEPRECATED"), ("PUBLISH", "PUBLISHED")):
        move(aws, name, action)
        assert status(aws, name) == after


def test_a_draft_cannot_be_deprecated(aws):
    name = package(aws)
    version(aws, name)
    with pytest.raises(aws.iot.exceptions.ClientError) as refusal:
        move(aws, name, "DEPRECATE")
    assert refusal.value.response["Error"]["Code"] in ("ConflictException", "ValidationException")
    assert status(aws, name) == "DRAFT"


def test_a_draft_is_edited_freely_a_published_version_is_not(aws):
    name = package(aws)
    version(aws, name, attributes={"a": "1"})
    aws.iot.update_package_version(
        packageName=name, versionName="1.0.0", description="draft", attributes={"b": "2"}, recipe="r",
        artifact={"s3Location": {"bucket": "b", "key": "k", "version": "v"}})
    seen = aws.iot.get_package_version(packageName=name, versionName="1.0.0")
    assert (seen["description"], seen["attributes"], seen["recipe"]) == ("draft", {"b": "2"}, "r")
    move(aws, name, "PUBLISH")
    with pytest.raises(aws.iot.exceptions.ClientError) as refusal:
        aws.iot.update_package_version(packageName=name, versionName="1.0.0", attributes={"c": "3"})
    assert refusal.value.response["Error"]["Code"] in ("ConflictException", "ValidationException")
    aws.iot.update_package_version(packageName=name, versionName="1.0.0", description="still mine")
    seen = aws.iot.get_package_version(packageName=name, versionName="1.0.0")
    assert (seen["description"], seen["attributes"]) == ("still mine", {"b": "2"})


def test_a_published_version_can_be_the_default_a_draft_cannot(aws):
    name = package(aws)
    version(aws, name, "1.0.0")
    with pytest.raises(aws.iot.exceptions.ClientError) as refusal:
        aws.iot.update_package(packageName=name, defaultVersionName="1.0.0")
    assert refusal.value.response["Error"]["Code"] in ("ConflictException", "ValidationException")
    move(aws, name, "PUBLISH")
    aws.iot.update_package(packageName=name, defaultVersionName="1.0.0")
    assert aws.iot.get_package(packageName=name)["defaultVersionName"] == "1.0.0"
    summary = aws.iot.list_packages()["packageSummaries"][0]
    assert summary["defaultVersionName"] == "1.0.0"
    with refused("ValidationException", 400):
        aws.iot.update_package(packageName=name, defaultVersionName="1.0.0", unsetDefaultVersion=True)
    with refused("ResourceNotFoundException", 404):
        aws.iot.update_package(packageName=name, defaultVersionName="9.9.9")
    aws.iot.update_package(packageName=name, unsetDefaultVersion=True, description="plain")
    seen = aws.iot.get_package(packageName=name)
    assert "defaultVersionName" not in seen
    assert seen["description"] == "plain"


def test_the_default_version_and_a_package_with_versions_are_not_deleted(aws):
    name = package(aws)
    version(aws, name, publish=True)
    aws.iot.update_package(packageName=name, defaultVersionName="1.0.0")
    with refused("ValidationException", 400):
        aws.iot.delete_package_version(packageName=name, versionName="1.0.0")
    with refused("ValidationException", 400):
        aws.iot.delete_package(packageName=name)
    aws.iot.update_package(packageName=name, unsetDefaultVersion=True)
    aws.iot.delete_package_version(packageName=name, versionName="1.0.0")
    aws.iot.delete_package(packageName=name)


def test_attributes_take_three_kilobytes(aws):
    name = package(aws)
    with refused("ValidationException", 400):
        version(aws, name, attributes={f"k{n}": "v" * 1000 for n in range(4)})


def bucket_with(aws, key, body):
    bucket = unique("bucket")
    aws.s3.create_bucket(Bucket=bucket)
    aws.s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    return {"bucket": bucket, "key": key,
            "version": aws.s3.put_object(Bucket=bucket, Key=key, Body=body)["VersionId"]}


def test_an_sbom_is_associated_validated_listed_and_disassociated(aws):
    name = package(aws)
    version(aws, name)
    location = bucket_with(aws, "sbom.zip", b"PK\x05\x06" + b"\0" * 18)
    made = aws.iot.associate_sbom_with_package_version(
        packageName=name, versionName="1.0.0", sbom={"s3Location": location})
    assert made["packageName"] == name
    assert made["versionName"] == "1.0.0"
    assert made["sbom"]["s3Location"] == location
    assert made["sbomValidationStatus"] in ("IN_PROGRESS", "SUCCEEDED", "FAILED")
    seen = aws.iot.get_package_version(packageName=name, versionName="1.0.0")
    assert seen["sbom"]["s3Location"] == location
    results = aws.iot.list_sbom_validation_results(packageName=name, versionName="1.0.0")
    assert all(r["fileName"] for r in results["validationResultSummaries"])
    aws.iot.disassociate_sbom_from_package_version(packageName=name, versionName="1.0.0")
    assert "sbom" not in aws.iot.get_package_version(packageName=name, versionName="1.0.0")


def test_an_sbom_needs_a_whole_location(aws):
    name = package(aws)
    version(aws, name)
    with refused("ValidationException", 400):
        aws.iot.associate_sbom_with_package_version(packageName=name, versionName="1.0.0", sbom={})
    with refused("ResourceNotFoundException", 404):
        aws.iot.associate_sbom_with_package_version(
            packageName=name, versionName="9.9.9",
            sbom={"s3Location": {"bucket": "bkt", "key": "k", "version": "v"}})


def test_the_configuration_is_empty_then_kept(aws):
    assert not aws.iot.get_package_configuration().get("versionUpdateByJobsConfig", {}).get("enabled")
    role = aws.iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=TRUST_IOT)["Role"]
    aws.iam.put_role_policy(
        RoleName=role["RoleName"], PolicyName="packages", PolicyDocument=PACKAGE_ROLE_POLICY)
    wanted = {"enabled": True, "roleArn": role["Arn"]}
    aws.iot.update_package_configuration(versionUpdateByJobsConfig=wanted)
    assert aws.iot.get_package_configuration()["versionUpdateByJobsConfig"] == wanted
    aws.iot.update_package_configuration(versionUpdateByJobsConfig={"enabled": False})
    assert aws.iot.get_package_configuration()["versionUpdateByJobsConfig"]["enabled"] is False
