"""A draft has content, a treatment a patient and a clinician."""

from injector_app.storage.records import Records
from tests.support.constraints import refused


def test_draft_never_loses_its_content(records: Records) -> None:
    assert "ck_treatment_content" in refused(records, "UPDATE treatment SET content = NULL")
    assert "ck_treatment_state" in refused(records, "UPDATE treatment SET state = 'lost'")


def test_patient_clinician_and_vials_stay_attached(records: Records) -> None:
    for statement in (
        "DELETE FROM staff",
        "UPDATE treatment SET patient_id = 'nobody'",
        "DELETE FROM treatment",
    ):
        assert refused(records, statement) == "FOREIGN KEY constraint failed"
    assert refused(records, "DELETE FROM patient") == "patient refuses delete"
