"""The rules, one file each; a new one also gets its line in ``rules.run``."""
