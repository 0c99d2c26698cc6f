"""Measure the program and print a table; every line is a ratio or a difference in one run."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from injector_app.gui.application import build_application
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.paths import resources_folder
from injector_app.usecases.open_draft import open_draft
from tests.bench.audit_cost import audit_cost
from tests.bench.big_backup import big_backup
from tests.bench.busy_chart import busy_chart
from tests.bench.click_to_mark import click_to_mark
from tests.bench.clinic_lists import clinic_lists
from tests.bench.crowded_chart import a_crowded_draft
from tests.bench.drawings import drawings
from tests.bench.long_history import long_history
from tests.bench.memory import memory
from tests.bench.note_pdf import note_pdf
from tests.bench.paper_peers import paper_peers
from tests.bench.patient_card import give_histories, patient_card
from tests.bench.patient_search import patient_search
from tests.bench.patients_in import patients_in
from tests.bench.pattern_to_given import an_empty_migraine_draft, pattern_to_given
from tests.bench.peers import beside_peers
from tests.bench.preempt import a_preempt_draft
from tests.bench.saving import saving
from tests.bench.sign_in_to_list import fill_list, sign_in_to_list
from tests.bench.signing import signing
from tests.bench.start_up import start_up
from tests.bench.timing import Line
from tests.bench.views import views
from tests.support.charting import a_registered_patient
from tests.support.clinic import CLINICIAN, open_as, set_up

MILLION = 1_000_000
HEADINGS = ("What", "Found", "Against", "Result", "Limit", "Kept")


def measure(folder: Path) -> Iterator[Line]:
    """All lines, in the order of the README."""
    catalog = load_catalog(resources_folder())
    clinic = folder / "clinic"
    set_up(clinic, catalog)
    work = open_as(CLINICIAN, clinic, clinic, catalog)
    patient = fill_list(work)
    crowded = a_crowded_draft(work, patient).treatment.id
    regular = a_registered_patient(work)
    give_histories(work, regular)
    migraine = an_empty_migraine_draft(work, patient)
    work.close()
    yield from (*start_up(clinic), *memory(clinic))
    _application, look = build_application()
    yield from sign_in_to_list(clinic, catalog, look)
    work = open_as(CLINICIAN, clinic, clinic, catalog)
    preempt = a_preempt_draft(work, patient)
    yield from (*saving(work, preempt, folder), *signing(work, preempt, patient))
    preempt = open_draft(work, treatment_id=preempt.treatment.id).draft
    work.close()
    yield from audit_cost(clinic, catalog, preempt)
    yield from views(clinic, preempt.treatment.id, look)
    work = open_as(CLINICIAN, clinic, clinic, catalog)
    yield from note_pdf(catalog)
    # Closing the window closes the records.
    yield from pattern_to_given(work, migraine, look)
    work = open_as(CLINICIAN, clinic, clinic, catalog)
    yield from drawings(catalog, resources_folder() / "diagrams")
    yield from click_to_mark(work, crowded, look)
    yield from busy_chart(open_as(CLINICIAN, clinic, clinic, catalog), crowded, look)
    work = open_as(CLINICIAN, clinic, clinic, catalog)
    yield from (
        *long_history(work, regular, look),
        *patient_card(open_as(CLINICIAN, clinic, clinic, catalog), regular, look),
        *patient_search(folder / "lifetime", catalog, look),
        *clinic_lists(folder / "lifetime" / "many", catalog),
    )


def _backup(folder: Path) -> Iterator[Line]:
    """The lines that take a minute to prepare."""
    _application, look = build_application()
    yield from big_backup(folder, load_catalog(resources_folder()), look)


def _lifetime(folder: Path) -> Iterator[Line]:
    """The search and the lists among a million patients, who take a quarter of an hour to make."""
    _application, look = build_application()
    catalog = load_catalog(resources_folder())
    yield from patient_search(folder, catalog, look, many=MILLION)
    yield from clinic_lists(folder / "many", catalog)


def _lines(folder: Path) -> Iterator[Line]:
    if "--backup" in sys.argv:
        return _backup(folder)
    if "--import" in sys.argv:
        return iter(patients_in(folder, load_catalog(resources_folder())))
    return _lifetime(folder) if "--lifetime" in sys.argv else measure(folder)


def main() -> int:
    """Print the table; the exit code tells whether every limit is kept."""
    with tempfile.TemporaryDirectory() as folder:
        lines = list(_lines(Path(folder)))
        if "--peers" in sys.argv:
            lines += beside_peers(Path(folder))
            lines += paper_peers(Path(folder), load_catalog(resources_folder()))
    rows = [HEADINGS, *(line.row() for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    rows.insert(1, tuple("-" * width for width in widths))
    for row in rows:
        cells = " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        sys.stdout.write(f"| {cells} |\n")
    return 0 if all(line.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
