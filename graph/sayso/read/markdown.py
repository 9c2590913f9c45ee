"""A Markdown file: the text keeps its markup; front matter is metadata."""

from ..model import Mark
from .draft import Draft
from .front_matter import front_matter
from .metadata import Metadata, merged


def from_markdown(text: str, source: str, stated: Metadata) -> Draft:
    """The file as it is, its front matter marked; a sidecar (`stated`) goes before the front matter."""
    own, span = front_matter(text, source)
    marks = (Mark(span, "metadata"),) if span else ()
    return Draft(source=source, text=text, stated=merged([stated, own]), marks=marks, markdown=True)
