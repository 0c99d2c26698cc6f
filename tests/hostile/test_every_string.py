"""X1: whatever is typed is kept as it was typed or refused with a reason, and can be found.

XLSX and FHIR take part when the program writes them (issues 6 and 7).
"""

import csv
import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from io import StringIO
from typing import Any

import pytest

from injector_app.cli.plain_patient import plain_patient
from injector_app.domain.chart import Chart
from injector_app.domain.draft import Draft
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Patient
from injector_app.domain.patient_rows import PatientRow
from injector_app.domain.typed_text import clean_text
from injector_app.exchange.patients_file import read_patients
from injector_app.exchange.sniff_patients import sniff_patients
from injector_app.usecases.edit_patient import edit_patient
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.open_patient import open_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.start_treatment import start_treatment
from injector_app.wording.messages import describe
from injector_app.work.context import Work
from tests.support.builders import a_point, a_treatment, a_vial
from tests.support.charting import a_registered_patient
from tests.support.hostile_strings import hostile_strings, sample

PATIENT_FIELDS = ("family", "given", "record_number", "phone", "email", "address", "alerts")
VERY_LONG = 1000
PARTS = 4
LIMITS = {"record_number": 40, "phone": 80, "address": 500, "alerts": 500}
SAYS_WHY = {Rule.TEXT_HAS_CONTROL, Rule.TEXT_TOO_LONG, Rule.TEXT_EMPTY}


@dataclass
class Tally:
    """Every string must be kept or refused; a test in which one of these is 0 shows nothing."""

    kept: int = 0
    refused: int = 0


def as_kept(text: str) -> str:
    """What the text door makes of a text; written here once more, from the document."""
    one = unicodedata.normalize("NFC", text)
    return one.replace("\r\n", "\n").replace("\r", "\n").strip()


def require_words(problem: RuleBroken, typed: str) -> None:
    assert problem.rule in SAYS_WHY, repr(typed)
    assert describe(problem).sentence, repr(typed)
    assert problem.path, repr(typed)


def typed_into(patient: Patient, text: str) -> Patient:
    """The person with the text in every field, as far as each has room."""
    cut = {field: text[: LIMITS.get(field, 200)] for field in PATIENT_FIELDS}
    changes: dict[str, Any] = cut if len(text) < VERY_LONG else dict.fromkeys(cut, text)
    return replace(patient, **changes)


def keep_patient(work: Work, patient: Patient, text: str, tally: Tally) -> Patient:
    """Store and read again; returns what the next change starts from."""
    typed = typed_into(patient, text)
    try:
        kept = edit_patient(work, patient=typed)
    except RuleBroken as problem:
        require_words(problem, text)
        tally.refused += 1
        return patient
    found = open_patient(work, patient_id=patient.id).patient
    assert kept == found
    for field in PATIENT_FIELDS:
        assert getattr(found, field) == as_kept(getattr(typed, field)), field
    tally.kept += 1
    for words in (found.family, found.record_number):
        assert found.id in {each.patient.id for each in find_patients(work, words=words)}, words
    return found


def keep_all(work: Work, strings: Iterable[str]) -> Tally:
    """Each string in each text field of a patient and of a visit."""
    tally = Tally()
    patient = a_registered_patient(work)
    draft = start_treatment(work, patient_id=patient.id)
    for text in strings:
        patient = keep_patient(work, patient, text, tally)
        draft = keep_visit(work, draft, text, tally)
    return tally


def keep_visit(work: Work, draft: Draft, text: str, tally: Tally) -> Draft:
    """One save with the text in every field of the visit; the shortest limit decides."""
    line = text[:20] if len(text) < VERY_LONG else text
    full = a_treatment()
    visit = replace(
        draft.treatment,
        assistant=line,
        icd10=line,
        guidance=line,
        reaction=line,
        notes=line,
        vials=(a_vial(lot=line, opened_by=line, discard_reason=line),),
        chart=Chart((a_point(needle=line, reason=line, position=full.chart.points[0].position),)),
    )
    try:
        saved = save_draft(work, draft=replace(draft, treatment=visit))
    except RuleBroken as problem:
        require_words(problem, line)
        tally.refused += 1
        return draft
    found = open_draft(work, treatment_id=visit.id).draft.treatment
    (vial,), (point,) = found.vials, found.chart.points
    kept = {found.assistant, found.icd10, found.guidance, found.reaction, found.notes}
    kept |= {vial.lot, vial.opened_by, vial.discard_reason, point.needle, point.reason}
    assert kept == {as_kept(line)}
    tally.kept += 1
    return saved


def test_sample_is_kept_or_refused_with_words(work: Work) -> None:
    tally = keep_all(work, sample(40))
    assert tally.kept > 20
    assert tally.refused > 5


# In parts, so that two cores share them.
@pytest.mark.slow
@pytest.mark.timeout(1500)
@pytest.mark.parametrize("part", range(PARTS))
def test_ten_thousand_are_kept_or_refused_with_words(work: Work, part: int) -> None:
    strings = hostile_strings(10_000)
    assert len(strings) == 10_000
    tally = keep_all(work, strings[part::PARTS])
    assert tally.kept > 5_000 // PARTS
    assert tally.refused > 1_000 // PARTS
    print(tally)  # noqa: T201 - pytest -rP shows it


def test_control_a_door_that_changes_text_is_noticed(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "injector_app.domain.patient.clean_line",
        lambda text, field, limit=200: clean_text(text, field, limit=limit).replace("<", ""),
    )
    with pytest.raises(AssertionError):
        keep_all(work, ["<b>Anna</b>"])


def kept_patients(strings: Iterable[str], work: Work) -> list[Patient]:
    """The patients that the strings make, as far as the door lets them in."""
    base, found = a_registered_patient(work), []
    for number, text in enumerate(strings):
        typed = replace(base, family=text[:200], given=text[:200], email=text[:200])
        try:
            edit_patient(work, patient=replace(typed, version=base.version))
        except RuleBroken:
            continue
        base = open_patient(work, patient_id=base.id).patient
        found.append(replace(base, record_number=f"R{number}"))
    return found


def written(patients: Iterable[Patient]) -> bytes:
    """A patient list as other programs write it."""
    stream = StringIO(newline="")
    table = csv.writer(stream)
    table.writerow(("MRN", "Last", "First", "DOB", "Email"))
    for each in patients:
        born = each.birth_date.isoformat()
        table.writerow((each.record_number, each.family, each.given, born, each.email))
    return stream.getvalue().encode("utf-8")


def test_csv_brings_every_kept_text_back(work: Work) -> None:
    patients = kept_patients(sample(40), work)
    # These stand for "no name" in the lists of other programs.
    patients = [each for each in patients if each.family not in {".", "-", "ONLYNAME"}]
    data = written(patients)
    rows = [*read_patients(data, sniff_patients(data), today=work.today)]
    taken = [row.patient for row in rows if isinstance(row, PatientRow)]
    assert len(taken) == len(rows)
    back = [(each.family, each.given, each.email) for each in taken]
    assert back == [(each.family, each.given, each.email) for each in patients]
    assert len(back) > 15


def test_json_brings_every_kept_text_back(work: Work) -> None:
    for patient in kept_patients(sample(40), work):
        plain = plain_patient(patient)
        assert json.loads(json.dumps(plain)) == plain
    assert {"family", "alerts"} <= {field.name for field in fields(Patient)}
