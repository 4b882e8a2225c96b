"""What can go wrong when a page is printed or checked.

    R2PError
    └── ReportError            nothing was printed, or nothing could be checked
        ├── PrintFailed        the page could not be drawn; nothing was written
        ├── AudienceNotPrinted this kind of page is not made for this audience
        └── NotOurPages        the file is not as this program wrote it, so its pages cannot be checked

A full disk or a file that cannot be written is the business of whoever opened the target: it leaves here as
it came.
"""

from r2p_field.domain.errors import R2PError


class ReportError(R2PError):
    """Nothing was printed, or nothing could be checked."""

    code = "report-failed"


class PrintFailed(ReportError):
    """The pages could not be drawn; nothing was written."""

    code = "print-failed"


class AudienceNotPrinted(ReportError):
    """This kind of page is not made for this audience."""

    code = "audience-not-printed"


class NotOurPages(ReportError):
    """The file is not as this program wrote it, so its pages cannot be checked one by one."""

    code = "not-our-pages"


def not_our_pages(why: str) -> NotOurPages:
    """Return the refusal for a file that this program did not write, or that was saved again since.

    `why` is one whole sentence in plain words.
    """
    return NotOurPages(
        what=f"This file is not as R2P Field wrote it. {why}",
        safe="The file was only read.",
        next_="Do not rely on it. Ask for the file as first printed, or print it again from your records.",
    )
