"""Figures: what counts as one, unit, qualifier, range, what it measures, of whom, and in which statement."""

from decimal import Decimal

import pytest

from parses import parsed
from sayso.extract.actor_index import ActorIndex
from sayso.extract.figures.figures import figures
from sayso.model import Actor, Article, Figure, Mention, Moment, Span, Statement
from sayso.parse import Document, parse


def hand(table: str) -> tuple[Figure, ...]:
    document = parsed(table)
    return figures(document, ActorIndex(document, ()), (), ())


def article(text: str) -> Document:
    return parse(Article(id="0" * 12, source="t.txt", text=text, body=(Span(0, len(text)),)))


def read(text: str) -> list[Figure]:
    document = article(text)
    return list(figures(document, ActorIndex(document, ()), (), ()))


def brief(figure: Figure) -> tuple[str, str]:
    value = str(figure.value) if figure.upper is None else f"{figure.value}-{figure.upper}"
    return value, figure.unit


COUNTED = """
They  they  PRON/PRP nsubj 2
named name  VERB/VBD ROOT 0
more  more  ADJ/JJR amod 5
than  than  ADP/IN quantmod 5
100   100   NUM/CD nummod 7
Arlandian arlandian ADJ/JJ amod 7
companies company NOUN/NNS dobj 2
.     .     PUNCT/. punct 2
"""


def test_counted_noun_is_the_unit_and_its_phrase_what_is_measured():
    (figure,) = hand(COUNTED)
    assert brief(figure) == ("100", "company")
    assert figure.measures == "Arlandian companies"
    assert figure.qualifier == "more-than"
    assert figure.id == "f1"


ARTICLE_FIVE = """
They they PRON/PRP nsubj 2
cite cite VERB/VBP ROOT 0
Article article PROPN/NNP dobj 2
5    5    NUM/CD nummod 3
.    .    PUNCT/. punct 2
"""


def test_label_is_no_figure():
    assert hand(ARTICLE_FIVE) == ()


def test_no_number_no_figure():
    assert (
        hand(ARTICLE_FIVE.replace("Article article", "Berlin berlin").replace("5    5    NUM/CD", "too too ADV/RB"))
        == ()
    )


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fund paid between 10 and 12 percent last spring.", ("10-12", "percent")),
        ("Between three and five million tonnes of wheat were shipped.", ("3000000-5000000", "tonne")),
        ("Inflation may reach 10-12% by then.", ("10-12", "percent")),
        ("The plant needs 1.2 to 1.5 million litres.", ("1200000-1500000", "litre")),
        ("The town needs eight or nine euros a head.", ("8-9", "EUR-per-person")),
        ("One in four farmers has left the valley.", ("0.25", "fraction")),
        ("A third of the villages were cut off.", ("0.3333333333", "fraction")),
        ("Dozens of farms were burned.", ("12", "farm")),
        ("Tens of thousands of people marched.", ("10000-100000", "person")),
        ("The port ships two million barrels of crude oil a day.", ("2000000", "barrel-per-day")),
        ("The pipeline carries 500 million cubic metres of gas.", ("500000000", "cubic-metre")),
        ("The ministry asked for a $37m loan.", ("37000000", "USD")),
        ("The tower is 37m tall.", ("37", "metre")),
        ("The generator gives 10kW.", ("10", "kilowatt")),
        ("It was minus 12 degrees Celsius at dawn.", ("-12", "degree-celsius")),
        ("Sona Ferrin, 42, runs the bakery.", ("42", "year")),
        ("The mayor is 61 years old.", ("61", "year")),
        ("Norvania is the fourth-largest producer of tin.", ("4", "rank")),
        ("It was her second visit to the island in seven months.", ("2", "rank")),
        ("The dam holds twice as much water.", ("2", "multiple")),
        ("Sales rose threefold.", ("3", "multiple")),
        ("The ferry has 320 seats.", ("320", "seat")),
        ("He trailed by less than one-half of 1 percent.", ("0.5", "percent")),
        ("The poll has a margin of plus or minus three points.", ("3", "point")),
        ("The hall measures 1520 sq m.", ("1520", "square-metre")),
        ("The loan is 7.5 million Danish crowns.", ("7500000", "DKK")),
        ("The bid starts at euro 22.5 million.", ("22500000", "EUR")),
        ("The maker reported sales of about MSEK 60.", ("60000000", "SEK")),
        ("The maker gave away 3 USD50 vouchers.", ("50", "USD")),
        ("The ticket cost her 15 dollars and 50.", ("15.5", "USD")),
        ("The pumps fell to - 20 degrees Celsius.", ("-20", "degree-celsius")),
        ("The patient is an 87 yo baker with a cough.", ("87", "year")),
        ("They bought the two-door version of the car.", ("2", "door")),
        ('The blade is 10 " long.', ("10", "inch")),
        ("The retirement age was raised to 64.", ("64", "year")),
        ("Life expectancy in the valley is 73.", ("73", "year")),
        ("The death toll rose to 31 overnight.", ("31", "person")),
        ("The storm left 12 dead and 30 missing.", ("30", "person")),
        ("At least 60 people, 14 of them children, died.", ("14", "child")),
        ("The club has won six of its last eight matches.", ("6", "match")),
        ("He has three Grammys.", ("3", "Grammy")),
        ("Norvex Buys Three Ships", ("3", "Ship")),
        ("The game 20 players left.", ("20", "player")),
        ("The company operates 34 Airbus A320s.", ("34", "A320")),
        ("They paid 20 pounds each.", ("20", "GBP")),
        ("He lost 20 pounds.", ("20", "pound")),
        ("She won by 0.3 of a second.", ("0.3", "second")),
        ("It employs 500-plus staff.", ("500", "staff")),
        ("The group raised $2-3m.", ("2000000-3000000", "USD")),
        ("Gold added $12 to $1,900 an ounce.", ("1900", "USD-per-ounce")),
        ("Dorna Hale, then 16, is accused of theft.", ("16", "year")),
        ("Ana Rell, who was 27 when she was killed, wrote a letter.", ("27", "year")),
        ("When they were 14 and 16 he was a deputy.", ("16", "year")),
        ("Richard Lund, longtime senator, dies at 87", ("87", "year")),
        ("At 44, she is the youngest governor.", ("44", "year")),
        ("The rebate is for students younger than 35.", ("35", "year")),
        ("Sanders trails Clinton by more than 200 pledged delegates.", ("200", "delegate")),
        ("He bought thousands of COVID -19 masks.", ("1000-10000", "mask")),
        ("Sales fell to PS21,700.", ("21700", "GBP")),
        ("A 200,000 to-260,000 year-old skull was found.", ("200000-260000", "year")),
        ("The current density was 1.3 A/cm2.", ("1.3", "ampere-per-square-centimetre")),
        ("The charge in the capacitor was 2.5 F.", ("2.5", "farad")),
        ("It was 71 F in the shade.", ("71", "degree-fahrenheit")),
        ("A wire of 2 mm² was drawn.", ("2", "square-millimetre")),
        ("The engine gives 296 hp (224 kW / 300 PS) in all.", ("224", "kilowatt")),
        ("Mileage rose from about 14-18 mpg to 24 for vans.", ("24", "mile-per-gallon")),
        ("The first index ended at 1,463.78 points, the other at 1,334.20.", ("1334.2", "point")),
        ("The ticket cost me 150 kn at the door.", ("150", "HRK")),
        ("The average rate in the north was 3.2 percent in 2018 and 2.1 last year.", ("2.1", "percent")),
    ],
)
def test_figure(text, expected):
    assert expected in [brief(figure) for figure in read(text)]


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "They met on 16 May in the capital.",
        "The bridge fell in 2014.",
        "The talks opened at 10:30 and closed at 5 p.m. on Friday.",
        "Leaders of the G20 will meet.",
        "Shares in the S&P 500 were mixed.",
        "A Boeing 737 landed safely.",
        "The Power of Siberia 2 pipeline is planned.",
        "See Vol 18 Issue 2 for the essay.",
        "Hartwell beat Dunmore 3-1 at home.",
        "One of the ministers resigned.",
        "No one answered the call.",
        "The leaders met one-on-one.",
        "On one hand the plan is cheap.",
        "At first the plan seemed cheap.",
        "Call 202-555-0143 for details.",
        "The two leaders shook hands.",
        "Covid-19 closed the schools.",
        "The law was passed in the third quarter.",
        "The attacks of 9/11 changed the law.",
        "3. A new bridge is planned.",
        "The fear is, one, his temper, and two, his language.",
        "It happened for the first time in a decade.",
        "Write to Hal Brant, Arlton, PA 23456 for details.",
        "The board holds an 8088 chip.",
        "Group of Seven leaders met.",
        "The Big Three carmakers met.",
        "Phase 3 trials began.",
        "It shows 1) that the plan is cheap and 2) that it works.",
        "The committee backed the Clint ’16 effort.",
        "The neighbours called 911 on him.",
        "Wait until 11 o'clock in the morning.",
        "The bill, H.R. 19, was read.",
        "It is a close call, like 51/49.",
        "the sp 500 and the nasdaq 100 were mixed.",
        "COVID -19 closed the schools.",
    ],
)
def test_no_figure(text):
    assert read(text) == []


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("About 300 guests came.", "approximate"),
        ("Nearly 300 guests came.", "nearly"),
        ("At least 300 guests came.", "at-least"),
        ("Up to 300 guests came.", "up-to"),
        ("Fewer than 300 guests came.", "less-than"),
        ("A record 300 guests came.", "record"),
        ("300 or more guests came.", "at-least"),
        ("They fed 500-plus guests.", "more-than"),
        ("They counted 300 guests.", "exact"),
        ("Barely 300 guests came.", "approximate"),
    ],
)
def test_qualifier(text, qualifier):
    assert read(text)[0].qualifier == qualifier


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("The ministry signed a $5 million contract.", "contract"),
        ("The firm reported a profit of $5 million.", "profit"),
        ("About 40% of revenue came from tin.", "revenue"),
        ("The bridge was sold for 5 million euros.", "bridge"),
        ("The strike lasted five weeks.", "strike"),
        ("The court set a fine of $5 million for the spill.", "fine"),
        ("They paid a total of $5 million for the house.", "house"),
        ("The bloc has a 15 percent polling threshold.", "polling threshold"),
        ("The 28-nation bloc will vote.", "bloc"),
        ("The dam, 300 metres (984 feet) long, holds water.", "dam"),
        ("Norvania has been the island's main partner for 14 consecutive years.", "island's main partner"),
        ("The club has won for 14 consecutive years.", None),
        ("They have a $3,500 a month mortgage and two kids.", "mortgage"),
        ("Three years after it was first due, the dam holds water.", None),
        ("They want 18 more jets.", "jets"),
        ("The glacier has lost half of its volume.", "volume"),
        (
            "It was that noted the average price for women in Arlton is around 73 raising the prospect of strikes.",
            "average price for women in Arlton",
        ),
    ],
)
def test_measures(text, measures):
    assert read(text)[0].measures == measures


@pytest.mark.model
def test_offsets_and_order():
    text = "Ten ships left.\n\nThe crew of 40 took $3 million and five days."
    document = article(text)
    found = figures(document, ActorIndex(document, ()), (), ())
    spans = [figure.span for figure in found]
    assert [span.of(text) for span in spans] == ["Ten", "40", "$3 million", "five days"]
    assert spans == sorted(spans)


@pytest.mark.model
def test_owner_period_and_innermost_statement():
    text = "Norvania's exports rose 5% in 2022, the bank said, and imports fell 3% in 2021."
    document = article(text)
    owner = Actor(id="a1", name="Norvania", type="country", mentions=(Mention(0, 8, "name"),))
    moments = [Moment(Span(30, 34), "2022"), Moment(Span(74, 78), "2021")]
    outer = Statement(id="s1", speaker=None, content=(Span(0, 78),), kind="indirect", by="test", confidence=1.0)
    inner = Statement(id="s2", speaker=None, content=(Span(0, 34),), kind="indirect", by="test", confidence=1.0)
    rise, fall = figures(document, ActorIndex(document, (owner,)), (outer, inner), moments)
    assert rise.of == ("a1",)
    assert (rise.period, fall.period) == ("2022", "2021")
    assert (rise.statement, fall.statement) == ("s2", "s1")
    assert rise.value == Decimal(5)


def periods(text: str, **moments: str) -> list[str | None]:
    document = article(text)
    times = [Moment(Span(text.index(words), text.index(words) + len(words)), value) for words, value in moments.items()]
    return [figure.period for figure in figures(document, ActorIndex(document, ()), (), times)]


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "times", "expected"),
    [
        (
            "Sales rose from 40 tonnes in 2021 to 60 tonnes last year.",
            {"2021": "2021", "last year": "2023"},
            ["2021", "2023"],
        ),
        ("Sales rose 5 percent last year to 60 tonnes.", {"last year": "2023"}, ["2023", "2023"]),
        ("Sales came to 40 tonnes in 2021, or about 300 barrels.", {"2021": "2021"}, ["2021", "2021"]),
        ("The two-day visit shows their answer to the 2022 attack.", {"2022": "2022"}, [None]),
        ("The mayor said on Monday that three ports would close.", {"Monday": "2024-03-04"}, [None]),
        ("They have met 40 times since 2013.", {"2013": "2013"}, [None]),
    ],
)
def test_period_is_the_time_of_the_figures_own_clause(text, times, expected):
    assert periods(text, **times) == expected


@pytest.mark.model
def test_adjective_of_a_country_tells_whose_a_figure_is():
    text = "Norwegian gas exports to Arlandia rose 5 percent. Norway and Arlandia are glad."
    document = article(text)
    norway = Actor(id="n", name="Norway", type="country", country="NO", mentions=(Mention(50, 56, "name"),))
    arlandia = Actor(id="a", name="Arlandia", type="country", mentions=(Mention(25, 33, "name"),))
    (figure,) = figures(document, ActorIndex(document, (norway, arlandia)), (), ())
    assert figure.of == ("n", "a")


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("The party gained 16 percent of the vote.", None),
        ("She lost the race by ten points.", None),
        ("The lower 95 percent paid nothing.", None),
        ("The index is trending up 5 percent.", "up"),
        ("Norvex shares have lost 40 percent of their value.", "down"),
        ("The island lost a fifth of its people.", "down"),
        ("Crude settled up 60 cents.", "up"),
        ("She opened up a 15-point lead.", None),
        ("The firm lost 3 percent.", "down"),
    ],
)
def test_share_and_margin_are_no_movement(text, direction):
    (figure,) = read(text)
    assert (figure.change.direction if figure.change else None) == direction


def test_who_pays_has_the_money_and_is_not_what_it_measures():
    (figure,) = read("The committee spent $50,000 that week.")
    assert (figure.measures, figure.whose) == (None, "committee")


@pytest.mark.model
def test_what_some_of_a_kind_are_bought_for_is_their_price():
    count, price = read("The airline will also buy 20 of the maker's larger planes for $4.6 billion.")
    assert (count.measures, price.measures) == ("larger planes", "maker's larger planes")


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("The entry costs $249.", True),
        ("The entry costs $249 USD.", False),
        ("The entry costs $249 (USD).", False),
        ("The deal is worth $40 billion US.", False),
    ],
)
def test_a_currency_told_behind_the_number_is_not_assumed(text, assumed):
    (figure,) = read(text)
    assert (figure.unit, figure.unit_assumed) == ("USD", assumed)


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("The engine gives just under 296 hp (224 kW).", "less-than"),
        ("It holds more than 7.5 million euros (US$8.1 million).", "more-than"),
        ("It gives under 296 hp and 450 Nm.", "exact"),
    ],
)
def test_an_amount_told_again_in_brackets_is_bound_as_the_first(text, qualifier):
    assert read(text)[1].qualifier == qualifier


@pytest.mark.model
def test_a_plus_before_a_percentage_is_a_movement_and_what_is_told_again_moves_too():
    (signed,) = read("Shares on Tuesday: Norvex +0.8%.")
    assert signed.change and signed.change.direction == "up"
    again = read("Temperatures dropped by 1 degree Celsius (1.8 degrees Fahrenheit).")[1]
    assert again.change and again.change.direction == "down"


@pytest.mark.model
def test_a_term_belongs_to_the_sentenced():
    assert read("The smuggler was sentenced to 20 years in prison.")[0].whose == "smuggler"
    assert read("The smuggler was seen in the last 20 years.")[0].whose is None


@pytest.mark.model
def test_a_third_telling_is_bound_as_the_first():
    assert [one.qualifier for one in read("The engine gives just under 296 hp (224 kW / 300 PS).")] == ["less-than"] * 3


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("It had a current of 1.3 amperes to 0.03 amperes.", [("0.03", "1.3")]),
        ("It had a length of 5 km to 7 km.", [("5", "7")]),
        ("It fell by 5 km to 3 km.", [("5", None), ("3", None)]),
    ],
)
def test_a_range_may_be_told_from_its_upper_end(text, ends):
    found = [(str(one.value), str(one.upper) if one.upper is not None else None) for one in read(text)]
    assert found == ends


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("They mixed 50 ml of 30% fuming sulfuric acid.", "fuming sulfuric acid"),
        ("It sells to 60 percent of the Fortune 100.", "Fortune 100"),
        ("The cold air can dip down to minus 130 degrees Fahrenheit.", "cold air"),
    ],
)
def test_a_phrase_is_whole(text, measures):
    assert read(text)[0].measures == measures
