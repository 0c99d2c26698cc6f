"""Record numbers of a file move the count on, unless they are far off."""

from injector_app.storage.add_patients import count_from, next_number
from injector_app.storage.patients import REACH, next_record_number
from injector_app.storage.records import Records


def test_count_goes_on_above_the_file(records: Records) -> None:
    with records.writing() as transaction:
        now = int(next_record_number(transaction))
        assert next_number(transaction, at_least=now + 10) == now + 10
        assert next_number(transaction, at_least=now + 2 * REACH) <= now
        count_from(transaction, now + 10)
        count_from(transaction, now + 5)
        assert next_record_number(transaction) == str(now + 10)
