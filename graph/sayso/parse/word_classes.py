"""Part of speech and lemma of a word, worked out once for each word, tag and dependency.

spaCy's attribute ruler and lemmatizer run rule by rule over every token, a third of the whole parse. Their rules
look at one token (its form, tag and dependency), so their outcome can be kept. The few that look at two concern
contractions ("ain't", "gonna") and are left out, but for one that matters: "there is" has a verb, no auxiliary.
"""

from typing import Any, NamedTuple

EXISTENTIAL = {"is", "are", "was", "were", "'s", "'re"}
KEPT = 300_000  # some 60 MB; news repeats itself long before

Key = tuple[str, str, str]


class WordClass(NamedTuple):
    """Universal part of speech and lemma."""

    pos: str
    lemma: str


class WordClasses:
    """Asks the pipeline's own components about words not met before, and keeps what they answer."""

    def __init__(self, nlp: Any) -> None:
        self._vocab = nlp.vocab
        self._components = [nlp.get_pipe(name) for name in ("attribute_ruler", "lemmatizer")]
        self._known: dict[Key, WordClass] = {}

    def of(self, doc: Any) -> list[WordClass]:
        """The class of each token of a parsed spaCy document."""
        if len(self._known) > KEPT:
            self._known.clear()
        keys = [(token.text, token.tag_, token.dep_) for token in doc]
        self._learn([key for key in dict.fromkeys(keys) if key not in self._known])
        found = [self._known[key] for key in keys]
        for i, (text, _, _) in enumerate(keys):
            if i and keys[i - 1][2] == "expl" and text.lower() in EXISTENTIAL:
                found[i] = found[i]._replace(pos="VERB")
        return found

    def _learn(self, keys: list[Key]) -> None:
        """Run the components over the words, a mark between them so that no rule sees two."""
        from spacy.tokens import Doc

        if not keys:
            return
        apart = [part for key in keys for part in (key, (";", ":", "punct"))]
        words, tags, deps = map(list, zip(*apart, strict=True))
        doc = Doc(self._vocab, words=words, tags=tags, deps=deps, heads=[0] * len(words))
        for component in self._components:
            doc = component(doc)
        for key, token in zip(keys, list(doc)[::2], strict=True):
            self._known[key] = WordClass(token.pos_, token.lemma_)
