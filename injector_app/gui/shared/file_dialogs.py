"""FileDialogs: the only place that makes a file box; tests answer in its stead."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from injector_app.domain.file_name import free_name


class FileDialogs:
    """Asks where a file or folder lies or shall lie."""

    def choose_folder(self, parent: QWidget, *, title: str) -> Path | None:
        """A folder that is there, or None."""
        chosen = QFileDialog.getExistingDirectory(parent, title)
        return Path(chosen) if chosen else None

    def open_patients(self, parent: QWidget) -> Path | None:
        """A file of patients that is there, or None."""
        kinds = "Patients (*.csv *.txt *.tsv *.json *.ndjson);;All files (*)"
        chosen, _ = QFileDialog.getOpenFileName(parent, "Bring patients in", "", kinds)
        return Path(chosen) if chosen else None

    def open_picture(self, parent: QWidget) -> Path | None:
        """A picture that is there, or None."""
        kinds = "Pictures (*.png *.jpg *.jpeg);;All files (*)"
        chosen, _ = QFileDialog.getOpenFileName(parent, "Choose a logo", "", kinds)
        return Path(chosen) if chosen else None

    def open_certificate(self, parent: QWidget) -> Path | None:
        """A certificate with its private key that is there, or None."""
        kinds = "PKCS #12 (*.p12 *.pfx);;All files (*)"
        chosen, _ = QFileDialog.getOpenFileName(parent, "Choose a certificate", "", kinds)
        return Path(chosen) if chosen else None

    def save_patients(self, parent: QWidget, *, suggested: str) -> Path | None:
        """Where to write patients, or None; the ending is that of what is suggested."""
        ending = Path(suggested).suffix
        chosen, _ = QFileDialog.getSaveFileName(
            parent, "Take patients out", suggested, f"Patients (*{ending})"
        )
        return _ending(Path(chosen), ending) if chosen else None

    def save_csv(self, parent: QWidget, *, suggested: str) -> Path | None:
        """Where to write a CSV file, or None."""
        chosen, _ = QFileDialog.getSaveFileName(parent, "Export CSV", suggested, "CSV (*.csv)")
        if not chosen:
            return None
        return _ending(Path(chosen), ".csv")

    def save_list(self, parent: QWidget, *, suggested: str) -> Path | None:
        """Where to write a list, or None; the ending says as what."""
        kinds = "Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)"
        chosen, kind = QFileDialog.getSaveFileName(parent, "Export list", suggested, kinds)
        if not chosen:
            return None
        ending = next(each for each in (".csv", ".pdf", ".xlsx") if each in (kind or ".xlsx"))
        path = Path(chosen)
        has_one = path.suffix.lower() in {".csv", ".pdf", ".xlsx"}
        return path if has_one else _ending(path, ending)

    def save_zip(self, parent: QWidget, *, suggested: str) -> Path | None:
        """Where to write a ZIP, or None; `suggested` is a file name without patient text."""
        chosen, _ = QFileDialog.getSaveFileName(parent, "Export record", suggested, "ZIP (*.zip)")
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip")

    def open_pdf(self, parent: QWidget) -> Path | None:
        """A PDF that is there, or None."""
        chosen, _ = QFileDialog.getOpenFileName(parent, "Verify a note", "", "PDF (*.pdf)")
        return Path(chosen) if chosen else None

    def save_pdf(self, parent: QWidget, *, suggested: str) -> Path | None:
        """Where to write a PDF, or None; `suggested` is a file name without patient text."""
        chosen, _ = QFileDialog.getSaveFileName(parent, "Export PDF", suggested, "PDF (*.pdf)")
        if not chosen:
            return None
        return _ending(Path(chosen), ".pdf")


def _ending(path: Path, ending: str) -> Path:
    """The path with its ending; the box asked about the name without it, so no file is hit."""
    if path.suffix.lower() == ending:
        return path
    taken = frozenset(each.name for each in path.parent.glob("*"))
    return path.with_name(free_name(f"{path.name}{ending}", taken))
