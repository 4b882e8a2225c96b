"""Which file is meant when a person names a stick."""

from __future__ import annotations

from pathlib import Path

import pytest

from r2p_field.services.update_errors import UpdateRefused
from r2p_field.services.updates import Updates


def test_the_only_update_on_a_stick_is_meant(tmp_path: Path) -> None:
    update = tmp_path / "r2p-field-0.2.0.r2pu"
    update.write_bytes(b"")
    (tmp_path / "packet.r2pb").write_bytes(b"")
    assert Updates.on_stick(tmp_path) == Updates.on_stick(update) == update


@pytest.mark.parametrize(("names", "code"), [([], "update-none-there"), (["a", "b"], "update-several")])
def test_where_there_is_none_or_more_than_one_the_person_chooses(
    tmp_path: Path, names: list[str], code: str
) -> None:
    for name in names:
        (tmp_path / f"{name}.r2pu").write_bytes(b"")
    with pytest.raises(UpdateRefused) as told:
        Updates.on_stick(tmp_path)
    assert told.value.code == code
