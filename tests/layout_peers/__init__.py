"""Other layouters, given the same diagrams as ours, for the layout report."""
