"""The panel that edits what an element says besides what is drawn.

Decisions:

- A property is a row of a table (``field.Field``): its label, the kind of editor, and the slot of
  ``commands.slots`` that knows where the value lies. A group is a function from an element to
  sections of such rows; a new property is a new row, a new group a new file in ``groups``.
- With several elements selected, the rows that all of them have are shown once and edited together.
- An editor writes with one command when it is left or confirmed. What the command refuses stays in
  the editor with the reason below it and never reaches the file.
- After every change the rows are read anew. Editors are kept as long as the rows are the same ones,
  so that nobody loses the focus, and what is being typed stays unless the file says otherwise.
"""
