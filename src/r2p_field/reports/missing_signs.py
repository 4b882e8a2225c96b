"""Says what the replacement sign means, on papers where one was printed."""

from typing import Final

from r2p_field.reports import style
from r2p_field.reports.flow import Flow
from r2p_field.reports.fonts import REPLACEMENT
from r2p_field.reports.marks import Text

MEANING: Final = (
    f"{REPLACEMENT} stands for a sign that this program has no letter shape for. "
    "The record holds it unchanged."
)


def draw_missing_signs(flow: Flow) -> None:
    """Explain the replacement sign if it stands on any of the pages so far."""
    marks = (mark for page in flow.pages for mark in page.marks)
    if any(isinstance(mark, Text) and REPLACEMENT in mark.text for mark in marks):
        flow.space(8)
        flow.paragraph(MEANING, size=style.SMALL, colour=style.GREY)
