"""Every small change of a module's source: an operator, a number, a condition, a step left out.

What a class declares (fields, enumerations) and words for people are left alone: the first is held by types
and golden files, the second by eyes.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import CodeType
from typing import Any, Final

_COMPARE: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_BINARY: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
    ast.BitXor: ast.BitOr,
}
_WORDS: Final = 2
"""Blanks in a text that make it words for people."""
_SKIPPED: Final = (ast.Raise, ast.AnnAssign, ast.arg)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutant:
    """One change: `name` says where and what; `function` is the outermost function or method around it."""

    name: str
    function: str
    code: CodeType


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """Put `after` into a field of a node (or into a place of a list in it)."""

    node: ast.AST
    field: str
    place: int | None
    after: Any

    @contextmanager
    def made(self) -> Iterator[tuple[str, str]]:
        """Make the change and take it back; yield what stood there and what stands there now."""
        before = self._get()
        words = _words(self.node, before, self.field)
        self._set(self.after)
        try:
            yield words, _words(self.node, self.after, self.field)
        finally:
            self._set(before)

    def _get(self) -> Any:
        value = getattr(self.node, self.field)
        return value if self.place is None else value[self.place]

    def _set(self, value: Any) -> None:
        if self.place is None:
            setattr(self.node, self.field, value)
        else:
            getattr(self.node, self.field)[self.place] = value


def _words(node: ast.AST, value: Any, field: str) -> str:
    shown = node if field in {"op", "ops", "value"} and not isinstance(node, ast.Return) else value
    if isinstance(shown, ast.AST):
        return " ".join(ast.unparse(shown).split())[:140]
    return repr(shown)[:60]


def mutants(file: Path, module: str) -> Iterator[Mutant]:
    """Yield every mutant of a file."""
    tree = ast.parse(file.read_text("utf-8"), str(file))
    seen: dict[str, int] = {}
    for function, top in _functions(tree):
        for change in _changes(top):
            with change.made() as (before, after):
                code = _code_of(compile(ast.fix_missing_locations(tree), str(file), "exec"), function)
            if code is None:
                continue
            name = f"{module}.{function}: {before} -> {after}"
            seen[name] = number = seen.get(name, 0) + 1
            yield Mutant(name=name if number == 1 else f"{name} ({number})", function=function, code=code)


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield node.name, node
        elif isinstance(node, ast.ClassDef):
            for one in node.body:
                if isinstance(one, ast.FunctionDef):
                    yield f"{node.name}.{one.name}", one


def _code_of(code: CodeType, function: str) -> CodeType | None:
    for name in function.split("."):
        found = [one for one in code.co_consts if isinstance(one, CodeType) and one.co_name == name]
        if not found:
            return None
        code = found[-1]
    return code


def _changes(function: ast.FunctionDef) -> Iterator[_Change]:
    for node in _walk(function):
        yield from _of_expression(node)
        yield from _of_statements(node)


def _walk(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """Yield the nodes of a function's body: no decorators, defaults, docstring or words that are raised."""
    left: list[ast.AST] = list(reversed(function.body))
    if isinstance(function.body[0], ast.Expr) and isinstance(function.body[0].value, ast.Constant):
        left.pop()
    yield ast.FunctionDef(name="", args=function.args, body=function.body, decorator_list=[], lineno=0)
    while left:
        node = left.pop()
        if isinstance(node, _SKIPPED):
            left += [node.value] if isinstance(node, ast.AnnAssign) and node.value else []
            continue
        yield node
        left += reversed(node.body if isinstance(node, ast.FunctionDef) else list(ast.iter_child_nodes(node)))


def _of_expression(node: ast.AST) -> Iterator[_Change]:
    if isinstance(node, ast.Compare):
        for place, op in enumerate(node.ops):
            if swapped := _COMPARE.get(type(op)):
                yield _Change(node=node, field="ops", place=place, after=swapped())
    elif isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield _Change(node=node, field="op", place=None, after=other)
    elif isinstance(node, ast.BinOp | ast.AugAssign):
        if changed := _BINARY.get(type(node.op)):
            yield _Change(node=node, field="op", place=None, after=changed())
    elif isinstance(node, ast.Constant):
        yield from _of_constant(node)
    elif isinstance(node, ast.Return) and node.value is not None and not _is_nothing(node.value):
        yield _Change(node=node, field="value", place=None, after=ast.Constant(None))
    elif isinstance(node, ast.If | ast.IfExp | ast.While):
        yield from _of_condition(node)


def _of_condition(node: ast.If | ast.IfExp | ast.While) -> Iterator[_Change]:
    """Turn a condition round; one comparison is turned round as a comparison already."""
    if isinstance(node.test, ast.UnaryOp) and isinstance(node.test.op, ast.Not):
        yield _Change(node=node, field="test", place=None, after=node.test.operand)
    elif not (isinstance(node.test, ast.Compare) and len(node.test.ops) == 1):
        yield _Change(node=node, field="test", place=None, after=ast.UnaryOp(ast.Not(), node.test))


def _of_constant(node: ast.Constant) -> Iterator[_Change]:
    value = node.value
    if isinstance(value, bool):
        yield _Change(node=node, field="value", place=None, after=not value)
    elif isinstance(value, int):
        yield _Change(node=node, field="value", place=None, after=value + 1)
    elif isinstance(value, bytes) and value:
        yield _Change(node=node, field="value", place=None, after=value + b"?")
    elif isinstance(value, str) and value and value.count(" ") < _WORDS:
        yield _Change(node=node, field="value", place=None, after=f"{value}?")


def _of_statements(node: ast.AST) -> Iterator[_Change]:
    """Leave out a step: a call for its effect, a refusal, an addition."""
    for field in ("body", "orelse", "finalbody"):
        steps = getattr(node, field, None)
        if not isinstance(steps, list):
            continue
        for place, step in enumerate(steps):
            call = isinstance(step, ast.Expr) and isinstance(step.value, ast.Call | ast.Yield | ast.YieldFrom)
            if call or isinstance(step, ast.Raise | ast.AugAssign):
                yield _Change(node=node, field=field, place=place, after=ast.Pass())
            elif isinstance(step, ast.Continue):
                yield _Change(node=node, field=field, place=place, after=ast.Break())


def _is_nothing(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and not node.value
