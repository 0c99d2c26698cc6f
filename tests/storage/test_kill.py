"""What was acknowledged is there after kill -9, and nothing is ever half there (D1)."""

import random
from pathlib import Path

from sqlalchemy import func, select

from injector_app.domain.found_treatment import TreatmentQuery
from injector_app.storage.drafts import load_draft
from injector_app.storage.rows.audit import AuditRow
from injector_app.storage.search import search_treatments
from injector_app.system.paths import DataFolder
from tests.support.processes import first_line, kill, start
from tests.support.records import opened

SCRIPT = (Path(__file__).parent / "saving_until_killed.py").read_text()
ROUNDS = 20


def stored(root: Path) -> tuple[int, int]:
    """How many points and audit lines are there, after opening as the program does."""
    with opened(root) as records, records.reading() as transaction:
        (line,) = search_treatments(transaction, TreatmentQuery())
        draft = load_draft(transaction, line.id)
        assert draft is not None
        audited = transaction.scalar(select(func.count()).select_from(AuditRow))
        return len(draft.treatment.chart), audited or 0


def lost_points(root: Path, mode: str, rng: random.Random) -> int:
    """Let a copy save, kill it at a random moment, and count acknowledged points not stored."""
    points_before, audited_before = stored(root)
    copy = start(SCRIPT, root, mode)
    seen = [first_line(copy) for _ in range(rng.randrange(1, 25))]
    acknowledged = int((seen + [line for line in kill(copy) if line])[-1].split()[1])
    points, audited = stored(root)
    assert points - points_before == audited - audited_before, "a point without its audit line"
    return max(0, acknowledged - points)


def test_no_acknowledged_point_is_lost(folder: DataFolder) -> None:
    rng = random.Random(20261122)  # noqa: S311 - repeatable, no secret
    assert [lost_points(folder.root, "after commit", rng) for _ in range(ROUNDS)] == [0] * ROUNDS


def test_control_acknowledging_before_the_commit_loses_points(folder: DataFolder) -> None:
    rng = random.Random(20261122)  # noqa: S311 - repeatable, no secret
    assert any(lost_points(folder.root, "early", rng) for _ in range(3 * ROUNDS))
