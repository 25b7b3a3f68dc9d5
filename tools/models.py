#!/usr/bin/env python3
"""Generates crates/fleet-local/models/*.json from the service models of the pinned botocore.

    .venv/bin/python tools/models.py            writes the files
    .venv/bin/python tools/models.py --check    exits 1 if a committed file is stale

The local AWS checks its inputs against these files. They hold every operation (method, path,
errors), every error, and the shapes that can be reached from an input. Documentation is left out.
"""

import pathlib
import re
import sys
from json import dumps

import botocore
import botocore.loaders

ROOT = pathlib.Path(__file__).resolve().parent.parent
OUT = ROOT / "crates/fleet-local/models"
REQUIREMENTS = ROOT / "tests/clients/requirements.txt"
SERVICES = ["iot", "iot-data", "iot-jobs-data", "s3", "iam", "sts"]

LENGTH_OR_RANGE = ("min", "max")

# What Java means by these classes (its \w, \d and \s are ASCII), written for the inside of a set.
JAVA_CLASSES = {
    r"\p{Graph}": r"\x21-\x7E",
    r"\p{Upper}": "A-Z",
    r"\p{Lower}": "a-z",
    r"\p{Alpha}": "A-Za-z",
    r"\p{Digit}": "0-9",
    r"\p{Alnum}": "0-9A-Za-z",
    r"\p{Cntrl}": r"\x00-\x1F\x7F",
    r"\p{ASCII}": r"\x00-\x7F",
    r"\d": "0-9",
    r"\w": "0-9A-Z_a-z",
    r"\s": r"\t-\r\x20",
}
ANYTHING = r"[\s\S]*"
NEGATED_CLASSES = {r"\D": r"\d", r"\W": r"\w", r"\S": r"\s"}
UNSUPPORTED = re.compile(r"\(\?[=!<]|[*+?}]\+|\\[1-9]")
TOKEN = re.compile(r"\\u[0-9A-Fa-f]{4}|\\[pP]\{\w+\}|\\.|\[|\]|.", re.DOTALL)


def rust_pattern(java):
    """The pattern in the syntax of Rust's regex crate, or None if that cannot say it."""
    if UNSUPPORTED.search(java):
        return None
    # STS writes code points above U+FFFF with five and six digits.
    java = java.replace(r"\u10000-\u10FFFF", r"\x{10000}-\x{10FFFF}")
    out = []
    in_set = False
    tokens = TOKEN.findall(java)
    for at, token in enumerate(tokens):
        if token == "[" and not in_set:
            in_set = True
        elif token == "]" and in_set and tokens[at - 1] != "[":
            in_set = False
        elif token.startswith(r"\u"):
            token = r"\x{%s}" % token[2:].upper()
        elif token in JAVA_CLASSES:
            inside = JAVA_CLASSES[token]
            token = inside if in_set else f"[{inside}]"
        elif token in NEGATED_CLASSES:
            # Inside a set this is a nested set.
            token = f"[^{JAVA_CLASSES[NEGATED_CLASSES[token]]}]"
        out.append(token)
    return "".join(out)


def pick(source, *keys):
    return {key: source[key] for key in keys if key in source}


def member(name, source):
    out = {"shape": source["shape"]}
    out.update(pick(source, "location", "locationName", "xmlAttribute", "jsonvalue", "timestampFormat"))
    if "location" in out:
        out.setdefault("locationName", name)
    return out


def shape(source):
    kind = source["type"]
    out = {"type": kind, **pick(source, *LENGTH_OR_RANGE)}
    if kind == "string":
        out.update(pick(source, "enum"))
        if source.get("pattern", ANYTHING) != ANYTHING:
            pattern = rust_pattern(source["pattern"])
            if pattern is None:
                out["patternDropped"] = source["pattern"]
            else:
                out["pattern"] = pattern
    elif kind == "structure":
        out.update(pick(source, "required", "payload", "union", "locationName"))
        out["members"] = {name: member(name, m) for name, m in source["members"].items()}
    elif kind == "list":
        out["member"] = source["member"]["shape"]
        if "locationName" in source["member"]:
            out["memberName"] = source["member"]["locationName"]
        out.update(pick(source, "flattened"))
    elif kind == "map":
        out["key"] = source["key"]["shape"]
        out["value"] = source["value"]["shape"]
        out.update(pick(source, "flattened"))
    elif kind == "timestamp":
        out.update(pick(source, "timestampFormat"))
    return out


def neighbours(source):
    """The names of the shapes that a shape is made of."""
    parts = list(source.get("members", {}).values())
    parts += [source[key] for key in ("member", "key", "value") if key in source]
    return [part["shape"] for part in parts]


def reachable(shapes, roots):
    seen = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += neighbours(shapes[name])
    return sorted(seen)


def operation(source):
    out = {
        "method": source["http"]["method"],
        "uri": source["http"]["requestUri"],
        "status": source["http"].get("responseCode", 200),
        "errors": [error["shape"] for error in source.get("errors", [])],
    }
    if "input" in source:
        out["input"] = source["input"]["shape"]
    if "resultWrapper" in source.get("output", {}):
        out["resultWrapper"] = source["output"]["resultWrapper"]
    return out


def error(name, source):
    declared = source.get("error", {})
    out = {
        "status": declared.get("httpStatusCode", 500 if source.get("fault") else 400),
        "members": list(source["members"]),
    }
    if declared.get("code", name) != name:
        out["code"] = declared["code"]
    return out


def xml_namespace(model):
    """The one in the metadata (query services) or the one on the shapes (S3)."""
    if "xmlNamespace" in model["metadata"]:
        return model["metadata"]["xmlNamespace"]
    for source in model["shapes"].values():
        if "payload" in source:
            namespace = source["members"][source["payload"]].get("xmlNamespace")
            if namespace:
                return namespace["uri"]
    return None


def generate(service):
    model = botocore.loaders.Loader().load_service_model(service, "service-2")
    meta, shapes, operations = model["metadata"], model["shapes"], model["operations"]
    inputs = [op["input"]["shape"] for op in operations.values() if "input" in op]
    return {
        "service": service,
        "signingName": meta.get("signingName", meta["endpointPrefix"]),
        "protocol": meta["protocol"],
        "apiVersion": meta["apiVersion"],
        "xmlNamespace": xml_namespace(model),
        "operations": {name: operation(op) for name, op in operations.items()},
        "shapes": {name: shape(shapes[name]) for name in reachable(shapes, inputs)},
        "errors": {name: error(name, s) for name, s in shapes.items() if s.get("exception")},
    }


def compact(value):
    return dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def render(model):
    """Compact JSON with sorted keys, one operation, shape or error a line."""
    fields = []
    for key, value in sorted(model.items()):
        if isinstance(value, dict):
            lines = [f"{compact(name)}:{compact(item)}" for name, item in sorted(value.items())]
            fields.append(f"{compact(key)}:{{\n" + ",\n".join(lines) + "\n}")
        else:
            fields.append(f"{compact(key)}:{compact(value)}")
    return "{" + ",\n".join(fields) + "}\n"


def pinned_botocore():
    return re.search(r"^botocore==(\S+)$", REQUIREMENTS.read_text(), re.MULTILINE)[1]


def main(arguments):
    if botocore.__version__ != pinned_botocore():
        print(f"botocore {botocore.__version__} is installed, {pinned_botocore()} is pinned")
        return 1
    stale = 0
    for service in SERVICES:
        path = OUT / f"{service}.json"
        text = render(generate(service))
        if arguments == ["--check"]:
            if not path.exists() or path.read_text() != text:
                print(f"stale: {path.relative_to(ROOT)} (run tools/models.py)")
                stale = 1
        else:
            OUT.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
    return stale


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
