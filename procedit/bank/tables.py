"""Tables for spreadsheets and pages: CSV and HTML here, XLSX in ``spreadsheet``, of the same rows.

Cells that a spreadsheet would take for a formula are made harmless (CWE-1236); HTML is escaped.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, TypeAlias

from procedit.bank.finding import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

Cell: TypeAlias = "str | Text"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_STYLE = (
    "body{font:14px/1.45 system-ui,sans-serif;margin:2rem;color:#1b2430;background:#fff}"
    "h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{border:1px solid #c8d0da;padding:.35rem .55rem;text-align:left;vertical-align:top}"
    "th{background:#eef2f7}tr:nth-child(even) td{background:#fafbfd}"
    "@media print{body{margin:0}h2{break-after:avoid}tr{break-inside:avoid}}"
)


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table; every row has a cell for each column."""

    title: Text
    columns: tuple[Text, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def in_language(self, language: str) -> list[list[str]]:
        """The columns' names and the rows as texts."""
        head = [each.in_language(language) for each in self.columns]
        return [head, *([_plain(cell, language) for cell in row] for row in self.rows)]


def _plain(cell: Cell, language: str) -> str:
    return cell.in_language(language) if isinstance(cell, Text) else cell


def harmless(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before ``= + - @``."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def to_csv(tables: Sequence[Table], language: str) -> bytes:
    """The tables under each other as CSV with semicolons, as Danish spreadsheets read it (UTF-8, BOM)."""
    target = io.StringIO()
    writer = csv.writer(target, delimiter=";", lineterminator="\r\n")
    for number, table in enumerate(tables):
        if number:
            writer.writerow([])
        if len(tables) > 1:
            writer.writerow([harmless(table.title.in_language(language))])
        for row in table.in_language(language):
            writer.writerow([harmless(cell) for cell in row])
    return target.getvalue().encode("utf-8-sig")


def to_html(tables: Sequence[Table], title: str, language: str) -> bytes:
    """The tables as one page without scripts or anything from elsewhere."""
    parts = [
        f'<!DOCTYPE html>\n<html lang="{"da" if language.startswith("da") else "en"}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n'
        f"<body>\n<h1>{escape(title)}</h1>"
    ]
    for table in tables:
        head, *rows = table.in_language(language)
        heading = table.title.in_language(language)
        if heading != title:
            parts.append(f"<h2>{escape(heading)}</h2>")
        parts.append("<table>\n<thead><tr>")
        parts.append("".join(f'<th scope="col">{escape(cell)}</th>' for cell in head))
        parts.append("</tr></thead>\n<tbody>")
        for row in rows:
            parts.append(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>")
        parts.append("</tbody>\n</table>")
    parts.append("</body>\n</html>\n")
    return "\n".join(parts).encode("utf-8")
