"""The Debian package: the same bytes each time, everything in its place, nothing needed that it hides."""

import gzip
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

import msgspec
import PySide6
import pytest

from shipping import archive, bill
from shipping.debian import desktop, package
from shipping.debian.depends import NotNamed, depends
from shipping.identity import Identity, identity
from shipping.notices.component import Component

needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
needs_binutils = pytest.mark.skipif(shutil.which("objdump") is None, reason="binutils are not here")
LANGUAGES = ("ar", "es", "fr", "sw")


@dataclass(frozen=True, slots=True, kw_only=True)
class Small(Identity):
    """A build whose folder is small."""

    at: Path

    @property
    def folder(self) -> Path:
        return self.at


def small(tmp_path: Path, name: str = "r2p-field") -> Small:
    real = identity({"R2P_FIELD_BUILD_NAME": name})
    folder = tmp_path / name
    folder.mkdir()
    shutil.copy(msgspec._core.__file__, folder / "module.so")
    (folder / name).write_text("#!/bin/sh\necho here\n")
    (folder / name).chmod(0o755)
    (folder / "NOTICES.txt").write_text("Whose work", "utf-8")
    return Small(name=name, title=real.title, version="1.2", icon=real.icon, at=folder)


@needs_dpkg
@needs_binutils
def test_it_is_the_same_each_time_and_everything_is_in_its_place(tmp_path: Path) -> None:
    who = small(tmp_path)
    for name in ("one", "other"):
        package.pack(who, tmp_path / "work", tmp_path / f"{name}.deb", compression="gzip")
    assert (tmp_path / "one.deb").read_bytes() == (tmp_path / "other.deb").read_bytes()
    root = tmp_path / "root"
    subprocess.run(["dpkg-deb", "-x", tmp_path / "one.deb", root], check=True)
    assert subprocess.run([root / "usr/bin/r2p-field"], capture_output=True, check=True).stdout == b"here\n"
    assert (root / "usr/share/doc/r2p-field/copyright").read_text("utf-8") == "Whose work"
    assert b"selftest" in gzip.decompress((root / "usr/share/man/man1/r2p-field.1.gz").read_bytes())
    assert (
        root / "usr/share/icons/hicolor/scalable/mimetypes/application-vnd.r2p-field.bundle.svg"
    ).is_file()
    said = subprocess.run(
        ["dpkg-deb", "-f", tmp_path / "one.deb"], capture_output=True, check=True, text=True
    )
    assert "Depends: libc6 (>= 2." in said.stdout


@needs_dpkg
@needs_binutils
def test_a_neutral_build_claims_no_kind_of_file_and_says_nothing_of_its_purpose(tmp_path: Path) -> None:
    who = small(tmp_path, "field-notes")
    package.lay_out(who, tmp_path / "root")
    share = tmp_path / "root" / "usr" / "share"
    assert not (share / "mime").exists()
    assert not (share / "metainfo").exists()
    files = [one for one in (tmp_path / "root").rglob("*") if one.is_file() and one.suffix != ".so"]
    told = [gzip.decompress(one.read_bytes()) if one.suffix == ".gz" else one.read_bytes() for one in files]
    for word in (b"R2P", b"r2p", b"observation", b"packet", b"encrypt"):
        assert not any(word in text for text in told)


@needs_binutils
def test_a_library_that_no_package_is_named_for_stops_it(tmp_path: Path) -> None:
    shutil.copy(Path(PySide6.__file__).parent / "QtCore.abi3.so", tmp_path / "QtCore.abi3.so")
    with pytest.raises(NotNamed, match="libQt6Core"):
        depends(tmp_path)


def test_the_entry_in_the_menu_speaks_every_language() -> None:
    lines = dict(line.split("=", 1) for line in desktop.entry(identity({})).splitlines()[1:])
    for key in ("Name", "GenericName", "Comment"):
        assert all(lines[f"{key}[{tag}]"] for tag in LANGUAGES)
    assert (lines["Exec"], lines["Icon"]) == ("r2p-field --take %f", "r2p-field")
    assert lines["MimeType"] == "application/vnd.r2p-field.bundle;"


def test_packets_are_named_in_every_language() -> None:
    kind = ET.fromstring(desktop.kind())[0]
    spoken = [
        one.get("{http://www.w3.org/XML/1998/namespace}lang") for one in kind if one.tag.endswith("comment")
    ]
    assert spoken == [None, *LANGUAGES]
    assert [one.get("pattern") for one in kind if one.tag.endswith("glob")] == ["*.r2pb"]


def test_what_validators_say(tmp_path: Path) -> None:
    texts = {
        "r2p-field.desktop": desktop.entry(identity({})),
        "x.metainfo.xml": desktop.metainfo(identity({})),
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    ET.fromstring(texts["x.metainfo.xml"])
    commands = [
        ["desktop-file-validate", str(tmp_path / "r2p-field.desktop")],
        ["appstreamcli", "validate", "--no-net", str(tmp_path / "x.metainfo.xml")],
    ]
    for command in commands:
        if shutil.which(command[0]):
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stdout + done.stderr


def test_the_bill_names_the_same_parts_each_time_and_no_address(tmp_path: Path) -> None:
    who = small(tmp_path)
    parts = [Component(name="Qt", version="6.11.3", licence="LGPL-3.0-only", text="https://example.org")]
    for name in ("one", "other"):
        bill.write(who, who.folder, parts, tmp_path / name)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "other").read_bytes()
    text = (tmp_path / "one").read_text("utf-8")
    assert '"Qt@6.11.3"' in text
    assert "://" not in text
    assert bill.file_name(who).startswith(f"{archive.file_name(who).removesuffix('.tar.xz')}")
