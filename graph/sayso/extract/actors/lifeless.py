"""Which nouns tell of nobody: "relationship", "vote"."""

import re

from ...knowledge import wordlist

AGENTIVE = re.compile(r"(?:.+(?:er|or|ist|ian|ee|ant|eer)|.*(?:man|woman|person|wright|smith))$")
ABSTRACT = re.compile(r".+(?:tion|sion|ment|ity|ness|ism|ship|ance|ence|cy|age|ure|ing|sis|th|al)$")


def is_abstract(noun: str) -> bool:
    """A noun that by its ending or by list tells of a thing or an idea: "tensions", "partnership", "deal"."""
    return noun in wordlist("people", "thing") or bool(ABSTRACT.match(noun))


def is_lifeless(noun: str) -> bool:
    """A noun that is said of no person, whatever stands beside it.

    yes: "relationship", "vote", "counter"
    no:  "heartthrob", "violinist", "personality"
    """
    if any(noun in wordlist("people", kind) for kind in ("lifeless", "never_persons")):
        return True
    return is_abstract(noun) and not AGENTIVE.match(noun) and noun not in wordlist("people", "persons_too")
