"""The pages of a meeting by commands."""

import json
from pathlib import Path

import pytest
from tests.cli.desk import Desk
from tests.domain.market import SESSION
from tests.reports.pages import giveaways, text

from r2p_field.domain import records


@pytest.fixture
def vault(desk: Desk, tmp_path: Path) -> Path:
    return desk.create(tmp_path / "field")


@pytest.fixture
def session(desk: Desk, vault: Path) -> str:
    said = json.dumps(records.to_body(SESSION), default=str)
    record = desk.ok("session", "add", "-", vault=vault, stdin=said)["record"]
    for words in ("Pay for the doors", "Put a lamp at the gate"):
        promise = json.dumps({"text": words, "made_at": record})
        desk.ok("commitment", "add", "-", vault=vault, stdin=promise)
    assert isinstance(record, str)
    return record


def test_the_page_for_a_village_is_the_one_that_is_printed_unasked(
    desk: Desk, vault: Path, session: str, tmp_path: Path
) -> None:
    out = tmp_path / "page.pdf"
    made = desk.ok("report", "minutes", session, "--out", out, "--language", "en", vault=vault)
    assert (made["pages"], made["codes"], made["sheet_code"]) == (1, [], None)
    assert "Some did not agree; their view is kept." in text(out.read_bytes())
    assert giveaways(out.read_bytes()) == set()
    assert desk.refused("verify", out)["code"]


def test_the_long_form_is_verified(desk: Desk, vault: Path, session: str, tmp_path: Path) -> None:
    out = tmp_path / "long.pdf"
    made = desk.ok("report", "minutes", session, "--audience", "hq", "--out", out, vault=vault)
    assert made["codes"] == [one["printed"] for one in desk.ok("verify", out)["pages"]]
    public = ("report", "minutes", session, "--audience", "public", "--out", tmp_path / "public.pdf")
    assert desk.refused(*public, vault=vault)["code"] == "audience-not-printed"
    assert not (tmp_path / "public.pdf").exists()


def test_sheets_tell_their_code(desk: Desk, vault: Path, session: str, tmp_path: Path) -> None:
    sheets = desk.ok("report", "worksheet", session, "--out", tmp_path / "sheets.pdf", vault=vault)
    counts = desk.ok("report", "attendance", session, "--out", tmp_path / "counts.pdf", vault=vault)
    assert sheets["sheet_code"] == counts["sheet_code"]
    assert sheets["sheet_code"] in text((tmp_path / "sheets.pdf").read_bytes())
    given = ("report", "attendance", session, "--out", tmp_path / "again.pdf")
    ended = desk.give(*given, vault=vault, as_json=False)
    assert sheets["sheet_code"] in ended.out
    assert "keep it as you keep paper" in ended.out


def test_slips_are_printed_for_a_session_or_for_promises(
    desk: Desk, vault: Path, session: str, tmp_path: Path
) -> None:
    all_of_it = desk.ok("report", "promise-slip", session, "--out", tmp_path / "all.pdf", vault=vault)
    assert all_of_it["pages"] == 2
    one = desk.ok("commitment", "list", vault=vault)["commitments"][0]["record"]
    given = ("report", "promise-slip", "--promise", one, "--out", tmp_path / "one.pdf")
    assert desk.ok(*given, vault=vault)["pages"] == 1
    neither = ("report", "promise-slip", "--out", tmp_path / "none.pdf")
    assert desk.give(*neither, vault=vault).code == 2


def test_what_is_not_there_is_refused(desk: Desk, vault: Path, tmp_path: Path) -> None:
    for what in ("minutes", "worksheet", "attendance"):
        given = ("report", what, "0" * 32, "--out", tmp_path / f"{what}.pdf")
        assert desk.refused(*given, vault=vault)["code"]
        assert not (tmp_path / f"{what}.pdf").exists()
