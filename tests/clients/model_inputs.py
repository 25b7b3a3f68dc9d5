"""Inputs made from the service models: good ones, and bad ones that break one constraint each."""

import base64
import re

OMIT = object()

# What Java means by these classes, near enough for the characters that are tried here.
JAVA_CLASSES = {
    r"\p{Graph}": r"\x21-\x7E",
    r"\p{Upper}": "A-Z",
    r"\p{Digit}": "0-9",
    r"\p{Cntrl}": r"\x00-\x1F\x7F",
    r"\p{C}": r"\x00-\x1F\x7F-\x9F",
    r"\p{L}": r"A-Za-z\u00C0-\u024F",
    r"\p{Z}": r"\x20\u00A0",
    r"\p{N}": "0-9",
}
CANDIDATES = [
    "a", "A", "1", "v1", "/", "1.0", "a/b", "arn:aws:iot:us-east-1:123456789012:thing/x", "2017-09-29",
    "arn:aws:iam::123456789012:role/r", "https://localhost/x", "p-12345678", "o-1234567890", "p50", "LAST",
    "arn:aws:kms:us-east-1:123456789012:key/1", "o-1234567890/r-1234/", "https://localhost/x/event",
]
BAD_CHARACTERS = ["!", " ", "~", "\u00e9", "\x07", "\u20ac", "a"]
LONGEST = 100_000


def python_pattern(java):
    for name, inside in JAVA_CLASSES.items():
        java = java.replace(name, inside)
    java = java.replace(r"\u10000-\u10FFFF", r"\U00010000-\U0010FFFF")
    return re.compile(java, re.ASCII)


def matches(pattern, text):
    return pattern is None or python_pattern(pattern).fullmatch(text) is not None


def good_string(shape):
    if shape.enum:
        return shape.enum[0]
    least, most = shape.metadata.get("min", 0), shape.metadata.get("max", LONGEST)
    pattern = shape.metadata.get("pattern")
    for candidate in CANDIDATES:
        for text in (candidate, candidate + candidate[-1] * (least - len(candidate))):
            if least <= len(text) <= most and matches(pattern, text):
                return text
    raise AssertionError(f"{shape.name}: no candidate fits {pattern} {least}..{most}")


def good(shape, depth=0):
    """A value with everything that is required and nothing else."""
    kind = shape.type_name
    if kind == "structure":
        names = list(shape.required_members)
        if shape.is_tagged_union and not names:
            names = list(shape.members)[:1]
        if depth > 12:
            names = []
        return {name: good(shape.members[name], depth + 1) for name in names}
    if kind == "list":
        return [good(shape.member, depth + 1)] * shape.metadata.get("min", 0)
    if kind == "map":
        least = shape.metadata.get("min", 0)
        return {good_string(shape.key): good(shape.value, depth + 1)} if least else {}
    if kind == "string":
        return good_string(shape)
    if kind == "blob":
        return b"x" * shape.metadata.get("min", 1)
    if kind == "boolean":
        return True
    if kind == "timestamp":
        return 1_700_000_000
    return shape.metadata.get("min", 1)


def bad_values(shape, wrong_types):
    """What breaks one constraint of a shape: (what it is, the value)."""
    kind = shape.type_name
    least, most = shape.metadata.get("min"), shape.metadata.get("max")
    if kind == "string":
        if shape.enum:
            yield "no such enum", "NO_SUCH_VALUE"
        else:
            yield from bad_strings(shape, least, most)
    elif kind in ("integer", "long", "float", "double"):
        if least is not None:
            yield "too low", least - 1
        if most is not None:
            yield "too high", most + 1
    elif kind == "list":
        if least:
            yield "too few", [good(shape.member)] * (least - 1)
        if most is not None and most <= 1000:
            yield "too many", [good(shape.member)] * (most + 1)
    elif kind == "map":
        if least:
            yield "too few", {}
        if most is not None and most <= 1000:
            keys = [good_string(shape.key) + "x" * n for n in range(most + 1)]
            yield "too many", {key: good(shape.value) for key in keys}
    if wrong_types:
        yield "wrong type", "text" if kind == "list" else ["a", "list"]


def bad_strings(shape, least, most):
    text = good_string(shape)
    pattern = shape.metadata.get("pattern")
    if least:
        yield "too short", text[: least - 1]
    if most is not None and most < LONGEST:
        yield "too long", text + text[-1:] * (most + 1 - len(text)) if text else "a" * (most + 1)
    if pattern:
        for character in BAD_CHARACTERS:
            broken = text[:-1] + character if most == len(text) else text + character
            if not matches(pattern, broken):
                yield "pattern", broken
                return


def positions(shape, path=(), seen=()):
    """Every place in an input: its path and its shape, recursive shapes once."""
    if shape.name in seen:
        return
    seen = (*seen, shape.name)
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            yield (*path, name), member
            yield from positions(member, (*path, name), seen)
    elif shape.type_name == "list":
        yield (*path, "[]"), shape.member
        yield from positions(shape.member, (*path, "[]"), seen)
    elif shape.type_name == "map":
        yield (*path, "{key}"), shape.key
        yield (*path, "{}"), shape.value
        yield from positions(shape.value, (*path, "{}"), seen)


def place(shape, path, leaf):
    """A good value with `leaf` at the end of `path`."""
    if not path:
        return leaf
    step, rest = path[0], path[1:]
    if step == "[]":
        return [place(shape.member, rest, leaf)] * max(1, shape.metadata.get("min", 1))
    if step == "{key}":
        return {leaf: good(shape.value)}
    if step == "{}":
        return {good_string(shape.key): place(shape.value, rest, leaf)}
    value = good(shape)
    if shape.is_tagged_union:
        value = {}
    value[step] = place(shape.members[step], rest, leaf)
    if value[step] is OMIT:
        del value[step]
    return value


def required_of(shape, path):
    """Whether the last step of a path is a required member."""
    for step in path[:-1]:
        if step == "[]":
            shape = shape.member
        elif step == "{}":
            shape = shape.value
        else:
            shape = shape.members[step]
    return shape.type_name == "structure" and path[-1] in shape.required_members


def location_of(shape, path):
    return shape.members[path[0]].serialization.get("location", "body")


def bad_inputs(operation, protocol):
    """Inputs that break one constraint: (what is broken, the input)."""
    shape = operation.input_shape
    if shape is None:
        return
    payload = shape.serialization.get("payload")
    for path, at in positions(shape):
        if path[0] == payload:
            continue
        location = location_of(shape, path)
        label = ".".join(path)
        if location != "uri" and required_of(shape, path):
            yield f"{label} missing", place(shape, path, OMIT)
        wrong_types = protocol == "rest-json" and location == "body" and path[-1] != "{key}"
        for what, value in bad_values(at, wrong_types):
            if sendable(location, value):
                yield f"{label} {what}", place(shape, path, value)
        if location == "querystring" and at.type_name in ("integer", "long", "boolean"):
            yield f"{label} not a {at.type_name}", place(shape, path, "text")


def sendable(location, value):
    """An empty path label is another path; a header cannot hold every character."""
    if location == "uri":
        return value != ""
    if location in ("header", "headers"):
        return isinstance(value, str) and value.isascii() and value.isprintable()
    return True


def json_ready(shape, value):
    """Wire names for member names, base64 for blobs, whatever is not as modelled left as it is."""
    kind = shape.type_name
    if kind == "structure" and isinstance(value, dict):
        return {wire_name(shape.members[name], name): json_ready(shape.members[name], item)
                for name, item in value.items()}
    if kind == "list" and isinstance(value, list):
        return [json_ready(shape.member, item) for item in value]
    if kind == "map" and isinstance(value, dict):
        return {key: json_ready(shape.value, item) for key, item in value.items()}
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value


def wire_name(shape, name):
    return shape.serialization.get("name", name)
