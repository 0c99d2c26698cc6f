"""SignedAmendment: the canonical text of an amendment and its digest."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from injector_app.domain.amendment import Amendment, AmendmentDraft, AmendmentKind
from injector_app.domain.ids import PatientId, TreatmentId
from injector_app.domain.note import (
    canonical_text,
    digest_of,
    signature_from_plain,
    signature_to_plain,
)

SCHEMA = "injector_app/amendment/1"


@dataclass(frozen=True, slots=True)
class SignedAmendment:
    """One entry: the canonical text and its SHA-256 in hex."""

    canonical: str
    digest: str

    @property
    def content(self) -> Amendment:
        """What the canonical text says."""
        return _from_plain(json.loads(self.canonical))

    @property
    def is_intact(self) -> bool:
        """Whether the digest still fits the text."""
        return digest_of(self.canonical) == self.digest


def sign_amendment(amendment: Amendment) -> SignedAmendment:
    """Fix an amendment as canonical text with its digest."""
    canonical = canonical_text(_to_plain(amendment))
    return SignedAmendment(canonical, digest_of(canonical))


def without_typed_text(signed: SignedAmendment) -> SignedAmendment:
    """The entry without what was typed, for eyes it is not meant for; not intact any more."""
    plain = json.loads(signed.canonical) | {"text": "", "reason": ""}
    return SignedAmendment(canonical_text(plain), signed.digest)


def _to_plain(amendment: Amendment) -> dict[str, Any]:
    draft = amendment.draft
    return {
        "schema": SCHEMA,
        "number": amendment.number,
        "previous_digest": amendment.previous_digest,
        "treatment": str(amendment.treatment),
        "patient": str(amendment.patient),
        "revision": amendment.revision,
        "amends": amendment.amends,
        "kind": draft.kind.value,
        "text": draft.text,
        "reason": draft.reason,
        "about": draft.about,
        "signature": signature_to_plain(amendment.signature),
    }


def _from_plain(plain: Mapping[str, Any]) -> Amendment:
    return Amendment(
        number=plain["number"],
        previous_digest=plain["previous_digest"],
        treatment=TreatmentId(UUID(plain["treatment"])),
        patient=PatientId(UUID(plain["patient"])),
        revision=plain["revision"],
        amends=plain["amends"],
        draft=AmendmentDraft(
            AmendmentKind(plain["kind"]), plain["text"], plain["reason"], plain["about"]
        ),
        signature=signature_from_plain(plain["signature"]),
    )
