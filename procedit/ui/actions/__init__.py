"""What the user can do, as tables: one file for each menu, ``menus`` for their order.

A new action is a row in one of the tables and its id at a place in ``menus``; the command palette
and the overview of keys find it by themselves.
"""
