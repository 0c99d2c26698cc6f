"""Only a whole file, signed by the clinic in the time of its certificate, is of the clinic."""

import pytest

from injector_app.domain.file_signature import FileSignature, SignatureState

OF_CLINIC = {SignatureState.VALID, SignatureState.EXPIRED_NOW}


@pytest.mark.parametrize("state", SignatureState)
def test_what_is_of_the_clinic(state: SignatureState) -> None:
    assert FileSignature(state).is_of_clinic is (state in OF_CLINIC)
