"""What can go wrong with the encrypted records, told for the person who stands before them.

VaultError                   the base of every failure of this package
├── VaultMissing             there are no records in that folder
├── VaultUnfinished          making records in that folder was cut short
├── VaultBeingMade           another program is making records in that folder just now
├── VaultExists              the folder already holds something
├── WrongPassphrase          no slot opens with what was typed
├── VaultBusy                another program holds these records open
├── VaultNewer               a newer version of the program made them
├── VaultDamaged             a file is not what it should be
├── StorageFull              the disk has no room left
├── StorageRefused           the folder cannot be read or written
└── NotThere                 a record, draft, photo or packet that is not here
"""

from __future__ import annotations

from r2p_field.domain.errors import R2PError

UNCHANGED = "Nothing was changed."


class VaultError(R2PError):
    """Any expected failure of the encrypted store."""

    code = "vault"


class VaultMissing(VaultError):
    """The folder holds no records of this program."""

    code = "vault-missing"

    def __init__(self) -> None:
        super().__init__(
            what="There are no records in this folder.",
            safe=UNCHANGED,
            next_="Choose the folder that you created, or create new records.",
        )


class VaultUnfinished(VaultError):
    """Records were begun in the folder and never finished; nothing was ever written down in them."""

    code = "vault-unfinished"

    def __init__(self) -> None:
        super().__init__(
            what="Making records in this folder was cut short, so there is nothing in them yet.",
            safe=UNCHANGED,
            next_="Create new records in this folder; what was left over is removed then.",
        )


class VaultBeingMade(VaultError):
    """Two programs never make records, or a copy, in one folder at once; the first is not disturbed."""

    code = "vault-being-made"

    def __init__(self) -> None:
        super().__init__(
            what="Another window or program is making records or a copy in this folder just now.",
            safe="Nothing of that was touched.",
            next_="Wait until it is done, or choose another folder.",
        )


class VaultExists(VaultError):
    """New records are never made over something that is already there."""

    code = "vault-exists"

    def __init__(self) -> None:
        super().__init__(
            what="The folder is not empty.",
            safe="What is in it was not touched.",
            next_="Choose an empty folder or a new name.",
        )


class WrongPassphrase(VaultError):
    """No slot opens. A damaged slot and a wrong passphrase look the same on purpose."""

    code = "wrong-passphrase"

    def __init__(self) -> None:
        super().__init__(
            what="The passphrase or the code on paper does not open these records.",
            safe="Your records are untouched.",
            next_="Type it again slowly, look at the keyboard layout, or use the code on paper.",
        )


class VaultBusy(VaultError):
    """One program at a time; the second is refused at once and the first is not disturbed."""

    code = "vault-busy"

    def __init__(self) -> None:
        super().__init__(
            what="These records are open in another window or program.",
            safe="Nothing is lost in either.",
            next_="Go on in the other window, or close it and try again.",
        )


class VaultNewer(VaultError):
    """A file says that an older reader must not open it."""

    code = "vault-newer"

    def __init__(self) -> None:
        super().__init__(
            what="These records were made by a newer version of this program.",
            safe=UNCHANGED,
            next_="Update this program from the stick of your headquarters, then open them again.",
        )


class VaultDamaged(VaultError):
    """A file is missing, cut short or altered."""

    code = "vault-damaged"

    def __init__(self, what: str = "A file of these records is damaged.") -> None:
        super().__init__(
            what=what,
            safe="The files were left as they are.",
            next_="Bring back your last second copy, or save what can be saved into a new folder.",
        )


class StorageFull(VaultError):
    """The disk has no room left; the step that needed it was taken back whole."""

    code = "storage-full"

    def __init__(self) -> None:
        super().__init__(
            what="The disk is full.",
            safe="Everything saved before is safe; the last step was taken back.",
            next_="Free some space and do the last step again.",
        )


class StorageRefused(VaultError):
    """The folder or disk cannot be read or written."""

    code = "storage-refused"

    def __init__(self, what: str = "The folder cannot be written.") -> None:
        super().__init__(
            what=what,
            safe="Everything saved before is safe.",
            next_="Look whether the stick is in place and not write-protected, or choose another folder.",
        )


class FolderMissing(StorageRefused):
    """The folder around new records is not there: a stick that was pulled, or a typing slip."""

    code = "folder-gone"

    def __init__(self) -> None:
        super().__init__("The folder or stick is not there.")


class NotThere(VaultError):
    """Something was asked for that is not in these records."""

    code = "not-there"

    def __init__(self, what: str) -> None:
        super().__init__(what=what, safe=UNCHANGED, next_="Look at the list again; it may have been removed.")
