from sayso.read.metadata import Metadata, authors, from_mapping, merged, pick


def test_usual_names_of_columns_in_any_spelling():
    found = from_mapping(
        {"Headline": "Vote delayed", "Date Published": "3 May 2024", "Source": {"name": "Coast Times"}, "Link": "u"}
    )
    assert found == Metadata(
        title="Vote delayed", publisher="Coast Times", published="2024-05-03", basis="metadata", url="u"
    )


def test_given_columns_go_before_the_usual_names():
    row = {"text": "no", "Absatz": "yes"}
    assert pick(row, "text", {"text": "Absatz"}) == "yes"
    assert pick(row, "text", {"text": "missing"}) is None


def test_a_better_name_goes_before_a_worse_one_and_an_empty_cell_is_passed_over():
    assert pick({"content": "short", "text": "long"}, "text") == "long"
    assert pick({"content": "short", "text": ""}, "text") == "short"


def test_authors_in_every_shape():
    assert authors("By Mara Lind and Jo Berg; Ana Ruiz") == ("Mara Lind", "Jo Berg", "Ana Ruiz")
    assert authors(["Mara Lind", {"name": "Jo Berg"}]) == ("Mara Lind", "Jo Berg")
    assert authors({"@type": "Person", "name": "Mara Lind"}) == ("Mara Lind",)
    assert authors(None) == ()


def test_layers_are_merged_field_by_field():
    text = Metadata(title="From the text", published="2024-05-03", basis="text")
    row = Metadata(publisher="Coast Times", published="2024", basis="metadata")
    assert merged([row, text]) == Metadata(
        title="From the text", publisher="Coast Times", published="2024", basis="metadata"
    )


def test_half_a_surrogate_pair_is_replaced():
    assert from_mapping({"title": "a\ud800b"}).title == "a\ufffdb"
