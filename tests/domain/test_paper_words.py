"""The fixed words of pages are there in every language, and say the same with the same gaps."""

import datetime as dt
import re
import string
import tomllib
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest

from r2p_field.domain.commitment import CommitmentState
from r2p_field.domain.errors import BadInput
from r2p_field.domain.groups import HEADS, GroupKind
from r2p_field.domain.paper_words import paper_words
from r2p_field.domain.session import ConsensusMethod, MissingReason, Presence
from r2p_field.domain.small_numbers import Kept
from r2p_field.reports import PARTS

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "resources" / "paper"
LANGUAGES = ("ar", "en", "es", "fr", "sw")


def table(language: str) -> dict[str, Any]:
    return tomllib.loads((SHIPPED / f"{language}.toml").read_text("utf-8"))


def gaps(said: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(said) if name}


def test_these_are_all_languages() -> None:
    assert tuple(sorted(one.stem for one in SHIPPED.glob("*.toml"))) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word_with_the_same_gaps(language: str) -> None:
    english, own = table("en"), table(language)
    assert own["paper"].keys() == english["paper"].keys()
    assert own["languages"].keys() == english["languages"].keys()
    assert {key: gaps(said) for key, said in own["words"].items()} == {
        key: gaps(said) for key, said in english["words"].items()
    }
    assert all(said.strip() for said in own["words"].values())
    assert own["paper"]["language"] == language
    assert len(own["paper"]["months"]) == 12
    assert len(own["paper"]["digits"]) == 10
    assert own["paper"]["telling"]


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_hardly_a_word_is_left_in_english(language: str) -> None:
    english, own = table("en")["words"], table(language)["words"]
    same = {key for key in english if english[key] == own[key]}
    assert same <= {
        "colon",
        "place",
        "page",
        "all_questions",
        "part_questions",
        "no",
        "point_minutes",
        "together",
    }, same


@pytest.mark.parametrize(
    ("prefix", "choices"),
    [
        ("method", ConsensusMethod), ("reason", MissingReason), ("kind", GroupKind),
        ("state", CommitmentState), ("presence", Presence),
    ],
)  # fmt: skip
def test_every_choice_has_a_word(prefix: str, choices: type[StrEnum]) -> None:
    known = table("en")["words"]
    assert not {f"{prefix}_{one}" for one in choices} - known.keys()
    assert not {*HEADS, *(f"part_{part}" for part in PARTS)} - known.keys()


def test_every_word_that_a_page_says_is_there_and_every_word_is_said() -> None:
    source = "\n".join(one.read_text("utf-8") for one in (ROOT / "src/r2p_field/reports").glob("*.py"))
    known = table("en")["words"].keys()
    quoted = set(re.findall(r"""["']([a-z_0-9]+)["']""", source))
    choices = re.compile(r"(?:method|reason|kind|state|presence|part|caveat)_")
    assert not {key for key in known - quoted - {*HEADS, *Kept} if not choices.match(key)}
    assert not set(re.findall(r"""\bsay\(["']([a-z_0-9]+)["']""", source)) - known


def test_a_language_is_named_by_its_tag_and_kept_as_written_where_it_is_not_known() -> None:
    words = paper_words(table("fr"))
    assert (words.language_name("sw-CD"), words.language_name("Zaghawa")) == ("kiswahili", "Zaghawa")
    assert words.days(dt.date(2026, 3, 5), dt.date(2026, 3, 6)) == "5 mars 2026 à 6 mars 2026"


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "They fear a Genocide, or (crimes)", ("genocide", "crimes")),
        ("en", "The grape harvest was scraped together", ()),
        ("fr", "des génocidaires", ("genocidaires",)),
        ("ar", "يخافون من الإبادة", ("اباده",)),
        ("sw", "waliogopa mauaji", ("mauaji",)),
    ],
)
def test_words_that_give_a_page_away_are_found(language: str, text: str, found: tuple[str, ...]) -> None:
    assert paper_words(table(language)).telling_in(text) == found


def test_a_damaged_file_is_refused_in_words() -> None:
    with pytest.raises(BadInput, match="another language"):
        paper_words({"paper": {"language": "en"}})
