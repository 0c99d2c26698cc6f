"""MainWindow: the frame that every screen is shown in."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from injector_app.gui.shared import sizes
from injector_app.gui.shared.banner import Banner
from injector_app.gui.shared.emergency_bar import EmergencyBar
from injector_app.gui.shared.header_bar import HeaderBar
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.patient_strip import PatientStrip
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.theme import Look

# Window lists and task bars show the title to passers-by: no clinic, no patient.
TITLE = "injector_app"
START_SIZE = (1600, 1000)
SMALLEST_SIZE = (1024, 700)


class MainWindow(QMainWindow):
    """Header, patient strip, message bar, and the screen in use.

    Signals:
        first_painted: the window was painted once; heavy work may start.
    """

    first_painted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName(ObjectName.MAIN_WINDOW)
        self.setWindowTitle(TITLE)
        self._is_painted = False
        self._may_close: Callable[[], bool] = lambda: True
        self.header = HeaderBar(look)
        self.patient_strip = PatientStrip()
        self.banner = Banner(name=f"window.{ObjectName.BANNER}")
        # These stay when the screen changes.
        self.disk_banner = Banner(name=ObjectName.DISK_BANNER)
        self.clock_banner = Banner(name=ObjectName.CLOCK_BANNER)
        self._demo = _DemoBar()
        self.emergency_bar = EmergencyBar()
        self._bars = QVBoxLayout()
        self._pages = QStackedWidget()
        self._lay_out()
        look.dress(self)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*START_SIZE)

    @property
    def page(self) -> QWidget | None:
        """The screen in use."""
        return self._pages.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Bring a screen to the front; the message of the one before goes."""
        self.add_page(page)
        if page is not self._pages.currentWidget():
            self.banner.hide()
        self._pages.setCurrentWidget(page)

    def add_page(self, page: QWidget) -> None:
        """Take a screen in, dressed and out of sight; showing it is quick then."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)

    def add_bar(self, bar: QWidget) -> None:
        """Take a bar in that stands below the patient's name on every screen."""
        self._bars.addWidget(bar)

    def rehearse_page(self, page: QWidget) -> None:
        """Lay a screen out and paint it out of sight, as large as it is beside a patient's name."""
        height = self._pages.height() - self.patient_strip.minimumHeight()
        # A message of this window goes when the screen comes.
        gone = self.banner.height() if self.banner.isVisible() else 0
        page.resize(self._pages.width(), height + gone)
        page.grab()

    def remove_page(self, page: QWidget) -> None:
        """Let a screen go."""
        self._pages.removeWidget(page)
        page.deleteLater()

    def show_demo(self, *, shown: bool) -> None:
        """Say that this is the demo clinic."""
        self._demo.setVisible(shown)

    def guard_closing(self, may_close: Callable[[], bool]) -> None:
        """Ask this before the window closes; it answers whether all is stored."""
        self._may_close = may_close

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when nothing would be lost."""
        if self._may_close():
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the first picture is on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def _lay_out(self) -> None:
        frame = QWidget()
        frame.setProperty("kind", "page")
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        messages = QVBoxLayout()
        messages.setContentsMargins(sizes.MARGIN, sizes.GAP, sizes.MARGIN, 0)
        messages.setSpacing(sizes.GAP)
        for banner in (self.disk_banner, self.clock_banner, self.banner):
            messages.addWidget(banner)
        for widget in (self._demo, self.emergency_bar, self.header, self.patient_strip):
            column.addWidget(widget)
        column.addLayout(self._bars)
        column.addLayout(messages)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(frame)


class _DemoBar(QFrame):
    """Says on every screen that nothing here is real."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "demo")
        self.setObjectName(ObjectName.DEMO_BANNER)
        row = QHBoxLayout(self)
        row.setContentsMargins(sizes.MARGIN, 6, sizes.MARGIN, 6)
        words = "Demo clinic: every patient, treatment and signature here is made up."
        row.addWidget(PlainLabel(words, kind="strong"))
        row.addStretch(1)
        self.hide()
