"""What speaks for each of those a pronoun or description may mean, as numbers."""

from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from math import log1p
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

from ...parse import Document
from ..empty_it import empty
from ..syntax import SUBJECTS, governors, role_of, subject_of, verb_of
from .callings import Callings
from .candidates import SEXES, Candidate, kind_of
from .cast import Cast, Referent
from .descriptions import Description
from .folding import words
from .office_anaphora import fits, owner_countries
from .sex import sex_of_noun
from .voices import Voices

if TYPE_CHECKING:
    from numpy import floating
    from numpy.typing import NDArray

    Numbers = NDArray[floating[Any]]

OBJECTS = {"dobj", "dative"}
TYPES = ("person", "country", "government", "organisation", "company", "group", "place")
ROLES = ("subject", "object", "poss", "pobj", "appos", "attr")
SORTS = ("person", "people", "body", "country", "document", "other")
DETERMINERS = ("the", "this", "that", "'s", "his", "")
LATELY = 2  # sentences
RECENT = 8  # mentions
ALIKE, OTHERWISE = len(TYPES) + 5, len(TYPES) + 6  # where the signs tell whether an earlier "he" or "she" was so too
SPEAKING = -5  # where a pronoun's signs tell that it speaks, and the candidate did so last


class Question(Struct, frozen=True):
    """Whom token `i` means, of those in `candidates`: a row of `pairs` speaks for each, `alone` for nobody."""

    kind: str
    i: int
    candidates: tuple[Candidate, ...]
    pairs: "Numbers"
    alone: "Numbers"


class Standing(NamedTuple):
    """How a word stands in its sentence."""

    sentence: int
    paragraph: int
    role: str
    opens: bool
    verb: int | None
    quoted: bool


class Evidence:
    """Collects what speaks for whom in one article, while its cast grows."""

    def __init__(self, document: Document, cast: Cast, voices: Voices) -> None:
        self._document = document
        self._cast = cast
        self._voices = voices
        self._standings: dict[int, Standing] = {}
        self.callings = Callings(document, cast)

    def standing(self, i: int) -> Standing:
        """How token `i` stands."""
        found = self._standings.get(i)
        if found is None:
            found = self._standings[i] = self._stand(i)
        return found

    def _stand(self, i: int) -> Standing:
        quoted = self._voices.quoted(i)
        while self._document.tokens[i].dep == "appos" and self._document.tokens[i].head != i:
            i = self._document.tokens[i].head  # "Ada Orr, a minister, said": the minister is a subject
        token = self._document.tokens[i]
        role = role_of(self._document, i)
        plain = "subject" if role in SUBJECTS else "object" if role in OBJECTS else role
        above = self._document.tokens[token.head]
        opens = token.dep in SUBJECTS and above.dep == "ROOT"
        verb = verb_of(self._document, i)
        return Standing(token.sentence, token.paragraph, plain, opens, verb, quoted)

    def of_pronoun(self, i: int, candidates: list[Candidate], speaker: int | None) -> Question:
        """The question that a pronoun asks."""
        word = self._document.tokens[i].lower
        asked = _Asked(self, i, speaker, None)
        alone = [*asked.marks, *_pronoun_marks(self._document, i, word), log1p(len(candidates))]
        return self._question(kind_of(word), asked, candidates, alone)

    def of_description(self, described: Description, candidates: list[Candidate]) -> Question:
        """The question that a noun phrase asks."""
        asked = _Asked(self, described.head, None, described)
        alone = [*asked.marks, *_phrase_marks(described), log1p(len(candidates))]
        return self._question("noun", asked, candidates, alone)

    def _question(self, kind: str, asked: "_Asked", candidates: list[Candidate], alone: list[float]) -> Question:
        import numpy as np

        rows = [asked.pair(one, rank) for rank, one in enumerate(candidates)]
        pairs = np.array(rows, dtype=np.float32)
        return Question(kind, asked.i, tuple(candidates), pairs, np.array(alone, dtype=np.float32))


class _Asked:
    """One pronoun or phrase, against which candidates are held."""

    def __init__(self, evidence: Evidence, i: int, speaker: int | None, described: Description | None) -> None:
        self.i = i
        self.evidence = evidence
        self.document, self.cast, self.voices = evidence._document, evidence._cast, evidence._voices
        self.described = described
        self.here = evidence.standing(i)
        self.above = set(self.document.ancestors(i))
        subjects = (subject_of(self.document, verb) for verb in governors(self.document, i))
        self.subjects = {s for s in subjects if s is not None and s != i}
        self.awaited = {self.cast.meant(s) for s in self.subjects if s > i}  # Orr, in "In his speech, Orr"
        report = self.voices.reported(i)
        self.tellers = {self.cast.at(head) for head in self.voices.sources[report]} if report is not None else set()
        self.speaker = speaker
        self.says = self.voices.source_at(i) is not None
        self.marks = self._marks()
        self.kind = kind_of(self.document.tokens[i].lower)
        self.sex = SEXES.get(self.document.tokens[i].lower) or (sex_of_noun(described.noun) if described else None)
        self.countries = owner_countries(self.cast, described) if described else ()
        self.lately = self.document.sentences[max(0, self.here.sentence - LATELY)].first
        self.other = {word for word in described.telling if word.isalpha()} if described else set()

    def _marks(self) -> list[float]:
        sentence = self.document.sentences[self.here.sentence]
        return [
            *_one_of(self.here.role, ROLES), log1p(self.i - sentence.first), float(self.here.opens),
            float(self.here.quoted), float(bool(self.tellers)), float(self.says),
            float(self.i == self.document.paragraphs[self.here.paragraph].first), log1p(self.here.sentence),
        ]  # fmt: skip

    def pair(self, one: Candidate, rank: int) -> list[float]:
        """What speaks for one candidate."""
        referent = self.cast.referents[one.number]
        there = self.evidence.standing(one.head)
        return [
            *_who(referent, self.sex), *self._distance(one, there, rank), *self._syntax(one, there),
            *self._weight(one), *self._voice(one, there), *self._mention(one),
            *(self._phrase(self.described, one.number, referent) if self.described else ()),
        ]  # fmt: skip

    def _distance(self, one: Candidate, there: Standing, rank: int) -> list[float]:
        back = self.here.sentence - there.sentence
        return [
            float(back == 0), float(back == 1), float(back == 2), float(back == 3), float(back > 3),
            log1p(max(back, 0)), log1p(abs(self.i - one.head)), log1p(rank), float(rank == 0),
            float(there.paragraph == self.here.paragraph),
        ]  # fmt: skip

    def _syntax(self, one: Candidate, there: Standing) -> list[float]:
        ahead, same = one.head > self.i, there.sentence == self.here.sentence
        governs = one.head in self.subjects
        beside = same and not ahead and there.verb is not None and there.verb not in self.above
        owns = there.role == "poss" and self.document.tokens[one.head].head in self.subjects
        alike = there.role == self.here.role
        return [
            *_one_of(there.role, ROLES), float(alike), float(alike and there.role == "subject"),
            float(alike and there.role == "object"), float(alike and there.role == "poss"),
            float(governs and not ahead), float(governs and self.here.role == "poss"), float(ahead),
            float(one.number in self.awaited),
            float(there.opens and same), float(there.opens and not same), float(owns), float(beside),
            float(there.verb is not None and there.verb == self.here.verb),
            float(self.document.tokens[one.head].head == self.i or one.head == self.document.tokens[self.i].head),
        ]  # fmt: skip

    def _weight(self, one: Candidate) -> list[float]:
        """How much the article is about it."""
        places = self.cast.places(one.number)
        before = bisect_left(places, self.i)
        tokens = self.document.tokens
        late = before - max(before - 4, bisect_left(places, self.lately))
        last = reversed(places[max(0, before - RECENT) : before])
        subject = next((head for head in last if self.evidence.standing(head).role == "subject"), None)
        since = 6 if subject is None else min(6, self.here.sentence - tokens[subject].sentence)
        first = tokens[places[0]].sentence
        return [log1p(before), float(before > 3), float(before <= 1), float(late), float(since), float(since <= 1),
                log1p(first), float(first < 2), log1p(len(places))]  # fmt: skip

    def _voice(self, one: Candidate, there: Standing) -> list[float]:
        return [
            float(one.number in self.tellers), float(one.number == self.speaker),
            float(there.quoted == self.here.quoted), float(self.voices.source_at(one.head) is not None),
            float(self.says and one.number == self.speaker),
        ]  # fmt: skip

    def _mention(self, one: Candidate) -> list[float]:
        token = self.document.tokens[one.head]
        pronoun = token.pos == "PRON"
        return [
            float(pronoun), float(token.pos == "NOUN"), float(token.tag in {"NNS", "NNPS"}),
            float(pronoun and kind_of(token.lower) == self.kind),
        ]  # fmt: skip

    def _phrase(self, described: Description, number: int, referent: Referent) -> list[float]:
        """How a noun phrase agrees with what is known of the candidate."""
        noun, other = described.noun, self.other
        name, role = words(referent.name), (referent.role or "").lower().split()
        untold = other.difference(name, role)
        return [
            float(referent.noun == noun), float(noun in name), float(noun in role),
            float(referent.named and fits(referent, described, self.countries, self.document.article.published)),
            float(bool(other) and not untold), float(bool(untold)), float(not other),
            float(bool(self.countries) and referent.country in self.countries),
            float(bool(self.countries) and bool(referent.country) and referent.country not in self.countries),
            float(_same_words(referent, noun, other)),
            *map(float, self.evidence.callings.of(number, noun, self.i)),
            *_one_of(described.sort, SORTS), *_one_of(described.determiner, DETERMINERS),
        ]  # fmt: skip


def _same_words(referent: Referent, noun: str, other: set[str]) -> bool:
    same = not referent.named and referent.noun == noun
    return same and other == set(referent.name.lower().split()) - {noun}


def _one_of(value: str, known: tuple[str, ...]) -> tuple[float, ...]:
    return _rows(known).get(value, _rows(known)[None])


@cache
def _rows(known: tuple[str, ...]) -> Mapping[str | None, tuple[float, ...]]:
    """The signs of each known value, and of others under None; made once, as every candidate needs several."""
    return {value: tuple(float(value == one) for one in known) for value in (*known, None)}


def _who(referent: Referent, sex: str | None) -> list[float]:
    return [
        *_one_of("" if referent.thing else referent.type, TYPES), float(referent.thing),
        float(referent.named or referent.proper), float(referent.plural),
        float(sex is not None and referent.sex == sex), float(referent.sex is None),
        float(sex is not None and referent.called == sex),
        float(sex is not None and referent.called not in {None, sex}),
    ]  # fmt: skip


def _pronoun_marks(document: Document, i: int, word: str) -> list[float]:
    token = document.tokens[i]
    return [
        float(word in SEXES), float(kind_of(word) == "it"), float(kind_of(word) == "they"),
        float(word.endswith(("self", "selves"))), float(SEXES.get(word) == "f"), float(token.dep == "expl"),
        float(empty(document, i)), float(token.dep == "nsubjpass"),
    ]  # fmt: skip


def _phrase_marks(described: Description) -> list[float]:
    return [
        *_one_of(described.sort, SORTS), *_one_of(described.determiner, DETERMINERS), float(described.plural),
        float(len(described.words)), float(described.new), float(described.counted), float(bool(described.behind)),
        float(bool(described.field)), float(bool(described.countries)), float(described.possessor is not None),
    ]  # fmt: skip
