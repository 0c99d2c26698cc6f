"""The document: any sequence of edits can be undone to the start and redone to the end."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clear_doses import with_other_vial, with_waiting_cleared
from injector_app.domain.clinic import Clinic
from injector_app.domain.errors import RuleBroken
from injector_app.domain.grid_area import box_area
from injector_app.domain.grid_fill import grid_by_count
from injector_app.domain.ids import PointId
from injector_app.domain.made_for import made_for
from injector_app.domain.mirror import mirrored
from injector_app.domain.place_planned import fitting_vial, place_planned
from injector_app.domain.point import InjectionPoint, PointState
from injector_app.domain.point_states import with_state
from injector_app.domain.position import Position
from injector_app.domain.protocol_pattern import muscles_of, protocol_points
from injector_app.domain.repeat_treatment import repeat_treatment
from injector_app.domain.split_units import split_units
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.duplicate_points import duplicate_points
from injector_app.gui.chart.grid_points import grid_points
from injector_app.gui.chart.point_edits import (
    change_points,
    move_points,
    place_point,
    remove_points,
)
from injector_app.gui.chart.vial_edits import remove_vial
from tests.support.builders import a_pattern, a_treatment, a_vial
from tests.support.real_catalog import real_catalog

places = st.floats(0.2, 0.8)
Edit = tuple[str, float, float, int]
KINDS = (
    *("place", "move", "dose", "remove", "notes", "mirror", "duplicate", "grid", "pulled grid"),
    "state",
    *("given", "plan", "repeat", "product", "waiting cleared", "muscle"),
    *("needle", "add vial", "change vial", "remove vial", "draw from"),
)
edits = st.tuples(st.sampled_from(KINDS), places, places, st.integers(0, 9))


def edited(document: ChartDocument, edit: Edit) -> Treatment:
    """The treatment after one edit, as the screen would make it; some are refused."""
    kind, _, _, number = edit
    treatment = document.treatment
    points = treatment.chart.points
    ids = {points[number % len(points)].id} if points else set()
    if kind in {"place", "move"} or kind.endswith("grid"):
        return laid(document, edit, ids)
    if kind in {"remove", "mirror", "duplicate"}:
        return done_with(document, kind, ids)
    if kind in {"given", "plan", "repeat", "product", "waiting cleared", "muscle"}:
        made = with_muscle if kind == "muscle" else planned
        return made(document, kind, number)
    if "vial" in kind or kind == "notes":
        return with_vials(treatment, kind, number)
    return change_points(treatment, ids, lambda point: changed(point, kind, number))


def laid(document: ChartDocument, edit: Edit, ids: set[PointId]) -> Treatment:
    kind, x, y, number = edit
    treatment, face = document.treatment, document.catalog.diagrams["face_front"]
    match kind:
        case "place":
            where, dose = Position(x, y), Units.parse(number + 1)
            return place_point(treatment, diagram=face, position=where, units=dose, vial=0)
        case "move":
            return move_points(treatment, ids, diagram=face, dx=x - 0.5, dy=y - 0.5)
        case _:
            area = box_area((200.0, 200.0, 300 + 300 * x, 300 + 400 * y), face)
            if kind == "pulled grid":
                area = area.pulled(x, (-40 * y, 40 * x))
            places = grid_by_count(area, number + 1).places
            doses = split_units(Units.parse("50"), number + 1)
            return grid_points(treatment, diagram=face, places=places, doses=doses, vial=0)


def done_with(document: ChartDocument, kind: str, ids: set[PointId]) -> Treatment:
    treatment, catalog = document.treatment, document.catalog
    match kind:
        case "remove":
            return remove_points(treatment, ids)
        case "mirror":
            chosen = [point for point in treatment.chart if point.id in ids]
            return treatment.with_chart(mirrored(treatment.chart, chosen, catalog=catalog).chart)
        case _:
            return duplicate_points(treatment, ids, catalog=catalog).treatment


def planned(document: ChartDocument, kind: str, number: int) -> Treatment:
    treatment = document.treatment
    match kind:
        case "given":
            ids = {point.id for point in treatment.chart.points[::2]}
            return with_state(treatment, ids, tuple(PointState)[number % 3])
        case "plan":
            return place_planned(treatment, a_pattern(points=number).points, made_for="botox")
        case "repeat":
            return repeat_treatment(treatment, a_treatment(points=number))
        case _ if not treatment.vials:
            return treatment
        case _:
            return cleared(treatment, kind, number)


def cleared(treatment: Treatment, kind: str, number: int) -> Treatment:
    if kind == "waiting cleared":
        return with_waiting_cleared(treatment, 0)
    vial = a_vial(product=("botox", "dysport")[number % 2])
    return with_other_vial(treatment, 0, vial)


def with_muscle(document: ChartDocument, _kind: str, number: int) -> Treatment:
    """One muscle of a menu, on whichever vial fits; without any vial it waits for one."""
    treatment, catalog = document.treatment, real_catalog()
    protocol = catalog.protocol("cd_type1_right_ona")
    muscles = muscles_of(protocol)
    edition, toxin = catalog.edition_for("adult"), made_for(protocol, catalog)
    sites = muscles[number % len(muscles)].sites
    points = protocol_points(protocol, edition, sites=sites, dose=Units.parse(number + 1))
    vial = fitting_vial(treatment, toxin, catalog=catalog, region=document.clinic.region)
    return place_planned(treatment, points, made_for=toxin, vial=vial)


def changed(point: InjectionPoint, kind: str, number: int) -> InjectionPoint:
    match kind:
        case "dose":
            return replace(point, units=Units.parse(number + 1))
        case "state":
            return replace(point, state=tuple(PointState)[number % 3])
        case "needle":
            return replace(point, needle=f"{30 + number} G")
        case _:
            return replace(point, vial=number % 3)


def with_vials(treatment: Treatment, kind: str, number: int) -> Treatment:
    vials = treatment.vials
    match kind:
        case "notes":
            return replace(treatment, notes="x" * number)
        case "add vial":
            return replace(treatment, vials=(*vials, a_vial(lot=str(number))))
        case "change vial" if vials:
            used = replace(vials[-1], discarded=Units.parse(number))
            return replace(treatment, vials=(*vials[:-1], used))
        case _:
            return remove_vial(treatment, len(vials) - 1) if vials else treatment


@settings(
    max_examples=1000,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(sequence=st.lists(edits, max_size=20), merges=st.booleans())
def test_undo_all_is_the_start_and_redo_all_the_end(
    document: ChartDocument, *, sequence: list[Edit], merges: bool
) -> None:
    start = a_treatment(points=0)
    document.open(start)
    for edit in sequence:
        try:
            document.edit(edited(document, edit), edit[0], edit[0] if merges else "")
        except RuleBroken:
            continue
    end, stack = document.treatment, document.undo_stack
    while stack.canUndo():
        stack.undo()
    assert document.treatment == start
    while stack.canRedo():
        stack.redo()
    assert document.treatment == end


@pytest.mark.parametrize(
    "steps",
    [("muscle", "add vial", "waiting cleared"), ("pulled grid",), ("muscle",)],
)
def test_each_of_the_later_edits_changes_the_chart(
    document: ChartDocument, steps: tuple[str, ...]
) -> None:
    """Or the sequences above would prove nothing about them."""
    document.open(replace(a_treatment(points=0), vials=()))
    for kind in steps:
        before = document.treatment
        document.edit(edited(document, (kind, 0.5, 0.5, 3)), kind)
        assert document.treatment != before


def test_equal_value_is_no_edit(document: ChartDocument, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(document.treatment_changed):
        document.edit(replace(document.treatment), "nothing")
    assert not document.undo_stack.canUndo()


def test_what_follows_is_told_once_for_many_edits(document: ChartDocument, qtbot: QtBot) -> None:
    told = []
    document.settled.connect(lambda: told.append(document.treatment.notes))
    for text in ("one", "two", "three"):
        document.edit(replace(document.treatment, notes=text), "notes")
    qtbot.waitUntil(lambda: told == ["three"])


def test_broken_rule_changes_nothing(document: ChartDocument) -> None:
    before = document.treatment
    with pytest.raises(RuleBroken):
        document.edit_checked(replace(before, notes="a\u202eb"), "notes")
    assert document.treatment is before


def test_checked_edit_is_made_plain(document: ChartDocument) -> None:
    document.edit_checked(replace(document.treatment, notes="  line\r\n"), "notes")
    assert document.treatment.notes == "line"


def test_undo_does_not_reach_another_treatment(document: ChartDocument) -> None:
    document.edit(replace(document.treatment, notes="first"), "notes")
    document.open(a_treatment())
    assert not document.undo_stack.canUndo()


def test_closed_document_takes_no_edits(document: ChartDocument) -> None:
    document.close()
    left = document.treatment
    document.edit(replace(left, notes="late"), "notes")
    assert document.treatment is left
    assert not document.is_open


def test_new_document_has_no_treatment(catalog: Catalog, clinic: Clinic) -> None:
    with pytest.raises(LookupError):
        _ = ChartDocument(catalog, clinic).treatment


def test_product_is_named_as_in_the_region(document: ChartDocument) -> None:
    assert document.product_name("botox") == "Botox"
    assert document.product_name("unheard-of") == "unheard-of"
