"""A pack holds signed statements and nothing else."""

import pytest

from r2p_field.ledger import pack
from r2p_field.ledger.encoding import frame
from r2p_field.ledger.errors import BadObject, BadPack
from r2p_field.ledger.pack import MAGIC, decode_pack, encode_pack
from r2p_field.ledger.signed import sign_object

OBJECTS = tuple(sign_object("policy", {"version": number}, []) for number in range(3))
FULL = MAGIC + frame(OBJECTS[0].to_bytes()) * pack.MAX_OBJECTS


def test_statements_come_back_in_their_order() -> None:
    assert decode_pack(encode_pack(OBJECTS)) == OBJECTS
    assert decode_pack(encode_pack([])) == ()


@pytest.mark.parametrize("raw", [b"", MAGIC[:-1], b"r2p/pack/2\0", MAGIC + b"\0", MAGIC + b"\0\0\0\x01"])
def test_another_file_is_no_pack(raw: bytes) -> None:
    with pytest.raises(BadPack):
        decode_pack(raw)


def test_a_frame_without_a_statement_is_refused() -> None:
    with pytest.raises(BadObject):
        decode_pack(MAGIC + frame(b"x"))


def test_ten_thousand_statements_are_read_and_no_more() -> None:
    assert len(decode_pack(FULL)) == pack.MAX_OBJECTS
    with pytest.raises(BadPack, match="more than 10,000"):
        decode_pack(FULL + frame(OBJECTS[0].to_bytes()))
    with pytest.raises(BadPack):
        encode_pack([OBJECTS[0]] * (pack.MAX_OBJECTS + 1))


def test_sixteen_mebibytes_are_the_most() -> None:
    with pytest.raises(BadPack, match="larger than 16 MiB"):
        decode_pack(MAGIC + bytes(pack.MAX_SIZE))
    large = sign_object("policy", {"text": "x" * 1_000_000}, [])
    with pytest.raises(BadPack):
        encode_pack([large] * 17)
