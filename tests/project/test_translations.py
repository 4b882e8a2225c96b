"""Sentences for people can be translated only when they stand in the code as they are."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MARKERS = {"tr", "translate", "msgid", "QT_TRANSLATE_NOOP"}


def made_up_sentences(code: str) -> Iterator[int]:
    """Yield the lines on which a sentence is put together before it is translated, or within an f-string.

    The tool that collects sentences takes an f-string's source for the sentence, which then never matches,
    and passes over what is translated inside one, which is then shown in English.
    """
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.JoinedStr):
            yield from (one.lineno for one in ast.walk(node) if isinstance(one, ast.Call) and _marked(one))
        elif isinstance(node, ast.Call) and _marked(node):
            # a count, the last argument, may be worked out
            said = node.args[:3] if _name(node.func) == "translate" else node.args[:2]
            yield from (arg.lineno for arg in said if isinstance(arg, ast.JoinedStr | ast.BinOp))


def _marked(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and _name(node.func) in MARKERS


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def test_no_sentence_is_put_together_before_it_is_translated() -> None:
    found = [
        f"{source.relative_to(ROOT)}:{line}"
        for source in sorted((ROOT / "src").rglob("*.py"))
        for line in made_up_sentences(source.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        'self.tr(f"{n} records")',
        'translate("Page", "a " + name)',
        'QCoreApplication.translate("P", f"{n}")',
        """f"{made} {self.tr('Nobody tried.')}\"""",
    ],
)
def test_such_a_sentence_is_seen(code: str) -> None:
    assert list(made_up_sentences(code)) == [1]


@pytest.mark.parametrize(
    "code", ['self.tr("%n records", "", n)', 'self.tr("Save").format(n)', 'text.strip(f"{n}")']
)
def test_a_plain_sentence_is_let_pass(code: str) -> None:
    assert list(made_up_sentences(code)) == []
