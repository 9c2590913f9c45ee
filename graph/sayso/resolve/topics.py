"""The topics of a run: which of the terms that the statements name are worth a label.

A term counts by how often statements name it other than inside longer ones (its C-value: Frantzi, Ananiadou and
Mima 2000), in how many articles, and by how many speakers. The best are kept, the others are left out of the records;
a longer term that is not kept counts for the shorter one that it ends in. With a list of the user's own none is chosen.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import log2

from msgspec.structs import replace

from ..extract.topics.terms import topical
from ..extract.topics.thing_terms import MEANING
from ..extract.topics.topics import surest
from ..knowledge.concepts import Listed, slug
from ..model import Record, Span, Topic
from ..model.topic import Concept

MOST = 40
TIMES = 2  # a term named once joins nothing
SPEAKERS = 2
SMALL = 200  # articles
HELD = 2_000_000  # terms; beyond, those met once so far are forgotten
OTHERS = 12  # other labels of one topic

Counts = tuple[int, int, int]


class Tally:
    """How often each term, and each shorter one it ends in, is named, in how many articles, by how many speakers."""

    def __init__(self) -> None:
        self.counts: dict[str, Counts] = {}
        self.records = 0
        self._texts: list[str] = []
        self._forms: dict[str, str] = {}

    def add(self, record: Record) -> Record:
        """Take in the topics of one record, and hand the record on."""
        places: dict[str, set[Span]] = defaultdict(set)
        speakers: dict[str, set[str | None]] = defaultdict(set)
        for said in record.statements:
            for topic in (one for one in said.topics if names(one, record.article.text)):
                for key in (topic.term, *shorter(topic.term)):
                    places[key].add(topic.span)
                    speakers[key].add(said.speaker)
        for key, spans in places.items():
            times, articles, voices = self.counts.get(key, (0, 0, 0))
            self.counts[key] = (times + len(spans), articles + 1, voices + len(speakers[key]))
        self.records += 1
        self._keep(record)
        if len(self.counts) > HELD:
            self.counts = {key: counts for key, counts in self.counts.items() if counts[0] > 1}
        return record

    def _keep(self, record: Record) -> None:
        """The texts of a small run, and how it writes its terms: what its statements name only once may be named in
        other articles outside statements, and is then a topic of theirs too."""
        if self.records > SMALL:
            self._texts, self._forms = [], {}
            return
        text = record.article.text
        self._texts.append(" ".join(text.lower().split()))
        for topic in (topic for said in record.statements for topic in said.topics if names(topic, text)):
            self._forms.setdefault(topic.term, " ".join(topic.span.of(text).lower().split()))

    def naming(self, term: str) -> int:
        """How many articles name a term anywhere in their text; 0 in a large run."""
        form = self._forms.get(term)
        if not form:
            return 0
        named = re.compile(rf"(?<!\w){re.escape(form)}(?!\w)")
        return sum(1 for text in self._texts if named.search(text))


class Topics:
    """The topics of a run. `placed` puts a record's topics under them and notes what the texts call them; `concepts`,
    asked for when all records are through, tells them."""

    def __init__(self, keys: Mapping[str, str], listed: Sequence[Listed] = ()) -> None:
        self._keys = keys
        self._listed = listed
        self._forms: dict[str, Counter[str]] = defaultdict(Counter)

    def placed(self, record: Record) -> Record:
        """The record with only the run's topics, by their keys."""
        text = record.article.text
        said = []
        for one in record.statements:
            found: dict[str, list[Topic]] = defaultdict(list)
            for topic in one.topics:
                if moved := self._placed(topic, text):
                    found[moved.term].append(moved)
                    if names(topic, text):
                        self._forms[moved.term][" ".join(moved.span.of(text).split())] += 1
            said.append(replace(one, topics=tuple(surest(several) for several in found.values())))
        return replace(record, statements=tuple(said))

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """The topics by key, with the label that most texts give, or the list's own."""
        if self._listed:
            return tuple(sorted(self._of_list(one.concept) for one in self._listed))
        return tuple(self._told(key, term) for term, key in sorted(self._first_terms().items(), key=lambda row: row[1]))

    def _placed(self, topic: Topic, text: str) -> Topic | None:
        if self._listed:
            return topic
        for term in (topic.term, *shorter(topic.term)):
            if term in self._keys:
                return replace(topic, term=self._keys[term], span=tail(topic.span, text, term, topic.term))
        return None

    def _first_terms(self) -> dict[str, str]:
        """One term for each key."""
        return {
            term: key
            for key, term in sorted({key: term for term, key in sorted(self._keys.items(), reverse=True)}.items())
        }

    def _told(self, key: str, term: str) -> Concept:
        forms = folded(self._forms[key])
        label, *others = sorted(forms, key=lambda form: (-forms[form], form)) or [term]
        wider = next((self._keys[one] for one in shorter(term) if one in self._keys), None)
        return Concept(key, label, tuple(sorted(others[:OTHERS])), wider if wider != key else None)

    def _of_list(self, concept: Concept) -> Concept:
        forms = folded(self._forms[concept.key])
        usual = sorted(forms, key=lambda form: (-forms[form], form))[:OTHERS]
        return replace(concept, others=tuple(sorted(form for form in usual if form != concept.label)))


def topics(tally: Tally, listed: Sequence[Listed] = (), most: int = MOST) -> Topics:
    """The topics of a run: those of the list where there is one, else at most `most` of the terms in the tally."""
    if listed:
        return Topics({}, listed)
    scores = termhood(tally)
    keys: dict[str, str] = {}
    for term in sorted(scores, key=lambda one: (-scores[one], one)):
        if len(set(keys.values())) >= most and slug(term) not in keys.values():
            break
        keys[term] = slug(term)
    return Topics(keys)


def termhood(tally: Tally) -> dict[str, float]:
    """The weight of each term that is named often enough, on its own too: words x own occurrences x spread."""
    longer = _longer(tally)
    found = {}
    for term, (times, articles, speakers) in tally.counts.items():
        over = longer.get(term, (0, 0))
        own = times - (over[1] / over[0] if over[0] else 0)
        told = times >= TIMES and (speakers >= SPEAKERS or tally.records == 1)
        wider = 0 if told else tally.naming(term)
        if own > 0 and (told or wider >= (TIMES if " " in term else TIMES + 1)):
            found[term] = log2(1 + len(term.split())) * own * log2(1 + max(articles, wider)) * log2(1 + speakers)
    return found


def _longer(tally: Tally) -> dict[str, tuple[int, int]]:
    """For each term inside longer ones: how many those are, and how often they are named in all."""
    found: dict[str, tuple[int, int]] = {}
    for term, (times, _, _) in tally.counts.items():
        for inner in set(_inside(term)) & tally.counts.keys():
            count, total = found.get(inner, (0, 0))
            found[inner] = (count + 1, total + times)
    return found


def _inside(term: str) -> Iterator[str]:
    """Every run of words in a term but itself."""
    words = term.split()
    for first in range(len(words)):
        for last in range(first + 1, len(words) + 1):
            if last - first < len(words):
                yield " ".join(words[first:last])


def shorter(term: str) -> Iterator[str]:
    """The topics that a term ends in, longest first: "hi-tech export control" has "export control", "control"."""
    words = term.split()
    if "of" in words:
        return
    for n in range(1, len(words)):
        if topical(words[n:]):
            yield " ".join(words[n:])


def names(topic: Topic, text: str) -> bool:
    """Whether its words are the term's, and no "it" or "the plan" that means the toll plan."""
    form = topic.span.of(text).lower().split()
    return len(form) >= len(topic.term.split()) and MEANING.isdisjoint(form)


def tail(span: Span, text: str, term: str, whole: str) -> Span:
    """Where the words of a term stand within the span of the whole one that ends in it."""
    if term == whole:
        return span
    last = " ".join(span.of(text).split()[-len(term.split()) :])
    words = last.split()[0]
    return Span(span.start + span.of(text).rindex(words), span.end)


def folded(forms: Mapping[str, int]) -> Counter[str]:
    """The forms counted whatever their capitals: in small letters, unless all texts write them with capitals."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for form, n in forms.items():
        counts[form.lower()][form] += n
    found: Counter[str] = Counter()
    for low, written in counts.items():
        shown = (
            low
            if low in written or sum(written.values()) == 1
            else min(written, key=lambda form: (-written[form], form))
        )
        found[shown] += sum(written.values())
    return found
