"""Only an administrator looks at the layout by itself."""

from dataclasses import replace

import pytest

from injector_app.domain.errors import RuleBroken
from injector_app.domain.staff import Role
from injector_app.usecases.show_note_layout import show_note_layout
from injector_app.work.context import Work


def test_desk_is_refused(work: Work) -> None:
    desk = replace(work.person, roles=frozenset({Role.FRONT_DESK}))
    with pytest.raises(RuleBroken):
        show_note_layout(replace(work, person=desk))
