"""Hints beside the button that saves: a few at a time, with the words that they mean. None of them blocks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLabel

from r2p_field.domain.placed import Placed
from r2p_field.domain.problems import Problem
from r2p_field.viewmodels.sentences import said

_SHOWN: Final = 2
"""How many are told at once; the others when these are seen to."""
_NAMED: Final = 3


class Hints(QObject):
    """Words whose form a number decides: they are collected with their plurals from `tr` alone."""

    def more(self, count: int) -> str:
        """Say how many hints are not told yet."""
        return self.tr("And %n more.", "", count)


def say_hints(label: QLabel, problems: Sequence[Problem], placed: Iterable[Placed]) -> None:
    """Say what to look at again; the line is not there where there is nothing."""
    texts = tuple(placed)
    lines = [_line(one, texts) for one in problems[:_SHOWN]]
    if (rest := len(problems) - _SHOWN) > 0:
        lines.append(Hints().more(rest))
    label.setText("\n".join(lines))
    label.setVisible(bool(lines))


def _line(problem: Problem, placed: Sequence[Placed]) -> str:
    """Return the sentence of a problem with the words that it means."""
    text = next((one.text for one in placed if (one.path, one.item) == (problem.path, problem.item)), "")
    meant = (" ".join(text[spot.start : spot.end].split()) for spot in problem.spots)
    words = [word for word in dict.fromkeys(meant) if word]
    quoted = ", ".join(
        QCoreApplication.translate("Hints", "“{words}”").format(words=word) for word in words[:_NAMED]
    )
    return " ".join(part for part in (said(problem.text), quoted) if part)
