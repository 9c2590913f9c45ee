# ruff: noqa: E501 - a parse is one line a sentence
from parses import line
from sayso.extract.actor_index import ActorIndex
from sayso.extract.speech.about import about, spoken_for
from sayso.model import Actor, HeldRole, Mention, Span, Statement

SAID = (
    "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 4 | left leave VERB/VBD ccomp 2 "
    "| Lund Lund PROPN dobj 4 | with with ADP prep 4 | his his PRON poss 8 | party party NOUN pobj 6"
)


def actor(document, name, *places, **known):
    text = document.article.text
    mentions = tuple(Mention(text.index(word), text.index(word) + len(word), form) for word, form in places)
    return Actor(**{"id": name.lower(), "name": name, "type": "person", **known}, mentions=mentions)


def of(document, actors, cue, content, **known):
    text = document.article.text
    spans = {k: (Span(text.index(v), text.index(v) + len(v)),) for k, v in (("cue", cue), ("content", content))}
    statement = Statement(
        **{"id": "s1", "speaker": "ostrov", "kind": "indirect", "by": "test", "confidence": 1.0, **spans, **known}
    )
    return [(found.actor, found.stance) for found in about(document, statement, ActorIndex(document, actors))]


def graded(document, actors, cue, content, others=()):
    text = document.article.text
    spans = {k: (Span(text.index(v), text.index(v) + len(v)),) for k, v in (("cue", cue), ("content", content))}
    statement = Statement(id="s1", speaker="ostrov", kind="indirect", by="test", confidence=1.0, **spans)
    return {a.actor: a.grade for a in about(document, statement, ActorIndex(document, actors), others)}


def test_mentioned_actors_without_speaker_and_literal_places():
    document = line(SAID)
    people = [
        actor(document, "Ostrov", ("Ostrov", "name"), ("his", "pronoun")),
        actor(document, "Brandt", ("Brandt", "name")),
        actor(document, "Lund", ("Lund", "name"), type="place"),
    ]
    assert of(document, people, "said", "Brandt left Lund with his party") == [("brandt", "neutral")]


def test_joint_speakers_are_no_targets():
    document = line(SAID)
    people = [actor(document, "Brandt", ("Brandt", "name")), actor(document, "Lund", ("Lund", "name"))]
    assert of(document, people, "said", "Brandt left Lund", co_speakers=("lund",)) == [("brandt", "neutral")]


def test_resolved_pronouns_count_and_order_is_the_texts():
    document = line(SAID)
    people = [
        actor(document, "Ostrov", ("Ostrov", "name")),
        actor(document, "Carlsen", ("his", "pronoun")),
        actor(document, "Brandt", ("Brandt", "name")),
    ]
    assert of(document, people, "said", "Brandt left Lund with his party") == [
        ("brandt", "neutral"), ("carlsen", "neutral"),
    ]  # fmt: skip


def test_own_institution_counts_by_name_and_by_we():
    words = "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | {} {} {} nsubj 4 | left leave VERB/VBD ccomp 2"
    for word, tag, form, expected in (
        ("we", "PRON", "pronoun", [("arlandia", "neutral")]),
        ("Arlandia", "PROPN", "name", [("arlandia", "neutral")]),
    ):
        document = line(words.format(word, word, tag))
        people = [
            actor(document, "Ostrov", ("Ostrov", "name"), affiliation=("arlandia",)),
            actor(document, "Arlandia", (word, form), type="government"),
        ]
        assert of(document, people, "said", f"{word} left") == expected


def test_attitude_counts_only_if_it_is_the_speakers():
    words = (
        "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | {} {} {} nsubj 4 | condemned condemn VERB/VBD ccomp 2 "
        "| Brandt Brandt PROPN dobj 4"
    )
    for subject, tag, expected in (("Carlsen", "PROPN", "neutral"), ("I", "PRON", "negative")):
        document = line(words.format(subject, subject, tag))
        people = [actor(document, "Ostrov", ("Ostrov", "name")), actor(document, "Brandt", ("Brandt", "name"))]
        assert of(document, people, "said", f"{subject} condemned Brandt") == [("brandt", expected)]


def test_object_of_a_judging_cue_is_a_target():
    document = line(
        "Ostrov Ostrov PROPN nsubj 2 | criticised criticise VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 "
        "| for for ADP prep 2 | the the DET det 6 | delay delay NOUN pobj 4"
    )
    people = [actor(document, "Ostrov", ("Ostrov", "name")), actor(document, "Brandt", ("Brandt", "name"))]
    assert of(document, people, "criticised", "the delay") == [("brandt", "negative")]


def test_nobody_mentioned_is_an_empty_list():
    document = line(
        "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | it it PRON nsubj 4 | rained rain VERB/VBD ccomp 2"
    )
    assert of(document, [actor(document, "Ostrov", ("Ostrov", "name"))], "said", "it rained") == []


def test_one_spoken_to_is_no_target_and_a_topic_is():
    words = (
        "Ostrov Ostrov PROPN nsubj 2 | {} {} VERB/VBD ROOT 0 | {} Brandt Brandt PROPN {} | that that SCONJ mark {} "
        "| it it PRON nsubj {} | rained rain VERB/VBD ccomp 2"
    )
    told = words.format("told", "tell", "", "dobj 2", 6, 6).replace("|  ", "| ")
    said = words.format("said", "say", "of of ADP prep 2 | ", "pobj 3", 7, 7)
    for sentence, cue, expected in ((told, "told", []), (said, "said", [("brandt", "neutral")])):
        document = line(sentence)
        people = [actor(document, "Ostrov", ("Ostrov", "name")), actor(document, "Brandt", ("Brandt", "name"))]
        assert of(document, people, cue, "it rained") == expected


def test_object_of_a_portraying_cue_is_a_target():
    document = line(
        "Ostrov Ostrov PROPN nsubj 2 | described describe VERB/VBD ROOT 0 | Brandt Brandt PROPN dobj 2 | as as ADP prep 2 "
        "| tall tall ADJ amod 4"
    )
    people = [actor(document, "Ostrov", ("Ostrov", "name")), actor(document, "Brandt", ("Brandt", "name"))]
    assert of(document, people, "described", "as tall") == [("brandt", "neutral")]


def test_who_is_addressed_is_a_target_and_who_is_named_beside_is_mentioned():
    document = line(SAID)
    people = [
        actor(document, "Ostrov", ("Ostrov", "name")),
        actor(document, "Carlsen", ("his", "pronoun")),
        actor(document, "Brandt", ("Brandt", "name")),
    ]
    found = graded(document, people, "said", "Brandt left Lund with his party")
    assert found == {"brandt": "target", "carlsen": "mentioned"}


NESTED = (
    "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 4 | says say VERB/VBZ ccomp 2 "
    "| Lund Lund PROPN nsubj 6 | lied lie VERB/VBD ccomp 4"
)


def test_whom_a_statement_inside_is_about_is_only_mentioned():
    document = line(NESTED)
    people = [actor(document, name, (name, "name")) for name in ("Ostrov", "Brandt", "Lund")]
    text = document.article.text
    said = Statement(
        id="s2", speaker="brandt", content=(Span(text.index("Lund"), len(text)),), kind="indirect", within="s1",
        by="test", confidence=1.0,
    )  # fmt: skip
    targets = {"brandt": "target", "lund": "target"}
    assert graded(document, people, "said", "Brandt says Lund lied") == targets
    assert graded(document, people, "said", "Brandt says Lund lied", [said]) == targets | {"lund": "mentioned"}


def test_a_country_meant_as_a_place_is_left_out_and_one_behind_an_adjective_is_mentioned():
    document = line(
        "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | Norwegian norwegian ADJ/JJ amod 4 | banks bank NOUN nsubj 5 "
        "| closed close VERB/VBD ccomp 2 | in in ADP prep 5 | Sweden Sweden PROPN pobj 6"
    )
    states = [
        actor(document, "Norway", type="country", country="NO"),
        actor(document, "Sweden", ("Sweden", "name"), type="country", country="SE"),
    ]
    assert graded(document, states, "said", "Norwegian banks closed in Sweden") == {"norway": "mentioned"}


def test_a_description_of_what_somebody_is_names_no_other():
    document = line(
        "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | Brandt Brandt PROPN nsubj 4 | is be AUX/VBZ ccomp 2 "
        "| the the DET det 6 | partner partner NOUN attr 4"
    )
    people = [actor(document, "Brandt", ("Brandt", "name")), actor(document, "Lund", ("the partner", "nominal"))]
    assert graded(document, people, "said", "Brandt is the partner") == {"brandt": "target"}


def test_what_one_is_accused_of_is_not_his_stance():
    document = line(
        "Ostrov Ostrov PROPN ROOT 0 | accused accuse VERB/VBN acl 1 | of of ADP prep 2 "
        "| supporting support VERB/VBG pcomp 3 | Brandt Brandt PROPN dobj 4"
    )
    people = [actor(document, "Ostrov", ("Ostrov", "name")), actor(document, "Brandt", ("Brandt", "name"))]
    assert of(document, people, "accused", "of supporting Brandt") == [("brandt", "neutral")]


def test_what_nobody_does_the_speaker_does_not_either():
    document = line(
        "Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | nobody nobody PRON nsubj 4 "
        "| trusts trust VERB/VBZ ccomp 2 | Brandt Brandt PROPN dobj 4"
    )
    people = [actor(document, "Ostrov", ("Ostrov", "name")), actor(document, "Brandt", ("Brandt", "name"))]
    assert of(document, people, "said", "nobody trusts Brandt") == [("brandt", "negative")]


def test_a_body_is_its_spokesmans_own_and_not_its_critics():
    document = line("Ostrov Ostrov PROPN nsubj 2 | said say VERB/VBD ROOT 0 | it it PRON nsubj 4 | rained rain VERB/VBD ccomp 2")
    for role, tenure, own in (("chief executive", None, ["vane"]), ("governor", "former", []), ("economist", None, [])):
        held = HeldRole(span=Span(0, 6), role=role, tenure=tenure, organisation="vane")
        index = ActorIndex(document, [actor(document, "Ostrov", ("Ostrov", "name"), roles=(held,))])
        statement = Statement(id="s1", speaker="ostrov", content=(), kind="indirect", by="test", confidence=1.0)
        assert list(spoken_for(statement, index)) == own
