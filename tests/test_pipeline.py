"""The whole job on our own example articles, with the real models."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

import sayso
from sayso.errors import UsageError
from sayso.model import Span

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = ROOT / "examples" / "articles"

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return sayso.build(EXAMPLES, output=tmp_path_factory.mktemp("run"))


def texts(folder):
    """The bytes of everything a build makes but its timings and its caches."""
    names = ["records.jsonl", "graph.trig", "graph.html", "report.json"]
    return {name: (folder / name).read_bytes() for name in names}


def test_build_reads_every_example(run):
    report = run.report()
    assert report["skipped"] == []
    assert report["counts"]["articles"] == len(list(EXAMPLES.glob("*.txt")))
    assert min(report["counts"][name] for name in ("actors", "statements", "events", "figures")) > 0


def test_every_span_lies_in_its_article(run):
    for record in run.records():
        length = len(record.article.text)
        spans = [span for s in record.statements for span in (*s.source, *s.cue, *s.content)]
        spans += [mention.span for actor in record.actors for mention in actor.mentions]
        spans += [event.trigger for event in record.events] + [figure.span for figure in record.figures]
        assert all(0 <= span.start < span.end <= length for span in spans)


def test_every_id_that_is_named_is_there(run):
    for record in run.records():
        actors = {actor.id for actor in record.actors}
        statements = {statement.id for statement in record.statements}
        named = {s.speaker for s in record.statements if s.speaker}
        named |= {about.actor for s in record.statements for about in s.about}
        named |= {p.actor for event in record.events for p in event.participants}
        named |= {owner for figure in record.figures for owner in figure.of}
        assert named <= actors
        assert {s.within for s in record.statements if s.within} <= statements
        assert {thing.statement for thing in (*record.events, *record.figures) if thing.statement} <= statements


def test_no_statement_lies_in_a_headline_or_caption(run):
    for record in run.records():
        marks = [mark.span for mark in record.article.marks]
        contents = [span for statement in record.statements for span in statement.content]
        assert not [s for s in contents if any(s.overlaps(mark) for mark in marks)]


def test_text_in_the_triples_is_the_article_there(run):
    rows = run.query("""SELECT ?text ?all ?begin ?end WHERE {
        ?node nif:anchorOf ?text ; nif:beginIndex ?begin ; nif:endIndex ?end ; sayso:reportedIn/nif:isString ?all }""")
    assert len(rows) > 100
    assert all(Span(row["begin"], row["end"]).of(row["all"]) == row["text"] for row in rows)


def test_one_person_is_one_node_across_articles(run):
    rows = run.query("""SELECT ?actor (COUNT(DISTINCT ?article) AS ?articles) WHERE {
        ?mention nif:taIdentRef ?actor ; sayso:reportedIn ?article .
        ?actor schema:name "Vladimir Putin" } GROUP BY ?actor""")
    assert len(rows) == 1
    assert rows[0]["articles"] >= 5


def test_pronouns_and_unknown_are_no_actors(run):
    names = {row["name"].lower() for row in run.query("SELECT ?name { ?a a sayso:Actor ; schema:name ?name }")}
    assert not names & {"he", "she", "it", "they", "i", "we", "who", "unknown", "mr", "mr."}


def test_second_build_extracts_nothing_and_changes_no_byte(run, monkeypatch):
    before = texts(run.folder)
    monkeypatch.setattr("sayso.work.one", lambda article: pytest.fail(f"extracted again: {article.source}"))
    sayso.build(EXAMPLES, output=run.folder)
    assert texts(run.folder) == before


def test_build_elsewhere_with_another_hash_seed_gives_the_same_bytes(run, tmp_path):
    code = f"import sayso; sayso.build({str(EXAMPLES)!r}, output='again')"
    environment = {**os.environ, "PYTHONHASHSEED": "4711", "PYTHONPATH": str(ROOT / "graph")}
    subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env=environment, check=True)
    assert texts(tmp_path / "again") == texts(run.folder)


def test_a_changed_and_a_removed_article_change_only_themselves(tmp_path):
    folder = tmp_path / "articles"
    shutil.copytree(EXAMPLES, folder)
    first = sayso.build(folder, output=tmp_path / "run")
    gone, changed = sorted(folder.glob("*.txt"))[:2]
    gone.unlink()
    changed.write_text(changed.read_text(encoding="utf-8") + "\n\nThe mayor of Arlandia said taxes would fall.\n")
    second = sayso.build(folder, output=tmp_path / "run")
    fresh = sayso.build(folder, output=tmp_path / "fresh")
    assert first.folder == second.folder
    assert texts(second.folder) == texts(fresh.folder)
    everything = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    assert second.query(everything) == fresh.query(everything)


def test_an_interrupted_build_goes_on_where_it_stopped(tmp_path, monkeypatch):
    from sayso import work

    whole, done = work.one, []

    def stops_at_third(article):
        if len(done) == 2:
            raise KeyboardInterrupt
        done.append(article.source)
        return whole(article)

    monkeypatch.setattr(work, "one", stops_at_third)
    with pytest.raises(KeyboardInterrupt):
        sayso.build(EXAMPLES, output=tmp_path)
    assert not (tmp_path / "report.json").exists()

    later = []
    monkeypatch.setattr(work, "one", lambda article: later.append(article.source) or whole(article))
    sayso.build(EXAMPLES, output=tmp_path)
    assert not set(later) & set(done)


def test_a_least_confidence_leaves_out_without_extracting_again(run, tmp_path, monkeypatch):
    folder = tmp_path / "run"
    shutil.copytree(run.folder, folder)
    monkeypatch.setattr("sayso.work.one", lambda article: pytest.fail(f"extracted again: {article.source}"))
    sure = sayso.build(EXAMPLES, output=folder, min_confidence=0.9)
    said, before = (
        # topics are chosen over the run, and an event goes with the statement it is told in
        [replace(one, topics=(), events=()) for record in either.records() for one in record.statements]
        for either in (sure, run)
    )
    assert said == [one for one in before if one.confidence >= 0.9]
    assert sure.report()["settings"]["min_confidence"] == 0.9
    assert sure.query("SELECT (COUNT(?s) AS ?n) { ?s a sayso:Statement }") == [{"n": len(said)}]
    assert texts(sayso.build(EXAMPLES, output=folder).folder) == texts(run.folder)


def test_damage_in_the_folder_is_made_good_by_the_next_build(run, tmp_path):
    folder = tmp_path / "run"
    shutil.copytree(run.folder, folder)
    for path in (next((folder / ".cache" / "records").glob("*/*.json")), folder / "store" / "CURRENT"):
        path.write_bytes(b"damaged")
    assert texts(sayso.build(EXAMPLES, output=folder).folder) == texts(run.folder)
    everything = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
    assert sayso.open_run(folder).query(everything) == run.query(everything)


def test_a_build_of_nothing_leaves_no_folder(tmp_path):
    with pytest.raises(UsageError, match="absent"):
        sayso.build("absent", output=tmp_path / "run")
    assert not (tmp_path / "run").exists()


def test_a_fault_in_one_article_costs_only_that_article(tmp_path, monkeypatch):
    from sayso import extract

    whole = extract.figures

    def faulty(document, *rest):
        if document.article.source.startswith("01"):
            raise RuntimeError("boom")
        return whole(document, *rest)

    monkeypatch.setattr(extract, "figures", faulty)
    report = sayso.build(EXAMPLES, output=tmp_path).report()
    assert [one["source"][:2] for one in report["skipped"]] == ["01"]
    assert "boom" in report["skipped"][0]["reason"]
    assert report["counts"]["articles"] == len(list(EXAMPLES.glob("*.txt"))) - 1


def test_hostile_text_stays_data(tmp_path):
    text = (
        'The minister of Arlandia, Ada Moreno, said: "We </script><script>alert(1)</script> agree." '
        "She added that } DROP ALL ; { was no way to talk.\n\n"
        'Her "friend" <b onmouseover=alert(2)>Ivo Okafor</b> said <urn:x> a "deal\\u0022 @prefix was near.\n'
    )
    (tmp_path / "evil.txt").write_text(text, encoding="utf-8")
    run = sayso.build(tmp_path / "evil.txt", output=tmp_path / "run")
    page = run.page_path.read_text(encoding="utf-8")
    assert "<script>alert(1)" not in page
    assert "<b onmouseover" not in page
    assert run.query("SELECT ?t { ?a nif:isString ?t }")[0]["t"] == text
    assert len(run.graph()) > 0


def test_workers_give_the_same_bytes_as_one_process(run, tmp_path):
    again = sayso.build(EXAMPLES, output=tmp_path, workers=2)
    assert texts(again.folder) == texts(run.folder)


def test_build_of_nothing_is_a_usage_error(tmp_path):
    (tmp_path / "picture.txt").write_bytes(bytes(range(256)) * 20)
    with pytest.raises(UsageError, match=r"picture\.txt"):
        sayso.build(tmp_path / "picture.txt", output=tmp_path / "run")


def test_skipped_articles_are_in_the_report_and_cost_nothing_else(tmp_path):
    shutil.copy(sorted(EXAMPLES.glob("*.txt"))[0], tmp_path)
    (tmp_path / "empty.txt").write_text("")
    report = sayso.build(tmp_path, output=tmp_path / "run").report()
    assert [one["source"] for one in report["skipped"]] == ["empty.txt"]
    assert report["counts"]["articles"] == 1


def test_a_page_made_anew_keeps_the_title_of_the_build_and_only_that(tmp_path):
    article = sorted(EXAMPLES.glob("*.txt"))[0]
    titled = sayso.build(article, output=tmp_path / "run", title="Forum & after")
    assert "<title>Forum &amp; after</title>" in titled.page(tmp_path / "small.html", top=5).read_text(encoding="utf-8")
    assert "<title>Else</title>" in titled.page(tmp_path / "else.html", title="Else").read_text(encoding="utf-8")
    untitled = sayso.build(article, output=tmp_path / "run")
    assert "Forum" not in untitled.page_path.read_text(encoding="utf-8").split("</title>")[0]


def test_report_is_json_and_timings_are_apart(run):
    assert "seconds" not in run.report_path.read_text()
    assert msgspec.json.decode((run.folder / "timings.json").read_bytes()).keys() >= {"read", "extract", "page"}


def test_notebook_shows_the_page_in_a_frame(run):
    assert run._repr_html_().startswith("<iframe")


def test_topics_are_named_where_they_stand_and_a_list_takes_their_place(run, tmp_path, monkeypatch):
    folder = tmp_path / "run"
    shutil.copytree(run.folder, folder)
    labels = [row["topic"] for row in run.query("about-which-topics")]
    assert {"sanctions", "trade", "peace"} <= set(labels)
    for record in run.records():
        topics = [topic for said in record.statements for topic in said.topics]
        assert all(0 <= topic.span.start < topic.span.end <= len(record.article.text) for topic in topics)
    mine = tmp_path / "concepts.yml"
    mine.write_text("- {label: Penalties, words: [sanction]}\n", encoding="utf-8")
    listed = sayso.build(EXAMPLES, output=folder, concepts=mine)
    assert [row["topic"] for row in listed.query("about-which-topics")] == ["Penalties"]
    monkeypatch.setattr("sayso.work.one", lambda article: pytest.fail(f"extracted again: {article.source}"))
    sayso.build(EXAMPLES, output=folder, concepts=mine)


def test_a_list_of_concepts_that_is_none_is_named(tmp_path):
    mine = tmp_path / "concepts.yml"
    mine.write_text("- words: [x]", encoding="utf-8")
    with pytest.raises(UsageError, match=r"concepts\.yml: concept 1 has no label"):
        sayso.build(EXAMPLES, output=tmp_path / "run", concepts=mine)


def test_a_window_that_is_none_is_refused():
    with pytest.raises(UsageError, match="day, month, year, all"):
        sayso.build(EXAMPLES, window="week")
