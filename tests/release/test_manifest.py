"""What a release says of itself is read strictly: no name of a file leads anywhere but into its folder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.release.makers import MAKER, PACK, PROGRAM

from r2p_field.domain.errors import R2PError
from r2p_field.ledger.signed import sign_object
from r2p_field.release import manifest as manifests
from r2p_field.release.errors import NewerRelease, NoRelease
from r2p_field.release.manifest import FileEntry, Manifest, read_manifest, said, version_from
from r2p_field.release.paths import allowed, apart

SHA = "ab" * 32
FILE: dict[str, Any] = {"path": "r2p-field", "size": 3, "sha256": SHA}
VALUE: dict[str, Any] = {
    "v": 1,
    "suite": 1,
    "kind": "program",
    "name": "r2p-field",
    "version": "0.2.0",
    "needs": "0.1.0",
    "day": "2026-12-01",
    "changes": [{"lang": "en", "text": "Faster."}],
    "files": [FILE],
    "body": {"size": 60, "sha256": SHA},
    "system": "linux-x86_64",
    "schema": {"oldest": 1, "newest": 10},
}
HOSTILE = (
    "/etc/passwd", "../r2p-field", "a/../../b", "a/..", "..", ".", "./a", "a/./b", "a//b", "a/", "", "/",
    "a\\b", "..\\b", "C:/a", "C:a", "a:stream", "~/a", ".hidden", "a/.ssh/b", "-rf", "a\0b", "a\nb", "a b",
    "é", "ａ", "a\u202eb", "con", "NUL.txt", "a/COM1", "lpt9.so", "aux.c.d", "a.", "a/b./c", "a*", "a?",
    "a|b", "x" * 101, "/".join("a" * 17), "/".join(["abcdefghijklmnop"] * 13), "//server/share",
    "\\\\?\\C:\\a", "%2e%2e/a",
)  # fmt: skip


def read(**changed: Any) -> Manifest:
    value = {name: part for name, part in (VALUE | changed).items() if part is not None}
    return read_manifest(sign_object("update", value, []))


def file(**changed: Any) -> dict[str, Any]:
    return {name: part for name, part in (FILE | changed).items() if part is not None}


def test_what_was_written_is_read() -> None:
    entries = (
        FileEntry(path="a/lib.so", size=1, sha256=SHA),
        FileEntry(path="lib.so", same_as="a/lib.so"),
        FileEntry(path="r2p-field", size=0, sha256=SHA, run=True),
    )
    for one in (PROGRAM, PACK):
        whole = replace(one, files=entries)
        assert read_manifest(whole.sign(MAKER)) == whole


def test_names_of_a_later_version_are_passed_over() -> None:
    assert read(later={"more": 1}, files=[file(later=True)]) == read()


@pytest.mark.parametrize("path", HOSTILE)
def test_no_file_leads_out_of_its_folder(path: str) -> None:
    assert not allowed(path)
    with pytest.raises((NoRelease, R2PError)):
        read(files=[file(path=path)])
    with pytest.raises((NoRelease, R2PError)):
        read(files=[FILE, {"path": "z", "same_as": path}])


@pytest.mark.parametrize(
    "paths",
    [
        ("a", "a"),
        ("A", "a"),
        ("Lib/x", "lib/x"),
        ("a", "a/b"),
        ("A/b", "a"),
        ("b", "a"),
        ("a/b", "a/b/c/d"),
    ],
)
def test_no_two_files_are_in_each_other_s_way(paths: tuple[str, ...]) -> None:
    with pytest.raises(NoRelease):
        read(files=[file(path=one) for one in paths])


def test_files_beside_each_other_are_fine() -> None:
    assert apart(["a-b", "a/b", "a.b/c", "ab"])
    assert len(read(files=[file(path=one) for one in ("a", "a-b/x", "a.b", "b/a")]).files) == 4


@given(st.lists(st.text("aAbB/._-", min_size=1, max_size=8), max_size=6))
def test_what_may_lie_together_can_be_laid_on_a_disk_that_knows_no_capitals(paths: list[str]) -> None:
    """Property: a model of such a disk takes every file without ever meeting one that is there."""
    if not all(map(allowed, paths)) or not apart(paths):
        return
    files: set[tuple[str, ...]] = set()
    folders: set[tuple[str, ...]] = set()
    for path in paths:
        parts = tuple(path.lower().split("/"))
        above = {parts[:count] for count in range(1, len(parts))}
        assert parts not in files | folders
        assert not above & files
        assert ".." not in parts
        files.add(parts)
        folders |= above


@pytest.mark.parametrize(
    "changed",
    [
        {"files": []},
        {"files": None},
        {"files": "r2p-field"},
        {"files": ["r2p-field"]},
        {"files": [file(path=None)]},
        {"files": [file(path=7)]},
        {"files": [file(size=None)]},
        {"files": [file(size=-1)]},
        {"files": [file(size=True)]},
        {"files": [file(size=manifests.MAX_FILE + 1)]},
        {"files": [file(path=f"f{number}", size=manifests.MAX_FILE) for number in range(5)]},
        {"files": [file(path=f"f{number:05}") for number in range(5001)]},
        {"files": [file(sha256="AB" * 32)]},
        {"files": [file(sha256=None)]},
        {"files": [file(run=1)]},
        {"files": [file(same_as="r2p-field")]},
        {"files": [FILE, {"path": "z", "same_as": "y"}]},
        {"files": [FILE, {"path": "y", "same_as": "r2p-field"}, {"path": "z", "same_as": "y"}]},
        {"files": [{"path": "z", "same_as": "z"}]},
        {"files": [FILE, {"path": "z", "same_as": 1}]},
        {"body": None},
        {"body": {"size": 0, "sha256": SHA}},
        {"body": {"size": manifests.MAX_BODY + 1, "sha256": SHA}},
        {"body": {"size": 1, "sha256": "x"}},
        {"name": "R2P"},
        {"name": "../x"},
        {"name": ""},
        {"version": "1.2"},
        {"version": "01.2.3"},
        {"version": "1.2.3-rc1"},
        {"version": "1.2.1000000"},
        {"version": 1},
        {"version": None},
        {"needs": None},
        {"day": "2026-02-30"},
        {"day": "1.12.2026"},
        {"changes": []},
        {"changes": None},
        {"changes": [{"lang": "fr", "text": "x"}]},
        {"changes": [{"lang": "en", "text": ""}]},
        {"changes": [{"lang": "en", "text": "x" * 4001}]},
        {"changes": [{"lang": "en", "text": "x"}, {"lang": "en", "text": "y"}]},
        {"changes": [{"lang": "english", "text": "x"}]},
        {"changes": [{"lang": "en", "text": "x"}] * 33},
        {"system": None},
        {"system": "linux"},
        {"schema": None},
        {"schema": {"oldest": 0, "newest": 1}},
        {"schema": {"oldest": 3, "newest": 2}},
        {"schema": 10},
        {"kind": "help"},
        {"next": [{"keys": [], "suite": 1}]},
        {"next": {}},
        {"next": [1, 2, 3, 4, 5]},
    ],
)
def test_anything_else_is_no_release(changed: Mapping[str, Any]) -> None:
    with pytest.raises(NoRelease):
        read(**changed)


@pytest.mark.parametrize("changed", [{"v": 2}, {"suite": 2}, {"kind": "firmware"}])
def test_a_later_format_says_that_it_is_one(changed: Mapping[str, Any]) -> None:
    with pytest.raises(NewerRelease):
        read(**changed)


def test_a_pack_may_be_small_only() -> None:
    small = {"kind": "help", "system": None, "schema": None}

    assert read(**small, files=[file(size=manifests.MAX_PACK)]).plain_size == manifests.MAX_PACK
    with pytest.raises(NoRelease):
        read(**small, files=[file(size=manifests.MAX_PACK + 1)])


def test_a_statement_of_another_kind_is_no_release() -> None:
    with pytest.raises(NoRelease):
        read_manifest(sign_object("policy", VALUE, []))


def test_what_a_reader_would_refuse_is_not_signed() -> None:
    with pytest.raises(NoRelease):
        PROGRAM.sign(MAKER)


@given(st.tuples(*[st.integers(0, 999_999)] * 3))
def test_versions_are_read_as_written(version: tuple[int, int, int]) -> None:
    assert version_from(said(version)) == version
