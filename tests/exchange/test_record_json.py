"""Signed texts travel word for word, and every flat field as a value of JSON."""

import json
from hashlib import sha256

from injector_app.domain.whole_record import SignedTreatment, WholeRecord
from injector_app.exchange.record_json import SCHEMA, record_json
from tests.support.builders import AN_INSTANT, a_disclosure, a_note, a_patient, an_outcome


def a_record() -> WholeRecord:
    patient, note = a_patient(), a_note()
    outcome = an_outcome(note.content.treatment.id)
    signed = SignedTreatment((note,), (), (outcome,), "1-AAAA")
    return WholeRecord(AN_INSTANT, patient, (signed,), (), (), (a_disclosure(patient.id),), (), ())


def test_signed_text_is_proved_by_its_digest() -> None:
    plain = json.loads(record_json(a_record()))
    (revision,) = plain["treatments"][0]["revisions"]
    assert sha256(revision["canonical"].encode()).hexdigest() == revision["sha256"]
    assert revision["content"] == json.loads(revision["canonical"])


def test_fields_are_values() -> None:
    record = a_record()
    plain = json.loads(record_json(record))
    assert plain["schema"] == SCHEMA
    assert plain["patient"]["id"] == str(record.patient.id)
    assert plain["patient"]["birth_date"] == "1980-03-12"
    assert plain["disclosures"][0]["recipient"] == "insurer"
    assert plain["treatments"][0]["outcomes"][0]["lasted_weeks"] is None
