"""A certificate signs from its first to its last moment."""

from datetime import UTC, datetime, timedelta

import pytest

from injector_app.domain.certificate import CertificateFacts, require_valid_at
from injector_app.domain.errors import Rule, RuleBroken

SINCE, UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
FACTS = CertificateFacts("Clinic", "Authority", SINCE, UNTIL, "ab" * 32)
MOMENT = timedelta(microseconds=1)


@pytest.mark.parametrize("moment", [SINCE, UNTIL])
def test_valid_at_both_ends(moment: datetime) -> None:
    assert FACTS.is_valid_at(moment)
    require_valid_at(FACTS, moment)


@pytest.mark.parametrize(
    ("moment", "rule"),
    [
        (SINCE - MOMENT, Rule.CERTIFICATE_NOT_YET),
        (UNTIL + MOMENT, Rule.CERTIFICATE_EXPIRED),
    ],
)
def test_refused_outside(moment: datetime, rule: Rule) -> None:
    assert not FACTS.is_valid_at(moment)
    with pytest.raises(RuleBroken) as caught:
        require_valid_at(FACTS, moment)
    assert caught.value.rule is rule
