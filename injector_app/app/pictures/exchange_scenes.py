"""Patients in and out: a file before and after it is imported, and one person with two records."""

import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QTableView, QWidget

from injector_app.app.pictures.stage import Stage
from injector_app.gui.shared.exchange_names import ExchangeName
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.tab import Tab

GOOD = (
    "Chart Number;Surname;First name;DOB;Gender;Mobile;City;Postcode;PHN;Insurer",
    "A-1201;Tremblay;Élodie;14/03/1986;F;514 555 0142;Montréal;H2X 1Y4;9434765919;Blue",
    "A-1202;O'Neill;Seán;02/11/1979;M;514 555 0167;Laval;H7N 2B3;9434765870;Blue",
    "A-1203;Nguyễn;Thị Lan;28/02/1992;F;438 555 0119;Montréal;H3A 0G4;9434765897;Sun",
    "A-1204;TREMBLAY;Elodie;14/03/1986;F;514 555 0142;Montréal;H2X 1Y4;;Blue",
)
BAD = (*GOOD[:3], "A-1202;Roy;Guy;31/02/1970;M;;;;;", "A-1205;;;01/01/1970;M;;;;;", "A-9;Cut;off")
UNSURE = ("Surname;DOB", "Roy;01/02/1970", "Okafor;03/04/1981")


@dataclass(frozen=True, slots=True)
class ExchangeScenes:
    """What is seen on the way of a file into the records."""

    stage: Stage

    def run(self) -> None:
        """All of it, in the order of the work."""
        camera = self.stage.camera
        self.stage.open_tab(Tab.EXCHANGE)
        camera.see(ExchangeName.CHOOSE, QWidget)
        camera.picture("exchange")
        with tempfile.TemporaryDirectory() as folder:
            self._import(Path(folder))
        camera.press(ExchangeName.REVIEW)
        camera.see(ExchangeName.PAIRS, QTableView)
        camera.click_row(ExchangeName.PAIRS, 0)
        camera.picture("exchange-one-person")
        camera.press(ExchangeName.KEEP_FIRST)
        pairs = camera.see(ExchangeName.PAIRS, QTableView)
        camera.wait(lambda: _text(pairs).startswith("merged"), "nobody is merged")
        camera.click_row(ExchangeName.PAIRS, 0)
        camera.picture("exchange-merged")
        camera.press(ExchangeName.APART)
        camera.wait(lambda: _text(pairs).startswith("maybe"), "nobody is taken apart")
        camera.press(ExchangeName.PAIRS_CLOSE)

    def _import(self, folder: Path) -> None:
        camera = self.stage.camera
        for name, lines in (("unsure", UNSURE), ("bad", BAD), ("good", GOOD)):
            self._choose(folder / f"patients-{name}.csv", lines)
            camera.wait(partial(self._shows, f"patients-{name}.csv"), "the file is not read")
            camera.picture(f"exchange-file-{name}")
            camera.press(ExchangeName.CHECK)
            if name == "unsure":
                camera.see(f"{ExchangeName.PAGE}.{Name.BANNER}", QWidget)
                camera.picture("exchange-order-asked")
                continue
            camera.see(ExchangeName.LINES, QTableView)
            camera.picture(f"exchange-preview-{name}")
        camera.press(ExchangeName.ADD)
        camera.wait(self._may_import, "the file is not checked again")
        camera.press(ExchangeName.IMPORT)
        camera.see(f"{ExchangeName.UNDO}.1", QWidget)
        camera.picture("exchange-imported")

    def _shows(self, file: str) -> bool:
        labels = self.stage.desk.screens.exchange_presenter.page.form.findChildren(PlainLabel)
        return any(label.isVisible() and label.text() == file for label in labels)

    def _may_import(self) -> bool:
        button = self.stage.camera.see(ExchangeName.IMPORT, QWidget)
        return button.isEnabled() and "4" in button.accessibleName() + str(button.property("text"))

    def _choose(self, path: Path, lines: tuple[str, ...]) -> None:
        path.write_text("\n".join(lines), "utf-8")
        self.stage.desk.screens.exchange_presenter.open(path)


def _text(table: QTableView) -> str:
    return str(table.model().index(0, 0).data() or "")
