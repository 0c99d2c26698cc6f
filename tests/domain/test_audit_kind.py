"""Every action of the program has a kind that the law's words name."""

import re

import pytest

from injector_app.domain.audit_kind import AuditKind, kind_of
from tests.support.source_tree import PACKAGE

ACTIONS = {
    match
    for path in (*PACKAGE.glob("usecases/*.py"), *PACKAGE.glob("work/*.py"))
    for match in re.findall(r'(?:Trace|search_trace)\(\s*"([^"]+)"', path.read_text("utf-8"))
}


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("register patient", AuditKind.CREATE),
        ("open note", AuditKind.VIEW),
        ("save draft", AuditKind.EDIT),
        ("discard draft", AuditKind.DELETE),
        ("sign note", AuditKind.SIGN),
        ("sign in", AuditKind.ACCESS),
        ("find patients", AuditKind.SEARCH),
        ("export note", AuditKind.COPY),
        ("check audit", AuditKind.OTHER),
    ],
)
def test_kind_of_an_action(action: str, kind: AuditKind) -> None:
    assert kind_of(action) is kind


def test_actions_on_records_all_have_a_kind() -> None:
    assert len(ACTIONS) > 20
    without = {action for action in ACTIONS if kind_of(action) is AuditKind.OTHER}
    assert without == {
        "acknowledge missing entries",
        "check seal",
        "refused",
        "verify file",
        "verify note",
    }
