"""The demo clinic's own password proves its people, and no other does."""

from pathlib import Path

from injector_app.app.demo.proven_work import proven
from tests.support.clinic import CLINICIAN, open_as, set_up
from tests.support.small_catalog import small_catalog


def test_only_the_one_password_proves(tmp_path: Path) -> None:
    root = tmp_path / "data"
    set_up(root, small_catalog())
    work = open_as(CLINICIAN, root, root, small_catalog())
    demo = proven(work, "the one password")
    assert demo.prove("the one password")
    assert not demo.prove("the One password")
    assert not demo.prove("")
    assert "the one password" not in repr(demo)
    work.close()
