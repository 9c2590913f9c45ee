import pytest

from sayso.read.addresses import addressed


@pytest.mark.parametrize(
    ("url", "source", "published"),
    [
        ("https://example.org/2024/05/16/harbour", "x.html", "2024-05-16"),
        ("https://example.org/news/2024-5-6/harbour", "x.html", "2024-05-06"),
        ("https://example.org/2024/05/harbour", "x.html", "2024-05"),
        (None, "lind/2024-05-16 harbour.txt", "2024-05-16"),
        ("https://example.org/2024/harbour", "x.html", None),
        ("https://example.org/articles/20240516", "x.html", None),
        ("https://example.org/2024/02/31/harbour", "x.html", None),
        (None, "2024-05-16/harbour.txt", None),
    ],
)
def test_the_date_that_an_address_tells(url, source, published):
    found = addressed(url, source)
    assert (found.published, found.basis) == (published, "address" if published else "unknown")
