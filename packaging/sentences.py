"""The sentences for people that stand in code without Qt: errors, hints, reasons, steps of long work.

They are written where they arise, in English, and translated where they are shown, by their text
(`r2p_field.viewmodels.sentences`). Those with values in them are collected with numbered gaps:
`f"The {name} is missing."` becomes `The {0} is missing.`

Nothing but the standard library may be used here: the build hook runs it too.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("domain", "services", "crypto", "ledger", "trust", "bundle", "vault", "exchange", "viewmodels")
"""Where such sentences stand. Printed pages have words of their own, and so has the command line."""
CLOSE_TO_PEOPLE = frozenset({"domain", "services", "exchange"})
"""Where also the halves of sentences are for people; deeper down they are for whoever writes programs."""
SENTENCE = re.compile(r"[A-Za-z\"'{“][^\n]*[a-z][^\n]* [^\n]*[a-z]", re.DOTALL)
NOT_FOR_PEOPLE = re.compile(
    r"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|WHERE|PRAGMA|VALUES|FROM \w+|ORDER BY|ON CONFLICT|JOIN)\b"
    r"|\bCASE WHEN\b|^r2p/|%s|[<>=] \?"
)
"""Questions to the database, and what is signed."""
CALLS_FOR_THE_PROGRAM = frozenset(
    {"compile", "TypeVar", "NewType", "getLogger", "tr", "translate", "QT_TRANSLATE_NOOP"}
)
"""Their texts are for the program itself, or are collected by Qt's own tool."""


def collect(root: Path) -> list[str]:
    """Return every sentence of the checkout `root`, sorted, those with gaps among them."""
    found: set[str] = set()
    for folder in FOLDERS:
        for file in sorted((root / "src" / "r2p_field" / folder).rglob("*.py")):
            said = set(of_code(file.read_text("utf-8")))
            found |= {one for one in said if folder in CLOSE_TO_PEOPLE or one[0].isupper()}
    return sorted(found)


def of_code(code: str) -> Iterator[str]:
    """Yield the sentences of one file."""
    tree = ast.parse(code)
    passed = set(_not_said(tree))
    for node in ast.walk(tree):
        if id(node) in passed:
            continue
        text = _text(node)
        if text and SENTENCE.match(text) and not NOT_FOR_PEOPLE.search(text):
            yield text


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, gaps = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value).replace("{", "{{").replace("}", "}}"))
        else:
            parts.append(f"{{{gaps}}}")
            gaps += 1
    return "".join(parts)


def _not_said(tree: ast.AST) -> Iterator[int]:
    """Yield what no person sees: docstrings, the pieces of an f-string, notes to the type checker."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)
        elif isinstance(node, ast.JoinedStr):
            yield from (id(piece) for part in node.values for piece in ast.walk(part))
        elif isinstance(node, ast.Call) and _name(node.func) in {
            "compile",
            "TypeVar",
            "NewType",
            "getLogger",
        }:
            yield from (id(piece) for part in node.args for piece in ast.walk(part))
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
            yield from (id(piece) for piece in ast.walk(node.annotation))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""
