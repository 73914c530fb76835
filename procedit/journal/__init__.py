"""Every recorded step of an open document on the disk, so that a crash loses nothing.

An open document with something to lose has a journal: two files in procedit's own data folder, private
to the user. ``<id>.base`` holds the bytes it was read from, ``<id>.journal`` one line for each command,
undo, redo and save since, with a checksum, and ``<id>.lock`` is locked for as long as the program
lives: the system lets go of it however the program ends, so that a journal whose lock is free belongs
to a program that crashed.

A line is handed to the system before anybody hears of the command, which is enough to survive the
end of the program; a thread brings it onto the disk at most a quarter of a second later, which is
what a power cut can cost. Reading stops at the first line that is not whole and keeps everything
before it. A journal goes when its document is closed properly.

What commands did is told as the steps they took, not as the commands: no command, no behaviour and no
chance takes part in the recovery, and undo goes as far back as it did.
"""
