"""Import patients from a CSV or FHIR file: all of them, or none."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from injector_app.domain.duplicates import Duplicates
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.import_form import ImportForm
from injector_app.domain.patient_rows import PatientRow, RefusedRow
from injector_app.domain.permissions import Action, require
from injector_app.exchange.patients_file import read_patients
from injector_app.exchange.read_file import read_file
from injector_app.exchange.sniff_patients import sniff_patients
from injector_app.work.answers import PatientImport
from injector_app.work.context import Work
from injector_app.work.progress import Stopped, Told, never_stop
from injector_app.work.row_check import RowCheck
from injector_app.work.take_in import TakeIn, clear_imports


def import_patients(  # noqa: PLR0913 - one argument per answer of the window
    work: Work,
    *,
    path: Path,
    form: ImportForm | None = None,
    sha256_seen: str = "",
    duplicates: Duplicates = Duplicates.REFUSE,
    dry_run: bool = False,
    told: Told = never_stop,
) -> PatientImport | None:
    """Add the patients of a file; one refused row keeps all of them out. None: it was stopped.

    The file is gone through twice, first without writing. Then its patients come in page by page,
    so that others find and chart meanwhile, and are seen by nobody before the last one is in.

    Raises:
        RuleBroken: the file cannot be read, is no list of patients, or is not the one looked at.
    """
    require(work.person, Action.IMPORT_PATIENTS)
    work.require_room()
    data = read_file(path)
    if sha256_seen not in {"", sha256(data).hexdigest()}:
        raise RuleBroken(Rule.FILE_CHANGED, file=str(path))
    file = _File(path.name, data, form or sniff_patients(data))
    try:
        check = RowCheck(work, duplicates)
        for done in check.check(file.rows(work)):
            _tell(told, done, file)
        if dry_run or check.refused.count:
            return _answer(check, dry_run=dry_run)
        return _take_in(work, file, check, told)
    except Stopped:
        return None


@dataclass(frozen=True, slots=True)
class _File:
    name: str
    data: bytes
    form: ImportForm

    @property
    def steps(self) -> int:
        """Every line is gone through twice."""
        return 2 * (self.data.count(b"\n") + 1)

    def rows(self, work: Work) -> Iterator[PatientRow | RefusedRow]:
        return read_patients(self.data, self.form, today=work.today)


def _take_in(work: Work, file: _File, check: RowCheck, told: Told) -> PatientImport:
    clear_imports(work)
    coming = TakeIn(work, file.name, check.largest_number)
    try:
        for page in check.pages(file.rows(work)):
            coming.add(page)
            _tell(told, check.rows + coming.added.count, file)
        coming.finish()
    except BaseException:
        coming.give_up()
        raise
    added = tuple(coming.added.first)
    return replace(_answer(check, dry_run=False), patients=added, batch=coming.batch_id)


def _tell(told: Told, done: int, file: _File) -> None:
    if not told(min(done, file.steps), file.steps):
        raise Stopped


def _answer(check: RowCheck, *, dry_run: bool) -> PatientImport:
    return PatientImport(
        count=check.taken.count,
        patients=tuple(check.taken.first),
        refused=tuple(sorted(check.refused.first, key=_line)),
        dry_run=dry_run,
        refused_count=check.refused.count,
        alike=tuple(check.alike.first),
        alike_count=check.alike.count,
    )


def _line(row: RefusedRow) -> int:
    return row.line
