"""The answers of a room as pictures: every figure written out, what most say framed, never a middle alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from r2p_field.domain.observation import Change
from r2p_field.domain.room_sight import GroupSight, Seen
from r2p_field.domain.spread import RATINGS
from r2p_field.domain.tally import DIRECTIONS, Answer
from r2p_field.gui.hold.lines import INK, PAPER, unit_of
from r2p_field.gui.hold.pictograms import MARKS, draw_pictogram, letters
from r2p_field.gui.hold.spoken import DIRECTION_WORDS, Said, chosen, in_all, said

_CENTRE = Qt.AlignmentFlag.AlignCenter


class RoomPicture(QWidget):
    """Something drawn; its words are what a screen reader says of it, and what tests read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.languages: tuple[str, ...] = ("en",)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def language(self) -> str:
        """The first language of the room."""
        return self.languages[0]

    def minimumSizeHint(self) -> QSize:
        """It scales."""
        return QSize(80, 60)

    def words(self) -> str:
        """Return what the picture says."""
        raise NotImplementedError

    def tell(self) -> None:
        """Show what is there now."""
        self.setAccessibleName(self.words())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(INK)
        self.draw(painter)
        painter.end()

    def draw(self, painter: QPainter) -> None:
        """Draw what is there."""
        raise NotImplementedError

    def columns(self, count: int, place: QRectF) -> list[QRectF]:
        """Return so many columns beside each other, from where this window begins to read."""
        width = place.width() / count
        made = [QRectF(place.left() + at * width, place.top(), width, place.height()) for at in range(count)]
        return made[::-1] if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else made


class DirectionsPicture(RoomPicture):
    """How many say worse, the same, better."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = Seen()

    def show_seen(self, seen: Seen, languages: tuple[str, ...]) -> None:
        """Show a spread."""
        self.seen, self.languages = seen, languages
        self.tell()

    def words(self) -> str:
        """Return the figures with their words."""
        of = Said.GROUPS if self.seen.groups else Said.PEOPLE
        figures = [
            f"{said(DIRECTION_WORDS[one], self.language)} {self.seen.directions.get(one, 0)}"
            for one in DIRECTIONS
        ]
        return ", ".join((*figures, said(of, self.language)))

    def draw(self, painter: QPainter) -> None:
        """Draw three columns: the shape, the figure, the words."""
        unit = unit_of(self)
        place = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        columns = [column.adjusted(6 * unit, 0, -6 * unit, 0) for column in self.columns(3, place)]
        # All three words are as large as the longest allows: none of them weighs more than another.
        pixels = min(
            fitting(painter, self._words_place(column, unit), self._words(one), 30 * unit)
            for one, column in zip(DIRECTIONS, columns, strict=True)
        )
        for one, column in zip(DIRECTIONS, columns, strict=True):
            self._column(painter, column, one, unit)
            draw_fitting(painter, self._words_place(column, unit), self._words(one), pixels)

    def _words(self, one: Change) -> str:
        return in_all(DIRECTION_WORDS[one], self.languages)

    @staticmethod
    def _words_place(column: QRectF, unit: float) -> QRectF:
        edge, height = 12 * unit, column.height()
        return QRectF(
            column.left() + edge, column.top() + height * 0.64, column.width() - 2 * edge, height * 0.20
        )

    def _column(self, painter: QPainter, column: QRectF, one: Change, unit: float) -> None:
        height = column.height()
        most = one is self.seen.most
        if most:
            painter.setPen(QPen(INK, max(2.0, 5 * unit)))
            painter.drawRoundedRect(column.adjusted(3, 3, -3, -3), 12 * unit, 12 * unit)
        shape = QRectF(column.left(), column.top() + height * 0.06, column.width(), height * 0.34)
        draw_pictogram(painter, shape, one, INK, PAPER)
        painter.setPen(INK)
        painter.setFont(letters(min(height * 0.22, 76 * unit), bold=True))
        figure = QRectF(column.left(), column.top() + height * 0.40, column.width(), height * 0.24)
        painter.drawText(figure, _CENTRE, QLocale(self.language).toString(self.seen.directions.get(one, 0)))
        if most:
            inside = column.adjusted(12 * unit, 0, -12 * unit, 0)
            below = QRectF(inside.left(), column.top() + height * 0.83, inside.width(), height * 0.14)
            draw_fitting(painter, below, said(Said.MOST, self.language), 26 * unit, bold=True)


class RatingsPicture(RoomPicture):
    """How many chose each rating, from 1 to 5."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen = Seen()

    def show_seen(self, seen: Seen, languages: tuple[str, ...]) -> None:
        """Show a spread."""
        self.seen, self.languages = seen, languages
        self.tell()

    def words(self) -> str:
        """Return the figures with their ratings."""
        figures = [f"{rating}: {self.seen.ratings.get(rating, 0)}" for rating in RATINGS]
        most = self.seen.most_rating
        return ", ".join(figures) + (f"; {said(Said.MOST, self.language)}: {most}" if most else "")

    def draw(self, painter: QPainter) -> None:
        """Draw five columns: a bar with its figure on it, the rating below."""
        unit = unit_of(self)
        place = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        largest = max(1, *self.seen.ratings.values()) if self.seen.ratings else 1
        for rating, column in zip(RATINGS, self.columns(len(RATINGS), place), strict=True):
            self._bar(painter, column, rating, largest, unit)

    def _bar(self, painter: QPainter, column: QRectF, rating: int, largest: int, unit: float) -> None:
        count = self.seen.ratings.get(rating, 0)
        foot, head = min(column.height() * 0.42, 92 * unit), min(column.height() * 0.22, 44 * unit)
        room = max(4.0, column.height() - foot - head)
        tall = room * count / largest
        bar = QRectF(column.left() + column.width() * 0.22, 0, column.width() * 0.56, max(tall, 2.0))
        bar.moveBottom(column.bottom() - foot)
        painter.fillRect(bar, INK)
        painter.setFont(letters(head * 0.8, bold=True))
        above = QRectF(column.left(), bar.top() - head, column.width(), head)
        painter.drawText(above, _CENTRE, QLocale(self.language).toString(count))
        below = QRectF(column.left(), column.bottom() - foot, column.width(), foot / 2)
        if rating == self.seen.most_rating:
            frame = QRectF(0, 0, below.height() * 1.3, below.height() * 0.94)
            frame.moveCenter(below.center())
            painter.setPen(QPen(INK, max(2.0, 4 * unit)))
            painter.drawRoundedRect(frame, 6 * unit, 6 * unit)
            painter.setPen(INK)
        painter.setFont(letters(min(foot * 0.36, 34 * unit)))
        painter.drawText(below, _CENTRE, QLocale(self.language).toString(rating))
        ends = {1: Said.NO_WORRY, 5: Said.GRAVE}
        words = said(ends[rating], self.language) if rating in ends else ""
        if rating == self.seen.most_rating:
            words = words or said(Said.MOST, self.language)
        last = QRectF(column.left(), below.bottom(), column.width(), foot / 2)
        draw_fitting(painter, last, words, 26 * unit)


class GroupsPicture(RoomPicture):
    """Each group with its figures, when the facilitator shows them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[GroupSight, ...] = ()

    def show_groups(self, groups: tuple[GroupSight, ...], languages: tuple[str, ...]) -> None:
        """Show these groups."""
        self.groups, self.languages = groups, languages
        self.setVisible(bool(groups))
        self.tell()

    def words(self) -> str:
        """Return a line for each group."""
        return "\n".join(self._line(one) for one in self.groups)

    def draw(self, painter: QPainter) -> None:
        """Draw a row for each group: its name, its figures, its reason."""
        unit = unit_of(self)
        parts = sum(3 if one.reason else 2 for one in self.groups)
        tall = min((self.height() - 10 * unit * len(self.groups)) / max(1, parts), 52 * unit)
        top = 0.0
        for one in self.groups:
            name = QRectF(0, top, self.width(), tall)
            draw_fitting(painter, name, self._name(one), 32 * unit, bold=True, side=self._side)
            self._tokens(painter, name.translated(0, tall), one)
            top += 2 * tall
            if one.reason:
                reason = QRectF(0, top, self.width(), tall)
                draw_fitting(painter, reason, one.reason, 28 * unit, side=self._side)
                top += tall
            top += 10 * unit
            painter.drawLine(QPointF(0, top - 5 * unit), QPointF(self.width(), top - 5 * unit))

    @property
    def _side(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self.layoutDirection() is RTL else Qt.AlignmentFlag.AlignLeft

    def _tokens(self, painter: QPainter, place: QRectF, one: GroupSight) -> None:
        """Draw each answer that somebody gave: its shape or its rating in a ring, then how many."""
        given: list[tuple[Answer, str]] = [
            (answer, QLocale(self.language).toString(count)) for answer, count in self._given(one) if count
        ]
        if not given:
            given = [(answer, "") for answer in (one.direction, one.rating) if answer in ANSWERS]
        side = min(place.height(), place.width() / max(1, 1.9 * len(given)))
        for at, (answer, count) in enumerate(given):
            box = QRectF(at * side * 1.9, place.top() + (place.height() - side) / 2, side, side)
            words = box.translated(side * 0.95, 0)
            if self.layoutDirection() is RTL:
                for rect in (box, words):
                    rect.moveLeft(self.width() - rect.right())
            self._shape(painter, box.adjusted(2, 2, -2, -2), answer)
            painter.setFont(letters(side * 0.66, bold=True))
            painter.drawText(words, _CENTRE, count)

    def _shape(self, painter: QPainter, box: QRectF, answer: Answer) -> None:
        if isinstance(answer, Change):
            draw_pictogram(painter, box, answer, INK, PAPER)
            return
        painter.setPen(QPen(INK, max(2.0, box.width() / 14)))
        painter.drawEllipse(box)
        painter.setFont(letters(box.height() * 0.6))
        painter.drawText(box, _CENTRE, QLocale(self.language).toString(answer))

    @staticmethod
    def _given(one: GroupSight) -> list[tuple[Answer, int]]:
        return [*one.spread.directions.items(), *one.spread.ratings.items()]

    def _line(self, one: GroupSight) -> str:
        return " ".join(part for part in (self._name(one), self._figures(one), one.reason or "") if part)

    def _name(self, one: GroupSight) -> str:
        return one.name or (chosen(one.kind, self.language) if one.kind else "")

    def _figures(self, one: GroupSight) -> str:
        number = QLocale(self.language).toString
        counted = any(one.spread.directions.values())
        parts = [
            f"{MARKS[answer]} {number(one.spread.directions[answer])}" for answer in DIRECTIONS if counted
        ]
        if not counted and one.direction in MARKS:
            parts = [f"{MARKS[one.direction]} {said(DIRECTION_WORDS[one.direction], self.language)}"]
        rated = [f"{rating}×{number(count)}" for rating, count in one.spread.ratings.items() if count]
        if not rated and one.rating:
            rated = [number(one.rating)]
        return "   ".join(f"\u2068{part}\u2069" for part in (*parts, *rated))


RTL: Final = Qt.LayoutDirection.RightToLeft
ANSWERS: Final = (*DIRECTIONS, *RATINGS)


def fitting(
    painter: QPainter,
    place: QRectF,
    words: str,
    pixels: float,
    *,
    bold: bool = False,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> float:
    """Return how large words can be in their place, in pixels, up to a size; leave the painter at it."""
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    painter.setFont(letters(pixels, bold=bold))
    while pixels > 9:
        needed = painter.boundingRect(place, int(flags), words)
        if needed.height() <= place.height() and needed.width() <= place.width():
            break
        pixels *= 0.92
        painter.setFont(letters(pixels, bold=bold))
    return pixels


def draw_fitting(
    painter: QPainter,
    place: QRectF,
    words: str,
    pixels: float,
    *,
    bold: bool = False,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter,
) -> None:
    """Draw words as large as their place allows, up to a size."""
    flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    fitting(painter, place, words, pixels, bold=bold, side=side)
    painter.drawText(place, int(flags), words)
