"""The page inside a notebook."""

from html import escape


def frame(html: str, height: int = 720) -> str:
    """An element that shows the page where a notebook's cell ends (for `_repr_html_`). The frame is
    sandboxed: the page's script runs, but as a stranger to the notebook."""
    may = "allow-scripts allow-popups allow-downloads"
    return (
        f'<iframe title="Network" sandbox="{may}" width="100%" height="{int(height)}" '
        f'style="border:0" srcdoc="{escape(html, quote=True)}"></iframe>'
    )
