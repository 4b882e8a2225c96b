"""The pages of the help: their titles and sections, the links between them, and finding a word in them.

A page is Markdown. Its first line is its title; a heading may carry an anchor, `## Grades {#grades}`, which
stays the same in every language. A link names a page, `[consent](consent)`, or a place on one,
`[grades](known#grades)`; nothing else can be linked. The page `contents` links all others, in their order.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from r2p_field.domain.folding import words

CONTENTS: Final = "contents"
"""The page from which one finds all others."""

GUIDES: Final = "guides"
"""The page from which one finds the guides, each of which is `guide-...`."""
_OF_GUIDES: Final = (
    (re.compile(r"\]\(\.\./\.\./resources/help/en/([a-z0-9-]+)\.md"), r"](\1"),
    (re.compile(r"\]\(\.\./images/"), "]("),
    (re.compile(r"\]\(README\.md"), f"]({GUIDES}"),
    (re.compile(r"\]\(([a-z-]+)\.md"), r"](guide-\1"),
)
"""Links between files of the documentation, and what they are between pages of the help."""

_HEADING: Final = re.compile(r"^(#{1,4})[ \t]+(.+?)(?:[ \t]*\{#([a-z0-9-]+)\})?[ \t]*$", re.MULTILINE)
_LINK: Final = re.compile(r"(?<!!)\[[^\]\n]+\]\(([^)\s]+)\)")
_MARKS: Final = re.compile(r"!?\[([^\]\n]+)\]\([^)\s]+\)|[*_`#|>]|\{#[a-z0-9-]+\}")
_AROUND: Final = 60
"""Letters shown before and after a word that was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page, and a section of it where one is meant."""

    page: str
    anchor: str = ""


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page. `text` is as it was written."""

    id: str
    text: str

    @cached_property
    def title(self) -> str:
        """What it is called."""
        found = _HEADING.search(self.text)
        return found.group(2) if found else self.id

    @cached_property
    def shown(self) -> str:
        """The Markdown to show: without the anchors."""
        return _HEADING.sub(lambda found: f"{found.group(1)} {found.group(2)}", self.text)

    @cached_property
    def anchors(self) -> Mapping[str, int]:
        """Which of its headings carries which anchor, counted from 0."""
        headings = list(_HEADING.finditer(self.text))
        return {found.group(3): at for at, found in enumerate(headings) if found.group(3)}

    @cached_property
    def links(self) -> tuple[Place, ...]:
        """Where its links lead, in their order."""
        return tuple(place_of(target, here=self.id) for target in _LINK.findall(self.text))

    @cached_property
    def plain(self) -> str:
        """Its words without marks, in one line."""
        return " ".join(_MARKS.sub(lambda found: found.group(1) or " ", self.text).split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page that holds what was looked for, with the words around it."""

    page: Page
    excerpt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpBook:
    """All pages by id."""

    pages: Mapping[str, Page]

    def get(self, name: str) -> Page | None:
        """Give a page, None where there is none of that id."""
        return self.pages.get(name)

    def holds(self, place: Place) -> bool:
        """Say whether there is such a page, and such a section on it."""
        page = self.pages.get(place.page)
        return page is not None and (not place.anchor or place.anchor in page.anchors)

    def in_order(self) -> tuple[Page, ...]:
        """Give the pages in the order of the contents, which come first; each guide after the list of them.

        What no contents link comes last.
        """
        linked = [CONTENTS, *(place.page for place in self.pages[CONTENTS].links)]
        if GUIDES in linked:
            after = linked.index(GUIDES) + 1
            linked[after:after] = [place.page for place in self.pages[GUIDES].links]
        linked += sorted(self.pages)
        return tuple(self.pages[name] for name in dict.fromkeys(linked) if name in self.pages)

    def search(self, query: str) -> tuple[Found, ...]:
        """Find pages that hold every word of the query; those with one in the title come first."""
        parts = words(query)
        found = [page for page in self.in_order() if _holds(page.plain, parts)] if parts else []
        found.sort(key=lambda page: not _holds_any(page.title, parts))
        return tuple(Found(page=page, excerpt=_excerpt(page.plain, parts)) for page in found)

    def dead_links(self) -> Iterator[tuple[str, Place]]:
        """Give each link that leads nowhere, with the page on which it stands."""
        for page in self.pages.values():
            for place in page.links:
                if not self.holds(place):
                    yield page.id, place

    def lost_pages(self) -> tuple[str, ...]:
        """Give the pages to which no way leads from the contents."""
        reached, way = {CONTENTS}, [CONTENTS]
        while way:
            for place in self.pages[way.pop()].links:
                if place.page in self.pages and place.page not in reached:
                    reached.add(place.page)
                    way.append(place.page)
        return tuple(sorted(set(self.pages) - reached))


def place_of(target: str, *, here: str = CONTENTS) -> Place:
    """Read the target of a link or the `help` of a field: `page`, `page#anchor`, `#anchor` on this page."""
    page, _, anchor = target.partition("#")
    return Place(page=page or here, anchor=anchor)


def guide_page(name: str, text: str) -> Page:
    """Return a guide of the documentation as a page; its links lead as those of the help do."""
    for there, here in _OF_GUIDES:
        text = there.sub(here, text)
    return Page(id=GUIDES if name == "README" else f"guide-{name}", text=text)


def _holds(text: str, parts: tuple[str, ...]) -> bool:
    there = words(text)
    return all(any(word.startswith(part) for word in there) for part in parts)


def _holds_any(text: str, parts: tuple[str, ...]) -> bool:
    return any(word.startswith(part) for word in words(text) for part in parts)


def _excerpt(plain: str, parts: tuple[str, ...]) -> str:
    for found in re.finditer(r"\w+", plain):
        if any(word.startswith(parts[0]) for word in words(found.group())):
            start = max(0, found.start() - _AROUND)
            start = plain.rfind(" ", 0, start) + 1 if start else 0
            end = plain.find(" ", found.end() + _AROUND)
            end = len(plain) if end < 0 else end
            return ("… " if start else "") + plain[start:end] + (" …" if end < len(plain) else "")
    return plain[: 2 * _AROUND]
