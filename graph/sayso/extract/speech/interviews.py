"""Interviews printed without labels: a paragraph of question, a paragraph or more of answer, and so on."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from ...parse import Document, Run
from .decoding import Draft

FEWEST = 3  # questions
LONGEST = 40  # words of a question
GAP = 5  # paragraphs an answer may have
MARKS = {"“", "”", '"', "``", "''", "*", "_", "**", "‘", "’"}
FIRST, SECOND = {"i", "my", "me", "mine"}, {"you", "your", "yours"}
LIKELY = 0.6


def read_interview(document: Document, drafts: list[Draft]) -> None:
    """Make each answer a statement of the one interviewed, each question one of nobody known (by "interview").

    yes: "How do you live?" / "I live well." / "Do you sing?" / "I do." / "Will you go?" / "We will."
    no:  "Is the bridge safe?" / "The council thinks so." : an article that asks and answers itself
    """
    asked = [n for n, run in enumerate(document.paragraphs) if _is_question(document, run)]
    answers = [Run(n + 1, min(following, n + 1 + GAP)) for n, following in pairwise(asked) if following > n + 1]
    if asked and asked[-1] + 1 < len(document.paragraphs):
        answers.append(Run(asked[-1] + 1, asked[-1] + 2))
    if len(answers) < FEWEST or not (person := interviewee(document, asked[0])):
        return
    if not _personal(document, asked, answers) or _told(document, person, answers):
        return
    for answer in answers:
        _add(drafts, Run(0, 0), document.paragraphs[answer.first - 1])
        said = Run(document.paragraphs[answer.first].first, document.paragraphs[answer.last - 1].last)
        _add(drafts, person, said)


def interviewee(document: Document, before: int) -> Run | None:
    """Who is interviewed: the person named most often in the paragraphs before one, in the longest mention."""
    end = document.paragraphs[before].first
    people = [entity.run for entity in document.entities if entity.label == "PERSON" and entity.run.last <= end]
    names = Counter(document.tokens[run.last - 1].text for run in people)
    if not names:
        return None
    name = names.most_common(1)[0][0]
    return max((run for run in people if document.tokens[run.last - 1].text == name), key=len)


def _is_question(document: Document, run: Run) -> bool:
    words = [document.tokens[i] for i in run if document.tokens[i].text not in MARKS]
    quoted = any(document.tokens[i].text in MARKS - {"*", "_", "**"} for i in run)
    return bool(words) and words[-1].text == "?" and len(words) <= LONGEST and not quoted


def _personal(document: Document, asked: Sequence[int], answers: Sequence[Run]) -> bool:
    """Whether half the questions say "you" and two answers in three "I" or "we"."""
    you = sum(_says(document, document.paragraphs[n], SECOND) for n in asked)
    me = sum(any(_says(document, document.paragraphs[n], FIRST) for n in answer) for answer in answers)
    return 2 * you >= len(asked) and 3 * me >= 2 * len(answers)


def _told(document: Document, person: Run, answers: Sequence[Run]) -> bool:
    """Whether the answers name the one interviewed: somebody else writes them."""
    name = {document.tokens[person.last - 1].lower}
    return any(_says(document, document.paragraphs[n], name) for answer in answers for n in answer)


def _says(document: Document, run: Run, words: set[str]) -> bool:
    return any(document.tokens[i].lower in words for i in run)


def _add(drafts: list[Draft], source: Run, content: Run) -> None:
    draft = Draft("interview", LIKELY)
    draft.source, draft.content = set(source), set(content)
    drafts.append(draft)
