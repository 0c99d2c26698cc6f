"""Write the pages of the twelve notes and of the sheets as PNG, in colour and in grey."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

from PIL import Image

from injector_app.domain.catalog import Catalog
from injector_app.domain.language.language import Language
from injector_app.domain.language.tr import speaking
from injector_app.domain.note_variant import NoteVariant
from injector_app.reference.sentences import spoken_in
from injector_app.reports.page_picture import page_pictures
from injector_app.reports.sheet_plan import SheetRecord
from injector_app.reports.sheet_writer import PLANS, write_sheet
from injector_app.reports.writer import write_note_pdf
from tests.gallery.gallery_notes import Shown, gallery
from tests.support.real_catalog import real_catalog

WIDTH = 1275
SEAL = "K7QM-2F9X-B4TW"


def gallery_pdfs(catalog: Catalog) -> dict[str, bytes]:
    """Every file by its name; one note and the sheets from it in each language."""
    shown = gallery(catalog)
    notes = {each.name: _note(each, catalog) for each in shown}
    migraine, before = shown[2].note, shown[3].note.content
    earlier = before.treatment.performed_at - timedelta(weeks=13)
    visit = replace(before.treatment, performed_at=earlier)
    record = SheetRecord(migraine, (migraine.content, replace(before, treatment=visit)))
    with speaking(spoken_in(Language.FRENCH)):
        french = {
            f"french-{each.name}": _note(each, catalog) for each in (shown[2], *_corrected(shown))
        }
        french |= _sheets(record, catalog, "french-sheet")
    return notes | _sheets(record, catalog, "sheet") | french


def _note(shown: Shown, catalog: Catalog) -> bytes:
    return write_note_pdf(shown.note, catalog, seal=SEAL, history=shown.history)


def _corrected(shown: Sequence[Shown]) -> Iterator[Shown]:
    return (each for each in shown if each.history.revisions > 1)


def _sheets(record: SheetRecord, catalog: Catalog, named: str) -> dict[str, bytes]:
    return {
        f"{named}-{variant.value}": write_sheet(NoteVariant(variant), record, catalog, seal=SEAL)
        for variant in PLANS
    }


def main(folder: Path) -> None:
    """Write the files and the pictures of their pages."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, pdf in gallery_pdfs(real_catalog()).items():
        (folder / f"{name}.pdf").write_bytes(pdf)
        for number, png in enumerate(page_pictures(pdf, width=WIDTH), start=1):
            picture = Image.open(BytesIO(png))
            picture.save(folder / f"{name}-{number}.png")
            picture.convert("L").save(folder / f"{name}-{number}-grey.png")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
