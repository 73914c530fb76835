"""The sub-commands of ``procedit`` that need no display, one module each.

A module offers ``add(commands)``, which declares its arguments and sets ``run`` to a function that
takes the parsed arguments and gives the exit code: 0 all well, 1 something was found, 2 a file or
the call was refused. Every bad file gets one line on standard error, and the others are still done.
"""
