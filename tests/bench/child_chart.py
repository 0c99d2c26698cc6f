"""Child process: the program with a chart of 200 points open, and what memory it holds."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from injector_app.domain.ids import TreatmentId
from injector_app.gui.application import build_application
from injector_app.reference.load_catalog import load_catalog
from injector_app.system.clock import SystemClock
from injector_app.system.paths import DataFolder, resources_folder
from injector_app.usecases.list_drafts import list_drafts
from injector_app.usecases.sign_in import sign_in
from tests.bench.child_report import report_and_leave
from tests.support.clinic import CLINICIAN, PASSWORD
from tests.support.real_desk import RealDesk

if __name__ == "__main__":
    _application, look = build_application()
    work = sign_in(
        DataFolder(Path(sys.argv[2])),
        sign_in=CLINICIAN,
        password=PASSWORD,
        catalog=load_catalog(resources_folder()),
        clock=SystemClock(),
    )
    desk = RealDesk(work, look)
    desk.open_draft(TreatmentId(list_drafts(work)[0].id))
    report_and_leave()
