"""`sayso serve`: the page and a SPARQL endpoint on this computer."""

import webbrowser
from typing import Annotated

import typer

from .arguments import RunFolder, opened

Port = Annotated[int, typer.Option(min=0, max=65535, help="The port to listen on; 0 takes any that is free.")]
Open = Annotated[bool, typer.Option("--open", help="Open the page in the browser.")]


def command(run: RunFolder = None, port: Port = 8765, open_it: Open = False) -> None:
    """Serve a built run on this computer, until Ctrl-C: its page, and SPARQL 1.1 for other programs.

    The endpoint (/sparql) takes queries by GET and POST over the union of all graphs, knows sayso's prefixes, and
    changes nothing. Nobody but this computer reaches it.

    Examples:

      sayso serve --open

      sayso serve --run output/may --port 9000

      curl http://127.0.0.1:8765/sparql --data-urlencode 'query=SELECT ?name WHERE { ?a schema:name ?name }'
    """
    from ..serve import RunServer

    with RunServer(opened(run), port) as server:
        print(f"Page:     {server.address}\nSPARQL:   {server.address}sparql\nCtrl-C ends it.", flush=True)
        if open_it:
            webbrowser.open(server.address)
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            print()
