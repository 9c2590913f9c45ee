"""Make docs/images/page.png: the page of the example articles, with the actor chosen that speaks most.

`.venv/bin/python scripts/make_page_image.py` needs the test extra (playwright) and a Chromium.
"""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "images" / "page.png"


def photograph(page: Path) -> None:
    """Opens a page, chooses the first actor of its overview and writes what is seen."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme="light")
        view.goto(page.as_uri())
        view.wait_for_selector("html[data-whole]", state="attached")
        view.click("#panel .bars .link >> nth=0")
        view.wait_for_timeout(500)
        view.screenshot(path=TARGET)
        browser.close()


def main() -> None:
    """Builds the examples into a folder of its own."""
    import sayso

    with TemporaryDirectory() as folder:
        photograph(sayso.build(ROOT / "examples" / "articles", output=Path(folder) / "run").page_path.resolve())


if __name__ == "__main__":
    main()
