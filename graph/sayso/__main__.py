"""`python -m sayso` is the command `sayso`."""

from .cli import main

if __name__ == "__main__":
    main()
