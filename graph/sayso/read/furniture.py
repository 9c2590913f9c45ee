"""What the page around the story says: pointers elsewhere, menus, trails, the readers' part.

Must match: "Read More", "Share this", "Advertisement", "Sign up for our newsletter", "Home > World > Asia",
"MORE NEWS: Tram strike to go ahead, says union",
"Back to top", "Leave a Reply", "12 comments", "United States" under the story.
Must not match: "Share this with nobody, she told him.", "“Read more,” he said.", "Subscribe to the theory or
not, the facts remain.", "Comments by the minister angered voters."
"""

import re
from functools import cache

from ..knowledge import lexicon
from ..model import MarkKind

COUNTED = re.compile(
    r"^(?:\d[\d,]* (?:comments?|replies|shares?|likes?|views?)|"
    r"(?:comments?|replies|shares?) ?\(?\d[\d,]*\)?)$"
)
TRAIL = re.compile(r"\s*[>»›→|•·]\s*|\s+/\s+")
SPEECH = re.compile(r"[“”\"]|\b(?:said|says|told|asked|wrote)\b")
CLOSING = (".", "!", ".”", '."', ".’", ".'")
SIGNED_COMMENT = re.compile(r"^[\w .]{2,40} says:?$|^\d+ \w+ ago$", re.IGNORECASE)


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(str(entry) for entry in lexicon("boilerplate")[name])


@cache
def _openings(name: str) -> tuple[str, ...]:
    return tuple(lexicon("boilerplate")[name])


def furniture_kind(text: str, bare: str) -> MarkKind | None:
    """What a paragraph of page furniture is marked as, or None; `bare` is its `Part.bare`."""
    if len(text) > 240 or not bare:
        return None
    if bare in _set("comment_lines") or is_comment_heading(bare) or _opens(text, "comment_openings"):
        return "comment"
    if bare in _set("teaser_lines") or _points_elsewhere(text, bare):
        return "teaser"
    if bare in _set("navigation_lines") or is_trail(text):
        return "breadcrumb"
    return None


def _opens(text: str, name: str) -> bool:
    return text.casefold().replace("’", "'").lstrip("[(*►▶•- ").startswith(_openings(name))


def _points_elsewhere(text: str, bare: str) -> bool:
    if not SPEECH.search(text):
        return _opens(text, "teaser_openings") or any(phrase in bare for phrase in _set("teaser_phrases"))
    return _opens(text, "teaser_labels") and not text.endswith(CLOSING)


def is_comment_heading(bare: str) -> bool:
    """True for "Leave a Reply" or "12 comments": what follows is the readers'."""
    return bare in _set("comment_headings") or bool(COUNTED.match(bare))


def is_pointer_heading(bare: str) -> bool:
    """True for "Related articles" or "Sources", over a list of other texts."""
    return bare in _set("pointer_headings")


def is_comment_tell(text: str, bare: str) -> bool:
    """True for what stands among readers' comments: "Reply", "Jo says:", "3 days ago"."""
    return bare in _set("comment_tells") or bool(SIGNED_COMMENT.match(text))


def is_section(bare: str) -> bool:
    """True for the name of a site's section."""
    return bare in _set("sections")


def is_trail(text: str) -> bool:
    """True for "Home > World > Asia" and "World | Politics": a section's name and a stroke."""
    steps = [step.casefold().strip() for step in TRAIL.split(text) if step.strip()]
    if len(steps) < 2 or len(text) > 200 or any(len(step.split()) > 12 for step in steps):
        return False
    known = sum(is_section(step) for step in steps)
    if steps[0] in {"home", "homepage"} or known >= max(2, len(steps) - 1):
        return True
    return known > 0 and len(text) <= 40


def is_foreign(text: str) -> bool:
    """True where no letter is Latin: a menu of the site in another script ("Домой")."""
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and len(text) <= 120 and all(c >= "\u0250" for c in letters)
