"""PersonForm: add a person, or change one who is here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from injector_app.domain.staff import StaffMember
from injector_app.gui.shared import sizes
from injector_app.gui.shared.button import Button
from injector_app.gui.shared.field import Field
from injector_app.gui.shared.field_problems import show_at_field, show_no_problem
from injector_app.gui.shared.object_names import ObjectName
from injector_app.gui.shared.password_edit import PasswordEdit
from injector_app.gui.shared.plain_label import PlainLabel
from injector_app.gui.shared.problem_banner import ProblemBanner
from injector_app.gui.staff.role_boxes import RoleBoxes
from injector_app.gui.staff.typed_person import TypedPerson

NEW_SIGN_IN_HINT = "Small letters and digits; never used twice and never changed."
PASSWORD_HINT = "At least 15 characters. The person should choose another after signing in."  # noqa: S105
TOP = Qt.AlignmentFlag.AlignTop
_PAIRS = (("name", "credentials"), ("sign_in", ""), ("password", "password_again"))
NOT_THE_SAME = "The two passwords are not the same."


class PersonForm(QFrame):
    """All fields of one person; problems are shown at their field.

    Signals:
        save_requested: carries the TypedPerson.
        leave_requested: the person no longer works here; carries the StaffMember.
        return_requested: somebody who left works here again; carries the StaffMember and the
            password.
    """

    save_requested = Signal(object)
    leave_requested = Signal(object)
    return_requested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._known: StaffMember | None = None
        self.banner = ProblemBanner(name=f"staff.{ObjectName.BANNER}")
        self._title = PlainLabel(kind="title")
        self._roles = RoleBoxes()
        self._fields = _make_fields(self._roles)
        self._save = Button(ObjectName.STAFF_SAVE, "Save", kind="primary")
        self._presence = Button(ObjectName.STAFF_LEAVE)
        self._lay_out()
        self._save.clicked.connect(self._on_save)
        self._presence.clicked.connect(self._on_presence)

    def start_new(self) -> None:
        """An empty form."""
        self._known = None
        self._title.setText("Add a person")
        self._fill("", "", "")
        self._roles.show_roles(())
        self._show_new(is_new=True)
        self._fields["name"].editor.setFocus()

    def start_edit(self, person: StaffMember) -> None:
        """A person as stored."""
        self._known = person
        self._title.setText(person.signature_name)
        self._fill(person.sign_in, person.name, person.credentials)
        self._roles.show_roles(person.roles)
        self._show_new(is_new=False)
        self._show_passwords(shown=not person.is_active)
        words = "No longer works here" if person.is_active else "Works here again"
        self._presence.setText(words)
        self._presence.setAccessibleName(words)

    def show_problem(self, problem: Exception) -> None:
        """At the field where it has one, else above the form."""
        show_at_field(problem, self._fields, otherwise=self.banner.show_problem)

    def show_busy(self, *, busy: bool) -> None:
        """Block the buttons while something is stored."""
        self._save.setEnabled(not busy)
        self._presence.setEnabled(not busy)

    def _show_new(self, *, is_new: bool) -> None:
        self._show_passwords(shown=is_new)
        self._line("sign_in").setReadOnly(not is_new)
        self._fields["sign_in"].show_hint(NEW_SIGN_IN_HINT if is_new else "")
        self._presence.setVisible(not is_new)

    def _show_passwords(self, *, shown: bool) -> None:
        for name in ("password", "password_again"):
            self._fields[name].setVisible(shown)

    def _fill(self, sign_in: str, name: str, credentials: str) -> None:
        texts = {"sign_in": sign_in, "name": name, "credentials": credentials}
        for key, field in self._fields.items():
            field.show_problem("")
            if isinstance(field.editor, QLineEdit):
                field.editor.setText(texts.get(key, ""))
        self.banner.hide()
        self.show_busy(busy=False)

    def _on_save(self) -> None:
        if self._passwords_agree():
            self.save_requested.emit(self._typed())

    def _on_presence(self) -> None:
        if self._known is None or not self._passwords_agree():
            return
        if self._known.is_active:
            self.leave_requested.emit(self._known)
        else:
            self.return_requested.emit(self._known, self._line("password").text())

    def _passwords_agree(self) -> bool:
        self.banner.hide()
        show_no_problem(self._fields)
        agree = self._line("password").text() == self._line("password_again").text()
        if not agree:
            self._fields["password_again"].show_problem(NOT_THE_SAME)
            self._line("password_again").setFocus()
        return agree

    def _typed(self) -> TypedPerson:
        lines = ("sign_in", "name", "credentials", "password")
        return TypedPerson(
            known=self._known,
            roles=self._roles.roles,
            **{key: self._line(key).text() for key in lines},
        )

    def _line(self, key: str) -> QLineEdit:
        editor = self._fields[key].editor
        if not isinstance(editor, QLineEdit):
            raise TypeError(key)
        return editor

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[sizes.MARGIN] * 4)
        column.setSpacing(sizes.GAP_LARGE - 4)
        column.addWidget(self._title)
        column.addWidget(self.banner)
        for left, right in _PAIRS:
            row = QHBoxLayout()
            row.setSpacing(sizes.MARGIN)
            for key in (left, right):
                row.addWidget(self._fields[key] if key else QWidget(), 1, TOP)
            column.addLayout(row)
        column.addWidget(self._fields["roles"])
        buttons = QHBoxLayout()
        buttons.addWidget(self._presence)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        column.addLayout(buttons)


def _make_fields(roles: RoleBoxes) -> dict[str, Field]:
    names = ObjectName
    return {
        "name": Field("Full name *", QLineEdit(), name=names.STAFF_NAME),
        "credentials": Field("Credentials", QLineEdit(), name=names.STAFF_CREDENTIALS),
        "sign_in": Field("Sign-in name *", QLineEdit(), name=names.STAFF_SIGN_IN),
        "password": Field(
            "First password *", PasswordEdit(), name=names.STAFF_PASSWORD, hint=PASSWORD_HINT
        ),
        "password_again": Field(
            "First password again *", PasswordEdit(), name=names.STAFF_PASSWORD_AGAIN
        ),
        "roles": Field("Roles *", roles, name=names.STAFF_ROLE),
    }
