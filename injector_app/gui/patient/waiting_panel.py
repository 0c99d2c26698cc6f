"""WaitingPanel: treatments that wait for the person, offered right after sign-in."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from injector_app.domain.found_treatment import FoundTreatment
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.treatment_words import CORRECTION, TreatmentWords

MOST_SHOWN = 3
# What waits, who it is about, and what is said of it.
Waiting = tuple[object, str, str]


@dataclass(frozen=True, slots=True)
class WaitingKind:
    """What waits, and what the button of each line does; `rest` says where the others are."""

    name: str
    one: str
    many: str
    rest: str
    button: str
    button_name: str
    help_text: str
    says_clinician: bool = False


DRAFTS = WaitingKind(
    name=ObjectName.PATIENTS_DRAFTS,
    one="1 unsigned treatment",
    many="{} unsigned treatments",
    rest="{} more under Look up",
    button="Continue",
    button_name=ObjectName.CONTINUE_DRAFT,
    help_text="Continue this treatment",
)
REVIEWS = WaitingKind(
    name=ObjectName.PATIENTS_REVIEWS,
    one="1 note to be counter-signed",
    many="{} notes to be counter-signed",
    rest="{} more, once these are signed",
    button="Read",
    button_name=ObjectName.OPEN_REVIEW,
    help_text="Read this note and counter-sign it",
    says_clinician=True,
)


class WaitingPanel(QFrame):
    """One line per treatment, the newest first; hidden while there is none.

    Signals:
        chosen: one is to be opened; carries what waits.
        folded: it only says how many there are, or lists them again.
    """

    chosen = Signal(object)
    folded = Signal()

    def __init__(
        self, kind: WaitingKind, words: TreatmentWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(kind.name)
        self.setProperty("kind", "card")
        self._kind = kind
        self._words = words
        self._title = ElidedLabel(kind="strong")
        self._rest = PlainLabel(kind="caption")
        self._unfold = Button(f"{kind.name}.unfold", "Show", kind="quiet", icon="next")
        self._unfold.clicked.connect(partial(self.fold, is_folded=False))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._body = QWidget()
        self._lay_out()
        self.fold(is_folded=False)
        self.hide()

    def fold(self, *, is_folded: bool) -> None:
        """Only say how many there are, or list them."""
        self._body.setVisible(not is_folded)
        self._unfold.setVisible(is_folded)
        bottom = sizes.GAP_SMALL if is_folded else sizes.GAP_LARGE
        side = sizes.GAP_LARGE if is_folded else sizes.MARGIN
        self._column.setContentsMargins(side, bottom, sizes.GAP_SMALL + side // 2, bottom)
        self.folded.emit()

    @property
    def is_folded(self) -> bool:
        """Whether it only says how many there are."""
        return self._body.isHidden()

    def _lay_out(self) -> None:
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(self._lines)
        body.addWidget(self._rest)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._unfold)
        self._column = QVBoxLayout(self)
        self._column.addLayout(head)
        self._column.addWidget(self._body)

    def show_waiting(self, waiting: tuple[FoundTreatment, ...]) -> None:
        """Offer these treatments."""
        self._show(tuple((each, each.patient_name, self._parts(each)) for each in waiting))

    def _show(self, waiting: tuple[Waiting, ...]) -> None:
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for number, each in enumerate(waiting[:MOST_SHOWN], start=1):
            line = _Line(each, self._kind, number)
            line.chosen.connect(self.chosen)
            self._lines.addWidget(line)
        count = len(waiting)
        self._title.show_text(self._kind.one if count == 1 else self._kind.many.format(count))
        self._rest.setText(self._kind.rest.format(count - MOST_SHOWN))
        self._rest.setVisible(count > MOST_SHOWN)
        self.setVisible(bool(waiting))

    def _parts(self, found: FoundTreatment) -> str:
        points = (
            "1 point given" if found.points_given == 1 else f"{found.points_given} points given"
        )
        clinician = found.clinician if self._kind.says_clinician else ""
        correction = CORRECTION.lower() if found.corrects else ""
        parts = (self._words.date(found), points, clinician, correction)
        return " · ".join(filter(None, parts))


class _Line(QWidget):
    """Who it is about, what waits, and the button that opens it."""

    chosen = Signal(object)

    def __init__(self, waiting: Waiting, kind: WaitingKind, number: int) -> None:
        super().__init__()
        self._what, name, words = waiting
        go_on = Button(
            f"{kind.button_name}.{number}", kind.button, icon="next", help_text=kind.help_text
        )
        go_on.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.GAP_LARGE)
        row.addWidget(ElidedLabel(name))
        row.addWidget(ElidedLabel(words, kind="muted"), 1)
        row.addWidget(go_on)

    def _on_clicked(self) -> None:
        self.chosen.emit(self._what)
