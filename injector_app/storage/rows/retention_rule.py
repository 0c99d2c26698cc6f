"""How long the clinic keeps records."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from injector_app.storage.rows.stored_row import StoredRow


class RetentionRuleRow(StoredRow):
    """One rule that an administrator decided on; without any, those of the program hold."""

    __tablename__ = "retention_rule"

    place: Mapped[int] = mapped_column(primary_key=True)
    jurisdiction: Mapped[str]
    years_after_entry: Mapped[int]
    majority_age: Mapped[int]
    years_after_majority: Mapped[int]
    source: Mapped[str]
    read_on: Mapped[date]
