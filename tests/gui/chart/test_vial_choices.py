"""Only what is sold in the clinic's region is offered."""

from injector_app.domain.units import Units
from injector_app.gui.chart.document import ChartDocument
from injector_app.gui.chart.vial_choices import VialKind, vial_choices
from tests.support.builders import a_vial


def test_kinds_are_those_sold_here(document: ChartDocument) -> None:
    choices = dict(vial_choices(document))
    assert choices["Botox 200 U"] == VialKind("botox", Units.parse("200"))
    assert "Botox 50 U" not in choices
    assert list(choices) == sorted(choices, key=lambda words: words.rsplit(" ", 2)[0])


def test_vial_from_elsewhere_is_offered_beside(document: ChartDocument) -> None:
    abroad = a_vial(size=Units.parse("50"))
    assert "Botox 50 U" in dict(vial_choices(document, beside=abroad))
