"""The three functions of coming in by the recovery key, by their names."""

from injector_app.domain.clinic import new_clinic
from injector_app.gui.sign_in.recover_jobs import RecoverJobs
from injector_app.gui.sign_in.typed_recovery import TypedRecovery
from injector_app.work.answers import ProposedSheet


def test_each_step_gets_what_the_one_before_gave() -> None:
    clinic = new_clinic(name="Riverside", address="", region="CA")
    jobs = RecoverJobs(
        check=lambda typed: ProposedSheet(typed.recovery_key[::-1], clinic),
        recover=lambda typed, following: (typed.sign_in, following),
        draw=lambda sheet: sheet.recovery_key.encode(),
    )
    typed = TypedRecovery("ann", "abc", "password")
    sheet = jobs.check(typed)
    assert jobs.draw(sheet) == b"cba"
    assert jobs.recover(typed, sheet.recovery_key) == ("ann", "cba")
