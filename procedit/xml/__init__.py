"""Bytes to document and back, nothing lost.

Reading is ``read``, writing ``write``. What no edit touched is written as the bytes that were read;
``serialise`` writes everything anew from the tree and is what the round-trip check uses.
"""
