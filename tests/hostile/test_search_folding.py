# ruff: noqa: RUF001 - look-alike letters are what is tested here
"""X2: signs search as themselves; case, accents and forms of a letter do not matter."""

import unicodedata
from dataclasses import replace

import pytest

from injector_app.domain.patient import Patient
from injector_app.domain.search_text import fold
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.register_patient import register_patient
from injector_app.work.context import Work
from tests.support.builders import a_patient

# What is in the records, and what is typed to find it.
SAME = (
    ("ÉMILE", "émile"), ("Émile", "emile"), ("Zoë", "ZOE"), ("Zoë", "zoe"), ("Müller", "MULLER"),
    ("Straße", "STRASSE"), ("STRASSE", "straße"), ("Weiß", "weiss"), ("İpek", "ipek"),
    ("İpek", "IPEK"), ("Işık", "isik"), ("Ilgaz", "ılgaz"), ("Łukasz", "lukasz"),
    ("Ørsted", "orsted"), ("Æsop", "aesop"), ("Cœur", "coeur"), ("Đặng", "dang"),
    ("Ðóra", "dora"), ("Nguyễn", "nguyen"), ("Ångström", "angstrom"), ("Ñuñez", "nunez"),
    ("Çelik", "celik"), ("Škoda", "skoda"), ("Żółć", "zolc"), ("ΕΛΕΝΗ", "ελενη"),
    ("Ελένη", "ΕΛΕΝΗ"), ("ΣΟΦΟΣ", "σοφος"), ("ИВАН", "иван"), ("Ёлка", "елка"),
    ("O'Brien", "o brien"), ("O\u2019Brien", "O'Brien"), ("Smith-Jones", "smith jones"),
    ("ﬁnn", "finn"), ("Ｗｉｄｅ", "wide"), ("Ｗｉｄｅ", "WIDE"), ("①", "1"),
    ("e\u0301mile", "émile"), ("Émile", "e\u0301mile"), ("가", "\u1100\u1161"), ("が", "か\u3099"),
)  # fmt: skip
SIGNS = ("%", "_", "\\", "'")


@pytest.mark.parametrize(("kept", "typed"), SAME)
def test_forms_of_a_name_are_one(kept: str, typed: str) -> None:
    assert fold(unicodedata.normalize("NFC", kept)) == fold(typed)


def people(work: Work, words: str) -> tuple[Patient, ...]:
    return tuple(found.patient for found in find_patients(work, words=words))


def test_there_are_forty() -> None:
    assert len(SAME) == 40


def test_records_find_every_form(work: Work) -> None:
    for number, (kept, typed) in enumerate(SAME):
        person = a_patient(record_number=f"R{number}", family=kept, given="")
        stored = register_patient(work, patient=person, duplicates_seen=True)
        assert stored in people(work, typed), (kept, typed)


def test_signs_find_only_themselves(work: Work) -> None:
    base = a_patient(given="", phone="")
    plain = register_patient(work, patient=replace(base, record_number="R1", family="Rossi"))
    for number, sign in enumerate(SIGNS, start=2):
        changes = {"record_number": f"R{number}", "family": sign}
        person = register_patient(
            work, patient=a_patient(given="", **changes), duplicates_seen=True
        )
        assert people(work, sign) == (person,)
        assert plain not in people(work, sign)


def test_control_comparing_without_folding_misses_most() -> None:
    missed = [pair for pair in SAME if pair[0] != pair[1]]
    assert len(missed) == len(SAME)
