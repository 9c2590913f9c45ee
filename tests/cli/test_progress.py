"""The progress bar starts anew with each stage, so that none shows another's count or rate."""

from sayso.cli.progress import Bar


def shown(bar):
    (task,) = bar._progress.tasks
    return task.description, task.completed, task.total, task.fields["rate"]


def test_a_stage_counts_its_own_articles():
    bar = Bar()
    bar("reading", 10, 0)
    assert shown(bar) == ("reading", 10, None, "")
    bar("extracting", 2, 10)
    assert shown(bar) == ("extracting", 2, 10, "")
    bar("extracting", 3, 10)
    assert shown(bar)[1:3] == (3, 10)


def test_a_stage_without_count_has_none_of_the_stage_before():
    bar = Bar()
    bar("extracting", 10, 10)
    bar("writing", 0, 0)
    assert shown(bar) == ("writing", 0, None, "")
