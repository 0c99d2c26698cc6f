"""Sign a note: turn a draft into a revision, which never changes."""

from dataclasses import replace

from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic_policy import needs_review
from injector_app.domain.draft import Draft
from injector_app.domain.errors import Rule, RuleBroken
from injector_app.domain.ids import TreatmentId
from injector_app.domain.missing_fields import missing_fields
from injector_app.domain.note import NoteContent, SignedNote, sign
from injector_app.domain.patient import Patient
from injector_app.domain.permissions import Action, require
from injector_app.domain.point_states import without_planned
from injector_app.domain.printed_reference import PrintedReference
from injector_app.domain.screening import with_open_questions
from injector_app.storage.clinic_policies import load_policy
from injector_app.storage.drafts import load_draft, remove_draft
from injector_app.storage.note_layouts import load_note_layout
from injector_app.storage.notes import append_note, load_notes
from injector_app.storage.patients import load_patient
from injector_app.storage.records import Transaction
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.context import Work
from injector_app.work.next_revision import NextRevision, next_revision
from injector_app.work.signer import Signer, open_signer
from injector_app.work.trace import Trace


def sign_note(
    work: Work,
    *,
    treatment_id: TreatmentId,
    version: int | None,
    password: str,
    patient_version: int | None = None,
    references: tuple[PrintedReference, ...] = (),
) -> SignedNote:
    """Sign exactly the versions of chart and patient that were shown; None takes the stored ones.

    Points that are still planned are no part of the record. `references` are the lines that were on
    the screen; the note takes them where the clinic wants that.

    Raises:
        RuleBroken: not permitted, not the clinician's own, fields missing, or signed already.
        RecordsProblem: wrong password, or the draft changed since it was shown.
    """
    require(work.person, Action.SIGN_NOTE)
    work.require_room()
    personal_key = work.personal_key(password)
    if personal_key is None:
        with work.records.writing() as transaction:
            work.audit(transaction, Trace("failed password", "treatment", treatment_id))
        raise RecordsProblem(Trouble.WRONG_PASSWORD)
    with work.records.writing() as transaction:
        draft = _draft(transaction, treatment_id)
        shown = load_patient(transaction, draft.treatment.patient)
        # Under the name of now; the id stays that of the record, should the merge be taken back.
        patient = replace(shown, id=draft.treatment.patient)
        if version not in {None, draft.version} or patient_version not in {None, patient.version}:
            raise RecordsProblem(Trouble.CHANGED_ELSEWHERE)
        _check(draft, work)
        following = next_revision(transaction, draft.treatment, work.person.id)
        signer = open_signer(work, transaction, personal_key)
        note = sign(_content(signer, following, patient, references))
        append_note(transaction, note, at=work.clock.now())
        signer.sign_note(note)
        if following.number > 1:
            # It was a draft beside the note; what it says is the note's newest revision now.
            remove_draft(transaction, treatment_id)
        signed_id, number = following.treatment.id, following.number
        trace = Trace("sign note", "treatment", signed_id, patient.id, number)
        work.audit(transaction, trace)
    work.leave_witness()
    return note


def _draft(transaction: Transaction, treatment_id: TreatmentId) -> Draft:
    draft = load_draft(transaction, treatment_id)
    if draft is None:
        signed = bool(load_notes(transaction, treatment_id))
        rule = Rule.ALREADY_SIGNED if signed else Rule.TREATMENT_NOT_FOUND
        raise RuleBroken(rule, value=str(treatment_id))
    return draft


def _check(draft: Draft, work: Work) -> None:
    if draft.treatment.clinician != work.person.id:
        raise RuleBroken(Rule.NOT_THE_CLINICIAN)
    _refuse_missing(draft, work.catalog)


def _refuse_missing(draft: Draft, catalog: Catalog) -> None:
    missing = missing_fields(draft.treatment, catalog)
    if missing:
        raise RuleBroken(Rule.FIELDS_MISSING, missing=missing)


def _content(
    signer: Signer,
    following: NextRevision,
    patient: Patient,
    references: tuple[PrintedReference, ...],
) -> NoteContent:
    work, treatment = signer.work, following.treatment
    # What the clinic asks for now, and not what it asked for when this person signed in.
    policy = load_policy(signer.transaction)
    return NoteContent(
        number=following.number,
        previous_digest=following.previous_digest,
        reason=following.reason,
        clinic=work.clinic,
        patient=patient,
        clinician=work.person,
        treatment=with_open_questions(without_planned(treatment), work.catalog),
        signature=signer.mark(following.meaning, asks_review=needs_review(policy, work.person)),
        references=references if load_note_layout(signer.transaction).references else (),
    )
