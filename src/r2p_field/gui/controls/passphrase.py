"""Fields in which passphrases are typed: hidden unless the person wants to see them."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QLineEdit


def show_typed(box: QCheckBox, *fields: QLineEdit) -> None:
    """Let a check box show what is typed in some fields, and hide it again."""

    def switch(shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        for field in fields:
            field.setEchoMode(mode)

    box.toggled.connect(switch)
