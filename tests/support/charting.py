"""Chart, complete and sign a treatment through the use cases."""

from dataclasses import replace

from injector_app.domain.draft import Draft
from injector_app.domain.note import SignedNote
from injector_app.domain.patient import Patient
from injector_app.domain.treatment import Treatment
from injector_app.usecases.register_patient import register_patient
from injector_app.usecases.save_draft import save_draft
from injector_app.usecases.sign_note import sign_note
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work.context import Work
from tests.support.builders import a_patient, a_treatment
from tests.support.clinic import PASSWORD


def a_registered_patient(work: Work) -> Patient:
    """A patient of the clinic, with the next record number."""
    return register_patient(work, patient=a_patient(record_number=""))


def complete(treatment: Treatment) -> Treatment:
    """The visit with everything that signing asks for."""
    full = a_treatment()
    return replace(
        treatment,
        indication=full.indication,
        icd10=full.icd10,
        vials=full.vials,
        chart=full.chart,
        consent=full.consent,
        reaction=full.reaction,
    )


def a_complete_draft(work: Work, patient: Patient | None = None) -> Draft:
    """A stored draft with three points that lacks nothing."""
    owner = patient or a_registered_patient(work)
    draft = start_treatment(work, patient_id=owner.id)
    return save_draft(work, draft=replace(draft, treatment=complete(draft.treatment)))


def a_signed_note(work: Work, patient: Patient | None = None) -> SignedNote:
    """A signed note of such a draft."""
    draft = a_complete_draft(work, patient)
    return sign_note(
        work, treatment_id=draft.treatment.id, version=draft.version, password=PASSWORD
    )
