"""What records lie on is told from the kernel's own lists, and in doubt it is a stick."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from r2p_field.vault import medium

TABLE = """\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
30 22 8:17 / /media/somebody/STICK\\040ONE rw - vfat /dev/sdb1 rw
31 22 8:33 / /media/somebody/disk rw - ext4 /dev/sdc1 rw
32 22 253:1 / /media/somebody/locked rw - ext4 /dev/mapper/luks-1 rw
33 22 179:1 / /media/somebody/card rw - ext4 /dev/mmcblk0p1 rw
34 22 0:50 / /home/somebody/far rw - nfs4 server:/share rw
35 22 0:51 / /home/somebody/sshfs rw - fuse.sshfs me@server: rw
36 22 7:0 / /media/somebody/covered rw - ext4 /dev/vda1 rw
37 22 7:0 / /media/somebody/covered rw - exfat /dev/sdb1 rw
38 22 0:52 / /tmp rw - tmpfs tmpfs rw
39 22 8:49 / /media/somebody/slow rw - ext4 /dev/sdd1 rw
"""


@pytest.fixture
def lists(tmp_path: Path) -> tuple[Path, Path]:
    """A table of what is mounted, and the block devices as the kernel shows them."""
    mounts, blocks, devices = tmp_path / "mountinfo", tmp_path / "block", tmp_path / "devices"
    mounts.write_text(TABLE, "utf-8")
    blocks.mkdir()
    for bus, whole, part, removable, kind in (
        ("pci0/virtio", "vda", "vda1", "0", ""),
        ("pci0/usb1/1-2", "sdb", "sdb1", "1", ""),
        ("pci0/usb1/1-3", "sdc", "sdc1", "0", ""),
        ("pci0/mmc0", "mmcblk0", "mmcblk0p1", "0", "SD"),
        ("pci0/ata1", "sdd", "sdd1", "1", ""),
    ):
        folder = devices / bus / whole / part
        folder.mkdir(parents=True)
        (folder / "partition").write_text("1\n")
        (folder.parent / "removable").write_text(f"{removable}\n")
        if kind:
            (folder.parent / "device").mkdir()
            (folder.parent / "device" / "type").write_text(f"{kind}\n")
        for one in (folder, folder.parent):
            (blocks / one.name).symlink_to(one)
    laid_over = devices / "virtual" / "luks-1"
    (laid_over / "slaves").mkdir(parents=True)
    (laid_over / "slaves" / "sdb1").symlink_to(devices / "pci0/usb1/1-2/sdb/sdb1")
    (laid_over / "removable").write_text("0\n")
    (blocks / "luks-1").symlink_to(laid_over)
    return mounts, blocks


@pytest.mark.parametrize(
    ("folder", "pulled"),
    [
        ("/home/somebody/R2P-Field-records", False),
        ("/tmp/records", False),
        ("/media/somebody/STICK ONE/records", True),
        ("/media/somebody/disk/records", True),
        ("/media/somebody/locked/records", True),
        ("/media/somebody/card/records", True),
        ("/media/somebody/slow", True),
        ("/media/somebody/covered/records", True),
        ("/home/somebody/far/records", True),
        ("/home/somebody/sshfs/records", True),
    ],
)
def test_what_can_be_pulled_out_is_told_from_a_disk_inside(
    lists: tuple[Path, Path], folder: str, pulled: bool
) -> None:
    assert medium.linux(Path(folder), *lists) is pulled


def test_what_stands_in_no_list_counts_as_a_stick(tmp_path: Path) -> None:
    (tmp_path / "mountinfo").write_text("")
    assert medium.linux(Path("/home/me"), tmp_path / "mountinfo", tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="reads the lists of Linux")
def test_lists_that_cannot_be_read_count_as_a_stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(medium, "linux", lambda _: (_ for _ in ()).throw(PermissionError))
    assert medium.wants_slower_journal(tmp_path)


def test_records_that_are_carried_with_the_program_count_as_on_a_stick(tmp_path: Path) -> None:
    inside = tmp_path / "portable" / "records"
    inside.mkdir(parents=True)
    assert not medium.is_carried(inside)
    (tmp_path / "portable" / medium.MARKER).write_bytes(b"")
    assert medium.is_carried(inside)
    assert medium.wants_slower_journal(inside)
