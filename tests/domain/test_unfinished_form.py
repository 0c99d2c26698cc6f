"""What was half typed is in no text that a log might show."""

from injector_app.domain.unfinished_form import FormKind, UnfinishedForm


def test_representation_tells_the_kind_alone() -> None:
    form = UnfinishedForm(FormKind.PATIENT, {"family": "Zebraquokka"})
    assert repr(form) == "UnfinishedForm(kind=<FormKind.PATIENT: 'patient'>)"
