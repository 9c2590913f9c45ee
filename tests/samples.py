"""Three invented articles with hand-made records, after `resolve`: for tests of triples, store and exports.

Every offset is found by the words themselves, so it is right by construction.
"""

from decimal import Decimal

from sayso.model import (
    About,
    Actor,
    Article,
    Change,
    Event,
    Figure,
    HeldRole,
    Mention,
    Moment,
    Participant,
    Record,
    Span,
    Statement,
    Topic,
)
from sayso.model.topic import Concept

BASE = "https://w3id.org/sayso/data/"

HARBOUR = (
    "Ada Moreno, the trade minister, arrived in Port Ilse on 14 May 2024 to meet Bo Lund.\n"
    "“The harbour plan is reckless,” Moreno told reporters, “and it will fail.”\n"
    "Exports of Arlandia may rise to 12 percent from 9.5 percent this year, Lund said.\n"
)
CRITIC = (
    "Bo Lund praised the Harbour Board. “They have done fine work,” he said.\n"
    "Moreno denied that the board was paid 3 million dollars.\n"
    "According to Lund, officials warn that the board could split.\n"
)
HOSTILE = "Evil <b>\"name\"\\n\u0000 } GRAPH ?g { \U0001f600 said: 'x' # .\r\n"


def span(text: str, words: str, nth: int = 1) -> Span:
    """Where `words` stand in `text` for the nth time."""
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def mention(text: str, words: str, form: str = "name", nth: int = 1) -> Mention:
    return Mention(*span(text, words, nth), form)


MORENO = Actor(id="ada-moreno", name="Ada Moreno", type="person", country="NZ")
LUND = Actor(id="Q101", name="Bo Lund", type="person", wikidata="Q101")
BOARD = Actor(id="harbour-board", name="Harbour Board", type="organisation")
ARLANDIA = Actor(id="arlandia", name="Arlandia", type="country")
ILSE = Actor(id="port-ilse", name="Port Ilse", type="place")
OFFICIALS = Actor(id="officials-in-critic", name="officials", type="group", basis="description")
TOPICS = (
    Concept("exports", "exports"),
    Concept("harbour-plan", "harbour plan", ("plan for the harbour",), "plan"),
    Concept("plan", "plan"),
)
ACTORS = (MORENO, LUND, BOARD, ARLANDIA, ILSE, OFFICIALS)
NAMES = {"ada-moreno": ("Moreno", "Ada Moreno"), "Q101": ("Lund",), "harbour-board": ("the board",)}


def seen(
    actor: Actor,
    *mentions: Mention,
    role: str | None = None,
    affiliation: tuple[str, ...] = (),
    roles: tuple[HeldRole, ...] = (),
) -> Actor:
    """The actor as one article has it."""
    return Actor(
        id=actor.id, name=actor.name, type=actor.type, role=role, roles=roles, affiliation=affiliation,
        mentions=mentions,
    )  # fmt: skip


def harbour() -> Record:
    text = HARBOUR
    article = Article(
        id="a0000000001",
        source="harbour.txt",
        text=text,
        title="Minister calls the harbour plan reckless",
        publisher="Ilse Herald",
        authors=("Cy Doe",),
        published="2024-05-15",
        published_basis="metadata",
        url="https://example.org/harbour?x=1",
    )
    quote = Statement(
        id="s1",
        speaker="ada-moreno",
        addressee=("Q101",),
        source=(span(text, "Moreno", 2),),
        cue=(span(text, "told"),),
        content=(span(text, "“The harbour plan is reckless,”"), span(text, "“and it will fail.”")),
        kind="direct",
        about=(About("harbour-board", "negative"),),
        topics=(Topic("harbour-plan", span(text, "harbour plan"), "disagree"),),
        said_on="2024-05-14",
        by="tagger",
        confidence=0.97,
    )
    forecast = Statement(
        id="s2",
        speaker="Q101",
        source=(span(text, "Lund", 2),),
        cue=(span(text, "said"),),
        content=(span(text, "Exports of Arlandia may rise to 12 percent from 9.5 percent this year"),),
        kind="indirect",
        about=(About("arlandia"),),
        modality="hedged",
        certainty="possible",
        topics=(Topic("exports", span(text, "Exports")),),
        by="tagger",
        confidence=0.5,
    )
    visit = Event(
        id="e1",
        type="visit",
        trigger=span(text, "arrived"),
        participants=(Participant("ada-moreno", "agent"), Participant("Q101", "recipient")),
        place="port-ilse",
        time=Moment(span(text, "14 May 2024"), "2024-05-14"),
    )
    share = Figure(
        id="f1",
        span=span(text, "12 percent"),
        value=Decimal("12"),
        unit="percent",
        measures="exports",
        of=("arlandia",),
        period="2024",
        change=Change(Decimal("9.50"), Decimal("12"), "up"),
        statement="s2",
    )
    actors = (
        seen(
            MORENO,
            mention(text, "Ada Moreno"),
            mention(text, "Moreno", nth=2),
            role="trade minister",
            roles=(HeldRole(span=span(text, "trade minister"), role="trade minister"),),
        ),
        seen(LUND, mention(text, "Bo Lund"), mention(text, "Lund", nth=2)),
        seen(BOARD),
        seen(ARLANDIA, mention(text, "Arlandia")),
        seen(ILSE, mention(text, "Port Ilse")),
    )
    return Record(article=article, actors=actors, statements=(quote, forecast), events=(visit,), figures=(share,))


def critic() -> Record:
    text = CRITIC
    article = Article(id="a0000000002", source="critic.txt", text=text, published="2024-05", published_basis="given")
    praise = Statement(
        id="s1",
        speaker="Q101",
        source=(span(text, "he"),),
        cue=(span(text, "said"),),
        content=(span(text, "“They have done fine work,”"),),
        kind="direct",
        about=(About("harbour-board", "positive", confidence=0.75),),
        events=("e1",),
        by="rule",
        confidence=1.0,
    )
    denial = Statement(
        id="s2",
        speaker="ada-moreno",
        co_speakers=("officials-in-critic",),
        cue=(span(text, "denied"),),
        content=(span(text, "that the board was paid 3 million dollars"),),
        kind="indirect",
        about=(About("harbour-board", "neutral"),),
        modality="denied",
        by="rule",
        confidence=0.8,
    )
    report = Statement(
        id="s3",
        speaker="Q101",
        cue=(span(text, "According to"),),
        content=(span(text, "officials warn that the board could split"),),
        kind="indirect",
        about=(About("harbour-board"), About("officials-in-critic", grade="mentioned")),
        by="rule",
        confidence=0.7,
    )
    warning = Statement(
        id="s4",
        speaker="officials-in-critic",
        cue=(span(text, "warn"),),
        content=(span(text, "that the board could split"),),
        kind="indirect",
        about=(About("harbour-board", "negative"),),
        modality="hedged",
        within="s3",
        by="rule",
        confidence=0.6,
    )
    paid = Figure(
        id="f1",
        span=span(text, "3 million dollars"),
        value=Decimal("3E+6"),
        upper=Decimal("4000000"),
        unit="USD",
        qualifier="more-than",
        statement="s2",
    )
    talks = Event(
        id="e1",
        type="meeting",
        trigger=span(text, "praised"),
        participants=(Participant("Q101", "participant"),),
        time=Moment(span(text, "done"), "2023-10-16/2023-10-22"),
        status="planned",
        statement="s1",
    )
    actors = (
        seen(LUND, mention(text, "Bo Lund"), mention(text, "he", "pronoun"), affiliation=("arlandia",)),
        seen(MORENO, mention(text, "Moreno")),
        seen(BOARD, mention(text, "Harbour Board"), mention(text, "the board", "nominal")),
        seen(OFFICIALS, mention(text, "officials", "nominal")),
        seen(ARLANDIA),
    )
    return Record(
        article=article,
        actors=actors,
        statements=(praise, denial, report, warning),
        events=(talks,),
        figures=(paid,),
    )


def hostile() -> Record:
    """Text, names and ids that try to be markup, SPARQL or IRIs; two statements read from the same words."""
    text = HOSTILE
    nasty = Actor(id='x> . <y "é', name=text, type="group", role=text, mentions=(mention(text, "Evil"),))
    article = Article(
        id="a0000000003", source="a b/<c>.txt", text=text, title=text, publisher=text, authors=(text,),
        published="2024-02-31", url="https://example.org/<script> {x}",
    )  # fmt: skip
    said = [
        Statement(
            id=f"s{i}", speaker=nasty.id, content=(span(text, "'x'"),), kind="mixed", by="rule",
            confidence=0.25, about=(About(nasty.id),), said_on="yesterday\"",
        )
        for i in (1, 2)
    ]  # fmt: skip
    return Record(article=article, actors=(nasty,), statements=tuple(said))


RECORDS = (harbour(), critic(), hostile())
EVERYONE = (*ACTORS, *hostile().actors)
