"""Every change of the key file: what opens is what opened before it, or what does after it, and no more.

Passphrases go by their numbers here, the codes on paper by their letters.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from nightly.powerloss.acts import Act, Left, Say
from nightly.powerloss.place import Opened, Place, passphrases
from r2p_field.crypto import kdf
from r2p_field.services.safety import Emergency
from r2p_field.vault import slots
from r2p_field.vault.errors import VaultDamaged, WrongPassphrase

if TYPE_CHECKING:
    from nightly.powerloss.disk import Image

OPENING = ("1a", "2a", "23a", "23b", "13b", "1b", "12b", "2b")
"""What opens the records: at the beginning, and after each change."""
_RENEWED = "renewed"


def _change(place: Place, say: Say) -> None:
    first, second, third = passphrases()
    place.starter().change_passphrase(place.vault, second, passphrase=first, cost=kdf.FLOOR)
    say("changed closed records")
    opened = place.open(second)
    program, safety = opened.program, opened.program.safety
    safety.add_person(second, third, "secretary", kdf.FLOOR)
    say("let in")
    say(f"{_RENEWED} {program.recovery.renew(second)}")
    safety.change_passphrase(second, first, kdf.FLOOR)
    say("changed open records")
    safety.remove_person(first, next(one.slot for one in safety.people() if not one.me))
    say("taken out")
    safety.add_person(first, second, "chair", kdf.FLOOR)
    say("let in")
    safety.act(Emergency.MY_ACCESS)
    say("left")
    opened.vault.abandon()


def judge(left: Left) -> Iterator[str]:
    """Yield a sentence when other secrets open than may; then open the records and look again."""
    secrets, done = known(left), len(left.said)
    may = set(OPENING[done : done + 2])
    opening = opens(left.place.vault, secrets)
    if opening not in may:
        yield f"after {done} changes these open: {opening or 'none'}, not {' or '.join(may)}"
        return
    yield from (
        f"an older key file opens by {one}" for one in _beside(left.place, secrets) - set("".join(may))
    )
    with left.place.opened(secrets[opening[0]].passphrase) as opened:
        yield from _looked_over(opened, unseen="b" in opening and done < OPENING.index("23b"))
    if opens(left.place.vault, secrets) != opening or not _beside(left.place, secrets) <= set(opening):
        yield "after unlocking, other secrets open"


def _looked_over(opened: Opened, *, unseen: bool) -> Iterator[str]:
    yield from opened.unsound()
    if opened.vault.older_key_file:
        yield "the key file counts as an older one"
    if unseen and opened.program.recovery.state().due_from is None:
        yield "the code on paper was replaced by one that nobody saw, and nobody is asked for it"


def known(left: Left) -> Mapping[str, slots.Secret]:
    """Return every secret that opens at some time; the new code is known from what was said in the end."""
    numbered = {str(n): slots.Secret(passphrase=one) for n, one in enumerate(passphrases(), start=1)}
    codes = (left.place.given[0].read_text("ascii"), left.all_to_be_said(_RENEWED)[0])
    return numbered | {letter: slots.Secret.of(None, code) for letter, code in zip("ab", codes, strict=True)}


def opens(vault: Path, secrets: Mapping[str, slots.Secret]) -> str:
    """Return which secrets open a key file, in their order."""
    return "".join(name for name, secret in secrets.items() if _opens(vault, secret))


def _opens(vault: Path, secret: slots.Secret) -> bool:
    try:
        slots.unlock(vault, secret)
    except WrongPassphrase:
        return False
    return True


def _beside(place: Place, secrets: Mapping[str, slots.Secret]) -> set[str]:
    """Return what opens any of the key files that lie there, each by itself."""
    found = set()
    for name, (letter, secret) in itertools.product(slots.GENERATIONS, secrets.items()):
        try:
            slots.SlotFile.from_bytes((place.vault / name).read_bytes()).open_with(secret)
        except (WrongPassphrase, VaultDamaged, FileNotFoundError):
            continue
        found.add(letter)
    return found


PASSPHRASE = Act(
    name="passphrase", prepare=lambda stand, root: stand.with_code(root), perform=_change, judge=judge
)


def of_key_file(image: Image) -> tuple[tuple[str, bytes | None], ...]:
    """Return the part of an image that is a key file."""
    return tuple((path, data) for path, data in image.items() if is_key_file(path))


def is_key_file(path: str) -> bool:
    """Tell whether a name is one of the key file's."""
    return path.startswith(f"vault/{slots.NAME}")
