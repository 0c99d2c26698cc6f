"""Every list, and every page that has no chart."""

from injector_app.app.pictures import list_scenes as scenes
from tests.support.pictured import pictured

STATES = [
    "patients",
    "more-screens",
    "patient",
    "patient-earlier",
    "patient-timeline",
    "patient-with-alert",
    "treated-elsewhere",
    "handed-out",
    "handed-out-form",
    "new-patient-refused",
    "new-patient-known",
    "look-up",
    "look-up-none-found",
    "verify",
    "verify-unknown",
    "people",
    "person",
    "backups",
    "keeping",
    "keeping-rule-refused",
    "keeping-hold",
    "keeping-due",
    "keeping-destroyed",
    "audit",
    "account",
]


def test_every_state_has_one_picture() -> None:
    taken = pictured(scenes)
    assert set(STATES) <= set(taken)
    assert len(set(taken)) == len(taken)
