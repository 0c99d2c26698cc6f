"""What cannot be read is taken for altered."""

from injector_app.keys.found_signature import ALTERED


def test_altered_says_nothing_of_anybody() -> None:
    assert not ALTERED.is_whole
    assert not ALTERED.is_as_made_here
    assert (ALTERED.certificate, ALTERED.signed_at) == (None, None)
