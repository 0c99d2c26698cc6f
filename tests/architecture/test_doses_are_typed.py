"""W1, taint: every dose comes from somebody's hand, a file, the records or a quoted source.

A new place that makes units fails here until a person has judged it and written down why.
"""

import ast
from collections.abc import Iterator

import pytest

from tests.support.source_tree import PACKAGE, called_names, python_files, source

TYPED = "typed by a person"
FILED = "read from a file that a person chose"
STORED = "read from the records"
QUOTED = "read from the reference tables, each entry with its source"
SUMMED = "adds up or takes apart what was typed, or is nothing"
SAMPLE = "a made-up note that shows a layout, marked as made up and never stored"
DEMO = "the invented patients of the demo clinic"

MAKERS = {
    "app/demo/charted_visit.py": DEMO,
    "domain/given_units.py": SUMMED,
    "domain/injection_lines.py": SUMMED,
    "domain/plain_pattern.py": STORED,
    "domain/plain_treatment.py": STORED,
    "domain/split_units.py": SUMMED,
    # The vial size that a package code is of.
    "domain/typed_codes.py": TYPED,
    "domain/units.py": SUMMED,
    "exchange/build_point.py": FILED,
    "exchange/build_vial.py": FILED,
    "exchange/fhir/read_points.py": FILED,
    "gui/chart/dose_bar.py": TYPED,
    "gui/chart/dosing.py": TYPED,
    "gui/chart/fill_tool.py": TYPED,
    "gui/chart/past/own/typed_reference.py": TYPED,
    "gui/chart/protocol_row.py": TYPED,
    "gui/chart/vial_fields.py": TYPED,
    "gui/chart/vial_words.py": SUMMED,
    "gui/patient/elsewhere/typed_outside.py": TYPED,
    "reference/compact_protocols.py": QUOTED,
    "reference/load_label_references.py": QUOTED,
    "reference/load_products.py": QUOTED,
    "reference/load_protocols.py": QUOTED,
    "storage/clinic_references.py": STORED,
    "storage/lists/product_use.py": SUMMED,
    "storage/lists/vial_balance.py": STORED,
    "storage/note_layouts.py": STORED,
    "storage/outside_treatments.py": STORED,
    "work/sample_note.py": SAMPLE,
}
# What multiplies or divides hundredths of a unit; a weight or a ratio must not get in there.
MULTIPLIERS = {
    # What was given and discarded, counted in the billing units of a payer's code.
    "domain/claim_line.py",
    # A line of equal points says what they sum up to.
    "domain/injection_lines.py",
    # Hundredths as a number that a spreadsheet adds up, and which part of a month was discarded.
    "domain/lists/product_use.py",
    "domain/lists/vial_balance.py",
    # Volumes of what was given, and the concentration of a vial as it was made up.
    "domain/product.py",
    "domain/volume.py",
}
ARITHMETIC = (ast.Mult, ast.Div, ast.FloorDiv, ast.Pow)


def units_made(text: str) -> list[int]:
    """The lines that make units out of something else."""
    return [
        line
        for line, name in called_names(ast.parse(text))
        if name == "Units" or name.startswith("Units.parse") or name == "Units.__new__"
    ]


def units_multiplied(text: str) -> Iterator[int]:
    """The lines that multiply or divide hundredths of a unit."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ARITHMETIC):
            names = {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}
            if "hundredths" in names:
                yield node.lineno


def test_doses_are_made_only_where_it_was_judged() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in python_files(PACKAGE)
        if units_made(source(path))
    }
    assert found | {"domain/units.py"} == set(MAKERS)


def test_units_are_multiplied_nowhere_else() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in python_files(PACKAGE)
        if list(units_multiplied(source(path)))
    }
    assert found == MULTIPLIERS


@pytest.mark.parametrize(
    "planted", ["Units(500)", "Units.parse('5')", "replace(point, units=Units.parse_dose(weight))"]
)
def test_invented_dose_is_found(planted: str) -> None:
    assert units_made(planted) == [1]


def test_converted_dose_is_found() -> None:
    assert list(units_multiplied("dose = amount.hundredths * 3")) == [1]
    assert list(units_multiplied("step = amount.hundredths + 3")) == []
