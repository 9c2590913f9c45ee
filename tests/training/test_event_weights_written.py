"""The weights of events as they are fitted and written."""

from sayso.extract.events.logistic import Logistic, logistic
from sayso.paths import PACKAGE
from sayso.training.events.__main__ import written
from sayso.training.events.logistic import Marked, fit


def marked(word, likely, times, counts=1.0):
    return [Marked({"word": {word}}, frozenset({"any"} if likely else ()), str(n), counts) for n in range(times)]


def test_what_is_fitted_tells_the_signs_apart():
    model = fit([*marked("guest", True, 20), *marked("date", False, 20)], ("any",), 1.0)
    assert model.odds({"word": {"guest"}})["any"] > 1 > -1 > model.odds({"word": {"date"}})["any"]


def test_an_item_that_counts_half_weighs_half():
    against = marked("guest", False, 20, 0.5)
    model = fit([*marked("guest", True, 20), *against], ("any",), 100.0)
    assert model.odds({"word": {"guest"}})["any"] > 0.5  # two to one
    even = fit([*marked("guest", True, 20), *marked("guest", False, 20)], ("any",), 100.0)
    assert abs(even.odds({"word": {"guest"}})["any"]) < 0.1


def test_weights_are_written_as_they_ship():
    for name in ("participants", "times"):
        assert written(logistic(name)) == (PACKAGE / "weights" / "events" / f"{name}.json").read_text(encoding="utf-8")
    assert written(Logistic(("a",), (5,), {"word": {'"x"': (1,)}})).splitlines()[-3:] == ['"\\"x\\"":[1]', "}", "}}"]
