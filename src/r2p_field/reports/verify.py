"""Checks a printed file page by page: is everything on the page as it was when its check code was printed?"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from r2p_field.reports.check_code import CheckCode, PageDigests, printed_code
from r2p_field.reports.errors import NotOurPages, ReportError, not_our_pages
from r2p_field.reports.pdf_file import MAX_FILE, Objects, Ref, Value, read_strict, serialise
from r2p_field.reports.stamp import PAGES, frame, page_refs

MOST_PAGES: Final = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PageVerdict:
    """One page of a file: the code printed on it and the code that its content gives.

    Either is absent where the page is too damaged to tell. `unchanged` only if both are there and the same.
    """

    number: int
    of: int
    printed: CheckCode | None
    computed: CheckCode | None

    @property
    def unchanged(self) -> bool:
        """Tell whether the page is as it was when its code was printed."""
        return self.printed is not None and self.printed == self.computed


def verify_pdf(path: "str | os.PathLike[str]") -> tuple[PageVerdict, ...]:
    """Return a verdict for each page of a PDF that this program made.

    What a verdict proves and what it does not is in `docs/check-code.md`: there is no secret in a code.

    Raises NotOurPages when the file as a whole is not as this program wrote it, ReportError when it cannot be
    read at all.
    """
    return verify_bytes(_load(Path(path)))


def verify_bytes(data: bytes) -> tuple[PageVerdict, ...]:
    """Return a verdict for each page of a file held in memory; otherwise as `verify_pdf`."""
    objects = read_strict(data)
    pages = _pages(objects)
    digests = PageDigests(objects)
    verdicts = tuple(_judge(digests, objects[r.number], n, len(pages)) for n, r in enumerate(pages, start=1))
    if (
        all(verdict.unchanged for verdict in verdicts)
        and digests.met | {1, 2, *_numbers(pages)} != objects.keys()
    ):
        raise not_our_pages("It holds something that no page shows.")
    return verdicts


def _numbers(refs: list[Ref]) -> set[int]:
    return {ref.number for ref in refs}


def _load(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MAX_FILE + 1)
    except OSError as problem:
        raise ReportError(
            what="The file cannot be read.",
            safe="Nothing was changed.",
            next_="Look whether it is still there and whether you may open it.",
            code="unreadable-file",
        ) from problem


def _pages(objects: Objects) -> list[Ref]:
    """Return the pages; refuse a file whose frame around them is not exactly ours."""
    refs = page_refs(objects)
    ours = all(serialise(objects.get(n)) == serialise(part) for n, part in frame(refs).items())
    if not ours or not 0 < len(refs) <= MOST_PAGES:
        raise not_our_pages("Its list of pages is wrong, or it holds something beside its pages.")
    if any(_parent(objects.get(ref.number)) != PAGES for ref in refs):
        raise not_our_pages("A page in it is not where it belongs.")
    return refs


def _parent(page: Value) -> Value:
    return page.get("Parent") if isinstance(page, dict) else None


def _judge(digests: PageDigests, page: Value, number: int, of: int) -> PageVerdict:
    printed = computed = None
    try:
        content = digests.content(page)
        printed = printed_code(content)
        computed = digests.code(page, content, number, of)
    except NotOurPages:
        return PageVerdict(number=number, of=of, printed=printed, computed=None)
    return PageVerdict(number=number, of=of, printed=printed, computed=computed)
