"""mosquitto_pub and mosquitto_sub against the plain door."""

import queue

import pytest

from expect import unique
from mqtt_clients import V5, VERSIONS, MosquittoSub, mosquitto_pub


@pytest.fixture(params=VERSIONS.values(), ids=VERSIONS.keys())
def version(request):
    return request.param


def publish(plain, topic, message, *options, **more):
    code, said = mosquitto_pub(plain, topic, message, *options, **more)
    assert code == 0, said


@pytest.mark.parametrize("qos", [0, 1])
def test_messages_arrive(plain, version, qos):
    topic = unique("t")
    with MosquittoSub(plain, f"{topic}/+", version=version, qos=qos) as listener:
        for number in range(5):
            publish(plain, f"{topic}/{number}", f"message {number}", version=version, qos=qos)
            assert listener.next() == (f"{topic}/{number}", f"message {number}")


def test_a_retained_message_is_there_for_who_comes_later(plain, version):
    topic = unique("t")
    publish(plain, topic, "kept", "-r", version=version)
    with MosquittoSub(plain, topic, version=version) as listener:
        assert listener.next() == (topic, "kept")


def test_a_session_goes_on(plain, version):
    topic, client_id = unique("t"), unique("sleeper")
    persistent = ["-c"] + (["-x", "600"] if version == V5 else [])
    with MosquittoSub(plain, topic, version=version, client_id=client_id, options=persistent):
        pass
    for number in range(3):
        publish(plain, topic, str(number), version=version)
    with MosquittoSub(plain, topic, version=version, client_id=client_id, options=persistent) as listener:
        assert [listener.next() for _ in range(3)] == [(topic, str(number)) for number in range(3)]


def test_the_will_of_a_killed_client_is_sent(plain, version):
    topic = unique("will")
    with MosquittoSub(plain, topic, version=version) as watcher:
        options = ["--will-topic", topic, "--will-payload", "killed", "--will-qos", "1"]
        with MosquittoSub(plain, unique("t"), version=version, options=options) as victim:
            victim.process.kill()
            assert watcher.next() == (topic, "killed")


def test_workers_share_a_subscription(plain, version):
    topic, group = unique("work"), unique("group")
    shared = f"$share/{group}/{topic}"
    with MosquittoSub(plain, shared, version=version) as one, MosquittoSub(plain, shared, version=version) as two:
        for number in range(20):
            publish(plain, topic, str(number), version=version)
        heard = [worker.next()[1] for worker in (one, two)]
        heard += [line.partition(" ")[2] for worker in (one, two) for line in drain(worker, 20)]
    assert sorted(map(int, heard)) == list(range(20))


def drain(worker, most):
    """What has come so far: everything was acknowledged before, so it is on its way at the latest."""
    lines = []
    while len(lines) < most:
        try:
            lines.append(worker.lines.get(timeout=1))
        except queue.Empty:
            break
    return lines
