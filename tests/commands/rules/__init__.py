"""Which may be connected, dropped, attached, resized, moved and replaced: every pair of kinds.

The tables here say what is expected in their own words; they take nothing from the rules tested.
"""
