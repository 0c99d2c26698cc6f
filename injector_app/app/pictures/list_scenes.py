"""The lists: patients, look-up, people, audit, and the own sign-in."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QTableView, QWidget

from injector_app.app.demo.demo_people import PATIENTS
from injector_app.app.pictures.stage import Stage
from injector_app.gui.patient.timeline.timeline_names import TimelineName
from injector_app.gui.patient.timeline.timeline_strip import TimelineStrip
from injector_app.gui.retention.retention_names import RetentionName
from injector_app.gui.shared.object_names import ObjectName as Name
from injector_app.gui.shared.tab import Tab
from injector_app.gui.verify.verify_names import VerifyName

BUSY, ALERTED = PATIENTS[0][0], PATIENTS[3][0]


@dataclass(frozen=True, slots=True)
class ListScenes:
    """What is seen with no chart open."""

    stage: Stage

    def run(self) -> None:
        """All of them, one after the other."""
        self.patients()
        self.form()
        self.look_up()
        self.verify()
        self.people()
        self.backups()
        self.keeping()
        self.audit()
        self.more()
        self.account()

    def patients(self) -> None:
        """The list, nobody found, and a card with everything on it."""
        camera = self.stage.camera
        camera.picture("patients")
        camera.type(Name.PATIENTS_SEARCH, "nobody of that name", then=None)
        camera.picture("patients-none-found")
        self.stage.find_patient(ALERTED)
        camera.picture("patient-with-alert")
        self.stage.find_patient(BUSY)
        camera.picture("patient")
        self.earlier()
        self.timeline()
        camera.press(Name.ELSEWHERE_ADD)
        camera.see(Name.ELSEWHERE_DATE, QWidget)
        camera.picture("treated-elsewhere")
        camera.press(Name.ELSEWHERE_CANCEL)
        camera.press(Name.HANDED_OPEN)
        camera.see(Name.HANDED_ADD, QWidget)
        camera.picture("handed-out")
        camera.press(Name.HANDED_ADD)
        camera.see(Name.HANDED_WHAT, QWidget)
        camera.picture("handed-out-form")
        camera.press(Name.HANDED_CANCEL)
        camera.press(Name.HANDED_CLOSE)

    def earlier(self) -> None:
        """The treatment before, by its arrow key, and back."""
        camera = self.stage.camera
        table = camera.see(Name.PATIENT_TREATMENTS, QTableView)
        camera.key(table, Qt.Key.Key_Down)
        camera.see(Name.LAST_TREATMENT_VIEWS, QWidget)
        camera.picture("patient-earlier")
        camera.key(table, Qt.Key.Key_Up)

    def timeline(self) -> None:
        """All treatments side by side."""
        camera = self.stage.camera
        camera.press(TimelineName.SHOW)
        strip = camera.see(TimelineName.STRIP, TimelineStrip)
        camera.wait(lambda: strip.is_drawn, "the timeline is not drawn")
        camera.picture("patient-timeline")
        camera.key(strip, Qt.Key.Key_Escape)

    def form(self) -> None:
        """A new patient, refused; then one whose like is known."""
        camera = self.stage.camera
        camera.press(Name.PATIENTS_ADD)
        camera.see(Name.FORM, QWidget)
        camera.press(Name.FORM_SAVE)
        camera.picture("new-patient-refused")
        family, given, born, _sex, _alerts = PATIENTS[0]
        for field, text in (
            (Name.FORM_FAMILY, family),
            (Name.FORM_GIVEN, given),
            (Name.FORM_BIRTH_DATE, f"{born:%m/%d/%Y}"),
        ):
            camera.type(field, text, then=None)
        camera.press(Name.FORM_SAVE)
        camera.see(Name.FORM_DUPLICATES, QWidget)
        camera.picture("new-patient-known")
        camera.press(Name.FORM_CANCEL)

    def look_up(self) -> None:
        """Every treatment, some, none."""
        camera = self.stage.camera
        camera.press(Name.NAV_LOOK_UP)
        table = camera.see(Name.SEARCH_TABLE, QTableView)
        camera.wait(lambda: table.model().rowCount() > 0, "nothing is found")
        camera.picture("look-up")
        camera.type(Name.SEARCH_LOT, "no such lot", then=None)
        camera.wait(lambda: table.model().rowCount() == 0, "a lot is found")
        camera.picture("look-up-none-found")

    def verify(self) -> None:
        """Where a note is verified, and a seal that is none of these records."""
        camera = self.stage.camera
        camera.press(Name.SEARCH_VERIFY)
        camera.see(VerifyName.PAGE, QWidget)
        camera.picture("verify")
        camera.type(VerifyName.SEAL, "999999-ABCDEFGHIJKLMNOP", then=None)
        camera.press(VerifyName.CHECK)
        camera.see(f"{VerifyName.PAGE}.{Name.BANNER}", QWidget)
        camera.picture("verify-unknown")

    def people(self) -> None:
        """Everybody, one of them, and somebody new."""
        camera = self.stage.camera
        self.stage.open_tab(Tab.PEOPLE)
        people = camera.see(Name.STAFF_LIST, QListView)
        camera.wait(lambda: people.model().rowCount() > 0, "nobody is listed")
        camera.picture("people")
        camera.click_row(Name.STAFF_LIST, 1)
        camera.picture("person")
        camera.press(Name.STAFF_ADD)
        camera.press(Name.STAFF_SAVE)
        camera.picture("person-refused")

    def backups(self) -> None:
        """What there is, after one was made by hand."""
        camera = self.stage.camera
        self.stage.open_tab(Tab.BACKUPS)
        table = camera.see(Name.BACKUPS_TABLE, QTableView)
        camera.press(Name.BACKUPS_NOW)
        camera.wait(lambda: table.model().rowCount() > 0, "no backup is made")
        camera.see(f"{Name.BACKUPS_PAGE}.{Name.BANNER}", QWidget)
        camera.picture("backups")

    def keeping(self) -> None:
        """The rules, one to change, nothing due, a hold, no certificate."""
        camera = self.stage.camera
        self.stage.open_tab(Tab.RETENTION)
        rules = camera.see(RetentionName.RULES, QTableView)
        camera.wait(lambda: rules.model().rowCount() > 0, "no rule is listed")
        camera.picture("keeping")
        camera.click_row(RetentionName.RULES, 1)
        camera.type(RetentionName.ENTRY, "many", then=None)
        camera.press(RetentionName.SAVE)
        camera.picture("keeping-rule-refused")
        camera.press(RetentionName.SHOW_HELD)
        camera.type(RetentionName.RECORD, "1001", then=None)
        camera.type(RetentionName.REASON, "Letter of a court, file 12", then=None)
        camera.press(RetentionName.HOLD)
        held = camera.see(RetentionName.HELD, QTableView)
        camera.wait(lambda: held.model().rowCount() == 1, "no hold is listed")
        camera.picture("keeping-hold")
        camera.press(RetentionName.SHOW_DUE)
        camera.see(RetentionName.DESTROY, QWidget)
        camera.picture("keeping-due")
        camera.press(RetentionName.SHOW_GONE)
        camera.picture("keeping-destroyed")

    def audit(self) -> None:
        """The log."""
        camera = self.stage.camera
        self.stage.open_tab(Tab.AUDIT)
        table = camera.see(Name.AUDIT_TABLE, QTableView)
        camera.wait(lambda: table.model().rowCount() > 0, "the audit is empty")
        camera.picture("audit")

    def more(self) -> None:
        """The screens whose tabs have no room; on a large screen there are none."""
        camera = self.stage.camera
        if camera.offers(Name.NAV_MORE):
            camera.press(Name.NAV_MORE)
        camera.picture("more-screens")
        if QApplication.activePopupWidget() is not None:
            camera.close_menu()

    def account(self) -> None:
        """The own password, PIN, second factor and recovery key."""
        camera = self.stage.camera
        camera.press(Name.NAV_ACCOUNT)
        page = camera.see(Name.ACCOUNT_PAGE, QWidget)
        camera.picture("account")
        camera.key(page, Qt.Key.Key_Tab)
