"""What a user can do to a document, one function per file, each taking the ``Edit`` first.

A command never undoes anything: ``stack.Stack`` runs it, lets the behaviours follow up, keeps the
record, and takes everything back when it refuses with a ``ProceditError``.
"""
