"""A whole record as JSON: signed texts word for word, everything else field by field."""

import json
from dataclasses import fields
from datetime import date, datetime
from enum import Enum
from typing import Any

from injector_app.domain.plain_treatment import treatment_to_plain
from injector_app.domain.whole_record import SignedTreatment, WholeRecord

SCHEMA = "injector_app/patient-record/1"
Plain = dict[str, Any]


def record_json(record: WholeRecord) -> bytes:
    """The document, indented for eyes."""
    return json.dumps(_plain_record(record), ensure_ascii=False, indent=2).encode()


def _plain_record(record: WholeRecord) -> Plain:
    return {
        "schema": SCHEMA,
        "as_of": record.as_of.isoformat(),
        "patient": _plain(record.patient),
        "treatments": [_plain_signed(each) for each in record.signed],
        "drafts": [treatment_to_plain(draft.treatment) for draft in record.drafts],
        "outside_treatments": [_plain(each) for each in record.outside],
        "disclosures": [_plain(each) for each in record.disclosures],
        "legal_holds": [_plain(each) for each in record.holds],
        "desk_messages": [_plain(each) for each in record.messages],
        "earlier_contacts": [_plain(each) for each in record.earlier_contacts],
        "access": [_plain(each) for each in record.access],
    }


def _plain_signed(signed: SignedTreatment) -> Plain:
    return {
        "pdf": f"notes/{signed.file_name}",
        "seal": signed.seal,
        "revisions": [_proved(each.canonical, each.digest) for each in signed.notes],
        "amendments": [_proved(each.canonical, each.digest) for each in signed.amendments],
        "outcomes": [_plain(each) for each in signed.outcomes],
    }


def _proved(canonical: str, digest: str) -> Plain:
    # As text: the digest is over exactly these characters.
    return {"sha256": digest, "canonical": canonical, "content": json.loads(canonical)}


def _plain(value: Any) -> Plain:  # noqa: ANN401 - any of the record's flat values
    return {field.name: _field(getattr(value, field.name)) for field in fields(value)}


def _field(value: object) -> object:
    match value:
        case date() | datetime():
            return value.isoformat()
        case Enum():
            return value.value
        case None | bool() | int() | str():
            return value
        case _:
            return str(value)
