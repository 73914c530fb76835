"""The checks of the profile (4.8), a family a file.

X: XML, N: notation, M: metadata, C: correct and good, Q: wording. Those of a package (P) stand where
packages are read.
"""
