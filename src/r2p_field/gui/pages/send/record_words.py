"""How many records of which kind, and what a kind is called, in the person's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

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
    return ", ".join(_count(kind, count) for kind, count in counts.items() if count)


def _count(kind: str, count: int) -> str:
    if kind == "session":
        return QCoreApplication.translate("SendKinds", "%n meeting(s)", "", count)
    if kind == "commitment":
        return QCoreApplication.translate("SendKinds", "%n promise(s)", "", count)
    if kind == "mechanism":
        return QCoreApplication.translate("SendKinds", "%n committee(s) or bodies", "", count)
    if kind == "wording":
        return QCoreApplication.translate("SendKinds", "%n local wording(s)", "", count)
    return QCoreApplication.translate("SendKinds", "%n observation(s)", "", count)


def going(preview: SealPreview) -> dict[str, int]:
    """Return how many records of each kind go."""
    return {"observation": preview.goes, **{one.kind: one.goes for one in preview.dialogue}}


def staying(preview: SealPreview) -> dict[str, int]:
    """Return how many records of each kind stay."""
    others = {one.kind: sum(count for _, count in one.stays) for one in preview.dialogue}
    return {"observation": sum(count for _, count in preview.stays), **others}
