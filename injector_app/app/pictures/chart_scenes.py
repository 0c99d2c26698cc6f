"""A chart from nothing to given points: patterns, selection, doses, menus."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QTableView, QWidget

from injector_app.app.demo.demo_people import PATIENTS
from injector_app.app.pictures.stage import REGION, Stage
from injector_app.gui.shared.object_names import ObjectName as Name

NEW = PATIENTS[2][0]
PREEMPT = f"{Name.PATTERN}.preempt_155"
UPPER_FACE = "upper_face_ona"


@dataclass(frozen=True, slots=True)
class ChartScenes:
    """Begins and ends with no chart that is in use later."""

    stage: Stage

    def run(self) -> None:
        """The states of one chart, in the order they come."""
        self.empty()
        self.planned()
        self.mixed()
        self.selected()
        self.menus()

    def empty(self) -> None:
        """Nothing yet: patterns, points, vials, visit, past."""
        stage, camera = self.stage, self.stage.camera
        stage.begin_chart(NEW)
        camera.picture("chart-empty-patterns")
        for tab, name in (
            (Name.CHART_TAB_POINTS, "points"),
            (Name.CHART_TAB_VIALS, "vials"),
            (Name.CHART_TAB_VISIT, "visit"),
            (Name.CHART_TAB_PAST, "past"),
        ):
            camera.press(tab)
            camera.picture(f"chart-empty-{name}")

    def planned(self) -> None:
        """A pattern for an indication, all hollow."""
        camera = self.stage.camera
        camera.press(Name.CHART_TAB_VISIT)
        camera.choose(Name.VISIT_INDICATION, "Chronic migraine")
        camera.press(Name.CHART_TAB_PATTERNS)
        camera.picture("patterns-of-a-use")
        camera.type(Name.PATTERN_SEARCH, "glabella", then=None)
        camera.picture("patterns-searched")
        camera.type(Name.PATTERN_SEARCH, "PREEMPT", then=None)
        camera.press(f"{PREEMPT}.place")
        camera.picture("planned-waits-for-vial")
        camera.press(Name.CHART_TAB_POINTS)
        camera.picture("planned-points")

    def mixed(self) -> None:
        """A vial; some given, some planned, one not given."""
        stage, camera = self.stage, self.stage.camera
        camera.press(Name.CHART_TAB_VIALS)
        camera.choose(Name.VIAL_ADD, f"{stage.catalog.product('botox').brand(REGION)} 200 U")
        for field, text in (
            (Name.VIAL_LOT, "C7781C3"),
            (Name.VIAL_EXPIRES, stage.day(200)),
            (Name.VIAL_VOLUME, "4"),
        ):
            camera.type(f"{field}.1", text)
        camera.picture("vial")
        camera.press(Name.CHART_TAB_POINTS)
        for place in stage.sites("preempt_155")[:5]:
            camera.click_body(stage.canvas, place)
        camera.key(stage.canvas, Qt.Key.Key_Escape)
        camera.picture("planned-and-given")

    def selected(self) -> None:
        """Several points chosen, one of them alone, a dose half typed."""
        stage, camera = self.stage, self.stage.camera
        table = camera.see(Name.CHART_POINTS, QTableView)
        camera.click_row(Name.CHART_POINTS, 2)
        camera.picture("one-point-chosen")
        camera.key(table, Qt.Key.Key_A, "Ctrl")
        camera.picture("all-points-chosen")
        camera.key(stage.canvas, Qt.Key.Key_7)
        camera.key(stage.canvas, Qt.Key.Key_Period)
        camera.picture("dose-half-typed")
        camera.key(stage.canvas, Qt.Key.Key_Escape)
        camera.type(Name.CHART_DOSE, "0")
        camera.picture("dose-refused")
        camera.key(stage.canvas, Qt.Key.Key_Escape)
        camera.click_row(Name.CHART_POINTS, 8)
        state = camera.see(Name.POINT_STATE, QComboBox)
        camera.wait(state.isEnabled, "the state cannot be chosen")
        camera.choose(Name.POINT_STATE, "Not given")
        camera.picture("not-given-asks-why")

    def menus(self) -> None:
        """Select, layers, all steps; then every diagram."""
        stage, camera = self.stage, self.stage.camera
        camera.key(stage.canvas, Qt.Key.Key_Escape)
        camera.press(Name.CHART_SELECT)
        camera.picture("select-menu")
        camera.close_menu()
        camera.press(Name.CHART_HISTORY)
        camera.picture("undo-list")
        camera.close_menu()
        camera.press(Name.CHART_OVERVIEW)
        camera.picture("overview")
        camera.press(Name.CHART_OVERVIEW)
        camera.key(stage.canvas, Qt.Key.Key_U)
        camera.picture("muscles")
        camera.key(stage.canvas, Qt.Key.Key_U)
        camera.see(Name.CHART_DIAGRAMS, QWidget)
