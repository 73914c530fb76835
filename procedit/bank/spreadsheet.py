# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
"""Tables as a workbook (XLSX): every cell is a text, never a formula, number or link."""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING

import xlsxwriter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from procedit.bank.tables import Table

_CREATED = datetime(2000, 1, 1)
_SHEET_NAME = 31
_FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_WIDEST = 60


def to_xlsx(tables: Sequence[Table], language: str) -> bytes:
    """The tables as sheets of one workbook, all cells texts; the same tables give the same bytes."""
    target = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(target, {**options, "strings_to_numbers": False}) as book:
        book.set_properties({"created": _CREATED})
        bold = book.add_format({"bold": True, "bg_color": "#EEF2F7", "border": 1})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        names: set[str] = set()
        for table in tables:
            sheet = book.add_worksheet(_sheet_name(table.title.in_language(language), names))
            lines = table.in_language(language)
            for number, line in enumerate(lines):
                for column, cell in enumerate(line):
                    sheet.write_string(number, column, cell, wrapped if number else bold)
            for column, cells in enumerate(zip(*lines, strict=True)):
                sheet.set_column(column, column, min(max(map(len, cells)) + 2, _WIDEST))
            sheet.freeze_panes(1, 0)
            sheet.autofilter(0, 0, max(len(lines) - 1, 1), len(lines[0]) - 1)
    return target.getvalue()


def _sheet_name(title: str, taken: set[str]) -> str:
    base = " ".join(title.translate(_FORBIDDEN).split())[:_SHEET_NAME].strip("' ") or "1"
    name, number = base, 2
    while name.casefold() in taken:
        name = f"{base[: _SHEET_NAME - 4]} {number}"
        number += 1
    taken.add(name.casefold())
    return name
