"""Whom statements are about, counted: grades, who is left out, who is who, and what is not paired."""

from about_samples import about, found, gold, pairing, said
from sayso.evaluate.about import evaluate_about
from sayso.evaluate.about.judging import judged
from sayso.evaluate.about.targets import stance_hits, target_hits
from sayso.evaluate.hits import Hits

TEXT = "[l:name Lind] said [1:says [b:name Berg] had cheated [c:name Cole] in [p:name Paris]]."
RIGHT = {"s1": said("l", "b-", "(c", "~p")}


def whom(given, name="about whom: targets", text=TEXT, right=RIGHT, other=None):
    return target_hits(pairing(text, right, given, other))[name]


def test_a_target_is_right_where_both_sides_have_it_as_one():
    assert whom({"s1": said("l", "b=")}) == Hits(1, 1, 1, 1)
    assert whom({"s1": said("l", "(b")}) == Hits(0, 0, 0, 1)
    assert whom({"s1": said("l", "b=", "c=")}) == Hits(1, 2, 1, 1)


def test_with_mentions_either_grade_is_right():
    assert whom({"s1": said("l", "(b", "c=")}, "about whom: targets and mentioned") == Hits(2, 2, 2, 2)
    assert whom({"s1": said("l", "(b", "c=")}, "grade: accuracy") == Hits(0, 2, 0, 2)


def test_a_place_is_wrong_only_as_a_target():
    assert whom({"s1": said("l", "b-", "(p")}) == Hits(1, 1, 1, 1)
    assert whom({"s1": said("l", "b-", "p=")}) == Hits(1, 2, 1, 1)
    assert whom({"s1": said("l", "b-", "(p")}, "about whom: targets and mentioned") == Hits(1, 1, 1, 2)


def test_nothing_is_judged_of_a_speaker():
    assert whom({"s1": said("l", "l=", "b-")}) == Hits(1, 1, 1, 1)
    assert whom({"s1": said("c", "l=", "b-")}) == Hits(1, 1, 1, 1), "gold's speaker, wherever found"
    assert whom({"s1": said("b", "b-")}) == Hits(0, 0, 0, 1), "no self-link is no find"


def test_what_is_open_counts_for_nothing():
    right = {"s1": said("l", "b-", "?c", "~p")}
    for given in ("c=", "(c"):
        assert whom({"s1": said("l", "b-", given)}, right=right) == Hits(1, 1, 1, 1)


def test_a_pair_stands_for_nobody_where_its_members_are_listed():
    text = "[a:name Aland] met [b:name Borea]. [l:name Lind] said [1:says [t:nominal both countries] lied]."
    right = {"s1": said("l", "a-", "b-"), "t": {"members": ("a", "b")}}
    assert whom({"s1": said("l", "a-", "b-")}, text=text, right=right) == Hits(2, 2, 2, 2)
    assert whom({"s1": said("l", "t-")}, text=text, right=right) == Hits(0, 0, 0, 2)


def test_who_is_who_is_told_apart_from_whom():
    text = "[b:name Berg] met [c:name Cole]. [l:name Lind] said [1:says [b:pronoun he] had lied]."
    other = text.replace("[b:pronoun", "[c:pronoun")
    right, given = {"s1": said("l", "b-")}, {"s1": said("l", "c-")}
    assert whom(given, text=text, right=right, other=other) == Hits(0, 1, 0, 1)
    assert whom(given, "about whom, by words: targets", text, right, other) == Hits(1, 1, 1, 1)


def test_end_to_end_counts_statements_without_a_partner():
    text = "[l:name Lind] said [1:says [b:name Berg] lied]. [2:says [c:name Cole] was not there], she added."
    right = {"s1": said("l", "b-"), "s2": said("l", "c=")}
    other = text.replace("[2:says ", "").replace("there]", "there").replace("[l:name Lind]", "[3:says [l:name Lind]]")
    given = {"s1": said("l", "b-"), "s3": said("c", "l=")}
    one = pairing(text, right, given, other)
    assert target_hits(one)["about whom: targets"] == Hits(1, 1, 1, 1)
    assert target_hits(one)["end to end: targets"] == Hits(1, 2, 1, 2)
    assert stance_hits(one)["end to end: target and stance"] == Hits(1, 2, 1, 2)


def test_stance_is_judged_over_right_targets():
    text = "[l:name Lind] said [1:says [b:name Berg] lied to [c:name Cole] and [d:name Dahl]]."
    right = {"s1": said("l", "b-", "c=", "d+")}
    counts = stance_hits(pairing(text, right, {"s1": said("l", "b-", "c-")}))
    assert counts["stance: accuracy"] == Hits(1, 2, 1, 2)
    assert counts["stance: negative"] == Hits(1, 2, 1, 1)
    assert counts["stance: neutral"] == Hits(0, 0, 0, 1)
    assert counts["stance: positive"] == Hits(0, 0, 0, 0)


def test_what_is_missed_and_spurious():
    one = pairing(TEXT, RIGHT, {"s1": said("l", "c=")})
    (couple,) = one.couples
    whom = judged(couple.gold, couple.found, one)
    assert [both.actor for both in whom.both] == ["c"]
    assert whom.missed == (about("b-"),)
    assert whom.spurious == ()


def test_macro_is_the_mean_of_the_stances():
    right, given = {"s1": said("l", "b-", "c=", "~p")}, {"s1": said("l", "b-", "c-")}
    scores = evaluate_about([gold(TEXT, **right)], {"a": found(TEXT, **given)}).scores
    assert scores["stance: macro"].f1 == (scores["stance: negative"].f1 + 0 + 0) / 3
    assert scores["stance: negative"].f1 == 2 / 3
    assert scores["stance: accuracy"].f1 == 0.5


def test_an_article_without_predictions_is_all_missed():
    scored = evaluate_about([gold(TEXT, **RIGHT)], {})
    assert scored.scores["end to end: targets"].recall == 0
    assert scored.causes == {"statement missed": 1}
    assert scored.gold == {"statements": 1, "target": 1, "mentioned": 1}
