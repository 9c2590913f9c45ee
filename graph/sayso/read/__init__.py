"""Files, folders, pages and tables in; articles out, with the story told from the rest of the page.

`read_articles` never raises for a bad input: it yields a `Skipped` with the reason and what to do.
"""

from .articles import article_id, read_articles
from .duplicates import Duplicate, near_duplicates
from .options import ReadOptions
from .skipped import Skipped

__all__ = ["Duplicate", "ReadOptions", "Skipped", "article_id", "near_duplicates", "read_articles"]
