"""The local catalogue: every procedure with all its revisions in one SQLite file, searchable.

Decisions:

* The catalogue takes bytes and facts. How a document is parsed is ``facts``' business alone, so a
  revision is kept even of what a later version of the program reads differently.
* Rollback journal with ``synchronous=EXTRA``, no WAL: of the settings measured only this one and
  WAL/FULL lost no acknowledged save in a power cut, and WAL had a corruption bug up to SQLite 3.51.2.
* Nothing is deleted by an ordinary command: removing marks, saving adds a revision.
* The search index holds folded text (``folding``), one row per procedure and one line per element.
  That keeps it small enough to search while typing; which element matched best is read from the lines.
* One connection belongs to one thread. Work in the background opens the catalogue for itself.
"""

from procedit.catalogue.catalogue import Catalogue, open_catalogue
from procedit.catalogue.facets import FACETS, Facet, counted, narrowed
from procedit.catalogue.facts import ElementFact, Facts, facts_of
from procedit.catalogue.importing import Fate, ImportResult, import_folder
from procedit.catalogue.saving import FROZEN
from procedit.catalogue.values import (
    Callee,
    Description,
    Entry,
    Folder,
    Hit,
    Revision,
    SavedSearch,
    TermFact,
)

__all__ = [
    "FACETS",
    "FROZEN",
    "Callee",
    "Catalogue",
    "Description",
    "ElementFact",
    "Entry",
    "Facet",
    "Facts",
    "Fate",
    "Folder",
    "Hit",
    "ImportResult",
    "Revision",
    "SavedSearch",
    "TermFact",
    "counted",
    "facts_of",
    "import_folder",
    "narrowed",
    "open_catalogue",
]
