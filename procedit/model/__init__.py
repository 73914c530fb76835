"""The open document: one lxml tree that is the only truth, read through façades, changed by ``Edit``.

Decisions:

* A façade keeps nothing but the document and a node; what it tells is read from the tree each time.
* ``edit.Edit`` holds the only mutations. Each is recorded as a step that knows its way back, so undo,
  redo and the rollback of a failed command need no code of their own.
* The index (ids and references) is kept by those steps alone, and so is the account of which nodes
  differ from the source text. What does not differ is written as the very bytes that were read.
"""
