"""One browser for all tests of the page, and a page that fails its test when it complains or asks for anything."""

import shutil
from contextlib import contextmanager

import pytest

import sample_records as sample
from sayso.network import build
from sayso.view import page

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="session")
def browser():
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if path is None:
        pytest.skip(f"no browser is installed (looked for {', '.join(BROWSERS)})")
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=path, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def write_page(tmp_path_factory):
    """Writes the page of a store to a file and says its address."""

    def write(store, **options):
        file = tmp_path_factory.mktemp("page") / "graph.html"
        file.write_text(page(build(store), store, **options), encoding="utf-8")
        return file.as_uri()

    return write


@pytest.fixture(scope="session")
def address(write_page):
    """The page of two invented articles, one of them hostile."""
    return write_page(sample.store(sample.talks(), sample.evil()))


@contextmanager
def watched(browser, address, wait="html[data-whole]", fragment="", **options):
    """The page, opened; a console message, a dialog, or a request but for the page itself fails the test."""
    context = browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **options})
    opened = context.new_page()
    complaints, requests, dialogs = [], [], []
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("request", lambda request: requests.append(request.url.split("#")[0]))
    opened.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    opened.goto(address + fragment)
    opened.wait_for_selector(wait, state="attached")
    yield opened
    context.close()
    assert complaints == []
    assert {request for request in requests if not request.startswith("blob:")} == {address}
    assert dialogs == []


@pytest.fixture(scope="session")
def watch(browser):
    """Opens an address in a window of its own, as a context manager."""
    return lambda address, **options: watched(browser, address, **options)


@pytest.fixture
def view(watch, address):
    """The page of two articles, opened anew."""
    with watch(address) as opened:
        yield opened
