"""Which terms become the topics of a run, under which labels."""

from sayso.knowledge.concepts import Listed
from sayso.model import Article, Record, Span, Statement, Topic
from sayso.model.topic import Concept
from sayso.resolve.topics import Tally, shorter, topics


def record(name, *said):
    """An article of sentences; each statement is (speaker, the words of its topic, their key)."""
    text, found = "", []
    for n, (speaker, words, key) in enumerate(said):
        start = len(text)
        text += words + ". "
        topic = Topic(key, Span(start, start + len(words)))
        found.append(Statement(
            id=f"s{n}", speaker=speaker, content=(Span(start, start + len(words)),), kind="direct", by="test",
            confidence=1.0, topics=(topic,),
        ))  # fmt: skip
    return Record(article=Article(id=name, source=name, text=text), statements=tuple(found))


def run_of(*records, **more):
    tally = Tally()
    for one in records:
        tally.add(one)
    found = topics(tally, **more)
    placed = [found.placed(one) for one in records]
    return found.concepts, [[t.term for said in one.statements for t in said.topics] for one in placed], placed


def test_what_is_named_twice_is_a_topic_labelled_as_most_texts_put_it():
    concepts, placed, _ = run_of(
        record("a", ("x", "Sanctions", "sanction"), ("y", "the moon", "moon")),
        record("b", ("z", "sanctions", "sanction"), ("z", "sanction", "sanction")),
    )
    assert concepts == (Concept("sanction", "sanctions", ("sanction",)),)
    assert placed == [["sanction"], ["sanction", "sanction"]]


def test_a_longer_term_has_the_shorter_one_above_it_and_a_rare_one_counts_for_it():
    concepts, placed, records = run_of(
        record("a", ("x", "trade", "trade"), ("x", "foreign trade", "foreign trade"), ("y", "arms trade", "arm trade")),
        record("b", ("z", "trade", "trade"), ("w", "foreign trade", "foreign trade")),
    )
    assert concepts == (Concept("foreign-trade", "foreign trade", (), "trade"), Concept("trade", "trade"))
    assert placed[0] == ["trade", "foreign-trade", "trade"]
    (span,) = [t.span for t in records[0].statements[2].topics]
    assert span.of(records[0].article.text) == "trade"


def test_a_word_met_only_inside_one_longer_term_is_no_topic():
    concepts, _, _ = run_of(
        record("a", ("x", "machine tools", "machine tool")), record("b", ("y", "machine tools", "machine tool"))
    )
    assert [one.key for one in concepts] == ["machine-tool"]


def test_what_one_speaker_alone_repeats_is_no_topic_of_many_articles():
    concepts, _, _ = run_of(record("a", ("x", "soup", "soup"), ("x", "soup", "soup")), record("b"))
    assert concepts == ()


def test_what_one_statement_names_and_another_article_tells_is_a_topic_of_a_small_run():
    other = record("b", ("z", "he sold dual-use goods", "sold"))
    concepts, _, _ = run_of(record("a", ("x", "dual-use goods", "dual-use good")), other)
    assert [one.label for one in concepts] == ["dual-use goods"]
    concepts, _, _ = run_of(record("a", ("x", "use goods", "use good")), record("b", ("z", "misuse goods", "sold")))
    assert concepts == ()


def test_only_the_best_are_kept_whatever_the_order():
    records = [record(name, ("x", "war", "war"), ("y", "war", "war"), ("x", "rain", "rain")) for name in "abc"]
    few, _, _ = run_of(*records, most=1)
    assert [one.key for one in few] == ["war"]
    assert run_of(*records)[0] == run_of(*reversed(records))[0]


def test_a_name_keeps_its_capitals():
    concepts, _, _ = run_of(record("a", ("x", "Brexit", "brexit")), record("b", ("y", "Brexit", "brexit")))
    assert concepts[0].label == "Brexit"


def test_a_list_of_ones_own_is_taken_as_it_is():
    own = (Listed(Concept("n", "Net zero"), (("net", "zero"),)),)
    concepts, placed, _ = run_of(record("a", ("x", "net zero", "n")), listed=own)
    assert concepts == (Concept("n", "Net zero", ("net zero",)),)
    assert placed == [["n"]]


def test_shorter():
    assert list(shorter("hi-tech export control")) == ["export control"]
    assert list(shorter("rule of law")) == []


def test_a_pronoun_that_means_a_topic_is_no_label_of_it_and_makes_none():
    concepts, placed, _ = run_of(
        record("a", ("x", "the toll plan", "toll plan"), ("y", "it", "toll plan"), ("y", "It", "soup")),
        record("b", ("z", "toll plan", "toll plan"), ("w", "plan", "toll plan"), ("w", "soup", "soup")),
    )
    assert concepts == (Concept("toll-plan", "the toll plan", ("toll plan",)),)
    assert placed == [["toll-plan", "toll-plan"], ["toll-plan", "toll-plan"]], "it is told of all the same"
