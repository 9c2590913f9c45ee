from sayso.model import Article, Span
from sayso.read import near_duplicates

WORDS = [
    "council", "vote", "harbour", "plan", "residents", "mayor", "money", "June", "delay", "letter", "meeting",
    "bridge", "road", "engineer", "cost", "euro", "autumn", "work", "press", "street", "office", "paper",
    "judge", "court", "lawyer", "port", "ship", "crew", "storm", "coast", "city", "minister", "party",
    "leader", "talks",
]  # fmt: skip


def article(number, words):
    text = " ".join(words)
    return Article(id=f"{number:012x}", source=f"{number}.txt", text=text, body=(Span(0, len(text)),))


def story(seed, length=200):
    """Words in an order of its own for each seed (a linear congruence)."""
    state, words = seed, []
    for _ in range(length):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        words.append(WORDS[(state >> 33) % len(WORDS)])
    return words


def test_a_copy_with_a_new_first_sentence_is_found():
    first, second = story(1), [*["an", "updated", "first", "sentence", "was", "put", "before", "it"], *story(1)]
    (found,) = near_duplicates([article(1, first), article(2, story(7)), article(3, second)])
    assert (found.article, found.of) == (f"{3:012x}", f"{1:012x}")
    assert 0.9 < found.similarity < 1


def test_articles_on_the_same_subject_are_no_duplicates():
    assert near_duplicates([article(n, story(n)) for n in range(1, 40)]) == ()


def test_each_copy_points_to_the_first():
    copies = [article(n, story(1)) for n in range(1, 5)]
    assert {found.of for found in near_duplicates(copies)} == {copies[0].id}


def test_a_few_words_are_not_compared():
    assert near_duplicates([article(1, ["done"] * 5), article(2, ["done"] * 5)]) == ()
