"""Lines of figures and of bodies answer at once, beside the line, and never block."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from r2p_field.domain.counts import Cell, CivilianStatus, CountRow, Harm, Unit
from r2p_field.domain.ids import ItemId, item_id
from r2p_field.domain.observation import AttributionBasis, Party
from r2p_field.gui.controls.count_rows import CountRowEdit, CountRows
from r2p_field.gui.controls.party_rows import PartyRow
from r2p_field.gui.main_window import MainWindow


def item(number: int) -> ItemId:
    return item_id(bytes([number]) * 16)


@pytest.fixture
def rows(qtbot: QtBot) -> CountRows:
    shown = CountRows()
    qtbot.addWidget(shown)
    shown.resize(700, 500)
    shown.show()
    return shown


def line(rows: CountRows, row: CountRow) -> CountRowEdit:
    made = rows.add(row)
    assert isinstance(made, CountRowEdit)
    made.show()
    return made


def write(row: CountRowEdit, cell: str, text: str) -> None:
    row.cells[cell].setText(text)
    row.cells[cell].textEdited.emit(text)


def test_what_was_typed_is_read_back_in_words(rows: CountRows) -> None:
    row = line(rows, CountRow(id=item(1), harm=Harm.KILLED))
    assert "Empty means not known" in row.read_back.text()
    write(row, "women", "10 à 20 (15)")
    write(row, "men", "٣")
    assert row.item().women == Cell(min=10, max=20, best=15)
    assert row.read_back.text() == (
        "Women: 10 to 20, probably 15. Men: 3. Together 13 to 23, probably 18."
        " Empty cells: not known, which is not 0."
    )
    assert row.warning.isHidden()


def test_zero_is_said_otherwise_than_empty(rows: CountRows) -> None:
    row = line(rows, CountRow(id=item(1), harm=Harm.KILLED))
    assert row.cells["girls"].placeholderText() == "not known"
    write(row, "girls", "0")
    assert row.item().girls == Cell(min=0, max=0)
    assert row.read_back.text().startswith("Girls: 0.")


def test_a_word_is_answered_with_what_to_write_and_kept(rows: CountRows) -> None:
    row = line(rows, CountRow(id=item(1)))
    write(row, "boys", "dozens")
    row.cells["boys"].editingFinished.emit()
    assert row.warning.text() == "Boys: A word holds no figure. Write for example 24+, or leave it empty."
    assert row.unread()["boys"] == "dozens"
    assert row.item().boys is None
    assert "24+" in row.cells["boys"].accessibleDescription()
    write(row, "boys", "24+")
    row.cells["boys"].editingFinished.emit()
    assert row.warning.isHidden()
    assert row.cells["boys"].accessibleDescription() == ""


def test_what_cannot_be_true_is_explained_beside_its_own_line(rows: CountRows) -> None:
    killed = line(rows, CountRow(id=item(1), harm=Harm.KILLED, status=CivilianStatus.CIVILIAN))
    hurt = line(rows, CountRow(id=item(2), harm=Harm.INJURED))
    write(killed, "women", "9-4")
    assert killed.warning.text() == "Women: at least 9 is over at most 4."
    assert hurt.warning.isHidden()
    write(killed, "women", "4-9 (12)")
    assert killed.warning.text() == "Women: probably 12 is more than at most 9."
    write(killed, "women", "9")
    total = line(rows, CountRow(id=item(3), harm=Harm.KILLED, whole=True))
    write(total, "unknown", "≤5")
    assert total.warning.text() == "The other lines add up to at least 9, yet this total says at most 5."
    hurt.unit.setCurrentIndex(hurt.unit.findData(Unit.HOUSEHOLDS.value))
    write(hurt, "girls", "2")
    assert "Households and incidents are not women" in hurt.warning.text()


def test_the_line_below_says_what_is_added_and_what_never_is(rows: CountRows) -> None:
    for at, (harm, status) in enumerate(
        [(Harm.KILLED, CivilianStatus.CIVILIAN)] * 2 + [(Harm.INJURED, CivilianStatus.CIVILIAN)], start=1
    ):
        write(line(rows, CountRow(id=item(at), harm=harm, status=status, group=f"g{at}")), "men", "5-6")
    said = rows.totals.text()
    assert said.startswith("Killed, Civilians: 10 to 12. Injured, Civilians: 5 to 6.")
    assert "Never added" in said
    for row in rows.rows():
        row.remove_button.click()
    assert rows.totals.isHidden()


def test_enter_goes_from_cell_to_cell_and_on_to_the_next_line(rows: CountRows) -> None:
    first, second = (line(rows, CountRow(id=item(at))) for at in (1, 2))
    first.cells["women"].setFocus()
    for name in ("women", "men", "girls", "boys", "other", "unknown"):
        assert rows.focusWidget() is first.cells[name]
        QTest.keyClick(first.cells[name], Qt.Key.Key_Return)
    assert rows.focusWidget() is second.cells["women"]
    second.cells["unknown"].setFocus()
    QTest.keyClick(second.cells["unknown"], Qt.Key.Key_Enter)
    assert rows.focusWidget() is second.another


def test_one_more_line_for_the_same_group_has_no_figures(main: MainWindow) -> None:
    main.writing.observation()
    ui, model = main.editor._ui, main.editor._model
    ui.addCount.click()
    [row] = ui.counts.rows()
    assert isinstance(row, CountRowEdit)
    row.group.setText("river people")
    row.protected.setChecked(True)
    write(row, "women", "3")
    row.another.click()
    first, second = model.typed.get("counts")
    assert (second.group, second.protected, second.women) == ("river people", True, None)
    assert first.women == Cell(min=3, max=3)
    assert first.id != second.id


def test_a_body_is_named_with_why_and_never_as_a_person(qtbot: QtBot) -> None:
    row = PartyRow(Party(id=item(1)))
    qtbot.addWidget(row)
    assert "why this body is named" in row.meaning.text()
    assert row.warning.isHidden()
    row.basis.setCurrentIndex(row.basis.findData(AttributionBasis.CLAIMED_BY_PARTY.value))
    assert "boast" in row.meaning.text()
    for text, warned in (
        ("Colonel Jean Kossi", True),
        ("third company", False),
        ("LRA, northern wing", False),
        ("call +236 70 12 34 56", True),
    ):
        row.unit.setText(text)
        row.unit.textEdited.emit(text)
        assert row.warning.isHidden() != warned, text
    assert row.item().basis is AttributionBasis.CLAIMED_BY_PARTY
