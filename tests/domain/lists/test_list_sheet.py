"""A printed list names patients unless it is said that it does not."""

from injector_app.domain.lists.list_sheet import ListSheet
from tests.support.builders import a_clinic


def test_list_is_taken_as_confidential() -> None:
    sheet = ListSheet("Today", a_clinic(), (), ("A",), (1,), frozenset(), ())
    assert sheet.names_patients
