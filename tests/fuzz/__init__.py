"""Hostile input by the thousand: ``python -m tests.fuzz --inputs N`` tells what fell and keeps it.

Input number N is made from N alone, so that a number is all that is needed to see a case again:
``python -m tests.fuzz --first N --inputs 1``. What fell is written to ``--folder``.
"""
