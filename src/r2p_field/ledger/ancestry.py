"""What was written after having seen what: heads, and the one revision from which several heads departed.

Links lead through any stored header of the record, eligible or not (docs/formats.md section 6, rules 3 and
5). Everything here takes time in proportion to the number of links and no recursion, however deep or wide
the history is.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from r2p_field.domain.ids import RevisionId
from r2p_field.ledger.revision import Header

Headers = Mapping[RevisionId, Header]
"""All stored headers of one record."""

_Link = tuple[RevisionId, RevisionId]


def heads_of(eligible: Collection[RevisionId], headers: Headers) -> list[RevisionId]:
    """Return the eligible revisions that no other eligible one has seen."""
    seen: set[RevisionId] = set()
    waiting = [parent for revision in eligible for parent in headers[revision].parents]
    while waiting:
        revision = waiting.pop()
        if revision not in seen and revision in headers:
            seen.add(revision)
            waiting.extend(headers[revision].parents)
    return [revision for revision in eligible if revision not in seen]


def common_base(
    heads: Sequence[RevisionId], eligible: Collection[RevisionId], headers: Headers
) -> RevisionId | None:
    """Return the one eligible revision from which every pair of at least two heads departed, if there is one.

    That is the revision below all heads such that every eligible revision below two heads is it, or lies
    below it.
    """
    links = _links_below(heads, headers)
    shared = [revision for revision in _below_two_heads(heads, links) if revision in eligible]
    newest = _without_seen(shared, links)
    if len(newest) == 1 and _all_reach(heads, newest[0], links):
        return newest[0]
    return None


def _links_below(heads: Iterable[RevisionId], headers: Headers) -> list[_Link]:
    """Return (child, parent) links below the heads, every link into a child before those out of it."""
    order = _parents_first(heads, headers)
    return [
        (child, parent) for child in reversed(order) for parent in headers[child].parents if parent in headers
    ]


def _parents_first(heads: Iterable[RevisionId], headers: Headers) -> list[RevisionId]:
    """Sort the heads and all below them so that parents stand before their children (depth first)."""
    order: list[RevisionId] = []
    entered: set[RevisionId] = set()
    left: set[RevisionId] = set()
    path = list(heads)
    while path:
        revision = path[-1]
        if revision not in entered:
            entered.add(revision)
            path.extend(
                parent for parent in headers[revision].parents if parent in headers and parent not in entered
            )
            continue
        path.pop()
        if revision not in left:
            left.add(revision)
            order.append(revision)
    return order


def _below_two_heads(heads: Iterable[RevisionId], links: Iterable[_Link]) -> list[RevisionId]:
    """Return what lies below at least two different heads."""
    only: dict[RevisionId, RevisionId | None] = {head: head for head in heads}
    for child, parent in links:
        above = only[child]
        only[parent] = above if only.get(parent, above) == above else None
    return [revision for revision, head in only.items() if head is None]


def _without_seen(candidates: Collection[RevisionId], links: Iterable[_Link]) -> list[RevisionId]:
    """Leave out the candidates that lie below another candidate."""
    above = set(candidates)
    below: set[RevisionId] = set()
    for child, parent in links:
        if child in above or child in below:
            below.add(parent)
    return [revision for revision in candidates if revision not in below]


def _all_reach(heads: Iterable[RevisionId], base: RevisionId, links: Sequence[_Link]) -> bool:
    reaching = {base}
    for child, parent in reversed(links):
        if parent in reaching:
            reaching.add(child)
    return reaching.issuperset(heads)
