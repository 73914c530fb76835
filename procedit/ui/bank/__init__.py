"""The bank in the window: the procedure's metadata, what it knows about steps, handing over.

Forms are tables of ``properties.field``; what is typed goes through ``typed`` and is written by the
slots of ``commands.bank.slots``, so that each change is one step of undo.
"""
