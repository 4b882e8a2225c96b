"""The sticks that are in place, to choose one without knowing where the system put it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStorageInfo
from PySide6.QtWidgets import QComboBox, QLineEdit

_STICK_ROOTS: Final = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where Linux and macOS put sticks. On Windows every drive but the system's own counts as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stick:
    """A stick or further disk: where it is, the name it bears, free bytes; `locked` against writing."""

    path: Path
    name: str
    free: int
    locked: bool = False


def sticks_in_place() -> tuple[Stick, ...]:
    """Return what is mounted and is no disk of the system itself."""
    return tuple(
        Stick(
            path=Path(disk.rootPath()),
            name=disk.name(),
            free=disk.bytesAvailable(),
            locked=disk.isReadOnly(),
        )
        for disk in QStorageInfo.mountedVolumes()
        if disk.isValid() and disk.isReady() and _is_stick(disk)
    )


def _is_stick(disk: QStorageInfo) -> bool:
    if os.name == "nt":
        return not disk.isRoot() and not disk.rootPath().upper().startswith(
            os.environ.get("SYSTEMDRIVE", "C:").upper()
        )
    return disk.rootPath().startswith(_STICK_ROOTS)


class StickChoice(QObject):
    """Ties a list of sticks to the field of a folder: choosing a stick fills the field.

    `find` tells which sticks are in place; the list never shows where they lie, which may name a person.
    Those locked against writing are offered only where something is read from them.
    """

    def __init__(
        self,
        combo: QComboBox,
        field: QLineEdit,
        find: Callable[[], Sequence[Stick]] = sticks_in_place,
        *,
        reading: bool = False,
    ) -> None:
        super().__init__(combo)
        self._combo = combo
        self._field = field
        self._find = find
        self._reading = reading
        combo.activated.connect(self._chosen)
        field.textEdited.connect(lambda _: combo.setCurrentIndex(0))
        self.refresh()

    def refresh(self) -> None:
        """Look again which sticks are in place; the one that was chosen stays chosen."""
        before = self._combo.currentData()
        usable = (one for one in self._find() if self._reading or not one.locked)
        found = sorted(usable, key=lambda one: (one.name, str(one.path)))
        self._combo.clear()
        none = self.tr("No stick is in place: choose a folder below")
        self._combo.addItem(self.tr("Choose a stick, or a folder below") if found else none, "")
        for stick in found:
            self._combo.addItem(self._words(stick), str(stick.path))
        self._combo.setCurrentIndex(max(0, self._combo.findData(before)) if before else 0)

    def _words(self, stick: Stick) -> str:
        name = stick.name or self.tr("Stick without a name")
        if stick.locked:
            return self.tr("{name}, for reading only").format(name=name)
        size = self._combo.locale().formattedDataSize(stick.free)
        return self.tr("{name}, {size} free").format(name=name, size=size)

    def _chosen(self, at: int) -> None:
        if path := self._combo.itemData(at):
            self._field.setText(str(path))
