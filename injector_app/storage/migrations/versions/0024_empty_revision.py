"""A line of a signed treatment is not set back by an empty number of its revision.

`UPDATE OR REPLACE ... SET revision = NULL` compared as neither true nor false, passed the guards,
and was then given the default, 1.
"""

from importlib import import_module

from alembic import op

revision = "0024"
down_revision = "0022"


def upgrade() -> None:
    revised = f"coalesce({_revised()}, 0)"
    _refuse("guard", f"(OLD.state = 'signed' OR NEW.id <> OLD.id) AND NOT {revised}")
    _refuse("revision", f"NEW.revision IS NOT OLD.revision AND NOT {revised}")


def _revised() -> str:
    return str(import_module("injector_app.storage.migrations.versions.0011_revisions").REVISED)


def _refuse(name: str, when: str) -> None:
    op.execute(f"DROP TRIGGER treatment_update_{name}")
    op.execute(
        f"CREATE TRIGGER treatment_update_{name} BEFORE UPDATE ON treatment"
        f" WHEN {when} BEGIN SELECT RAISE(ABORT, 'treatment refuses update'); END"
    )
