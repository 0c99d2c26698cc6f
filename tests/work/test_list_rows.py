"""All rows come page by page, whatever page was on show."""

import pytest

from injector_app.domain.lists.list_name import ListName
from injector_app.domain.lists.list_query import ListQuery
from injector_app.usecases.start_treatment import start_treatment
from injector_app.work import list_rows
from injector_app.work.context import Work
from injector_app.work.list_rows import list_pages
from tests.support.charting import a_registered_patient


def test_pages_join_to_all(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    patient = a_registered_patient(work)
    for _ in range(5):
        start_treatment(work, patient_id=patient.id)
    monkeypatch.setattr(list_rows, "PAGE", 2)
    pages = [page.rows for page in list_pages(work, ListName.DRAFTS, ListQuery(limit=1))]
    assert [len(rows) for rows in pages] == [2, 2, 1]
    assert len({row.visit.treatment for rows in pages for row in rows}) == 5
