"""CertificatePresenter: shows the clinic's certificate, and stores what is decided."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from injector_app.domain.certificate import ClinicCertificate
from injector_app.gui.jobs import Jobs
from injector_app.gui.panel_job import run_for_panel
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.staff.layout.certificate.panel import CertificatePanel
from injector_app.usecases.add_clinic_certificate import add_clinic_certificate
from injector_app.usecases.remove_clinic_certificate import remove_clinic_certificate
from injector_app.usecases.show_clinic_certificate import show_clinic_certificate
from injector_app.usecases.switch_export_signing import switch_export_signing
from injector_app.wording.certificate_words import (
    NOT_SIGNED,
    REMOVED,
    SIGNED_FROM_NOW,
    certificate_lines,
    time_words,
)
from injector_app.wording.messages import Message
from injector_app.work.context import Work


class CertificatePresenter(QObject):
    """Every change is stored at once."""

    def __init__(
        self, panel: CertificatePanel, *, work: Work, jobs: Jobs, file_dialogs: FileDialogs
    ) -> None:
        super().__init__(panel)
        self._panel, self._work, self._jobs = panel, work, jobs
        self._file_dialogs = file_dialogs
        panel.file_requested.connect(self._on_file_requested)
        panel.add_requested.connect(self._on_add_requested)
        panel.remove_requested.connect(self._on_remove_requested)
        panel.switched.connect(self._on_switched)

    def start(self) -> None:
        """Show what is in place."""
        job = partial(show_clinic_certificate, self._work)
        run_for_panel(self._panel, self._jobs, job, self._show)

    def stop(self) -> None:
        """A passphrase that was typed does not stay on the screen."""
        self._panel.ask_no_more()

    def _show(self, certificate: ClinicCertificate | None) -> None:
        if certificate is None:
            self._panel.show_certificate((), signs=False)
            return
        lines = certificate_lines(certificate.facts, self._work.clinic)
        self._panel.show_certificate(lines, signs=certificate.signs_exports)
        if trouble := time_words(certificate.facts, self._work.clock.now()):
            self._panel.banner.show_message(Message("Not usable today", trouble, ""), "alert")

    def _on_file_requested(self) -> None:
        path = self._file_dialogs.open_certificate(self._panel)
        if path is not None:
            self._panel.ask_passphrase(path)

    def _on_add_requested(self, path: Path, passphrase: str) -> None:
        job = partial(add_clinic_certificate, self._work, path=path, passphrase=passphrase)
        run_for_panel(self._panel, self._jobs, job, self._on_added)

    def _on_added(self, certificate: ClinicCertificate) -> None:
        self._show(certificate)
        told = SIGNED_FROM_NOW if certificate.signs_exports else NOT_SIGNED
        self._panel.show_done("In place", told)

    def _on_remove_requested(self) -> None:
        job = partial(remove_clinic_certificate, self._work)
        run_for_panel(self._panel, self._jobs, job, self._on_removed)

    def _on_removed(self, _nothing: None) -> None:
        self._show(None)
        self._panel.show_done("Removed", REMOVED)

    def _on_switched(self, on: bool) -> None:  # noqa: FBT001 - a Qt slot
        job = partial(switch_export_signing, self._work, on=on)
        run_for_panel(self._panel, self._jobs, job, partial(self._on_stored, on=on))

    def _on_stored(self, _nothing: None, *, on: bool) -> None:
        self._panel.show_done("Saved", SIGNED_FROM_NOW if on else NOT_SIGNED)
