"""What is kept out of the folder of the program."""

import pytest

from shipping import contents

TABLE = [
    ("_internal/PySide6/QtGui.abi3.so", "gui", "EXTENSION"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "xcb", "BINARY"),
    ("libX11.so.6", "x11", "BINARY"),
    ("libgtk-3.so.0", "gtk", "BINARY"),
    ("libcairo.so.2", "cairo", "BINARY"),
    ("libpython3.11.so.1.0", "python", "BINARY"),
]
NEEDS = {"gui": ["libX11.so.6", "libc.so.6"], "gtk": ["libcairo.so.2"], "xcb": []}


def test_a_library_that_only_a_dropped_part_asked_for_is_dropped_with_its_own() -> None:
    lacking = contents.orphans(TABLE, lambda file: NEEDS.get(file, []))
    assert lacking == {"libgtk-3.so.0", "libcairo.so.2"}


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "libcups.so.2",
        "PySide6/Qt/translations/qtbase_de.qm",
        "r2p_field-0.1.0.dist-info/direct_url.json",
        "click-8.5.1.dist-info/RECORD",
    ],
)
def test_what_opens_connections_is_not_used_or_tells_of_the_building_computer_stays_out(place: str) -> None:
    assert not contents.wanted(place)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_ar.qm",
        "r2p_field/data/help/en/x.md",
    ],
)
def test_what_windows_need_goes_in(place: str) -> None:
    assert contents.wanted(place)


def test_a_link_to_something_that_was_dropped_goes_too() -> None:
    links = [("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK")]
    alive = [("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")]
    core = [("PySide6/Qt/lib/libQt6Core.so.6", "core", "DATA")]
    _, datas = contents.kept([], links + alive + core)
    assert datas == alive + core
