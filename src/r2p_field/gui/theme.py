"""How everything looks: one accent colour, the program's own letters, light and dark, zoom."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from string import Template
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

FONT: Final = "Noto Sans"
FALLBACKS: Final = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Math")
POINTS: Final = 10.5
"""Size of text at zoom 1, in points."""
ZOOMS: Final = (0.85, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """The colours of one scheme. Text has at least 4.5 : 1, edges of controls 3 : 1 (WCAG 2.2)."""

    ground: str
    surface: str
    sunken: str
    text: str
    muted: str
    edge: str
    line: str
    accent: str
    on_accent: str
    accent_soft: str
    note: str
    good: str


LIGHT: Final = Colours(
    ground="#f5f6f4",
    surface="#ffffff",
    sunken="#ecefed",
    text="#1d2730",
    muted="#56636e",
    edge="#84909a",
    line="#dde2e0",
    accent="#1f5f8b",
    on_accent="#ffffff",
    accent_soft="#e3eef6",
    note="#fdf3dc",
    good="#e4f3e8",
)
DARK: Final = Colours(
    ground="#14181b",
    surface="#1d2327",
    sunken="#262d32",
    text="#e7ecef",
    muted="#a6b2ba",
    edge="#77838c",
    line="#333c42",
    accent="#86bfe6",
    on_accent="#0c2231",
    accent_soft="#22384a",
    note="#3a321d",
    good="#1e3526",
)


class Theme(QObject):
    """Puts the look on the application and changes it while it runs.

    Signals:
        changed(): colours or sizes are other ones; icons are to be drawn anew.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._zoom = 1.0
        self._dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        _load_fonts()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        self.apply()

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        return DARK if self._dark else LIGHT

    @property
    def zoom(self) -> float:
        """How much larger than usual text is shown."""
        return self._zoom

    def set_dark(self, dark: bool) -> None:
        """Show dark or light."""
        if dark != self._dark:
            self._dark = dark
            self.apply()

    def set_zoom(self, zoom: float) -> None:
        """Show text larger or smaller, within what the windows have room for."""
        zoom = max(ZOOMS[0], min(ZOOMS[-1], zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self.apply()

    def step_zoom(self, direction: int) -> float:
        """Go one step larger (1), smaller (-1) or back to the usual size (0); return the new one."""
        near = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self._zoom))
        self.set_zoom(ZOOMS[max(0, min(len(ZOOMS) - 1, near + direction))] if direction else 1.0)
        return self._zoom

    def apply(self) -> None:
        """Put colours, letters and sizes on everything."""
        font = QFont()
        font.setFamilies(list(FALLBACKS))
        font.setPointSizeF(POINTS * self._zoom)
        self._app.setFont(font)
        self._app.setPalette(_palette(self.colours))
        self._app.setStyleSheet(_sheet(self.colours, self._zoom))
        self.changed.emit()

    def _scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self.set_dark(scheme is Qt.ColorScheme.Dark)


def _load_fonts() -> None:
    """The program's own letters, so that it reads the same on a computer without fonts."""
    for file in sorted((files("r2p_field.data") / "fonts").iterdir(), key=lambda one: one.name):
        if file.name.endswith(".ttf"):
            QFontDatabase.addApplicationFontFromData(file.read_bytes())


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.ground),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.Light, colours.line),
        (role.Midlight, colours.line),
        (role.Mid, colours.edge),
        (role.Dark, colours.edge),
        (role.Shadow, colours.edge),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.edge))
    return palette


def _sheet(colours: Colours, zoom: float) -> str:
    sizes = {name: f"{POINTS * zoom * factor:.1f}pt" for name, factor in _SIZES.items()}
    return _SHEET.substitute(
        {name: getattr(colours, name) for name in Colours.__dataclass_fields__},
        rail=f"{round(POINTS * zoom * 2)}px",
        arrow=f"{round(14 * min(zoom, 1.5))}px",
        bullet=f"{round(16 * min(zoom, 1.75))}px",
        round=f"{round(16 * min(zoom, 1.75)) // 2 + 1}px",
        tick="check-white" if colours.on_accent == LIGHT.on_accent else "check-dark",
        **sizes,
    )


_SIZES: Final = {"title": 1.6, "flash": 2.4, "heading": 1.1, "product": 1.15, "small": 0.95, "code": 1.15}
_SHEET: Final = Template("""
QToolTip { border: 1px solid $line; padding: 4px; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: $title; font-weight: 600; }
QLabel[kind="flash"] { font-size: $flash; font-weight: 600; }
QLabel[kind="heading"] { font-size: $heading; font-weight: 600; }
QLabel[kind="product"] { font-size: $product; font-weight: 600; }
QLabel[kind="muted"] { color: $muted; font-size: $small; }
QLabel[kind="notice"] {
    background: $note; border-bottom: 1px solid $line; padding: 10px 24px; font-weight: 600;
}
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea[kind="picture"] { border: 2px solid transparent; border-radius: 6px; }
QScrollArea[kind="found"] { border: 2px solid transparent; }
QScrollArea[kind="picture"]:focus, QScrollArea[kind="found"]:focus { border: 2px solid $accent; }
QSplitter::handle { background: transparent; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="rail"] { background: $sunken; border: 0; }
QFrame[kind="top"] { background: $ground; border: 0; border-bottom: 1px solid $line; }
QFrame[kind="bottom"] { background: $surface; border: 0; border-top: 1px solid $line; }
QFrame[kind="side"] { background: $sunken; border: 0; }
QFrame[kind="note"] { background: $note; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="sample"] { background: $note; border: 0; border-bottom: 2px solid $edge; }
QFrame[kind="sample"] QLabel { font-weight: 600; }
QFrame[kind="good"] { background: $good; border: 1px solid $line; border-radius: 10px; }
QFrame[kind="words"] { background: $accent_soft; border: 1px solid $line; border-radius: 8px; }
QFrame[kind="words"]:focus { border: 2px solid $accent; }
QLabel[kind="word"] { font-size: $code; font-weight: 600; padding: 2px 0; }
QFrame[kind="row"] { background: $surface; border: 1px solid $line; border-radius: 8px; }

QLineEdit, QPlainTextEdit, QComboBox {
    background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox { padding-right: 24px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 4px 7px; }
QComboBox:focus { padding-right: 23px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled { background: $sunken; color: $muted; }
QLineEdit[unread="true"] { border: 2px dashed $text; padding: 4px 7px; }
QLineEdit[kind="code"], QPlainTextEdit[kind="code"] {
    font-size: $code; font-weight: 600; background: $accent_soft;
}
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-muted.svg); width: $arrow; height: $arrow; }
QComboBox QAbstractItemView {
    background: $surface; border: 1px solid $edge; outline: 0; padding: 4px;
    selection-background-color: $accent; selection-color: $on_accent;
}

QPushButton { background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; }
QPushButton:disabled { color: $edge; border-color: $line; background: $ground; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[kind="primary"]:focus { border: 3px double $on_accent; padding: 4px 12px; }
QPushButton[kind="primary"]:disabled { background: $line; color: $muted; border-color: $line; }

QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px; background: transparent; }
QToolButton:hover { background: $line; }
QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QToolButton[kind="rail"] { text-align: left; padding: 9px 12px; max-height: $rail; }
QToolButton[kind="rail"]:focus { padding: 8px 11px; }
QToolButton[kind="rail"]:checked { background: $accent; color: $on_accent; font-weight: 600; }
QToolButton[kind="rail"]:checked:focus { border: 3px double $on_accent; padding: 7px 10px; }
QToolButton[kind="section"] {
    text-align: left; font-size: $heading; font-weight: 600; padding: 8px 6px; border-radius: 6px;
    border-top: 1px solid $line;
}
QToolButton[kind="section"]:focus { border: 2px solid $accent; padding: 7px 5px; }

QToolButton[kind="quiet"] { padding: 5px 10px; }
QToolButton[kind="quiet"]:focus { padding: 4px 9px; }
QToolButton[kind="quiet"]::menu-indicator { image: none; }
QToolButton[kind="chip"] { background: $accent_soft; border: 1px solid $edge; padding: 4px 8px; }
QToolButton[kind="chip"]:focus { border: 2px solid $accent; padding: 3px 7px; }

QTabBar::tab { padding: 6px 12px; border: 2px solid transparent; border-radius: 6px; }
QTabBar::tab:selected { font-weight: 600; border-bottom-color: $accent; border-radius: 0; }
QTabBar::tab:selected:focus { border: 2px solid $accent; border-radius: 6px; }
QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QCheckBox::indicator, QTableView::indicator {
    width: $bullet; height: $bullet; background: $surface; border: 1px solid $edge; border-radius: 4px;
}
QRadioButton::indicator {
    width: $bullet; height: $bullet; background: $surface; border: 1px solid $edge; border-radius: $round;
}
QCheckBox::indicator:checked, QTableView::indicator:checked {
    background: $accent; border-color: $accent; image: url(:/icons/$tick.svg);
}
QRadioButton::indicator:checked {
    border-color: $accent;
    background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
        stop:0 $accent, stop:0.55 $accent, stop:0.65 $surface, stop:1 $surface);
}
QCheckBox::indicator:disabled { background: $sunken; border-color: $line; }
QTableView::indicator:checked:selected { border-color: $on_accent; }

QTableView, QTableWidget, QListView, QListWidget, QTreeWidget {
    background: $surface; border: 1px solid $line; border-radius: 8px; outline: 0;
    selection-background-color: $accent; selection-color: $on_accent;
}
QTableView:focus, QListView:focus, QTreeWidget:focus { border: 2px solid $accent; }
QTableView::item, QListView::item, QTreeWidget::item { padding: 6px 8px; border: 0; }
QTableView::item:selected, QListView::item:selected, QTreeWidget::item:selected {
    background: $accent; color: $on_accent;
}
QFrame[kind="side"] QListWidget { background: transparent; border: 0; }
QFrame[kind="side"] QListWidget:focus { border: 2px solid $accent; }
QHeaderView::section {
    background: $surface; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 7px 8px;
    font-size: $small; font-weight: 600;
}
QHeaderView { background: $surface; border: 0; }
QTextBrowser { background: $surface; border: 0; border-radius: 8px; padding: 12px; }
QTextBrowser:focus { border: 2px solid $accent; padding: 10px; }

QProgressBar { background: $line; border: 0; border-radius: 4px; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QScrollBar:vertical { background: transparent; width: 14px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 14px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; width: 0; height: 0;
}
""")
