"""Which files of a folder are packets, and how large and which they are, before anything is believed."""

import hashlib
import io
from pathlib import Path
from typing import BinaryIO, cast

import pytest
from tests.bundle.makers import HQ

from r2p_field.bundle import open_cover
from r2p_field.bundle.errors import Refused
from r2p_field.crypto.age import seal_bytes
from r2p_field.services.files import FileRefused
from r2p_field.services.import_files import measure, packets_in

BEGINNING = b"age-encryption.org/v1\n-> rest"


def written(folder: Path, **files: bytes) -> Path:
    for name, content in files.items():
        (folder / name.replace("__", ".")).write_bytes(content)
    return folder


def names(paths: list[Path]) -> list[str]:
    return [path.name for path in paths]


def test_of_a_folder_those_are_taken_that_are_called_packets_or_begin_like_one(tmp_path: Path) -> None:
    folder = written(
        tmp_path,
        b__r2pb=b"damaged",
        a__r2pb=BEGINNING,
        renamed__txt=BEGINNING,
        letter__txt=b"Dear headquarters",
        short=BEGINNING[:20],
        empty=b"",
        half__r2pb__part=BEGINNING,
        __hidden__r2pb=BEGINNING,
    )
    (folder / "folder.r2pb").mkdir()
    assert names(packets_in([folder])) == ["a.r2pb", "b.r2pb", "renamed.txt"]


def test_names_as_old_sticks_write_them_are_packets_too(tmp_path: Path) -> None:
    for name in ("DAMAGED.R2PB", "R2P-20~1.R2P"):
        (tmp_path / name).write_bytes(b"damaged" if name.endswith("B") else BEGINNING)
    assert names(packets_in([tmp_path])) == ["DAMAGED.R2PB", "R2P-20~1.R2P"]


def test_a_file_that_is_named_is_taken_whatever_it_is_and_each_once(tmp_path: Path) -> None:
    folder = written(tmp_path, letter__txt=b"Dear headquarters", a__r2pb=BEGINNING)
    asked = [folder / "letter.txt", folder, folder / "a.r2pb", folder / "letter.txt"]
    assert names(packets_in(asked)) == ["letter.txt", "a.r2pb"]


def test_a_path_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileRefused):
        packets_in([tmp_path / "nothing.r2pb"])


@pytest.mark.parametrize("size", [0, 1, 1_100_000])
def test_a_packet_is_measured_whole_and_stands_at_its_beginning_again(size: int) -> None:
    file = seal_bytes(bytes(size), [HQ.recipient])
    source = io.BytesIO(file)
    source.seek(size // 2)
    assert measure(source) == (len(file), hashlib.sha256(file).digest())
    assert source.tell() == 0


class Watched(io.BytesIO):
    """Counts what is read of it."""

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.taken += len(data)
        return data


def test_what_begins_as_no_packet_is_not_read_to_its_end() -> None:
    source = Watched(b"Dear headquarters,\n" * 100_000)
    with pytest.raises(Refused):
        measure(cast("BinaryIO", source))
    assert source.taken < 100_000


def test_a_giant_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    source = Watched(seal_bytes(bytes(1_100_000), [HQ.recipient]))
    monkeypatch.setattr(open_cover, "MAX_FILE", 1_000_000)
    with pytest.raises(Refused):
        measure(cast("BinaryIO", source))
    assert source.taken < 100_000
