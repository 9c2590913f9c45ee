"""Roles and descriptions by office are read as well as when the floors were set, on our own sentences."""

import hashlib
from collections import Counter
from pathlib import Path

import pytest

from sayso.evaluate.hits import Hits
from sayso.evaluate.role_anaphora import anaphora_suite, meant_in
from sayso.evaluate.roles import role_hits, role_suite, stated_roles
from sayso.model import Article, Span

SUITES = Path(__file__).resolve().parent / "suites"
ROLES = role_suite((SUITES / "roles.tsv").read_text(encoding="utf-8"))
ANAPHORA = anaphora_suite((SUITES / "role_anaphora.tsv").read_text(encoding="utf-8"))
# a little under what is measured
ROLE_FLOORS = {"role": 0.88, "organisation": 0.83, "country": 0.92, "tenure": 0.97, "whole": 0.85}
RIGHT_FLOORS = {"antecedent": 36, "office": 43, "": 43}


def extracted(text, published=None):
    from sayso.extract import extract
    from sayso.parse import parse

    key = hashlib.sha256(text.encode()).hexdigest()[:12]
    return extract(parse(Article(id=key, source="suite", text=text, published=published, body=(Span(0, len(text)),))))


def test_the_suites_are_large_enough():
    assert len(ROLES) >= 120
    assert len(ANAPHORA) >= 100
    assert len({case.text for case in ANAPHORA if not case.meant}) >= 30


@pytest.mark.model
def test_stated_roles_are_read():
    total = {measure: Hits() for measure in ROLE_FLOORS}
    for text, gold in ROLES:
        for measure, hits in role_hits(stated_roles(extracted(text)), gold).items():
            total[measure] += hits
    assert {measure: hits.f1 for measure, hits in total.items() if hits.f1 < ROLE_FLOORS[measure]} == {}


@pytest.mark.model
def test_descriptions_by_office_mean_nobody_else():
    right, wrong = Counter(), []
    for case in ANAPHORA:
        found = meant_in(extracted(case.text, case.published), case)
        right[case.how] += found == case.meant
        wrong += [(case.published, case.text, sorted(found))] if found - case.meant else []
    assert wrong == []
    assert {how: right[how] for how, least in RIGHT_FLOORS.items() if right[how] < least} == {}
