"""The bank: checks of a procedure before it is handed over, packages, import, correct and good.

Decisions:

* The profile PB-BPMN 1.0 is procedit's own, never KL's. Its names stand in ``bpmn.bank``, its values
  and how they are read in ``model.bank``, how they are written in ``commands.bank``; here is what is
  made of them.
* A format to hand over in is one adapter (``formats``); the profile is the first, XProzess 2 the second.
* Values in, values out: nothing here opens a window, a catalogue or a file that was not given.
* Every finding has a Danish and an English text, because the bank's own report has both.

Where to begin: ``run.examine`` and ``checking.check_set`` find, ``exporting.export_procedure`` and
``package.writing.build_package`` hand over, ``package.reading.read_package`` reads,
``importing.plan_import`` and ``storing.store`` take in, ``deriving.derive_good``,
``coverage.coverage_of`` and ``coverage.suggest_traces`` are for correct and good,
``comparison.compare`` for any two documents, ``reattaching.offer`` for what was dropped,
``tender.requirements`` and ``laws.uses_of_law`` for lists over many procedures, ``law.parse_law`` and
``kle.KleList`` for fields. A document's own data is read by ``model.bank``.
"""
