"""A clinic's lifetime of records, seeded: patients and signed treatments as lists read them.

The rows are those that the use cases write; they are written past them, because signing five
million notes would take days. Content and audit entries, which no list reads, are left out.
"""

import json
import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlcipher3 import dbapi2

from injector_app.domain.one_edit import variants
from injector_app.domain.search_text import fold
from injector_app.storage.engine import driver_of
from injector_app.storage.rows.every_table import METADATA
from injector_app.work.context import Work
from tests.bench.made_up_names import MadeUpNames

SEED = 20_261_123
VISITS = 5
_FIRST_DAY, _DAYS = date(2006, 1, 2), 7600
_ROOM = 20_000
_TABLES = ("patient", "patient_name", "name_variant", "treatment", "treatment_vial")
# Made again at the end: sorting once is much faster than keeping in order.
_SET_ASIDE = (
    "SELECT type, name, sql FROM sqlite_master WHERE type IN ('trigger', 'index')"  # noqa: S608
    f" AND sql IS NOT NULL AND tbl_name IN {_TABLES}"
)
PRODUCTS = ("botox", "dysport", "xeomin")
USE, LOTS = "chronic-migraine", 5000
# Hundredths of a unit; one vial in ten does not come out even.
_SIZE, _GIVEN, _DISCARDED, _LESS = 20_000, 15_500, 4500, 500
_UNEVEN = 0.1

Row = tuple[object, ...]


def fill(work: Work, patients: int) -> None:
    """Give the clinic that many patients with five treatments each."""
    chance = random.Random(SEED)  # noqa: S311 - made up to be the same again
    names = MadeUpNames(chance)
    with work.records.writing() as transaction:
        driver = driver_of(transaction.connection())
        aside = driver.execute(_SET_ASIDE).fetchall()
        for kind, name, _ in aside:
            driver.execute(f"DROP {kind} {name}")
        parts: set[str] = set()
        for start in range(0, patients, _ROOM):
            people = [_person(chance, names, n) for n in range(start, min(start + _ROOM, patients))]
            parts.update(*(name.split() for _, name in people))
            _store(driver, people, chance, work.person.id.hex)
        _insert(driver, "name_variant", sorted((v, part) for part in parts for v in variants(part)))
        for _, _, sql in aside:
            driver.execute(sql)


def lot_of(number: int) -> str:
    """A lot as it stands on the vial."""
    return f"C{number:04}"


def _person(chance: random.Random, names: MadeUpNames, number: int) -> tuple[Row, str]:
    """The row of a patient, and the folded name."""
    family, given = names.draw()
    born = _day(chance, date(1935, 1, 1), 26_000)
    phone = f"518{chance.randrange(10**7):07}"
    record = str(100_000 + number)
    typed = (_identity(chance), record, family, given, born, "unknown", phone, "", "", "", 1)
    found_by = (record, fold(family), fold(given), phone[::-1], number)
    return (*typed, *found_by, "adult", None, None, "", ""), fold(f"{family} {given}")


def _store(
    driver: dbapi2.Connection,
    people: Sequence[tuple[Row, str]],
    chance: random.Random,
    clinician: str,
) -> None:
    _insert(driver, "patient", [row for row, _ in people])
    named = [(part, name, row[0]) for row, name in people for part in set(name.split())]
    _insert(driver, "patient_name", named)
    visits = [visit for row, _ in people for visit in _visits(chance, row[0], clinician)]
    _insert(driver, "treatment", [visit for visit, _ in visits])
    _insert(driver, "treatment_vial", [vial for _, vial in visits])


def _visits(chance: random.Random, patient: object, clinician: str) -> Iterator[tuple[Row, Row]]:
    for _ in range(VISITS):
        identity, day = _identity(chance), _day(chance, _FIRST_DAY, _DAYS)
        product, lot = chance.choice(PRODUCTS), lot_of(chance.randrange(LOTS))
        discarded = _DISCARDED - _LESS * (chance.random() < _UNEVEN)
        vials, units = json.dumps([[product, lot]]), json.dumps([[product, "155"]])
        at = f"{day}T15:00:00.000000+00:00"
        who = (identity, patient, clinician, at, at, day, USE, "signed")
        yield (
            (*who, 2, 31, vials, units, at, clinician, None, 1),
            (identity, 0, product, lot.lower(), lot, day, _SIZE, _GIVEN, discarded),
        )


def _insert(driver: dbapi2.Connection, table: str, rows: Sequence[Row]) -> None:
    columns = METADATA.tables[table].columns.keys()
    marks = ", ".join("?" * len(columns))
    into = f"INSERT INTO {table} ({', '.join(columns)})"
    driver.executemany(f"{into} VALUES ({marks})", rows)


def _identity(chance: random.Random) -> str:
    return UUID(int=chance.getrandbits(128), version=4).hex


def _day(chance: random.Random, first: date, days: int) -> str:
    return (first + timedelta(chance.randrange(days))).isoformat()
