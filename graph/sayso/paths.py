"""Where sayso's own files are, in a checkout and in an installed wheel."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def ontology_dir() -> Path:
    """The ontology folder: the checkout's where there is one, else the copy in the wheel."""
    checkout = PACKAGE.parent.parent / "ontology"
    return checkout if (checkout / "sayso.ttl").is_file() else PACKAGE / "ontology"
