"""The panel of the local catalogue: folders, procedures with pictures, search, revisions, import.

Decisions:

- All that reads or writes the catalogue runs in the background and opens the file for itself; only
  saving the shown procedure waits for it, because closing a tab must know whether that worked.
- The panel holds a copy of folders and entries as it last read them (``work.Contents``) and reads
  them anew after each change of its own and whenever it is shown.
- Nothing asks "are you sure": removing can be taken back, from the notice and from the folder of
  removed procedures.
"""
