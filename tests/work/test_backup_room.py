"""What is copied beside the records leaves them room to go on."""

from pathlib import Path

import pytest

from injector_app.system.errors import RecordsProblem, Trouble
from injector_app.work.backup_room import require_room_for
from tests.support.fake_disk import FakeDisk


def test_floor_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "not yet there"
    require_room_for(FakeDisk(120), folder, 100_000_000)
    with pytest.raises(RecordsProblem) as refused:
        require_room_for(FakeDisk(119.9), folder, 100_000_000)
    assert refused.value.trouble is Trouble.BACKUP_NO_ROOM
    assert refused.value.facts["need"] == 120
