"""What goes wrong: conflict, disk, clock, lock, and the unforeseen."""

from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from injector_app.app.demo.demo_people import DESK, PATIENTS
from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD
from injector_app.app.pictures.stage import Stage
from injector_app.gui.chart.save_state import NotSaved
from injector_app.gui.crash_dialog import CrashDialog
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.usecases.open_draft import open_draft
from injector_app.usecases.save_draft import save_draft
from injector_app.wording.clock_notice import clock_notice
from injector_app.wording.disk_notice import disk_notice
from injector_app.work.answers import ClockMove, FreeRoom

OTHER = PATIENTS[10][0]
FEW_BYTES = 7_000_000


@dataclass(frozen=True, slots=True)
class TroubleScenes:
    """Ends with the front desk in emergency access."""

    stage: Stage

    def run(self) -> None:
        """One after the other, over a chart."""
        self.conflict()
        self.discard()
        self.house()
        self.crash()
        self.lock()
        self.emergency()

    def conflict(self) -> None:
        """Somebody else stored the draft meanwhile."""
        stage, camera = self.stage, self.stage.camera
        stage.begin_chart(OTHER)
        chart, work = stage.desk.screens.chart, stage.desk.work
        stored = open_draft(work, treatment_id=chart.document.treatment.id).draft
        elsewhere = replace(stored.treatment, notes="Written at the other desk.")
        save_draft(work, draft=replace(stored, treatment=elsewhere))
        camera.press(Name.CHART_TAB_VISIT)
        camera.choose(Name.VISIT_INDICATION, "Glabellar")
        camera.see("chart.keep_mine", QWidget)
        camera.picture("conflict")
        camera.press("chart.keep_mine")
        stage.settle()

    def discard(self) -> None:
        """The one thing undo does not bring back is asked in place."""
        camera = self.stage.camera
        camera.press(Name.CHART_DISCARD)
        camera.see("chart.discard_now", QWidget)
        camera.picture("discard-asks")
        self.stage.desk.screens.chart.banner.hide()

    def house(self) -> None:
        """The disk is full and the clock was moved; the words are those of the real thing."""
        stage, camera = self.stage, self.stage.camera
        now = stage.clock.now()
        message = disk_notice(FreeRoom(FEW_BYTES))
        if message is not None:
            stage.window.disk_banner.show_message(message, "problem")
        save_line = stage.desk.screens.chart.sign_row.save_line
        save_line.show_state(NotSaved(RecordsProblem(Trouble.DISK_FULL)))
        camera.picture("disk-full")
        move = ClockMove(now, now - timedelta(days=2, hours=3))
        stage.window.clock_banner.show_message(clock_notice(move), "alert")
        camera.picture("clock-moved")
        stage.window.disk_banner.hide()
        stage.window.clock_banner.hide()

    def crash(self) -> None:
        """What nobody foresaw."""
        stage = self.stage
        dialog = CrashDialog("ValueError at gui/chart/page.py:123", "injector.log", stage.window)
        dialog.open()
        stage.camera.picture("crash")
        dialog.accept()
        dialog.deleteLater()

    def lock(self) -> None:
        """Covered, then locked."""
        stage, camera = self.stage, self.stage.camera
        stage.desk.lock.watch.cover_pressed.emit()
        camera.picture("covered")
        stage.desk.lock.watch.cover_pressed.emit()
        camera.press(Name.LOCK_NOW)
        camera.see(Name.LOCK_PASSWORD, QWidget)
        camera.picture("locked")
        camera.type(Name.LOCK_PASSWORD, "not the password")
        button = camera.see(Name.LOCK_UNLOCK, QAbstractButton)
        camera.wait(button.isEnabled, "the password is not refused")
        camera.picture("unlock-refused")
        camera.type(Name.LOCK_PASSWORD, DEMO_PASSWORD)
        camera.wait(lambda: not stage.desk.lock.is_covered, "the window stays covered")
        camera.key(stage.window, Qt.Key.Key_Escape)

    def emergency(self) -> None:
        """The front desk opens what its role does not, with a reason and a bar."""
        camera = self.stage.camera
        camera.press(Name.SIGN_OUT)
        camera.type(DoorName.SIGN_IN_NAME, DESK, then=None)
        camera.type(DoorName.SIGN_IN_PASSWORD, DEMO_PASSWORD)
        camera.press(Name.EMERGENCY_OPEN)
        camera.see(Name.EMERGENCY_REASON, QWidget)
        camera.picture("emergency-reason")
        camera.type(Name.EMERGENCY_REASON, "Ambulance on the phone, unconscious", then=None)
        camera.press(Name.EMERGENCY_BEGIN)
        camera.see(Name.EMERGENCY_END, QWidget)
        camera.picture("emergency")
        camera.press(Name.EMERGENCY_END)
