"""Device shadows, classic and named."""

import json
import time

import pytest

from expect import collect, refused, unique


def update(aws, thing, document, **name):
    body = document if isinstance(document, (bytes, str)) else json.dumps(document)
    return json.load(aws.data.update_thing_shadow(thingName=thing, payload=body, **name)["payload"])


def get(aws, thing, **name):
    return json.load(aws.data.get_thing_shadow(thingName=thing, **name)["payload"])


def delete(aws, thing, **name):
    return json.load(aws.data.delete_thing_shadow(thingName=thing, **name)["payload"])


@pytest.fixture(params=[{}, {"shadowName": "$package"}, {"shadowName": "config"}], ids=["classic", "package", "named"])
def name(request):
    return request.param


def state(reported):
    """A document that the package shadow takes as well as the others."""
    return {"state": {"reported": {"app": {"version": reported}}}}


def test_a_shadow_is_made_read_and_deleted(aws, name):
    thing = unique("thing")
    answer = update(aws, thing, state("1.0.0"), **name)
    assert answer["state"] == {"reported": {"app": {"version": "1.0.0"}}}
    assert answer["version"] == 1
    assert abs(answer["timestamp"] - time.time()) < 24 * 3600
    seen = get(aws, thing, **name)
    assert seen["state"] == {"reported": {"app": {"version": "1.0.0"}}}
    assert seen["version"] == 1
    gone = delete(aws, thing, **name)
    assert gone["version"] == 1
    assert "state" not in gone or gone["state"] == {}
    with refused("ResourceNotFoundException", 404):
        get(aws, thing, **name)


def test_shadows_of_one_thing_are_apart(aws):
    thing = unique("thing")
    update(aws, thing, {"state": {"reported": {"a": 1}}})
    update(aws, thing, {"state": {"reported": {"a": 2}}}, shadowName="two")
    assert get(aws, thing)["state"]["reported"] == {"a": 1}
    assert get(aws, thing, shadowName="two")["state"]["reported"] == {"a": 2}


def test_an_update_answers_only_what_it_was_sent(aws):
    thing = unique("thing")
    update(aws, thing, {"state": {"desired": {"a": 1, "b": 2}, "reported": {"a": 1}}})
    answer = update(aws, thing, {"state": {"desired": {"b": 3}}, "clientToken": "token-1"})
    assert answer["state"] == {"desired": {"b": 3}}
    assert answer["version"] == 2
    assert answer["clientToken"] == "token-1"
    assert set(answer["metadata"]["desired"]) == {"b"}
    assert isinstance(answer["metadata"]["desired"]["b"]["timestamp"], int)


def test_a_get_adds_the_delta_and_the_metadata(aws):
    thing = unique("thing")
    update(aws, thing, {"state": {
        "desired": {"same": 1, "other": 2, "deep": {"x": 1, "y": 2}, "list": [1, 2], "missing": True},
        "reported": {"same": 1, "other": 9, "deep": {"x": 1, "y": 5}, "list": [2, 1], "extra": 0},
    }})
    seen = get(aws, thing)
    assert seen["state"]["delta"] == {"other": 2, "deep": {"y": 2}, "list": [1, 2], "missing": True}
    assert seen["metadata"]["desired"]["deep"]["y"]["timestamp"]
    assert seen["metadata"]["reported"]["extra"]["timestamp"]
    update(aws, thing, {"state": {"desired": None}})
    seen = get(aws, thing)
    assert "desired" not in seen["state"]
    assert "delta" not in seen["state"]


def test_updates_merge_null_removes_and_arrays_are_replaced(aws):
    thing = unique("thing")
    update(aws, thing, {"state": {"reported": {"a": {"x": 1, "y": 2}, "list": [1, 2, 3], "gone": 1}}})
    update(aws, thing, {"state": {"reported": {"a": {"y": 3}, "list": [4], "gone": None}}})
    assert get(aws, thing)["state"]["reported"] == {"a": {"x": 1, "y": 3}, "list": [4]}


def test_the_version_grows_by_one_and_guards_an_update(aws, name):
    thing = unique("thing")
    for version in (1, 2, 3):
        assert update(aws, thing, state(f"1.0.{version}"), **name)["version"] == version
    assert update(aws, thing, {**state("1.1.0"), "version": 3}, **name)["version"] == 4
    with refused("ConflictException", 409, "Version conflict"):
        update(aws, thing, {**state("1.2.0"), "version": 3}, **name)
    assert get(aws, thing, **name)["version"] == 4


def test_deleting_does_not_reset_the_version(aws, name):
    thing = unique("thing")
    update(aws, thing, state("1.0.0"), **name)
    update(aws, thing, state("1.0.1"), **name)
    delete(aws, thing, **name)
    assert update(aws, thing, state("1.0.2"), **name)["version"] > 2


def test_a_missing_shadow_says_which(aws):
    thing = unique("thing")
    with refused("ResourceNotFoundException", 404, f"No shadow exists with name: '{thing}'"):
        get(aws, thing)
    with refused("ResourceNotFoundException", 404, "No shadow exists with name: 'config'"):
        get(aws, thing, shadowName="config")
    with refused("ResourceNotFoundException", 404):
        delete(aws, thing)


@pytest.mark.parametrize("payload,message", [
    (b"{", "Invalid JSON"),
    (b"", None),
    (b"[]", None),
    ({}, "Missing required node: state"),
    ({"state": 1}, "State node must be an object"),
    ({"state": {"desired": 1}}, "Desired node must be an object"),
    ({"state": {"reported": []}}, "Reported node must be an object"),
    ({"state": {"other": {}}}, "State contains an invalid node"),
    ({"state": {}, "version": "one"}, "Invalid version"),
    ({"state": {}, "clientToken": 7}, "Invalid clientToken"),
    ({"state": {}, "clientToken": "t" * 65}, None),
    ({"state": {"reported": {"list": [1, None]}}}, None),
], ids=lambda value: "" if value is None else str(value)[:40])
def test_a_bad_document_is_refused(aws, payload, message):
    with refused("InvalidRequestException", 400) as refusal:
        update(aws, unique("thing"), payload)
    # AWS's list of messages names the node after a colon in one place and not in another.
    if message:
        assert refusal.message.startswith(message)


def nested(levels):
    value = "leaf"
    for _ in range(levels):
        value = {"n": value}
    return value


def test_documents_nest_eight_levels(aws):
    update(aws, unique("thing"), {"state": {"reported": nested(8)}})
    with refused("InvalidRequestException", 400) as refusal:
        update(aws, unique("thing"), {"state": {"reported": nested(9)}})
    assert "too many levels of nesting" in refusal.message


def test_documents_hold_eight_kilobytes(aws):
    update(aws, unique("thing"), {"state": {"reported": {"a": "x" * 8000}}})
    thing = unique("thing")
    with refused("RequestEntityTooLargeException", 413, "The payload exceeds the maximum size allowed"):
        update(aws, thing, {"state": {"reported": {"a": "x" * 8192}}})
    with refused("ResourceNotFoundException", 404):
        get(aws, thing)


def test_many_small_updates_cannot_outgrow_the_limit(aws):
    thing = unique("thing")
    update(aws, thing, {"state": {"reported": {"a": "x" * 5000}}})
    with refused("RequestEntityTooLargeException", 413):
        update(aws, thing, {"state": {"reported": {"b": "x" * 5000}}})


def test_named_shadows_are_listed_in_pages_without_the_classic_one(aws):
    thing = unique("thing")
    update(aws, thing, state("1"))
    names = sorted(f"shadow{n}" for n in range(5))
    for shadow in names:
        update(aws, thing, state("1"), shadowName=shadow)
    found, lengths = collect(aws.data.list_named_shadows_for_thing, "results", thingName=thing, pageSize=2)
    assert lengths == [2, 2, 1]
    assert sorted(found) == names
    delete(aws, thing, shadowName="shadow0")
    assert "shadow0" not in aws.data.list_named_shadows_for_thing(thingName=thing)["results"]


def test_an_unknown_thing_has_no_named_shadows(aws):
    answer = aws.data.list_named_shadows_for_thing(thingName="no-such-thing")
    assert answer["results"] == []
    assert answer["timestamp"]


def test_numbers_and_text_come_back_as_they_were_sent(aws):
    thing = unique("thing")
    value = {"int": 1, "big": 9007199254740991, "float": 1.5, "neg": -0.25, "yes": True, "text": "Überraschung 車"}
    update(aws, thing, {"state": {"reported": value}})
    assert get(aws, thing)["state"]["reported"] == value


def test_accounts_do_not_share_shadows(aws, other_account):
    thing = unique("thing")
    update(aws, thing, state("1"))
    aws.account = other_account
    with refused("ResourceNotFoundException", 404):
        get(aws, thing)
