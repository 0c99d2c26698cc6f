"""PrivateFolder: PDF files for the system's viewer, out of sight of others, gone at the end."""

import shutil
import tempfile
from pathlib import Path
from uuid import uuid4

PREFIX = "injector_app-view-"


class PrivateFolder:
    """A folder only this user may read, with file names that say nothing.

    It is made when it is first needed and emptied at sign-out, at exit and at the next start.
    """

    def __init__(self, parent: Path | None = None) -> None:
        self._parent = parent or Path(tempfile.gettempdir())
        self._folder: Path | None = None

    def new_pdf(self) -> Path:
        """A path for one PDF; no number, no name, no date in it."""
        if self._folder is None:
            # mkdtemp gives mode 0700 and refuses a name that somebody else prepared.
            self._folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=self._parent))
        return self._folder / f"{uuid4().hex}.pdf"

    def purge(self) -> None:
        """Remove what this run left."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def purge_left_behind(self) -> None:
        """Remove what earlier runs left; folders of other users refuse and stay."""
        for folder in self._parent.glob(f"{PREFIX}*"):
            if folder != self._folder and folder.is_dir() and not folder.is_symlink():
                shutil.rmtree(folder, ignore_errors=True)
