"""What is shown is what is typed."""

from pytestqt.qtbot import QtBot

from injector_app.domain.language.language import Language
from injector_app.domain.note_layout import USUAL_ORDER, NoteField, NoteLayout, Paper
from injector_app.gui.staff.layout.form import LayoutForm

CHOSEN = NoteLayout(
    paper=Paper.LETTER,
    order=USUAL_ORDER[::-1],
    hidden=frozenset({NoteField.NOTES}),
    aftercare="Rest.\nDrink.",
    references=True,
    language=Language.FRENCH,
)


def test_layout_comes_back_as_it_was_shown(qtbot: QtBot) -> None:
    form = LayoutForm()
    qtbot.addWidget(form)
    with qtbot.assertNotEmitted(form.changed):
        form.show_layout(CHOSEN)
    typed = form.typed
    assert (typed.paper, typed.order, typed.hidden) == (
        CHOSEN.paper,
        CHOSEN.order,
        CHOSEN.hidden,
    )
    assert (typed.aftercare, typed.references) == (CHOSEN.aftercare, CHOSEN.references)
    assert typed.language is Language.FRENCH
