"""What a desk left open is stored as one thing; more in test_half_filled_forms."""

import shutil
from pathlib import Path

from injector_app.app.desk_store import DeskStore, half_filled_forms
from injector_app.gui.shared.object_names import ObjectName
from injector_app.usecases.kept_forms import kept_forms
from tests.support.clinic import CLINICIAN
from tests.support.front_door import FrontDoor
from tests.support.window import press, type_into


def test_half_filled_form_is_stored_before_the_answer(
    door: FrontDoor, template: Path, tmp_path: Path
) -> None:
    door.open(Path(shutil.copytree(template, tmp_path / "data")))
    desk = door.sign_in(CLINICIAN)
    press(door.window, ObjectName.PATIENTS_ADD)
    door.settle()
    forms = half_filled_forms(desk.screens, desk.work, door.room)
    store = DeskStore(desk.screens.chart_presenter, forms)
    untouched = store.is_stored
    type_into(door.window, ObjectName.FORM_FAMILY, "Half")
    assert (untouched, store.is_stored) == (True, False)
    told: list[str] = []
    store.quietly(lambda: told.append("stored"), lambda: told.append("failed"))
    door.settle()
    assert told == ["stored"]
    assert [form.typed["family"] for form in kept_forms(desk.work)] == ["Half"]
