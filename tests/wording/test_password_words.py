"""A wrong password of one's own blames no sign-in name."""

from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.wording.messages import describe
from injector_app.wording.password_words import NOT_YOURS, own_password_line


def test_wrong_password_does_not_speak_of_a_name() -> None:
    wrong = RecordsProblem(Trouble.WRONG_PASSWORD)
    assert own_password_line(wrong) == NOT_YOURS
    assert "name" in describe(wrong).line


def test_other_problems_keep_their_words() -> None:
    full = RecordsProblem(Trouble.DISK_FULL)
    assert own_password_line(full) == describe(full).line
