"""What is printed: summaries, observation sheets, minutes, worksheets, for each audience.

The only importer of reportlab, and only when something is printed. Made in memory, the same bytes from the
same input; the caveats cannot be switched off; text of people is drawn letter by letter and never read as
mark-up.
"""

from r2p_field.reports.check_code import CheckCode
from r2p_field.reports.summary import render_summary
from r2p_field.reports.verify import PageVerdict, verify_bytes, verify_pdf

__all__ = ["CheckCode", "PageVerdict", "render_summary", "verify_bytes", "verify_pdf"]
