"""A column is called what the file calls it."""

from injector_app.domain.import_form import Columns


def test_heading_of_a_field() -> None:
    columns = Columns({"birth_date": 1}, ("Last", "DOB", "x"))
    assert (columns.heading("birth_date"), columns.heading("phone")) == ("DOB", "")
    assert columns.width == 3
