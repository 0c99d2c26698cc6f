"""Paths become PDF operators, in tenths of canvas units."""

from injector_app.domain.outline import Shape, Step
from injector_app.reports.diagram_operators import diagram_operators

PATH: tuple[Step, ...] = (
    ("M", (1.0, 2.5)),
    ("L", (10.0, 0.0)),
    ("C", (1.0, 2.0, 3.0, 4.0, 5.0, 6.1)),
    ("Z", ()),
)


def test_each_verb_has_its_operator() -> None:
    operators = diagram_operators([Shape("ink", PATH)], {"ink": "#000000"})
    assert operators.split("\n") == ["0 g", "10 25 m", "100 0 l", "10 20 30 40 50 61 c", "f"]


def test_colour_is_set_only_when_it_changes() -> None:
    shapes = [Shape("ink", PATH), Shape("black", PATH), Shape("skin", PATH)]
    colours = {"ink": "#000000", "black": "#000000", "skin": "#ff8000"}
    operators = diagram_operators(shapes, colours).split("\n")
    assert [line for line in operators if line.endswith("g")] == ["0 g", "1 0.502 0 rg"]
    assert operators.count("f") == 3
