"""A list is called in a shell what its value is."""

from injector_app.domain.lists.list_name import ListName


def test_names_are_short_and_typed_without_shift() -> None:
    assert all(name.value.isalpha() and name.value.islower() for name in ListName)
    assert ListName("lot") is ListName.LOT
