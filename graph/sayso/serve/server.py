"""The server of `sayso serve`: the page at "/", SPARQL at "/sparql", for this computer alone.

It listens on 127.0.0.1 only and answers nobody who calls it by another name or comes from another site's page, so that
no web page that happens to be open can read the run.
"""

from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

from ..errors import SaysoError, UsageError
from ..rdf.endpoint import FORM, QUERY, UPDATE, Answered, Fields, answered, refused
from ..run import Run

HOST = "127.0.0.1"
NAMES = {HOST, "localhost"}
LONGEST = 1_000_000  # bytes of a request's body
PAGE = "text/html; charset=utf-8"


class RunServer(ThreadingHTTPServer):
    """Serves one run; a run that is built anew is served anew. Port 0 takes any that is free."""

    daemon_threads = True
    allow_reuse_address = False  # another server's port is not taken from it

    def __init__(self, run: Run, port: int) -> None:
        self.run = run
        self._lock = Lock()
        self._built: int | None = None
        self._store: Any = None
        try:
            super().__init__((HOST, port), _Handler)
        except (OSError, OverflowError) as error:
            told = getattr(error, "strerror", None) or error
            raise UsageError(f"port {port}: cannot be listened on ({told}); choose another with --port") from error

    @property
    def address(self) -> str:
        """Where it is reached."""
        return f"http://{HOST}:{self.server_port}/"

    def store(self) -> Any:
        """The run's store, opened again after a build."""
        with self._lock:
            built = self.run.report_path.stat().st_mtime_ns
            if built != self._built:
                self._store, self._built = self.run.store(), built
            return self._store


class _Handler(BaseHTTPRequestHandler):
    server_version = "sayso"
    sys_version = ""
    timeout = 60  # seconds without a word from the other side

    def do_GET(self) -> None:
        """The page, or a query in the address."""
        self._send(self._safely(self._got))

    def do_HEAD(self) -> None:
        """The same without the body."""
        self.do_GET()

    def do_POST(self) -> None:
        """A query in the body."""
        self._send(self._safely(self._posted))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it
        """Nothing: who asks what is nobody's business."""

    def _safely(self, answer: Any) -> Answered:
        if not self._is_ours():
            return refused(403, "this server answers only programs on this computer")
        try:
            return cast("Answered", answer())
        except (OSError, SaysoError) as error:
            return refused(500, str(error))

    def _is_ours(self) -> bool:
        """Whether we are called by our own name, and by no page of another site."""
        port = cast("RunServer", self.server).server_port
        ours = {f"{name}:{port}" for name in NAMES}
        origin = self.headers.get("Origin")
        return self.headers.get("Host") in ours and (origin is None or origin in {f"http://{one}" for one in ours})

    def _got(self) -> Answered:
        path, fields = self._asked()
        run = cast("RunServer", self.server).run
        if path in {"/", "/graph.html"}:
            return Answered(200, PAGE, run.page_path.read_bytes())
        return self._queried(path, fields)

    def _posted(self) -> Answered:
        path, fields = self._asked()
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            return refused(411, "say how long the query is: Content-Length")
        if int(length) > LONGEST:
            self.close_connection = True
            return refused(413, f"a query has {LONGEST:,} bytes at most")
        body = self.rfile.read(int(length))
        kind = self.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        try:
            return self._queried(path, {**fields, **_fields(kind, body)})
        except UnicodeDecodeError:
            return refused(400, "a query is read as UTF-8, and this is not")
        except KeyError:
            return refused(415, f"a query comes as {FORM} or as {QUERY}")

    def _queried(self, path: str, fields: Fields) -> Answered:
        if path != "/sparql":
            return refused(404, "there are / (the page) and /sparql (the endpoint)")
        return answered(cast("RunServer", self.server).store(), fields, self.headers.get("Accept", ""))

    def _asked(self) -> tuple[str, dict[str, list[str]]]:
        address = urlsplit(self.path)
        return address.path, parse_qs(address.query, keep_blank_values=True)

    def _send(self, answer: Answered) -> None:
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.type)
        self.send_header("Content-Length", str(len(answer.body)))
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)


def _fields(kind: str, body: bytes) -> dict[str, list[str]]:
    """The parameters in the body of a request; KeyError for a media type that is none of the protocol's."""
    if kind == FORM:
        return parse_qs(body.decode("utf-8"), keep_blank_values=True)
    return {{QUERY: "query", UPDATE: "update"}[kind]: [body.decode("utf-8")]}
