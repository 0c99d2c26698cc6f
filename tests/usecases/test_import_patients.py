"""Patients come in from a file: all of them or none, told before, and taken back as one (X7)."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from injector_app.domain.date_order import DateOrder
from injector_app.domain.duplicates import Duplicates
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.patient import Patient
from injector_app.domain.patient_rows import PatientRow
from injector_app.exchange.patients_file import read_patients
from injector_app.exchange.sniff_patients import sniff_patients
from injector_app.storage.patients import count_patients
from injector_app.usecases.edit_patient import edit_patient
from injector_app.usecases.find_patients import find_patients
from injector_app.usecases.import_patients import import_patients
from injector_app.usecases.list_imports import list_imports
from injector_app.usecases.look_at_import import look_at_import
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.start_treatment import start_treatment
from injector_app.usecases.undo_import import undo_import
from injector_app.work.answers import PatientImport
from injector_app.work.context import Work
from injector_app.work.row_check import PAGE
from injector_app.work.take_in import TakeIn
from tests.support.audit import whole_check
from tests.support.builders import a_patient

HEADING = "MRN,Last,First,DOB,Health Number"


def a_file(folder: Path, *rows: str, heading: str = HEADING) -> Path:
    path = folder / "new.csv"
    path.write_text("\n".join((heading, *rows, "")), "utf-8")
    return path


def many(count: int) -> list[str]:
    return [f",Person{place},Ada,{1950 + place % 50}-05-06," for place in range(count)]


def taken(work: Work, path: Path, **options: object) -> PatientImport:
    done = import_patients(work, path=path, **options)  # type: ignore[arg-type]
    assert done is not None
    return done


def stored_rows(work: Work) -> int:
    """Rows of patients in the file, whether anybody sees them or not."""
    with work.records.reading() as transaction:
        return int(transaction.execute(text("SELECT count(*) FROM patient")).scalar_one())


def seen(work: Work) -> int:
    with work.records.reading() as transaction:
        return count_patients(transaction)


def test_patients_are_there_and_found(work: Work, tmp_path: Path) -> None:
    done = taken(work, a_file(tmp_path, "A7,Ng,Ann,1980-05-06,943 476 5919", *many(2 * PAGE)))
    assert (done.count, seen(work), done.refused, done.alike) == (
        2 * PAGE + 1,
        2 * PAGE + 1,
        (),
        (),
    )
    (found,) = find_patients(work, words="ng ann")
    ann = found.patient
    assert (ann.record_number, ann.health_number) == ("A7", "943 476 5919")
    assert find_patients(work, words="9434765919") == (found,)
    assert whole_check(work).flaw is None


def test_numbers_of_the_file_are_never_given_twice(work: Work, tmp_path: Path) -> None:
    done = taken(work, a_file(tmp_path, ",Ng,Ann,1980-05-06,", "1001,Oh,Bo,1980-05-07,"))
    assert [patient.record_number for patient in done.patients] == ["1002", "1001"]
    new = register_patient(work, patient=a_patient(record_number=""), duplicates_seen=True)
    assert new.record_number == "1003"


def test_refused_rows_keep_everybody_out(work: Work, tmp_path: Path) -> None:
    rows = ("1,Ng,Ann,1980-05-06,", "1,Oh,Bo,1980-05-07,", "3,,,1980-05-08,", "4,Do,Di,1.1.80,")
    done = taken(work, a_file(tmp_path, *rows))
    found = [(row.line, row.problem.rule) for row in done.refused]
    assert found == [(3, Rule.NUMBER_TWICE), (4, Rule.TEXT_EMPTY), (5, Rule.DATE_NOT_A_DATE)]
    assert (seen(work), stored_rows(work), done.batch) == (0, 0, None)


@pytest.mark.parametrize("shared", ["name", "health number"])
def test_somebody_alike_is_shown_and_left_to_the_person(
    work: Work, tmp_path: Path, shared: str
) -> None:
    register_patient(
        work, patient=a_patient(family="Ng", given="Ann", record_number="9", health_number="77 1")
    )
    born = a_patient().birth_date.isoformat()
    row = f",Ng,Ann,{born}," if shared == "name" else ",Other,Name,1980-01-01,771"
    path = a_file(tmp_path, row, ",New,Eve,1990-01-01,")
    refused = taken(work, path)
    assert [row.problem.rule for row in refused.refused] == [Rule.ALREADY_IN_RECORDS]
    left = taken(work, path, duplicates=Duplicates.LEAVE_OUT)
    assert [(row.line, row.record_number) for row in left.alike] == [(2, "9")]
    assert (left.count, seen(work)) == (1, 2)
    undo_import(work, batch_id=list_imports(work).batches[0].id)
    assert taken(work, path, duplicates=Duplicates.ADD).count == 2
    assert seen(work) == 3


def test_same_person_twice_in_one_file_is_named(work: Work, tmp_path: Path) -> None:
    path = a_file(tmp_path, ",Ng,Ann,1980-05-06,5", ",NG,ann,1980-05-06,", ",Oh,Bo,1980-01-01,5")
    rules = [(row.line, row.problem.rule) for row in taken(work, path).refused]
    assert rules == [(3, Rule.TWICE_IN_FILE), (4, Rule.TWICE_IN_FILE)]


def test_preview_adds_nobody(work: Work, tmp_path: Path) -> None:
    done = taken(work, a_file(tmp_path, *many(3)), dry_run=True)
    assert (done.count, done.dry_run, stored_rows(work)) == (3, True, 0)
    assert list_imports(work).batches == ()


def test_form_that_a_person_confirmed_is_followed(work: Work, tmp_path: Path) -> None:
    path = a_file(tmp_path, "Ng,05/06/1980", heading="Last,DOB")
    looked = look_at_import(work, path=path)
    table = looked.form.table
    assert table is not None
    assert (table.order, table.samples) == (None, (("Ng",), ("05/06/1980",)))
    with pytest.raises(RuleBroken, match=Rule.DATE_ORDER_UNKNOWN.value):
        import_patients(work, path=path, form=looked.form)
    form = replace(looked.form, table=replace(table, order=DateOrder.DAY_FIRST))
    (patient,) = taken(work, path, form=form, sha256_seen=looked.sha256).patients
    assert patient.birth_date.isoformat() == "1980-06-05"


def test_file_that_changed_since_it_was_looked_at_is_refused(work: Work, tmp_path: Path) -> None:
    looked = look_at_import(work, path=a_file(tmp_path, *many(1)))
    path = a_file(tmp_path, *many(2))
    with pytest.raises(RuleBroken, match=Rule.FILE_CHANGED.value):
        import_patients(work, path=path, form=looked.form, sha256_seen=looked.sha256)


def test_stopped_half_way_nobody_is_there(work: Work, tmp_path: Path) -> None:
    path, told = a_file(tmp_path, *many(3 * PAGE)), []

    def until_the_second_page_is_in(done: int, every: int) -> bool:
        told.append((done, every))
        return done < 4 * PAGE + PAGE

    assert import_patients(work, path=path, told=until_the_second_page_is_in) is None
    assert (seen(work), stored_rows(work)) == (0, 0)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert all(done <= every for done, every in told)
    assert whole_check(work).flaw is None


def test_nobody_is_seen_before_the_last_one_is_in(work: Work, tmp_path: Path) -> None:
    path, during = a_file(tmp_path, *many(2 * PAGE)), []

    def look(_done: int, _every: int) -> bool:
        # Live search goes on between the pages.
        during.append((len(find_patients(work, words="person")), stored_rows(work)))
        return True

    taken(work, path, told=look)
    assert {found for found, _ in during} == {0}
    assert max(rows for _, rows in during) == 2 * PAGE
    assert len(find_patients(work, words="person")) == 50


def test_cut_off_import_leaves_nobody_and_is_cleared(work: Work, tmp_path: Path) -> None:
    """What a kill leaves behind: pages that were committed, and no end."""
    coming = TakeIn(work, "cut.csv", 0)
    path = a_file(tmp_path, *many(3))
    data = path.read_bytes()
    rows = read_patients(data, sniff_patients(data), today=work.today)
    coming.add([row for row in rows if isinstance(row, PatientRow)])
    assert (seen(work), stored_rows(work)) == (0, 3)
    assert find_patients(work, words="person1") == ()
    assert list_imports(work).batches == ()
    assert stored_rows(work) == 0
    assert whole_check(work).flaw is None


def test_taken_back_in_one_step(work: Work, tmp_path: Path) -> None:
    register_patient(work, patient=a_patient(record_number="500"))
    done = taken(work, a_file(tmp_path, *many(2 * PAGE + 7)))
    (batch,) = list_imports(work).batches
    assert (batch.id, batch.patients, batch.file) == (done.batch, 2 * PAGE + 7, "new.csv")
    assert batch.can_be_undone
    undo_import(work, batch_id=batch.id)
    assert (seen(work), stored_rows(work)) == (1, 1)
    assert list_imports(work).batches == ()
    assert whole_check(work).flaw is None
    with pytest.raises(RuleBroken, match=Rule.IMPORT_NOT_FOUND.value):
        undo_import(work, batch_id=batch.id)


@pytest.mark.parametrize("use", ["edit", "treat"])
def test_import_in_use_stays(work: Work, tmp_path: Path, use: str) -> None:
    done = taken(work, a_file(tmp_path, *many(3)))
    assert done.batch is not None
    _use(work, done.patients[1], use)
    (batch,) = list_imports(work).batches
    assert (batch.used, batch.can_be_undone) == (1, False)
    with pytest.raises(RuleBroken) as caught:
        undo_import(work, batch_id=done.batch)
    assert (caught.value.rule, caught.value.facts) == (Rule.IMPORT_IN_USE, {"count": 1})
    assert seen(work) == 3


def _use(work: Work, patient: Patient, use: str) -> None:
    if use == "treat":
        start_treatment(work, patient_id=patient.id)
    else:
        edit_patient(work, patient=replace(patient, version=1, phone="1"))
