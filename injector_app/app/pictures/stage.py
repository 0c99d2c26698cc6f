"""Stage: what every scene needs: the camera, the desk behind the window, and what is known."""

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from injector_app.app.desk import Desk
from injector_app.app.pictures.camera import Camera
from injector_app.domain.calendar_dates import write_date
from injector_app.domain.catalog import Catalog
from injector_app.domain.clinic import WorldRegion
from injector_app.domain.position import Position
from injector_app.gui.canvas.view import CanvasView
from injector_app.gui.jobs import Jobs
from injector_app.gui.main_window import MainWindow
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.tab import Tab
from injector_app.system.clock import Clock

REGION = WorldRegion.US


@dataclass(frozen=True, slots=True)
class Stage:
    """The window of a person who signed in."""

    camera: Camera
    window: MainWindow
    desk: Desk
    catalog: Catalog
    clock: Clock
    jobs: Jobs

    @property
    def canvas(self) -> CanvasView:
        """The canvas of the chart on show."""
        return self.camera.see(Name.CHART_CANVAS, CanvasView)

    def day(self, days: int) -> str:
        """A day so far from today, as it is typed."""
        return write_date(self.clock.now().date() + timedelta(days=days), REGION)

    def open_tab(self, tab: Tab) -> None:
        """Go to a screen, by the menu where its tab has no room."""
        if self.camera.offers(tab.value.name):
            self.camera.press(tab.value.name)
            return
        self.camera.press(Name.NAV_MORE)
        menu = self.camera.see(Name.NAV_MORE_MENU, QMenu)
        while not menu.activeAction().text().startswith(tab.value.text):
            self.camera.key(menu, Qt.Key.Key_Down)
        self.camera.key(menu, Qt.Key.Key_Return)

    def find_patient(self, name: str) -> None:
        """Open the card of a patient."""
        self.camera.press(Name.NAV_PATIENTS)
        self.camera.type(Name.PATIENTS_SEARCH, name)
        card = self.camera.see(Name.PATIENT_CARD, QWidget)
        self.camera.wait(
            lambda: any(label.text().startswith(name) for label in card.findChildren(PlainLabel)),
            f"{name} is not opened",
        )

    def begin_chart(self, name: str) -> None:
        """A new chart of a patient."""
        self.find_patient(name)
        self.camera.press(Name.NEW_TREATMENT)
        chart = self.desk.screens.chart
        self.camera.wait(chart.isVisible, "the chart does not come up")
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is read or written."""
        presenter = self.desk.screens.chart_presenter
        self.camera.wait(
            lambda: presenter.is_stored and self.jobs.is_idle, "the chart is not stored"
        )

    def go_to(self, diagram: str) -> None:
        """Bring up a diagram by its row."""
        self.camera.click_row(Name.CHART_DIAGRAMS, list(self.catalog.diagrams).index(diagram))
        self.camera.wait(lambda: self.canvas.diagram.id == diagram, f"{diagram} does not come up")

    def place(self, dose: str, *positions: Position) -> None:
        """Points of one dose on the diagram on show."""
        self.camera.type(Name.CHART_DOSE, dose)
        for position in positions:
            self.camera.click_body(self.canvas, position)

    def sites(self, protocol: str) -> tuple[Position, ...]:
        """The sites of a protocol on the diagram on show."""
        sites = self.catalog.protocol(protocol).sites
        return tuple(site.position for site in sites if site.diagram == self.canvas.diagram.id)
