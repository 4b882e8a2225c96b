"""What a list is narrowed to, in words: one for each condition, with the filter that lacks it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject

from r2p_field.domain.catalogues import Catalogues
from r2p_field.domain.list_filter import MINE, UNGRADED, Filter
from r2p_field.gui.words import type_word
from r2p_field.viewmodels.record_list import Flag

PARTIAL: Final = int(Flag.INCOMPLETE | Flag.NEWER)
DISPUTED: Final = int(Flag.CONFLICT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One condition in words, and the filter without it."""

    words: str
    without: Filter


class FilterWords(QObject):
    """Puts filters into words; `catalogues` name the factors."""

    def __init__(self, parent: QObject, catalogues: Catalogues) -> None:
        super().__init__(parent)
        self._catalogues = catalogues

    def of(self, wanted: Filter) -> tuple[Condition, ...]:
        """Return the conditions of a filter in the order of their fields."""
        found = (*self._typed(wanted), *self._chosen(wanted), *self._ticked(wanted))
        return tuple(Condition(words=words, without=without) for words, without in found)

    def factor(self, name: str) -> str:
        """Return the title of a factor, or its id where no framework here has it."""
        found = self._catalogues.factor(name)
        return found.title if found else name

    def _typed(self, wanted: Filter) -> Iterator[tuple[str, Filter]]:
        if wanted.text:
            yield self.tr("Words: {words}").format(words=wanted.text), wanted.but(text="")
        if wanted.days:
            yield self.tr("The last %n day(s)", "", wanted.days), wanted.but(days=0)
        if wanted.since:
            yield self.tr("From {day}").format(day=wanted.since), wanted.but(since="")
        if wanted.until:
            yield self.tr("Until {day}").format(day=wanted.until), wanted.but(until="")

    def _chosen(self, wanted: Filter) -> Iterator[tuple[str, Filter]]:
        if wanted.type:
            yield self.tr("Kind: {kind}").format(kind=type_word(wanted.type)), wanted.but(type="")
        if wanted.area:
            yield self.tr("Area: {area}").format(area=wanted.area), wanted.but(area="")
        if wanted.factor:
            name = self.factor(wanted.factor)
            yield self.tr("Sign of: {factor}").format(factor=name), wanted.but(factor="")
        if wanted.whose:
            words = self.tr("Recorded here") if wanted.whose == MINE else self.tr("Recorded by others")
            yield words, wanted.but(whose="")
        if wanted.grade:
            words = self.tr("Not graded") if wanted.grade == UNGRADED else self.tr("Grade: {grade}")
            yield words.format(grade=wanted.grade), wanted.but(grade="")

    def _ticked(self, wanted: Filter) -> Iterator[tuple[str, Filter]]:
        if wanted.drafts:
            yield self.tr("Not finished"), wanted.but(drafts=False)
        if wanted.unsent:
            yield self.tr("Not sent yet"), wanted.but(unsent=False)
        if wanted.flags & DISPUTED:
            yield self.tr("Two versions"), wanted.but(flags=wanted.flags & ~DISPUTED)
        if wanted.flags & PARTIAL:
            yield self.tr("Not whole"), wanted.but(flags=wanted.flags & ~PARTIAL)
