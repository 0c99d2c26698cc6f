"""What the front desk does on the card: copies, hand-outs and messages."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from injector_app.app.demo.demo_people import PATIENTS
from injector_app.app.pictures.stage import Stage
from injector_app.gui.messages.message_names import MessageName
from injector_app.gui.patient.copies.copy_names import CopyName
from injector_app.gui.shared.object_names import ObjectName as Name

CALLER = PATIENTS[0][0]
WORDS = "Her left brow is heavier since Tuesday. Please ring back before 4 pm."


@dataclass(frozen=True, slots=True)
class DeskScenes:
    """A phone call about the last treatment."""

    stage: Stage

    def run(self) -> None:
        """In the order of the call."""
        camera = self.stage.camera
        self.stage.find_patient(CALLER)
        camera.press(CopyName.PATIENT)
        camera.see(CopyName.TAKE_BACK, QWidget)
        camera.picture("patient-told")
        camera.press(CopyName.TAKE_BACK)
        camera.press(MessageName.SHOW)
        camera.press(MessageName.SEND)
        self._settle()
        camera.picture("message-refused")
        camera.write(MessageName.TEXT, WORDS)
        camera.press(MessageName.SEND)
        camera.see(MessageName.BAR_DONE, QWidget)
        self._settle()
        camera.picture("message-left")
        camera.press(MessageName.CLOSE)
        camera.picture("message-on-the-card")
        camera.press(Name.PATIENT_EDIT)
        camera.type(Name.FORM_PHONE, "555 0199", then=None)
        camera.press(Name.FORM_SAVE)
        self._settle()
        camera.press(Name.PATIENT_EDIT)
        camera.see(Name.FORM_EARLIER, QWidget)
        camera.picture("earlier-contact")
        camera.press(Name.FORM_CANCEL)
        self._settle()
        camera.press(MessageName.BAR_DONE)
        self._settle()

    def _settle(self) -> None:
        self.stage.camera.wait(lambda: self.stage.jobs.is_idle, "something is still being written")
