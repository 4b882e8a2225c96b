"""A person at the command line: one home, one passphrase; commands run here or in their own process."""

import contextlib
import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from r2p_field.__main__ import _selftest, _starter, _window
from r2p_field.cli.main import run
from r2p_field.cli.parts import Parts

PASSPHRASE = "seven quiet herons over the ford"
ANOTHER = "nine loud ravens under the bridge"
PARTS = Parts(starter=_starter, window=_window, selftest=_selftest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a command ended: exit code, standard output, standard error."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> dict[str, Any]:
        """The one object on the standard output; a second line there fails."""
        assert self.out.count("\n") == 1, self.out
        value = json.loads(self.out)
        assert isinstance(value, dict)
        return value


class Desk:
    """Gives commands with `--json`, the profile folder and, where records are named, vault and passphrase."""

    def __init__(self, home: Path, passphrase: str = PASSPHRASE) -> None:
        self.home = home
        home.mkdir(parents=True, exist_ok=True)
        self.passphrase_file = home / "passphrase.txt"
        self.passphrase_file.write_text(f"{passphrase}\n", "utf-8")

    def line(self, *words: object, vault: Path | None = None, as_json: bool = True) -> list[str]:
        """The whole command line."""
        given = [str(word) for word in words] + ["--profile-dir", str(self.home / "profile")]
        if vault is not None:
            given += ["--vault", str(vault)]
            if "--generate" not in given and not any(word.startswith("--passphrase") for word in given):
                given += ["--passphrase-file", str(self.passphrase_file)]
        return given + ["--json"] * as_json

    def give(self, *words: object, vault: Path | None = None, stdin: str = "", as_json: bool = True) -> Ended:
        """Give a command in this process. A packet or receipt goes on a stick that is there."""
        if words[:2] in {("bundle", "seal"), ("receipt", "make")} and "--dry-run" not in words:
            with contextlib.suppress(OSError):
                Path(str(words[words.index("--out") + 1])).mkdir(exist_ok=True)
        return in_this_process(self.line(*words, vault=vault, as_json=as_json), stdin)

    def ok(self, *words: object, vault: Path | None = None, stdin: str = "") -> dict[str, Any]:
        """Give a command that must be done, and return what it says."""
        ended = self.give(*words, vault=vault, stdin=stdin)
        assert ended.code == 0, ended
        return ended.json

    def refused(self, *words: object, vault: Path | None = None, stdin: str = "") -> dict[str, str]:
        """Give a command that must be refused, and return the reason."""
        ended = self.give(*words, vault=vault, stdin=stdin)
        assert ended.code == 1, ended
        error = ended.json["error"]
        assert isinstance(error, dict)
        assert all(error[name] for name in ("code", "what", "safe", "next")), error
        return error

    def create(self, folder: Path, role: str = "field") -> Path:
        """Make records at the lowest cost."""
        self.ok("vault", "create", "--role", role, "--cost", "low", vault=folder)
        return folder

    def state(self, vault: Path) -> tuple[str, dict[str, int]]:
        """What is in records, as two of them can be compared."""
        found = self.ok("vault", "info", vault=vault)
        return found["state_digest"], found["counts"]


def in_this_process(arguments: list[str], stdin: str = "", parts: Parts = PARTS) -> Ended:
    """Run a command line here, as the process would."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    err = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    before, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(stdin.encode("utf-8")), encoding="utf-8")
    try:
        with redirect_stdout(out), redirect_stderr(err):
            code = run(arguments, parts)
    finally:
        sys.stdin = before
    return Ended(code=code, out=_text(out), err=_text(err))


def environment(**changes: str) -> dict[str, str]:
    """The environment of a process of its own: this code, no display."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    import r2p_field

    source = str(Path(r2p_field.__file__).parent.parent)
    return {**kept, "PYTHONPATH": source, "PYTHONDONTWRITEBYTECODE": "1", **changes}


def in_own_process(arguments: list[str], stdin: bytes = b"", **options: Any) -> Ended:
    """Run a command line in a process of its own, as a person or script does."""
    options.setdefault("env", environment())
    done = subprocess.run(
        [sys.executable, "-m", "r2p_field", *arguments],
        input=stdin,
        capture_output=True,
        check=False,
        start_new_session=True,
        timeout=300,
        **options,
    )
    return Ended(
        code=done.returncode,
        out=done.stdout.decode("utf-8", "replace"),
        err=done.stderr.decode("utf-8", "replace"),
    )


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8")
