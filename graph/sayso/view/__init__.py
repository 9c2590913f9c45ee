"""The interactive page: one HTML file that opens from disk and asks the network for nothing.

The only importer of pyvis.
"""

from .notebook import frame
from .page import page

__all__ = ["frame", "page"]
