"""RowCheck: the rows of a file against the rules, each other and the records, page by page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Generic, TypeVar

from injector_app.domain.duplicates import Duplicates
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Patient
from injector_app.domain.patient_rows import AlikeRow, PatientRow, RefusedRow
from injector_app.domain.search_text import health_key
from injector_app.storage.known_patients import KnownPatients, known_patients, who
from injector_app.storage.patient_values import record_key
from injector_app.work.context import Work

# A page is one short turn at the records: who searches meanwhile waits for no more.
PAGE = 250
# So many lines of a list are shown; all of them are counted.
SHOWN = 1000
Row = PatientRow | RefusedRow


Counted = TypeVar("Counted")


@dataclass(slots=True)
class Tally(Generic[Counted]):
    """How many there are, and the first of them."""

    count: int = 0
    first: list[Counted] = field(default_factory=list)

    def add(self, row: Counted) -> None:
        """One more."""
        self.count += 1
        if self.count <= SHOWN:
            self.first.append(row)


class RowCheck:
    """Goes through a file with `check`; then `pages` gives what is to be added."""

    def __init__(self, work: Work, duplicates: Duplicates) -> None:
        self._work = work
        self.duplicates = duplicates
        # Hashes, not texts: a file may have a million rows.
        self._numbers: dict[int, int] = {}
        self._people: dict[int, int] = {}
        self.largest_number = 0
        # Lines of people who may be there already.
        self.left_out: set[int] = set()
        self.rows = 0
        self.taken: Tally[Patient] = Tally()
        self.refused: Tally[RefusedRow] = Tally()
        self.alike: Tally[AlikeRow] = Tally()

    def check(self, rows: Iterable[Row]) -> Iterator[int]:
        """Go through all rows, some at a time; tells how many were looked at."""
        rows = iter(rows)
        while page := list(islice(rows, PAGE)):
            self.rows += len(page)
            known = self._known([row.patient for row in page if isinstance(row, PatientRow)])
            for row in page:
                if isinstance(row, RefusedRow):
                    self.refused.add(row)
                else:
                    self._take(row, known)
            yield self.rows

    def pages(self, rows: Iterable[Row]) -> Iterator[Sequence[PatientRow]]:
        """The rows that were taken, some at a time, of the same file gone through again.

        Raises:
            RuleBroken: a row is no longer what it was.
        """
        rows = iter(rows)
        while page := list(islice(rows, PAGE)):
            yield [*self._still_taken(page)]

    def _still_taken(self, page: Iterable[Row]) -> Iterator[PatientRow]:
        for row in page:
            if isinstance(row, RefusedRow):
                raise row.problem
            if row.line not in self.left_out:
                yield row

    def _known(self, patients: Sequence[Patient]) -> KnownPatients:
        with self._work.records.reading() as transaction:
            return known_patients(transaction, patients)

    def _take(self, row: PatientRow, known: KnownPatients) -> None:
        try:
            self._check(row, known)
            other = self._same_person(row, known)
        except RuleBroken as problem:
            self.refused.add(RefusedRow(row.line, problem))
            return
        if other is not None:
            self.alike.add(other)
            if self.duplicates is Duplicates.LEAVE_OUT:
                self.left_out.add(row.line)
                return
        self.taken.add(row.patient)

    def _check(self, row: PatientRow, known: KnownPatients) -> None:
        patient = row.patient
        if patient.body not in self._work.catalog.bodies:
            raise RuleBroken(Rule.BODY_UNKNOWN, path="body", value=patient.body[:40])
        number = patient.record_number
        if not number:
            return
        if known.has_number(number):
            raise RuleBroken(Rule.RECORD_NUMBER_TAKEN, path="record_number", value=number)
        line = self._numbers.setdefault(hash(record_key(number)), row.line)
        if line != row.line:
            raise RuleBroken(Rule.NUMBER_TWICE, path="record_number", value=number, line=line)
        if number.isascii() and number.isdecimal():
            self.largest_number = max(self.largest_number, int(number))

    def _same_person(self, row: PatientRow, known: KnownPatients) -> AlikeRow | None:
        """Who the row may be; refused where duplicates are."""
        number = known.same_person(row.patient)
        line = min(self._seen(row), default=row.line)
        if not number and line == row.line:
            return None
        if self.duplicates is Duplicates.REFUSE:
            if number:
                raise RuleBroken(Rule.ALREADY_IN_RECORDS, value=number)
            raise RuleBroken(Rule.TWICE_IN_FILE, line=line)
        return AlikeRow(row.line, row.patient, number, 0 if number else line)

    def _seen(self, row: PatientRow) -> Iterator[int]:
        health = health_key(row.patient.health_number)
        for key in (who(row.patient), health):
            if key:
                yield self._people.setdefault(hash(key), row.line)
