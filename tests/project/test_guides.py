"""The guides speak of the program as it is: words, keys, commands, pictures and links are there."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import pytest

from r2p_field.cli.main import r2p_field_command

ROOT = Path(__file__).resolve().parents[2]
GUIDES = ROOT / "docs" / "guide"
HELP = ROOT / "resources" / "help" / "en"
BOLD = re.compile(r"\*\*([^*]+)\*\*")
CODE = re.compile(r"`r2p-field ([^`]+)`")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d{1,2}|[A-Z0-9+-]|Enter|Esc|Tab|Space|Del|Up|Down|PgUp|PgDown|Backspace)"
)


def guides() -> list[Path]:
    return sorted(GUIDES.glob("*.md"))


def said(text: str) -> str:
    """Return words as a reader sees them: without the mark of the key, dots at the end and numbers before."""
    plain = re.sub(r"&(?=\w)", "", " ".join(text.split()))
    return plain.rstrip("….:,").strip()


def texts_of_forms() -> Iterator[str]:
    for form in (ROOT / "ui").glob("*.ui"):
        yield from (one.text or "" for one in ET.parse(form).iter("string"))


def texts_of_code() -> Iterator[str]:
    for source in (ROOT / "src" / "r2p_field").rglob("*.py"):
        if "_forms" not in source.parts:
            for node in ast.walk(ast.parse(source.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


@cache
def on_screen() -> frozenset[str]:
    return frozenset(said(one) for one in (*texts_of_forms(), *texts_of_code()))


def unknown_words(guide: str) -> list[str]:
    """Return what is set in bold and neither stands on the screen nor is a key."""
    bold = [said(one) for one in BOLD.findall(guide) if not KEY.fullmatch(one)]
    return [one for one in bold if one not in on_screen()]


def commands() -> str:
    return (ROOT / "docs" / "commands.md").read_text("utf-8")


@pytest.mark.parametrize("guide", guides(), ids=lambda path: path.stem)
def test_everything_in_bold_stands_on_the_screen_or_is_a_key(guide: Path) -> None:
    assert unknown_words(guide.read_text("utf-8")) == []


@pytest.mark.parametrize("guide", guides(), ids=lambda path: path.stem)
def test_every_picture_and_link_leads_somewhere(guide: Path) -> None:
    links = LINK.findall(guide.read_text("utf-8"))
    assert [one for one in links if not (GUIDES / one.partition("#")[0]).is_file()] == []


@pytest.mark.parametrize("guide", guides(), ids=lambda path: path.stem)
def test_every_command_is_one_of_the_program(guide: Path) -> None:
    named = [" ".join(one.split()[:2]) for one in CODE.findall(guide.read_text("utf-8"))]
    assert [one for one in named if f"`{one}" not in commands()] == []


def unknown_options(line: str) -> list[str]:
    """Return the options in a command line that its command does not have."""
    words = line.split()
    command: click.Command = r2p_field_command
    context = click.Context(r2p_field_command)
    while isinstance(command, click.Group) and words:
        found = command.get_command(context, words.pop(0))
        assert found is not None, line
        command = found
    known = {name for one in command.params for name in one.opts}
    return [word for word in words if word.startswith("--") and word not in known]


@pytest.mark.parametrize("guide", guides(), ids=lambda path: path.stem)
def test_every_option_is_one_of_its_command(guide: Path) -> None:
    assert [one for line in CODE.findall(guide.read_text("utf-8")) for one in unknown_options(line)] == []


def test_a_renamed_option_would_be_found() -> None:
    assert unknown_options("device approve --waiting ID --in-place-of NO") == ["--in-place-of"]


def test_the_contents_lead_to_every_guide() -> None:
    listed = {GUIDES / one for one in LINK.findall((GUIDES / "README.md").read_text("utf-8"))}
    assert listed == set(guides()) - {GUIDES / "README.md"}


def test_a_renamed_button_would_be_found() -> None:
    assert unknown_words("Press **Seal the packet**, then **Close the envelope…** or **Ctrl+5**.") == [
        "Close the envelope"
    ]
