"""The screens before somebody signs in."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from injector_app.app.demo.demo_people import demo_staff
from injector_app.app.demo.demo_sign_ins import DEMO_PASSWORD
from injector_app.app.pictures.camera import Camera
from injector_app.gui.shared.door_names import DoorName
from injector_app.gui.shared.object_names import ObjectName as Name

NEW_PASSWORD = "a long sentence for pictures"  # noqa: S105 - of a clinic that is never kept


@dataclass(frozen=True, slots=True)
class FirstStartScenes:
    """An empty folder: the two choices, the form, the recovery key."""

    camera: Camera

    def run(self) -> None:
        """Until the clinic would be made."""
        camera = self.camera
        camera.see(DoorName.SETUP_OWN, QWidget)
        camera.picture("first-start")
        camera.press(DoorName.SETUP_OWN)
        camera.see(DoorName.SETUP_CLINIC, QWidget)
        camera.picture("setup")
        camera.press(DoorName.SETUP_CREATE)
        camera.picture("setup-refused")
        for field, text in (
            (DoorName.SETUP_CLINIC, "Example Harbour Clinic"),
            (DoorName.SETUP_NAME, "Ines Falkenrath"),
            (DoorName.SETUP_CREDENTIALS, "MD"),
            (DoorName.SETUP_SIGN_IN, "ines"),
            (DoorName.SETUP_PASSWORD, NEW_PASSWORD),
            (DoorName.SETUP_PASSWORD_AGAIN, NEW_PASSWORD),
        ):
            camera.type(field, text, then=None)
        camera.press(DoorName.SETUP_CREATE)
        camera.see(DoorName.RECOVERY_NEXT, QWidget)
        camera.picture("recovery-key")
        camera.press(DoorName.RECOVERY_NEXT)
        camera.see(DoorName.RECOVERY_FIRST, QWidget)
        camera.picture("recovery-key-proof")


@dataclass(frozen=True, slots=True)
class SignInScenes:
    """Coming in, with a wrong password first."""

    camera: Camera

    def run(self) -> None:
        """Until the patients are on the screen."""
        camera, name = self.camera, demo_staff()[0].sign_in
        camera.picture("sign-in")
        camera.type(DoorName.SIGN_IN_NAME, name, then=None)
        camera.type(DoorName.SIGN_IN_PASSWORD, "not the password")
        camera.see(f"{DoorName.SIGN_IN_PAGE}.{Name.BANNER}", QWidget)
        camera.picture("sign-in-refused")
        camera.press(DoorName.SIGN_IN_RECOVER)
        camera.see(DoorName.RECOVER_KEY, QWidget)
        camera.picture("recover")
        camera.press(DoorName.RECOVER_BACK)
        camera.press(DoorName.SIGN_IN_RESTORE)
        camera.see(DoorName.RESTORE_BUTTON, QWidget)
        camera.picture("restore")
        camera.press(DoorName.RESTORE_BACK)
        camera.type(DoorName.SIGN_IN_NAME, name, then=None)
        camera.type(DoorName.SIGN_IN_PASSWORD, DEMO_PASSWORD)
        camera.see(Name.PATIENTS_PAGE, QWidget)
