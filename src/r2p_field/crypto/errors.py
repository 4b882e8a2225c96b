"""What can go wrong in cryptography, each with what happened, what is safe and what to do next.

R2PError
└── CryptoError
    ├── BadKey                 a public or secret key from outside that we do not accept
    ├── BadSignature           at least one of the two signatures does not fit
    ├── UnsealFailed           sealed bytes do not open: wrong key, or changed bytes
    ├── KeyCostRefused         passphrase parameters outside the limits
    ├── NotEnoughMemory        this computer cannot lend the memory that a passphrase needs
    ├── WeakPassphrase         a passphrase that would be guessed first
    ├── UntypeablePassphrase   a passphrase with bytes in it that are no character
    ├── BadCode                a recovery code with a reading mistake (names the groups)
    │   └── BadWords           the same for a code typed as words (numbers the words)
    ├── BadFingerprint         a fingerprint with a reading mistake
    └── AgeError               an age file that does not open (has a kind)
        └── ForeignStanza      an age file for another kind of recipient
"""

from __future__ import annotations

from enum import Enum

from r2p_field.domain.errors import R2PError

_NOTHING_CHANGED = "Nothing was changed and nothing was read from it."


class CryptoError(R2PError):
    """Any expected failure of this package."""


class BadKey(CryptoError):
    """A key from outside that we refuse: wrong length, unknown suite, low order or not canonical."""

    def __init__(self, reason: str) -> None:
        """Keep `reason`, a short technical phrase without key material."""
        super().__init__(
            what=f"A key is not acceptable: {reason}.",
            safe=_NOTHING_CHANGED,
            next_="Ask the owner of the key for a fresh copy.",
            code="bad-key",
        )


class BadSignature(CryptoError):
    """A signature does not fit; it is never said which of the two, since both must."""

    def __init__(self) -> None:
        super().__init__(
            what="The signature does not fit: this was changed on the way or signed by somebody else.",
            safe=_NOTHING_CHANGED,
            next_="Ask the sender for a fresh copy and compare fingerprints.",
            code="bad-signature",
        )


class UnsealFailed(CryptoError):
    """Sealed bytes do not open; a wrong key and changed bytes look the same, on purpose."""

    def __init__(self) -> None:
        super().__init__(
            what="This does not open: the passphrase or code is another one, or the bytes were changed.",
            safe="Nothing was changed.",
            next_="Check the passphrase or code and try again; if it is right, use a copy.",
            code="unseal-failed",
        )


class KeyCostRefused(CryptoError):
    """Argon2id parameters below the floor or above what any computer should be asked for."""

    def __init__(self, reason: str) -> None:
        """Keep `reason`, which names the parameter and its limits."""
        super().__init__(
            what=f"The passphrase settings of this file are outside the limits: {reason}.",
            safe=_NOTHING_CHANGED,
            next_="The file is damaged or was made by something else: use a copy.",
            code="key-cost-refused",
        )


class NotEnoughMemory(CryptoError):
    """The system refused the memory that Argon2id needs."""

    def __init__(self, memory_kib: int) -> None:
        """Keep `memory_kib`, in kibibytes, for the sentence."""
        super().__init__(
            what=f"This computer could not lend the {memory_kib // 1024} MiB that the passphrase needs.",
            safe="Nothing was changed.",
            next_="Close other programs and try again.",
            code="not-enough-memory",
        )


class WeakPassphrase(CryptoError):
    """An own passphrase that stands first in every attacker's list."""

    def __init__(self, reason: str) -> None:
        """Keep `reason`, which says nothing of the passphrase itself."""
        super().__init__(
            what=f"This passphrase would be guessed early: {reason}.",
            safe="Nothing was changed.",
            next_="Use the six words that the program offers, or a longer sentence of your own.",
            code="weak-passphrase",
        )


class UntypeablePassphrase(CryptoError):
    """A passphrase that cannot be written as UTF-8: a terminal handed on bytes that are no character."""

    def __init__(self) -> None:
        super().__init__(
            what="The passphrase holds something that is no character and cannot be typed elsewhere.",
            safe="Nothing was changed.",
            next_="Type it again; if it was pasted, type it by hand.",
            code="untypeable-passphrase",
        )


class BadCode(CryptoError):
    """A recovery or export code with a mistake.

    `groups` are the wrong groups, counted from 1; empty when only the number of digits is wrong.
    """

    def __init__(self, reason: str, groups: tuple[int, ...] = ()) -> None:
        self.groups = groups
        super().__init__(
            what=f"The code has a mistake: {reason}.",
            safe="Nothing was changed, and a mistake costs nothing: you can try as often as you need.",
            next_="Compare the code with the paper and type it again.",
            code="bad-code",
        )


class WordFault(Enum):
    """How the words of a code on paper are wrong."""

    UNKNOWN = "unknown"
    COUNT = "count"
    CHECK = "check"
    HALF = "half"
    PAIR = "pair"


_WORD_REASONS = {
    WordFault.UNKNOWN: "a word is not in the list",
    WordFault.COUNT: "it has 12 words, or 24 when it was split, and another number was typed",
    WordFault.CHECK: "every word is in the list, but these do not belong together",
    WordFault.HALF: "this is one half of a code that was split, and the other half is needed too",
    WordFault.PAIR: "these are not the first and the second half of a code that was split",
}


class BadWords(BadCode):
    """Words typed as a code on paper that are none.

    `unknown` has the number, from 1, and the letters of each word that is not in the list; `typed` how many
    words there were; `half` which half stood alone. What a person is told says only the numbers.
    """

    def __init__(
        self, fault: WordFault, *, unknown: tuple[tuple[int, str], ...] = (), typed: int = 0, half: int = 0
    ) -> None:
        self.fault = fault
        self.unknown = unknown
        self.typed = typed
        self.half = half
        numbers = ", ".join(str(number) for number, _ in unknown)
        super().__init__(_WORD_REASONS[fault] + (f" (number {numbers})" if unknown else ""))
        self.code = "bad-code-words"


class BadFingerprint(CryptoError):
    """Something typed as a fingerprint is not one: wrong length, or its check digit does not fit."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            what=f"This is not a whole fingerprint: {reason}.",
            safe="Nothing was changed.",
            next_="Read the digits again, group by group.",
            code="bad-fingerprint",
        )


class AgeFailure(Enum):
    """How an age file failed, in the words of the public test vectors."""

    HEADER = "header failure"
    HMAC = "HMAC failure"
    NO_MATCH = "no match"
    PAYLOAD = "payload failure"


_AGE_SENTENCES = {
    AgeFailure.HEADER: ("The beginning of this packet is damaged, or it is not a packet", "age-header"),
    AgeFailure.HMAC: ("The beginning of this packet was changed", "age-hmac"),
    AgeFailure.NO_MATCH: ("This packet was not sealed for you", "age-no-match"),
    AgeFailure.PAYLOAD: ("The content of this packet is damaged or cut off", "age-payload"),
}


class AgeError(CryptoError):
    """An age file that does not open. `kind` tells how, `reason` is for tests and reports."""

    def __init__(self, kind: AgeFailure, reason: str, code: str | None = None) -> None:
        self.kind = kind
        self.reason = reason
        sentence, own_code = _AGE_SENTENCES[kind]
        super().__init__(
            what=f"{sentence} ({reason}).",
            safe="Nothing was taken from it.",
            next_="Ask the sender for a fresh copy.",
            code=code or own_code,
        )


class ForeignStanza(AgeError):
    """A file sealed, alone or also, for another kind of recipient: it could be opened the old way."""

    def __init__(self, kind_of_stanza: str) -> None:
        """Keep `kind_of_stanza`, the type that the file names, at most 40 characters of it."""
        shown = kind_of_stanza[:40]
        super().__init__(AgeFailure.HEADER, f"it names a recipient of type {shown}", "age-foreign-recipient")
