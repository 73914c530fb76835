"""The window: documents in tabs, actions, panels, dialogs, background work.

Decisions:

- An action is a row of a table (``ui.actions``): id, text, keys, icon, function. Menus, tool bar,
  command palette and the overview of keys are made from the same rows.
- Texts are English in the code and translated when they are shown, so that the language can change
  while the program runs. The translation is read from the ``.ts`` file itself (``ui.translation``):
  there is no compiled copy that could be missing or out of date.
- No widget asks the user anything by itself: questions go through ``ui.dialogs.Dialogs``, which
  tests replace.
- Text from a file is shown as plain text everywhere; ``ui.plain`` has what Qt needs for that.
- Settings and the state of the last session are two JSON files of ours, written like documents.
  QSettings read a damaged file as if nothing were wrong.
- A tab loads its document when it is first shown. Panels are filled after the first paint.
"""
