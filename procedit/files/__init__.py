"""Reading and writing files so that nothing is ever lost.

Decisions:

- A file is written to a temporary file beside it, synchronised, checked, and then put in the old
  file's place in one step; at every moment the disk holds the old or the new file whole. The
  original is never opened for writing, whatever fails.
- On POSIX the folder is synchronised too: without that a power cut took back one save in three
  although the file itself had been synchronised.
- Qt's QSaveFile is not used: on a full disk it replaced a good file by a cut-off one.
- A file remembers what it was when it was read or written (``Stamp``); writing compares immediately
  before replacing, because a file watcher is only a hint.
- Previous versions go to the application's own folder, never beside the user's file.
"""

from procedit.files.backup import backups_of, keep_backup
from procedit.files.read import SIZE_LIMIT, read_file, read_stamped
from procedit.files.stamp import DiskState, Stamp, changed_since, stamp_of
from procedit.files.system import System
from procedit.files.write import ChangedOnDiskError, atomic_write

__all__ = [
    "SIZE_LIMIT",
    "ChangedOnDiskError",
    "DiskState",
    "Stamp",
    "System",
    "atomic_write",
    "backups_of",
    "changed_since",
    "keep_backup",
    "read_file",
    "read_stamped",
    "stamp_of",
]
