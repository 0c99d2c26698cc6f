"""LayoutPage: what can be decided on the left, the printed pages on the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.form_scroll import FormScroll
from injector_app.gui.shared.pages_view import PagesView
from injector_app.gui.staff.layout.certificate.panel import CertificatePanel
from injector_app.gui.staff.layout.form import LayoutForm
from injector_app.gui.staff.layout.layout_names import LayoutName

_FORM_WIDTH = 440


class LayoutPage(QWidget):
    """Shown in place of the people of the clinic.

    Signals:
        back_requested: to the people.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(LayoutName.PAGE)
        self.form = LayoutForm()
        self.certificate = CertificatePanel()
        self.preview = PagesView(LayoutName.PREVIEW, "Preview of a made-up note")
        back = Button(LayoutName.BACK, "Back to the people", kind="quiet", icon="back")
        back.clicked.connect(self.back_requested)
        cards = QWidget()
        cards.setProperty("kind", "clear")
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(sizes.GAP_LARGE)
        column.addWidget(self.form)
        column.addWidget(self.certificate)
        scroll = FormScroll(cards)
        left = QVBoxLayout()
        left.setSpacing(sizes.GAP)
        left.addWidget(scroll, 1)
        left.addWidget(back)
        scroll.setFixedWidth(_FORM_WIDTH)
        back.setFixedWidth(_FORM_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(sizes.MARGIN)
        row.addLayout(left)
        row.addWidget(self.preview, 1)
