"""The packets that were made here, and where one's observations stand."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QTableWidget

from r2p_field.gui.pages.send.lines import cell, fit, head
from r2p_field.viewmodels.send import MadePacket, SendState, To


class MadePackets(QObject):
    """Fills a table with packets, and says in a few lines where everything stands."""

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table = table
        names = (
            self.tr("Number"),
            self.tr("Day"),
            self.tr("Records"),
            self.tr("State"),
            self.tr("File"),
        )
        head(table, names, stretch=3)

    def show(self, packets: tuple[MadePacket, ...]) -> None:
        """Show the packets, the newest first."""
        self._table.setRowCount(len(packets))
        for at, packet in enumerate(packets):
            for place, text in enumerate(self._cells(packet)):
                self._table.setItem(at, place, cell(text))
        fit(self._table)

    def _cells(self, packet: MadePacket) -> tuple[str, ...]:
        locale = self._table.locale()
        return (
            locale.toString(packet.number),
            packet.day,
            locale.toString(packet.observations + packet.others),
            self._state(packet),
            packet.name,
        )

    def _state(self, packet: MadePacket) -> str:
        if packet.to is To.COMMITTEE:
            return self.tr("For the other laptops of your committee")
        if packet.to is To.DEVICE:
            return self.tr("A receipt, for one device")
        return self.tr("HQ has it") if packet.acknowledged else self.tr("To headquarters, no receipt yet")

    def standing(self, state: SendState) -> str:
        """Return where one's observations stand, a line for each."""
        lines = [
            self.tr("%n observation(s) not sent yet", "", state.unsent),
            self.tr("%n observation(s) sealed, without a receipt yet", "", state.on_the_way),
            self.tr("HQ has %n observation(s) of yours", "", state.received),
        ]
        if state.kept_back:
            lines.append(
                self.tr("%n observation(s) of which HQ knows only that they stayed here", "", state.kept_back)
            )
        return "\n".join(lines)

    def receipt(self, state: SendState) -> str:
        """Return until when headquarters has confirmed."""
        if not state.last_receipt:
            return self.tr("Headquarters has sent no receipt yet.")
        text = self.tr("The last receipt tells of packets that reached headquarters until {day}.")
        return text.format(day=state.last_receipt[:10])
