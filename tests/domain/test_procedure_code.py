"""A code stands with the clinic's own words."""

from injector_app.domain.procedure_code import ProcedureCode


def test_code_is_kept_as_it_was_typed() -> None:
    code = ProcedureCode("chronic-migraine", "64615", "Both sides, once per visit")
    assert (code.use, code.code, code.words) == (
        "chronic-migraine",
        "64615",
        "Both sides, once per visit",
    )
