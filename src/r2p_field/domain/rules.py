"""Where two sides of a record disagree about protection, the more careful one applies until a person decides.

`most_restrictive` is what the merge of records displays for consent, sensitivity, risk and "not for"
(FORMATS 4). It works on stored values, known to this version or not: what it does not know counts as the
most restrictive. It is a join: the order and grouping of the sides make no difference, and a side repeated
adds nothing.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

Value = Any
"""A value of canonical JSON, or None where the field is absent."""

_Rank = Callable[[Value], int]

_UNKNOWN: Final = 99
"""The rank of what this version does not know: above everything it knows."""


def most_restrictive(field: str, values: Iterable[Value]) -> Value:
    """Give the value that protects most; None when the field should be absent.

    `field` is `consent`, `sensitivity`, `risk` or `not_for`; `values` are the stored values of the sides,
    None where a side does not have the field, at least one. Raises ValueError for another field or no
    values.
    """
    sides = list(values)
    if field not in _JOINS or not sides:
        raise ValueError("only consent, sensitivity, risk and not_for are joined, and only something")
    return _JOINS[field](sides)


def _greatest(rank: _Rank, values: Iterable[Value]) -> Value:
    """A total order: by rank, then by text, so that two different values never count as equal."""
    return max(values, key=lambda value: (rank(value), _text(value)))


def _text(value: Value) -> str:
    return "" if value is None else json.dumps(value, sort_keys=True, separators=(",", ":"))


def _ranked(*codes: str | None) -> Mapping[str | None, int]:
    return MappingProxyType({code: rank for rank, code in enumerate(codes)})


_SENSITIVITY: Final = _ranked("low", None, "moderate", "high", "severe")
_AGREEMENT: Final = _ranked("yes with detail", "yes", None, "not_asked", "no")
_LEVEL: Final = _ranked("green", None, "amber")
_DECISION: Final = MappingProxyType({"send_with_measures": 10, "contact_only": 11, "hold": 12})


def _code_rank(ranks: Mapping[Any, int], code: Value) -> int:
    return ranks.get(code, _UNKNOWN) if code is None or isinstance(code, str) else _UNKNOWN


def _sensitivity_rank(value: Value) -> int:
    return _code_rank(_SENSITIVITY, value)


def _agreement_rank(value: Value) -> int:
    """Yes with detail, yes, never asked (absent, then stored), no."""
    if not isinstance(value, Mapping):
        return _AGREEMENT[None] if value is None else _UNKNOWN
    answer = value.get("answer")
    if answer == "yes" and value.get("detail") is True:
        return _AGREEMENT["yes with detail"]
    return _UNKNOWN if answer is None else _code_rank(_AGREEMENT, answer)


def _risk_rank(value: Value) -> int:
    """By what it lets out; a red check without a decision lets out only the call to be contacted."""
    if not isinstance(value, Mapping):
        return _LEVEL[None] if value is None else _UNKNOWN
    level = value.get("level")
    if level == "red":
        return _code_rank(_DECISION, value.get("decision", "contact_only"))
    return _UNKNOWN if level is None else _code_rank(_LEVEL, level)


def _join_consent(values: list[Value]) -> Value:
    """Use by use: each side's answer about one use stands against the other's answer about the same use."""
    odd = [value for value in values if value is not None and not isinstance(value, Mapping)]
    if odd:
        return _greatest(lambda _: 0, odd)
    sides = [value or {} for value in values]
    uses = sorted({use for side in sides for use in side})
    joined = {use: _greatest(_agreement_rank, [side.get(use) for side in sides]) for use in uses}
    return {use: answer for use, answer in joined.items() if answer is not None} or None


def _join_not_for(values: list[Value]) -> Value:
    """Whoever is left out by one side is left out."""
    odd = [value for value in values if value is not None and not _is_set(value)]
    if odd:
        return _greatest(lambda _: 0, odd)
    return sorted({code for value in values if value is not None for code in value}) or None


def _is_set(value: Value) -> bool:
    return isinstance(value, list) and all(isinstance(code, str) for code in value)


_JOINS: Final[Mapping[str, Callable[[list[Value]], Value]]] = MappingProxyType(
    {
        "consent": _join_consent,
        "sensitivity": lambda values: _greatest(_sensitivity_rank, values),
        "risk": lambda values: _greatest(_risk_rank, values),
        "not_for": _join_not_for,
    }
)
