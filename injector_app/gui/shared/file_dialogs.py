"""FileDialogs: the only place that makes a file box; tests answer in its stead."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


class FileDialogs:
    """Asks where a file lies or shall lie."""

    def save_csv(self, parent: QWidget, *, suggested: str) -> Path | None:
        """Where to write a CSV file, or None."""
        chosen, _ = QFileDialog.getSaveFileName(parent, "Export CSV", suggested, "CSV (*.csv)")
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == ".csv" else path.with_name(f"{path.name}.csv")

    def save_zip(self, parent: QWidget, *, suggested: str) -> Path | None:
        """Where to write a ZIP, or None; `suggested` is a file name without patient text."""
        chosen, _ = QFileDialog.getSaveFileName(parent, "Export record", suggested, "ZIP (*.zip)")
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == ".zip" else path.with_name(f"{path.name}.zip")

    def save_pdf(self, parent: QWidget, *, suggested: str) -> Path | None:
        """Where to write a PDF, or None; `suggested` is a file name without patient text."""
        chosen, _ = QFileDialog.getSaveFileName(parent, "Export PDF", suggested, "PDF (*.pdf)")
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
