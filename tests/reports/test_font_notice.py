"""Characters without a glyph are announced, the name's first."""

from injector_app.reports.font_notice import font_notices
from tests.support.builders import a_note, a_patient, a_treatment, a_vial


def test_plain_note_has_no_notice() -> None:
    assert [*font_notices(a_note().content)] == []


def test_name_and_rest_are_told_apart() -> None:
    treatment = a_treatment(notes="\U0001f600", vials=(a_vial(lot="\u1200"),))
    note = a_note(patient=a_patient(family="\u1000"), treatment=treatment)
    name, rest = font_notices(note.content)
    assert "this patient\u2019s name" in name
    assert name.endswith(": U+1000.")
    assert rest.endswith(": U+1F600, U+1200.")


def test_list_of_codes_has_an_end() -> None:
    many = "".join(chr(0x1000 + n) for n in range(100))
    (notice,) = font_notices(a_note(treatment=a_treatment(notes=many)).content)
    assert notice.endswith("and 60 more.")
