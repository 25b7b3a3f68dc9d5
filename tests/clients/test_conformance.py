"""The local AWS held against botocore's service models: its routes, its refusals, its gaps."""

import functools

import botocore.session
import pytest
from botocore.parsers import create_parser

from local_aws import SERVICES, coverage
from model_inputs import bad_inputs, good
from raw_requests import Request, build, send
from wire_check import error_faults, modelled_errors

PROMISED = {
    "iot": """
        CreateThing DescribeThing UpdateThing DeleteThing ListThings
        AttachThingPrincipal DetachThingPrincipal ListThingPrincipals ListThingPrincipalsV2
        ListPrincipalThings ListPrincipalThingsV2
        CreateThingType DescribeThingType ListThingTypes UpdateThingType DeprecateThingType DeleteThingType
        CreateThingGroup DescribeThingGroup UpdateThingGroup DeleteThingGroup ListThingGroups
        ListThingGroupsForThing ListThingsInThingGroup AddThingToThingGroup RemoveThingFromThingGroup
        UpdateThingGroupsForThing
        CreateBillingGroup DescribeBillingGroup UpdateBillingGroup DeleteBillingGroup ListBillingGroups
        AddThingToBillingGroup RemoveThingFromBillingGroup ListThingsInBillingGroup
        TagResource UntagResource ListTagsForResource
        UpdateIndexingConfiguration GetIndexingConfiguration DescribeIndex ListIndices
        DescribeEndpoint
        SetV2LoggingOptions GetV2LoggingOptions SetV2LoggingLevel ListV2LoggingLevels DeleteV2LoggingLevel
        DescribeEventConfigurations UpdateEventConfigurations
        CreateKeysAndCertificate CreateCertificateFromCsr DescribeCertificate ListCertificates
        UpdateCertificate DeleteCertificate RegisterCertificate RegisterCertificateWithoutCA
        GetRegistrationCode DeleteRegistrationCode RegisterCACertificate DescribeCACertificate
        ListCACertificates UpdateCACertificate DeleteCACertificate ListCertificatesByCA
        TransferCertificate AcceptCertificateTransfer RejectCertificateTransfer
        CancelCertificateTransfer ListOutgoingCertificates
        CreatePolicy GetPolicy ListPolicies DeletePolicy CreatePolicyVersion GetPolicyVersion
        ListPolicyVersions SetDefaultPolicyVersion DeletePolicyVersion AttachPolicy DetachPolicy
        ListAttachedPolicies ListTargetsForPolicy
        CreatePackage GetPackage UpdatePackage ListPackages DeletePackage CreatePackageVersion
        GetPackageVersion UpdatePackageVersion ListPackageVersions DeletePackageVersion
        GetPackageConfiguration UpdatePackageConfiguration AssociateSbomWithPackageVersion
        DisassociateSbomFromPackageVersion ListSbomValidationResults
        CreateJob DescribeJob UpdateJob ListJobs CancelJob DeleteJob GetJobDocument
        AssociateTargetsWithJob DescribeJobExecution ListJobExecutionsForJob ListJobExecutionsForThing
        CancelJobExecution DeleteJobExecution
        CreateJobTemplate DescribeJobTemplate ListJobTemplates DeleteJobTemplate
        ListManagedJobTemplates DescribeManagedJobTemplate
        CreateCommand GetCommand ListCommands UpdateCommand DeleteCommand
        GetCommandExecution ListCommandExecutions DeleteCommandExecution
    """,
    "iot-jobs-data": """
        GetPendingJobExecutions StartNextPendingJobExecution DescribeJobExecution UpdateJobExecution
        StartCommandExecution
    """,
    "iot-data": "GetThingShadow UpdateThingShadow DeleteThingShadow ListNamedShadowsForThing Publish",
    "s3": """
        CreateBucket HeadBucket DeleteBucket ListBuckets GetBucketLocation PutBucketVersioning
        GetBucketVersioning PutBucketTagging GetBucketTagging DeleteBucketTagging
        PutObject GetObject HeadObject DeleteObject DeleteObjects ListObjectsV2 ListObjectVersions
        CreateMultipartUpload UploadPart CompleteMultipartUpload AbortMultipartUpload ListParts
        ListMultipartUploads
    """,
    "iam": """
        CreateRole GetRole DeleteRole ListRoles UpdateAssumeRolePolicy PutRolePolicy GetRolePolicy
        DeleteRolePolicy ListRolePolicies AttachRolePolicy DetachRolePolicy ListAttachedRolePolicies
        TagRole UntagRole ListRoleTags
    """,
    "sts": "GetCallerIdentity AssumeRole",
}
PROMISED = {(service, name) for service, names in PROMISED.items() for name in names.split()}

# The codes with which a service refuses an input that breaks its model, beside the modelled ones below.
REFUSALS = {
    "rest-json": {"SerializationException", "InvalidRequestException", "ValidationException"},
    "query": {"ValidationError", "MalformedInput", "InvalidInput", "MalformedPolicyDocument"},
}
OWN_REFUSALS = {
    "MalformedPolicyException", "CertificateValidationException", "InvalidQueryException",
    "InvalidAggregationException",
}
# S3 tells these apart by a member that need not be there, so a bare request is another operation's.
AMBIGUOUS = {("s3", "ListDirectoryBuckets"), ("s3", "CreateSession")}


@functools.cache
def service_model(service):
    return botocore.session.get_session().get_service_model(service)


def operation_of(route):
    return service_model(route["service"]).operation_model(route["operation"])


@functools.cache
def routes():
    return coverage()


def identity(route):
    return f"{route['service']}-{route['operation']}"


def pytest_generate_tests(metafunc):
    if "built" in metafunc.fixturenames:
        # S3 models next to no constraints: test_s3_refusals.py holds what it refuses.
        chosen = [r for r in routes() if r["status"] == "built" and r["service"] != "s3"]
        metafunc.parametrize("built", chosen, ids=identity)


def test_the_coverage_lists_every_operation_that_aws_models():
    listed = {(r["service"], r["operation"]) for r in routes()}
    modelled = {(service, name) for service in SERVICES for name in service_model(service).operation_names}
    assert listed == modelled
    assert {r["status"] for r in routes()} <= {"built", "missing"}


def test_every_route_has_the_method_and_path_of_its_model():
    wrong = []
    for route in routes():
        http = operation_of(route).http
        if (route["method"], route["uri"]) != (http["method"], http["requestUri"]):
            wrong.append(f"{identity(route)}: {route['method']} {route['uri']}, the model has {http}")
    assert not wrong, "\n".join(wrong)


def test_everything_promised_is_built():
    built = {(r["service"], r["operation"]) for r in routes() if r["status"] == "built"}
    assert PROMISED - built == set()


def test_bad_input_is_refused_as_the_operation_models_it(server, built):
    operation = operation_of(built)
    service = operation.service_model
    protocol = service.metadata["protocol"]
    own = OWN_REFUSALS & set(modelled_errors(operation))
    wrong = []
    for what, parameters in bad_inputs(operation, protocol):
        reply = send(server, service, build(operation, parameters))
        if not 400 <= reply["status_code"] < 500:
            wrong.append(f"{what}: {reply['status_code']} {reply['body'][:200]}")
            continue
        faults = error_faults(service, operation, reply)
        wrong += [f"{what}: {fault}" for fault in faults]
        if not faults and code_of(service, operation, reply) not in REFUSALS[protocol] | own:
            wrong.append(f"{what}: refused with {code_of(service, operation, reply)}")
    assert not wrong, "\n".join(wrong)


def code_of(service, operation, reply):
    parser = create_parser(service.metadata["protocol"])
    return parser.parse(reply, operation.output_shape)["Error"]["Code"]


@pytest.mark.parametrize("service", SERVICES)
def test_what_is_not_built_says_so(server, service):
    wrong = []
    for route in routes():
        if route["service"] != service or route["status"] == "built":
            continue
        if (service, route["operation"]) in AMBIGUOUS:
            continue
        operation = operation_of(route)
        parameters = good(operation.input_shape) if operation.input_shape else {}
        reply = send(server, operation.service_model, build(operation, parameters))
        bodiless = operation.http["method"] == "HEAD"
        if reply["status_code"] != 501 or not (bodiless or b"NotImplemented" in told(reply)):
            wrong.append(f"{route['operation']}: {reply['status_code']} {told(reply)[:200]}")
    assert not wrong, "\n".join(wrong)


def told(reply):
    """The body, and the header in which IoT gives its code."""
    headers = {name.lower(): value for name, value in reply["headers"].items()}
    return headers.get("x-amzn-errortype", "").encode() + reply["body"]


def test_a_path_that_no_service_has_is_unknown(server):
    service = service_model("iot")
    reply = send(server, service, Request("GET", "/no/such/path"))
    assert reply["status_code"] == 404
    assert told(reply).startswith(b"UnknownOperationException")


@pytest.mark.after_all
def test_boto3_has_driven_every_operation_that_is_built(everything_runs, wire):
    if not everything_runs:
        pytest.skip("only a run of all the tests can tell")
    built = {(r["service"], r["operation"]) for r in routes() if r["status"] == "built"}
    assert built - wire.driven == set()
