"""How many records of which kind, and what a kind is called, in the person's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject

from r2p_field.viewmodels.send import SealPreview


def kind_word(kind: str) -> str:
    """Return what people call one record of a kind."""
    words = {
        "session": QCoreApplication.translate("SendKinds", "Meeting"),
        "commitment": QCoreApplication.translate("SendKinds", "Promise"),
        "mechanism": QCoreApplication.translate("SendKinds", "Committee or body"),
        "wording": QCoreApplication.translate("SendKinds", "Local wording"),
    }
    return words.get(kind, QCoreApplication.translate("SendKinds", "Observation"))


def counted(counts: Mapping[str, int]) -> str:
    """Return how many there are of each kind, those that are not there left out; empty for nothing."""
    words = SendKinds()
    return ", ".join(words.counted(kind, count) for kind, count in counts.items() if count)


class SendKinds(QObject):
    """Words whose form a number decides: they are collected with their plurals from `tr` alone."""

    def counted(self, kind: str, count: int) -> str:
        """Say how many records of a kind there are."""
        if kind == "session":
            return self.tr("%n meeting(s)", "", count)
        if kind == "commitment":
            return self.tr("%n promise(s)", "", count)
        if kind == "mechanism":
            return self.tr("%n committee(s) or bodies", "", count)
        if kind == "wording":
            return self.tr("%n local wording(s)", "", count)
        return self.tr("%n observation(s)", "", count)


def going(preview: SealPreview) -> dict[str, int]:
    """Return how many records of each kind go."""
    return {"observation": preview.goes, **{one.kind: one.goes for one in preview.dialogue}}


def staying(preview: SealPreview) -> dict[str, int]:
    """Return how many records of each kind stay."""
    others = {one.kind: sum(count for _, count in one.stays) for one in preview.dialogue}
    return {"observation": sum(count for _, count in preview.stays), **others}
