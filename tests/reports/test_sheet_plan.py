"""What came before a visit is what was before it, whatever else there is."""

from injector_app.domain.catalog import Catalog
from tests.support.sheets import a_record


def test_earlier_visits_leave_out_the_visit_itself(catalog: Catalog) -> None:
    record = a_record(catalog, 3)
    days = [each.treatment.day.isoformat() for each in record.earlier]
    assert days == ["2026-08-21", "2026-05-22"]
