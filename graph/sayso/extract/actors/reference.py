"""Goes through an article once and settles whom each description and pronoun means."""

import re
from collections.abc import Callable

from ...parse import Document, Run, Token
from ..empty_it import empty
from ..syntax import SUBJECTS
from .apposition import ahead, apposed, equated, predicated, tells
from .candidates import NEUTER, PLURAL, SEXES, for_description, for_pronoun, kind_of
from .cast import Cast, Referent, thing
from .descriptions import Description, describe, sort_of
from .epithets import by_nature, other_of_two
from .evidence import Evidence, Question
from .groups import group, people_like
from .heads import COUNTED, heads
from .issuers import behind_source
from .many import introduced, many, two_persons
from .modifiers import INNER, before_a_noun
from .nominals import GENERIC, antecedent, earlier_group
from .office_anaphora import holder
from .own_states import own_and_other
from .pairs import is_pair, of_them, pair
from .place_nouns import so_called
from .pronouns import (
    ADDRESSED,
    RELATIVE,
    SPEAKER,
    TOGETHER,
    couple,
    first_person,
    goes_on,
    neuter,
    relative,
    spoken_about,
    taken_to_task,
    told_to,
)
from .said_of import again_speaking, said_of
from .several import some_number
from .sex import Sex
from .spoken_for import own_body, own_it, spoken_for
from .voices import Voices

Choose = Callable[[Question], int | None]
DETERMINER = re.compile(r"^(?:the|an?|this|that|his|her|its|their|our|my|your)\s+", re.I)


def refer(document: Document, cast: Cast, voices: Voices, choose: Choose) -> None:
    """Add every mention by description or pronoun to the cast, in text order; words inside quotations after
    the rest, when their speakers are known. `choose` answers whom a word means, of those that may be."""
    _Walk(document, cast, voices, choose).run()


class _Walk:
    """One way through an article: what is needed at every word."""

    def __init__(self, document: Document, cast: Cast, voices: Voices, choose: Choose) -> None:
        self.document, self.cast, self.voices, self.choose = document, cast, voices, choose
        self.evidence = Evidence(document, cast, voices)
        self.speaker: int | None = None  # who spoke last outside quotations
        self.spoke: int | None = None  # and the word that names him there
        self.uncertain: dict[str, int] = {}  # names of no known sort, as written
        self.nameless: dict[tuple[str, int | None], int] = {}  # speakers not told, by what they call themselves

    def run(self) -> None:
        phrasal = heads(self.document, self.voices)
        for token in phrasal:
            if not self.voices.quoted(token.i):
                self._settle(token)
                if self.voices.source_at(token.i) is not None and self.cast.at(token.i) is not None:
                    self.speaker = self.cast.at(token.i)
                    if self.voices.reported(token.i) is None:  # who is only told to have spoken goes on saying nothing
                        self.spoke = token.i
        self.speaker = self.spoke = None
        for token in phrasal:
            if self.voices.quoted(token.i):
                self._settle(token)

    def _settle(self, token: Token) -> None:
        if self.cast.meant(token.i) is not None:
            return
        if token.lower in COUNTED:
            self._together(describe(self.document, self.cast, token.i))
        elif token.pos == "PRON":
            self._pronoun(token)
        else:
            self._noun(token)

    def _noun(self, token: Token) -> None:
        source = self.voices.source_at(token.i) is not None
        proper = token.pos == "PROPN" and not token.text.islower() and not source
        inner = token.dep in INNER and not source
        if inner and (told := before_a_noun(self.document, self.cast, token)) is not None:
            self.cast.mention(told, token.i, Run(token.i, token.i + 1), "nominal")
        elif proper and not inner:
            self._proper(token)
        elif not proper and not (inner and sort_of(token.lemma.lower()) in {"document", "other"}):
            self._nominal(token, source)

    def _pronoun(self, token: Token) -> None:
        one = Run(token.i, token.i + 1)
        two: tuple[int, ...] | None = of_them(self.document, self.cast, token.i)
        if two is None and token.lower in PLURAL:
            two = couple(self.document, self.cast, token.i)
        number = self._meant(token) if two is None else None
        if two is None and number is None and token.lower in PLURAL and token.dep in SUBJECTS:
            two = two_persons(self.document, self.cast, self.voices, token.i)
        if two is not None:
            self.cast.share(two, token.i, one, "pronoun")
        if number is not None:
            if token.lower in SEXES:
                self._person(number, SEXES[token.lower])
            self.cast.mention(number, token.i, one, "pronoun")

    def _person(self, number: int, sex: Sex) -> None:
        """What "she" tells of whom it means: a woman, and no ship or company for all we guessed."""
        referent = self.cast.referents[number]
        if referent.type != "person":
            self.cast.adopt(number, "person")
        referent.called = referent.called or sex

    def _meant(self, token: Token) -> int | None:
        if kind_of(token.lower):
            if empty(self.document, token.i):
                return None
            plain = self._plainly(token)
            if plain is not None:
                return plain
            return self._likely(token)
        if token.lower in SPEAKER:
            told = first_person(self.cast, self.voices, token.i)
            return self._nameless("i", token.i) if told is None else told
        if token.lower in TOGETHER:
            whose = spoken_for(self.document, self.cast, self.voices, token.i)
            return self._nameless("we", token.i) if whose is None else whose
        if token.lower in ADDRESSED:
            return self._nameless("you", token.i)
        return relative(self.document, self.cast, token.i) if token.lower in RELATIVE else None

    def _likely(self, token: Token) -> int | None:
        """Whom the weights tell, else rules for what somebody says."""
        candidates = for_pronoun(self.document, self.cast, self.voices, token.i)
        if token.lower in PLURAL:
            barred = introduced(self.document, self.cast, self.voices, token.i)
            candidates = [one for one in candidates if one.number not in barred]
        if candidates:
            chosen = self._chosen(self.evidence.of_pronoun(token.i, candidates, self.speaker))
            if chosen is not None and not self._owner_only(token, chosen):
                return chosen
        return many(self.document, self.cast, self.voices, token.i) if token.lower in PLURAL else None

    def _owner_only(self, token: Token, number: int) -> bool:
        """Whether an "it" that is an object would mean the owner of the last subject: "Vane's plan failed. Orr calls it
        vague" tells of the plan."""
        head = self.cast.last_before(number, token.i)
        if token.lower != "it" or token.dep in SUBJECTS or head is None:
            return False
        owned = self.document.tokens[self.document.tokens[head].head]
        return self.document.tokens[head].dep == "poss" and owned.dep in SUBJECTS and self.cast.at(owned.i) is None

    def _plainly(self, token: Token) -> int | None:
        """Whom rules tell that are safer than the weights."""
        topic = spoken_about(self.document, self.cast, self.voices, token.i)
        if topic is not None:
            return topic
        if token.lower in SEXES or token.lower in NEUTER:
            judged = taken_to_task(self.document, self.cast, token.i)
            if judged is not None:
                return judged
        if token.lower in NEUTER:
            told = neuter(self.document, self.cast, self.voices, token.i)
            return own_it(self.document, self.cast, self.voices, token.i) if told is None else told
        if token.lower in SEXES:
            addressed = told_to(self.document, self.cast, self.voices, token.i)
            if addressed is not None:
                return addressed
        speaks = token.lower in {*SEXES, "they"} and self.voices.source_at(token.i) is not None
        return goes_on(self.document, self.cast, self.voices, token.i, self.spoke) if speaks else None

    def _nameless(self, word: str, i: int) -> int:
        """Someone who is not told: the "I" or "you" of one quotation, or of the article itself."""
        key = (word, self.voices.reported(i) if self.voices.quoted(i) else None)
        if key not in self.nameless:
            self.nameless[key] = self.cast.add(thing(word, "", word == "we"))
        return self.nameless[key]

    def _chosen(self, question: Question) -> int | None:
        answer = self.choose(question)
        return None if answer is None else question.candidates[answer].number

    def _proper(self, token: Token) -> None:
        """A name of something that is no actor as far as is known: "the Orlan Prize"."""
        described = describe(self.document, self.cast, token.i)
        number = self._beside(described)
        if number is not None and token.lower not in self.cast.referents[number].name.lower().split():
            if tells(self.document, described):
                self.cast.mention(number, token.i, described.run, "nominal")
            return
        if number is None:
            number = self.uncertain.get(token.lower)
        if number is None:
            name = DETERMINER.sub("", self.document.text(self.document.span(described.run)))
            number = self.uncertain[token.lower] = self.cast.add(thing(name, token.lower, described.plural, True))
        self.cast.mention(number, token.i, described.run, "name")

    def _nominal(self, token: Token, source: bool) -> None:
        described = describe(self.document, self.cast, token.i)
        if is_pair(self.document, described) and (self._together(described) or not self._known(described, source)):
            return
        several = some_number(self.document, self.cast, described)
        if several is not None:
            self.cast.share(several, token.i, described.run, "nominal")
            return
        told = ahead(self.document, described)
        if told is not None:
            self._settle(self.document.tokens[told])
        number = self._described(described, source) if told is None else self.cast.at(told)
        if number is None and told is not None:
            return
        if number == described.possessor:  # nobody is his own rival, nor a company its website
            number = None
        if number is None:
            number = predicated(self.document, self.cast, described)
            if number is not None and not source:
                self.cast.cover(number, Run(token.i, token.i + 1))  # who somebody is is no mention
                return
        if number is None:
            number = self.cast.add(self._newcomer(described, source))
        elif source:
            self.cast.referents[number].shown = not self.cast.referents[number].thing
        last = token.i + 3 if described.field else described.run.last  # "secretary of state" is one phrase
        self.cast.mention(number, token.i, Run(described.run.first, last), "nominal")
        self.evidence.callings.note(described, number)

    def _described(self, described: Description, source: bool) -> int | None:
        """Whom the phrase means among those known: by what it stands beside, by office, name or kin, else as chosen."""
        number = self._beside(described)
        if number is not None:
            self._introduced(described, number)
        if number is None and source:
            number = behind_source(self.document, self.cast, self.voices, described)
        if number is None:
            number = self.evidence.callings.again(described)
        if number is None and described.sort == "body":
            number = own_body(self.document, self.cast, self.voices, described)
        if number is None:
            number = other_of_two(self.document, self.cast, described)
        if number is None and described.sort not in {"document", "other"}:
            number = antecedent(self.document, self.cast, described)
        if number is None and source:
            number = again_speaking(self.document, self.cast, described, self.spoke)
        if number is None:
            number = so_called(self.document, self.cast, described)
        if number is None and people_like(described):
            number = earlier_group(self.document, self.cast, described)
        if number is None:
            number = said_of(self.document, self.cast, described)
        if number is None:
            number = by_nature(self.document, self.cast, self.voices, described)
        if number is not None or described.new or described.introduces:
            return number
        candidates = for_description(self.document, self.cast, described)
        return self._chosen(self.evidence.of_description(described, candidates)) if candidates else None

    def _introduced(self, described: Description, number: int) -> None:
        """ "A driver was hurt. The driver, Ada Orr, ..." tells who the driver was."""
        if described.determiner != "the" or described.plural or not self.cast.referents[number].named:
            return
        met = earlier_group(self.document, self.cast, described)
        if met is not None and met != number and not self.cast.referents[met].named:
            self.cast.merge(met, number)

    def _beside(self, described: Description) -> int | None:
        """Whom the phrase stands beside, or is said to be."""
        number = apposed(self.document, self.cast, described)
        return equated(self.document, self.cast, described) if number is None else number

    def _newcomer(self, described: Description, source: bool) -> Referent:
        """Someone or something not met before."""
        said = self.voices.reported(described.head) is not None and people_like(described)
        plain = not source and not said and described.sort in {"other", "document"}
        found = None if plain else holder(described, self.cast, self.document.article.published)
        if found is None and not plain:
            found = group(self.document, self.cast, described, source)
        return found or thing(described.noun, described.noun, described.plural)

    def _together(self, described: Description) -> bool:
        """A phrase for two: a mention of both where they are plain (True), else of nobody."""
        two = pair(self.document, self.cast, described) if is_pair(self.document, described) else None
        if two is None and is_pair(self.document, described):
            two = own_and_other(self.document, self.cast, self.voices, described)
        if two is not None:
            self.cast.share(two, described.head, described.run, "nominal")
        return two is not None

    def _known(self, described: Description, source: bool) -> bool:
        """May "the two officials" be a group? Where such a one was met, or it speaks and says more than "both men"."""
        plain = described.determiner == "both" or described.noun in GENERIC or described.sort != "person"
        return earlier_group(self.document, self.cast, described) is not None or (source and not plain)
