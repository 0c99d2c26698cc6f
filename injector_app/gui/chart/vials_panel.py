"""VialsPanel: the opened vials, and one more."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from injector_app.domain.clear_doses import dosed_and_waiting, with_waiting_cleared
from injector_app.domain.made_for import made_for_words
from injector_app.gui.chart.choice_box import ChoiceBox
from injector_app.gui.chart.clear_doses_bar import ClearDosesBar, dosed_words
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.edit_field import EditField
from injector_app.gui.chart.typed_moment import wall_minute
from injector_app.gui.chart.vial_card import VialCard
from injector_app.gui.chart.vial_choices import VialKind, vial_choices
from injector_app.gui.chart.vial_edits import add_vial
from injector_app.gui.chart.waiting_vials import WaitingVials
from injector_app.gui.shared import sizes
from injector_app.gui.shared.object_names import ObjectName
from injector_app.system.clock import Clock


class VialsPanel(QWidget):
    """One card per vial."""

    def __init__(
        self, document: ChartDocument, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._clock = clock
        # Building a card takes most of a frame, so one is there before the first vial is.
        self._cards = [VialCard(document, 0, clock)]
        self._add = ChoiceBox("Choose product and size")
        self._add_field = EditField("Add a vial", self._add, name=ObjectName.VIAL_ADD)
        self._wanted = WaitingVials(document)
        self._waiting = ClearDosesBar("waiting")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(sizes.GAP_LARGE - 4)
        self._column.addWidget(self._waiting)
        self._column.addWidget(self._wanted)
        self._column.addWidget(self._cards[0])
        self._cards[0].hide()
        self._column.addWidget(self._add_field)
        self._column.addStretch(1)
        self._waiting.cleared.connect(self._clear_waiting)
        for offer in (self._add, self._wanted):
            offer.chosen.connect(self._on_added)
        self._add.offer(vial_choices(document))
        document.settled.connect(self._show)

    @property
    def cards(self) -> tuple[VialCard, ...]:
        """The cards, in the order of the vials."""
        return tuple(self._cards[: len(self._document.treatment.vials)])

    def go_to_adding(self) -> None:
        """Put the cursor where a vial is added."""
        self._add.setFocus()
        self._add.showPopup()

    def _on_added(self, kind: VialKind) -> None:
        product = self._document.catalog.product(kind.product)
        person = self._document.person
        after = add_vial(
            self._document.treatment,
            product,
            kind.size,
            now=wall_minute(self._clock.now(), self._document.clinic.zone),
            person=person.name if person else "",
        )
        is_added = self._add_field.attempt(lambda: self._document.edit_checked(after, "add vial"))
        self._add.show_value(None)
        if is_added:
            self._document.settle()
            self.cards[-1].go_on()

    def _clear_waiting(self) -> None:
        after = with_waiting_cleared(self._document.treatment, 0)
        self._document.edit(after, "clear the doses, keep the sites")

    def _show_waiting(self) -> None:
        treatment = self._document.treatment
        waiting = dosed_and_waiting(treatment)
        if waiting and treatment.vials:
            clinic, catalog = self._document.clinic, self._document.catalog
            product = made_for_words(waiting[0].waits_for, catalog, clinic.region)
            words = f"{dosed_words(len(waiting), product)}, and no vial of it is open yet."
            self._waiting.ask(words)
        else:
            self._waiting.hide()

    def _show(self) -> None:
        self._show_waiting()
        self._wanted.follow()
        vials = self._document.treatment.vials
        for index in range(len(self._cards), len(vials)):
            self._add_card(index)
        for index, card in enumerate(self._cards):
            if index < len(vials):
                card.show_vial()
            card.setVisible(index < len(vials))

    def _add_card(self, index: int) -> None:
        card = VialCard(self._document, index, self._clock)
        self._column.insertWidget(self._column.indexOf(self._cards[-1]) + 1, card)
        self._cards.append(card)
