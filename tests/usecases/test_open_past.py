"""The past is there when the chart opens, and the look is written down."""

from sqlalchemy import text

from injector_app.usecases.open_past import open_past
from injector_app.usecases.record_outside_treatment import record_outside_treatment
from injector_app.work.context import Work
from tests.support.charting import a_registered_patient, a_signed_note
from tests.usecases.test_record_outside_treatment import told


def audited(work: Work) -> list[str]:
    with work.records.reading() as transaction:
        return list(transaction.scalars(text("SELECT action FROM audit ORDER BY seq")))


def test_it_is_there_when_the_chart_opens(work: Work) -> None:
    patient = a_registered_patient(work)
    note = a_signed_note(work, patient)
    outside = record_outside_treatment(work, outside=told(patient.id))
    past = open_past(work, patient_id=patient.id)
    assert (past.notes, past.outside) == ((note.content,), (outside,))
    assert audited(work)[-2:] == ["record outside treatment", "open past"]
