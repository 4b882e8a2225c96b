"""Reading a profile from its file, and saying every mistake in it at once."""

import re
from collections import Counter
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from typing import Final

import msgspec

from r2p_field.exchange.dates import DateFormats
from r2p_field.exchange.errors import NOTHING_IMPORTED, BadProfile, UnknownProfile
from r2p_field.exchange.profile import Profile
from r2p_field.exchange.template import gaps

LARGEST_PROFILE: Final = 1 << 20
"""Bytes of a profile's file."""
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_WORDS: Final = frozenset(
    {"place", "place_full", "date", "parties", "data_set", "label", "sources", "sentence", "out_of_order"}
)
"""Gaps that every template may have; the profile adds its counts and words."""


def profile_names(folder: Traversable) -> tuple[str, ...]:
    """Name the profiles in `folder`."""
    names = (entry.name for entry in folder.iterdir() if entry.name.endswith(".toml"))
    return tuple(sorted(name.removesuffix(".toml") for name in names))


def load_profile(folder: Traversable, name: str) -> Profile:
    """Read the profile `name` of `folder`. Raises UnknownProfile, BadProfile."""
    if name not in profile_names(folder):
        raise UnknownProfile(
            what=f"There is no profile named “{name[:80]}”.",
            safe=NOTHING_IMPORTED,
            next_=f"Choose one of these: {', '.join(profile_names(folder))}. Or name the file of a profile.",
        )
    return read_profile_file(folder / f"{name}.toml")


def read_profile_file(file: Traversable) -> Profile:
    """Read a profile that somebody wrote or changed. Raises UnknownProfile, BadProfile."""
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST_PROFILE + 1)
    except OSError as error:
        raise UnknownProfile(
            what=f"The profile {file.name} cannot be read: {error.strerror}.",
            safe=NOTHING_IMPORTED,
            next_="Check the name of the file.",
        ) from None
    if len(data) > LARGEST_PROFILE:
        raise _bad("it is larger than one megabyte")
    return parse_profile(data)


def parse_profile(data: bytes) -> Profile:
    """Read a profile from the bytes of its file. Raises BadProfile, naming every mistake that was found."""
    try:
        profile = msgspec.toml.decode(data, type=Profile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _bad(str(error)) from None
    if mistakes := list(_mistakes(profile)):
        raise _bad("; ".join(mistakes))
    return profile


def _bad(mistakes: str) -> BadProfile:
    return BadProfile(
        what=f"The profile cannot be used: {mistakes}.",
        safe=NOTHING_IMPORTED,
        next_="Correct the profile and import again; the profile ucdp-ged explains each part.",
    )


def _mistakes(profile: Profile) -> Iterator[str]:
    if not _NAME.fullmatch(profile.name):
        yield "name: small letters, digits and hyphens only"
    for field in ("id", "name", "publisher", "licence", "label", "attribution"):
        if not getattr(profile.data_set, field).strip():
            yield f"data_set.{field}: is empty"
    yield from _table_mistakes(profile)
    yield from _date_mistakes(profile)
    yield from _count_mistakes(profile)
    yield from _indicator_mistakes(profile)
    yield from _text_mistakes(profile)


def _table_mistakes(profile: Profile) -> Iterator[str]:
    if len(profile.table.delimiter) != 1 or profile.table.delimiter in '"\r\n\0 ':
        yield "table.delimiter: one character such as , or ;"
    hidden = {name.casefold() for name in profile.table.never}
    for column in profile.columns():
        if column.casefold() in hidden:
            yield f"the column {column} is listed under table.never and may not be used"


def _date_mistakes(profile: Profile) -> Iterator[str]:
    if profile.when is not None:
        if not profile.when.formats:
            yield "when.formats: is empty"
        try:
            DateFormats(profile.when.formats)
        except ValueError as error:
            yield f"when.formats: {error}"


def _count_mistakes(profile: Profile) -> Iterator[str]:
    parties = [party.key for party in profile.parties.columns]
    yield from _twice("parties.columns", parties)
    yield from _twice("counts", [count.key for count in profile.counts])
    for count in profile.counts:
        if not count.columns:
            yield f"counts {count.key}: names no column"
        if count.party is not None and count.party not in parties:
            yield f"counts {count.key}: there is no party {count.party}"


def _twice(place: str, keys: list[str]) -> Iterator[str]:
    for key, times in Counter(keys).items():
        if times > 1:
            yield f"{place}: the key {key} is used twice"


def _indicator_mistakes(profile: Profile) -> Iterator[str]:
    kinds = {kind.name for kind in profile.kinds.values.values()}
    yield from _twice("indicators", [rule.indicator for rule in profile.indicators])
    for rule in profile.indicators:
        if rule.catalogue not in profile.frameworks:
            yield f"indicator {rule.indicator}: frameworks does not give the version of {rule.catalogue}"
        for kind in sorted(set(rule.kinds) - kinds):
            yield f"indicator {rule.indicator}: there is no kind {kind}"
        if not rule.why.strip():
            yield f"indicator {rule.indicator}: say why"


def _text_mistakes(profile: Profile) -> Iterator[str]:
    known = _WORDS | {words.field for words in profile.words}
    for count in profile.counts:
        known |= {f"{count.key}.{figure}" for figure in ("least", "best", "most") if getattr(count, figure)}
    texts = {"account.what": profile.account.what}
    for kind in profile.kinds.values.values():
        texts |= {f"kinds {kind.name} title": kind.title, f"kinds {kind.name} sentence": kind.sentence}
    for place, text in texts.items():
        yield from _template_mistakes(place, text, known)


def _template_mistakes(place: str, text: str, known: frozenset[str]) -> Iterator[str]:
    if not text.strip():
        yield f"{place}: is empty"
    try:
        unknown = sorted(gaps(text) - known)
    except ValueError as error:
        yield f"{place}: {error}"
    else:
        for gap in unknown:
            yield f"{place}: nothing fills {{{gap}}}"
