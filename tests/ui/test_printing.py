"""Printing from the real window, into a PDF file as a printer of its own."""

from __future__ import annotations

import pytest
from PySide6.QtPrintSupport import QPrinter

from tests.ui.acting import act


def printer_into(path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_open_procedure_is_printed_and_that_is_told(opened, tmp_path):
    opened.dialogs.to_print = printer_into(tmp_path / "print.pdf")

    act(opened, "file.print")

    assert (tmp_path / "print.pdf").read_bytes().startswith(b"%PDF")
    assert opened.dialogs.asked == ["printer"]


def test_giving_up_the_dialog_prints_nothing(opened):
    act(opened, "file.print")

    assert opened.dialogs.asked == ["printer"]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_takes_nothing_is_told(opened, tmp_path):
    opened.dialogs.to_print = printer_into(tmp_path / "missing" / "print.pdf")

    act(opened, "file.print")

    assert any("switched on" in told for told in opened.dialogs.asked)
