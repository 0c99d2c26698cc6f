"""The page of licences names every locked runtime dependency, as it is installed."""

import pytest

from script.list_licences import (
    LOCK,
    PAGE,
    PEERS_LOCK,
    installed_page,
    licence_page,
    locked_packages,
    peers_page,
)
from tests.support.source_tree import source

LOCKED = "alembic==1.20.1 \\\n    --hash=sha256:0\n    # via a==2\ncffi==2.1 ; os_name == 'nt' \\\n"


def test_page_is_up_to_date() -> None:
    assert source(PAGE) == licence_page(source(LOCK), source(PEERS_LOCK)), "run script/lock"


def test_locked_packages_are_read() -> None:
    assert locked_packages(LOCKED) == (("alembic", "1.20.1"), ("cffi", "2.1"))


def test_package_without_a_stated_licence_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("script.list_licences.READ_BY_HAND", {})
    with pytest.raises(LookupError, match="sqlcipher3 states no licence"):
        licence_page("sqlcipher3==0.6.4 \\\n", source(PEERS_LOCK))


def test_peers_are_listed_and_nothing_that_is_shipped_among_them() -> None:
    page = peers_page(source(PEERS_LOCK), source(LOCK))
    shipped = dict(locked_packages(source(LOCK)))
    named = {name for name, _ in locked_packages(source(PEERS_LOCK)) if name not in shipped}
    assert {name for name in named if name not in page} == set()
    assert "| napari | " in page
    assert "reportlab" not in page


def test_peer_that_is_no_longer_locked_is_refused() -> None:
    with pytest.raises(LookupError, match=r"not in requirements-peers\.lock: labelme"):
        peers_page(source(PEERS_LOCK).replace("\nlabelme==", "\nother=="), source(LOCK))


def test_licences_of_the_environment_are_printed() -> None:
    assert "reportlab" in installed_page()
