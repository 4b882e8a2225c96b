"""Whoever has the built program can read in it whose work is inside."""

from pathlib import Path

from r2p_field.services.notices import FILE, listed

TEXT = """R2P Field 0.1.0

Whose work is in this folder, and on which terms

Qt 6.11.3                LGPL-3.0-only
OpenSSL (inside) 4.0.3   Apache-2.0

====
Qt 6.11.3
"""


def test_the_list_is_read_from_the_notices_beside_the_program(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(TEXT, "utf-8")
    assert listed(tmp_path) == (("Qt 6.11.3", "LGPL-3.0-only"), ("OpenSSL (inside) 4.0.3", "Apache-2.0"))


def test_a_program_that_was_not_built_or_lost_its_notices_lists_nothing(tmp_path: Path) -> None:
    assert listed() == ()
    assert listed(tmp_path) == ()
    (tmp_path / FILE).write_text("cut", "utf-8")
    assert listed(tmp_path) == ()
