"""Sentences that arise without Qt are shown in the person's language, those with values in them too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

import compile_qt
from r2p_field.domain.errors import BadInput
from r2p_field.domain.places import point_from
from r2p_field.viewmodels import sentences
from r2p_field.viewmodels.sentences import said
from r2p_field.viewmodels.told import told

FRENCH = {
    "Nothing was changed.": "Rien n'a été changé.",
    "The {0} is not a number of degrees between -{1} and {2}.": "{0} : il faut des degrés de -{1} à {2}.",
    "latitude": "latitude nord",
}


@pytest.fixture
def french(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    """A French of three sentences, compiled as the program's own."""
    messages = "".join(
        f"<message><source>{source}</source><translation>{target}</translation></message>"
        for source, target in FRENCH.items()
    )
    text = (
        f'<TS version="2.1" language="fr"><context><name>{sentences.CONTEXT}</name>{messages}</context></TS>'
    )
    (tmp_path / "x.ts").write_text(f"<!DOCTYPE TS>{text}", "utf-8")
    compile_qt._run("lrelease", tmp_path / "x.ts", "-silent", out=tmp_path / "x.qm")
    translator = QTranslator()
    assert translator.load(str(tmp_path / "x.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_an_error_with_values_is_told_in_the_persons_language(french: None) -> None:
    with pytest.raises(BadInput) as caught:
        point_from("91", "0")
    failure = told(caught.value)
    assert failure.what == "latitude nord : il faut des degrés de -90 à 90."
    assert failure.safe == "Rien n'a été changé."


def test_what_nobody_translated_stays_as_it_is(french: None) -> None:
    assert said("Something else entirely.") == "Something else entirely."
    assert said("") == ""


@pytest.mark.parametrize("text", ["{0}", "{", "The {0} is", "a" * 5000, "%1 %n {name}"])
def test_a_text_that_looks_like_a_gap_is_only_a_text(french: None, text: str) -> None:
    assert said(text) == text
