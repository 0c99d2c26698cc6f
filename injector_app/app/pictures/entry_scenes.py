"""The screens before somebody signs in."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from injector_app.app.demo.demo_people import demo_staff
from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD
from injector_app.app.pictures.camera import Camera
from injector_app.gui.shared.object_names import ObjectName as Name

NEW_PASSWORD = "a long sentence for pictures"  # noqa: S105 - of a clinic that is never kept


@dataclass(frozen=True, slots=True)
class FirstStartScenes:
    """An empty folder: the two choices, the form, the recovery key."""

    camera: Camera

    def run(self) -> None:
        """Until the clinic would be made."""
        camera = self.camera
        camera.see(Name.SETUP_OWN, QWidget)
        camera.picture("first-start")
        camera.press(Name.SETUP_OWN)
        camera.see(Name.SETUP_CLINIC, QWidget)
        camera.picture("setup")
        camera.press(Name.SETUP_CREATE)
        camera.picture("setup-refused")
        for field, text in (
            (Name.SETUP_CLINIC, "Example Harbour Clinic"),
            (Name.SETUP_NAME, "Ines Falkenrath"),
            (Name.SETUP_CREDENTIALS, "MD"),
            (Name.SETUP_SIGN_IN, "ines"),
            (Name.SETUP_PASSWORD, NEW_PASSWORD),
            (Name.SETUP_PASSWORD_AGAIN, NEW_PASSWORD),
        ):
            camera.type(field, text, then=None)
        camera.press(Name.SETUP_CREATE)
        camera.see(Name.RECOVERY_NEXT, QWidget)
        camera.picture("recovery-key")
        camera.press(Name.RECOVERY_NEXT)
        camera.see(Name.RECOVERY_FIRST, QWidget)
        camera.picture("recovery-key-proof")


@dataclass(frozen=True, slots=True)
class SignInScenes:
    """Coming in, with a wrong password first."""

    camera: Camera

    def run(self) -> None:
        """Until the patients are on the screen."""
        camera, name = self.camera, demo_staff()[0].sign_in
        camera.picture("sign-in")
        camera.type(Name.SIGN_IN_NAME, name, then=None)
        camera.type(Name.SIGN_IN_PASSWORD, "not the password")
        camera.see(f"{Name.SIGN_IN_PAGE}.{Name.BANNER}", QWidget)
        camera.picture("sign-in-refused")
        camera.press(Name.SIGN_IN_RECOVER)
        camera.see(Name.RECOVER_KEY, QWidget)
        camera.picture("recover")
        camera.press(Name.RECOVER_BACK)
        camera.type(Name.SIGN_IN_NAME, name, then=None)
        camera.type(Name.SIGN_IN_PASSWORD, DEMO_PASSWORD)
        camera.see(Name.PATIENTS_PAGE, QWidget)
