"""A real X display with a window manager and a keyboard, for a person who has no mouse.

Keys are X events (xdotool), windows are known by their titles, and nothing is asked of the program itself.
"""

from __future__ import annotations

import os
import re
import shutil
import struct
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

PATIENCE: Final = 30.0
"""Seconds after which a step has failed, on a busy computer."""
_LOOK_EVERY: Final = 0.1
_MORE_THAN_A_CLOCK: Final = 0.001
"""How much of the display changes when something shows, a clock being less."""
_BETWEEN_KEYS: Final = "8"
"""Milliseconds from one letter to the next."""


def wait_until(what: str, check: Callable[[], object], patience: float = PATIENCE) -> None:
    """Wait until something is so."""
    end = time.monotonic() + patience
    while not check():
        if time.monotonic() > end:
            raise AssertionError(f"It never came to pass: {what}")
        time.sleep(_LOOK_EVERY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Screen:
    """One display. `pictures` is where a picture goes when something fails."""

    display: str
    frames: Path
    pictures: Path

    @property
    def environment(self) -> dict[str, str]:
        """What a program needs to find the display."""
        return {"DISPLAY": self.display}

    # The keyboard

    def press(self, *keys: str) -> None:
        """Press keys one after the other, as xdotool names them: `ctrl+n`, `Return`, `Tab`."""
        self._tool("key", "--clearmodifiers", "--delay", _BETWEEN_KEYS, *keys)

    def write(self, text: str) -> None:
        """Type letters of a plain keyboard."""
        self._tool("type", "--clearmodifiers", "--delay", _BETWEEN_KEYS, text)

    def press_and_see(self, *keys: str) -> None:
        """Press keys, wait until that shows and nothing moves any more: a button answers a moment later.

        What shows must be more than a clock that goes on.
        """
        self.settle()
        before = self._rough()
        self.press(*keys)
        wait_until(f"something that shows after {' '.join(keys)}", lambda: self._differs(before))
        self.settle()

    def press_until(self, title: str, *keys: str) -> None:
        """Press keys ever again until a window has a title: a page that still reads does not hear them."""

        def there() -> bool:
            self.press(*keys)
            time.sleep(_LOOK_EVERY)
            return self.title().startswith(title)

        wait_until(f"a window titled “{title}”", there)
        self.wait_for(title)

    # The windows

    def title(self) -> str:
        """Return the title of the window that has the keyboard; empty for none."""
        done = self._tool("getactivewindow", "getwindowname", check=False)
        return done.stdout.strip()

    def wait_for(self, *titles: str) -> None:
        """Wait until the window with the keyboard has a title that begins so, and has drawn itself."""
        named = " or ".join(f"“{title}”" for title in titles)
        try:
            wait_until(f"a window titled {named}", lambda: self.title().startswith(titles))
        except AssertionError as error:
            raise AssertionError(f"{error}; there is “{self.title()}”") from None
        time.sleep(0.3)

    def settle(self) -> None:
        """Wait until nothing larger than a text cursor changes any more."""
        before = self._rough()
        for _ in range(50):
            time.sleep(0.3)
            now = self._rough()
            if now == before:
                return
            before = now

    def _rough(self) -> QImage:
        """Return the display with one dot for ten pixels by ten."""
        return self.picture().scaled(136, 76)

    def _differs(self, before: QImage) -> bool:
        """Tell whether more of the display than a clock is another than before."""
        one, other = (bytes(picture.constBits()) for picture in (before, self._rough()))
        dots = sum(one[at : at + 4] != other[at : at + 4] for at in range(0, len(one), 4))
        return dots > len(one) / 4 * _MORE_THAN_A_CLOCK

    def _tool(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["xdotool", *words],
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            check=check,
            timeout=60,
        )

    # Pictures

    def picture(self) -> QImage:
        """Return what the display shows now, from the file in which Xvfb keeps it (XWD, 32 bits)."""
        data = (self.frames / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", data[:100])
        size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
        pixels = data[size + 12 * colours :]
        return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()

    def keep_picture(self, name: str) -> Path:
        """Keep a picture of the display."""
        self.pictures.mkdir(parents=True, exist_ok=True)
        path = self.pictures / f"{re.sub(r'[^a-z0-9]+', '-', name.casefold())}.png"
        self.picture().save(str(path))
        return path


@contextmanager
def shown(frames: Path, pictures: Path, size: str = "1366x768") -> Iterator[Screen]:
    """Begin a display of its own, with a window manager, and end both."""
    read, write = os.pipe()
    server = subprocess.Popen(
        _server(frames, write, size), pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(write)
    manager: subprocess.Popen[bytes] | None = None
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=_manager_environment(display, frames),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        yield Screen(display=display, frames=frames, pictures=pictures)
    finally:
        for process in filter(None, (manager, server)):
            process.terminate()
            process.wait()


def _server(frames: Path, number: int, size: str) -> list[str]:
    program = shutil.which("Xvfb")
    assert program is not None
    screen = ["-screen", "0", f"{size}x24", "-fbdir", str(frames)]
    return [program, "-displayfd", str(number), *screen, "-nolisten", "tcp", "-noreset"]


def _manager_environment(display: str, home: Path) -> Mapping[str, str]:
    return {**os.environ, "DISPLAY": display, "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
