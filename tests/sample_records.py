"""Invented records for the tests of what is made from the store."""

from decimal import Decimal

from sayso.model import (
    About,
    Actor,
    Article,
    Change,
    Event,
    Figure,
    Mention,
    Moment,
    Participant,
    Record,
    Span,
    Statement,
)
from sayso.rdf.quads import actor_quads, record_quads
from sayso.rdf.store import memory_store

BASE = "https://example.org/"

TALKS = (
    "Harbour talks resume 🚢 in Port Ansel\n\n"
    "Minister Ada Moreno said the Brightwater Union had “acted in bad faith”. "
    "She may return to the table in May. The tariff rose from 4 to 7 percent.\n\n"
    "“Freedonia is a reliable friend,” the union's president, Ilan Sørby, told reporters on Monday. "
    "Analysts warned that Freedonia could lose 12 million crowns."
)
EVIL = (
    "Odd news </script><script>alert(1)</script>\n\n"
    "Ada Moreno said “<img src=x onerror=alert(2)> & 'quotes'” about Freedonia. "
    "وقال سامي إن المحادثات مستمرة."
)

ACTORS = (
    Actor(id="ada-moreno", name="Ada Moreno", type="person", role="minister of trade"),
    Actor(id="brightwater-union", name="Brightwater Union", type="organisation", wikidata="Q999999"),
    Actor(id="ilan-sorby", name="Ilan Sørby", type="person", affiliation=("brightwater-union",)),
    Actor(id="freedonia", name="Freedonia", type="country"),
    Actor(id="analysts", name="analysts", type="group"),
    Actor(id="evil", name="<b>Evil</b> & Co", type="company"),
)


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def talks() -> Record:
    def at(words: str) -> Span:
        return span(TALKS, words)

    statements = (
        Statement(
            id="s1", speaker="ada-moreno", source=(at("Minister Ada Moreno"),), cue=(at("said"),),
            content=(at("the Brightwater Union had “acted in bad faith”"),), kind="mixed",
            about=(About("brightwater-union", "negative"),), by="tagger", confidence=0.91, said_on="2024-03-04",
        ),
        Statement(
            id="s2", speaker="ilan-sorby", source=(at("the union's president, Ilan Sørby,"),), cue=(at("told"),),
            content=(at("“Freedonia is a reliable friend,”"),), kind="direct", addressee=("analysts",),
            about=(About("freedonia", "positive"),), by="tagger", confidence=0.97,
        ),
        Statement(
            id="s3", speaker="analysts", source=(at("Analysts"),), cue=(at("warned"),),
            content=(at("that Freedonia could lose 12 million crowns"),), kind="indirect", modality="hedged",
            about=(About("freedonia", "neutral"),), by="tagger", confidence=0.8,
        ),
    )  # fmt: skip
    return Record(
        article=Article(id="aaaaaaaaaaaa", source="talks.txt", text=TALKS, title="Harbour talks resume",
                        publisher="The Ansel Courier", authors=("Bo Lind",), published="2024-03-04"),
        actors=tuple(Actor(id=a.id, name=a.name, type=a.type, role=a.role, affiliation=a.affiliation,
                           mentions=(Mention(*at(a.name if a.name != "analysts" else "Analysts"), "name"),))
                     for a in ACTORS if a.id != "evil"),
        statements=statements,
        events=(Event(id="e1", type="meeting", trigger=at("talks"), place=None,
                      participants=(Participant("ada-moreno", "agent"), Participant("ilan-sorby", "participant")),
                      time=Moment(at("May"), "2024-05"), status="planned"),),
        figures=(Figure(id="f1", span=at("12 million crowns"), value=Decimal(12_000_000), unit="crown",
                        measures="loss", of=("freedonia",), statement="s3"),
                 Figure(id="f2", span=at("7 percent"), value=Decimal(7), unit="percent", measures="tariff",
                        change=Change(Decimal(4), Decimal(7), "up"))),
    )  # fmt: skip


def evil() -> Record:
    content = "“<img src=x onerror=alert(2)> & 'quotes'”"
    return Record(
        article=Article(id="bbbbbbbbbbbb", source="evil<>.txt", text=EVIL, published="2024-03",
                        title="</script><script>alert(1)</script>", publisher='"><svg onload=alert(3)>'),
        actors=(Actor(id="ada-moreno", name="Ada Moreno", type="person"),),
        statements=(
            Statement(id="s1", speaker="ada-moreno", cue=(span(EVIL, "said"),), content=(span(EVIL, content),),
                      kind="direct", about=(About("freedonia", "negative"), About("evil")), by="tagger",
                      confidence=0.5),
        ),
    )  # fmt: skip


def store(*records: Record, actors: tuple[Actor, ...] = ACTORS):
    names = {"ada-moreno": ["Ms. Moreno"]}
    quads = [quad for record in records for quad in record_quads(record, BASE)]
    return memory_store([*quads, *actor_quads(actors, BASE, names)])
