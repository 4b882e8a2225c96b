"""Each language that ships is whole, and every window can be used in it.

Whoever adds a language adds its two files in `resources/translations`; these tests find it by them.
"""

import ast
import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from tests.gui.conftest import SCREEN
from tests.gui.every_window import of_dialogs, of_main, of_start, settle
from tests.gui.test_accessibility import MNEMONIC
from tests.gui.test_layout import cut

from r2p_field.bootstrap import Program
from r2p_field.gui.app import Windows
from r2p_field.gui.languages import LANGUAGES, Languages
from r2p_field.gui.shortcuts import markdown

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
SOURCE = Path(__file__).parents[2] / "src" / "r2p_field"
FILES = sorted(path for path in FOLDER.glob("*.ts") if path.stem != "r2p_field_en")
TAGS = sorted({path.stem.rpartition("_")[2] for path in FILES})
GAP = re.compile(r"\{[^{}]*\}|%n|%\d")
FORMS = {"ar": 6, "es": 2, "fr": 2, "sw": 2}
SLACK = 2
"""Pixels that Qt rounds away where letters of two scripts stand in one label; no stroke is lost by them."""
GIVEN_ENGLISH = frozenset({"compare", "readable", "said"})
"""Windows to which `every_window` itself gives English words."""


@dataclass(frozen=True, kw_only=True)
class Message:
    """A sentence of the code and what it becomes; several forms where a number decides."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    numbered: bool


def messages(file: Path) -> Iterator[Message]:
    for context in ET.parse(file).iter("context"):
        for one in context.iter("message"):
            translation = one.find("translation")
            assert translation is not None
            numbered = one.get("numerus") == "yes"
            forms = [form.text or "" for form in translation] if numbered else [translation.text or ""]
            yield Message(
                context=str(context.findtext("name")),
                source=str(one.findtext("source")),
                forms=tuple(forms),
                finished=translation.get("type") != "unfinished",
                numbered=numbered,
            )


def accelerator(text: str) -> str:
    found = MNEMONIC.search(text.replace("&&", ""))
    return found.group(1).lower() if found else ""


def texts(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield what the buttons and labels say that show now."""
    for widget in window.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QLabel) and widget.isVisibleTo(window) and widget.text():
            yield widget, widget.text()


def test_both_files_of_a_language_are_there() -> None:
    for tag in TAGS:
        assert {f"r2p_field_{tag}", f"sentences_{tag}"} <= {path.stem for path in FILES}
        assert tag in {language.tag for language in LANGUAGES}


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_every_sentence_is_translated(file: Path) -> None:
    found = list(messages(file))
    left = [
        f"{one.context}: {one.source}"
        for one in found
        if not one.finished or not all(map(str.strip, one.forms))
    ]
    assert left == []
    assert len(found) > 300


def said_in_code() -> Iterator[tuple[str, bool]]:
    """Yield each sentence that the windows ask a translation of, and whether a number decides its form."""
    files = [path for name in ("gui", "viewmodels") for path in (SOURCE / name).rglob("*.py")]
    written = [path.read_text("utf-8") for path in files if "_forms" not in path.parts]
    for call in (node for text in written for node in ast.walk(ast.parse(text))):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "attr", getattr(call.func, "id", "")).lstrip("_")
        at = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(name, len(call.args))
        words = call.args[at] if at < len(call.args) else None
        if isinstance(words, ast.Constant) and isinstance(words.value, str):
            yield words.value, "%n" in words.value


@pytest.mark.parametrize("tag", TAGS)
def test_nothing_that_the_windows_say_was_missed_when_the_sentences_were_collected(tag: str) -> None:
    known = {(one.source, one.numbered) for one in messages(FOLDER / f"r2p_field_{tag}.ts")}
    said = set(said_in_code())
    assert len(said) > 500
    assert said - known == set(), "python packaging/dev.py translations"


def test_nobody_calls_the_translating_by_another_name() -> None:
    """Qt's tool knows `translate` and `tr` by these names alone, and says nothing of what it did not find."""
    renamed = [
        f"{path.stem}:{one.lineno}"
        for name in ("gui", "viewmodels")
        for path in (SOURCE / name).rglob("*.py")
        if "_forms" not in path.parts
        for one in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(one, ast.Assign | ast.AnnAssign)
        and isinstance(one.value, ast.Attribute)
        and one.value.attr in {"translate", "tr"}
        and ast.unparse(one.targets[0] if isinstance(one, ast.Assign) else one.target) != one.value.attr
    ]
    assert renamed == []


def test_what_a_number_decides_is_said_through_tr_alone() -> None:
    """Qt's tool collects the forms of a plural from `tr`; of `translate` it keeps one form for all."""
    lost = [
        f"{path.stem}:{one.lineno}"
        for name in ("gui", "viewmodels")
        for path in (SOURCE / name).rglob("*.py")
        if "_forms" not in path.parts
        for one in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(one, ast.Call)
        and getattr(one.func, "attr", "") == "translate"
        and any(isinstance(part, ast.Constant) and "%n" in str(part.value) for part in one.args)
    ]
    assert lost == []


@pytest.mark.parametrize("tag", TAGS)
def test_what_has_a_plural_elsewhere_has_it_in_english_too(tag: str) -> None:
    english = {(one.context, one.source) for one in messages(FOLDER / "r2p_field_en.ts") if all(one.forms)}
    numbered = {(one.context, one.source) for one in messages(FOLDER / f"r2p_field_{tag}.ts") if one.numbered}
    assert numbered - english == set()


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_every_gap_of_a_sentence_is_kept(file: Path) -> None:
    tag = file.stem.rpartition("_")[2]
    lost = []
    for one in messages(file):
        wanted = Counter(GAP.findall(one.source))
        if one.numbered:  # "one" and "two" may be words, and so may leave %n out
            assert len(one.forms) == FORMS[tag], one.source
            wanted.pop("%n", None)
            found = [Counter(gap for gap in GAP.findall(form) if gap != "%n") for form in one.forms]
            lost += [] if "%n" in one.forms[-1] else [one.source]
        else:
            found = [Counter(GAP.findall(form)) for form in one.forms]
        lost += [one.source for gaps in found if gaps != wanted]
    assert lost == []


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_what_has_an_underlined_letter_keeps_one(file: Path) -> None:
    wrong = [
        f"{one.context}: {one.source} -> {form}"
        for one in messages(file)
        for form in one.forms
        if bool(accelerator(one.source)) != bool(accelerator(form)) or form.replace("&&", "").count("&") > 1
    ]
    assert wrong == []


@pytest.mark.parametrize("tag", TAGS)
def test_the_page_of_keys_names_the_letters_that_count_in_a_meeting(tag: str, windows: Windows) -> None:
    windows.languages.use(tag)
    letters = {
        one.source: one.forms[0].upper()
        for one in messages(FOLDER / f"r2p_field_{tag}.ts")
        if one.context in {"Views", "Agreeing"} and len(one.source) == 1
    }
    for group in ("wsb", "ano"):
        own = [letters[one] for one in group]
        assert len(set(own)) == len(group) == len("".join(own))
        assert f"| {' · '.join(own)} |" in markdown()


def in_english(tag: str) -> set[str]:
    """Return the words of the windows that this language says differently."""
    file = FOLDER / f"r2p_field_{tag}.ts"
    found = [one for one in messages(file) if not one.numbered and len(one.source) > 3]
    own = {one.forms[0] for one in found}
    return {one.source for one in found} - own


def squeezed(window: QWidget) -> list[str]:
    """Name the labels whose lines do not fit into their height."""
    return [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisibleTo(window)
        and label.window() is window
        and label.wordWrap()
        and label.height() + SLACK < label.heightForWidth(label.width())
    ]


LARGE = ("ar", "fr")
"""The longest words, and those that are read from the right; the others at this size in the night."""


@pytest.mark.parametrize(
    ("tag", "zoom"),
    [
        pytest.param(tag, zoom, marks=[] if (tag in LARGE) == (zoom > 1) else [pytest.mark.nightly])
        for tag in TAGS
        for zoom in (1.0, 2.0)
    ],
)
def test_every_window_can_be_used_in_the_language(
    *, tag: str, zoom: float, windows: Windows, events: Program, qapp: QApplication, tmp_path: Path
) -> None:
    windows.languages.use(tag)
    windows.theme.set_zoom(zoom)
    english = in_english(tag)
    assert qapp.layoutDirection() is QLocale(tag).textDirection()
    twice: list[str] = []
    words_cut: list[tuple[str, str]] = []
    left: list[tuple[str, str]] = []
    gaps: list[tuple[str, str]] = []
    too_large: list[tuple[str, int, int]] = []

    def look(name: str, window: QWidget) -> None:
        settle()
        shown = list(texts(window))
        letters = Counter(
            accelerator(text)
            for widget, text in shown
            if isinstance(widget, QAbstractButton)
            or (isinstance(widget, QLabel) and widget.buddy() is not None)
        )
        twice.extend(f"{name}: {letter}" for letter, times in letters.items() if letter and times > 1)
        gaps.extend((name, text) for _, text in shown if GAP.search(text))
        words_cut.extend((name, text) for text in (*cut(window), *(squeezed(window) if zoom == 1.0 else ())))
        needed = window.minimumSizeHint()
        if needed.width() > SCREEN[0] or needed.height() > SCREEN[1]:
            too_large.append((name, needed.width(), needed.height()))
        if name not in GIVEN_ENGLISH:
            left.extend((name, text) for _, text in shown if text in english)
        assert window.layoutDirection() is QLocale(tag).textDirection(), name

    windows.start.resize(*SCREEN)
    for name, window in of_start(windows.start):
        look(name, window)
    windows.open(events)
    assert windows.main is not None
    windows.main.resize(*SCREEN)
    for name, window in of_main(windows.main):
        look(name, window)
    for name, window in of_dialogs(windows.main, tmp_path):
        look(name, window)
    assert not left, left
    assert not twice, twice
    assert not words_cut, words_cut
    assert not gaps, gaps
    assert not too_large, too_large
    assert windows.main.width() == SCREEN[0]


@pytest.mark.parametrize(
    "tag", [tag for tag in TAGS if QLocale(tag).textDirection() is Qt.LayoutDirection.RightToLeft]
)
def test_english_turns_the_windows_back(tag: str, windows: Windows, qapp: QApplication) -> None:
    languages: Languages = windows.languages
    languages.use(tag)
    languages.use("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
