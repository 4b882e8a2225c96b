"""Sentences with gaps, as a profile writes them: `Attack on civilians[, {place}]`.

`{name}` is filled in; a part in square brackets is left out where one of its gaps has nothing to say. Only
plain names can stand in a gap, so a profile can reach nothing but the row's own words.
"""

import re
from collections.abc import Mapping
from typing import Final

_GAP: Final = re.compile(r"\{([a-z0-9_.]+)\}")
_PART: Final = re.compile(r"\[([^\[\]]*)\]|([^\[\]]+)")


def gaps(template: str) -> frozenset[str]:
    """Name the gaps of the template. Raises ValueError for a bracket or brace that stands alone."""
    if re.search(r"[{}]", _GAP.sub("", template)) or re.search(r"[\[\]]", _PART.sub("", template)):
        raise ValueError("a bracket or brace is not closed, or one stands inside another")
    return frozenset(_GAP.findall(template))


def fill(template: str, words: Mapping[str, str]) -> str:
    """Give the sentence. Gaps outside brackets that have no words become nothing."""
    parts = (_part(optional, always, words) for optional, always in _PART.findall(template))
    return "".join(parts).strip()


def _part(optional: str, always: str, words: Mapping[str, str]) -> str:
    if optional and not all(words.get(gap) for gap in _GAP.findall(optional)):
        return ""
    return _GAP.sub(lambda gap: words.get(gap[1], ""), optional or always)
