from decimal import Decimal

import pytest
from msgspec.structs import replace
from pyoxigraph import BlankNode, Literal, NamedNode

from samples import ACTORS, BASE, CRITIC, EVERYONE, HARBOUR, HOSTILE, NAMES, RECORDS, critic, harbour, hostile, span
from sayso.model import Actor, Article, BaseValue, HeldRole, Moment, Record, Span
from sayso.rdf import vocabulary as v
from sayso.rdf.article_graph import TYPE
from sayso.rdf.quads import actor_quads, record_quads, run_quads

ARTICLE = BASE + "article/a0000000001"


def described(quads, node):
    """What is said of a node: predicate -> the values, sorted."""
    found = {}
    for quad in quads:
        if quad.subject.value == node:
            found.setdefault(quad.predicate.value, []).append(quad.object.value)
    return {predicate: sorted(values) for predicate, values in found.items()}


@pytest.fixture(scope="module")
def quads():
    return list(record_quads(harbour(), BASE))


def test_one_named_graph_per_article_and_no_blank_nodes(article_quads):
    for quad in article_quads:
        assert isinstance(quad.subject, NamedNode)
        assert not isinstance(quad.object, BlankNode)
        assert quad.subject.value.startswith(
            (quad.graph_name.value, *(BASE + shared for shared in ("actor/", "day/", "time/")))
        )
    assert {quad.graph_name.value for quad in article_quads} == {f"{BASE}article/{r.article.id}" for r in RECORDS}


def test_article_metadata(quads):
    found = described(quads, ARTICLE)
    assert found[v.NIF_IS_STRING] == [HARBOUR]
    assert found[v.SCHEMA_HEADLINE] == ["Minister calls the harbour plan reckless"]
    assert found[v.SCHEMA_URL] == ["https://example.org/harbour?x=1"]
    assert found[v.DCTERMS_SOURCE] == ["harbour.txt"]
    assert found[v.SCHEMA_AUTHOR] == ["Cy Doe"]
    assert found[v.PROV_WAS_GENERATED_BY] == [BASE + "run"]


@pytest.mark.parametrize(
    ("record", "datatype"),
    [(harbour(), "date"), (critic(), "gYearMonth"), (hostile(), None)],
    ids=["day", "month", "no"],
)
def test_publication_date_is_typed_as_precisely_as_known(record, datatype):
    dates = [q.object for q in record_quads(record, BASE) if q.predicate.value == v.SCHEMA_DATE_PUBLISHED]
    assert [date.datatype.value for date in dates] == ([v.XSD + datatype] if datatype else [])


def test_every_node_read_from_text_has_the_characters_it_points_at(article_quads):
    texts = {f"{BASE}article/{r.article.id}": r.article.text for r in RECORDS}
    nodes = {q.subject.value for q in article_quads if q.predicate.value == v.SAYSO + "reportedIn"}
    assert len(nodes) > 30
    for node in nodes:
        found = described(article_quads, node)
        (begin,), (end,), (words,) = found[v.NIF_BEGIN_INDEX], found[v.NIF_END_INDEX], found[v.NIF_ANCHOR_OF]
        assert words == texts[node.partition("#")[0]][int(begin) : int(end)]
    typed = {q.subject.value for q in article_quads if q.predicate.value == TYPE}
    assert nodes == {node for node in typed if "#" in node and "-on-" not in node}


def test_statement(quads):
    begin, end = HARBOUR.index("“The harbour"), HARBOUR.index("fail.”") + 6
    node = f"{ARTICLE}#statement-{begin}-{end}"
    found = described(quads, node)
    assert found[v.SPEAKER] == [BASE + "actor/ada-moreno"]
    assert found[v.SCHEMA_TEXT] == ["“The harbour plan is reckless,” … “and it will fail.”"]
    assert found[v.CUE] == ["told"]
    assert found[v.KIND] == [v.KIND_DIRECT]
    assert found[v.MODALITY] == [v.MODALITY_ASSERTED]
    assert found[v.CONFIDENCE] == ["0.97"]
    assert found[v.SAID_ON] == ["2024-05-14"]
    assert len(found[v.CONTENT_SPAN]) == 2
    assert found[v.HAS_STANCE] == [node + "-on-harbour-board", node + "-on-topic-harbour-plan"]
    stance = described(quads, node + "-on-harbour-board")
    assert stance[v.TARGET] == [BASE + "actor/harbour-board"]
    assert stance[v.POLARITY] == [v.POLARITY_NEGATIVE]


def test_topics_are_written_with_their_words_and_a_clear_position(quads):
    begin = HARBOUR.index("harbour plan")
    plan = BASE + "topic/harbour-plan"
    (said,) = [q.subject.value for q in quads if q.predicate.value == v.HAS_STANCE and "on-topic" in q.object.value]
    assert described(quads, said)[v.DCTERMS_SUBJECT] == [plan]
    stance = described(quads, said + "-on-topic-harbour-plan")
    assert (stance[v.DCTERMS_SUBJECT], stance[v.POLARITY]) == ([plan], [v.POLARITY_NEGATIVE])
    assert described(quads, f"{ARTICLE}#char={begin},{begin + 12}")[v.NIF_TA_IDENT_REF] == [plan]
    exports = [q.subject.value for q in quads if q.object.value == BASE + "topic/exports"]
    assert [one for one in exports if "-on-topic-" in one] == []  # an unclear position is no stance


def test_who_is_merely_mentioned_has_no_stance():
    quads = list(record_quads(critic(), BASE))
    officials = BASE + "actor/officials-in-critic"
    assert {q.predicate.value for q in quads if getattr(q.object, "value", "") == officials} >= {v.SCHEMA_MENTIONS}
    assert not [q for q in quads if q.predicate.value in {v.ABOUT, v.TARGET} and q.object.value == officials]


def test_certainty_reporting_and_events_are_written(article_quads):
    begin = HARBOUR.index("Exports of Arlandia may")
    end = HARBOUR.index("this year", begin) + 9
    found = described(article_quads, f"{ARTICLE}#statement-{begin}-{end}")
    assert set(found[v.SCHEMA_ADDITIONAL_TYPE]) == {v.REPORTING_ASSERTED, v.CERTAINTY_POSSIBLE}
    named = [q.object.value for q in record_quads(critic(), BASE) if q.predicate.value == v.SCHEMA_ABOUT]
    assert [iri.partition("#")[2].partition("-")[0] for iri in named] == ["event"]


def test_what_someone_said_is_no_edge_between_actors(article_quads):
    actors = BASE + "actor/"
    between = {q.predicate.value for q in article_quads if q.subject.value.startswith(actors)}
    assert between <= {v.SCHEMA_JOB_TITLE, v.SCHEMA_AFFILIATION}


def test_unknown_is_no_triple():
    found = {}
    for quad in record_quads(critic(), BASE):
        found.setdefault(quad.predicate.value, []).append(quad.object.value)
    for predicate in (
        v.SAID_ON,
        v.SCHEMA_HEADLINE,
        v.SCHEMA_URL,
        v.SCHEMA_PUBLISHER,
        v.SEM_HAS_PLACE,
        v.MEASURES,
    ):
        assert predicate not in found
    assert "" not in {value for values in found.values() for value in values}


def test_statement_within_another():
    quads = list(record_quads(critic(), BASE))
    (within,) = [q for q in quads if q.predicate.value == v.WITHIN]
    outer = described(quads, within.object.value)
    assert outer[v.NIF_ANCHOR_OF] == ["officials warn that the board could split"]


def test_event(quads):
    begin = HARBOUR.index("arrived")
    found = described(quads, f"{ARTICLE}#event-{begin}-{begin + 7}")
    assert found[v.SEM_EVENT_TYPE] == [v.SAYSO + "event-visit"]
    assert found[v.SEM_HAS_ACTOR] == [BASE + "actor/Q101", BASE + "actor/ada-moreno"]
    assert found[v.AGENT] == [BASE + "actor/ada-moreno"]
    assert found[v.RECIPIENT] == [BASE + "actor/Q101"]
    assert found[v.SEM_HAS_PLACE] == [BASE + "actor/port-ilse"]
    assert found[v.DATE] == ["2024-05-14"]


def test_time_of_an_event_has_its_words_and_days():
    (quad,) = [q for q in record_quads(critic(), BASE) if q.predicate.value == v.SEM_HAS_TIME]
    quads = list(record_quads(critic(), BASE))
    found = described(quads, quad.object.value)
    assert found[v.NIF_ANCHOR_OF] == ["done"]
    assert found[v.RDF + "type"] == [v.TIME + "ProperInterval"]
    assert found[v.TIME_HAS_BEGINNING] == [BASE + "day/2023-10-16"]
    assert described(quads, BASE + "day/2023-10-22")[v.TIME_IN_XSDDATE] == ["2023-10-22"]


@pytest.mark.parametrize(
    ("time", "kind", "dating"),
    [
        (Moment(Span(0, 4), "2024-05-16", basis="inferred"), "ProperInterval", [v.DATING_INFERRED]),
        (Moment(Span(0, 4), None, timex="PRESENT_REF"), "TemporalEntity", None),
    ],
)
def test_time_tells_how_it_is_known(time, kind, dating):
    record = harbour()
    (visit,) = record.events
    quads = list(record_quads(replace(record, events=(replace(visit, time=time),)), BASE))
    found = described(quads, f"{ARTICLE}#time-0-4")
    assert found[v.RDF + "type"] == [v.TIME + kind]
    assert found.get(v.SCHEMA_ADDITIONAL_TYPE) == dating


def test_period_of_a_figure_is_shared(quads):
    (quad,) = [q for q in quads if q.predicate.value == v.TIME_HAS_TIME]
    assert quad.object.value == BASE + "time/2024"
    assert described(quads, BASE + "time/2024")[v.TIME_HAS_END] == [BASE + "day/2024-12-31"]


def test_interval_has_the_datatype_of_edtf():
    (date,) = [q.object for q in record_quads(critic(), BASE) if q.predicate.value == v.DATE]
    assert (date.value, date.datatype.value) == ("2023-10-16/2023-10-22", v.EDTF + "EDTF")


def test_figure():
    begin = CRITIC.index("3 million")
    found = described(list(record_quads(critic(), BASE)), f"{BASE}article/a0000000002#figure-{begin}-{begin + 17}")
    assert found[v.SCHEMA_VALUE] == ["3000000"]
    assert found[v.SCHEMA_MAX_VALUE] == ["4000000"]
    assert found[v.SCHEMA_UNIT_TEXT] == ["USD"]
    assert found[v.UNIT] == [v.PREFIXES["unit"] + "CCY_USD"]
    assert found[v.QUALIFIER] == [v.QUALIFIER_MORE_THAN]
    assert found[v.STATED_IN][0].startswith(BASE + "article/a0000000002#statement-")


def test_change_and_its_exact_decimals(quads):
    found = {q.predicate.value: q.object for q in quads if "figure" in q.subject.value}
    assert found[v.CHANGE_FROM] == Literal("9.5", datatype=NamedNode(v.XSD + "decimal"))
    assert Decimal(found[v.CHANGE_TO].value) == 12
    assert found[v.DIRECTION].value == v.DIRECTION_UP


def test_hostile_text_stays_text():
    quads = list(record_quads(hostile(), BASE))
    article = described(quads, BASE + "article/a0000000003")
    assert article[v.NIF_IS_STRING] == [HOSTILE]
    assert v.SCHEMA_URL not in article
    assert v.SAID_ON not in {q.predicate.value for q in quads}
    actors = {q.object.value for q in quads if q.predicate.value == v.SPEAKER}
    assert actors == {BASE + "actor/x%3E%20.%20%3Cy%20%22%C3%A9"}


def test_statements_read_from_the_same_words_are_told_apart():
    nodes = {q.subject.value for q in record_quads(hostile(), BASE) if q.predicate.value == v.KIND}
    begin = HOSTILE.index("'x'")
    stem = f"{BASE}article/a0000000003#statement-{begin}-{begin + 3}"
    assert nodes == {stem, stem + "-2"}


def test_actors_in_their_own_graph():
    quads = list(actor_quads(ACTORS, BASE, NAMES))
    assert {q.graph_name.value for q in quads} == {BASE + "actors"}
    lund = described(quads, BASE + "actor/Q101")
    assert lund[v.OWL_SAME_AS] == ["http://www.wikidata.org/entity/Q101"]
    assert lund[TYPE] == sorted([v.ACTOR, v.SCHEMA_PERSON])
    moreno = described(quads, BASE + "actor/ada-moreno")
    assert moreno[v.SKOS_ALT_LABEL] == ["Moreno"]  # not its name again
    assert moreno[v.COUNTRY] == ["NZ"]
    assert described(quads, BASE + "actor/officials-in-critic")[TYPE] == [v.ACTOR]


def test_run_tells_versions_and_a_time_only_if_given():
    quads = list(run_quads(BASE, {"spacy": "3.8", "a model": "1"}, "abc"))
    run = described(quads, BASE + "run")
    assert run[v.DCTERMS_IDENTIFIER] == ["abc"]
    assert run[v.PROV_USED] == [BASE + "run/used/a%20model", BASE + "run/used/spacy"]
    assert v.PROV_ENDED_AT_TIME not in run
    timed = run_quads(BASE, {}, "abc", "2024-05-16T00:00:00+00:00")
    assert described(timed, BASE + "run")[v.PROV_ENDED_AT_TIME] == ["2024-05-16T00:00:00+00:00"]


def test_an_unnamed_actor_is_marked():
    marked = [q for q in actor_quads(EVERYONE, BASE, {}) if q.object.value.endswith("naming-unnamed")]
    assert [q.subject.value.rsplit("/", 1)[1] for q in marked] == ["officials-in-critic"]


def test_a_role_is_a_node_with_its_article_and_words():
    text = "Ada Moreno, a former Peruvian adviser to the Harbour Board, left."
    body, land = span(text, "the Harbour Board"), span(text, "Peruvian")
    role = HeldRole(
        span=span(text, "former Peruvian adviser to the Harbour Board"), role="adviser", tenure="former",
        organisation="harbour-board", organisation_span=body, country="PE", country_span=land,
    )  # fmt: skip
    article = Article(id="a4", source="x", text=text)
    record = Record(article=article, actors=(Actor(id="ada-moreno", name="Ada Moreno", type="person", roles=(role,)),))
    node = f"{BASE}article/a4#role-{role.span.start}-{role.span.end}-of-ada-moreno-at-{body.start}-{body.end}"
    told = {(q.predicate.value, q.object.value) for q in record_quads(record, BASE) if q.subject.value == node}
    assert told == {
        (v.RDF + "type", v.ORG_MEMBERSHIP),
        (v.ORG_MEMBER, f"{BASE}actor/ada-moreno"),
        (v.ORG_ORGANIZATION, f"{BASE}actor/harbour-board"),
        (v.SCHEMA_ROLE_NAME, "adviser"),
        (v.COUNTRY, "PE"),
        (v.SCHEMA_ADDITIONAL_TYPE, v.TENURE_FORMER),
        (v.REPORTED_IN, f"{BASE}article/a4"),
        (v.NIF_BEGIN_INDEX, str(role.span.start)),
        (v.NIF_END_INDEX, str(role.span.end)),
        (v.NIF_ANCHOR_OF, "former Peruvian adviser to the Harbour Board"),
        (v.DCTERMS_HAS_PART, f"{BASE}article/a4#char={body.start},{body.end}"),
        (v.DCTERMS_HAS_PART, f"{BASE}article/a4#char={land.start},{land.end}"),
    }


def test_a_figure_tells_its_base_unit_what_it_belongs_to_and_what_is_assumed():
    record = critic()
    figure = replace(
        record.figures[0],
        unit="mile",
        unit_assumed=True,
        whose="the port",
        base=BaseValue(Decimal("1609.344"), Decimal("3218.688"), "metre"),
    )
    begin = figure.span.start
    node = f"{BASE}article/a0000000002#figure-{begin}-{figure.span.end}"
    quads = list(record_quads(replace(record, figures=(figure,)), BASE))
    found = {q.predicate.value.rsplit("/", 1)[-1]: q.object.value for q in quads if q.subject.value == node}
    assert found["observationAbout"] == "the port"
    assert found["additionalType"].endswith("#unit-assumed")
    assert found["quantityValue"] == f"{node}-base"
    base = {q.predicate.value.rsplit("/", 1)[-1]: q.object.value for q in quads if q.subject.value == f"{node}-base"}
    assert (base["numericValue"], base["upperBound"], base["unitText"]) == ("1609.344", "3218.688", "metre")
    assert base["hasUnit"].endswith("/unit/M")
