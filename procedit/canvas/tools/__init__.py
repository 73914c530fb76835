"""Gestures: each is one class with press, move, release and cancel, and runs one command at its end."""
