"""Why an update is not taken although it is whole and signed. Nothing was changed by any of them."""

from __future__ import annotations

from r2p_field.domain.errors import R2PError

_AS_BEFORE = "Nothing was changed: the program and your records are as they were."


class UpdateRefused(R2PError):
    """An update that this copy of the program does not take, or cannot."""

    code = "update-refused"


def older() -> UpdateRefused:
    """Say that a release is older than what is here."""
    return UpdateRefused(
        what="This update is older than what is on this computer already.",
        safe=_AS_BEFORE,
        next_="Ask your headquarters for the newest one. Nobody should ask you to install an older one.",
        code="update-older",
    )


def same() -> UpdateRefused:
    """Say that a release is here already."""
    return UpdateRefused(
        what="This update is on this computer already.",
        safe=_AS_BEFORE,
        next_="There is nothing to do.",
        code="update-same",
    )


def takes_none() -> UpdateRefused:
    """Say that this copy was built without a key by which it could know an update."""
    return UpdateRefused(
        what="This copy of the program takes no updates: it was built without the key that signs them.",
        safe=_AS_BEFORE,
        next_="Ask your headquarters for a new copy of the program, and compare its sum by voice.",
        code="update-takes-none",
    )


def other_system() -> UpdateRefused:
    """Say that a release is for other computers."""
    return UpdateRefused(
        what="This update is for another kind of computer.",
        safe=_AS_BEFORE,
        next_="Ask your headquarters for the update for this system; the file's name says which it is for.",
        code="update-other-system",
    )


def other_program() -> UpdateRefused:
    """Say that a release is of a program of another name."""
    return UpdateRefused(
        what="This update is for a program of another name.",
        safe=_AS_BEFORE,
        next_="Ask your headquarters for the update of the program as it is called here.",
        code="update-other-program",
    )


def needs_another_first() -> UpdateRefused:
    """Say that a release cannot follow on what is here."""
    return UpdateRefused(
        what="This update cannot be put on a program as old as this one.",
        safe=_AS_BEFORE,
        next_="Ask your headquarters for the update that comes before it, and install that one first.",
        code="update-needs-another",
    )


def reads_less() -> UpdateRefused:
    """Say that a release could not read the records of today."""
    return UpdateRefused(
        what="This update cannot read records as this program writes them.",
        safe=_AS_BEFORE,
        next_="Ask your headquarters for the newest update.",
        code="update-reads-less",
    )


def from_sources() -> UpdateRefused:
    """Say that a checkout is not updated from a stick."""
    return UpdateRefused(
        what="This copy of the program runs from its sources, so that it takes no update from a stick.",
        safe=_AS_BEFORE,
        next_="Update the sources instead.",
        code="update-from-sources",
    )


def by_the_system() -> UpdateRefused:
    """Say that a package manager looks after this program."""
    return UpdateRefused(
        what="This program was installed as a package of the system, which alone may exchange it.",
        safe=_AS_BEFORE,
        next_="Ask who looks after this computer to install the new package, or unpack the program's archive"
        " into a folder of your own and start it from there.",
        code="update-by-the-system",
    )


def by_the_disk_image() -> UpdateRefused:
    """Say that a signed application of macOS is exchanged as a whole."""
    return UpdateRefused(
        what="On this system the program is signed as a whole, and is not exchanged from within.",
        safe=_AS_BEFORE,
        next_="Open the disk image of the new version and put the program where the old one is.",
        code="update-by-disk-image",
    )


def not_writable() -> UpdateRefused:
    """Say that the folder of the program cannot be written."""
    return UpdateRefused(
        what="The folder of the program cannot be written by you.",
        safe=_AS_BEFORE,
        next_="Ask who looks after this computer to update it, or unpack the program's archive into a folder"
        " of your own and start it from there.",
        code="update-not-writable",
    )


def busy() -> UpdateRefused:
    """Say that another window is installing."""
    return UpdateRefused(
        what="Another window or program is installing an update just now.",
        safe=_AS_BEFORE,
        next_="Wait until it is done.",
        code="update-busy",
    )


def failed_selftest() -> UpdateRefused:
    """Say that the new program does not work on this computer."""
    return UpdateRefused(
        what="The new version was tried on this computer and did not work, so it was taken away again.",
        safe=_AS_BEFORE,
        next_="Go on with this version, and tell your headquarters which update it was.",
        code="update-selftest",
    )


def nothing_before() -> UpdateRefused:
    """Say that there is no earlier program to go back to."""
    return UpdateRefused(
        what="There is no earlier version of the program here to go back to.",
        safe=_AS_BEFORE,
        next_="Go on with this one.",
        code="update-nothing-before",
    )


def cannot_go_back() -> UpdateRefused:
    """Say that the earlier program could not read the records any more."""
    return UpdateRefused(
        what="The version before cannot read records that this version has opened.",
        safe=_AS_BEFORE,
        next_="Go on with this version. If it does not work, the second copy made before the update opens"
        " with the version before, unpacked again from its archive.",
        code="update-no-way-back",
    )


def none_there() -> UpdateRefused:
    """Say that there is no update in a folder."""
    return UpdateRefused(
        what="There is no update on this stick.",
        safe=_AS_BEFORE,
        next_="Look whether it is the right stick, or choose the file itself. Its name ends in .r2pu.",
        code="update-none-there",
    )


def several() -> UpdateRefused:
    """Say that the person has to choose."""
    return UpdateRefused(
        what="There is more than one update on this stick.",
        safe=_AS_BEFORE,
        next_="Choose the file that is meant; its name says what it is and for which system.",
        code="update-several",
    )


def bad_pack() -> UpdateRefused:
    """Say that a signed pack holds something that this program cannot read."""
    return UpdateRefused(
        what="This pack holds something that this version of the program cannot read.",
        safe=_AS_BEFORE,
        next_="Tell your headquarters, and go on with what is there.",
        code="update-pack-unreadable",
    )
