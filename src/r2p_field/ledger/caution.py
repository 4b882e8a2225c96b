"""Where two sides disagree about protection, the more careful value is displayed until a person decides.

The order is part of the format, since the folded state must be the same everywhere (docs/formats.md section
6, rule 5). What this version does not know counts as more careful than all it knows.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from r2p_field.ledger.canonical import Value, encode_unbounded

_Rank = tuple[int, bytes]
"""Greater is more careful; the bytes order what is not known."""
_Ranking = Callable[[Value | None], _Rank]
_Order = Mapping[str | None, int]

_UNKNOWN: Final = 9
_SENSITIVITY: Final[_Order] = MappingProxyType({None: 0, "low": 1, "moderate": 2, "high": 3, "severe": 4})
_LEVEL: Final[_Order] = MappingProxyType({None: 0, "green": 1, "amber": 2, "red": 3})
_DECISION: Final[_Order] = MappingProxyType({"send_with_measures": 0, None: 1, "contact_only": 2, "hold": 3})
_AGREEMENT: Final[_Order] = MappingProxyType({"yes": 1, None: 2, "not_asked": 3, "no": 4})
_YES_WITH_DETAIL: Final = 0


def most_careful(at: Sequence[str], values: Sequence[Value | None]) -> int | None:
    """Return which of `values` (None: absent) is displayed at a place, or None where caution has no say.

    `values` stand in the order of their heads; of equally careful ones the last is taken.
    """
    rank = _rank_at(tuple(at))
    if rank is None:
        return None
    return max(range(len(values)), key=lambda index: (rank(values[index]), index))


def _rank_at(at: tuple[str, ...]) -> _Ranking | None:
    """Find how values of a place are ranked; a field in a shape that nobody knows by its bytes alone."""
    if at[0] == "consent" and len(at) == 2:
        return _by_answer
    if at[0] == "risk" and len(at) > 1:
        return _BY_PLACE.get(at)
    return _BY_PLACE.get(at, _by_bytes) if at[0] in _FIELDS else None


def _by_code(order: _Order) -> _Ranking:
    def rank(value: Value | None) -> _Rank:
        known = order.get(value) if value is None or isinstance(value, str) else None
        return _unknown(value) if known is None else (known, b"")

    return rank


def _by_answer(value: Value | None) -> _Rank:
    if value is None:
        return _AGREEMENT[None], b""
    answer = value.get("answer") if isinstance(value, dict) else None
    if not isinstance(answer, str) or answer not in _AGREEMENT:
        return _unknown(value)
    if answer == "yes" and isinstance(value, dict) and value.get("detail") is True:
        return _YES_WITH_DETAIL, b""
    return _AGREEMENT[answer], b""


def _unknown(value: Value | None) -> _Rank:
    return _UNKNOWN, encode_unbounded(value)


_FIELDS: Final = frozenset({"consent", "risk", "sensitivity"})
_by_bytes: Final = _by_code(MappingProxyType({None: 0}))
_BY_PLACE: Final[Mapping[tuple[str, ...], _Ranking]] = MappingProxyType(
    {
        ("sensitivity",): _by_code(_SENSITIVITY),
        ("risk", "level"): _by_code(_LEVEL),
        ("risk", "decision"): _by_code(_DECISION),
    }
)
