"""Names that look like something, in the way of a profile: `*` stands for anything, case does not matter."""

import re
from typing import Final

_NUMBER: Final = re.compile(r"\{([1-9])\}")


class Likeness:
    """One such pattern. `{country}` in it stands for the country of the row."""

    def __init__(self, like: str) -> None:
        self._pieces = [re.escape(piece) for piece in like.split("*")]
        self._local = "{country}" in like
        self._fixed = self._compile(self._pieces)

    @staticmethod
    def _compile(pieces: list[str]) -> re.Pattern[str]:
        return re.compile("(.*)".join(pieces), re.IGNORECASE | re.DOTALL)

    def match(self, name: str, country: str = "") -> tuple[str, ...] | None:
        """Give what each `*` stood for, or None where the name looks different."""
        found = self._pattern(country).fullmatch(name)
        return None if found is None else found.groups()

    def _pattern(self, country: str) -> re.Pattern[str]:
        if not self._local:
            return self._fixed
        return self._compile(
            [piece.replace(re.escape("{country}"), re.escape(country)) for piece in self._pieces]
        )


def written(unit: str, stars: tuple[str, ...]) -> str:
    """Fill `{1}`, `{2}` and so on with what the stars stood for; a number without a star is nothing."""
    filled = _NUMBER.sub(lambda gap: "".join(stars[int(gap[1]) - 1 : int(gap[1])]), unit)
    return " ".join(filled.split())
