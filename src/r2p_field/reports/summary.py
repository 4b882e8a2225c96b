"""Prints the situation summary: what was recorded in an area and a period, for headquarters or the public."""

from typing import BinaryIO

from r2p_field.domain.jobs import Progress, Silent
from r2p_field.domain.summary import Audience, Summary
from r2p_field.reports.check_code import CheckCode
from r2p_field.reports.counted import draw_counted
from r2p_field.reports.coverage import draw_coverage
from r2p_field.reports.errors import AudienceNotPrinted
from r2p_field.reports.flow import Flow
from r2p_field.reports.footer import draw_footers
from r2p_field.reports.matrix import draw_matrix
from r2p_field.reports.missing_signs import draw_missing_signs
from r2p_field.reports.months import draw_months
from r2p_field.reports.observations import draw_observations
from r2p_field.reports.opening import draw_opening
from r2p_field.reports.paint import paint
from r2p_field.reports.stamp import stamp


def render_summary(
    summary: Summary, sink: BinaryIO, progress: Progress | None = None
) -> tuple[CheckCode, ...]:
    """Write the summary to `sink` as a PDF and return the check code of each page.

    The same summary gives the same bytes. Nothing is written before all pages are made, so a job that was
    cancelled or failed leaves an empty sink.

    Raises AudienceNotPrinted for community pages, PrintFailed when the pages cannot be drawn, Cancelled when
    the person stops; errors of `sink` leave as they come.
    """
    if summary.audience is Audience.COMMUNITY:
        raise AudienceNotPrinted(
            what="The situation summary is not made for community pages: its words would put people at risk.",
            safe="Nothing was written.",
            next_="Print it for headquarters or for the public.",
        )
    watcher = progress or Silent()
    finished, codes = stamp(paint(draw_footers(_lay_out(summary, watcher), summary), watcher), watcher)
    sink.write(finished)
    return codes


def _lay_out(summary: Summary, progress: Progress) -> Flow:
    """Put every section on its pages, in the order in which they are read."""
    flow = Flow(progress)
    draw_opening(flow, summary)
    draw_counted(flow, summary.counts)
    draw_coverage(flow, summary.coverage)
    draw_months(flow, summary.months)
    for matrix in summary.matrices:
        draw_matrix(flow, matrix)
    flow.turn(landscape=False)
    draw_observations(flow, summary.key_observations, summary.selection_rule)
    draw_missing_signs(flow)
    return flow
