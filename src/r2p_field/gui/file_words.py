"""What attached files are called: by their type, since their names are kept nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from r2p_field.domain.attachments import Attachment
from r2p_field.gui.dialogue_words import in_one_line

_CONTEXT: Final = "FileWords"
_FAMILIES: Final[Mapping[str, object]] = MappingProxyType(
    {
        "image": QT_TRANSLATE_NOOP("FileWords", "Photo"),
        "audio": QT_TRANSLATE_NOOP("FileWords", "Sound recording"),
        "video": QT_TRANSLATE_NOOP("FileWords", "Film"),
        "text": QT_TRANSLATE_NOOP("FileWords", "Text"),
    }
)
_KINDS: Final[Mapping[str, object]] = MappingProxyType(
    {
        "application/pdf": QT_TRANSLATE_NOOP("FileWords", "PDF document"),
        "image/svg+xml": QT_TRANSLATE_NOOP("FileWords", "Drawing"),
        "image/tiff": QT_TRANSLATE_NOOP("FileWords", "Scanned or raw picture"),
        "image/avif": QT_TRANSLATE_NOOP("FileWords", "Picture of a kind that is not shown"),
    }
)


_HANDLINGS: Final[Mapping[str, object]] = MappingProxyType(
    {
        "taken_in": QT_TRANSLATE_NOOP("FileWords", "attached"),
        "original_sealed": QT_TRANSLATE_NOOP(
            "FileWords", "original kept, sealed, on the computer that attached it"
        ),
        "original_not_kept": QT_TRANSLATE_NOOP("FileWords", "original not kept"),
        "original_saved": QT_TRANSLATE_NOOP("FileWords", "readable original saved outside"),
    }
)


def custody_words(attachment: Attachment) -> tuple[str, ...]:
    """Return what was done with an attachment, when (UTC) and by which role, and its original's SHA-256."""
    by_time: dict[tuple[str, str], list[str]] = {}
    for one in attachment.custody:
        done = QCoreApplication.translate(_CONTEXT, str(_HANDLINGS.get(one.action, one.action)))
        by_time.setdefault((one.at[:16].replace("T", " "), one.role or ""), []).append(done)
    lines = [in_one_line(at, role, ", ".join(done)) for (at, role), done in by_time.items()]
    words = QCoreApplication.translate("FileWords", "SHA-256 of the original: {digest}")
    return (*lines, words.format(digest=attachment.sha256))


def kind_words(media_type: str) -> str:
    """Return what a file of this type is called."""
    found = _KINDS.get(media_type) or _FAMILIES.get(media_type.partition("/")[0])
    return QCoreApplication.translate(_CONTEXT, str(found or QT_TRANSLATE_NOOP("FileWords", "Document")))


def name_words(attachment: Attachment) -> str:
    """Return by what a person knows an attachment: its caption, or else its kind."""
    return attachment.caption or kind_words(attachment.blob.type)


def size_words(attachment: Attachment) -> str:
    """Return kind and size, for example: Photo, 812 KB."""
    size = QLocale().formattedDataSize(attachment.blob.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat)
    size = size.replace("{0}", "").strip()  # Qt 6.11 leaves a gap of its own in the units of Kiswahili
    words = QCoreApplication.translate("FileWords", "{kind}, {size}")
    return words.format(kind=kind_words(attachment.blob.type), size=size)


def captioned(attachment: Attachment) -> str:
    """Return caption, kind and size on one line."""
    return " · ".join(part for part in (attachment.caption, size_words(attachment)) if part)
