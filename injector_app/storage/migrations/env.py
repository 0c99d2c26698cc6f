"""Alembic set-up: run the steps on the connection, and in the transaction, that it is given."""

from alembic import context

from injector_app.storage.rows.every_table import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
