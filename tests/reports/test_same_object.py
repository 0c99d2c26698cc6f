"""Equal things are not the same thing."""

from injector_app.reports.same_object import SameObject


def test_only_the_thing_itself_is_found_again() -> None:
    one, other = [1], [1]
    assert SameObject(one) == SameObject(one)
    assert hash(SameObject(one)) == hash(SameObject(one))
    assert SameObject(one) != SameObject(other)
