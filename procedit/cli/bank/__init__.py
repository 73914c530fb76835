"""``procedit bank``: hand over to the bank and take from it, without a window."""

from procedit.cli.bank.commands import add

__all__ = ["add"]
