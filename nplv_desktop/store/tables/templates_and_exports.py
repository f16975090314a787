"""A ministry's own templates, and which documents were made from which."""

from __future__ import annotations

from sqlite_utils import Database

from nplv_desktop.store import schema
from nplv_desktop.store.tables.record_rows import Row


def add_export(db: Database, export: Row, template: Row) -> None:
    """Keeps which file was made from which template; the template itself is kept once, by its hash."""
    with db.atomic():
        db.table(schema.TEMPLATES).insert({"is_active": 0, **template}, ignore=True)
        db.table(schema.EXPORTS).insert({**export, "template_sha256": template["sha256"]})


def exports_in(db: Database) -> list[Row]:
    """Every document that was made, oldest first."""
    return list(db.table(schema.EXPORTS).rows_where(order_by="id"))


def active_template(db: Database, kind: str) -> tuple[str, bytes] | None:
    """File name and content of the own template in use for a kind of document; None for the default."""
    rows = list(db.table(schema.TEMPLATES).rows_where("kind = ? AND is_active = 1", [kind]))
    return (rows[0]["file_name"], rows[0]["data"]) if rows else None


def activate_template(db: Database, template: Row | None, kind: str) -> None:
    """Makes a template (row with sha256, kind, file_name, data) the active one, or goes back to the default."""
    with db.atomic():
        db.execute(f"UPDATE {schema.TEMPLATES} SET is_active = 0 WHERE kind = ?", [kind])
        if template is not None:
            db.table(schema.TEMPLATES).upsert({**template, "is_active": 1}, pk="sha256")
