"""A page that was changed after printing is named; a file that is not ours is refused."""

import re
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from r2p_field.domain.summary import Summary
from r2p_field.reports import verify_bytes, verify_pdf
from r2p_field.reports.check_code import BLANK, PageDigests, printed_code, with_code
from r2p_field.reports.errors import NotOurPages, ReportError
from r2p_field.reports.pdf_file import (
    Name,
    Number,
    Objects,
    Ref,
    Stream,
    Value,
    packed,
    read,
    unpacked,
    write,
)

Print = Callable[[Summary], bytes]


@pytest.fixture(scope="module")
def paper(full: Callable[..., Summary], printed: Print) -> bytes:
    return printed(full(keys=4))


def kids(objects: Objects) -> list[Value]:
    tree = objects[2]
    assert isinstance(tree, dict)
    listed = tree["Kids"]
    assert isinstance(listed, list)
    return listed


def page(objects: Objects, number: int) -> dict[str, Value]:
    ref = kids(objects)[number - 1]
    assert isinstance(ref, Ref)
    found = objects[ref.number]
    assert isinstance(found, dict)
    return found


def changed_content(data: bytes, number: int, change: Callable[[bytes], bytes]) -> bytes:
    """Return the file with what is drawn on one page changed, otherwise as the program writes it."""
    objects = read(data)
    ref = page(objects, number)["Contents"]
    assert isinstance(ref, Ref)
    stream = objects[ref.number]
    assert isinstance(stream, Stream)
    objects[ref.number] = packed(change(unpacked(stream)), stream.entries)
    return write(objects)


def unchanged(data: bytes) -> list[bool]:
    return [verdict.unchanged for verdict in verify_bytes(data)]


def test_pages_as_printed_are_unchanged(paper: bytes, tmp_path: Path) -> None:
    (tmp_path / "paper.pdf").write_bytes(paper)
    verdicts = verify_pdf(tmp_path / "paper.pdf")
    assert [verdict.number for verdict in verdicts] == list(range(1, len(verdicts) + 1))
    assert {verdict.of for verdict in verdicts} == {len(verdicts)}
    assert all(verdict.unchanged for verdict in verdicts)


@pytest.mark.parametrize(
    "change",
    [
        lambda content: content.replace(b"(2,907)", b"(2,807)"),
        lambda content: re.sub(rb"1 0 0 1 (\d+\.\d+) ", rb"1 0 0 1 9\1 ", content, count=1),
        lambda content: content.replace(b"(1,310)", b"(0,000)").replace(b"(1,004)", b"(1,310)"),
        lambda content: b"1 1 1 rg 0 0 300 300 re f\n" + content,
        lambda content: content.replace(b"Tj", b"Tj ", 1),
    ],
    ids=["one digit", "moved words", "swapped numbers", "a white box over it", "one byte nobody sees"],
)
def test_a_changed_page_is_named_and_the_others_are_not(
    paper: bytes, change: Callable[[bytes], bytes]
) -> None:
    changed = changed_content(paper, 1, change)
    assert changed != paper
    verdicts = unchanged(changed)
    assert verdicts == [False] + [True] * (len(verdicts) - 1)


def test_every_digit_on_the_first_page_counts(paper: bytes) -> None:
    objects = read(paper)
    ref = page(objects, 1)["Contents"]
    assert isinstance(ref, Ref)
    content = unpacked(objects[ref.number])  # type: ignore[arg-type]
    digits = [m.start() for m in re.finditer(rb"(?<=[(0-9])[0-9](?=[0-9)])", content)]
    assert len(digits) > 60
    digests = PageDigests(objects)
    whole = digests.code(page(objects, 1), content, 1, 9)
    tail = content.rindex(b"/CheckCode")
    for place in (d for d in digits if d < tail):
        other = b"7" if content[place : place + 1] != b"7" else b"4"
        forged = content[:place] + other + content[place + 1 :]
        assert digests.code(page(objects, 1), forged, 1, 9) != whole


def test_a_changed_code_is_found(paper: bytes) -> None:
    changed = changed_content(paper, 2, lambda content: with_code(content, BLANK))
    assert unchanged(changed)[:3] == [True, False, True]


def test_a_page_without_its_code_is_not_unchanged(paper: bytes) -> None:
    changed = changed_content(paper, 1, lambda content: content.replace(b"/CheckCode BMC", b"/Artifact BMC"))
    first = verify_bytes(changed)[0]
    assert (first.printed, first.computed, first.unchanged) == (None, None, False)


def test_a_code_inside_the_words_of_a_record_is_not_taken_for_the_code_of_the_page() -> None:
    words = b"BT (/CheckCode BMC BT \\(AAAA-AAAA-AAAA-AAAA\\) Tj ET EMC) Tj ET\n"
    assert printed_code(words) is None
    tail = b"/CheckCode BMC\nBT 1 0 0 1 5 5 Tm (BBBB-BBBB-BBBB-BBBB) Tj ET\nEMC\n"
    assert printed_code(words + tail) == "BBBB-BBBB-BBBB-BBBB"


def test_changed_letter_shapes_are_found_on_every_page(paper: bytes) -> None:
    objects = read(paper)
    number = next(n for n, v in objects.items() if isinstance(v, Stream) and "Length1" in v.entries)
    stream = objects[number]
    assert isinstance(stream, Stream)
    shapes = bytearray(unpacked(stream))
    shapes[len(shapes) // 2] ^= 1
    objects[number] = packed(bytes(shapes), stream.entries)
    assert not any(unchanged(write(objects)))


def test_a_note_laid_over_a_page_is_found(paper: bytes) -> None:
    objects = read(paper)
    page(objects, 1)["Annots"] = []
    assert unchanged(write(objects))[:2] == [False, True]


def test_a_cut_sheet_is_found(paper: bytes) -> None:
    objects = read(paper)
    page(objects, 1)["MediaBox"] = [Number(0), Number(0), Number(595), Number(400)]
    assert unchanged(write(objects))[:2] == [False, True]


def test_pages_in_another_order_are_all_named(paper: bytes) -> None:
    objects = read(paper)
    listed = kids(objects)
    listed[0], listed[1] = listed[1], listed[0]
    assert unchanged(write(objects))[:3] == [False, False, True]


def test_a_missing_page_is_noticed_on_all(paper: bytes) -> None:
    objects = read(paper)
    kids(objects).pop()
    tree = objects[2]
    assert isinstance(tree, dict)
    tree["Count"] = Number(len(kids(objects)))
    assert not any(unchanged(write(objects)))


def test_a_file_that_another_program_saved_is_refused_as_a_whole(paper: bytes) -> None:
    saved, again = BytesIO(), PdfWriter(clone_from=PdfReader(BytesIO(paper)))
    again.write(saved)
    with pytest.raises(NotOurPages, match="not as R2P Field wrote it"):
        verify_bytes(saved.getvalue())


def test_a_second_version_behind_the_first_is_refused(paper: bytes) -> None:
    with pytest.raises(NotOurPages):
        verify_bytes(paper + b"5 0 obj\nnull\nendobj\n")
    with pytest.raises(NotOurPages):
        verify_bytes(paper.replace(b"xref\n", b"4 0 obj\nnull\nendobj\nxref\n", 1))


@pytest.mark.parametrize("key", ["OpenAction", "AcroForm", "Names", "Metadata"])
def test_a_file_that_could_do_more_than_show_its_pages_is_refused(paper: bytes, key: str) -> None:
    objects = read(paper)
    objects[1][key] = Name("x")  # type: ignore[index, call-overload]
    with pytest.raises(NotOurPages, match="beside its pages"):
        verify_bytes(write(objects))


def noticed(data: bytes) -> bool:
    try:
        return not all(unchanged(data))
    except NotOurPages:
        return True


def same_when_unpacked(one: bytes, other: bytes) -> bool:
    """Tell whether two files differ only in bits that Deflate never looks at."""
    packed_one, packed_other = read(one)[4], read(other)[4]
    assert isinstance(packed_one, Stream)
    assert isinstance(packed_other, Stream)
    rest = one.replace(packed_one.raw, b"") == other.replace(packed_other.raw, b"")
    return rest and unpacked(packed_one) == unpacked(packed_other)


def test_no_flipped_bit_goes_unnoticed() -> None:
    small = one_page(packed(TAIL, {}))
    code = PageDigests(read(small)).code(read(small)[3], TAIL, 1, 1)
    small = one_page(packed(with_code(TAIL, code), {}))
    assert not noticed(small)
    for place in range(8 * len(small)):
        damaged = bytearray(small)
        damaged[place // 8] ^= 1 << place % 8
        assert noticed(bytes(damaged)) or same_when_unpacked(bytes(damaged), small)


def test_a_file_cut_short_anywhere_is_refused(paper: bytes) -> None:
    for end in range(0, len(paper), 211):
        with pytest.raises(NotOurPages):
            verify_bytes(paper[:end])


@given(st.binary(max_size=400))
def test_noise_is_refused(noise: bytes) -> None:
    for data in (noise, b"%PDF-1.4\n" + noise, b"%PDF-1.4\n1 0 obj\n" + noise):
        with pytest.raises(NotOurPages):
            verify_bytes(data)


def one_page(contents: Stream, extra: Objects | None = None, **page_entries: Value) -> bytes:
    objects: Objects = {
        1: {"Type": Name("Catalog"), "Pages": Ref(2), "Lang": b"en"},
        2: {"Type": Name("Pages"), "Kids": [Ref(3)], "Count": Number(1)},
        3: {"Type": Name("Page"), "Parent": Ref(2), "Contents": Ref(4), **page_entries},
        4: contents,
        **(extra or {}),
    }
    return write(objects)


TAIL = b"/CheckCode BMC\nBT 1 0 0 1 5 5 Tm (BBBB-BBBB-BBBB-BBBB) Tj ET\nEMC\n"


def test_a_page_that_unpacks_without_end_is_not_unpacked() -> None:
    bomb = Stream({"Filter": Name("FlateDecode")}, zlib.compress(bytes(129 << 20), 9))
    assert unchanged(one_page(bomb)) == [False]


def test_parts_that_refer_to_each_other_in_a_circle_end() -> None:
    circle: Objects = {5: {"A": Ref(6)}, 6: {"B": [Ref(5)]}}
    assert unchanged(one_page(packed(TAIL, {}), circle, Resources=Ref(5))) == [False]


def test_a_long_chain_of_parts_ends() -> None:
    chain: Objects = {n: [Ref(n + 1)] for n in range(5, 3000)}
    chain[3000] = None
    assert unchanged(one_page(packed(TAIL, {}), chain, Resources=Ref(5))) == [False]


@pytest.mark.parametrize("deep", [b"[" * 100_000, b"<< /A " * 100_000, b"(" * 100_000, b"%" * 100_000])
def test_deep_nesting_is_refused(deep: bytes) -> None:
    with pytest.raises(NotOurPages):
        verify_bytes(b"%PDF-1.4\n1 0 obj\n" + deep)


def test_a_page_without_its_content_is_no_surprise() -> None:
    objects = read(one_page(packed(TAIL, {})))
    objects[4] = None
    assert unchanged(write(objects)) == [False]


def test_a_list_that_names_a_page_that_is_not_there_is_refused() -> None:
    objects = read(one_page(packed(TAIL, {})))
    objects[3] = None
    with pytest.raises(NotOurPages):
        verify_bytes(write(objects))


def test_something_that_no_page_shows_is_refused(paper: bytes) -> None:
    objects = read(paper)
    objects[len(objects) + 1] = b"carried along"
    with pytest.raises(NotOurPages, match="no page shows"):
        verify_bytes(write(objects))


def test_a_file_that_cannot_be_opened_is_told_without_its_name(tmp_path: Path) -> None:
    with pytest.raises(ReportError) as told:
        verify_pdf(tmp_path / "not-there.pdf")
    assert "not-there" not in str(told.value)
    assert told.value.code == "unreadable-file"


def test_the_code_of_a_known_page_never_changes() -> None:
    """The scheme of docs/check-code.md, version 1, on a page small enough to work out by hand."""
    objects = read(one_page(packed(TAIL, {}), MediaBox=[Number(0), Number(0), Number(10), Number(10)]))
    digests = PageDigests(objects)
    assert digests.code(objects[3], TAIL, 1, 1) == "E63R-WRZH-MYTW-QA5A"
