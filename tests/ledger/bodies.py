"""Bodies by chance, made of few names and values so that two of them often meet in one place."""

from typing import Any

from hypothesis import strategies as st

Body = dict[str, Any]

_SCALARS = st.sampled_from([True, False, 0, 1, "", "a", "é", "1"])
_IDS = st.sampled_from(["1", "2", "3"])
_PARTS = st.dictionaries(st.sampled_from(["from", "to", "n"]), _SCALARS | st.just({"deep": [1]}), max_size=2)
_ITEMS = st.lists(
    st.builds(lambda key, part: part | {"id": key}, _IDS, _PARTS),
    max_size=3,
    unique_by=lambda item: str(item["id"]),
)
_SETS = st.lists(st.sampled_from(["a", "b", "é", "\U0001f54a", "\uffee"]), max_size=3, unique=True)
_ODD = (
    _SCALARS
    | _PARTS
    | _SETS
    | _ITEMS
    | st.just([1, 2])
    | st.just(["a", "a"])
    | st.just([{"id": "1"}, {"id": "1"}])
    | st.just([{"id": 1}])
)
_AGREEMENTS = st.fixed_dictionaries(
    {"answer": st.sampled_from(["yes", "no", "not_asked", "later"])}, optional={"detail": _SCALARS}
)
_ANSWERS = _AGREEMENTS | st.sampled_from(["yes", True])

BODIES: st.SearchStrategy[Body] = st.fixed_dictionaries(
    {},
    optional={
        "t": _SCALARS,
        "when": _PARTS,
        "parties": _ITEMS,
        "tags": _SETS,
        "odd": _ODD,
        "not_for": _SETS,
        "sensitivity": st.sampled_from(["low", "moderate", "high", "severe", "beyond", 1, True]),
        "consent": st.dictionaries(st.sampled_from(["partner", "publication"]), _ANSWERS) | _SCALARS,
        "risk": st.fixed_dictionaries(
            {},
            optional={
                "level": st.sampled_from(["green", "amber", "red", "violet"]),
                "decision": st.sampled_from(["hold", "contact_only", "send_with_measures", "later"]),
                "measures": _SCALARS,
            },
        )
        | _SCALARS,
    },
)
"""Whole bodies of a record, of every shape that the merge tells apart."""
