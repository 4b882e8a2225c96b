"""The top and foot of blank sheets: what they are, which day, their code, and that nobody writes a name."""

from r2p_field.domain.paper_words import PaperWords
from r2p_field.domain.worksheet import Worksheet
from r2p_field.reports.sheet import Sheet, pair, row


def draw_opening(sheet: Sheet, sheets: Worksheet, what: str) -> None:
    """Draw the title with the code beside it, and the day."""
    words = sheet.words
    code = sheet.broken(sheets.code, sheet.width, sheet.size + 8, bold=True)
    wide = code[0].width
    sheet.write(code[0], sheet.width - wide, sheet.flow.y + sheet.size + 8, wide, sheet.size + 8, bold=True)
    lines = sheet.broken(what, sheet.width - wide - 16, sheet.size + 6, bold=True)
    sheet.put_lines(lines, 0, sheet.width - wide - 16, sheet.size + 6, bold=True)
    day = words.days(sheets.first, sheets.last) if sheets.first else ""
    if about := row(words, sheets.title, day, words.hour(sheets.begins)):
        sheet.paragraph(about, most=4)
    if sheets.invented:
        sheet.paragraph(words.say("invented"), bold=True)
    sheet.flow.space(sheet.size * 0.3)


def foot(sheets: Worksheet, words: PaperWords) -> str:
    """Say the code, as it stands below each page."""
    return pair(words, words.say("sheet_code"), sheets.code)
