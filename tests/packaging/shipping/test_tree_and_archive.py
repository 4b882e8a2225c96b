"""The same folder gives the same list and the same archive, whoever makes it and whenever."""

import os
import tarfile
from pathlib import Path

import pytest

from shipping import archive, tree
from shipping.identity import EPOCH, identity


def grow(folder: Path) -> Path:
    (folder / "inside").mkdir(parents=True)
    (folder / "run").write_bytes(b"#!")
    (folder / "run").chmod(0o750)
    (folder / "inside" / "text").write_bytes(b"words")
    (folder / "link").symlink_to("inside/text")
    return folder


def test_two_folders_with_the_same_in_them_give_the_same_archive(tmp_path: Path) -> None:
    one, other = grow(tmp_path / "one"), grow(tmp_path / "other")
    os.utime(other / "run", (1, 1))
    (other / "inside" / "text").chmod(0o600)
    for folder in (one, other):
        tree.clamp(folder, EPOCH)
        archive.pack(folder, folder.with_suffix(".tar.xz"), top="program-1")
    assert tree.digest(one) == tree.digest(other)
    assert one.with_suffix(".tar.xz").read_bytes() == other.with_suffix(".tar.xz").read_bytes()
    with tarfile.open(one.with_suffix(".tar.xz")) as packed:
        assert packed.getnames() == [
            "program-1", "program-1/inside", "program-1/link", "program-1/run", "program-1/inside/text",
        ]  # fmt: skip
        assert {(m.uid, m.uname, m.mtime) for m in packed} == {(0, "root", EPOCH)}


@pytest.mark.parametrize("change", ["text", "rights", "link"])
def test_any_change_gives_another_digest(tmp_path: Path, change: str) -> None:
    folder = grow(tmp_path / "folder")
    before = tree.digest(folder)
    if change == "text":
        (folder / "inside" / "text").write_bytes(b"wordz")
    elif change == "rights":
        (folder / "run").chmod(0o600)
    else:
        (folder / "link").unlink()
        (folder / "link").symlink_to("run")
    assert tree.digest(folder) != before


@pytest.mark.parametrize("name", ["", "R2P", "a", "../x", "two words", "-x"])
def test_a_name_that_is_no_name_of_a_program_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="no name for a program"):
        identity({"R2P_FIELD_BUILD_NAME": name})


def test_a_build_under_another_name_says_so() -> None:
    assert not identity({}).neutral
    assert identity({"R2P_FIELD_BUILD_NAME": "field-notes"}).neutral
    assert identity({"R2P_FIELD_BUILD_NAME": "field-notes"}).title == "Field notes"
