"""A page whose patient was there twice before."""

import pytest

from injector_app.gui.chart.page import ChartPage
from injector_app.gui.chart.past.past import KnownPast
from tests.support.builders import A_BIRTH_DATE
from tests.support.earlier_visit import earlier_visit


@pytest.fixture
def told(page: ChartPage) -> ChartPage:
    """A page whose patient was there 86 and 180 days before."""
    treatment = page.document.treatment
    page.past.show_birth_date(A_BIRTH_DATE)
    notes = (earlier_visit(treatment, 86), earlier_visit(treatment, 180, "2.5"))
    page.past.past.open(KnownPast(treatment.patient, notes, ()))
    return page
