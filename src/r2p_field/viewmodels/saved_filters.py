"""Filters that a person keeps under names of their own, inside the records."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from r2p_field.domain.errors import R2PError
from r2p_field.domain.list_filter import Filter
from r2p_field.domain.preferences import SavedFilter
from r2p_field.domain.text import clean
from r2p_field.services.ports import Program
from r2p_field.viewmodels.jobs import AnyRunner
from r2p_field.viewmodels.told import Told, told

__all__ = ["MOST", "SavedFilter", "SavedFilters"]

MOST: Final = 50
"""Filters that are kept at most; a menu of more helps nobody."""


class SavedFilters(QObject):
    """The kept filters, in the order in which they are offered.

    Signals:
        changed(tuple): the filters that are kept now.
        failed(Told): they could not be read or kept.
    """

    changed = Signal(tuple)
    failed = Signal(Told)

    def __init__(self, program: Program, runner: AnyRunner) -> None:
        super().__init__()
        self._program = program
        self._runner = runner
        self._kept: tuple[SavedFilter, ...] = ()

    @property
    def kept(self) -> tuple[SavedFilter, ...]:
        """The filters as they were read last."""
        return self._kept

    def read(self) -> None:
        """Read them."""
        preferences = self._program.preferences
        self._runner.job(lambda: preferences.read().saved_filters).on_success(self._take).on_error(
            R2PError, lambda error: self.failed.emit(told(error))
        ).start()

    def keep(self, name: str, wanted: Filter) -> None:
        """Keep a filter under a name; one that has this name already is replaced."""
        name = _one_line(name)
        if name and wanted != Filter():
            one = SavedFilter(name=name, filter=wanted)
            others = [kept for kept in self._kept if kept.name != name]
            self._change(tuple(sorted([*others, one], key=lambda kept: kept.name.casefold()))[:MOST])

    def rename(self, old: str, new: str) -> None:
        """Give a kept filter another name."""
        found = next((kept.filter for kept in self._kept if kept.name == old), None)
        if found is not None and _one_line(new):
            self._kept = tuple(kept for kept in self._kept if kept.name != old)
            self.keep(new, found)

    def remove(self, name: str) -> None:
        """Keep a filter no longer."""
        self._change(tuple(kept for kept in self._kept if kept.name != name))

    def _change(self, filters: tuple[SavedFilter, ...]) -> None:
        self._kept = filters
        self._runner.job(lambda: self._program.preferences.change(saved_filters=filters)).on_success(
            lambda changed: self._take(changed.saved_filters)
        ).on_error(R2PError, lambda error: self.failed.emit(told(error))).start()

    def _take(self, filters: tuple[SavedFilter, ...]) -> None:
        self._kept = filters
        self.changed.emit(filters)


def _one_line(name: str) -> str:
    return " ".join(clean(name).split())
