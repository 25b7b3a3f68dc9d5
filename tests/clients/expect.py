"""Small helpers of the tests: names, refusals, pages."""

import contextlib
import time
import uuid

import pytest
from botocore.exceptions import ClientError


def unique(stem):
    return f"{stem}-{uuid.uuid4().hex[:12]}"


class Refusal:
    """What a `refused` block caught."""

    response = None

    @property
    def message(self):
        return self.response["Error"].get("Message", "")


@contextlib.contextmanager
def refused(code, status=None, message=None):
    """The block must end in this error code, HTTP status and exact message (where they are given)."""
    refusal = Refusal()
    with pytest.raises(ClientError) as caught:
        yield refusal
    refusal.response = caught.value.response
    assert refusal.response["Error"]["Code"] == code, refusal.response
    if status is not None:
        assert refusal.response["ResponseMetadata"]["HTTPStatusCode"] == status
    if message is not None:
        assert refusal.message == message


def pages(client, operation, page_size, **arguments):
    """Every page of an operation, each at most `page_size` long."""
    paginator = client.get_paginator(operation)
    return list(paginator.paginate(PaginationConfig={"PageSize": page_size}, **arguments))


def collect(method, items, token_in="nextToken", token_out="nextToken", **arguments):
    """Pages by hand, for operations without a paginator: the items, and the length of each page."""
    found, lengths = [], []
    while True:
        page = method(**arguments)
        found += page[items]
        lengths.append(len(page[items]))
        if not page.get(token_out):
            return found, lengths
        arguments[token_in] = page[token_out]


def until(look, seconds=15):
    """Looks until there is something to see, and gives it."""
    end = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < end, "nothing came"
        time.sleep(0.05)
    return seen
