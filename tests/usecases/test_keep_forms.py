"""Half-filled forms are in the records and nowhere else, and only their author gets them back."""

from pathlib import Path

from injector_app.domain.catalog import Catalog
from injector_app.domain.unfinished_form import FormKind, UnfinishedForm
from injector_app.usecases.keep_forms import keep_forms
from injector_app.usecases.kept_forms import kept_forms
from injector_app.work.context import Work
from tests.support.clinic import CLINICIAN, SECOND, open_as

MARKER = "Zebraquokka"
FORM = UnfinishedForm(FormKind.NEW_PATIENT, {"family": MARKER})


def test_forms_wait_for_their_author_encrypted(
    work: Work, template: Path, tmp_path: Path, catalog: Catalog
) -> None:
    root = work.door.folder.root
    keep_forms(work, forms=(FORM,))
    work.close()
    written = [path for path in root.rglob("*") if path.is_file()]
    assert not [path for path in written if MARKER.encode() in path.read_bytes()]
    other = open_as(SECOND, template, root, catalog)
    assert kept_forms(other) == ()
    # What another person keeps does not push it out.
    keep_forms(other, forms=())
    other.close()
    again = open_as(CLINICIAN, template, root, catalog)
    assert kept_forms(again) == (FORM,)
    keep_forms(again, forms=())
    assert kept_forms(again) == ()
    again.close()
    assert tmp_path.exists()
