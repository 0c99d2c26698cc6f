"""What was there before the chain is chained once, and no step launders a wrong row."""

import json
import shutil
from pathlib import Path

from sqlalchemy import text

from injector_app.domain.audit_check import Flaw
from injector_app.storage.audit_take_over import rows_gone_wrong, take_over
from injector_app.storage.records import Records
from injector_app.system.paths import DataFolder
from tests.support.audit import behind_the_back, first_flaw
from tests.support.builders import AN_INSTANT
from tests.support.records import A_KEY, AN_AUDIT_KEY, opened

OLD = Path(__file__).parents[1] / "data" / "records" / "schema_1.db"


def test_old_records_are_whole_and_unbroken_after_their_upgrade(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    shutil.copy(OLD, folder.database)
    with opened(tmp_path) as records:
        assert first_flaw(records) is None
        with records.reading() as transaction:
            bodies = list(transaction.scalars(text("SELECT body FROM audit ORDER BY seq")))
            gone = "SELECT count(*) FROM sqlite_master WHERE name = 'audit_unchained'"
            assert transaction.scalar(text(gone)) == 0
    entries = [json.loads(body) for body in bodies]
    assert entries[-1]["action"] == "take over"
    assert len(entries[-1]["rows"]) >= 4
    for again in (0, 1):
        with opened(tmp_path) as records, records.reading() as transaction:
            count = transaction.scalar(text("SELECT count(*) FROM audit"))
        assert count == len(entries), again


def test_row_that_a_step_changed_is_taken_over_but_a_forged_one_is_not(
    records: Records, folder: DataFolder
) -> None:
    records.close()
    with behind_the_back(folder, A_KEY) as connection:
        connection.execute("UPDATE patient SET alerts = 'forged'")
    with opened(folder.root) as again:
        with again.writing() as transaction:
            connection = transaction.connection()
            wrong = rows_gone_wrong(connection, AN_AUDIT_KEY)
            assert {row.split("/")[0] for row in wrong} == {"patient"}
            for trigger in ("staff", "patient"):
                connection.exec_driver_sql(f"DROP TRIGGER temp.audit_{trigger}_update")
            connection.exec_driver_sql("UPDATE staff SET credentials = 'after a step'")
            take_over(connection, AN_AUDIT_KEY, at=AN_INSTANT, but=wrong)
        flaw = first_flaw(again)
    assert flaw is not None
    assert (flaw.kind, flaw.row.split("/")[0]) == (Flaw.ROW_CHANGED, "patient")
