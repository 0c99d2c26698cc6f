"""The main job, step by step: find a patient, chart PREEMPT, sign, print, find again."""

from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from injector_app.app.demo.demo_people import demo_staff
from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD
from injector_app.app.tour.guide import Guide
from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.protocol import ProtocolSite
from injector_app.gui.canvas.view import CanvasView
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.system.clock import Clock

LOT = "TOUR-155"
PROTOCOL = "preempt_155"


@dataclass(frozen=True, slots=True)
class Story:
    """What the steps need to know."""

    guide: Guide
    catalog: Catalog
    clock: Clock
    region: WorldRegion
    pdf: Path

    def run(self) -> None:
        """Walk through everything, in the order of a working day."""
        self.sign_in()
        self.add_patient()
        self.chart()
        self.complete()
        self.sign()
        self.find_again()

    def sign_in(self) -> None:
        """Show the sign-in page, then come in."""
        guide = self.guide
        guide.picture("sign-in")
        guide.type(DoorName.SIGN_IN_NAME, demo_staff()[0].sign_in, then=None)
        guide.type(DoorName.SIGN_IN_PASSWORD, DEMO_PASSWORD)
        guide.see(Name.PATIENTS_PAGE, QWidget)
        guide.picture("patients")

    def add_patient(self) -> None:
        """Register a new patient and find her by the end of her phone number."""
        guide = self.guide
        guide.press(Name.PATIENTS_ADD)
        born = self.clock.now().date() - timedelta(days=41 * 365)
        for field, text in (
            (Name.FORM_FAMILY, "Nguyễn"),
            (Name.FORM_GIVEN, "Thanh Hà"),
            (Name.FORM_BIRTH_DATE, write_date(born, self.region)),
            (Name.FORM_PHONE, "+1 555 013 7788"),
        ):
            guide.type(field, text, then=None)
        guide.picture("new-patient")
        guide.press(Name.FORM_SAVE)
        guide.type(Name.PATIENTS_SEARCH, "7788", then=None)
        found = guide.see(Name.PATIENTS_LIST, QAbstractItemView)
        guide.wait(lambda: found.model().rowCount() == 1, "the patient is not found by phone")
        guide.picture("patient-found")

    def chart(self) -> None:
        """Place the 31 sites of PREEMPT with 31 clicks, change one and take it back."""
        guide = self.guide
        guide.press(Name.NEW_TREATMENT)
        canvas = guide.see(Name.CHART_CANVAS, CanvasView)
        guide.press(Name.CHART_TAB_VISIT)
        guide.choose(Name.VISIT_INDICATION, "Chronic migraine")
        guide.type(Name.VISIT_ICD10, "G43.709")
        self._open_vial()
        guide.type(Name.CHART_DOSE, "5")
        sites = self.catalog.protocol(PROTOCOL).sites
        for diagram, places in _by_diagram(sites):
            self._go_to(canvas, diagram)
            for place in places:
                guide.click_body(canvas, place.position)
            guide.picture(f"chart-{diagram.replace('_', '-')}")
        self._change_and_take_back(canvas, sites)

    def complete(self) -> None:
        """See what is missing, then answer it."""
        guide = self.guide
        guide.press(Name.CHART_SIGN)
        guide.see(Name.SIGN_DIALOG, QWidget)
        guide.picture("still-missing")
        guide.press(Name.SIGN_CANCEL)
        guide.press(Name.CHART_TAB_VISIT)
        guide.press(Name.VISIT_CONSENT)
        guide.press(Name.VISIT_NO_REACTION)
        guide.press(Name.VISIT_AFTERCARE)
        guide.picture("visit")

    def sign(self) -> None:
        """Sign with the password, read the note, export it."""
        guide = self.guide
        guide.press(Name.CHART_SIGN)
        guide.see(Name.SIGN_DIALOG, QWidget)
        guide.type(Name.SIGN_PASSWORD, DEMO_PASSWORD, then=None)
        guide.picture("sign")
        guide.press(Name.SIGN_BUTTON)
        guide.see(Name.NOTE_PAGE, QWidget)
        guide.picture("note")
        guide.press(Name.NOTE_EXPORT)
        guide.wait(self.pdf.exists, "the PDF does not appear")

    def find_again(self) -> None:
        """Look the treatment up by its lot, as the front desk does; then at night."""
        guide = self.guide
        guide.press(Name.NAV_LOOK_UP)
        guide.type(Name.SEARCH_LOT, LOT, then=None)
        table = guide.see(Name.SEARCH_TABLE, QTableView)
        guide.wait(lambda: table.model().rowCount() == 1, "the treatment is not found by its lot")
        guide.picture("look-up")
        guide.press(Name.THEME_TOGGLE)
        guide.open_row(Name.SEARCH_TABLE)
        guide.see(Name.NOTE_PAGE, QWidget)
        guide.picture("note-dark")

    def _open_vial(self) -> None:
        guide = self.guide
        guide.press(Name.CHART_TAB_VIALS)
        guide.choose(Name.VIAL_ADD, f"{self._brand()} 200 U")
        expires = self.clock.now().date() + timedelta(days=200)
        for field, text in (
            (Name.VIAL_LOT, LOT),
            (Name.VIAL_EXPIRES, write_date(expires, self.region)),
            (Name.VIAL_VOLUME, "4"),
            (Name.VIAL_DISCARDED, "45"),
            (Name.VIAL_DISCARD_REASON, "single-patient vial"),
        ):
            guide.type(f"{field}.1", text)
        guide.picture("vial")

    def _brand(self) -> str:
        return self.catalog.product("botox").brand(self.region)

    def _go_to(self, canvas: CanvasView, diagram: str) -> None:
        row = list(self.catalog.diagrams).index(diagram)
        self.guide.click_row(Name.CHART_DIAGRAMS, row)
        self.guide.wait(lambda: canvas.diagram.id == diagram, f"{diagram} does not come up")

    def _change_and_take_back(self, canvas: CanvasView, sites: tuple[ProtocolSite, ...]) -> None:
        guide = self.guide
        here = next(site for site in sites if site.diagram == canvas.diagram.id)
        guide.click_body(canvas, here.position)
        guide.key(canvas, Qt.Key.Key_7)
        guide.key(canvas, Qt.Key.Key_Return)
        guide.picture("dose-changed")
        guide.press(Name.CHART_UNDO)


def _by_diagram(
    sites: tuple[ProtocolSite, ...],
) -> list[tuple[str, list[ProtocolSite]]]:
    ordered = sorted(sites, key=lambda site: site.diagram)
    return [(name, list(group)) for name, group in groupby(ordered, lambda site: site.diagram)]
