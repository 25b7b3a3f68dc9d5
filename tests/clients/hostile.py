"""Connections that do not behave, and what the server's process holds."""

import contextlib
import os
import pathlib
import select
import socket
import time


def connect(server, timeout=10):
    connection = socket.create_connection(("127.0.0.1", server.port), timeout=timeout)
    connection.settimeout(timeout)
    return connection


def read_all(connection):
    """Everything up to the end of the connection, however it ends."""
    received = b""
    with contextlib.suppress(ConnectionError):
        while chunk := connection.recv(65536):
            received += chunk
    return received


def exchange(server, data, timeout=10):
    """What comes back for some bytes: b'' if the server just closes."""
    with connect(server, timeout) as connection:
        with contextlib.suppress(ConnectionError):
            connection.sendall(data)
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_WR)
        return read_all(connection)


def status_of(reply):
    """The status of the first reply, or None."""
    line = reply.split(b"\r\n", 1)[0].split(b" ")
    return int(line[1]) if len(line) > 1 and line[0].startswith(b"HTTP/") else None


def is_closed(connection):
    readable, _, _ = select.select([connection], [], [], 0)
    if not readable:
        return False
    try:
        return connection.recv(65536) == b""
    except ConnectionError:
        return True


def open_files(server):
    return len(os.listdir(f"/proc/{server.process.pid}/fd"))


def resident_bytes(server):
    fields = pathlib.Path(f"/proc/{server.process.pid}/statm").read_text().split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE")


def eventually(condition, seconds=15):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.1)
    return condition()
