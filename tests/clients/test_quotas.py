"""Request rates as AWS has them, and what `--quotas off` leaves in force."""

import threading
import time

import pytest

from expect import unique
from local_aws import Clients, LocalAws


@pytest.fixture(scope="module")
def limited(tmp_path_factory, wire):
    with LocalAws(tmp_path_factory.mktemp("quotas")) as server:
        yield Clients(server, "http", wire)


def hammer(seconds, call, workers=4):
    """How many calls were let through, and the refusals, when called without pause."""
    end = time.monotonic() + seconds
    passed, refused = [], []

    def work():
        while time.monotonic() < end:
            try:
                passed.append(call())
            except Exception as error:  # noqa: BLE001 the test looks at every one
                refused.append(error.response)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(passed), refused


def assert_throttled(refused, code, status):
    assert refused
    for response in refused:
        assert response["Error"]["Code"] == code
        assert response["ResponseMetadata"]["HTTPStatusCode"] == status
    assert refused[0]["Error"]["Message"] == "Rate exceeded"


def test_ten_listings_a_second(limited):
    limited.account = "100000000001"
    limited.iot.list_things()
    passed, refused = hammer(3, lambda: limited.iot.list_things(maxResults=1))
    # Three seconds' worth and one burst.
    assert 25 <= passed <= 45
    assert_throttled(refused, "ThrottlingException", 400)


def test_one_indexing_update_a_second(limited):
    limited.account = "100000000002"
    change = {"thingGroupIndexingMode": "ON"}
    passed, refused = hammer(
        3, lambda: limited.iot.update_indexing_configuration(thingGroupIndexingConfiguration=change), workers=1)
    assert 2 <= passed <= 5
    assert_throttled(refused, "ThrottlingException", 400)


def test_twenty_requests_a_second_for_one_shadow_told_with_429(limited):
    limited.account = "100000000003"
    thing = unique("thing")
    passed, refused = hammer(
        2, lambda: limited.data.update_thing_shadow(thingName=thing, payload=b'{"state":{}}'))
    assert 30 <= passed <= 65
    assert_throttled(refused, "ThrottlingException", 429)


def test_operations_accounts_and_regions_have_their_own_budgets(limited):
    limited.account = "100000000004"
    hammer(1, lambda: limited.iot.list_things(maxResults=1))
    limited.iot.list_thing_types()
    limited.client("iot", region="eu-west-1").list_things()
    limited.account = "100000000005"
    limited.iot.list_things()


def test_a_select_region_has_half_the_rate(limited):
    limited.account = "100000000006"
    calm, select = limited.client("iot"), limited.client("iot", region="eu-north-1")

    def made(client):
        return hammer(2, lambda: client.create_thing(thingName=unique("t")))[0]

    assert made(calm) <= 2 * 100 + 100
    assert made(select) <= 2 * 50 + 50


def test_without_quotas_nothing_is_throttled(aws):
    passed, refused = hammer(1, lambda: aws.iot.list_things(maxResults=1))
    assert passed > 20
    assert refused == []
