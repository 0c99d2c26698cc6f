"""A line of a look-up keeps the names that the commands promise."""

from injector_app.cli.plain_found_treatment import plain_found_treatment
from injector_app.domain.found_treatment import FoundTreatment, TreatmentState
from tests.support.builders import A_VISIT, a_patient, a_treatment


def test_line_has_every_promised_name() -> None:
    patient, treatment = a_patient(), a_treatment()
    line = plain_found_treatment(
        FoundTreatment(
            id=treatment.id,
            patient=patient.id,
            record_number="1001",
            patient_name=patient.full_name,
            birth_date=patient.birth_date,
            performed_at=A_VISIT,
            clinician="Anna Ortiz",
            indication="chronic-migraine",
            products=("botox",),
            lots=("C1234",),
            units=(("botox", "15"),),
            points_given=3,
            state=TreatmentState.SIGNED,
        )
    )
    assert (line["id"], line["patient"], line["state"]) == (str(treatment.id), "1001", "signed")
    assert line["performed_at"] == "2026-11-20T09:00:00-05:00"
    assert line["units_given"] == {"botox": "15"}
