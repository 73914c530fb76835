"""What a good procedure looks like, one rule per file in ``checks``.

A rule is a function from an element to messages, marked with ``rule.rule``; its docstring is the
help text. ``run.validate`` asks all rules of ``run.RULES`` about every element they are for; what many
of them would ask alike is worked out once a run by ``facts.Facts``. Names
are those of bpmnlint where it has the rule, so that its users recognise them.
"""
