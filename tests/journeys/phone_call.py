"""The phone call: when was I last in, what did I have, when am I due; and the time before?"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from injector_app.domain.disclosure import Manner, Recipient
from injector_app.gui.patient.small_diagrams import SmallDiagrams
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.usecases.list_disclosures import list_disclosures
from injector_app.usecases.register_patient import register_patient
from tests.support.builders import a_patient
from tests.support.journey_stage import JourneyStage
from tests.support.real_desk import wait_until

ANSWERED_AFTER = 5


def phone_call(stage: JourneyStage) -> None:
    """By the front desk, from another tab, in a clinic where names are alike."""
    hand = stage.hand
    for family, given in (("Zebra", "Marta"), ("Zebraquok", "Anna")):
        other = a_patient(record_number="", family=family, given=given, phone="")
        register_patient(stage.work, patient=other, duplicates_seen=True)
    hand.press(ObjectName.NAV_LISTS)
    hand.start()
    hand.key(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    hand.word("mar zebraquok")
    _sees(stage, "Last treatment 2026-08-26, 86 days (12 weeks) ago: Botox 155 U")
    for answer in ("Ann Who", "Signed", "Frontalis", "Earliest by reference 2026-11-18"):
        _sees(stage, answer.lower())
    _sees_pictures(stage)
    assert len(hand.actions) <= ANSWERED_AFTER, hand.actions
    hand.key(Qt.Key.Key_Right)
    hand.key(Qt.Key.Key_Down)
    _sees(stage, "Treatment 2026-03-05, 260 days (37 weeks) ago: Botox 155 U")
    _sees_pictures(stage)
    hand.key(Qt.Key.Key_Up)
    hand.key(Qt.Key.Key_F5)
    (told,) = list_disclosures(stage.work, patient_id=stage.patient.id)
    assert (told.recipient, told.manner) == (Recipient.PATIENT, Manner.TOLD)
    assert (told.treatment, told.recorded_by) == (stage.past.id, "Dee Sk")


def _sees(stage: JourneyStage, words: str) -> None:
    """Nothing of the line is scrolled away or covered."""
    labels = stage.desk.window.findChildren(PlainLabel)
    (line,) = [
        label
        for label in labels
        if label.isVisible() and words.lower() in label.text().lower() and _is_on_card(label)
    ]
    _is_in_sight(line)


def _sees_pictures(stage: JourneyStage) -> None:
    views = stage.desk.window.findChild(SmallDiagrams, ObjectName.LAST_TREATMENT_VIEWS)
    assert views is not None
    wait_until(lambda: bool(views.pictures) and views.isVisible())
    _is_in_sight(views)


def _is_on_card(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and parent.objectName() == ObjectName.LAST_TREATMENT


def _is_in_sight(widget: QWidget) -> None:
    assert widget.visibleRegion().boundingRect() == widget.rect(), widget.objectName()
