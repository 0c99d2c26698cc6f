"""PastDesk: joins the past with its panel and the diagram, and keeps all three in step."""

from datetime import date

from PySide6.QtCore import QObject

from injector_app.domain.clinic_reference import ClinicReference
from injector_app.domain.reference_lines import Asked, reference_lines
from injector_app.gui.canvas.view import CanvasView
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.past.ghost_layer import GhostLayer
from injector_app.gui.chart.past.panel import PastPanel
from injector_app.gui.chart.past.past import Past
from injector_app.gui.chart.past.reference_panel import ShownReference
from injector_app.gui.shared.theme import Look
from injector_app.wording.reference_words import reference_source, reference_words


class PastDesk(QObject):
    """The differences are worked out once per change and shown in both places."""

    def __init__(self, document: ChartDocument, canvas: CanvasView, look: Look) -> None:
        super().__init__(canvas)
        self._document = document
        self._birth_date: date | None = None
        self._own: tuple[ClinicReference, ...] = ()
        self.past = Past(document)
        self.panel = PastPanel(document, self.past)
        self.ghosts = GhostLayer(self.past, canvas, look)
        self.past.changed.connect(self._follow)
        # What is recorded over time is the same, whichever visit is looked at.
        self.past.opened.connect(self._show_references)
        document.opened.connect(self._forget)
        document.settled.connect(self._show_references)
        self.panel.ghosts_switched.connect(self.ghosts.switch)

    def show_birth_date(self, birth_date: date) -> None:
        """Labels speak of ages."""
        self._birth_date = birth_date
        self._show_references()

    def show_own(self, own: tuple[ClinicReference, ...]) -> None:
        """Show what the clinic entered, beside what labels say."""
        self._own = own
        self.panel.own.show_own(own)
        self._show_references()

    def _forget(self) -> None:
        """Another chart: the age of its patient is told with the past."""
        self._birth_date = None
        self.panel.references.show_lines((), may_edit=False)

    def _follow(self) -> None:
        differences = self.past.differences()
        self.panel.show_differences(differences)
        self.ghosts.show(differences)

    def _show_references(self) -> None:
        if self._birth_date is None or not self._document.is_open:
            return
        document = self._document
        asked = Asked(
            visit=document.treatment,
            past=self.past.recorded,
            birth_date=self._birth_date,
            region=document.clinic.region,
            catalog=document.catalog,
            own=self._own,
        )
        region = document.clinic.region
        self.panel.references.show_lines(
            tuple(
                ShownReference(
                    reference_words(line, document.catalog, region),
                    reference_source(line, region),
                    line.own,
                )
                for line in reference_lines(asked)
            ),
            may_edit=self.panel.own.may_enter,
        )
