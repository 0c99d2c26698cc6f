"""The tabs say how much is missing behind them, and lead to it."""

import pytest

from injector_app.domain.missing_fields import Field, Missing
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.object_names import ObjectName
from tests.support.builders import a_treatment
from tests.support.window import find


def test_missing_fields_are_counted_per_tab(page: ChartPage) -> None:
    missing = (Missing(Field.CONSENT), Missing(Field.LOT, 1), Missing(Field.VOLUME, 1))
    page.details.show_missing(missing)
    tabs = [
        find(page, name, Button)
        for name in (
            ObjectName.CHART_TAB_POINTS,
            ObjectName.CHART_TAB_VIALS,
            ObjectName.CHART_TAB_VISIT,
        )
    ]
    assert [tab.text() for tab in tabs] == ["Points", "Vials · 2", "Visit · 1"]


@pytest.mark.parametrize(
    ("missing", "name"),
    [
        (Missing(Field.LOT, 1), f"{ObjectName.VIAL_LOT}.1"),
        (Missing(Field.DISCARD_REASON, 1), f"{ObjectName.VIAL_DISCARD_REASON}.1"),
        (Missing(Field.CONSENT), ObjectName.VISIT_CONSENT),
        (Missing(Field.POINT_REGION, 1), ObjectName.CHART_POINTS),
    ],
)
def test_missing_field_is_gone_to(page: ChartPage, missing: Missing, name: str) -> None:
    page.document.open(a_treatment(points=1))
    page.details.go_to(missing)
    focused = page.focusWidget()
    assert focused is not None
    assert focused.objectName() == name


def test_point_that_lacks_something_is_chosen(page: ChartPage) -> None:
    page.document.open(a_treatment(points=2))
    page.details.go_to(Missing(Field.POINT_REGION, 2))
    assert page.selection.numbers == (2,)


def test_every_field_has_its_tab(page: ChartPage) -> None:
    page.document.open(a_treatment(points=1))
    for field in Field:
        if field is not Field.VIAL:
            page.details.go_to(Missing(field, 1))
            assert page.focusWidget() is not None
