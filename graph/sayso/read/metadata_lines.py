"""Lines that state facts about the article, as in a magazine's header.

Must match: "Page No. : 15", "Category : Harbours", ": June 5, 2024", "Published: 5 June 2024 10:00 GMT",
"Updated 3:45 p.m. ET May 3, 2024", "7 p.m.", "5 min read", "© 2024 Coast Times", "Correction: An earlier
version of this article misstated the price."
Must not match: "LIND: We agree.", "Published in 2012, the book sold well.", "The date: nobody knows it."
"""

import re
from functools import cache

from ..knowledge import lexicon
from ..model import MarkKind
from .dates import named_date, stated

LABELLED = re.compile(r"^\W{0,3}(?P<label>[A-Za-z][A-Za-z.\- ]{0,28}?)\s?[:|]\s*(?P<value>.{0,300})$")
TIME = (
    r"\b\d{1,2}(?:[:.]\d{2}){1,2}\s?(?:[ap]\.?m\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|"
    r"\b(?:GMT|UTC|BST|EDT|EST|ET|CET|CEST|PDT|PST|PT|CDT|CST|IST|HKT|SGT|JST|AEST)\b(?:\s?[+-]\d{1,2})?|"
    r"\b\d+\s(?:minutes?|mins?|hours?|days?|weeks?)\sago\b"
)
NUMERIC = r"\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b"
READING = re.compile(r"^(?:\d+|one|two|three|four|five)[\s-]?min(?:ute)?s?\.? (?:read|listen)\.?$", re.I)
PICTURE = re.compile(r"^(?:File:|Image:)?[^\n.!?]{1,120}\.(?:jpe?g|png|gif|svg|webp)$", re.IGNORECASE)
SYMBOLS = re.compile(r"^[\W_]+$")
ADDRESS = re.compile(r"^(?:https?://|www\.)\S+$")
HASHTAGS = re.compile(r"^(?:#\w+[\s,]*)+$")
COMMENT = re.compile(r"^<!--.*-->$|^\|.*\|$")
NAMING_LABELS = {"source", "sources", "newspaper", "outlet", "publisher", "publication", "country", "region"}
PLACE = re.compile(r"^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3},\s+")
VERB = re.compile(r"\b(?:said|says|told|was|were|is|are|has|had|have|will|would)\b")


@cache
def _labels(name: str) -> frozenset[str]:
    return frozenset(lexicon("boilerplate")[name])


@cache
def _date_words() -> re.Pattern[str]:
    calendar = lexicon("calendar")
    days = "|".join(sorted(calendar["weekdays"], key=len, reverse=True))
    months = "|".join(sorted(calendar["months"], key=len, reverse=True))
    labels = _labels("date_labels") | _labels("update_labels")
    stamps = "|".join(sorted(map(re.escape, labels), key=len, reverse=True))
    partial = rf"\b(?:{months})\.?\s\d{{1,2}}(?:st|nd|rd|th)?\b|\b\d{{1,2}}\s(?:{months})\b"
    words = rf"\b(?:{days})\b\.?|\b(?:{stamps})\b|\b(?:at|on)\b"
    return re.compile(rf"{NUMERIC}|{partial}|{TIME}|{words}", re.IGNORECASE)


LONGEST_SENTENCE = 240
# the article itself, or nothing, as what was published
PUBLISHED = re.compile(
    r"^\W*(?:(?:an?|the)\s+(?:earlier\s+)?version\s+of\s+)?(?:this\s+(?:article|story|piece|post|report|column|interview|essay"
    r"|feature|analysis|commentary|review)\s+)?(?:(?:was|is|has\s+been|had\s+been)\s+)?"
    r"(?:(?:first|originally|initially)\s+(?:published|posted|appeared|printed|ran)|posted\s+on|published\s+on)\b",
    re.IGNORECASE,
)


def metadata_kind(text: str) -> MarkKind | None:
    """What a paragraph that states a fact about the article is marked as, or None where it is none."""
    if SYMBOLS.match(text) or COMMENT.match(text) or is_stamp(text):
        return "metadata"
    if READING.match(text) or PICTURE.match(text) or ADDRESS.match(text) or HASHTAGS.match(text):
        return "metadata"
    lower = text.casefold().replace("’", "'")
    openings: list[str] = lexicon("boilerplate")["metadata_openings"]
    if len(text) <= 600 and lower.lstrip("*[( ").startswith(tuple(openings)):
        return "metadata"
    if lower.strip(" .:[]") in _labels("metadata_lines") or lower.endswith("all rights reserved."):
        return "metadata"
    return _labelled(text)


def _labelled(text: str) -> MarkKind | None:
    label, value = label_of(text)
    if label in _labels("title_labels"):
        return "headline"
    if label in _labels("standfirst_labels"):
        return "standfirst"
    if label not in _labels("metadata_labels") or len(value) > 200:
        return None
    if label in NAMING_LABELS and len(value.split()) > 5:
        return None  # "Newspaper: minister used private account" is a headline
    return None if VERB.search(value) or value.startswith(("“", '"')) else "metadata"


def label_of(text: str) -> tuple[str, str]:
    """("page no.", "15") of "Page No. : 15"; two empty strings where there is no label."""
    match = LABELLED.match(text)
    return (match["label"].casefold().strip(), match["value"].strip()) if match else ("", "")


def is_stamp(text: str) -> bool:
    """True where a paragraph is nothing but a date or time: "May 3, 2024", "Updated 10:15 GMT", "7 p.m.",
    or a place and a full date: "PORT LIND, 4 March 2024"."""
    if len(text) > 120:
        return False
    without_place = PLACE.sub("", text)
    text = without_place if named_date().match(without_place) else text
    rest = _date_words().sub("", named_date().sub("", text))
    return rest != text and not re.search(r"[^\W_]", rest) and bool(re.search(r"\d", text))


def is_unknown_label(text: str) -> bool:
    """True for "Dossier : Harbours" (a space before the colon, as databases print it)."""
    labelled = re.match(r"^[A-Z][\w. ]{1,30}\s:\s\S", text)
    return len(text) <= 120 and bool(labelled) and not text.endswith((".", "?", "!"))


def publication_date(text: str, *, above: bool) -> str | None:
    """The date a marked paragraph gives as the article's: a line labelled as its date or, `above` the story,
    a bare date (below, that may be a correction's)."""
    if (told := _publication_sentence(text)) is not None:
        return told
    label, value = label_of(text)
    if label in _labels("update_labels") or (label and label not in _labels("date_labels")):
        return None
    if label:
        return stated(value)
    return stated(text) if above and is_stamp(text.lstrip(": ")) and not _is_update(text) else None


def _publication_sentence(text: str) -> str | None:
    """The date in "This article was first published on 14 October 2020", "Originally appeared in The Lind Courier, May
    3, 2021"; not in "The report was published on 14 October 2020 by the ministry", which is of something else."""
    match = PUBLISHED.match(text) if len(text) <= LONGEST_SENTENCE else None
    return stated(text[match.end() :]) if match else None


def _is_update(text: str) -> bool:
    return text.casefold().lstrip().startswith(tuple(_labels("update_labels")))
