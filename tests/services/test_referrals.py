"""A list of services is read as protection offices write it, or refused with what was here still here."""

from pathlib import Path

import pytest

from r2p_field.domain.errors import R2PError
from r2p_field.domain.referral import Service
from r2p_field.services.referrals import MOST, services_in

CLINIC = Service(
    kind="Clinic", offers="Care in 3 days", reach="Market road, ask for the nurse", hours="always"
)


@pytest.mark.parametrize(
    "text",
    [
        'Kind,Offers,How to reach,Hours\nClinic,Care in 3 days,"Market road, ask for the nurse",always\n',
        "\ufeffService;Help;Phone;When\r\nClinic;Care in 3 days;Market road, ask for the nurse;always\r\n",
        "hours;reach;kind;offers\nalways;Market road, ask for the nurse;Clinic;Care in 3 days\n;;;\n",
        "a;b;c;d\nClinic;Care in 3 days;Market road, ask for the nurse;always\n",
    ],
    ids=["commas", "spreadsheet", "another order", "unknown names"],
)
def test_a_list_is_read_as_it_is_written(tmp_path: Path, text: str) -> None:
    (tmp_path / "list.csv").write_text(text, "utf-8")
    assert services_in(tmp_path / "list.csv") == (CLINIC,)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"kind,offers\n",
        b"\xff\xd8\xff\xe0JFIF\x00",
        b"kind,kind\na,b\n",
        b"kind\n" + b"x\n" * (MOST + 1),
    ],
    ids=["empty", "no service", "a photo", "a column twice", "too long"],
)
def test_what_is_no_list_is_refused_in_three_sentences(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "list.csv").write_bytes(raw)
    with pytest.raises(R2PError) as caught:
        services_in(tmp_path / "list.csv")
    assert caught.value.what
    assert caught.value.safe
    assert caught.value.next_


def test_signs_that_nobody_sees_and_endless_cells_stay_out(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text(f"kind,offers\nCli\u202enic,{'x' * 5000}\n", "utf-8")
    [service] = services_in(tmp_path / "list.csv")
    assert service.kind == "Clinic"
    assert len(service.offers) < 1000
