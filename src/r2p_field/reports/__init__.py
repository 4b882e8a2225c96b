"""What is printed: summaries, observation sheets, minutes, worksheets, for each audience.

The only importer of reportlab, and only when something is printed. Made in memory, the same bytes from the
same input; the caveats cannot be switched off; text of people is drawn letter by letter and never read as
mark-up.
"""

from r2p_field.reports.attendance_sheet import render_attendance
from r2p_field.reports.check_code import CheckCode
from r2p_field.reports.minutes_long import render_minutes_long
from r2p_field.reports.minutes_page import PARTS, PageMade, render_minutes_page
from r2p_field.reports.promise_slip import render_promise_slips
from r2p_field.reports.summary import render_summary
from r2p_field.reports.verify import PageVerdict, verify_bytes, verify_pdf
from r2p_field.reports.worksheets import render_worksheet

__all__ = [
    "PARTS",
    "CheckCode",
    "PageMade",
    "PageVerdict",
    "render_attendance",
    "render_minutes_long",
    "render_minutes_page",
    "render_promise_slips",
    "render_summary",
    "render_worksheet",
    "verify_bytes",
    "verify_pdf",
]
