"""Signing a note, without the time that guessing a password must cost."""

import statistics
from dataclasses import replace
from unittest.mock import patch

from injector_app.domain.draft import Draft
from injector_app.domain.patient import Patient
from injector_app.keys.kdf_parameters import KdfParameters
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.bench.timing import Line, milliseconds, within
from tests.support.clinic import PASSWORD

RUNS = 9
MOST_MS = 200


def signing(work: Work, draft: Draft, patient: Patient) -> list[Line]:
    """A 31-point note: key, signature, note, audit and witness, with the key derivation known."""
    derived: dict[tuple[str, bytes], bytes] = {}
    derive = KdfParameters.derive

    def known(parameters: KdfParameters, password: str, salt: bytes) -> bytes:
        if (password, salt) not in derived:
            derived[password, salt] = derive(parameters, password, salt)
        return derived[password, salt]

    with patch.object(KdfParameters, "derive", known):
        found = statistics.median(_sign(work, draft, patient) for _ in range(RUNS))
    return [within("Sign a note, key derivation apart", ours=found, limit=MOST_MS)]


def _sign(work: Work, draft: Draft, patient: Patient) -> float:
    empty = start_treatment(work, patient_id=patient.id)
    full = replace(
        draft.treatment, id=empty.treatment.id, performed_at=empty.treatment.performed_at
    )
    stored = save_draft(work, draft=replace(empty, treatment=full))
    return milliseconds(
        lambda: sign_note(
            work, treatment_id=stored.treatment.id, version=stored.version, password=PASSWORD
        )
    )
