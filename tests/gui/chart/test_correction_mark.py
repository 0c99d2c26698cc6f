"""A draft that corrects a signed note says so above the diagram, and no other does."""

from dataclasses import replace

from injector_app.domain.correction import Correction
from injector_app.domain.ids import TreatmentId, new_id
from injector_app.domain.treatment import Treatment
from injector_app.gui.chart.page import ChartPage
from injector_app.gui.shared.elided_label import ElidedLabel
from injector_app.gui.shared.object_names import ObjectName


def test_mark_names_the_revision_and_the_reason(page: ChartPage, treatment: Treatment) -> None:
    reason = "Lot misread <b>twice</b>"
    correction = Correction(TreatmentId(new_id()), 2, "digest", reason)
    page.document.open(replace(treatment, correction=correction))
    mark = page.findChild(ElidedLabel, ObjectName.CHART_CORRECTION)
    assert mark is not None
    assert page.correction.isVisibleTo(page)
    assert "Corrects revision 2, which holds until" in mark.full_text
    assert mark.full_text.endswith(reason)
    assert mark.accessibleName() == mark.full_text
    page.document.open(treatment)
    assert not page.correction.isVisibleTo(page)
    assert mark.full_text == ""
