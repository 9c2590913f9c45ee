"""axe-core, which looks for what keeps people out: fetched with npm once, as the page's SPARQL engine is."""

import tarfile
from io import BytesIO

from sayso.view.npm import Package, archive

AXE = Package(
    "axe-core",
    "4.10.3",
    "sha512-Xm7bpRXnDSX2YE2YFfBk2FnF0ep6tmG7xPh8iHee8MIcrgq762Nkce856dYtJYLkuIoYZvGfTs/PbZhideTcEg==",
)

RUN = """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.map(
    ({ id, impact, help, nodes }) =>
        ({ id, impact, help, where: nodes.map((node) => `${node.target}: ${node.failureSummary}`) }))"""


def script():
    """Its script; NotFetched where it cannot be had."""
    with tarfile.open(fileobj=BytesIO(archive(AXE))) as packing:
        return packing.extractfile("package/axe.min.js").read().decode()


def findings(view):
    """What axe finds in the page as it stands, whatever its weight: id, impact, help, where."""
    return view.evaluate(RUN)
