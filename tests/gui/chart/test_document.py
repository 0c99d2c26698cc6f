"""The document: any sequence of edits can be undone to the start and redone to the end."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from injector_app.domain.catalog import Catalog
from injector_app.domain.clear_doses import with_other_vial
from injector_app.domain.clinic import Clinic
from injector_app.domain.errors import RuleBroken
from injector_app.domain.place_planned import place_planned
from injector_app.domain.point import PointState
from injector_app.domain.point_states import with_state
from injector_app.domain.position import Position
from injector_app.domain.repeat_treatment import repeat_treatment
from injector_app.domain.treatment import Treatment
from injector_app.domain.units import Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.point_edits import (
    change_points,
    move_points,
    place_point,
    remove_points,
)
from tests.support.builders import a_pattern, a_treatment, a_vial

places = st.floats(0.2, 0.8)
edits = st.one_of(
    st.tuples(st.just("place"), places, places, st.integers(1, 9)),
    st.tuples(st.just("move"), st.floats(-0.05, 0.05), st.floats(-0.05, 0.05), st.integers(0, 9)),
    st.tuples(st.just("dose"), places, places, st.integers(1, 9)),
    st.tuples(st.just("remove"), places, places, st.integers(0, 9)),
    st.tuples(st.just("notes"), places, places, st.integers(0, 3)),
    st.tuples(st.just("state"), places, places, st.integers(0, 2)),
    st.tuples(st.just("plan"), places, places, st.integers(1, 4)),
    st.tuples(st.just("repeat"), places, places, st.integers(0, 4)),
    st.tuples(st.just("product"), places, places, st.integers(0, 1)),
)


def edited(document: ChartDocument, edit: tuple[str, float, float, int]) -> Treatment:
    kind, x, y, number = edit
    treatment, face = document.treatment, document.catalog.diagrams["face_front"]
    points = treatment.chart.points
    ids = {points[number % len(points)].id} if points else set()
    match kind:
        case "place":
            where, dose = Position(x, y), Units.parse(number)
            return place_point(treatment, diagram=face, position=where, units=dose, vial=0)
        case "move":
            return move_points(treatment, ids, diagram=face, dx=x, dy=y)
        case "dose":
            dose = Units.parse(number)
            return change_points(treatment, ids, lambda point: replace(point, units=dose))
        case "remove":
            return remove_points(treatment, ids)
        case _:
            return planned(treatment, kind, number)


def planned(treatment: Treatment, kind: str, number: int) -> Treatment:
    match kind:
        case "state":
            ids = {point.id for point in treatment.chart.points[::2]}
            return with_state(treatment, ids, tuple(PointState)[number])
        case "plan":
            return place_planned(treatment, a_pattern(points=number).points, made_for="botox")
        case "repeat":
            return repeat_treatment(treatment, a_treatment(points=number))
        case "product":
            vial = a_vial(product=("botox", "dysport")[number])
            return with_other_vial(treatment, 0, vial)
        case _:
            return replace(treatment, notes="x" * number)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sequence=st.lists(edits, max_size=25), merges=st.booleans())
def test_undo_all_is_the_start_and_redo_all_the_end(
    document: ChartDocument, *, sequence: list[tuple[str, float, float, int]], merges: bool
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
