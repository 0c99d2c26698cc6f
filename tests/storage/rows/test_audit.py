"""The audit's rows start at 1 and name records that may be gone."""

from injector_app.storage.records import Records
from tests.support.constraints import refused

ENTRY = """INSERT INTO audit (seq, body, mac) VALUES ({}, '{{"entity_id":"gone"}}', x'00')"""


def test_entry_may_name_what_is_gone_but_not_skip_a_number(records: Records) -> None:
    assert refused(records, ENTRY.format(3)) == "audit refuses insert"
    with records.writing() as transaction:
        transaction.connection().exec_driver_sql(ENTRY.format(2))
    assert refused(records, ENTRY.format(2)) == "audit refuses insert"
