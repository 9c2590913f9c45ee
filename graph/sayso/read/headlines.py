"""Headlines: the article's own, its repetitions, and other articles' between or below the paragraphs.

Must match: "Harbour vote delayed until June" (first line), "Sweden — News Harbour vote delayed until June"
(the same, glued to a trail), "No quick fix for the harbour, says Lind" (between two paragraphs).
Must not match: "“We are done.”", "What did they want?", "LIND: We agree", "The plan has three parts:" and the
lines it announces.
"""

import re
from collections.abc import Sequence

from .furniture import is_section
from .part import Part

LONGEST_TITLE, LONGEST_TEASER = 220, 150
PREFIX = re.compile(r"^(?P<site>[A-Z][\w.&' ]{1,24})\s[—–|»>-]\s+(?P<rest>\S.*)$")
SUFFIX = re.compile(r"^(?P<rest>\S.{10,}?)\s[|»]\s[^|»]{2,40}$")
# A headline leaves these out; a sentence that lost its full stop has them.
SENTENCE_WORDS = {"the", "was", "were", "had", "which", "who", "he", "she", "they", "it"}
SENTENCE_WORDS |= {"his", "her", "their", "we", "i"}
VERBS = {"is", "was", "are", "were", "has", "had", "have", "said", "says"}  # with a capital in a headline that has any
REPORTED = re.compile(r",\s?(?:[“\"]|''|``)")  # a verb, a comma, speech: no headline is written so
PRONOUNS = {"he", "she", "they", "we", "i", "it", "but", "and", "this", "that", "these", "there"}


def is_title(part: Part) -> bool:
    """True where a first paragraph has a headline's shape: short, and not closed as a sentence is, or With
    Every Longer Word Capitalised."""
    if len(part.words) < 2 or len(part) > LONGEST_TITLE or part.item or part.first_word_small:
        return False
    if part.heading or part.text.isupper():
        return True
    if part.text.endswith("?"):
        return len(part) <= 130 and not part.spoken
    if part.text.endswith(":"):
        return len(part) <= 90 and not part.spoken
    if part.closed:
        return is_title_case(part.text)
    return not part.text.endswith((",", ";"))


def is_site_name(part: Part) -> bool:
    """True where a title-like line may be the site's name above the headline: "Coast Times"."""
    return len(part.words) <= 3 and all(word[0].isupper() for word in part.text.split() if word[0].isalpha())


def is_title_case(text: str) -> bool:
    """True for "Trade Talks Stall as Ministers Leave Lund."; not for "Mara Lind said so.", nor for "Mara Lind was Mayor
    of Lund."."""
    if not VERBS.isdisjoint(text.split()):
        return False
    longer = re.findall(r"[^\W\d_][\w'’-]{3,}", text)
    capitals = sum(word[0].isupper() for word in longer)
    return len(longer) >= 4 and capitals >= 0.85 * len(longer) and ". " not in text.replace("U.S. ", "")


def is_teaser(part: Part) -> bool:
    """True where a paragraph inside the story has the shape of a headline."""
    if len(part.words) < 2 or len(part) > LONGEST_TEASER or part.open or part.spoken or part.item:
        return False
    if part.first_word_small or part.words[0] in PRONOUNS or REPORTED.search(part.text):
        return False
    return sum(word in SENTENCE_WORDS for word in part.text.split()) < 2


def repeats(part: Part, title_key: str) -> bool:
    """True where a paragraph says the title again, alone or with a few words of a trail around it."""
    words = title_key.count(" ") + 1
    if words < 4 or len(part.words) > words + 6:
        return False
    return part.key == title_key or part.key.startswith(title_key + " ") or part.key.endswith(" " + title_key)


def same_title(part: Part, title_key: str) -> bool:
    """True where two titles share nearly all words (a site's and a feed's version of it)."""
    one, two = set(part.words), set(title_key.split())
    return bool(one and two) and len(part) <= LONGEST_TITLE and len(one & two) >= 0.8 * len(one | two)


def bare_title(text: str) -> str:
    """A headline without the trail glued to it: "Sweden — News Harbour vote delayed" gives "Harbour vote
    delayed"; without a closing colon, stop or the site's name behind a stroke."""
    prefix = PREFIX.match(text)
    if prefix:
        first, _, rest = prefix["rest"].partition(" ")
        if is_section(first.casefold()) and len(rest.split()) >= 3:
            text = rest
        elif is_section(prefix["site"].casefold()):
            text = prefix["rest"]
    suffix = SUFFIX.match(text)
    text = suffix["rest"] if suffix else text
    return text.rstrip(":").strip() if not is_title_case(text) else text.rstrip(".:").strip()


def closing_title(parts: Sequence[Part]) -> Part | None:
    """The one title-like paragraph among those below a story that has no headline above it, or None."""
    shaped = (part for part in parts if is_title(part) and not part.text.endswith(":"))
    titles = [part for part in shaped if len(part.words) >= 5]
    return titles[0] if len(titles) == 1 else None
