"""The environment everything runs in: `.venv` with hashed packages, this checkout, and Qt's system libraries.

What was done is written down in `.venv/r2p-field.json`, so that the second run is at once. A set-up that was
killed leaves the file `.venv/setting-up` behind: pip cannot tell a package that was half unpacked from a
whole one, so such an environment is made again from nothing. An environment that somebody made by hand is
taken over as it is.
"""

import contextlib
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workshop import debian, qt_libraries
from workshop.running import quietly, reason
from workshop.stop import Stop, say

COMPILE_ERROR = 3  # what compile_qt.py exits with when a source of ours is wrong
PROJECT_FILES = ("pyproject.toml", "packaging/hatch_build.py", "src/r2p_field/__init__.py")


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """One checkout and the environment that belongs to it."""

    root: Path

    @property
    def venv(self) -> Path:
        """The folder of the virtual environment."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The Python that every task runs in."""
        return self.venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    @property
    def log(self) -> Path:
        """Where the tools that set things up write what they say."""
        return self.root / "build" / "setup.log"

    @property
    def system(self) -> Path:
        """Where libraries lie that were unpacked without root."""
        return self.venv / "system"

    def variables(self) -> dict[str, str]:
        """Return a task's environment variables: our Python first, libraries found, a display or none."""
        env = {k: v for k, v in os.environ.items() if k not in {"PYTHONHOME", "PYTHONPATH"}}
        env["VIRTUAL_ENV"] = str(self.venv)
        env["PATH"] = os.pathsep.join([str(self.python.parent), env.get("PATH", os.defpath)])
        folders = [str(p) for p in debian.library_folders(self.system)]
        if folders:
            env["LD_LIBRARY_PATH"] = os.pathsep.join([*folders, *filter(None, [env.get("LD_LIBRARY_PATH")])])
        env["npm_config_cache"] = str(self.root / "build" / "npm")
        env.setdefault("NODE_USE_SYSTEM_CA", "1")  # node trusts only its own list of authorities otherwise
        if not has_display():
            env.setdefault("QT_QPA_PLATFORM", "offscreen")
        if not any(env.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
            env["LC_ALL"] = "C.UTF-8"  # with plain C, Qt complains in three lines and does this itself
        return env

    def prepare(self, *sets: str, for_display: bool = False) -> None:
        """Bring everything up to date that a task needs; at once when nothing changed.

        Args:
            sets: requirement files without their ending ("app", "setup", "dev", "build").
            for_display: windows will be shown on an X display.

        Raises:
            Stop: something is missing that cannot be had here.
        """
        with self._alone():
            try:
                self._ensure(sets, for_display=for_display)
            except OSError as problem:
                raise Stop(f"The set-up failed: {reason(str(problem))}") from problem

    def _ensure(self, sets: tuple[str, ...], *, for_display: bool) -> None:
        if not self.python.exists() or self._setting_up.exists():
            self._make_venv()
        if self._set_up(sets, for_display=for_display):
            return
        say("The environment is broken; making it again")
        self._make_venv()
        if not self._set_up(sets, for_display=for_display):
            raise Stop(f"The environment in {self.venv} does not work, even made anew. See {self.log}.")

    def _set_up(self, sets: tuple[str, ...], *, for_display: bool) -> bool:
        """Put into the environment what is not there yet; False when it turns out to be broken."""
        qt_libraries.provide(
            self.system, self.log, for_display=for_display
        )  # the build hook needs them already
        self._install(sets)
        return self._compile()

    # --- one at a time

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Hold the lock of this checkout; the system lets go of it when this process dies."""
        try:
            self.log.parent.mkdir(parents=True, exist_ok=True)
            lock = (self.log.parent / "setup.lock").open("w")
        except OSError as problem:
            raise Stop(
                f"Nothing can be written in {self.root} ({problem.strerror}). "
                "Copy the checkout to a folder of your own and run the command there."
            ) from problem
        with lock:
            if os.name == "posix":
                import fcntl

                os.set_inheritable(lock.fileno(), True)
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    say("Another set-up is running in this checkout; waiting for it")
                    fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    # --- the virtual environment

    def _make_venv(self) -> None:
        if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
            raise Stop(
                "This Python has no venv module. On Debian, as root: apt-get install python3-venv; "
                "then run the same command again."
            )
        say(f"Making the environment {self.venv}")
        if self.venv.is_symlink() or self.venv.is_file():
            self.venv.unlink()
        elif self.venv.exists():
            shutil.rmtree(self.venv)
        self.venv.mkdir(parents=True)
        self._setting_up.touch()
        quietly([sys.executable, "-m", "venv", self.venv], "Making the environment", log=self.log)
        self._setting_up.unlink()

    @property
    def _setting_up(self) -> Path:
        return self.venv / "setting-up"

    # --- packages

    def _install(self, sets: tuple[str, ...]) -> None:
        """Install what changed since the last time: hashed packages first, then this checkout."""
        kept = self._read_stamp()
        if self._lost(kept):
            kept = {}
        due = [name for name in sets if kept.get(name) != self._hash_of(f"requirements/{name}.txt")]
        project = self._hash_of(*PROJECT_FILES)
        if not due and kept.get("project") == project:
            return
        self._setting_up.touch()
        if due:
            self._install_requirements(due)
        self._install_project()
        kept |= {name: self._hash_of(f"requirements/{name}.txt") for name in due}
        kept |= {"project": project, "packages": self._packages()}
        self._stamp.write_text(json.dumps(kept, indent=1), "utf-8")
        self._setting_up.unlink()

    def _install_requirements(self, names: list[str]) -> None:
        files = [self.root / "requirements" / f"{name}.txt" for name in names]
        count = sum(len(re.findall(r"^[\w-]+==", file.read_text("utf-8"), re.MULTILINE)) for file in files)
        say(f"Installing {count} packages ({', '.join(names)}); this takes up to a minute")
        options = [part for file in files for part in ("-r", file)]
        # The lists are complete, and pip 23 would look for `coverage[toml]` in a version that no list names.
        self._pip(["--require-hashes", "--no-deps", *options], "Installing the packages")

    def _install_project(self) -> None:
        say("Putting this checkout into the environment")
        self._pip(
            ["--no-build-isolation", "--no-deps", "--no-index", "-e", self.root], "Installing this checkout"
        )

    def _pip(self, arguments: list[str | Path], purpose: str) -> None:
        env = self.variables() | {
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PIP_NO_INPUT": "1",
            "PIP_ROOT_USER_ACTION": "ignore",
            "PIP_USER": "0",
        }
        quietly([self.python, "-m", "pip", "install", *arguments], purpose, log=self.log, env=env)

    def _hash_of(self, *names: str) -> str:
        """Return one SHA-256 over files of the checkout and over where it lies."""
        whole = hashlib.sha256(str(self.root).encode())
        for name in names:
            whole.update((self.root / name).read_bytes())
        return whole.hexdigest()

    def _packages(self) -> list[str]:
        """Return what is installed, as the names of the folders that describe it."""
        places = ("lib/python3.*/site-packages", "Lib/site-packages")
        return sorted(
            p.parent.name for place in places for p in self.venv.glob(f"{place}/*.dist-info/RECORD")
        )

    def _lost(self, kept: dict[str, object]) -> bool:
        """Tell whether a package is gone that was there when the set-up ended."""
        before = kept.get("packages")
        return isinstance(before, list) and not set(before) <= set(self._packages())

    def _read_stamp(self) -> dict[str, object]:
        try:
            kept = json.loads(self._stamp.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) else {}

    @property
    def _stamp(self) -> Path:
        return self.venv / "r2p-field.json"

    # --- forms, icons, translations, data

    def _compile(self) -> bool:
        """Bring forms, icons, translations and data up to date; False when the environment is broken."""
        command = [str(self.python), str(self.root / "packaging" / "compile_qt.py")]
        try:
            done = subprocess.run(command, env=self.variables(), capture_output=True, text=True, check=False)
        except OSError:
            return False
        if done.returncode == COMPILE_ERROR:
            raise Stop(done.stderr.strip())
        if done.returncode and self._imports_qt():
            raise Stop(f"Making the forms, icons and translations failed: {reason(done.stderr)}")
        return done.returncode == 0

    def _imports_qt(self) -> bool:
        command = [str(self.python), "-c", "import pip, PySide6.QtCore"]
        return subprocess.run(command, env=self.variables(), capture_output=True, check=False).returncode == 0


def has_display() -> bool:
    """Tell whether windows can be shown to a person here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
