"""SignedNote: an immutable revision of a treatment, its signature and its digest.

The content is the exact text that was hashed: the people and the clinic as they were called on
the day, so a later change of a name never changes what was signed.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from injector_app.domain.clinic import Clinic, WorldRegion
from injector_app.domain.ids import ClinicId, PatientId, StaffId, TreatmentId
from injector_app.domain.language.marked import marked
from injector_app.domain.patient import Patient, Sex
from injector_app.domain.plain_treatment import treatment_from_plain, treatment_to_plain
from injector_app.domain.printed_reference import PrintedReference
from injector_app.domain.staff import StaffMember
from injector_app.domain.treatment import Treatment

SCHEMA = "injector_app/note/1"
MEANING = marked("Author: I gave this treatment and this record of it is mine.")

CORRECTING = marked("Author: this revision corrects my earlier record of this treatment.")


@dataclass(frozen=True, slots=True)
class Signature:
    """Who signed, when, and what it means (21 CFR 11.50: name, date and time, meaning).

    `key` is the public half of the signer's own key, `log` the end of the audit before it; both are
    "" in what was signed before people had keys. With `asks_review` it is to be counter-signed.
    """

    staff: StaffId
    name: str
    signed_at: datetime
    meaning: str
    key: str = ""
    log: str = ""
    asks_review: bool = False


@dataclass(frozen=True, slots=True)
class NoteContent:
    """Everything a reader of the note sees, as it was when it was signed.

    `previous_digest` is the digest of the revision before, or "" for the first; `reason` says why
    there is a later one; `references` are the lines that were on the screen, where the clinic wants
    them on its notes.
    """

    number: int
    previous_digest: str
    clinic: Clinic
    patient: Patient
    clinician: StaffMember
    treatment: Treatment
    signature: Signature
    reason: str = ""
    references: tuple[PrintedReference, ...] = ()


@dataclass(frozen=True, slots=True)
class SignedNote:
    """One revision: the canonical text and its SHA-256 in hex."""

    canonical: str
    digest: str

    @property
    def content(self) -> NoteContent:
        """What the canonical text says."""
        return _content_from_plain(json.loads(self.canonical))

    @property
    def link(self) -> tuple[TreatmentId, int, str]:
        """Which revision of which treatment it is, and the digest of the one before."""
        plain = json.loads(self.canonical)
        treatment = TreatmentId(UUID(plain["treatment"]["id"]))
        return treatment, plain["number"], plain["previous_digest"]

    @property
    def is_intact(self) -> bool:
        """Whether the digest still fits the text."""
        return digest_of(self.canonical) == self.digest


def sign(content: NoteContent) -> SignedNote:
    """Fix a note's content as canonical text with its digest."""
    canonical = canonical_text(_content_to_plain(content))
    return SignedNote(canonical, digest_of(canonical))


def without_free_text(note: SignedNote) -> SignedNote:
    """The note without what was typed freely, for eyes it is not meant for.

    It keeps the digest of what was signed, so it is not intact any more and says so.
    """
    plain = json.loads(note.canonical)
    plain["treatment"]["notes"] = ""
    plain.pop("reason", None)
    return SignedNote(canonical_text(plain), note.digest)


def canonical_text(plain: Mapping[str, Any]) -> str:
    """JSON with sorted keys and no spaces: one text for one value."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest_of(canonical: str) -> str:
    """SHA-256 (FIPS 180-4) of the UTF-8 bytes, in hex."""
    return hashlib.sha256(canonical.encode()).hexdigest()


def _content_to_plain(content: NoteContent) -> dict[str, Any]:
    # A first revision has no reason, and is written as it always was; so is one without references.
    reason = {"reason": content.reason} if content.reason else {}
    lines = [list(line) for line in content.references]
    return {
        **reason,
        **({"references": lines} if lines else {}),
        "schema": SCHEMA,
        "number": content.number,
        "previous_digest": content.previous_digest,
        "clinic": _clinic_to_plain(content.clinic),
        "patient": _patient_to_plain(content.patient),
        "clinician": _staff_to_plain(content.clinician),
        "treatment": treatment_to_plain(content.treatment),
        "signature": signature_to_plain(content.signature),
    }


def signature_to_plain(mark: Signature) -> dict[str, Any]:
    """A signature as canonical texts keep it; one without a key is written as it always was."""
    own = {"key": mark.key, "log": mark.log} if mark.key else {}
    review = {"asks_review": True} if mark.asks_review else {}
    return {
        **own,
        **review,
        "staff": str(mark.staff),
        "name": mark.name,
        "signed_at": mark.signed_at.isoformat(),
        "meaning": mark.meaning,
    }


def signature_from_plain(plain: Mapping[str, Any]) -> Signature:
    """What `signature_to_plain` wrote."""
    return Signature(
        staff=StaffId(UUID(plain["staff"])),
        name=plain["name"],
        signed_at=datetime.fromisoformat(plain["signed_at"]),
        meaning=plain["meaning"],
        key=plain.get("key", ""),
        log=plain.get("log", ""),
        asks_review=plain.get("asks_review", False),
    )


def _clinic_to_plain(clinic: Clinic) -> dict[str, Any]:
    return {
        "id": str(clinic.id),
        "name": clinic.name,
        "address": clinic.address,
        "region": clinic.region.value,
        "time_zone": clinic.time_zone,
        "is_demo": clinic.is_demo,
    }


def _patient_to_plain(patient: Patient) -> dict[str, Any]:
    return {
        "id": str(patient.id),
        "record_number": patient.record_number,
        "family": patient.family,
        "given": patient.given,
        "birth_date": patient.birth_date.isoformat(),
        "sex": patient.sex.value,
        "phone": patient.phone,
        "email": patient.email,
        "address": patient.address,
        "alerts": patient.alerts,
        "version": patient.version,
        "body": patient.body,
    }


def _staff_to_plain(person: StaffMember) -> dict[str, Any]:
    return {
        "id": str(person.id),
        "sign_in": person.sign_in,
        "name": person.name,
        "credentials": person.credentials,
    }


def _content_from_plain(plain: Mapping[str, Any]) -> NoteContent:
    clinic, patient, staff = (plain[key] for key in ("clinic", "patient", "clinician"))
    return NoteContent(
        number=plain["number"],
        previous_digest=plain["previous_digest"],
        clinic=Clinic(
            **{
                **clinic,
                "id": ClinicId(UUID(clinic["id"])),
                "region": WorldRegion(clinic["region"]),
            }
        ),
        patient=Patient(
            **{
                **patient,
                "id": PatientId(UUID(patient["id"])),
                "birth_date": date.fromisoformat(patient["birth_date"]),
                "sex": Sex(patient["sex"]),
            }
        ),
        clinician=StaffMember(**{**staff, "id": StaffId(UUID(staff["id"])), "roles": frozenset()}),
        treatment=treatment_from_plain(plain["treatment"]),
        signature=signature_from_plain(plain["signature"]),
        reason=plain.get("reason", ""),
        references=tuple(PrintedReference(*line) for line in plain.get("references", ())),
    )


def treatment_id_of(note: SignedNote) -> TreatmentId:
    """The treatment a note belongs to."""
    return note.content.treatment.id
