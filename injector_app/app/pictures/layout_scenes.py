"""How notes are printed, and the clinic's certificate."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QWidget

from injector_app.app.pictures.stage import Stage
from injector_app.domain.certificate import CertificateFacts
from injector_app.gui.shared.form_scroll import FormScroll
from injector_app.gui.shared.pages_view import PagesView
from injector_app.gui.shared.tab import Tab
from injector_app.gui.staff.layout.certificate.certificate_names import CertificateName
from injector_app.gui.staff.layout.certificate.panel import CertificatePanel
from injector_app.gui.staff.layout.layout_names import LayoutName
from injector_app.wording.certificate_words import certificate_lines

BELOW, ENOUGH = 32, 10
# There is no such file; the pictures come without any key.
FILE = Path("clinic-of-the-lake.p12")
FACTS = CertificateFacts(
    subject="Lakeside Clinic, Lakeside Clinic Ltd",
    issuer="Authority of the Province, Issuing 3",
    valid_from=datetime(2026, 3, 1, 12, tzinfo=UTC),
    valid_until=datetime(2029, 3, 1, 12, tzinfo=UTC),
    fingerprint="c0ffee5d" * 8,
)


@dataclass(frozen=True, slots=True)
class LayoutScenes:
    """The page that an administrator opens from the people."""

    stage: Stage

    def run(self) -> None:
        """As set up, a line that cannot be read, and the certificate below."""
        camera = self.stage.camera
        self.stage.open_tab(Tab.PEOPLE)
        camera.press(LayoutName.OPEN)
        preview = camera.see(LayoutName.PREVIEW, PagesView)
        camera.wait(lambda: preview.pages > 0, "no page is shown")
        camera.picture("note-layout")
        camera.bring(LayoutName.PACKAGES)
        camera.write(LayoutName.PACKAGES, "moon 200: 1")
        camera.press(LayoutName.SAVE)
        camera.picture("note-layout-refused")
        self.certificate()
        camera.press(LayoutName.BACK)

    def certificate(self) -> None:
        """None yet, one that is to be opened, a file that is not there, and one in place."""
        camera = self.stage.camera
        panel = camera.see(CertificateName.PANEL, CertificatePanel)
        self._end_of(CertificateName.CHOOSE)
        camera.picture("certificate-none")
        panel.ask_passphrase(FILE)
        self._end_of(CertificateName.ADD)
        camera.picture("certificate-passphrase")
        camera.press(CertificateName.ADD)
        camera.wait(panel.banner.isVisible, "nothing is said")
        self._end_of(CertificateName.ADD)
        camera.picture("certificate-refused")
        camera.press(CertificateName.CANCEL)
        panel.banner.hide()
        lines = certificate_lines(FACTS, self.stage.desk.work.clinic)
        panel.show_certificate(lines, signs=True)
        self._end_of(CertificateName.CHOOSE)
        camera.picture("certificate")
        camera.press(CertificateName.REMOVE)
        self._end_of(CertificateName.REMOVE_NOW)
        camera.picture("certificate-remove")
        panel.show_certificate((), signs=False)
        panel.banner.hide()

    def _end_of(self, name: CertificateName) -> None:
        """The part of the page that ends with a control."""
        camera = self.stage.camera
        control = camera.see(name, QWidget)
        scroll = camera.see(LayoutName.PAGE, QWidget).findChild(FormScroll)
        if scroll is not None:
            looked = partial(_scrolled_to, scroll, control, count())
            camera.wait(looked, f"{name} is out of sight")


def _scrolled_to(scroll: FormScroll, control: QWidget, looks: Iterator[int]) -> bool:
    """Whether all of it is in sight, and stays so: the page grows later than it is asked to."""
    scroll.ensureWidgetVisible(control, 0, BELOW)
    return next(looks) > ENOUGH and control.visibleRegion().boundingRect().size() == control.size()
