"""Collect the sentences of the program for translators: one file for the windows, one for everything else.

    resources/translations/r2p_field_<language>.ts     forms, windows and view-models, by Qt's lupdate
    resources/translations/sentences_<language>.ts     errors, hints and reasons, by packaging/sentences.py

What is translated already stays; what is no longer said goes.
"""

import runpy
import xml.etree.ElementTree as ET
from pathlib import Path

from workshop.environment import Environment
from workshop.running import quietly
from workshop.stop import say

LANGUAGES = ("ar", "es", "fr", "sw")
FOLDER = Path("resources/translations")
CONTEXT = "Sentences"


def update(environment: Environment) -> int:
    """Bring the files of every language up to date and say how much is left to translate."""
    root = environment.root
    tool = environment.python.parent.parent / "lib"
    tool = next(tool.glob("python*/site-packages/PySide6/lupdate"))
    for language in LANGUAGES:
        target = root / FOLDER / f"r2p_field_{language}.ts"
        sources = [*_windows(root), root / "src/r2p_field/viewmodels", root / "ui"]
        options = ["-extensions", "py,ui", "-locations", "none", "-no-obsolete", "-target-language", language]
        quietly(
            [tool, *options, *sources, "-ts", target],
            "Collecting the sentences of the windows",
            log=environment.log,
            env=environment.variables(),
        )
        say(f"{target.name}: {unfinished(target)} to translate")
        other = root / FOLDER / f"sentences_{language}.ts"
        _update_sentences(root, other, language)
        say(f"{other.name}: {unfinished(other)} to translate")
    return 0


def _windows(root: Path) -> list[Path]:
    """Return the code of the windows without what was compiled, over which lupdate falls."""
    return sorted(path for path in (root / "src/r2p_field/gui").iterdir() if path.name != "_forms")


def unfinished(file: Path) -> int:
    """Return how many sentences of a file have no translation yet."""
    return sum(one.find("translation[@type='unfinished']") is not None for one in _messages(file))


def _messages(file: Path) -> list[ET.Element]:
    return list(ET.parse(file).iter("message"))  # noqa: S314  (our own file)


def _update_sentences(root: Path, file: Path, language: str) -> None:
    known = {}
    if file.exists():
        known = {
            str(one.findtext("source")): str(one.findtext("translation") or "") for one in _messages(file)
        }
    collected = runpy.run_path(str(root / "packaging" / "sentences.py"))["collect"](root)
    whole = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(whole, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for sentence in collected:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = sentence
        translated = ET.SubElement(message, "translation")
        translated.text = known.get(sentence, "")
        if not translated.text:
            translated.set("type", "unfinished")
    ET.indent(whole, "    ")
    text = ET.tostring(whole, encoding="unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")
