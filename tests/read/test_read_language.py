import pytest

from sayso.read.language import foreign_language


def test_english_passes():
    assert foreign_language("The mayor of Lund said on Monday that the vote would be delayed until June.") is None


@pytest.mark.parametrize("text", ["We are done.", "Ponte Vecchio, Firenze", "Talks stall", "", "2024"])
def test_short_texts_pass(text):
    assert foreign_language(text) is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Der Bürgermeister sagte am Montag, die Abstimmung über den neuen Hafen werde bis Juni verschoben, "
         "nachdem Hunderte Anwohner dem Plan widersprochen hatten.", "de"),
        ("De burgemeester zei maandag dat de stemming over de nieuwe haven tot juni wordt uitgesteld, nadat "
         "honderden bewoners bezwaar hadden gemaakt tegen het plan.", "nl"),
        ("Le maire a annoncé lundi que le vote sur le nouveau port serait reporté au mois de juin, après les "
         "objections de centaines d’habitants du quartier.", "fr"),
        ("Мэр сказал в понедельник.", "ru"),
    ],
)  # fmt: skip
def test_other_languages_are_named(text, language):
    assert foreign_language(text) == language


def test_english_without_its_small_words_is_still_english():
    headline_style = "Mayor delays harbour vote. Council members criticise decision. Residents celebrate quietly. "
    assert foreign_language(headline_style * 3) is None
