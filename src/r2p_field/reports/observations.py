"""The observations worth reading in full, each with its grade and who is said to have acted."""

from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from r2p_field.domain.summary import KeyObservation
from r2p_field.reports import style
from r2p_field.reports.flow import Flow
from r2p_field.reports.marks import Colour, Rule
from r2p_field.reports.text import Line, break_lines, isolated

_SIDE: Final = 106.0
_GAP: Final = 12.0
_STEP: Final = 12.6
"""All lines of an entry have this distance, so that its two columns stay in step."""


@dataclass(frozen=True, slots=True)
class _Styled:
    line: Line
    size: float
    colour: Colour = style.INK
    bold: bool = False


def draw_observations(flow: Flow, chosen: tuple[KeyObservation, ...], rule: str) -> None:
    """Draw the rule by which they were chosen, then one entry for each."""
    flow.heading("Key observations", room=120)
    if not chosen:
        flow.paragraph("No observation was chosen for this period and area.")
        return
    flow.paragraph(f"How they were chosen: {rule}", size=style.SMALL, colour=style.GREY)
    flow.space(4)
    for observation in chosen:
        _draw_entry(flow, _side(observation), _main(observation, flow.width - _SIDE - _GAP))


def _draw_entry(flow: Flow, side: list[_Styled], main: list[_Styled]) -> None:
    """Draw an entry in two columns; only one that is longer than a page is torn."""
    height = max(len(side), len(main)) * _STEP + 12
    if height <= flow.full_room:
        flow.need(height)
    flow.put(Rule(flow.left, flow.y, flow.left + flow.width, flow.y, style.LINE, 0.4))
    flow.space(5)
    for left, right in zip_longest(side, main):
        flow.need(_STEP)
        flow.y += _STEP
        if left:
            _write(flow, left, flow.left, _SIDE)
        if right:
            _write(flow, right, flow.left + _SIDE + _GAP, flow.width - _SIDE - _GAP)
    flow.space(7)


def _write(flow: Flow, item: _Styled, x: float, width: float) -> None:
    flow.write(item.line, x, flow.y - 3, width, item.size, colour=item.colour, bold=item.bold)


def _side(observation: KeyObservation) -> list[_Styled]:
    return [
        *_styled(observation.reference, _SIDE, style.SMALL, bold=True, most=2),
        *_styled(observation.date, _SIDE, style.SMALL, most=4),
        *_styled(f"Grade: {isolated(observation.grade)}", _SIDE, style.SMALL, colour=style.GREY, most=3),
    ]


def _main(observation: KeyObservation, width: float) -> list[_Styled]:
    lines = [
        *_styled(observation.title, width, style.BODY, bold=True, most=6),
        *_styled(observation.place, width, style.SMALL, colour=style.GREY, most=3),
    ]
    for count in observation.counts:
        lines += _styled(count, width, style.SMALL, most=4)
    for party in observation.parties:
        lines += _styled(
            f"Acting: {isolated(party.party)} (basis: {isolated(party.basis)})", width, style.SMALL, most=4
        )
    return lines


def _styled(
    text: str, width: float, size: float, *, colour: Colour = style.INK, bold: bool = False, most: int
) -> list[_Styled]:
    lines = break_lines(text, width, size, bold=bold, most=most)
    return [_Styled(line, size, colour, bold) for line in lines]
