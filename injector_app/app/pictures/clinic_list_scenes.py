"""The lists of the clinic: each of them, the recall of a lot, a slip in a date."""

from dataclasses import dataclass

from PySide6.QtWidgets import QTableView, QWidget

from injector_app.app.pictures.stage import Stage
from injector_app.domain.lists.list_name import ListName
from injector_app.gui.lists.lists_names import ListsName as Name
from injector_app.gui.shared.object_names import ObjectName


@dataclass(frozen=True, slots=True)
class ClinicListScenes:
    """What the tab Lists leads to."""

    stage: Stage

    def run(self) -> None:
        """One after the other, from the first of the chooser."""
        camera = self.stage.camera
        camera.press(ObjectName.NAV_LISTS)
        camera.see(Name.PAGE, QWidget)
        for place, name in enumerate(ListName):
            camera.click_row(Name.CHOOSER, place)
            self.stage.settle()
            camera.picture(f"list-{name}")
            if name is ListName.LOT:
                self.recall()
        camera.type(Name.FROM, "02/30/2026", then=None)
        camera.picture("list-no-such-day")

    def recall(self) -> None:
        """The toxin of this quarter, as the demo clinic names it."""
        camera = self.stage.camera
        day = self.stage.clock.now().date()
        lot = f"bo{day:%y}-q{(day.month + 2) // 3}"
        camera.type(Name.LOT, lot, then=None)
        table = camera.see(Name.TABLE, QTableView)
        camera.wait(lambda: table.model().rowCount() > 0, f"lot {lot} is not found")
        camera.picture("list-lot-found")
