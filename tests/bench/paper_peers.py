"""The 31-point note beside fpdf2 and WeasyPrint, which draw the same paths and table."""

import json
import statistics
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from injector_app.domain.catalog import Catalog
from injector_app.reports.writer import write_note_pdf
from injector_app.system.paths import resources_folder
from tests.bench.peers import HERE, PEER_PYTHON
from tests.bench.plain_page import RADIUS, plain_page
from tests.bench.timing import Line, milliseconds, ratio
from tests.support.preempt_note import a_preempt_note

ROUNDS, RUNS = 3, 5
PEERS = ("fpdf2", "weasyprint")


def paper_peers(folder: Path, catalog: Catalog) -> Iterator[Line]:
    """A line against each; ours and theirs in turn."""
    note = a_preempt_note(catalog)
    page = folder / "page.json"
    page.write_text(json.dumps({**asdict(plain_page(note, catalog)), "radius": RADIUS}), "utf-8")
    write_note_pdf(note, catalog)
    for peer in PEERS:
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(_median(lambda: write_note_pdf(note, catalog)))
            theirs.append(_child(peer, page, folder / f"{peer}.pdf"))
        found, against = statistics.median(ours), statistics.median(theirs)
        yield ratio("PDF of the 31-point note", ours=found, peer=against, named=peer, limit=1)


def _median(act: Callable[[], object]) -> float:
    return statistics.median(milliseconds(act) for _ in range(RUNS))


def _child(peer: str, page: Path, out: Path) -> float:
    font = resources_folder() / "fonts" / "NotoSans_400Regular.ttf"
    done = subprocess.run(  # noqa: S603 - our own scripts
        [str(PEER_PYTHON), str(HERE / f"peer_{peer}.py"), str(page), str(font), str(out)],
        check=True,
        capture_output=True,
        text=True,
        timeout=180,
    )
    return float(done.stdout.split()[-1])
