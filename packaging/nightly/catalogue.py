"""The campaigns: what each must show, how, and how much of it makes a night.

Standard library only: `dev.py nightly --list` and `docs/reliability.md` are made from it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """A promise that is tried over and over.

    Either a module below `nightly` with `run(limit, folder)`, tried `night` times at night and `short` times
    with every change, or `tests`: paths and marks for pytest, which `dev.py test` runs too unless they are
    marked nightly. `sentence` is what holds when it passes, `method` how that is tried.
    """

    name: str
    sentence: str
    method: str
    night: int = 0
    short: int = 0
    tests: tuple[str, ...] = ()
    profile: str = ""
    """Of hypothesis, for `tests`."""
    needs: str = ""
    """The marker of what the workshop provides for it (`workshop.tools`)."""


CAMPAIGNS = (
    Campaign(
        name="order",
        sentence="packets in any order, overlapping, repeated, late: headquarters hold the same to the byte",
        method="packets of up to 200 devices, papers between them, in three orders into real headquarters;"
        " everything stored and shown is compared, then folded anew",
        night=10_000,
        short=100,
    ),
    Campaign(
        name="histories",
        sentence="whatever people do: nothing acknowledged vanishes, nothing erased returns, verdicts fit",
        method="random histories of two headquarters and five devices, held against a notebook at each step",
        tests=("tests/services/test_state_machine.py",),
        profile="nightly",
    ),
    Campaign(
        name="kill9",
        sentence="killed at any moment of any work: nothing acknowledged is lost, nothing is half kept",
        method="a process is killed at a random moment or step; what it left is opened and read whole",
        night=20_000,
        short=300,
    ),
    Campaign(
        name="powerloss",
        sentence="the power goes at any moment: nothing promised is lost, nothing is half kept",
        method="recorded acts; what was not synced, bytes and names, is lost, kept, torn; each image opened,"
        " those alike once",
        night=200_000,
        short=260,
        needs="strace",
    ),
    Campaign(
        name="keyfile",
        sentence="the power goes in any change of the key file: the old secrets open or the new, no others",
        method="every image that a power cut may leave after each step of seven changes is opened",
        tests=("tests/nightly/test_key_file.py",),
        needs="strace",
    ),
    Campaign(
        name="disk",
        sentence="a disk full, write-protected or gone, a stick pulled: told in a sentence, nothing lost",
        method="whatever people do, on a small disk filled, protected or moved away, on exFAT and NTFS with"
        " or beside the records, filled, protected or pulled; given back, all is looked at, and done again",
        night=5_000,
        short=48,
    ),
    Campaign(
        name="flips",
        sentence="a file from others with one bit turned, cut or longer: refused, and nothing is changed",
        method="every bit and length of a small packet, 60,000 bits of one of 3 MiB, and of receipts, cards,"
        " requests, approvals, removals, keys, each offered to who it is for; then all stored bytes are"
        " compared",
        night=700_000,
        short=150,
    ),
    Campaign(
        name="slots",
        sentence="the key file altered: a wrong secret opens nothing, the right one its key or nothing",
        method="bits, cuts, slots swapped, foreign or repeated, generations swapped, costs of 1 TiB or 10^9",
        night=10_000,
        short=90,
    ),
    Campaign(
        name="pages",
        sentence="pages of the encrypted files altered: told or found, and never words that nobody wrote",
        method="bits, pages swapped, older, foreign, empty, in files and journals; then the whole program is"
        " driven: unlock, list, open, search, read, add, seal, check",
        night=6_000,
        short=36,
    ),
    Campaign(
        name="bombs",
        sentence="files made to exhaust a computer: each refused in 2 s, 300 MB and no file beside",
        method="36 bombs and giants (1 GiB from 1 MB, lengths of 4 GiB, 10^5 deep, 10^6 frames) in a process",
        tests=("tests/services/test_bombs.py", "tests/bundle/test_hostile.py"),
    ),
    Campaign(
        name="fuzz",
        sentence="any bytes: refused in our words, within two seconds and 300 MB",
        method="fifteen readers, from the age header to the whole import, fed by a fuzzer led by coverage",
        night=5_000_000,
        short=14_000,
        needs="fuzz",
    ),
    Campaign(
        name="clock",
        sentence="1970, 2038, 2106, back, frozen, daylight saving between any two steps: nothing is refused",
        method="a week of laptop and headquarters with jumping clocks; states equal those of a steady one",
        tests=("tests/services/test_unsteady_clock.py", "tests/ledger/test_clock.py"),
        profile="nightly",
    ),
    Campaign(
        name="versions",
        sentence="every format ever written opens; what a newer version wrote is carried on byte for byte",
        method="golden records, packets and files; entries of a later version through older hands and back",
        tests=(
            "tests/vault/test_golden.py",
            "tests/services/test_golden_meetings.py",
            "tests/services/test_golden_packets.py",
            "tests/services/test_written_by_a_newer_version.py",
            "tests/services/test_newer_kinds.py",
        ),
    ),
    Campaign(
        name="rescue",
        sentence="pages damaged at random: always found; what lies in whole pages is saved, nothing invented",
        method="bits, sectors, pages, ends and files of real records lost; rescued, compared byte for byte",
        night=3_000,
        short=25,
    ),
    Campaign(
        name="restore",
        sentence="copies brought back, cloned, put back: nothing is lost, no chain forked that need not be",
        method="random histories of a device, its copies and headquarters; then everybody seals and hears",
        night=500,
        short=7,
    ),
    Campaign(
        name="mutation",
        sentence="a small change in envelope, slots, canonical bytes, fold or import: some test notices",
        method="each mutant of each function against the tests that reach it; survivors need a reason",
        night=100_000,
        short=18,
    ),
    Campaign(
        name="readable",
        sentence="words typed anywhere are found nowhere: open, locked, killed or crashed",
        method="planted in fields, photos, drafts, searches and names; looked for in every form, also packed",
        tests=(
            "tests/journeys/test_planted_and_cancelled.py",
            "tests/journeys/test_planted_words.py",
            "tests/journeys/test_planted_in_windows.py",
            "tests/journeys/test_every_field.py",
        ),
    ),
    Campaign(
        name="memory",
        sentence="no master or file key in memory, no core after a crash, nobody looks into the process",
        method="memory of open and closed records searched; processes ended where cores are allowed, and"
        " attached to without rights; another process gives way to both",
        tests=(
            "tests/vault/test_memory.py",
            "tests/journeys/test_keys_in_memory.py",
            "tests/cli/test_no_dumps.py",
        ),
    ),
    Campaign(
        name="erasure",
        sentence="what was erased stands in no page, free page or journal, nor can it be guessed",
        method="words, salts, keys and packets looked for by a reader of pages that shares no code with"
        " SQLCipher, here and at headquarters, among many that moved",
        tests=("tests/services/test_erasing_pages.py", "tests/services/test_erasing.py"),
    ),
    Campaign(
        name="properties",
        sentence="what holds for every input holds for random ones",
        method="every property test with 2,000 examples instead of 50",
        tests=("-m", "hypothesis"),
        profile="nightly",
    ),
    Campaign(
        name="slow",
        sentence="what takes minutes holds too: the wheel in a fresh place, large inputs, many repetitions",
        method="the tests marked nightly",
        tests=("-m", "nightly"),
    ),
)


def named(name: str) -> Campaign:
    """Return the campaign of a name. Raises KeyError."""
    return {one.name: one for one in CAMPAIGNS}[name]
