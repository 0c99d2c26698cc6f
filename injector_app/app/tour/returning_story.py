"""The visit of a patient who was there before, and a grid in an axilla, step by step."""

from dataclasses import dataclass
from datetime import timedelta
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSlider, QWidget

from injector_app.app.demo.demo_people import PATIENTS
from injector_app.app.tour.guide import Guide
from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.gui.canvas.view import CanvasView
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.system.clock import Clock

LOT = "TOUR-B"
# In the demo clinic: migraine nine times, and a first visit for sweating.
RETURNING, SWEATING = PATIENTS[0][0], PATIENTS[14][0]
AXILLA = "axilla_right"
AREA = "axillary-hyperhidrotic-skin"


@dataclass(frozen=True, slots=True)
class ReturningStory:
    """Begins with somebody signed in."""

    guide: Guide
    catalog: Catalog
    clock: Clock
    region: WorldRegion

    def run(self) -> None:
        """Repeat, change and compare; then lay a grid."""
        self.open_patient(RETURNING)
        self.repeat_last()
        self.open_vial()
        self.give_and_change()
        self.compare()
        self.survey()
        self.open_patient(SWEATING)
        self.lay_grid()

    def open_patient(self, name: str) -> None:
        """Find a patient and begin a chart."""
        guide = self.guide
        guide.press(Name.NAV_PATIENTS)
        guide.type(Name.PATIENTS_SEARCH, name)
        card = guide.see(Name.PATIENT_CARD, QWidget)
        guide.wait(
            lambda: any(label.text().startswith(name) for label in card.findChildren(PlainLabel)),
            f"{name} is not opened",
        )
        guide.press(Name.NEW_TREATMENT)
        guide.see(Name.CHART_CANVAS, CanvasView)

    def repeat_last(self) -> None:
        """What was given last time comes back as planned."""
        guide = self.guide
        guide.see(Name.REPEAT_LAST, QAbstractButton)
        guide.picture("patterns")
        guide.press(Name.REPEAT_LAST)
        guide.picture("repeated-as-planned")

    def open_vial(self) -> None:
        """The vial that the planned points wait for."""
        guide = self.guide
        guide.press(Name.CHART_TAB_VIALS)
        guide.picture("vials-waited-for")
        guide.press(self._vial_of("200 U"))
        expires = self.clock.now().date() + timedelta(days=200)
        for field, text in (
            (Name.VIAL_LOT, LOT),
            (Name.VIAL_EXPIRES, write_date(expires, self.region)),
            (Name.VIAL_VOLUME, "4"),
        ):
            guide.type(f"{field}.1", text)

    def give_and_change(self) -> None:
        """All as planned; then one point more, farther out."""
        guide = self.guide
        guide.press(Name.CHART_GIVE_ALL)
        canvas = guide.see(Name.CHART_CANVAS, CanvasView)
        sites = self.catalog.protocol("preempt_155").sites
        here = next(site for site in sites if site.diagram == canvas.diagram.id)
        guide.click_body(canvas, here.position)
        guide.key(canvas, Qt.Key.Key_7)
        guide.key(canvas, Qt.Key.Key_Return)
        guide.key(canvas, Qt.Key.Key_Up, "Shift")
        guide.picture("given-and-changed")

    def compare(self) -> None:
        """The last visit beside this one, then an earlier one."""
        guide = self.guide
        guide.press(Name.CHART_TAB_PAST)
        guide.picture("past-beside-now")
        guide.key(guide.see(Name.PAST_SLIDER, QSlider), Qt.Key.Key_Left)
        guide.picture("past-earlier")

    def survey(self) -> None:
        """Points by kind, and all diagrams on one sheet."""
        guide = self.guide
        guide.press(Name.CHART_SELECT)
        guide.picture("select-menu")
        guide.close_menu()
        guide.press(Name.CHART_OVERVIEW)
        guide.picture("overview")

    def lay_grid(self) -> None:
        """Fifteen points over the hairy skin of an axilla."""
        guide = self.guide
        canvas = guide.see(Name.CHART_CANVAS, CanvasView)
        guide.press(Name.CHART_TAB_VIALS)
        guide.choose(Name.VIAL_ADD, f"{self.catalog.product('botox').brand(self.region)} 100 U")
        row = list(self.catalog.diagrams).index(AXILLA)
        guide.click_row(Name.CHART_DIAGRAMS, row)
        guide.wait(lambda: canvas.diagram.id == AXILLA, f"{AXILLA} does not come up")
        (area,) = canvas.diagram.regions_named(AREA)
        guide.point_at(canvas, canvas.diagram.position(*area.centre))
        guide.press(Name.CHART_FILL)
        guide.type(Name.FILL_COUNT, "15")
        guide.type(Name.FILL_TOTAL, "50", then=None)
        guide.picture("grid")
        guide.key(guide.see(Name.FILL_TOTAL, QLineEdit), Qt.Key.Key_Return)
        guide.picture("grid-planned")

    def _vial_of(self, size: str) -> str:
        """The name of the button that opens a vial of this size."""
        names = (f"{Name.VIAL_WAITED_FOR}.{place}" for place in count(1))
        return next(
            name for name in names if self.guide.see(name, QAbstractButton).text().endswith(size)
        )
