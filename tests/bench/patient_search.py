"""Patients searched key by key among a clinic's lifetime of records."""

import random
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QLineEdit
from shiboken6 import Shiboken
from sqlalchemy import or_, select

from injector_app.domain.catalog import Catalog
from injector_app.gui.jobs import Jobs
from injector_app.gui.patient.form import PatientForm
from injector_app.gui.patient.page import PatientsPage
from injector_app.gui.patient.presenter import PatientPresenter
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.theme import Look
from injector_app.gui.shared.treatment_words import TreatmentWords
from injector_app.storage.find_patients import find_patients
from injector_app.storage.patient_values import patient_of
from injector_app.storage.prefix import starts_with
from injector_app.storage.records import Transaction
from injector_app.storage.rows.patient import PatientRow
from injector_app.work.context import Work
from tests.bench.asleep import asleep_until
from tests.bench.lifetime_clinic import VISITS, fill
from tests.bench.timing import Line, milliseconds, percentile, ratio, within
from tests.support.clinic import CLINICIAN, open_as, set_up
from tests.support.window import find

FEW, MANY = 10_000, 100_000
SHOWN = 50
PEOPLE, SHARE, SEED = 20, 0.95, 1123
KEY_LIMIT_MS = 16.0

LookUp = Callable[[Transaction, str], object]


def patient_search(folder: Path, catalog: Catalog, look: Look, *, many: int = MANY) -> list[Line]:
    """Lines for a key of a search, and for the query beside other ways to ask."""
    few_keys, *_ = _measure(folder / "few", catalog, look, patients=FEW)
    keys, query, prefix, scan = _measure(folder / "many", catalog, look, patients=many)
    among = f"{many:,} patients, {many * VISITS:,} treatments".replace(",", " ")
    return [
        within(f"Key to found patients, p95, {among}", ours=keys, limit=KEY_LIMIT_MS),
        ratio("The same", ours=keys, peer=few_keys, named=f"{FEW} patients", limit=1.3),
        ratio("Search query, p95", ours=query, peer=prefix, named="one prefix look-up", limit=3),
        ratio("The same", ours=query, peer=scan, named="LIKE scan", limit=1),
    ]


def _measure(
    root: Path, catalog: Catalog, look: Look, *, patients: int
) -> tuple[float, float, float, float]:
    """95th percentiles: a key, the query, a bare prefix look-up, a scan with LIKE."""
    set_up(root, catalog)
    work = open_as(CLINICIAN, root, root, catalog)
    fill(work, patients)
    typed = _typed(work, patients)
    keys = _keys(work, look, typed)
    query, prefix, scan = (_query(work, ask, typed) for ask in (_find, _by_prefix, _by_like))
    work.close()
    return keys, query, prefix, scan


def _typed(work: Work, patients: int) -> tuple[str, ...]:
    """Family and given names of some patients, as somebody at the desk types them."""
    chance = random.Random(SEED)  # noqa: S311 - the same people in every run
    numbers = [str(100_000 + chance.randrange(patients)) for _ in range(PEOPLE)]
    with work.records.reading() as transaction:
        people = [find_patients(transaction, number)[0].patient for number in numbers]
    return tuple(f"{person.family} {person.given.split()[0]}".lower() for person in people)


def _keys(work: Work, look: Look, typed: Sequence[str]) -> float:
    desk = _SearchDesk(work, look)
    times = [time for words in typed for time in desk.type_words(words)]
    desk.close()
    return percentile(times, SHARE)


class _SearchDesk:
    """The screen of the patients on its own: a whole desk would back the clinic up."""

    def __init__(self, work: Work, look: Look) -> None:
        self._page = PatientsPage(look, TreatmentWords(work.catalog, work.clinic.region))
        self._jobs = Jobs(self._page)
        form = PatientForm(work.clinic.region, work.catalog.bodies, self._page)
        self._presenter = PatientPresenter(self._page, form, work=work, jobs=self._jobs)
        self._box = find(self._page, ObjectName.PATIENTS_SEARCH, QLineEdit)
        self._list = find(self._page, ObjectName.PATIENTS_LIST, QAbstractItemView)
        self._answers = 0
        self._list.model().modelReset.connect(self._count)
        self._page.resize(1280, 700)
        self._page.show()
        self._wait_after(self._presenter.refresh)

    def type_words(self, words: str) -> list[float]:
        """Milliseconds from each key to the painted list."""
        if self._box.text():
            self._wait_after(self._box.clear)
        return [milliseconds(partial(self._type, letter)) for letter in words]

    def close(self) -> None:
        asleep_until(lambda: self._jobs.is_idle)
        # With its timers: the records are closed next.
        Shiboken.delete(self._page)

    def _type(self, letter: str) -> None:
        self._wait_after(partial(QTest.keyClicks, self._box, letter))
        self._list.viewport().repaint()

    def _wait_after(self, act: Callable[[], object]) -> None:
        before = self._answers
        act()
        asleep_until(lambda: self._answers > before and self._jobs.is_idle)

    def _count(self) -> None:
        self._answers += 1


def _query(work: Work, ask: LookUp, typed: Sequence[str]) -> float:
    """After one round that reads the pages of the file."""
    begun = [words[:length] for words in typed for length in range(1, len(words) + 1)]
    with work.records.reading() as transaction:
        for words in begun:
            ask(transaction, words)
        times = [milliseconds(partial(ask, transaction, words)) for words in begun]
    return percentile(times, SHARE)


def _find(transaction: Transaction, words: str) -> object:
    return find_patients(transaction, words, limit=SHOWN)


def _by_prefix(transaction: Transaction, words: str) -> object:
    """The least that a list of patients needs: one index, one condition, the same rows read."""
    begun = words.split(maxsplit=1)[0]
    query = select(PatientRow).where(starts_with(PatientRow.family_folded, begun))
    return [patient_of(row) for row in transaction.scalars(query.limit(SHOWN))]


def _by_like(transaction: Transaction, words: str) -> object:
    """What a program without an index for names does."""
    query = select(PatientRow)
    for word in words.split():
        inside = f"%{word}%"
        names = PatientRow.family_folded.like(inside), PatientRow.given_folded.like(inside)
        query = query.where(or_(*names))
    by_name = query.order_by(PatientRow.family_folded, PatientRow.given_folded).limit(SHOWN)
    return [patient_of(row) for row in transaction.scalars(by_name)]
