"""Every name that the program gives a file is one that every stick takes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.services.conftest import approved, field, hq, knowing, opening, template
from tests.services.offices import Office, approve
from tests.stick_names import trouble_with, written_names

import r2p_field
from r2p_field.bundle import names
from r2p_field.domain import file_kinds
from r2p_field.domain.jobs import Silent

__all__ = ["approved", "field", "hq", "knowing", "opening", "template"]

_SOURCE = Path(r2p_field.__file__).parent
_LOOKS_LIKE_A_FILE = re.compile(
    r"[\w.-]*\.(?:r2p\w*|pdf|ics|txt|csv|json|toml|db|slots|unfinished|part|mark|new|old|zip|png|jpg|age)"
)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "a:b",
            "what?",
            "a\tb",
            "trailing.",
            "blank ",
            "",
            "con",
            "Aux.txt",
            "com1.r2pb",
            "LPT¹",
            "x" * 101,
        ),
        *("cafe\u0301.pdf", "\u202egnp.exe", 'say "it"', "a\\b", "100 <m"),
    ],
)
def test_names_that_a_stick_refuses_are_known(name: str) -> None:
    assert trouble_with([name])


def test_names_that_differ_only_by_capitals_are_one_to_a_stick() -> None:
    assert trouble_with(["Packet.r2pb", "packet.r2pb"])
    assert not trouble_with(
        ["ملاحظات.pdf", "réunion.ics", "copy-2026-11-23", ".0123456789ab.part", "console"]
    )


@given(st.lists(st.binary(min_size=10, max_size=10), max_size=20))
def test_whatever_chance_gives_a_packet_has_a_name_that_every_stick_takes(given: list[bytes]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        drawn = iter(given)
        patch.setattr(names, "random_bytes", lambda _: next(drawn))
        made = [names.packet_name() for _ in given]
    assert trouble_with(made) == []
    assert all(one.endswith(".r2pb") and one == one.lower() for one in made)


@pytest.mark.parametrize("day", [0, 315_532_800, 1_795_435_200, 2_147_483_648, 4_354_819_198, 32_503_680_000])
def test_whatever_day_it_is_all_that_goes_on_a_stick_has_such_a_name(
    knowing: Office, approved: Office, field: Office, tmp_path: Path, day: int
) -> None:
    """Names that stay for a moment only count too, and those of a folder of records carried on a stick."""
    stick = tmp_path / "stick"
    stick.mkdir()
    approved.clock.now = knowing.clock.now = field.clock.now = day * 1000
    with written_names() as made:
        approved.record("kept")
        packet = approved.seal(stick)
        knowing.take(packet)
        receipt = knowing.seal(stick)
        approved.take(receipt)
        (stick / "another").mkdir()
        approved.program.sealing.copy_last(stick / "another", Silent())
        for _ in range(3):
            approved.program.copies.make(stick, Silent())
        approve(knowing, field, stick)
        knowing.program.programmes.export_card(stick / "card.r2pc")
    there = [*tmp_path.rglob("*"), *(one for one in made if one.is_relative_to(tmp_path))]
    by_folder: dict[Path, set[str]] = {}
    for one in there:
        by_folder.setdefault(one.parent, set()).add(one.name)
    assert [found for those in by_folder.values() for found in trouble_with(those)] == []
    seen = {one.suffix for one in there}
    assert {".r2pb", ".part", ".db", ".slots", ".unfinished", ".r2pa"} <= seen


def _written_in_the_code() -> Iterator[str]:
    for file in _SOURCE.rglob("*.py"):
        if "_forms" not in file.parts:
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                text = node.value if isinstance(node, ast.Constant) else None
                if isinstance(text, str) and _LOOKS_LIKE_A_FILE.fullmatch(text):
                    yield text


def test_names_that_windows_offer_and_code_writes_are_such_names() -> None:
    found = set(_written_in_the_code())
    assert {"summary.pdf", "meeting.ics", "report.txt", "notes.pdf", "vault.db", "vault.unfinished"} <= found
    assert trouble_with(one for one in found if one.strip(".")) == []


def test_readable_copies_of_photos_and_documents_have_such_names() -> None:
    copies = {f"copy{file_kinds.ending_of(one)}" for one in (*file_kinds._ENDINGS, "x/unknown")}
    assert trouble_with(copies) == []
    assert len(copies) > 30
