"""Ids depend on what the articles say, not on their order, and an article leaves the ids of those it does not name."""

import random

import pytest

from namesakes import items, records
from sayso.resolve import resolve

# Every third set of the suite, as one archive of articles.
SETS = items("namesakes.tsv")[::3]


def archive():
    """All articles of the sets, each with an id of its own."""
    from msgspec.structs import replace

    found = []
    for n, item in enumerate(SETS):
        for record, _ in records(item):
            article = replace(record.article, id=f"{n:03d}-{record.article.id}")
            found.append(replace(record, article=article))
    return found


ARCHIVE = archive()


def ids(resolution, found):
    return {one.article.id: resolution.local_ids(one.article.id) for one in found}


@pytest.mark.parametrize("seed", range(5))
def test_any_order_of_the_articles_gives_the_same_ids_and_merges(seed):
    shuffled = list(ARCHIVE)
    random.Random(seed).shuffle(shuffled)
    first, other = resolve(ARCHIVE), resolve(shuffled)
    assert ids(first, ARCHIVE) == ids(other, ARCHIVE)
    assert first.actors == other.actors
    assert list(first.merges) == list(other.merges)


def words_of(found):
    return {word for one in found for actor in one.actors for word in actor.name.lower().replace(".", " ").split()}


@pytest.mark.parametrize("seed", range(5))
def test_an_article_changes_no_id_of_those_whose_names_it_does_not_share(seed):
    chosen = random.Random(seed).sample(SETS, 10)
    added = [one for one in ARCHIVE if SETS[int(one.article.id[:3])] in chosen]
    before = [one for one in ARCHIVE if one not in added]
    new = words_of(added)
    first, after = ids(resolve(before), before), ids(resolve(ARCHIVE), before)
    for one in before:
        for actor in one.actors:
            if not words_of([one]) & new:
                assert first[one.article.id][actor.id] == after[one.article.id][actor.id]
