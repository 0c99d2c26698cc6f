"""Late answers to old questions are dropped."""

from injector_app.gui.shared.newest_only import NewestOnly


def test_only_the_newest_answer_gets_through() -> None:
    answers: list[str] = []
    newest = NewestOnly()
    first, second = newest.wrap(answers.append), newest.wrap(answers.append)
    second("second")
    first("first, late")
    assert answers == ["second"]
