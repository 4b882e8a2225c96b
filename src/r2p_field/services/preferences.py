"""Keeping what a person chose about the program itself, inside the records and nowhere else."""

from __future__ import annotations

from typing import Any

import msgspec

from r2p_field.domain.preferences import Preferences
from r2p_field.vault.vault import Vault

__all__ = ["Choices", "Preferences"]

_NAME = "preferences"


class Choices:
    """The preferences of one open vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def read(self) -> Preferences:
        """Return what was chosen; what cannot be read by this version counts as never chosen."""
        kept = self._kept()
        try:
            return msgspec.convert(kept, Preferences)
        except msgspec.ValidationError:
            return self._as_far_as_readable(kept)

    def change(self, **chosen: Any) -> Preferences:
        """Keep some choices and leave the others as they were written, also by a newer version."""
        wanted = msgspec.structs.replace(self.read(), **chosen)
        built = msgspec.to_builtins(wanted, order="deterministic")
        msgspec.convert(built, Preferences)
        left = {name: value for name, value in self._kept().items() if name not in chosen}
        kept = left | {name: value for name, value in built.items() if name in chosen}
        self._vault.meta.set(_NAME, msgspec.json.encode(kept, order="sorted").decode())
        return wanted

    def _kept(self) -> dict[str, Any]:
        try:
            kept = msgspec.json.decode(self._vault.meta.get(_NAME) or "{}")
        except msgspec.MsgspecError:
            return {}
        return kept if isinstance(kept, dict) else {}

    @staticmethod
    def _as_far_as_readable(kept: dict[str, Any]) -> Preferences:
        read = Preferences()
        for name, value in kept.items():
            try:
                one = msgspec.convert({name: value}, Preferences)
            except msgspec.ValidationError:
                continue
            if name in Preferences.__struct_fields__:
                read = msgspec.structs.replace(read, **{name: getattr(one, name)})
        return read
