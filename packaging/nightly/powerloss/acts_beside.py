"""Acts that change more than the records: packets and copies on a stick, new records."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nightly.powerloss.acts import AT_FIRST, Act, Left, Say
from nightly.powerloss.place import Place, passphrases
from r2p_field.crypto import kdf
from r2p_field.domain.jobs import Silent
from r2p_field.domain.observation import Observation
from r2p_field.vault import backup
from r2p_field.vault.errors import VaultMissing, VaultUnfinished


def _seal(place: Place, say: Say) -> None:
    program = place.open().program
    for folder in (place.stick, place.stick / "a new folder"):
        folder.mkdir(exist_ok=True)  # by the person, in a window of the system's
        packet = program.sealing.seal(folder, Silent())
        say(f"sealed {packet.path.name}")
        program.observations.add(Observation(what="seen since"))
    program.upkeep.close(ending=False)


def _judge_seal(left: Left) -> Iterator[str]:
    whole = {path.rpartition("/")[2]: data for path, data in left.whole.items() if data is not None}
    there = {file.name: file.read_bytes() for file in left.place.stick.rglob("*") if file.is_file()}
    for name, data in there.items():
        if not name.endswith(".part") and data != whole[name]:
            yield f"{name} lies on the stick and is not whole"
    with left.place.opened() as opened:
        yield from opened.unsound()
        made = {one.name for one in opened.program.sealing.made()}
        yield from (f"{one} counts as sealed and is not on the stick" for one in made - set(there))
        yield from (f"{one} was sealed and does not count" for one in set(left.all_said("sealed")) - made)
        if not made and opened.program.upkeep.counts()["unsent"] < AT_FIRST:
            yield "nothing was sealed and it counts as sent"


def _copy(place: Place, say: Say) -> None:
    program = place.open().program
    for _ in range(2):
        say(f"copied {program.copies.make(place.stick, Silent()).name}")
        program.observations.add(Observation(what="seen since"))
    program.upkeep.close(ending=False)


def _judge_copy(left: Left) -> Iterator[str]:
    copied = left.all_said("copied")
    yield from (f"{one} is gone" for one in copied if not (left.place.stick / one).is_dir())
    whole = 0
    for folder in sorted(left.place.stick.iterdir()):
        try:
            backup.restore(folder, left.place.root / folder.name)
        except (VaultMissing, VaultUnfinished):
            if folder.name in copied:
                yield f"{folder.name} does not open"
            continue
        whole += 1
        with left.place.opened(vault=left.place.root / folder.name) as opened:
            yield from opened.damage()
            if opened.program.upkeep.counts()["observations"] < AT_FIRST:
                yield f"{folder.name} lacks records"
    with left.place.opened() as opened:
        yield from opened.unsound()
        if opened.program.copies.last_made() and not whole:
            yield "a copy counts as made and none is whole"


def _create(place: Place, say: Say) -> None:
    first, *_ = passphrases()
    starter = place.starter()
    for name in ("made", "a new folder"):  # in a window of the system's, a moment ago
        (place.root / name).mkdir()
    starter.create(place.root / "made", first, cost=kdf.FLOOR).program.upkeep.close(ending=False)
    say("created made")
    starter.restore(place.vault, place.root / "a new folder" / "restored", passphrase=first).upkeep.close(
        ending=False
    )
    say("created a new folder/restored")


def _judge_create(left: Left) -> Iterator[str]:
    for name in ("made", "a new folder/restored"):
        folder, said = left.place.root / name, name in left.all_said("created")
        try:
            with left.place.opened(vault=folder) as opened:
                yield from opened.damage()
        except (VaultMissing, VaultUnfinished) as error:
            if said:
                yield f"{name} does not open: {type(error).__name__}"
                continue
            yield from _again(left.place, folder)


def _again(place: Place, folder: Path) -> Iterator[str]:
    """Try once more what was not finished, in the same folder."""
    folder.parent.mkdir(exist_ok=True)
    if folder.name == "restored":
        backup.restore(place.vault, folder)
    else:
        place.starter().create(folder, passphrases()[0], cost=kdf.FLOOR).program.upkeep.close(ending=False)
    with place.opened(vault=folder) as opened:
        yield from opened.damage()


OTHER_ACTS = (
    Act(name="seal", prepare=lambda stand, root: stand.device(root), perform=_seal, judge=_judge_seal),
    Act(name="copy", prepare=lambda stand, root: stand.with_photo(root), perform=_copy, judge=_judge_copy),
    Act(
        name="create",
        prepare=lambda stand, root: stand.with_photo(root),
        perform=_create,
        judge=_judge_create,
    ),
)
