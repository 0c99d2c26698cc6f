"""LayoutForm: logo, paper, order, fields and the clinic's own words on its sheets."""

from itertools import permutations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from injector_app.domain.language.language import Language
from injector_app.domain.note_layout import USUAL_ORDER, NoteField, NoteLayout, Paper
from injector_app.domain.typed_codes import packages_text, procedures_text
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.panel import right_row
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.staff.layout.layout_names import LayoutName
from injector_app.gui.staff.layout.typed_layout import TypedLayout
from injector_app.wording.language_words import LANGUAGE_HINT, LANGUAGES
from injector_app.wording.layout_words import (
    AFTERCARE_HINT,
    NO_LOGO_YET,
    PACKAGES_HINT,
    PAPERS,
    PROCEDURES_HINT,
    REFERENCES,
    REFERENCES_MEANING,
    WHAT_IT_DOES,
    logo_words,
    order_words,
)

_LINES_HEIGHT = 88
_COLUMNS = 2


class LayoutForm(QFrame):
    """What can be decided; every change asks for another look.

    Signals:
        changed: something was changed.
        logo_requested: a file is to be chosen.
        save_requested: what stands here is to be stored.
    """

    changed = Signal()
    logo_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.banner = ProblemBanner(name=LayoutName.BANNER)
        self._logo = b""
        self._logo_words = PlainLabel(NO_LOGO_YET, kind="muted").wrapped()
        self._choose = Button(LayoutName.LOGO, "Choose a logo\u2026")
        self._no_logo = Button(LayoutName.NO_LOGO, "No logo", kind="quiet")
        self._paper, self._order, self._language = QComboBox(), QComboBox(), QComboBox()
        for paper, words in PAPERS.items():
            self._paper.addItem(words, paper)
        for order in permutations(USUAL_ORDER):
            self._order.addItem(order_words(order), order)
        for language, words in LANGUAGES.items():
            self._language.addItem(words, language)
        self._fields = {field: _box(field) for field in NoteField}
        self._references = QCheckBox(REFERENCES)
        self._references.setObjectName(LayoutName.REFERENCES)
        self._references.setMinimumHeight(sizes.TOUCH_HEIGHT)
        self._references.setAccessibleDescription(REFERENCES_MEANING)
        names = LayoutName
        self._paper_field = Field("Paper", self._paper, name=names.PAPER)
        self._order_field = Field("Order", self._order, name=names.ORDER)
        self._language_field = Field(
            "Language", self._language, name=names.LANGUAGE, hint=LANGUAGE_HINT
        )
        self._texts = {
            "aftercare_text": _lines(
                "Advice on the patient's copy", names.AFTERCARE, AFTERCARE_HINT
            ),
            "packages": _lines("NDC or DIN of your vials", names.PACKAGES, PACKAGES_HINT),
            "procedures": _lines("Procedure codes you use", names.PROCEDURES, PROCEDURES_HINT),
        }
        self._save = Button(names.SAVE, "Save the layout", kind="primary")
        self._lay_out()
        self._connect()

    @property
    def typed(self) -> TypedLayout:
        """What stands here now."""
        texts = [_text(field) for field in self._texts.values()]
        hidden = (field for field, box in self._fields.items() if not box.isChecked())
        return TypedLayout(
            Paper(self._paper.currentData()),
            tuple(self._order.currentData()),
            frozenset(hidden),
            texts[0],
            texts[1],
            texts[2],
            self._logo,
            self._references.isChecked(),
            Language(self._language.currentData()),
        )

    def show_layout(self, layout: NoteLayout) -> None:
        """Show what is stored; that is no change."""
        self.blockSignals(True)
        self.show_logo(layout.logo)
        self._paper.setCurrentIndex(list(PAPERS).index(layout.paper))
        orders = list(permutations(USUAL_ORDER))
        self._order.setCurrentIndex(orders.index(layout.order))
        self._language.setCurrentIndex(list(LANGUAGES).index(layout.language))
        for field, box in self._fields.items():
            box.setChecked(field not in layout.hidden)
        self._references.setChecked(layout.references)
        shown = (layout.aftercare, packages_text(layout), procedures_text(layout))
        for lines, text in zip(self._texts.values(), shown, strict=True):
            _editor(lines).setPlainText(text)
        self.blockSignals(False)

    def show_logo(self, logo: bytes) -> None:
        """Take over a logo that was read from a file, or none."""
        self._logo = logo
        self._logo_words.setText(logo_words(logo))
        self._no_logo.setEnabled(bool(logo))

    def show_problem(self, problem: Exception) -> None:
        """At the field where it is, else above the form."""
        show_at_field(problem, self._texts, otherwise=self.banner.show_problem)

    def show_no_problem(self) -> None:
        """Everything can be read."""
        self.banner.hide()
        show_no_problem(self._texts)

    def _drop_logo(self) -> None:
        self.show_logo(b"")
        self.changed.emit()

    def _connect(self) -> None:
        self._choose.clicked.connect(self.logo_requested)
        self._no_logo.clicked.connect(self._drop_logo)
        self._save.clicked.connect(self.save_requested)
        self._paper.currentIndexChanged.connect(self.changed)
        self._order.currentIndexChanged.connect(self.changed)
        self._language.currentIndexChanged.connect(self.changed)
        for box in self._fields.values():
            box.toggled.connect(self.changed)
        self._references.toggled.connect(self.changed)
        for field in self._texts.values():
            _editor(field).textChanged.connect(self.changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.MARGIN] * 4)
        column.setSpacing(sizes.GAP_LARGE - 4)
        column.addWidget(PlainLabel("How notes are printed", kind="title"))
        column.addWidget(PlainLabel(WHAT_IT_DOES, kind="muted").wrapped())
        column.addWidget(self.banner)
        logo = QHBoxLayout()
        for widget in (self._choose, self._no_logo):
            logo.addWidget(widget)
        logo.addStretch(1)
        column.addWidget(self._logo_words)
        column.addLayout(logo)
        for field in (self._paper_field, self._language_field, self._order_field):
            column.addWidget(field)
        column.addWidget(PlainLabel("Printed where recorded", kind="label"))
        column.addLayout(self._boxes())
        column.addWidget(self._references)
        column.addWidget(PlainLabel(REFERENCES_MEANING, kind="caption").wrapped())
        for field in self._texts.values():
            column.addWidget(field)
        column.addLayout(right_row(self._save))

    def _boxes(self) -> QGridLayout:
        grid = QGridLayout()
        for place, box in enumerate(self._fields.values()):
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
        return grid


def _box(field: NoteField) -> QCheckBox:
    box = QCheckBox(field.value)
    box.setObjectName(f"{LayoutName.FIELD}.{field.name.lower()}")
    box.setMinimumHeight(sizes.TOUCH_HEIGHT)
    box.setAccessibleDescription("Printed where it was recorded")
    return box


def _lines(label: str, name: LayoutName, hint: str) -> Field:
    editor = QPlainTextEdit()
    editor.setTabChangesFocus(True)
    editor.setFixedHeight(_LINES_HEIGHT)
    return Field(label, editor, name=name, hint=hint)


def _editor(field: Field) -> QPlainTextEdit:
    if not isinstance(field.editor, QPlainTextEdit):
        raise TypeError
    return field.editor


def _text(field: Field) -> str:
    return _editor(field).toPlainText()
