"""Why a release is not taken. Nothing was changed by any of them.

R2PError
└── ReleaseRefused           (code)
    ├── NoRelease            not-an-update
    ├── ReleaseDamaged       update-damaged
    ├── NotSigned            update-not-signed
    └── NewerRelease         update-format-newer
"""

from __future__ import annotations

from r2p_field.domain.errors import R2PError


class ReleaseRefused(R2PError):
    """A release that is not taken. `reason` is a short technical phrase for reports and tests."""

    code = "update-refused"
    sentences: tuple[str, str, str]

    def __init__(self, reason: str = "") -> None:
        self.reason = reason
        what, safe, next_ = self.sentences
        super().__init__(what=what, safe=safe, next_=next_)


class NoRelease(ReleaseRefused):
    """A file that is something else, or whose beginning cannot be read."""

    code = "not-an-update"
    sentences = (
        "This file is no update for this program, or its beginning is damaged.",
        "Nothing was changed: the program and your records are as they were.",
        "Choose the file whose name ends with .r2pu, or ask your headquarters for it again.",
    )


class ReleaseDamaged(ReleaseRefused):
    """Bytes that are not those that were signed: a bad stick, a copy cut short, or somebody's work."""

    code = "update-damaged"
    sentences = (
        "The update is not whole: what is on the stick is not what was signed.",
        "Nothing was changed: the program and your records are as they were.",
        "Copy the file onto the stick again. If this happens again, do not use that stick or that file.",
    )


class NotSigned(ReleaseRefused):
    """A release that no key signed that counts here, or that only one of two signatures fits."""

    code = "update-not-signed"
    sentences = (
        "The update was not signed by those who make this program.",
        "Nothing was changed: the program and your records are as they were.",
        "Do not use it. Tell your headquarters where the file came from, and ask for the right one.",
    )


class NewerRelease(ReleaseRefused):
    """A release in a format that a later version of this program brings along."""

    code = "update-format-newer"
    sentences = (
        "The update is written in a way that this version of the program does not know.",
        "Nothing was changed: the program and your records are as they were.",
        "Ask your headquarters for the update that comes before this one, and install it first.",
    )
