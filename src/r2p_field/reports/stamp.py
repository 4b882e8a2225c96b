"""Finishes a painted file: each page gets its check code, and nothing else is left behind.

What reportlab adds of itself (its name, dates, an identity of the file) is not taken over: the finished
file holds the pages, the letters and a language, and is written by `pdf_file.write` alone.
"""

from typing import Final

from r2p_field.domain.jobs import Progress
from r2p_field.reports.check_code import CheckCode, PageDigests, with_code
from r2p_field.reports.errors import NotOurPages, PrintFailed
from r2p_field.reports.pdf_file import (
    Name,
    Number,
    Objects,
    Ref,
    Stream,
    Value,
    packed,
    read,
    unpacked,
    write,
)

_NOT_TAKEN: Final = frozenset({"Trans", "Rotate", "Parent"})
PAGES: Final = Ref(2)


def stamp(painted: bytes, progress: Progress) -> tuple[bytes, tuple[CheckCode, ...]]:
    """Return the finished file and the code of each page.

    Raises PrintFailed when the painted file is not what was expected of reportlab.
    """
    try:
        objects = _Copy(read(painted)).objects()
        codes = _stamp_pages(objects, progress)
    except NotOurPages as problem:
        raise PrintFailed(
            what="The printed pages could not be given their check codes.",
            safe="Your records are not touched and nothing was written.",
            next_="Report this: it is a mistake in the program.",
        ) from problem
    return write(objects), codes


def unmarked(painted: bytes, language: str) -> bytes:
    """Return the finished file of pages without check codes: they say nothing of what made them.

    Raises PrintFailed when the painted file is not what was expected of reportlab.
    """
    try:
        objects = _Copy(read(painted)).objects()
    except NotOurPages as problem:
        raise PrintFailed(
            what="The printed pages could not be finished.",
            safe="Your records are not touched and nothing was written.",
            next_="Report this: it is a mistake in the program.",
        ) from problem
    return write({**objects, **frame(page_refs(objects), language)})


def _stamp_pages(objects: Objects, progress: Progress) -> tuple[CheckCode, ...]:
    pages, codes, digests = page_refs(objects), list[CheckCode](), PageDigests(objects)
    for done, ref in enumerate(pages):
        progress.report(len(pages) + done, 2 * len(pages), f"Checking page {done + 1} of {len(pages)}")
        page = objects[ref.number]
        content = digests.content(page)
        codes.append(digests.code(page, content, done + 1, len(pages)))
        _replace_content(objects, page, with_code(content, codes[-1]))
    return tuple(codes)


def page_refs(objects: Objects) -> list[Ref]:
    """Return the pages of a file of ours in order: object 2 lists them all."""
    tree = objects.get(PAGES.number)
    kids = tree.get("Kids") if isinstance(tree, dict) else None
    return [kid for kid in kids if isinstance(kid, Ref)] if isinstance(kids, list) else []


def frame(pages: list[Ref], language: str = "en") -> Objects:
    """Return the catalogue (object 1) and the list of pages (object 2): all that is there beside pages.

    The language is there for programs that read pages aloud.
    """
    kids: Value = [*pages]
    return {
        1: {"Type": Name("Catalog"), "Pages": PAGES, "Lang": language.encode("ascii")},
        PAGES.number: {"Type": Name("Pages"), "Kids": kids, "Count": Number(len(pages))},
    }


def _replace_content(objects: Objects, page: Value, content: bytes) -> None:
    if isinstance(page, dict) and isinstance(page["Contents"], Ref):
        number = page["Contents"].number
        old = objects[number]
        entries = old.entries if isinstance(old, Stream) else {}
        objects[number] = packed(content, entries)


class _Copy:
    """Copies what the pages of a painted file refer to, numbered in the order in which it is met."""

    def __init__(self, painted: Objects) -> None:
        self._painted = painted
        self._new: dict[int, int] = {}
        self._objects: Objects = {1: None, 2: None}

    def objects(self) -> Objects:
        """Return catalogue, page list, and then each page with what it needs."""
        tree = next(v for v in self._painted.values() if isinstance(v, dict) and v.get("Type") == "Pages")
        kids = tree["Kids"]
        pages = [self._take(kid) for kid in kids] if isinstance(kids, list) else []
        return {**self._objects, **frame([page for page in pages if isinstance(page, Ref)])}

    def _take(self, value: Value) -> Value:
        match value:
            case Ref():
                return self._renumbered(value)
            case list():
                return [self._take(item) for item in value]
            case dict():
                return self._entries(value)
            case Stream():
                return packed(unpacked(value), self._entries(value.entries))
            case _:
                return value

    def _entries(self, entries: dict[str, Value]) -> dict[str, Value]:
        kept = {key: self._take(item) for key, item in entries.items() if key not in _NOT_TAKEN}
        return {**kept, "Parent": PAGES} if entries.get("Type") == "Page" else kept

    def _renumbered(self, ref: Ref) -> Ref:
        number = self._new.get(ref.number)
        if number is None:
            number = self._new[ref.number] = len(self._objects) + 1
            self._objects[number] = None
            self._objects[number] = self._take(self._painted[ref.number])
        return Ref(number)
