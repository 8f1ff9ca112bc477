"""kiennghi: from minutes of dialogues with citizens to counted, classified, summarised petitions.

The stages, in the order in which data flows: `read` → `split` → `tokenise` → `tag` → `link` → `summarise` → `report`.
`batch.run` composes them; `cli` is the thin command line over it.
"""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("kiennghi")
except PackageNotFoundError:  # a source tree that was not installed
    __version__ = "0+source"
