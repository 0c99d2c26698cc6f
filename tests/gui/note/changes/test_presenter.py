"""An addition is signed on the note screen; on real records."""

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from injector_app.domain.amendment import AmendmentKind
from injector_app.domain.errors import RuleBroken
from injector_app.domain.ids import StaffId, new_id
from injector_app.domain.note import SignedNote, treatment_id_of
from injector_app.domain.note_history import NoteHistory
from injector_app.domain.signature_proof import NoteProofs, SignatureFlaw, SignatureProof
from injector_app.domain.staff import Role
from injector_app.gui.jobs import Jobs
from injector_app.gui.note.page import NotePage
from injector_app.gui.note.presenter import NotePresenter
from injector_app.gui.note.proof_lines import PENDING
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.theme import Look
from injector_app.usecases.correct_note import correct_note
from injector_app.usecases.list_drafts import list_drafts
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.open_note import open_note
from injector_app.usecases.sign_note import sign_note
from injector_app.work.context import Work
from tests.support.amending import amended
from tests.support.charting import a_signed_note
from tests.support.clinic import PASSWORD
from tests.support.fake_dialogs import Outside
from tests.support.reviewing import a_note_to_review
from tests.support.window import find, press, type_into

WAIT_MS = 20_000


@pytest.fixture
def note(work: Work) -> SignedNote:
    return a_signed_note(work)


@pytest.fixture
def page(look: Look, qtbot: QtBot, work: Work, jobs: Jobs, note: SignedNote) -> NotePage:
    return shown(look, qtbot, work, jobs, note)


def shown(look: Look, qtbot: QtBot, work: Work, jobs: Jobs, note: SignedNote) -> NotePage:
    made = NotePage(look, work.catalog, work.clinic.region)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    outside = Outside(work.door.folder.root)
    presenter = NotePresenter(made, work=work, jobs=jobs, surroundings=outside.surroundings)
    with qtbot.waitSignal(presenter.note_opened):
        presenter.open(treatment_id_of(note))
    return made


def add(page: NotePage, jobs: Jobs, kind: str, password: str = PASSWORD) -> None:
    press(page, ObjectName.NOTE_AMEND)
    press(page, f"{ObjectName.AMEND_KIND}.{kind}")
    QTest.keyClicks(find(page, ObjectName.AMEND_TEXT, QPlainTextEdit), "Seen again")
    type_into(page, ObjectName.AMEND_REASON, "Known since today")
    type_into(page, ObjectName.AMEND_PASSWORD, password)
    press(page, ObjectName.AMEND_SIGN)
    assert jobs.drain(WAIT_MS)


def texts(page: NotePage) -> set[str]:
    labels = page.findChildren(PlainLabel)
    return {label.text() for label in labels if label.isVisibleTo(page)}


def test_signed_entry_stands_with_the_note(
    page: NotePage, jobs: Jobs, work: Work, note: SignedNote, qtbot: QtBot
) -> None:
    add(page, jobs, "addendum")
    (entry,) = open_note(work, treatment_id=treatment_id_of(note)).amendments
    assert (entry.content.kind, entry.content.draft.text) == (AmendmentKind.ADDENDUM, "Seen again")
    told = {"AMENDED", "1. Addendum", "Seen again", "Given"}
    qtbot.waitUntil(lambda: told <= texts(page))
    assert page.banner.text.startswith("Signed")
    add(page, jobs, "retraction")
    more = {"RETRACTED · AMENDED", "2. Retraction"}
    qtbot.waitUntil(lambda: more <= texts(page))


def test_wrong_password_adds_nothing_and_keeps_what_was_typed(
    page: NotePage, jobs: Jobs, work: Work, note: SignedNote
) -> None:
    add(page, jobs, "addendum", password="wrong")
    assert find(page, ObjectName.AMEND_TEXT, QPlainTextEdit).toPlainText() == "Seen again"
    assert open_note(work, treatment_id=treatment_id_of(note)).amendments == ()


def test_what_was_added_meanwhile_must_be_read_first(
    page: NotePage, jobs: Jobs, work: Work, note: SignedNote
) -> None:
    other = amended(work, note)
    add(page, jobs, "addendum")
    assert open_note(work, treatment_id=treatment_id_of(note)).amendments == (other,)
    assert find(page, ObjectName.AMEND_SIGN, Button).isVisible()


def test_whoever_may_not_is_not_asked(
    look: Look, qtbot: QtBot, work: Work, jobs: Jobs, note: SignedNote, page: NotePage
) -> None:
    assert find(page, ObjectName.NOTE_AMEND, Button).isVisible()
    desk = replace(work, person=replace(work.person, roles=frozenset({Role.FRONT_DESK})))
    other = shown(look, qtbot, desk, jobs, note)
    assert not find(other, ObjectName.NOTE_AMEND, Button).isVisible()


def corrected(work: Work, note: SignedNote) -> SignedNote:
    draft = correct_note(work, treatment_id=treatment_id_of(note), reason="Lot misread")
    return sign_note(work, treatment_id=draft.treatment.id, version=None, password=PASSWORD)


def test_a_draft_is_opened_and_found_again(
    page: NotePage, jobs: Jobs, work: Work, note: SignedNote
) -> None:
    for _ in range(2):
        press(page, ObjectName.NOTE_CORRECT)
        type_into(page, ObjectName.CORRECT_REASON, "Lot misread")
        press(page, ObjectName.CORRECT_OPEN)
        assert jobs.drain(WAIT_MS)
    (draft,) = list_drafts(work)
    correction = open_draft(work, treatment_id=draft.id).draft.treatment.correction
    assert correction is not None
    assert (correction.treatment, correction.reason) == (treatment_id_of(note), "Lot misread")


def test_no_reason_opens_nothing(page: NotePage, jobs: Jobs, work: Work) -> None:
    press(page, ObjectName.NOTE_CORRECT)
    press(page, ObjectName.CORRECT_OPEN)
    assert jobs.drain(WAIT_MS)
    assert find(page, ObjectName.CORRECT_REASON, QLineEdit).property("invalid")
    assert list_drafts(work) == ()


def test_the_original_is_one_press_away(
    look: Look, qtbot: QtBot, work: Work, jobs: Jobs, note: SignedNote
) -> None:
    corrected(work, note)
    page = shown(look, qtbot, work, jobs, note)
    new = {"CORRECTED, revision 2 of 2", "Treatment note, revision 2", "Lot misread"}
    qtbot.waitUntil(lambda: new <= texts(page))
    press(page, f"{ObjectName.NOTE_REVISION}.1")
    old = {"CORRECTED, revision 1 of 2", "Treatment note, revision 1"}
    qtbot.waitUntil(lambda: old <= texts(page))
    assert "Lot misread" not in texts(page)


def test_a_retracted_note_and_another_clinicians_are_not_corrected(
    work: Work, jobs: Jobs, note: SignedNote, page: NotePage
) -> None:
    assert find(page, ObjectName.NOTE_CORRECT, Button).isVisible()
    other = replace(work, person=replace(work.person, id=StaffId(new_id())))
    with pytest.raises(RuleBroken):
        correct_note(other, treatment_id=treatment_id_of(note), reason="Lot misread")
    add(page, jobs, "retraction")
    assert not find(page, ObjectName.NOTE_CORRECT, Button).isVisible()


def test_the_page_says_that_the_signature_is_valid(page: NotePage, note: SignedNote) -> None:
    said = find(page, ObjectName.NOTE_PROOF, PlainLabel)
    when = "2026-11-20 10:00 EST (UTC-05:00)"
    meaning = note.content.signature.meaning
    assert said.text() == f"Signature valid: Ann Who, MD, {when}. {meaning}"
    assert said.property("kind") == "strong"
    assert not find(page, ObjectName.NOTE_COUNTERSIGN, Button).isVisible()


def test_a_note_is_counter_signed_on_its_page(
    look: Look, qtbot: QtBot, work: Work, jobs: Jobs
) -> None:
    note = a_note_to_review(work)
    page = shown(look, qtbot, work, jobs, note)
    reviews = find(page, ObjectName.NOTE_REVIEWS, PlainLabel)
    assert reviews.text() == PENDING
    press(page, ObjectName.NOTE_COUNTERSIGN)
    type_into(page, ObjectName.REVIEW_PASSWORD, "not this one at all")
    press(page, ObjectName.REVIEW_SIGN)
    assert jobs.drain(WAIT_MS)
    assert reviews.text() == PENDING
    type_into(page, ObjectName.REVIEW_PASSWORD, PASSWORD)
    press(page, ObjectName.REVIEW_SIGN)
    assert jobs.drain(WAIT_MS)
    assert reviews.text().startswith("Counter-signed: Ann Who, MD, 2026-11-20 10:00 EST")
    assert not find(page, ObjectName.NOTE_COUNTERSIGN, Button).isVisible()
    qtbot.waitUntil(lambda: "1. Counter-signature" in texts(page))


def test_a_flaw_is_an_alert(look: Look, qtbot: QtBot, work: Work, note: SignedNote) -> None:
    page = NotePage(look, work.catalog, work.clinic.region)
    qtbot.addWidget(page)
    proofs = NoteProofs((SignatureProof("ab", SignatureFlaw.SIGNATURE),))
    page.show_note(note, None, NoteHistory(proofs=proofs))
    said = find(page, ObjectName.NOTE_PROOF, PlainLabel)
    assert said.text() == ("Signature NOT VALID: the signature does not belong to this text.")
    assert said.property("kind") == "alert"
    assert find(page, ObjectName.NOTE_MARKS, PlainLabel).text() == "SIGNATURE NOT VALID"
