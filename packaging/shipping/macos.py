"""What macOS reads of the program (Info.plist)."""

from typing import Any, Final

from shipping.debian.desktop import ID
from shipping.identity import Identity

LEAST: Final = "13.0"
"""The oldest macOS on which Qt 6.11 starts."""
_PACKET: Final = "org.r2p-field.packet"


def info(who: Identity) -> dict[str, Any]:
    """Return what stands in Info.plist; a neutral program claims no kind of file.

    Packets get a name and an icon, and no program that opens them: they are taken in from the Inbox alone.
    """
    facts: dict[str, Any] = {
        "CFBundleDisplayName": who.title,
        "CFBundleShortVersionString": who.version,
        "CFBundleVersion": who.version,
        "LSMinimumSystemVersion": LEAST,
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSQuitAlwaysKeepsWindows": False,
        "CFBundleLocalizations": ["ar", "en", "es", "fr", "sw"],
    }
    return facts if who.neutral else facts | _kind()


def identifier(who: Identity) -> str:
    """Return by what macOS knows the program."""
    return f"org.{who.name}" if who.neutral else ID.replace("_", "-")


def _kind() -> dict[str, Any]:
    return {
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": _PACKET,
                "UTTypeDescription": "Sealed packet",
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["r2pb"],
                    "public.mime-type": ["application/vnd.r2p-field.bundle"],
                },
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Sealed packet",
                "CFBundleTypeRole": "None",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [_PACKET],
            }
        ],
    }
