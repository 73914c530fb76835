"""The formats in which procedures are handed over, each behind the same interface."""

from procedit.bank.formats.format import Format
from procedit.bank.formats.profile import PROFILE
from procedit.bank.formats.xprozess import XPROZESS

FORMATS: tuple[Format, ...] = (PROFILE, XPROZESS)
"""All formats, the usual one first. A new bank's format is one more module and one more entry."""

__all__ = ["FORMATS", "PROFILE", "XPROZESS", "Format"]
