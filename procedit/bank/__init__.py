"""The bank: checks of a procedure before it is handed over, packages, import, correct and good.

Decisions:

* The profile PB-BPMN 1.0 is procedit's own, never KL's. Its names stand in ``bpmn.bank``, its values
  and how they are read in ``model.bank``, how they are written in ``commands.bank``; here is what is
  made of them.
* A format to hand over in is one adapter (``formats``); the profile is the first, XProzess 2 the second.
* Values in, values out: nothing here opens a window, a catalogue or a file that was not given.
* Every finding has a Danish and an English text, because the bank's own report has both.
"""
