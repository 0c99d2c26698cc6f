"""The page of licences names every locked runtime dependency, as it is installed."""

import pytest

from script.list_licences import LOCK, PAGE, licence_page, locked_packages
from tests.support.source_tree import source

LOCKED = "alembic==1.20.1 \\\n    --hash=sha256:0\n    # via a==2\ncffi==2.1 ; os_name == 'nt' \\\n"


def test_page_is_up_to_date() -> None:
    assert source(PAGE) == licence_page(source(LOCK)), "run script/lock"


def test_locked_packages_are_read() -> None:
    assert locked_packages(LOCKED) == (("alembic", "1.20.1"), ("cffi", "2.1"))


def test_package_without_a_stated_licence_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("script.list_licences.READ_BY_HAND", {})
    with pytest.raises(LookupError, match="sqlcipher3 states no licence"):
        licence_page("sqlcipher3==0.6.4 \\\n")
