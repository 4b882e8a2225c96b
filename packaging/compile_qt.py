"""Make the parts of the program that are not written in Python: forms, icons, translations and data.

    ui/**/*.ui                     -> src/r2p_field/gui/_forms/ui_<name>.py
    resources/r2p_field.qrc        -> src/r2p_field/gui/_forms/r2p_field_rc.py   (icons, under `:/icons`)
    resources/translations/*.ts    -> src/r2p_field/gui/_forms/i18n_rc.py        (`:/i18n/<name>.qm`)
    resources/<any other folder>/  -> src/r2p_field/data/<folder>/               (catalogues, fonts ...)
    docs/guide/, with its pictures -> src/r2p_field/data/guide/                  (read in the help)
    sentences with gaps in src/    -> src/r2p_field/data/sentences/              (packaging/sentences.py)

Scripts that lie beside data (`*.py`) made it once and are not part of the program.

The made files are not in git. They are made here alone, and so are the same in a wheel, an editable install,
the tests and the installer. A second run with nothing changed reads the sources and does nothing. Several
runs at once are safe: each works in a folder of its own and moves whole files into place.

Nothing but the standard library and PySide6's own tools may be used here: the build hook runs it too.
"""

import hashlib
import json
import os
import re
import runpy
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from importlib import metadata, util
from pathlib import Path
from typing import Any

FORMS = Path("src/r2p_field/gui/_forms")
DATA = Path("src/r2p_field/data")
GUIDES = Path("docs/guide")
QRC = Path("resources/r2p_field.qrc")
TRANSLATIONS = Path("resources/translations")
STAMP = Path("build/compile_qt.json")
SENTENCES = Path(__file__).with_name("sentences.py")
IN_RESOURCES = {
    "icons",
    "translations",
}  # these folders travel inside the compiled resources, the others as files
WRONG_SOURCE = 3  # exit code, so that dev.py can tell a wrong form from a broken environment
PICTURE = re.compile(r"\]\(\.\./images/([a-z0-9-]+\.png)\)")
EPOCH = "1580601600"  # rcc writes modification times into its output unless told one


class CompileError(RuntimeError):
    """A form, resource or translation does not compile; the text names the file."""


def compile_all(root: Path) -> list[Path]:
    """Bring the made files of the checkout `root` up to date.

    Returns:
        The files that were written or removed; empty when everything was up to date.

    Raises:
        CompileError: a source is wrong; nothing was changed.
    """
    stamp = root / STAMP
    sources = _digest(root, _sources(root))
    if _read_stamp(stamp) == [sources, _digest(root, _made(root))]:
        return []
    stamp.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="compile_qt-", dir=stamp.parent) as work:
        changed = _install(root, _make(root, Path(work)))
        fresh = Path(work) / stamp.name
        fresh.write_text(json.dumps([sources, _digest(root, _made(root))]), "utf-8")
        fresh.replace(stamp)
    return changed


def _sources(root: Path) -> Iterator[Path]:
    """Yield every file that decides what is made."""
    yield Path(__file__)
    yield SENTENCES
    for folder in ("ui", "resources"):
        yield from _files(root / folder)
    yield from _guides(root)
    for folder in _sentences()["FOLDERS"]:
        yield from _files(root / "src" / "r2p_field" / folder)


def _guides(root: Path) -> list[Path]:
    """Return the guides and the pictures that they show; one that is not made yet is a test's to ask for."""
    pages = sorted((root / GUIDES).glob("*.md"))
    shown = {name for page in pages for name in PICTURE.findall(page.read_text("utf-8"))}
    pictures = (root / "docs" / "images" / name for name in sorted(shown))
    return [*pages, *(one for one in pictures if one.is_file())]


def _made(root: Path) -> Iterator[Path]:
    """Yield every file that is there as made."""
    for folder in (FORMS, DATA):
        yield from _files(root / folder)


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts)


def _digest(root: Path, files: Iterable[Path]) -> str:
    """Return one SHA-256 over names, contents and the Qt version."""
    whole = hashlib.sha256(metadata.version("PySide6-Essentials").encode())
    for path in files:
        name = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
        whole.update(f"\n{name.as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}".encode())
    return whole.hexdigest()


def _read_stamp(stamp: Path) -> object:
    try:
        return json.loads(stamp.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _make(root: Path, work: Path) -> dict[Path, bytes]:
    """Make every file; map its place in the source tree to its content."""
    made: dict[Path, bytes] = {}
    for folder, purpose in (
        (FORMS, "Forms and resources as Python."),
        (DATA, "Catalogues, profiles, fonts and samples."),
    ):
        made[folder / "__init__.py"] = (
            f'"""{purpose} Made by packaging/compile_qt.py; never edit."""\n'.encode()
        )
    for form in sorted((root / "ui").rglob("*.ui")):
        target = FORMS / f"ui_{form.stem}.py"
        if target in made:
            raise CompileError(f"{form}: another form has the name {form.stem} already")
        made[target] = _compile_form(form, work / target.name)
    made[FORMS / "r2p_field_rc.py"] = _compile_resources(root / QRC, work / "r2p_field_rc.py")
    catalogue = _translations_qrc(root, work)
    if catalogue:
        made[FORMS / "i18n_rc.py"] = _compile_resources(catalogue, work / "i18n_rc.py")
    gaps = [one for one in _sentences()["collect"](root) if "{" in one]
    made[DATA / "sentences" / "with_gaps.json"] = json.dumps(gaps, ensure_ascii=False, indent=0).encode()
    made |= {DATA / "guide" / one.name: one.read_bytes() for one in _guides(root)}
    for source in _files(root / "resources"):
        place = source.relative_to(root / "resources")
        if len(place.parts) > 1 and place.parts[0] not in IN_RESOURCES and place.suffix != ".py":
            made[DATA / place] = source.read_bytes()
    return made


def _sentences() -> dict[str, Any]:
    """Return what `sentences.py` defines: the build hook cannot import what lies beside it."""
    return runpy.run_path(str(SENTENCES))


def _install(root: Path, made: dict[Path, bytes]) -> list[Path]:
    """Write what differs, remove what is no longer made; return both."""
    changed = [p for p, content in made.items() if not _holds(root / p, content)]
    stale = [p for p in _made(root) if p.relative_to(root) not in made]
    for path in changed:
        _write_whole(root / path, made[path])
    for path in stale:
        path.unlink(missing_ok=True)
    return [root / p for p in changed] + stale


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _write_whole(path: Path, content: bytes) -> None:
    """Replace a file in one step, so that a reader beside us never sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    with os.fdopen(handle, "wb") as out:
        out.write(content)
    Path(name).chmod(0o644)
    Path(name).replace(path)


def _compile_form(form: Path, out: Path) -> bytes:
    """Compile one form and annotate its two methods for strict type checkers."""
    _run("uic", form, "-g", "python", "--from-imports", "--no-autoconnection", out=out)
    root = ET.parse(form).find("widget")  # noqa: S314 - our own file, written by Designer
    if root is None:
        raise CompileError(f"{form}: this form has no window in it")
    name, base = root.attrib["name"], root.attrib["class"]
    code = out.read_text("utf-8")
    for method in ("setupUi", "retranslateUi"):
        code = code.replace(f"def {method}(self, {name}):", f"def {method}(self, {name}: {base}) -> None:")
    return code.encode()


def _translations_qrc(root: Path, work: Path) -> Path | None:
    """Compile every translation; return the list of them for rcc, or None when there are none."""
    entries = []
    for source in sorted((root / TRANSLATIONS).glob("*.ts")):
        out = work / f"{source.stem}.qm"
        _run("lrelease", source, "-silent", "-nounfinished", out=out)
        entries.append(f"<file>{out.name}</file>")
    if not entries:
        return None
    qrc = work / "i18n.qrc"
    qrc.write_text(f'<RCC><qresource prefix="/i18n">{"".join(entries)}</qresource></RCC>', "utf-8")
    return qrc


def _compile_resources(qrc: Path, out: Path) -> bytes:
    _run("rcc", qrc, "-g", "python", "--no-zstd", out=out)
    return out.read_bytes()


def _run(tool: str, source: Path, *options: str, out: Path) -> None:
    """Run one Qt tool. Any word on stderr is an error: uic exits 0 on classes that it does not know."""
    flag = "-qm" if tool == "lrelease" else "-o"
    command = [str(_tool(tool)), *options, str(source), flag, str(out)]
    env = dict(os.environ, SOURCE_DATE_EPOCH=EPOCH)
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        said = done.stderr.strip() or done.stdout.strip() or f"exit code {done.returncode}"
        raise CompileError(f"{source}: {tool} says: {said}")


def _tool(name: str) -> Path:
    """Return the Qt tool inside PySide6 (uic and rcc lie in libexec, except on Windows)."""
    found = util.find_spec("PySide6")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("PySide6 is not installed here: run packaging/dev.py, which installs it")
    base = Path(found.origin).parent
    if sys.platform == "win32":
        return base / f"{name}.exe"
    return base / name if name == "lrelease" else base / "Qt" / "libexec" / name


def main() -> int:
    """Compile the checkout this file lies in; say what changed."""
    root = Path(__file__).resolve().parent.parent
    try:
        changed = compile_all(root)
    except CompileError as problem:
        print(problem, file=sys.stderr)
        return WRONG_SOURCE
    for path in changed:
        print(path.relative_to(root))
    return 0


if __name__ == "__main__":
    sys.exit(main())
