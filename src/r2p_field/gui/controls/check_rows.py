"""The steps that were taken to check a rumour."""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from r2p_field.domain.observation import RumourCheck
from r2p_field.gui.controls.day_edit import DayEdit
from r2p_field.gui.controls.item_rows import ItemRow, ItemRows


class CheckRow(ItemRow):
    """One step, and the day on which it was taken."""

    def __init__(self, check: RumourCheck) -> None:
        super().__init__(check.what)
        self._check = check
        self.what = QLineEdit(check.what, placeholderText=self.tr("What was done to check"))
        self.what.setAccessibleName(self.tr("What was done to check"))
        self.on = DayEdit()
        self.on.setAccessibleName(self.tr("Checked on"))
        self.on.set_day(check.on)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.what, 1)
        row.addWidget(self.on)
        self.fields.addLayout(row)
        self.what.textEdited.connect(lambda _: self.edited.emit())
        self.on.day_typed.connect(self.edited)

    def item(self) -> RumourCheck:
        """Return the step as it stands in the fields."""
        return msgspec.structs.replace(self._check, what=self.what.text().strip(), on=self.on.day())

    def unread(self) -> dict[str, str]:
        """Return the day as typed when it is none."""
        return {"on": self.on.unread()}


class CheckRows(ItemRows[RumourCheck]):
    """All steps."""

    list_name = "rumour.checks"

    def make_row(self, item: RumourCheck) -> CheckRow:
        """Return the row of a step."""
        return CheckRow(item)
