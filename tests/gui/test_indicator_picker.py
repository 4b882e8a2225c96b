"""Choosing signs by keyboard alone, in the real dialog."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from tests.gui.conftest import Chooser
from tests.gui.every_window import of_dialogs, settle

from r2p_field.gui.dialogs.indicator_picker import IndicatorPicker, Kind
from r2p_field.gui.main_window import MainWindow

KEY = Qt.Key


def picker(
    main: MainWindow, qtbot: QtBot, kind: Kind = Kind.SIGNS, already: tuple[str, ...] = ()
) -> IndicatorPicker:
    made = IndicatorPicker(main, main.editor._model.signs, kind, already, Chooser())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(dialog: IndicatorPicker) -> list[str]:
    table = dialog._table
    cells = (table.choice(table.index(row, side)) for row in range(table.rowCount()) for side in (0, 1))
    return [choice.id for choice in cells if choice is not None]


def test_it_opens_on_the_core_set_with_the_keyboard_in_the_search(main: MainWindow, qtbot: QtBot) -> None:
    dialog = picker(main, qtbot)
    assert shown(dialog) == [
        one for pair in zip(*[iter(dialog._source.catalogues.core())] * 2, strict=True) for one in pair
    ]
    assert dialog.focusWidget() is dialog._ui.query
    assert not dialog._ui.take.isEnabled()


def test_at_the_first_look_each_line_is_as_high_as_its_words(main: MainWindow, tmp_path: Path) -> None:
    dialogs = ((name, dialog) for name, dialog in of_dialogs(main, tmp_path) if name in {"signs", "triggers"})
    for _, dialog in dialogs:
        settle()
        view = dialog._ui.signs  # type: ignore[attr-defined]
        assert view.rowHeight(1) < 3 * view.fontMetrics().height()


def test_type_arrow_space_enter_takes_a_sign(main: MainWindow, qtbot: QtBot) -> None:
    dialog = picker(main, qtbot)
    QTest.keyClicks(dialog._ui.query, "hate")
    QTest.keyClick(dialog._ui.query, KEY.Key_Down)
    assert dialog.focusWidget() is dialog._ui.signs
    QTest.keyClick(dialog._ui.signs, KEY.Key_Space)
    QTest.keyClick(dialog._ui.signs, KEY.Key_Return)
    assert dialog.result() == IndicatorPicker.DialogCode.Accepted
    assert [choice.id for choice in dialog.taken] == ["sg2013.rf2.i02"]
    assert dialog._source.recent == ("sg2013.rf2.i02",)


def test_enter_alone_takes_the_line_on_which_one_stands(main: MainWindow, qtbot: QtBot) -> None:
    dialog = picker(main, qtbot)
    QTest.keyClicks(dialog._ui.query, "sheltered")
    QTest.keyClick(dialog._ui.query, KEY.Key_Return)
    QTest.keyClick(dialog._ui.signs, KEY.Key_Return)
    assert [choice.id for choice in dialog.taken] == ["sg2013.rf6.m02"]


def test_arrows_go_over_headings_and_across_to_the_peace_side(main: MainWindow, qtbot: QtBot) -> None:
    dialog = picker(main, qtbot)
    view, table = dialog._ui.signs, dialog._table
    view.setFocus()
    seen = []
    for key in (KEY.Key_Home, KEY.Key_Right, KEY.Key_Down, KEY.Key_Left, KEY.Key_End, KEY.Key_Up):
        QTest.keyClick(view, key)
        choice = table.choice(view.currentIndex())
        assert choice is not None
        seen.append(choice.id.removeprefix("sg2013."))
    assert seen == ["rf1.i08", "rf1.m02", "rf2.m01", "rf2.i02", "rf6.i04", "rf6.i01"]


def test_a_letter_goes_on_searching_and_p_pins(main: MainWindow, qtbot: QtBot) -> None:
    dialog = picker(main, qtbot)
    view = dialog._ui.signs
    view.setFocus()
    QTest.keyClick(view, KEY.Key_P)
    assert dialog._source.pinned == ("sg2013.rf1.i08",)
    QTest.keyClicks(view, "l")
    assert dialog._ui.query.text() == "l"
    assert dialog.focusWidget() is dialog._ui.query
    dialog._ui.query.clear()
    dialog._ui.mine.setChecked(True)
    assert shown(dialog) == ["sg2013.rf1.i08"]
    [anywhere] = [one for one in dialog.findChildren(QShortcut) if one.key() == QKeySequence("Ctrl+P")]
    anywhere.activated.emit()
    assert shown(dialog) == []
    assert dialog._ui.none.isVisible()


def test_what_is_ticked_stays_ticked_while_one_goes_on_searching(main: MainWindow, qtbot: QtBot) -> None:
    dialog = picker(main, qtbot)
    for words in ("hate", "sheltered"):
        dialog._ui.query.setText(words)
        dialog._table.toggle(dialog._ui.signs.currentIndex())
    dialog._ui.query.clear()
    assert [choice.id for choice in dialog.taken] == ["sg2013.rf2.i02", "sg2013.rf6.m02"]
    assert dialog._ui.chosen.text() == "2 chosen"


def test_what_the_observation_has_cannot_be_taken_twice(main: MainWindow, qtbot: QtBot) -> None:
    dialog = picker(main, qtbot, already=("sg2013.rf1.i08",))
    dialog._ui.signs.setCurrentIndex(dialog._table.place("sg2013.rf1.i08"))
    QTest.keyClick(dialog._ui.signs, KEY.Key_Space)
    QTest.keyClick(dialog._ui.signs, KEY.Key_Return)
    assert dialog.taken == ()
    assert dialog.isVisible()
    assert "already" in dialog._ui.guide.text()


def test_each_line_says_its_side_and_whether_it_is_chosen(main: MainWindow, qtbot: QtBot) -> None:
    dialog = picker(main, qtbot)
    table = dialog._table
    place = table.place("sg2013.rf2.m01")
    table.toggle(place)
    assert (
        place.data(Qt.ItemDataRole.AccessibleTextRole)
        == "Signs of peace, Leader speaks against hatred, chosen"
    )
    assert place.data(Qt.ItemDataRole.AccessibleDescriptionRole).startswith("Leader's role")
    interface = QAccessible.queryAccessibleInterface(dialog._ui.signs)
    assert interface.role() is QAccessible.Role.Table
    assert interface.text(QAccessible.Text.Description)


def test_the_guidance_of_the_line_is_shown_with_what_it_sets_off(main: MainWindow, qtbot: QtBot) -> None:
    dialog = picker(main, qtbot)
    dialog._ui.query.setText("sexual violence refer")
    assert "minimum form" in dialog._ui.guide.text()
    assert "refer first" in dialog._ui.guide.text()


def test_a_programme_s_list_replaces_the_core_set_and_a_bad_one_is_explained(
    main: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = picker(main, qtbot)
    good, bad = tmp_path / "core.toml", tmp_path / "bad.toml"
    good.write_text('core = ["foa2014.rf01.i03", "foa2014.rf01.m02"]', "utf-8")
    bad.write_text('core = ["sg2013.rf99.i01"]', "utf-8")
    dialog._ask = Chooser(answers=[good, bad])
    dialog._ui.ownList.click()
    assert shown(dialog) == ["foa2014.rf01.i03", "foa2014.rf01.m02"]
    dialog._ui.ownList.click()
    assert "sg2013.rf99.i01" in dialog._ui.guide.text()
    assert shown(dialog) == ["foa2014.rf01.i03", "foa2014.rf01.m02"]
    dialog._ui.usualList.click()
    assert len(shown(dialog)) == 14


@pytest.mark.parametrize("kind", list(Kind))
def test_the_editor_takes_what_was_picked(
    main: MainWindow, qtbot: QtBot, kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: IndicatorPicker) -> int:
        dialog._table.toggle(dialog._ui.signs.currentIndex())
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(IndicatorPicker, "exec", choose)
    main.writing.observation()
    button = main.editor._ui.addFactor if kind is Kind.SIGNS else main.editor._ui.addTrigger
    rows = main.editor._ui.factors if kind is Kind.SIGNS else main.editor._ui.triggers
    button.click()
    assert len(rows.rows()) == 1
    assert len(main.editor._model.typed.get(rows.list_name)) == 1
    button.click()
    assert len(rows.rows()) == 1, "the first line is already there"
