"""Holds every answer that a boto3 client receives against the service model of its operation."""

import json
import xml.etree.ElementTree as ElementTree
from functools import partial

import dateutil.parser
from botocore.parsers import ResponseParserError

# Codes that any operation may answer, with their statuses, beside those it models.
COMMON = {
    "rest-json": {
        "AccessDeniedException": 403,
        "ExpiredTokenException": 403,
        "ForbiddenException": 403,
        "IncompleteSignatureException": 400,
        "InvalidSignatureException": 403,
        "MissingAuthenticationTokenException": 403,
        "NotImplemented": 501,
        "SerializationException": 400,
        "UnknownOperationException": 404,
        "UnrecognizedClientException": 403,
    },
    "query": {
        "AccessDenied": 403,
        "ExpiredToken": 403,
        "IncompleteSignature": 400,
        "InvalidAction": 400,
        "InvalidClientTokenId": 403,
        "MalformedInput": 400,
        "MissingAction": 400,
        "MissingAuthenticationToken": 403,
        "NotImplemented": 501,
        "SignatureDoesNotMatch": 403,
        "Throttling": 400,
        "ValidationError": 400,
    },
    # S3 models hardly any errors: these are from its list of error responses.
    "rest-xml": {
        "AccessDenied": 403,
        "AuthorizationHeaderMalformed": 400,
        "BadDigest": 400,
        "BadRequest": 400,
        "BucketNotEmpty": 409,
        "EntityTooLarge": 400,
        "EntityTooSmall": 400,
        "IllegalLocationConstraintException": 400,
        "IllegalVersioningConfigurationException": 400,
        "IncompleteBody": 400,
        "InvalidAccessKeyId": 403,
        "InvalidArgument": 400,
        "InvalidBucketName": 400,
        "InvalidDigest": 400,
        "InvalidLocationConstraint": 400,
        "InvalidPart": 400,
        "InvalidPartOrder": 400,
        "InvalidRange": 416,
        "InvalidRequest": 400,
        "InvalidStorageClass": 400,
        "InvalidTag": 400,
        "InvalidURI": 400,
        "KeyTooLongError": 400,
        "MalformedXML": 400,
        "MetadataTooLarge": 400,
        "MethodNotAllowed": 405,
        "MissingContentLength": 411,
        "MissingRequestBodyError": 400,
        "NoSuchBucket": 404,
        "NoSuchKey": 404,
        "NoSuchPublicAccessBlockConfiguration": 404,
        "NoSuchTagSet": 404,
        "NoSuchUpload": 404,
        "NoSuchVersion": 404,
        "NotImplemented": 501,
        "PermanentRedirect": 301,
        "PreconditionFailed": 412,
        "RequestTimeTooSkewed": 403,
        "SignatureDoesNotMatch": 403,
        "SlowDown": 503,
        "XAmzContentChecksumMismatch": 400,
        "XAmzContentSHA256Mismatch": 400,
    },
}
# Values that AWS documents and sends although its own enum lacks them.
BEYOND_THE_ENUM = {"PermissionsBoundaryAttachmentType": {"Policy"}}
JSON_ERROR_MEMBERS = {"message", "Message", "code", "__type", "traceId"}


def local(tag):
    return tag.rsplit("}", 1)[-1]


def json_faults(value, shape, at):
    """What in a JSON value is not as its shape says."""
    kind = shape.type_name
    if value is None:
        return []
    if kind == "structure":
        if getattr(shape, "is_document_type", False):
            return []
        if not isinstance(value, dict):
            return [f"{at}: {type(value).__name__} for a structure"]
        members = {m.serialization.get("name", name): m for name, m in shape.members.items()
                   if "location" not in m.serialization}
        faults = [f"{at}.{key}: not in the model" for key in value if key not in members]
        for key in value.keys() & members.keys():
            faults += json_faults(value[key], members[key], f"{at}.{key}")
        return faults
    if kind == "list":
        if not isinstance(value, list):
            return [f"{at}: {type(value).__name__} for a list"]
        return [f for item in value for f in json_faults(item, shape.member, f"{at}[]")]
    if kind == "map":
        if not isinstance(value, dict):
            return [f"{at}: {type(value).__name__} for a map"]
        faults = [f for key in value for f in json_faults(key, shape.key, f"{at} key")]
        return faults + [f for item in value.values() for f in json_faults(item, shape.value, f"{at}{{}}")]
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    right = {
        "string": isinstance(value, str),
        "blob": isinstance(value, str),
        "boolean": isinstance(value, bool),
        "integer": number and float(value).is_integer(),
        "long": number and float(value).is_integer(),
        "float": number,
        "double": number,
        "timestamp": number,
    }[kind]
    if not right:
        return [f"{at}: {value!r} for a {kind}"]
    return enum_faults(value, shape, at)


def enum_faults(value, shape, at):
    allowed = set(getattr(shape, "enum", []))
    if not allowed or value in allowed | BEYOND_THE_ENUM.get(shape.name, set()):
        return []
    return [f"{at}: {value!r} is none of {sorted(allowed)}"]


def is_flat(shape):
    return shape.type_name in ("list", "map") and shape.serialization.get("flattened")


def xml_name(shape, member_name):
    if shape.type_name == "list" and is_flat(shape) and shape.member.serialization.get("name"):
        return shape.member.serialization["name"]
    return shape.serialization.get("name", member_name)


def xml_faults(node, shape, at):
    """What in an XML element is not as its shape says."""
    kind = shape.type_name
    if kind == "structure":
        members = {xml_name(m, name): m for name, m in shape.members.items()
                   if "location" not in m.serialization}
        faults = []
        for child in node:
            name = local(child.tag)
            if name not in members:
                faults.append(f"{at}.{name}: not in the model")
            elif is_flat(members[name]):
                faults += xml_faults(child, members[name].member, f"{at}.{name}")
            else:
                faults += xml_faults(child, members[name], f"{at}.{name}")
        return faults
    if kind == "list":
        item = shape.member.serialization.get("name", "member")
        faults = [f"{at}.{local(c.tag)}: the model says {item}" for c in node if local(c.tag) != item]
        return faults + [f for child in node for f in xml_faults(child, shape.member, f"{at}[]")]
    if kind == "map":
        return [f"{at}.{local(c.tag)}: not an entry" for c in node if local(c.tag) != "entry"]
    text = node.text or ""
    if kind == "string":
        return enum_faults(text, shape, at) if text else []
    try:
        if kind in ("integer", "long"):
            int(text)
        elif kind in ("float", "double"):
            float(text)
        elif kind == "timestamp":
            dateutil.parser.parse(text)
        elif kind == "boolean" and text not in ("true", "false"):
            raise ValueError(text)
    except ValueError:
        return [f"{at}: {text!r} for a {kind}"]
    return []


def output_faults(service, operation, reply):
    """What in a successful answer is not in the model."""
    shape = operation.output_shape
    body = reply["body"]
    if shape is None or not isinstance(body, bytes) or not body.strip():
        return []
    payload = shape.serialization.get("payload")
    if payload:
        shape = shape.members[payload]
        if shape.type_name in ("blob", "string"):
            return []
    if service.metadata["protocol"] == "rest-json":
        return json_faults(json.loads(body), shape, operation.name)
    root = ElementTree.fromstring(body)
    if service.metadata["protocol"] == "query":
        return query_faults(root, operation, shape)
    if operation.name == "GetBucketLocation":
        # The one answer whose root element is the member itself.
        return [] if local(root.tag) == "LocationConstraint" and not len(root) else ["GetBucketLocation: root"]
    return xml_faults(root, shape, operation.name)


def query_faults(root, operation, shape):
    faults = []
    if local(root.tag) != f"{operation.name}Response":
        faults.append(f"{operation.name}: root is {root.tag}")
    children = {local(child.tag): child for child in root}
    request_id = children.pop("ResponseMetadata", None)
    if request_id is None or [local(c.tag) for c in request_id] != ["RequestId"]:
        faults.append(f"{operation.name}: no ResponseMetadata with a RequestId")
    wrapper = shape.serialization.get("resultWrapper")
    result = children.pop(wrapper, None)
    if result is None:
        faults.append(f"{operation.name}: no {wrapper}")
    else:
        faults += xml_faults(result, shape, operation.name)
    return faults + [f"{operation.name}.{name}: not in the model" for name in children]


def modelled_errors(operation):
    """Code to (status, members), as the operation's model has them."""
    out = {}
    for shape in operation.error_shapes:
        status = shape.metadata.get("error", {}).get("httpStatusCode", 400)
        out[shape.error_code] = (status, set(shape.members))
    return out


def error_faults(service, operation, reply):
    """What in a refusal is not as this service says no."""
    status, body, headers = reply["status_code"], reply["body"], reply["headers"]
    protocol = service.metadata["protocol"]
    name = operation.name
    if not body:
        bodiless = protocol == "rest-xml" and (operation.http["method"] == "HEAD" or status == 304)
        return [] if bodiless else [f"{name}: {status} without a body"]
    if protocol == "rest-json":
        header = {k.lower(): v for k, v in headers.items()}.get("x-amzn-errortype")
        if not header:
            return [f"{name}: {status} without x-amzn-ErrorType"]
        code = header.split(":")[0]
        members = set(json.loads(body))
    else:
        root = ElementTree.fromstring(body)
        wanted = "Error" if protocol == "rest-xml" else "ErrorResponse"
        if local(root.tag) != wanted:
            return [f"{name}: {status} with the root element {root.tag}"]
        error = root if protocol == "rest-xml" else next(c for c in root if local(c.tag) == "Error")
        texts = {local(child.tag): child.text for child in error}
        code, members = texts["Code"], set(texts)
        if "Message" not in texts:
            return [f"{name}: {code} without a Message"]
    modelled = modelled_errors(operation)
    if code in modelled:
        wanted_status, own = modelled[code]
    elif code in COMMON[protocol]:
        wanted_status, own = COMMON[protocol][code], set()
    else:
        return [f"{name}: the code {code} ({status}) is neither modelled nor common"]
    faults = []
    if status != wanted_status:
        faults.append(f"{name}: {code} with {status}, the model says {wanted_status}")
    if protocol == "rest-json" and members - own - JSON_ERROR_MEMBERS:
        faults.append(f"{name}: {code} has unknown members {members - own - JSON_ERROR_MEMBERS}")
    return faults


def header_faults(service, operation, reply):
    """The request id, which support asks for and the SDKs show."""
    wanted = "x-amz-request-id" if service.metadata["protocol"] == "rest-xml" else "x-amzn-requestid"
    present = {name.lower() for name in reply["headers"]}
    return [] if wanted in present else [f"{operation.name}: no {wanted}"]


class WireCheck:
    """Collects faults, and which operations succeeded, over all the clients it watches."""

    def __init__(self):
        self.faults = []
        self.driven = set()

    def watch(self, client):
        client.meta.events.register("response-received", partial(self.see, client.meta.service_model))

    def see(self, service, event_name, response_dict=None, exception=None, **_):
        operation = service.operation_model(event_name.rsplit(".", 1)[1])
        if isinstance(exception, ResponseParserError):
            self.faults.append(f"{operation.name}: the answer does not parse: {exception}")
        if response_dict is None:
            return
        self.faults += header_faults(service, operation, response_dict)
        if response_dict["status_code"] >= 300:
            self.faults += error_faults(service, operation, response_dict)
        else:
            self.driven.add((service.service_name, operation.name))
            self.faults += output_faults(service, operation, response_dict)
