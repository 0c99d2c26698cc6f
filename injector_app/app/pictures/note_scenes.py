"""A signed note: read, added to, answered, corrected."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD
from injector_app.app.pictures.stage import Stage
from injector_app.domain.amendment import AmendmentKind
from injector_app.gui.note.preview.preview_name import PreviewName
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.gui.shared.pages_view import PagesView


@dataclass(frozen=True, slots=True)
class NoteScenes:
    """Begins with a note on the screen; ends with its second revision there."""

    stage: Stage

    def run(self) -> None:
        """Everything that can come to a note."""
        self.read()
        self.answered()
        self.amended()
        self.corrected()

    def read(self) -> None:
        """As signed, and its pages as they are printed."""
        camera = self.stage.camera
        camera.picture("note")
        camera.press(PreviewName.OPEN)
        pages = camera.see(PreviewName.PAGES, PagesView)
        camera.wait(lambda: pages.pages > 0, "no page is shown")
        camera.picture("note-preview")
        camera.press(PreviewName.CLOSER)
        camera.press(PreviewName.CLOSER)
        camera.picture("note-preview-closer")
        camera.press(PreviewName.CLOSE)

    def answered(self) -> None:
        """A response is recorded later."""
        camera = self.stage.camera
        camera.press(Name.OUTCOME_ADD)
        camera.bring(Name.OUTCOME_DATE)
        camera.picture("note-response-form")
        camera.press(f"{Name.OUTCOME_RESPONSE}.good")
        camera.type(Name.OUTCOME_WEEKS, "11", then=None)
        camera.press(Name.OUTCOME_RECORD)

    def amended(self) -> None:
        """An addendum."""
        camera = self.stage.camera
        camera.press(Name.NOTE_AMEND)
        camera.bring(Name.AMEND_TEXT)
        camera.picture("note-amendment-form")
        camera.press(f"{Name.AMEND_KIND}.{AmendmentKind.ADDENDUM.name.lower()}")
        camera.write(Name.AMEND_TEXT, "Patient rang: small bruise at the right temple, gone today.")
        camera.type(Name.AMEND_REASON, "Told on the phone", then=None)
        camera.type(Name.AMEND_PASSWORD, DEMO_PASSWORD, then=None)
        camera.press(Name.AMEND_SIGN)
        camera.bring(f"{Name.NOTE_AMEND}.1")
        camera.picture("note-with-amendment")

    def corrected(self) -> None:
        """The reason, the draft, the second revision."""
        stage, camera = self.stage, self.stage.camera
        camera.press(Name.NOTE_CORRECT)
        camera.see(Name.CORRECT_REASON, QWidget)
        camera.picture("correction-reason")
        camera.type(Name.CORRECT_REASON, "Dose misread", then=None)
        camera.press(Name.CORRECT_OPEN)
        chart = stage.desk.screens.chart
        camera.wait(lambda: chart.isVisible() and chart.document.is_open, "no draft comes up")
        camera.picture("correction-in-progress")
        camera.click_row(Name.CHART_POINTS, 0)
        camera.type(Name.CHART_DOSE, "6")
        camera.press(Name.CHART_SIGN)
        camera.see(Name.SIGN_DIALOG, QWidget)
        camera.picture("correction-sign")
        camera.type(Name.SIGN_PASSWORD, DEMO_PASSWORD, then=None)
        camera.press(Name.SIGN_BUTTON)
        camera.see(Name.NOTE_PAGE, QWidget)
        camera.picture("note-corrected")
