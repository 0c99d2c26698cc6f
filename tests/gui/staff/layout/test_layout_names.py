"""Each control of the page has a name of its own."""

from injector_app.gui.staff.layout.layout_names import LayoutName


def test_names_are_told_apart_from_all_others() -> None:
    assert all(name.value.startswith("layout.") for name in LayoutName)
    assert len({name.value for name in LayoutName}) == len(LayoutName)
