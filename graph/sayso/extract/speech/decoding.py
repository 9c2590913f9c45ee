"""From the encoder's odds to attributions: for each word that may begin a cue, what every other word is to it."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ...parse import Document
from .drafts import CONTENT, CUE, SOURCE, Draft, Signals
from .encoder import Reading

if TYPE_CHECKING:
    from numpy import bool_, intp
    from numpy.typing import NDArray

    from .encoder import Odds

    Places = NDArray[intp]

BEGINS = 0.3  # how likely a word begins a cue, at least; doubtful ones go later, by their confidence
LIKELY = 0.5


def decode(document: Document, readings: Sequence[Reading]) -> list[Draft]:
    """The attributions of an article, in the order of their cues.

    A source may belong to several ("[Lind] said it rained and added that it blew"), a word of content to one. All of
    an attribution stands in the paragraph of its cue; a quotation that goes on without one is for other rules.
    """
    return [draft for reading in readings for draft in _window(document, reading)]


def _window(document: Document, reading: Reading) -> Iterator[Draft]:
    import numpy as np

    begins = 1 / (1 + np.exp(-reading.heads))
    heads = np.flatnonzero(begins > BEGINS)
    if not len(heads):
        return
    odds = np.where(_same_paragraph(document, reading, heads), _roles(reading.roles[:, :, heads]), 0.0)
    kept = _distinct(begins[heads], odds[CUE, heads])
    heads, odds = heads[kept], odds[:, :, kept]
    roles = np.where(odds.max(axis=0) >= LIKELY, odds.argmax(axis=0), -1)
    owners = np.where(roles == CONTENT, odds[CONTENT], 0).argmax(axis=1)
    for n, head in enumerate(heads.tolist()):
        own = np.where((roles[:, n] == CONTENT) & (owners != n), -1, roles[:, n])
        own[head] = CUE
        yield _draft(own, odds[:, :, n], reading.run.first, float(begins[head]))


def _roles(odds: "Odds") -> "Odds":
    """Probabilities of source, cue and content from their log-odds against nothing: (3, tokens, heads)."""
    import numpy as np

    top = np.maximum(odds.max(axis=0), 0.0)
    spread = np.exp(odds - top)
    shares: Odds = spread / (spread.sum(axis=0) + np.exp(-top))
    return shares


def _same_paragraph(document: Document, reading: Reading, heads: "Places") -> "NDArray[bool_]":
    import numpy as np

    paragraphs = np.array([document.tokens[i].paragraph for i in reading.run])
    same: NDArray[bool_] = paragraphs[:, None] == paragraphs[None, heads]
    return same


def _distinct(begins: "Odds", cues: "Odds") -> list[int]:
    """The heads that are not part of a likelier one's cue ("called ... a liar": one); `cues` (heads, heads) tells how
    likely the first is in the cue of the second."""
    kept: list[int] = []
    for n in sorted(range(len(begins)), key=lambda n: (-begins[n], n)):
        if all(cues[n, k] < LIKELY for k in kept):
            kept.append(n)
    return sorted(kept)


def _draft(roles: "Places", odds: "Odds", first: int, begins: float) -> Draft:
    import numpy as np

    places = [np.flatnonzero(roles == role) for role in (SOURCE, CUE, CONTENT)]
    sure = [float(odds[role, at].mean()) if len(at) else 0.5 for role, at in enumerate(places)]
    draft = Draft("tagger", 0.0, Signals(begins, sure[SOURCE], sure[CONTENT]))
    for tokens, at in zip((draft.source, draft.cue, draft.content), places, strict=True):
        tokens.update((at + first).tolist())
    return draft
