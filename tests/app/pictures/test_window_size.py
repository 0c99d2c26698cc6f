"""Pictures are taken in the sizes that the program is laid out for."""

from injector_app.app.pictures.window_size import SIZES


def test_names_tell_size_and_scale() -> None:
    assert [size.name for size in SIZES] == ["1280x800", "1440x900", "2560x1440", "1280x800@2"]
