"""A proof of the password counts wrong tries and gives the PIN its tries back."""

from injector_app.keys.sign_in_tries import read_tries
from injector_app.work.context import Work
from injector_app.work.counted_proof import counted_proof
from tests.support.clinic import PASSWORD


def test_wrong_tries_are_counted_until_the_right_one(work: Work) -> None:
    assert counted_proof(work, "not the password") == (False, 0)
    assert counted_proof(work, "nor this one at all") == (False, 1)
    assert read_tries(work.door.folder.tries).failed == 2
    assert counted_proof(work, PASSWORD) == (True, 2)
    assert read_tries(work.door.folder.tries).failed == 0
