"""Under which name this program goes: its own, or the one that it was built with.

Another name, picture and folder keep a glance from telling much; they hide nothing from somebody who looks
into the files (docs/decisions/0033). The build writes it beside the program's data; nobody sets it later.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

import msgspec

OWN: Final = "R2P Field"
"""How the program is called in the words of its windows; another name is put in as they are shown."""
FILE: Final = "brand.json"
_COMMAND: Final = "r2p-field"


class Brand(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`name` is for files, `title` for people, `records` and `sample` are folders, `icon` is a picture."""

    name: str = "r2p-field"
    title: str = OWN
    records: str = "R2P-Field-records"
    sample: str = "R2P-Field-sample"
    icon: str = "r2p-field"

    @property
    def is_own(self) -> bool:
        """Whether the program goes under its own name."""
        return self.title == OWN


@cache
def brand() -> Brand:
    """Return what this program was built as."""
    file = files("r2p_field.data") / FILE
    return msgspec.json.decode(file.read_bytes(), type=Brand) if file.is_file() else Brand()


def called(text: str) -> str:
    """Return words with the names under which this program goes in place of its own."""
    return text.replace(OWN, brand().title).replace(_COMMAND, brand().name)
