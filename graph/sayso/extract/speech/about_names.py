"""Who is named within some words of an article, and who of these is no party to anything."""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from ...knowledge import lexicon
from ...model import MentionForm, Span, Statement
from ...parse import Document
from ..actor_index import ActorIndex
from ..clauses import SUBJECTS, conjuncts, is_passive
from ..demonyms import by_adjective
from .about_places import is_where
from .drafts import pieces

RELATIVES = {"WDT", "WP"}


class Named(NamedTuple):
    """An actor named at a head word, and the form it is named in."""

    head: int
    actor: str
    form: MentionForm


def named_in(document: Document, index: ActorIndex, words: Collection[int]) -> list[Named]:
    """Whoever the words name, in text order: by mentions, by demonyms ("Chinese": China, where the article names it),
    and by relative pronouns whose noun stands outside ("he blamed Ana, [who] he said lied")."""
    found = {
        Named(index.head(document.run(mention.span)), actor, mention.form)
        for run in pieces(set(words))
        for mention, actor in index.within(document.span(run))
        if len(document.run(mention.span))
    }
    heads = {one.head for one in found}
    for i in sorted(words):
        if index.at(i) is None or (i not in heads and _is_described(index, i)):
            found.update(_indirectly(document, index, i, words))
    return sorted(found)


def _is_described(index: ActorIndex, i: int) -> bool:
    """Whether a word only helps to describe somebody: "Norvanian" of "Norvanian soldiers", not of "Norvanian Post"."""
    token = index.document.tokens[i]
    word = Span(token.start, token.end)
    return all(mention.form == "nominal" for mention, _ in index.covering(word))


def _indirectly(document: Document, index: ActorIndex, i: int, words: Collection[int]) -> Iterator[Named]:
    token = document.tokens[i]
    if token.dep in {"amod", "compound"} and (origin := by_adjective(document, index, i)):
        yield Named(i, origin, "name")
    if token.tag in RELATIVES:
        clause = next((a for a in document.ancestors(i) if document.tokens[a].dep == "relcl"), None)
        noun = None if clause is None else document.tokens[clause].head
        if noun is not None and noun not in words:
            yield from (
                Named(i, actor, "pronoun") for k in (noun, *conjuncts(document, noun)) for actor in index.all_at(k)
            )


class Parties:
    """Who of the actors of an article acts or speaks in it."""

    def __init__(self, document: Document, index: ActorIndex, statements: Sequence[Statement]) -> None:
        self.document, self.index = document, index
        self.speakers = {who for one in statements for who in (one.speaker, *one.co_speakers)}

    def is_passing(self, named: Named) -> bool:
        """Whether one named is no party here: a country or place meant as a place; what somebody else is said to be;
        people in general.

        yes: "the war in Arlandia", "the road to Tamber", "Ben is the partner", "lawyers cost money"
        no:  "faith in Arlandia", "Tamber broke the truce", "the partner is Ben", "two lawyers left", "Ana's lawyers"
        """
        kind = self.index.get(named.actor).type
        if kind == "place":
            return is_where(self.document, named.head) or not self._acts(named.actor)
        if kind == "country":
            return is_where(self.document, named.head)
        if named.form == "nominal" and (
            self._is_said(named.head) or self._is_one_of(named.head) or self._is_wished(named.head)
        ):
            return True
        return named.actor not in self.speakers and self._is_loose(named)

    def _is_said(self, head: int) -> bool:
        return self.document.tokens[head].dep in {"attr", "oprd"}

    def _is_one_of(self, head: int) -> bool:
        """ "She is one of the best pilots": what she is."""
        token = self.document.tokens[head]
        of = self.document.tokens[token.head]
        one = self.document.tokens[of.head]
        return token.dep == "pobj" and of.lower == "of" and one.lower == "one" and self._is_said(one.i)

    def _is_wished(self, head: int) -> bool:
        """ "We need a leader", "looking for a partner": nobody yet."""
        document = self.document
        if not any(document.tokens[c].lower in {"a", "an"} for c in document.children(head, "det")):
            return False
        above = document.tokens[document.tokens[head].head]
        if document.tokens[head].dep == "pobj" and above.lower == "for":
            above = document.tokens[above.head]
        wishing = document.tokens[head].dep in {"dobj", "pobj"}
        return wishing and above.lemma.lower() in lexicon("complements")["wishing"]

    def _acts(self, actor: str) -> bool:
        """ "Tamber broke the truce", "said Tamber", in any place of the article."""
        if actor in self.speakers:
            return True
        spots = [self.document.run(mention.span) for mention in self.index.get(actor).mentions]
        return any(self._does(self.index.head(run)) for run in spots if len(run))

    def _does(self, head: int) -> bool:
        document = self.document
        verb = document.tokens[head].head
        if (
            document.tokens[head].dep not in SUBJECTS
            or document.tokens[verb].pos != "VERB"
            or is_passive(document, verb)
        ):
            return False
        return bool(document.children(verb, "dobj", "ccomp", "xcomp", "dative"))

    def _is_loose(self, named: Named) -> bool:
        """An unnamed plural without any word that tells whom: "lawyers", "more tourists"; not "Ana's lawyers"."""
        document = self.document
        if self.index.get(named.actor).basis != "description" or document.tokens[named.head].tag != "NNS":
            return False
        vague = frozenset(lexicon("complements")["vague"])
        below = [document.tokens[c] for c in document.children(named.head)]
        return all(t.dep in {"punct", "relcl", "cc", "conj"} or t.lower in vague for t in below)
