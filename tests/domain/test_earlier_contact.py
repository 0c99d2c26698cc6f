"""Only what a patient is reached by counts."""

import pytest

from injector_app.domain.earlier_contact import is_reached_otherwise
from tests.support.builders import a_patient


@pytest.mark.parametrize("field", ["phone", "email", "address"])
def test_each_way_to_reach_somebody_counts(field: str) -> None:
    assert is_reached_otherwise(a_patient(), a_patient(**{field: "another"}))


def test_a_name_is_no_way_to_reach_somebody() -> None:
    assert not is_reached_otherwise(a_patient(), a_patient(given="Another", alerts="None"))
