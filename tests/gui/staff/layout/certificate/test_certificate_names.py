"""Each control has a name of its own."""

from injector_app.gui.staff.layout.certificate.certificate_names import CertificateName
from injector_app.gui.staff.layout.layout_names import LayoutName


def test_no_name_is_used_twice() -> None:
    names = [*CertificateName, *LayoutName]
    assert len({str(name) for name in names}) == len(names)
