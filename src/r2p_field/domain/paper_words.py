"""The fixed words of printed pages in one language, with its figures and days.

What people wrote is no part of this: it is printed as they wrote it.
"""

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from r2p_field.domain.errors import BadInput
from r2p_field.domain.folding import fold

_BETWEEN: Final = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWords:
    """How a page speaks. `words` holds each sentence under its key, `languages` their names by tag.

    `telling` are beginnings of words that no page for a village may hold.
    """

    language: str
    right_to_left: bool
    digits: str
    day_order: str
    from_to: str
    months: tuple[str, ...]
    languages: Mapping[str, str]
    words: Mapping[str, str]
    telling: tuple[str, ...]

    def say(self, key: str, **values: object) -> str:
        """Give the words under a key, with what stands in braces filled in; figures as the language has them.

        A key that is not there is a mistake of the program: KeyError.
        """
        filled = {
            name: self.number(value) if isinstance(value, int) else value for name, value in values.items()
        }
        return self.words[key].format(**filled) if filled else self.words[key]

    def number(self, value: int) -> str:
        """Write a count."""
        return self._in_digits(str(value))

    def day(self, value: dt.date) -> str:
        """Write a day: `5 March 2026`."""
        day, year = self.number(value.day), self.number(value.year)
        return self.day_order.format(day=day, month=self.months[value.month - 1], year=year)

    def days(self, first: dt.date, last: dt.date | None) -> str:
        """Write a day, or the first and the last of several."""
        if last is None or last == first:
            return self.day(first)
        return self.range(self.day(first), self.day(last))

    def hour(self, begins: str) -> str:
        """Write an hour, `09:30`, in the digits of the page; empty where none was set."""
        return self._in_digits(begins)

    def _in_digits(self, figures: str) -> str:
        return figures.translate({ord("0") + n: sign for n, sign in enumerate(self.digits)})

    def range(self, first: str, last: str) -> str:
        """Write where something begins and ends."""
        return self.from_to.format(first=first, last=last)

    def language_name(self, tag: str) -> str:
        """Give the name of a language by its tag (`sw-CD` is found under `sw`), else the tag as written."""
        short = tag.replace("_", "-").split("-")[0].casefold()
        return self.languages.get(short, tag)

    def telling_in(self, text: str) -> tuple[str, ...]:
        """Give the words of a text that no page for a village may hold, folded as they are searched."""
        folded = _spaced(text)
        found = (re.search(rf" {re.escape(_spaced(one).strip())}\w*", folded) for one in self.telling)
        return tuple(one[0].strip() for one in found if one)


def _spaced(text: str) -> str:
    """Return the words of a text as they are searched, a space before each."""
    return f" {_BETWEEN.sub(' ', fold(text)).strip()} "


def paper_words(table: Mapping[str, Any]) -> PaperWords:
    """Make the words of one file, as `tomllib` read it. Raises BadInput when something is missing."""
    try:
        paper = table["paper"]
        return PaperWords(
            language=paper["language"],
            right_to_left=paper["direction"] == "rtl",
            digits=paper["digits"],
            day_order=paper["day"],
            from_to=paper["from_to"],
            months=tuple(paper["months"]),
            languages=dict(table["languages"]),
            words=dict(table["words"]),
            telling=tuple(paper["telling"]),
        )
    except (KeyError, TypeError) as problem:
        raise BadInput(
            what="The words for printing in this language are missing or damaged.",
            safe="Nothing was printed.",
            next_="Install the program again from its packet, or choose another language.",
            code="no-paper-words",
        ) from problem
