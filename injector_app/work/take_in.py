"""Bring the pages of a file into the records: all of them in the end, or none."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import count

from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import ImportBatchId, new_id
from injector_app.domain.patient import Patient
from injector_app.domain.patient_rows import PatientRow
from injector_app.storage.add_patients import add_patients, count_from, next_number
from injector_app.storage.import_batches import (
    batches_to_clear,
    begin_batch,
    clear_some,
    finish_batch,
    undo_batch,
)
from injector_app.storage.known_patients import is_free, taken_numbers
from injector_app.storage.patient_values import record_key
from injector_app.storage.records import Transaction
from injector_app.work.context import Work
from injector_app.work.progress import Told
from injector_app.work.row_check import Tally
from injector_app.work.trace import Trace

CLEARED_AT_ONCE = 500


class TakeIn:
    """One import under way. Nobody sees its patients before `finish`; a cut leaves none to see."""

    def __init__(self, work: Work, file: str, largest_number: int) -> None:
        self._work = work
        self.batch_id = ImportBatchId(new_id())
        self.added: Tally[Patient] = Tally()
        with work.records.writing() as transaction:
            begin_batch(
                transaction, self.batch_id, file=file, at=work.clock.now(), by=work.person.id
            )
            self._audit(transaction, "import patients")
            first = next_number(transaction, at_least=largest_number + 1)
        self._numbers = count(first)

    def add(self, page: Sequence[PatientRow]) -> None:
        """One more page, in a transaction of its own.

        Raises:
            RuleBroken: a record number was given to somebody else since the file was checked.
        """
        if not page:
            return
        with self._work.records.writing() as transaction:
            patients = [row.patient for row in page]
            _require_free(transaction, patients)
            numbered = [*self._numbered(transaction, patients)]
            add_patients(transaction, numbered, batch_id=self.batch_id)
            self._audit(transaction, "import patients", patients=len(page))
        for patient in numbered:
            self.added.add(patient)

    def finish(self) -> None:
        """All of them are there from now on."""
        with self._work.records.writing() as transaction:
            finish_batch(transaction, self.batch_id, patients=self.added.count)
            count_from(transaction, next(self._numbers))
            self._audit(transaction, "finish import", patients=self.added.count)

    def give_up(self) -> None:
        """None of them will ever be there."""
        with self._work.records.writing() as transaction:
            undo_batch(transaction, self.batch_id)
            self._audit(transaction, "stop import")
        clear_imports(self._work)

    def _numbered(self, transaction: Transaction, patients: Iterable[Patient]) -> Iterator[Patient]:
        for patient in patients:
            if patient.record_number:
                yield patient
            else:
                free = next(each for each in self._numbers if is_free(transaction, str(each)))
                yield replace(patient, record_number=str(free))

    def _audit(self, transaction: Transaction, action: str, **facts: int) -> None:
        self._work.audit(transaction, Trace(action, "import", self.batch_id, facts=facts))


def clear_imports(work: Work, told: Told | None = None, total: int = 0) -> None:
    """Remove the patients of imports that were cut off or taken back; nobody sees them."""
    with work.records.reading() as transaction:
        left = batches_to_clear(transaction)
    done = 0
    for batch_id in left:
        cleared = CLEARED_AT_ONCE
        while cleared == CLEARED_AT_ONCE:
            cleared = _clear_some(work, batch_id)
            done += cleared
            if told is not None:
                told(done, max(total, done))


def _clear_some(work: Work, batch_id: ImportBatchId) -> int:
    with work.records.writing() as transaction:
        # One that was cut off is given up first: only then may its patients go.
        undo_batch(transaction, batch_id)
        cleared = clear_some(transaction, batch_id, limit=CLEARED_AT_ONCE)
        trace = Trace("clear import", "import", batch_id, facts={"patients": cleared})
        work.audit(transaction, trace)
    return cleared


def _require_free(transaction: Transaction, patients: Sequence[Patient]) -> None:
    taken = taken_numbers(transaction, patients)
    for patient in patients:
        if record_key(patient.record_number) in taken:
            number = patient.record_number
            raise RuleBroken(Rule.RECORD_NUMBER_TAKEN, path="record_number", value=number)
