"""What Windows and macOS are told. Neither system is here: only what can be read is looked at."""

import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from r2p_field.bundle.names import SUFFIX
from shipping import icon, macos
from shipping.identity import identity

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"
NEUTRAL = identity({"R2P_FIELD_BUILD_NAME": "field-notes"})


def test_macos_learns_what_a_packet_is_and_opens_it_with_nothing() -> None:
    told = plistlib.loads(plistlib.dumps(macos.info(identity({}))))
    [kind], [document] = told["UTExportedTypeDeclarations"], told["CFBundleDocumentTypes"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [SUFFIX.removeprefix(".")]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    assert document["CFBundleTypeRole"] == "None"


def test_a_neutral_program_claims_nothing_on_macos() -> None:
    assert "r2p" not in str(macos.info(NEUTRAL)).lower()
    assert macos.identifier(NEUTRAL) == "org.field-notes"


def test_the_entitlements_are_two_and_open_no_network() -> None:
    told = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(value is True for value in told.values())
    assert len(told) == 2
    assert not any("network" in key for key in told)


@pytest.mark.skipif(shutil.which("sh") is None, reason="there is no shell here")
def test_the_signing_script_of_macos_can_be_read_by_a_shell() -> None:
    subprocess.run(["sh", "-n", PACKAGING / "macos" / "sign.sh"], check=True)


def test_the_installer_of_windows_knows_packets_and_the_built_folder() -> None:
    text = (PACKAGING / "windows" / "r2p-field.iss").read_text("utf-8")
    sections = re.findall(r"^\[(\w+)\]$", text, re.MULTILINE)
    assert sections == ["Setup", "Languages", "Files", "Icons", "InstallDelete", "Registry"]
    assert f"Classes\\{SUFFIX}" in text
    assert text.count("#if") == text.count("#endif")
    assert "PrivilegesRequired=lowest" in text


def test_the_icon_is_drawn_large_with_a_clear_corner(tmp_path: Path) -> None:
    image = QImage(str(icon.draw(identity({}).icon, tmp_path / "made" / "icon.png")))
    assert (image.width(), image.height()) == (icon.SIDE, icon.SIDE)
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(icon.SIDE // 4, icon.SIDE // 3).blue() > 100
