"""The server on a free port of this computer: the page, the endpoint, and who is turned away."""

import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.parse
from pathlib import Path

import pytest

from samples import BASE, EVERYONE, NAMES
from sayso.errors import UsageError
from sayso.rdf.quads import actor_quads
from sayso.rdf.store import build_store
from sayso.run import Run
from sayso.serve import RunServer

ROOT = Path(__file__).resolve().parents[2]
ASK = "ASK { ?s a sayso:Actor }"
HEEDING = (
    "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "runpy.run_module('sayso', run_name='__main__')"
)
"""sayso, heeding Ctrl-C even where the shell that runs the tests has it ignored, as for jobs in the background."""


def run_in(folder):
    folder.mkdir(exist_ok=True)
    build_store(folder / "store", actor_quads(EVERYONE, BASE, NAMES))
    (folder / "graph.html").write_text("<!doctype html><title>Harbours</title>", encoding="utf-8")
    (folder / "report.json").write_text("{}", encoding="utf-8")
    return Run(folder)


@pytest.fixture
def server(tmp_path):
    with RunServer(run_in(tmp_path / "run"), 0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def call(server, method, path, body=None, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=20)
    connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    found = (answer.status, answer.headers, answer.read())
    connection.close()
    return found


def test_the_page_is_at_the_root(server):
    status, headers, body = call(server, "GET", "/")
    assert (status, headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert b"Harbours" in body
    status, headers, body = call(server, "HEAD", "/")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 0


@pytest.mark.parametrize(
    ("method", "path", "body", "kind"),
    [
        ("GET", f"/sparql?query={urllib.parse.quote(ASK)}", None, ""),
        ("POST", "/sparql", urllib.parse.urlencode({"query": ASK}), "application/x-www-form-urlencoded"),
        ("POST", "/sparql", ASK, "application/sparql-query; charset=utf-8"),
    ],
)
def test_each_way_of_the_protocol_is_answered(server, method, path, body, kind):
    status, _, answer = call(server, method, path, body, Content_Type=kind)
    assert status == 200
    assert json.loads(answer)["boolean"] is True


@pytest.mark.parametrize(
    ("method", "path", "body", "headers", "expected"),
    [
        ("GET", "/records.jsonl", None, {}, 404),
        ("GET", "/../report.json", None, {}, 404),
        ("GET", "/sparql", None, {}, 400),
        ("POST", "/sparql", "x", {"Content_Type": "text/html"}, 415),
        ("POST", "/sparql", "x", {"Content_Type": "application/sparql-update"}, 403),
        ("POST", "/sparql", b"\xff", {"Content_Type": "application/sparql-query"}, 400),
        ("POST", "/sparql", None, {"Content_Length": "many"}, 411),
        ("POST", "/sparql", None, {"Content_Length": "9000000"}, 413),
        ("GET", "/", None, {"Host": "evil.example"}, 403),
        ("GET", "/", None, {"Origin": "https://evil.example"}, 403),
        ("DELETE", "/", None, {}, 501),
    ],
)
def test_what_is_turned_away(server, method, path, body, headers, expected):
    assert call(server, method, path, body, **headers)[0] == expected


def test_nothing_but_this_computer_is_listened_to(server):
    assert server.server_address[0] == "127.0.0.1"
    assert server.address == f"http://127.0.0.1:{server.server_port}/"


def test_a_run_built_anew_is_served_anew(server):
    _, _, before = call(server, "GET", f"/sparql?query={urllib.parse.quote(ASK)}")
    build_store(server.run.store_path, [])
    report = server.run.report_path
    os.utime(report, ns=(1, report.stat().st_mtime_ns + 1_000_000_000))
    _, _, after = call(server, "GET", f"/sparql?query={urllib.parse.quote(ASK)}")
    assert (json.loads(before)["boolean"], json.loads(after)["boolean"]) == (True, False)


def test_a_run_that_went_away_is_said(server):
    server.run.report_path.unlink()
    status, _, body = call(server, "GET", f"/sparql?query={urllib.parse.quote(ASK)}")
    assert status == 500
    assert b"Traceback" not in body


def test_a_port_in_use_is_one_clear_line(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(UsageError, match="--port"):
            RunServer(run_in(tmp_path / "run"), taken.getsockname()[1])


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is another signal there")
def test_the_command_serves_until_it_is_interrupted(tmp_path):
    run_in(tmp_path / "run")
    command = [sys.executable, "-c", HEEDING, "serve", "--run", str(tmp_path / "run"), "--port", "0"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "graph")}

    started = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment)
    try:
        address = started.stdout.readline().split()[-1]
        port = int(address.rstrip("/").rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
            connection.sendall(f"GET / HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
            assert b"200" in connection.recv(100)
        started.send_signal(signal.SIGINT)
        _, told = started.communicate(timeout=20)
    finally:
        started.kill()
    assert started.returncode == 0
    assert told == ""
