"""Every choice has words, and the tool that collects sentences for translators finds them."""

import ast
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path

import pytest
from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from r2p_field.domain.check import missing
from r2p_field.domain.consent import Addressee, Answer
from r2p_field.domain.counts import CivilianStatus, Harm, Unit
from r2p_field.domain.observation import Observation
from r2p_field.domain.summary import Audience
from r2p_field.gui.app import Windows
from r2p_field.gui.pages.editor.tables import CHOICES
from r2p_field.gui.words import choose, chosen, field_word, offer, type_word, word
from r2p_field.viewmodels.inbox import Outcome
from r2p_field.viewmodels.records import State

ROOT = Path(__file__).parents[2]
KINDS = [kind for _, kind in CHOICES.values()]
KINDS += [Addressee, Answer, CivilianStatus, Harm, Unit, Audience, Outcome, State]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_choice_has_words_of_its_own(kind: type[StrEnum]) -> None:
    words = [word(choice) for choice in kind]
    assert all(words)
    assert len(set(words)) == len(words)


def test_the_same_code_in_two_lists_keeps_its_own_words() -> None:
    assert word(Harm.UNKNOWN) != word(CivilianStatus.UNKNOWN)


def test_a_choice_goes_into_a_list_and_comes_out_again(qtbot: QtBot) -> None:
    combo = QComboBox()
    qtbot.addWidget(combo)
    offer(combo, Harm, "Not stated")
    assert chosen(combo, Harm) is None
    choose(combo, Harm.MISSING)
    assert chosen(combo, Harm) is Harm.MISSING


def test_what_a_newer_program_wrote_is_shown_by_its_code() -> None:
    assert type_word("omen") == "omen"
    assert type_word("") == ""


def test_every_field_that_may_be_missing_has_a_name() -> None:
    assert all(field_word(name) != name for name in missing(Observation(what="x")))


def test_words_the_screen_must_not_use_are_not_in_the_windows() -> None:
    forbidden = ("feed", "checkpoint", "revision", "compartment", "quarantine", "bundle", "vault")
    found = [
        f"{path.name}: {text.text}"
        for path in (ROOT / "ui").rglob("*.ui")
        for text in ET.parse(path).iter("string")
        if text.get("notr") != "true" and any(name in (text.text or "").lower() for name in forbidden)
    ]
    assert found == []


def marked(code: str) -> Iterator[tuple[int, str]]:
    """Yield what the code gives to be translated; the tool reads less well than Python does."""
    places = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call):
            at = places.get(getattr(node.func, "attr", getattr(node.func, "id", "")), len(node.args))
            text = node.args[at] if at < len(node.args) else None
            if isinstance(text, ast.Constant):
                yield node.lineno, str(text.value)


def test_the_tool_for_translators_finds_the_sentences(tmp_path: Path) -> None:
    tool = Path(QtCore.__file__).parent / "Qt" / "libexec" / "lupdate"
    if not tool.exists():
        tool = Path(QtCore.__file__).parent / "lupdate"
    out = tmp_path / "r2p_field_fr.ts"
    gui = ROOT / "src" / "r2p_field" / "gui"
    windows = [one for one in sorted(gui.iterdir()) if one.name != "_forms"]  # made from the rest, and large
    sources = [*windows, ROOT / "src" / "r2p_field" / "viewmodels", ROOT / "ui"]
    subprocess.run(
        [tool, "-extensions", "py,ui", "-locations", "none", "-no-obsolete", *sources, "-ts", out],
        check=True,
        capture_output=True,
    )
    contexts = {
        str(context.findtext("name")): [str(one.findtext("source")) for one in context.iter("message")]
        for context in ET.parse(out).iter("context")
    }
    assert {
        "MainWindow",
        "EditorPage",
        "SendPage",
        "Words",
        "ItemRow",
        "Banner",
        "RecordSheet",
    } <= contexts.keys()
    assert "Sexual violence" in contexts["Words"]
    assert "Remove: {name}" in contexts["ItemRow"]
    assert sum(len(found) for found in contexts.values()) > 250
    collected = {text for found in contexts.values() for text in found}
    missed = [
        f"{path.name}:{line}: {text}"
        for path in ROOT.glob("src/r2p_field/[gv]*/**/*.py")
        if "_forms" not in path.parts
        for line, text in marked(path.read_text("utf-8"))
        if text not in collected
    ]
    assert missed == []


def test_english_has_a_form_for_one_and_for_many() -> None:
    file = ROOT / "resources" / "translations" / "r2p_field_en.ts"
    forms = {
        str(message.findtext("source")): [str(form.text) for form in message.iter("numerusform")]
        for message in ET.parse(file).iter("message")
    }
    assert forms["%n observation(s)"] == ["%n observation", "%n observations"]
    written = {
        node.value
        for path in (ROOT / "src" / "r2p_field" / "gui").rglob("*.py")
        if "_forms" not in path.parts
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and "%n" in node.value
    }
    assert written == forms.keys()


def test_numbers_are_told_in_whole_words(windows: Windows) -> None:
    windows.languages.use("en")
    told = [QCoreApplication.translate("RecordsPage", "%n observation(s)", None, n) for n in (1, 2)]
    assert told == ["1 observation", "2 observations"]
