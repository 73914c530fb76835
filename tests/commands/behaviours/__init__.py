"""What follows by itself from a gesture: one test at least for each row of ``spec_table``."""
