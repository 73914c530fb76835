"""Moments as people write them where the window's language is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import datetime


def when(moment: datetime) -> str:
    """Date and time in this machine's time zone."""
    return QLocale().toString(_local(moment), QLocale.FormatType.ShortFormat)


def day(moment: datetime) -> str:
    """The date in this machine's time zone."""
    return QLocale().toString(_local(moment).date(), QLocale.FormatType.ShortFormat)


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
