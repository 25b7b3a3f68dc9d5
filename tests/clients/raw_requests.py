"""Signed requests built by hand, so that they can be wrong."""

import json
import socket
import urllib.parse
from dataclasses import dataclass, field

from botocore.auth import S3SigV4Auth, SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.httpsession import URLLib3Session
from botocore.serialize import create_serializer

from local_aws import REGION, SECRET
from model_inputs import json_ready, wire_name

HTTP = URLLib3Session(timeout=30, socket_options=[(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)])


@dataclass
class Request:
    method: str
    path: str
    query: list = field(default_factory=list)
    headers: dict = field(default_factory=dict)
    body: bytes = b""


def text(value):
    return str(value).lower() if isinstance(value, bool) else str(value)


def rest_json(operation, parameters):
    shape = operation.input_shape
    request = Request(operation.http["method"], operation.http["requestUri"])
    body = {}
    payload = shape.serialization.get("payload") if shape else None
    for name, value in parameters.items():
        member = shape.members[name]
        wire, location = wire_name(member, name), member.serialization.get("location")
        if location == "uri":
            request.path = labelled(request.path, wire, text(value))
        elif location == "querystring":
            request.query.append((wire, text(value)))
        elif location == "header":
            request.headers[wire] = text(value)
        elif name == payload:
            request.body = value
        else:
            body[wire] = json_ready(member, value)
    if request.method != "GET" and not payload:
        request.body = json.dumps(body).encode()
        request.headers["content-type"] = "application/json"
    return request


def labelled(path, label, value):
    """A path with its label filled in; a greedy one keeps its slashes."""
    path = path.replace(f"{{{label}}}", urllib.parse.quote(value, safe=""))
    return path.replace(f"{{{label}+}}", urllib.parse.quote(value, safe="/"))


def query(operation, parameters):
    fields = {"Action": operation.name, "Version": operation.service_model.metadata["apiVersion"]}
    if operation.input_shape:
        flatten(operation.input_shape, parameters, "", fields)
    body = urllib.parse.urlencode(fields).encode()
    return Request("POST", "/", [], {"content-type": "application/x-www-form-urlencoded"}, body)


def flatten(shape, value, prefix, fields):
    if isinstance(value, dict) and shape.type_name == "structure":
        for name, item in value.items():
            flatten(shape.members[name], item, f"{prefix}.{name}".lstrip("."), fields)
    elif isinstance(value, dict):
        for number, (key, item) in enumerate(value.items(), 1):
            fields[f"{prefix}.entry.{number}.key"] = key
            flatten(shape.value, item, f"{prefix}.entry.{number}.value", fields)
    elif isinstance(value, list):
        for number, item in enumerate(value, 1):
            flatten(shape.member, item, f"{prefix}.member.{number}", fields)
    else:
        fields[prefix] = text(value)


def by_botocore(operation, parameters):
    """For XML bodies: botocore's own serializer, its validation off."""
    service = operation.service_model
    made = create_serializer(service.metadata["protocol"], False).serialize_to_request(parameters, operation)
    path, _, fixed = made["url_path"].partition("?")
    asked = urllib.parse.parse_qsl(fixed, keep_blank_values=True)
    given = made["query_string"]
    asked += list(given.items() if isinstance(given, dict) else given)
    body = made["body"]
    headers = {name: text(value) for name, value in made["headers"].items()}
    return Request(made["method"], path, [(k, text(v)) for k, v in asked], headers,
                   body.encode() if isinstance(body, str) else body)


BUILDERS = {"rest-json": rest_json, "query": query, "rest-xml": by_botocore}


def build(operation, parameters):
    return BUILDERS[operation.service_model.metadata["protocol"]](operation, parameters)


class S3Auth(S3SigV4Auth):
    """Signs the hash that the request already names, true or not."""

    def payload(self, request):
        return self.given or super().payload(request)

    def add_auth(self, request):
        self.given = request.headers.get("x-amz-content-sha256")
        super().add_auth(request)


def send(server, service, request, account="test"):
    """Signs and sends; gives the answer in the form botocore's parsers take."""
    base, _, fixed = request.path.partition("?")
    asked = urllib.parse.parse_qsl(fixed, keep_blank_values=True) + request.query
    url = server.http_url + base
    if asked:
        url += "?" + urllib.parse.urlencode(asked, quote_via=urllib.parse.quote)
    prepared = AWSRequest(method=request.method, url=url, headers=dict(request.headers), data=request.body)
    name = service.metadata.get("signingName", service.metadata["endpointPrefix"])
    auth = S3Auth if name == "s3" else SigV4Auth
    auth(Credentials(account, SECRET), name, REGION).add_auth(prepared)
    reply = HTTP.send(prepared.prepare())
    return {"status_code": reply.status_code, "headers": dict(reply.headers), "body": reply.content}
