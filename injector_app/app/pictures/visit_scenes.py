"""A returning visit: vials, the past, screening, and signing."""

from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSlider, QWidget

from injector_app.app.demo.demo_people import PATIENTS, STAFF
from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD
from injector_app.app.pictures.stage import REGION, Stage
from injector_app.gui.shared.object_names import ObjectName as Name

RETURNING, SWEATING = PATIENTS[0][0], PATIENTS[14][0]
AXILLA, HAIRY_SKIN = "axilla_right", "axillary-hyperhidrotic-skin"


@dataclass(frozen=True, slots=True)
class VisitScenes:
    """From the repeated treatment to the signed note."""

    stage: Stage

    def run(self) -> None:
        """In the order of a visit."""
        self.repeated()
        self.vials()
        self.past()
        self.visit()
        self.signing()

    def repeated(self) -> None:
        """The last treatment, planned again, then given with changes."""
        stage, camera = self.stage, self.stage.camera
        stage.begin_chart(RETURNING)
        camera.see(Name.REPEAT_LAST, QAbstractButton)
        camera.picture("returning-patterns")
        camera.press(Name.REPEAT_LAST)
        camera.picture("repeated-waits-for-vial")
        camera.press(self._vial_of("200 U"))
        camera.picture("vial-opened")
        for field, text in (
            (Name.VIAL_LOT, "C7781C3"),
            (Name.VIAL_EXPIRES, stage.day(200)),
            (Name.VIAL_VOLUME, "4"),
        ):
            camera.type(f"{field}.1", text)
        camera.press(Name.CHART_GIVE_ALL)
        for place, dose in zip(stage.sites("preempt_155")[:2], ("7.5", "10"), strict=False):
            camera.click_body(stage.canvas, place)
            for letter in dose:
                camera.key(stage.canvas, Qt.Key.Key_Period if letter == "." else _digit(letter))
            camera.key(stage.canvas, Qt.Key.Key_Return)
        camera.key(stage.canvas, Qt.Key.Key_Up, "Shift")
        camera.picture("given-with-changes")

    def vials(self) -> None:
        """Over-drawn, expired, refused, and another product asked for."""
        stage, camera = self.stage, self.stage.camera
        brand = stage.catalog.product("botox").brand(REGION)
        camera.press(Name.CHART_TAB_VIALS)
        camera.choose(f"{Name.VIAL_PRODUCT}.1", f"{brand} 100 U")
        camera.picture("vial-over-drawn")
        camera.choose(f"{Name.VIAL_PRODUCT}.1", f"{brand} 200 U")
        camera.type(f"{Name.VIAL_EXPIRES}.1", stage.day(-3))
        camera.picture("vial-expired")
        camera.type(f"{Name.VIAL_EXPIRES}.1", stage.day(200))
        camera.type(f"{Name.VIAL_VOLUME}.1", "some")
        camera.picture("vial-volume-refused")
        camera.type(f"{Name.VIAL_VOLUME}.1", "4")
        dysport = stage.catalog.product("dysport").brand(REGION)
        camera.choose(f"{Name.VIAL_PRODUCT}.1", dysport)
        camera.picture("other-product-asks")
        camera.press(f"{Name.KEEP_DOSES}.1")
        camera.type(f"{Name.VIAL_DISCARDED}.1", "37.5")
        camera.picture("vial-discarded")
        camera.choose(Name.VIAL_ADD, dysport)
        camera.picture("two-vials")
        camera.press(f"{Name.VIAL_REMOVE}.2")

    def past(self) -> None:
        """Ghosts, differences, earlier visits, references and their sources."""
        camera = self.stage.camera
        camera.press(Name.CHART_TAB_PAST)
        camera.picture("past-beside-now")
        camera.bring(Name.PAST_DIFFERENCES)
        camera.picture("past-differences")
        camera.bring(Name.PAST_SLIDER)
        camera.key(camera.see(Name.PAST_SLIDER, QSlider), Qt.Key.Key_Left)
        camera.picture("past-earlier")
        camera.press(f"{Name.PAST_SOURCE}.1")
        camera.picture("reference-source")
        camera.press(Name.OWN_ADD)
        camera.see(Name.OWN_SAVE, QWidget)
        camera.picture("own-reference")
        camera.press(Name.OWN_CANCEL)

    def visit(self) -> None:
        """Assistant mode and the questions before treatment."""
        camera = self.stage.camera
        camera.press(Name.CHART_TAB_VISIT)
        camera.picture("visit")
        camera.type(Name.VISIT_ASSISTANT, STAFF[2][1])
        camera.picture("visit-with-assistant")
        camera.bring(Name.SCREEN_QUESTIONS)
        camera.picture("screening")
        camera.press(Name.SCREEN_QUESTIONS)
        camera.picture("screening-questions")
        camera.press(Name.SCREEN_NO_TO_REST)
        yes = f"{Name.SCREEN_YES}.{self.stage.catalog.references.prompts[0].id}"
        camera.press(yes)
        camera.picture("screening-answered")
        camera.bring(Name.VISIT_NOTES)
        camera.picture("visit-foot")

    def signing(self) -> None:
        """What is missing, then the dialog, the password refused, the note."""
        camera = self.stage.camera
        camera.press(Name.CHART_SIGN)
        camera.see(Name.SIGN_DIALOG, QWidget)
        camera.picture("sign-missing")
        camera.press(Name.SIGN_CANCEL)
        camera.press(Name.CHART_TAB_VISIT)
        camera.press(Name.VISIT_CONSENT)
        camera.press(Name.VISIT_NO_REACTION)
        camera.press(Name.VISIT_AFTERCARE)
        camera.press(Name.CHART_TAB_VIALS)
        camera.type(f"{Name.VIAL_DISCARD_REASON}.1", "single-patient vial")
        camera.press(Name.CHART_SIGN)
        camera.see(Name.SIGN_DIALOG, QWidget)
        camera.picture("sign")
        camera.type(Name.SIGN_PASSWORD, "not the password")
        button = camera.see(Name.SIGN_BUTTON, QAbstractButton)
        camera.wait(button.isEnabled, "the password is not refused")
        camera.picture("sign-refused")
        camera.type(Name.SIGN_PASSWORD, DEMO_PASSWORD, then=None)
        camera.press(Name.SIGN_BUTTON)
        camera.see(Name.NOTE_PAGE, QWidget)

    def _vial_of(self, size: str) -> str:
        """The name of the button that opens a vial of this size."""
        names = (f"{Name.VIAL_WAITED_FOR}.{place}" for place in count(1))
        see = self.stage.camera.see
        return next(name for name in names if see(name, QAbstractButton).text().endswith(size))


@dataclass(frozen=True, slots=True)
class GridScenes:
    """A grid over an axilla, from the region to the planned points."""

    stage: Stage

    def run(self) -> None:
        """Outline, numbers, refusal, points."""
        stage, camera = self.stage, self.stage.camera
        stage.begin_chart(SWEATING)
        camera.press(Name.CHART_TAB_VIALS)
        camera.choose(Name.VIAL_ADD, f"{stage.catalog.product('botox').brand(REGION)} 100 U")
        stage.go_to(AXILLA)
        (area,) = stage.canvas.diagram.regions_named(HAIRY_SKIN)
        camera.point_at(stage.canvas, stage.canvas.diagram.position(*area.centre))
        camera.press(Name.CHART_FILL)
        camera.choose(Name.FILL_AREA, "Axillary")
        camera.picture("grid-begun")
        camera.type(Name.FILL_COUNT, "15")
        camera.type(Name.FILL_TOTAL, "50", then=None)
        camera.picture("grid")
        camera.key(camera.see(Name.FILL_TOTAL, QLineEdit), Qt.Key.Key_Return)
        camera.picture("grid-planned")
        camera.press(Name.CHART_OVERVIEW)
        camera.picture("overview-of-one")
        camera.press(Name.CHART_OVERVIEW)
        camera.press(Name.CHART_GIVE_ALL)
        camera.press(Name.CHART_SIGN)
        camera.see(Name.SIGN_DIALOG, QWidget)
        camera.picture("side-guard")
        camera.press(Name.SIGN_CANCEL)


def _digit(letter: str) -> Qt.Key:
    return Qt.Key(Qt.Key.Key_0 + int(letter))
