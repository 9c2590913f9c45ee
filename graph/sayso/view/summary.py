"""The page's one line: how much was read, from when, and what was found."""

from typing import TYPE_CHECKING

from .contents import Contents

if TYPE_CHECKING:
    import networkx

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


def summary(found: Contents, graph: "networkx.MultiDiGraph") -> str:
    """For instance "5 articles, 16 October 2023 to 17 May 2024: 130 statements by and about 48 actors"."""
    dates = sorted({article.date for article in found.articles if article.date})
    period = " to ".join(day(date) for date in dict.fromkeys((dates[0], dates[-1]))) if dates else ""
    undated = sum(not article.date for article in found.articles)
    if period and undated:
        period = f"{len(found.articles) - undated} dated {period}"
    statements = counted(len(found.statements), "statement")
    read = ", ".join(part for part in (counted(len(found.articles), "article"), period) if part)
    return f"{read}: {statements} by and about {counted(len(graph), 'actor')}"


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 article", "12,000 articles"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def day(date: str) -> str:
    """A date in words, as precise as it is: "2024-05-16" is "16 May 2024", "2024-05" "May 2024"; anything
    else (an interval, a year) stays as it is."""
    parts = date.split("-")
    if not all(part.isdigit() for part in parts) or not 2 <= len(parts) <= 3 or not 1 <= int(parts[1]) <= 12:
        return date
    words = [MONTHS[int(parts[1]) - 1], parts[0]]
    return " ".join([str(int(parts[2])), *words] if len(parts) == 3 else words)
