"""Stand-ins for what lies outside the window: they answer from a queue and remember the ask."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QWidget

from injector_app.gui.shared.buses import Buses
from injector_app.gui.shared.dialogs import Dialogs
from injector_app.gui.shared.file_dialogs import FileDialogs
from injector_app.gui.shared.file_opener import FileOpener
from injector_app.gui.shared.printers import PrintChoice, Printers
from injector_app.gui.shared.private_folder import PrivateFolder
from injector_app.gui.shared.surroundings import Surroundings
from injector_app.wording.messages import Message
from tests.support.hand_clocks import HandClocks
from tests.support.secrets_in_memory import Secrets


@dataclass
class FakeDialogs(Dialogs):
    """Chooses the queued texts."""

    answers: list[str] = field(default_factory=list)
    asked: list[Message] = field(default_factory=list)

    def choose(self, parent: QWidget, message: Message, choices: tuple[str, ...]) -> str:
        assert parent.isVisible()
        self.asked.append(message)
        answer = self.answers.pop(0)
        assert answer in {"", *choices}
        return answer


@dataclass
class FakeFileDialogs(FileDialogs):
    """Saves to the queued paths."""

    answers: list[Path | None] = field(default_factory=list)
    suggested: list[str] = field(default_factory=list)

    def choose_folder(self, parent: QWidget, *, title: str) -> Path | None:
        return self.save_pdf(parent, suggested=title)

    def open_patients(self, parent: QWidget) -> Path | None:
        return self.save_pdf(parent, suggested="")

    def open_picture(self, parent: QWidget) -> Path | None:
        return self.save_pdf(parent, suggested="")

    def open_certificate(self, parent: QWidget) -> Path | None:
        return self.save_pdf(parent, suggested="")

    def save_patients(self, parent: QWidget, *, suggested: str) -> Path | None:
        return self.save_pdf(parent, suggested=suggested)

    def save_csv(self, parent: QWidget, *, suggested: str) -> Path | None:
        return self.save_pdf(parent, suggested=suggested)

    def save_list(self, parent: QWidget, *, suggested: str) -> Path | None:
        return self.save_pdf(parent, suggested=suggested)

    def save_zip(self, parent: QWidget, *, suggested: str) -> Path | None:
        return self.save_pdf(parent, suggested=suggested)

    def open_pdf(self, parent: QWidget) -> Path | None:
        return self.save_pdf(parent, suggested="")

    def save_pdf(self, parent: QWidget, *, suggested: str) -> Path | None:
        assert parent.isVisible()
        self.suggested.append(suggested)
        return self.answers.pop(0)


@dataclass
class FakeOpener(FileOpener):
    """Takes every file, unless it is told that there is no viewer."""

    has_viewer: bool = True
    opened: list[Path] = field(default_factory=list)

    def open(self, path: Path) -> bool:
        self.opened.append(path)
        return self.has_viewer


@dataclass
class FakePrinters(Printers):
    """One printer, or none."""

    choice: PrintChoice | None = None
    takes_it: bool = True
    sent: list[bytes] = field(default_factory=list)

    def is_any(self) -> bool:
        return self.choice is not None

    def choose(self, parent: QWidget) -> PrintChoice | None:
        assert parent.isVisible()
        return self.choice

    def send(self, path: Path, choice: PrintChoice, *, title: str) -> bool:
        assert choice == self.choice
        assert title
        self.sent.append(path.read_bytes())
        return self.takes_it

    def send_bytes(self, pdf: bytes, choice: PrintChoice, *, title: str) -> bool:
        assert choice == self.choice
        assert title
        self.sent.append(pdf)
        return self.takes_it


@dataclass
class Outside:
    """All stand-ins of one test."""

    root: Path
    folder: PrivateFolder = field(init=False)
    files: FakeFileDialogs = field(default_factory=FakeFileDialogs)
    opener: FakeOpener = field(default_factory=FakeOpener)
    printers: FakePrinters = field(default_factory=FakePrinters)
    clocks: HandClocks = field(default_factory=HandClocks)
    buses: Buses = field(default_factory=Buses)
    secrets: Secrets | None = None

    def __post_init__(self) -> None:
        self.folder = PrivateFolder(self.root)

    @property
    def surroundings(self) -> Surroundings:
        return Surroundings(
            self.files,
            self.opener,
            self.printers,
            self.folder,
            clocks=self.clocks,
            buses=self.buses,
            secrets=self.secrets,
        )
