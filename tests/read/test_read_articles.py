"""Files, folders, patterns, tables and pages, good and bad, through `read_articles`."""

import io
import json
import os
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from sayso.errors import UsageError
from sayso.model import Article
from sayso.read import ReadOptions, Skipped, near_duplicates, read_articles

LEDE = (
    "The city council of Lund on Friday delayed a vote on a new harbour until June, after hundreds of residents "
    "objected to the plan in writing."
)
STORY = LEDE + "\n\nThe mayor, Ana Ruiz, said the council needed “more time”.\n"


def read(*inputs, **options):
    return list(read_articles([str(one) for one in inputs], ReadOptions(**options)))


def one(*inputs, **options):
    (found,) = read(*inputs, **options)
    assert isinstance(found, Article), found
    return found


def refused(*inputs, **options):
    (found,) = read(*inputs, **options)
    assert isinstance(found, Skipped), found
    assert found.reason and found.advice and "\n" not in found.reason
    return found


def write(path, content=STORY):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


# plain text


def test_the_text_is_the_file_and_the_id_its_hash(tmp_path):
    text = STORY.replace("\n", "\r\n")
    found = one(write(tmp_path / "a.txt", text))
    assert found.text == text
    assert found.id == sha256(text.encode()).hexdigest()[:12]
    assert found.source == "a.txt"
    assert [span.of(text) for span in found.body] == [part for part in text.split("\r\n") if part]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path, encoding):
    assert one(write(tmp_path / "a.txt", STORY.encode(encoding))).text == STORY


def test_markup_in_a_text_is_text(tmp_path):
    text = STORY + '<script>alert("x")</script> DROP GRAPH <a> ; "} ex:a """ \\u0022 said Mara Lind.\n'
    found = one(write(tmp_path / "a.txt", text))
    assert found.text == text
    assert found.body[-1].of(text).startswith("<script>")


def test_a_sidecar_describes_its_article(tmp_path):
    write(tmp_path / "a.txt")
    write(tmp_path / "a.yml", "title: Vote delayed\npublisher: Coast Times\nauthors: [Mara Lind, Jo Berg]\n"
          "published: 2024-05-03\nurl: https://example.org/a\n")  # fmt: skip
    found = one(tmp_path)
    assert (found.title, found.publisher, found.url) == ("Vote delayed", "Coast Times", "https://example.org/a")
    assert found.authors == ("Mara Lind", "Jo Berg")
    assert (found.published, found.published_basis) == ("2024-05-03", "metadata")


def test_a_broken_sidecar_is_not_passed_over(tmp_path):
    write(tmp_path / "a.yml", "title: [\n")
    assert "a.yml is not valid YAML" in refused(write(tmp_path / "a.txt")).reason


def test_a_given_date_goes_before_the_text_and_behind_the_sidecar(tmp_path):
    path = write(tmp_path / "a.txt", "May 3, 2024\n\n" + STORY)
    assert (one(path).published, one(path).published_basis) == ("2024-05-03", "text")
    found = one(path, published="4 May 2024")
    assert (found.published, found.published_basis) == ("2024-05-04", "given")
    write(tmp_path / "a.yml", "published: 2024-05-05")
    assert one(path, published="4 May 2024").published == "2024-05-05"


def test_no_date_is_guessed(tmp_path):
    found = one(write(tmp_path / "a.txt", STORY + "The plan was drawn on 5 June 2019.\n"))
    assert (found.published, found.published_basis) == (None, "unknown")


# Markdown


MARKDOWN = f"""---
title: Why the harbour waits
author: Mara Lind
date: 2024-05-03
---
# Why the harbour waits

*By Jo Berg*

{LEDE}

![The harbour](harbour.jpg)

## What the mayor said

> “We need more time,” Ana Ruiz told me.

- **The plan** costs 20 million euros.
"""


def test_markdown_keeps_its_markup_and_its_front_matter_is_metadata(tmp_path):
    found = one(write(tmp_path / "a.md", MARKDOWN))
    assert found.text == MARKDOWN
    assert (found.title, found.authors, found.published) == ("Why the harbour waits", ("Mara Lind",), "2024-05-03")
    assert [span.of(MARKDOWN) for span in found.body] == [
        LEDE,
        "“We need more time,” Ana Ruiz told me.",
        "**The plan** costs 20 million euros.",
    ]
    assert [mark.kind for mark in found.marks] == ["metadata", "headline", "byline", "caption", "headline"]


def test_front_matter_that_is_no_yaml(tmp_path):
    assert "front matter" in refused(write(tmp_path / "a.md", "---\na: [\n---\n" + STORY)).reason


def test_a_rule_at_the_head_is_no_front_matter(tmp_path):
    assert one(write(tmp_path / "a.md", "----\n\n" + STORY)).body


# HTML


PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vote delayed | Coast Times</title>
<meta property="og:site_name" content="Coast Times"><meta name="author" content="Mara Lind">
<meta property="article:published_time" content="2024-05-03T10:00:00Z">
<link rel="canonical" href="https://example.org/vote"></head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Vote delayed</h1>
<p>{LEDE}</p><p>“We need <b>more</b> time &amp; money,” said Ana Ruiz, the mayor, on Friday.</p>
<p>The plan would cost 20 million euros, according to a paper of the council.</p></article>
<footer>All rights reserved</footer></body></html>"""


def test_a_page_gives_its_article_and_its_metadata(tmp_path):
    found = one(write(tmp_path / "a.html", PAGE))
    assert (found.title, found.publisher, found.authors) == ("Vote delayed", "Coast Times", ("Mara Lind",))
    assert (found.published, found.published_basis) == ("2024-05-03", "metadata")
    assert found.url == "https://example.org/vote"
    body = [span.of(found.text) for span in found.body]
    assert body[:2] == [LEDE, "“We need more time & money,” said Ana Ruiz, the mayor, on Friday."]
    assert "Home" not in found.text


def test_a_page_in_the_encoding_it_declares(tmp_path):
    page = PAGE.replace("utf-8", "windows-1252")
    assert "“We need" in one(write(tmp_path / "a.htm", page.encode("cp1252"))).text


def test_a_page_without_an_article(tmp_path):
    assert "no article text" in refused(write(tmp_path / "a.html", "<html><body></body></html>")).reason


def test_a_page_given_without_its_suffix_is_still_a_page(tmp_path):
    assert one(write(tmp_path / "saved", PAGE)).title == "Vote delayed"


# tables


def test_json_lines_with_ids_numbers_and_broken_lines(tmp_path):
    rows = [
        json.dumps({"id": "A 1", "body": STORY, "headline": "Vote delayed", "source": {"name": "Coast Times"}}),
        "{broken",
        "[1]",
        json.dumps({"foo": 1}),
        json.dumps({"foo": 2}),
        "",
        json.dumps({"text": [LEDE, "It \ud800 was late."], "pubDate": 1714730400}),
    ]
    found = read(write(tmp_path / "rows.jsonl", "\n".join(rows)))
    assert [one.source for one in found] == [
        "rows.jsonl#A 1", "rows.jsonl#2", "rows.jsonl#3", "rows.jsonl#7", "rows.jsonl",
    ]  # fmt: skip
    assert [type(one).__name__ for one in found] == ["Article", "Skipped", "Skipped", "Article", "Skipped"]
    assert (found[0].title, found[0].publisher) == ("Vote delayed", "Coast Times")
    assert found[3].published == "2024-05-03"
    assert "\ud800" not in found[3].text
    assert found[4].reason == "no text in 2 rows (columns: foo)"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_csv_in_every_encoding_with_line_breaks_in_cells(tmp_path, encoding):
    content = f'Date Published;Headline;Article Text;By\r\n3 May 2024;"Vote; again";"{STORY}";Mara Lind and Jo Berg\r\n'
    found = one(write(tmp_path / "rows.csv", content.encode(encoding)))
    assert found.source == "rows.csv#1"
    assert (found.title, found.text) == ("Vote; again", STORY)
    assert (found.published, found.authors) == ("2024-05-03", ("Mara Lind", "Jo Berg"))


def test_a_run_among_the_articles_is_left_alone(tmp_path):
    write(tmp_path / "story.txt", STORY)
    for name in ("records.jsonl", "graph.trig", "graph.html"):
        write(tmp_path / "output" / "may" / name, STORY)
    assert one(tmp_path).source == "story.txt"
    assert "a run" in refused(tmp_path / "output" / "may").reason


def test_columns_may_be_named(tmp_path):
    path = write(tmp_path / "rows.tsv", f"Nr\tAbsatz\tTag\n7\t{LEDE}\t2024-05-03\n")
    found = one(path, columns={"text": "Absatz", "date": "Tag", "id": "Nr"})
    assert (found.source, found.text, found.published) == ("rows.tsv#7", LEDE, "2024-05-03")


def test_a_column_may_be_given_to_a_field_under_any_of_its_usual_names(tmp_path):
    path = write(tmp_path / "rows.tsv", f"text\tTag\n{LEDE}\t2024-05-03\n")
    assert one(path, columns={"published": "Tag"}).published == "2024-05-03"


def test_a_column_of_no_field_is_a_usage_error():
    with pytest.raises(UsageError, match="'colour' is no field"):
        ReadOptions(columns={"colour": "Farbe"})


@pytest.mark.parametrize("date", ["tomorrow", "2024-13-45", ""])
def test_what_is_no_publication_date_is_a_usage_error(date):
    with pytest.raises(UsageError, match="no publication date"):
        ReadOptions(published=date)


def test_a_table_without_a_text_column_names_its_columns(tmp_path):
    found = refused(write(tmp_path / "rows.csv", "a,b\n1,2\n"))
    assert found.reason == "no text in a row (columns: a, b)"
    assert "--column text=NAME" in found.advice


def test_a_long_cell_of_a_csv_is_read(tmp_path):
    text = LEDE + " It was late." * 20_000
    assert one(write(tmp_path / "rows.csv", f'text\n"{text}"\n')).text == text


def test_json_lines_on_the_standard_input(monkeypatch):
    class Stdin:
        buffer = io.BytesIO(json.dumps({"text": STORY, "id": 5}).encode())

    monkeypatch.setattr(sys, "stdin", Stdin())
    assert one("-").source == "stdin#5"


def test_an_empty_standard_input(monkeypatch):
    class Stdin:
        buffer = io.BytesIO()

    monkeypatch.setattr(sys, "stdin", Stdin())
    assert refused("-").source == "stdin"


# inputs


def test_a_folder_is_read_by_name_and_recursively(tmp_path):
    for number, name in enumerate(["b.txt", "a/z.txt", "c.md", ".hidden/h.txt", ".h.txt", "picture.png", "a.yml"]):
        write(tmp_path / name, "x: 1" if name.endswith("yml") else f"{LEDE}\nPart {number} was read.")
    assert [one.source for one in read(tmp_path)] == ["a/z.txt", "b.txt", "c.md"]


def test_a_folder_named_like_a_file(tmp_path):
    write(tmp_path / "x.txt" / "inside.txt")
    assert [one.source for one in read(tmp_path / "x.txt")] == ["inside.txt"]
    assert [one.source for one in read(tmp_path)] == ["x.txt/inside.txt"]


def test_patterns(tmp_path):
    for name in ("a.txt", "b.txt", "c.md", "deep/d.txt"):
        write(tmp_path / name, f"{LEDE}\nThe file {name} was read.")
    assert [one.source for one in read(tmp_path / "*.txt")] == ["a.txt", "b.txt"]
    assert [one.source for one in read(tmp_path / "**" / "*.txt")] == ["a.txt", "b.txt", "deep/d.txt"]


def test_an_address_of_a_local_file(tmp_path):
    path = write(tmp_path / "a file.txt")
    assert one(path.as_uri()).source == "a file.txt"


def test_a_file_met_twice_is_read_once(tmp_path):
    path = write(tmp_path / "a.txt")
    assert len(read(path, tmp_path, path)) == 1


def test_two_files_of_one_name_keep_two_sources(tmp_path):
    one_, two = write(tmp_path / "x/a.txt"), write(tmp_path / "y/a.txt", STORY + "It was late.")
    assert [found.source for found in read(one_, two)] == ["a.txt", "y/a.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="only there may a file's name be any bytes")
def test_a_name_that_is_no_text(tmp_path):
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_text(STORY, encoding="utf-8")
    (found,) = read(tmp_path)
    assert found.source == "caf\ufffd.txt"


# what is refused


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"", "an empty file"),
        ("a.txt", b" \n\n", "an empty file"),
        ("a.txt", bytes(range(256)) * 20, "binary data"),
        ("a.txt", b"%PDF-1.7", "a PDF file"),
        ("a.txt", b"Advertisement\nRead more\n", "no paragraph of a story"),
        ("a.csv", b"", "an empty file"),
        ("a.jsonl", bytes(range(256)) * 20, "binary data"),
    ],
)
def test_bad_files(tmp_path, name, content, reason):
    assert reason in refused(write(tmp_path / name, content)).reason


def test_one_line_of_five_million_characters(tmp_path):
    assert "longer than 2,000,000 characters" in refused(write(tmp_path / "a.txt", "a b " * 1_250_000)).reason


def test_the_limit_is_an_option_and_counts_characters(tmp_path):
    path = write(tmp_path / "a.txt")
    assert "longer than 100" in refused(path, max_characters=100).reason
    assert one(path, max_characters=len(STORY))


def test_a_long_article_in_one_line_is_cut_into_pieces(tmp_path):
    found = one(write(tmp_path / "a.txt", "The minister said that taxes would rise. " * 10_000))
    assert max(span.end - span.start for span in found.body) <= 8_000


def test_another_language(tmp_path):
    text = "Der Bürgermeister sagte am Montag, die Abstimmung über den Hafen werde bis Juni verschoben."
    assert "not in English" in refused(write(tmp_path / "a.txt", text)).reason


def test_an_article_that_says_it_is_english_is_not_doubted(tmp_path):
    text = "Lund, Malmö, Göteborg, Västerås, Örebro, Linköping, Helsingborg, Jönköping, Norrköping, Umeå, Gävle."
    path = write(tmp_path / "a.txt", text)
    assert "not in English" in refused(path).reason
    write(tmp_path / "a.yml", "language: en-GB")
    assert one(path).language == "en"


def test_a_missing_file_a_missing_pattern_and_a_page_of_the_network(tmp_path):
    assert "no such file" in refused(tmp_path / "none.txt").reason
    assert "no file matches" in refused(tmp_path / "*.txt").reason
    assert "local files" in refused("https://example.org/a.html").reason
    assert "no such file" in refused("a" * 5000).reason
    assert "no such file" in refused("a\x00b").reason


def test_a_folder_with_nothing_to_read(tmp_path):
    write(tmp_path / "picture.png")
    assert "no article in the folder" in refused(tmp_path).reason


def test_a_document_in_a_folder_is_named(tmp_path):
    write(tmp_path / "a.docx", b"PK\x03\x04")
    assert refused(tmp_path).source == "a.docx"


def test_no_permission(tmp_path, monkeypatch):
    path = write(tmp_path / "a.txt")

    def forbidden(self):
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", forbidden)  # root may read anything, so the refusal is played
    assert "no permission" in refused(path).reason


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    assert "not a regular file" in refused(tmp_path / "a.txt").reason


def test_the_same_text_twice_names_the_first(tmp_path):
    write(tmp_path / "a.txt")
    write(tmp_path / "b.txt")
    first, second = read(tmp_path)
    assert isinstance(first, Article)
    assert (second.source, second.reason) == ("b.txt", "the same text as a.txt")


def test_the_same_story_with_other_line_ends_is_a_near_duplicate(tmp_path):
    write(tmp_path / "a.txt")
    write(tmp_path / "b.txt", STORY.replace("\n", "\r\n"))
    (found,) = near_duplicates(read(tmp_path))
    assert found.similarity == 1


def test_no_source_is_an_absolute_path(tmp_path):
    write(tmp_path / "a.txt")
    found = [*read(tmp_path), *read(tmp_path / "a.txt"), *read(tmp_path / "x.txt"), *read(str(tmp_path) + "/*.txt")]
    assert not any(str(tmp_path) in one.source or one.source.startswith("/") for one in found)


def test_reading_twice_gives_the_same(tmp_path):
    write(tmp_path / "a.txt")
    write(tmp_path / "b.html", PAGE)
    assert read(tmp_path) == read(tmp_path)
