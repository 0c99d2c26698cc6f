"""ScriptedVisit: one patient, charted, signed and printed, a use case at a time."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

from injector_app.domain.catalog import Catalog
from injector_app.domain.draft import Draft
from injector_app.storage import drafts
from injector_app.storage.notes import load_notes
from injector_app.storage.records import audit_book
from injector_app.system.paths import DataFolder
from injector_app.usecases.export_note import export_note
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.sign_in import sign_in
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from injector_app.work.signer import Signer, open_signer
from injector_app.work.trace import Trace
from tests.support.builders import a_patient, a_point
from tests.support.charting import complete
from tests.support.clinic import CLINICIAN, PASSWORD, SteppingClock

if TYPE_CHECKING:
    from injector_app.domain.patient import Patient

OLD_PDF = b"%PDF-1.4 as it was before\n%%EOF\n"
TWO_TRANSACTIONS = "two-transactions"
SIGNATURE_APART = "signature-apart"


def pdf_of(root: Path) -> Path:
    """Where the visit's note is exported to; the template holds an older file there."""
    return root / "out" / "note.pdf"


class ScriptedVisit:
    """Steps that each end with an acknowledgement; `fault` plants what a harness must find."""

    def __init__(self, root: Path, catalog: Catalog, *, fault: str = "") -> None:
        self._root = root
        self._catalog = catalog
        self._fault = fault
        self.work: Work | None = None
        self._patient: Patient | None = None
        self._draft: Draft | None = None
        self._changed: Draft | None = None

    @property
    def steps(self) -> tuple[Callable[[], None], ...]:
        """In order; a step that failed may be tried again."""
        place = self._place_split if self._fault == TWO_TRANSACTIONS else self._place
        return (
            self._come_in,
            self._register,
            self._start,
            place,
            place,
            self._complete,
            self._sign_apart if self._fault == SIGNATURE_APART else self._sign,
            self._export,
        )

    @property
    def _open(self) -> Work:
        assert self.work is not None
        return self.work

    @property
    def _chart(self) -> Draft:
        assert self._draft is not None
        return self._draft

    def _come_in(self) -> None:
        self.work = sign_in(
            DataFolder(self._root),
            sign_in=CLINICIAN,
            password=PASSWORD,
            catalog=self._catalog,
            clock=SteppingClock(),
        )

    def _register(self) -> None:
        patient = a_patient(record_number="")
        self._patient = register_patient(self._open, patient=patient)

    def _start(self) -> None:
        assert self._patient is not None
        self._draft = start_treatment(self._open, patient_id=self._patient.id)

    def _place(self) -> None:
        self._save(_with_one_more)

    def _place_split(self) -> None:
        work, draft = self._open, _with_one_more(self._chart)
        with work.records.writing() as transaction:
            self._draft = drafts.save_draft(
                transaction, draft, at=work.clock.now(), by=work.person.id
            )
        with work.records.writing() as transaction:
            work.audit(transaction, Trace("save draft", "treatment", draft.treatment.id))

    def _complete(self) -> None:
        self._save(_completed)

    def _save(self, change: Callable[[Draft], Draft]) -> None:
        # What is on the screen stays there when a save fails, and is what is saved again.
        self._changed = self._changed or change(self._chart)
        self._draft = save_draft(self._open, draft=self._changed)
        self._changed = None

    def _sign(self) -> None:
        draft = self._chart
        sign_note(
            self._open, treatment_id=draft.treatment.id, version=draft.version, password=PASSWORD
        )

    def _sign_apart(self) -> None:
        work = self._open
        with patch.object(Signer, "sign_note", lambda *_: None):
            self._sign()
        personal_key = work.personal_key(PASSWORD)
        assert personal_key is not None
        with work.records.writing() as transaction:
            (note,) = load_notes(transaction, self._chart.treatment.id)
            open_signer(work, transaction, personal_key).sign_note(note)
            transaction.flush()
            audit_book(transaction).take()

    def _export(self) -> None:
        identity = self._chart.treatment.id
        export_note(self._open, treatment_id=identity, path=pdf_of(self._root))


def _with_one_more(draft: Draft) -> Draft:
    chart = draft.treatment.chart.with_point(a_point())
    return replace(draft, treatment=draft.treatment.with_chart(chart))


def _completed(draft: Draft) -> Draft:
    return replace(draft, treatment=complete(draft.treatment))
