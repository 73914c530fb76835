"""Commands that write the bank's data (``pb:*``): one value in, the least change of the file out.

What a value does not speak of (unknown attributes, foreign children) stays as it is. The prefix is
declared on the root, because other tools lose declarations further in (profile 4.1.3).
"""
