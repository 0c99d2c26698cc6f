"""Whether there is a recovery key is said in words."""

import pytest
from pytestqt.qtbot import QtBot

from injector_app.gui.account.key_panel import HAS_NONE, HAS_ONE, KeyPanel


@pytest.mark.parametrize(("has_one", "words"), [(True, HAS_ONE), (False, HAS_NONE)])
def test_words_follow_what_there_is(
    qtbot: QtBot,
    has_one: bool,  # noqa: FBT001
    words: str,
) -> None:
    panel = KeyPanel()
    qtbot.addWidget(panel)
    panel.show_state(has_one=has_one)
    assert panel.words.text() == words
