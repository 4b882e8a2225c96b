"""The printed summary, read back by another PDF reader."""

import dataclasses
import os
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO

import pytest
from pypdf import PdfReader

from r2p_field.domain.jobs import Cancelled
from r2p_field.domain.summary import Audience, KeyObservation, MonthPoint, MonthSeries, Summary
from r2p_field.reports import render_summary, verify_bytes
from r2p_field.reports.errors import AudienceNotPrinted, PrintFailed

Make = Callable[..., Summary]
Print = Callable[[Summary], bytes]


def reader(data: bytes) -> PdfReader:
    return PdfReader(BytesIO(data), strict=True)


def text_of(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader(data).pages).split())


def test_importing_the_package_loads_neither_reportlab_nor_the_shaping_of_arabic() -> None:
    script = (
        "import sys, r2p_field.reports; "
        "heavy = {'reportlab', 'bidi', 'arabic_reshaper', 'PIL'}; "
        "sys.exit(any(name.split('.')[0] in heavy for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_the_same_summary_gives_the_same_bytes(full: Make, printed: Print) -> None:
    assert printed(full()) == printed(full())


def test_another_process_with_another_hash_seed_gives_the_same_bytes(empty: Summary, printed: Print) -> None:
    script = (
        "import sys, io, datetime as dt\n"
        "from r2p_field.domain.summary import *\n"
        "from r2p_field.reports import render_summary\n"
        "s = Summary(period=Period(start=dt.date(2026, 1, 1), end=dt.date(2026, 3, 31)),"
        " area='Example district', matrices=(), months=MonthSeries(points=(), unplaced=0),"
        " key_observations=(), counts=(), coverage=Coverage(observations=0, sources=0),"
        f" caveats={empty.caveats!r})\n"
        "render_summary(s, sys.stdout.buffer)\n"
    )
    for seed in ("1", "2"):
        command = [sys.executable, "-c", script]
        done = subprocess.run(
            command,
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
        )
        assert done.stdout == printed(empty)


def test_title_says_area_period_sources_date_and_framework(full: Make, printed: Print) -> None:
    text = text_of(printed(full()))
    for words in (
        "Central African Republic",
        "1 January 2009 to 31 March 2014",
        "1,848 observations, 702 sources",
        "20 November 2026",
        "Framework of Analysis for Atrocity Crimes (United Nations, 2014)",
        "foa2014",
        "1.0-draft",
        "For headquarters. Not for publication.",
    ):
        assert words in text


def test_totals_stand_as_given_and_nothing_is_added_across_rows(full: Make, printed: Print) -> None:
    text = text_of(printed(full()))
    for line in (
        "persons killed civilian 2,907 3,421 5,120 912 388",
        "persons killed fighter 1,004 1,310 1,777 604 240",
        "persons killed unknown not stated 871 not stated 233 130",
        "persons killed 11,824 13,006 19,911 1,848 702",
    ):
        assert line in text
    assert "Figures are never added across rows" in text
    assert "“Best” leaves out 3 entries that state none." in text
    for total in (3421 + 1310, 3421 + 1310 + 871, 2907 + 1004, 5120 + 1777):
        assert f"{total:,}" not in text


def test_whole_event_ranges_stand_in_a_table_of_their_own(full: Make, printed: Print) -> None:
    text = text_of(printed(full()))
    assert text.index("Stated over whole events") > text.index("livelihood lost")
    assert text.index("11,824") > text.index("Stated over whole events")


def test_published_event_data_is_labelled_and_cited_only_where_there_is_any(
    full: Make, printed: Print
) -> None:
    assert "published event data, real deaths UCDP Georeferenced" in text_of(printed(full()))
    assert "CC BY 4.0" in text_of(printed(full()))
    assert "real deaths" not in text_of(printed(dataclasses.replace(full(), attributions=())))


@pytest.mark.parametrize("audience", [Audience.HQ, Audience.PUBLIC])
def test_caveats_stand_on_the_paper_whoever_reads_it(full: Make, printed: Print, audience: Audience) -> None:
    summary = dataclasses.replace(full(), audience=audience)
    text = text_of(printed(summary))
    for caveat in summary.caveats:
        assert caveat in text


def test_every_page_says_that_a_factor_is_no_prediction_and_has_number_and_code(
    full: Make, printed: Print
) -> None:
    data = printed(full(areas=60, keys=60))
    pages = reader(data).pages
    assert len(pages) > 12
    for number, (page, verdict) in enumerate(zip(pages, verify_bytes(data), strict=True), start=1):
        text = page.extract_text()
        assert "A risk factor is not a prediction." in text
        assert f"Page {number} of {len(pages)}" in text
        assert verdict.printed is not None
        assert verdict.printed in text


def test_returned_codes_are_those_on_the_pages(full: Make) -> None:
    sink = BytesIO()
    codes = render_summary(full(), sink)
    assert codes == tuple(verdict.printed for verdict in verify_bytes(sink.getvalue()))
    assert len(set(codes)) == len(codes)


def test_all_letters_travel_with_the_file_and_none_are_left_to_the_reader(full: Make, printed: Print) -> None:
    names = set()
    for page in reader(printed(full())).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            names.add(str(font["/BaseFont"]).partition("+")[2])
            assert "/FontFile2" in font["/FontDescriptor"]
    assert names == {"NotoSans-Regular", "NotoSans-Bold"}
    assert b"Helvetica" not in printed(full())


def test_file_says_nothing_about_who_made_it_when_or_with_what(full: Make, printed: Print) -> None:
    data = printed(full())
    assert not reader(data).metadata
    assert reader(data).xmp_metadata is None
    assert set(reader(data).trailer) == {"/Size", "/Root"}
    for word in (b"ReportLab", b"anonymous", b"D:20", b"/ID"):
        assert word not in data


def test_nothing_recorded_still_prints_with_caveats(empty: Summary, printed: Print) -> None:
    text = text_of(printed(empty))
    assert "0 observations, 0 sources" in text
    assert "No observation of this period and area states a figure." in text
    assert "No month of this period has a record." in text
    assert "No observation was chosen" in text
    assert empty.caveats[0] in text


@pytest.mark.parametrize("areas", [1, 4, 5, 17, 60])
def test_each_area_and_each_factor_is_printed_however_many_areas(
    full: Make, printed: Print, areas: int
) -> None:
    summary = full(areas=areas, keys=0, months=3)
    pages = [" ".join(page.extract_text().split()) for page in reader(printed(summary)).pages]
    whole = " ".join(pages)
    for area in summary.matrices[0].areas:
        assert area in whole
    with_areas = [page for page in pages if "mitig." in page]
    for page in with_areas:
        assert "Armed conflict or other instability" in page
        assert "RF14" in page


def test_four_hundred_key_observations_are_all_printed_with_grade_and_basis(
    full: Make, printed: Print
) -> None:
    text = text_of(printed(full(keys=400)))
    for number in range(400):
        assert f"OBS-{number:04}" in text
    assert text.count("Grade: ungraded") == 400
    assert text.count("Acting: anti-Balaka (basis: said by source)") == 400
    assert "How they were chosen: the highest best figure" in text


def test_silent_months_are_marked_and_unknown_months_stand_apart(full: Make, printed: Print) -> None:
    points = tuple(MonthPoint(month=f"2014-{n:02}", observations=n % 3, sources=n % 3) for n in range(1, 7))
    summary = dataclasses.replace(full(areas=0, keys=0), months=MonthSeries(points=points, unplaced=4))
    text = text_of(printed(summary))
    assert text.count("silent") == 2 + text.count("Who was silent")
    assert "Month not known: 4 observations more, not drawn below." in text


HOSTILE = {
    "mark-up": "<b>bold</b> &amp; <img src='file:///etc/passwd'/> <para>",
    "PDF operators": ") Tj ET (x) \\ /CheckCode BMC BT (0000-0000-0000-0000) Tj ET EMC endstream endobj",
    "overrides and control signs": "a\u202eevil\u202c\x00b\x1b\u2066c\u2069\ufeff\u200bd",
    "a very long word": "W" * 3000,
    "a very long text": "word " * 50_000,
    "Arabic with vowel signs": "السَّلَامُ عَلَيْكُمْ (اختبار 123) قُتِلَ ٣ أشخاص",
    "Burmese": "မြန်မာ",
    "lone surrogate": "x\ud800y",
    "accents without letters": "\u0301" * 400,
    "nothing": "",
    "line ends": "one\ntwo\r\n\tthree\u2028four",
}


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_anywhere_print_and_verify(full: Make, printed: Print, words: str) -> None:
    base = full(areas=2, keys=1, months=3)
    matrix = dataclasses.replace(
        base.matrices[0],
        areas=(words, "b"),
        title=words,
        rows=tuple(dataclasses.replace(row, title=words) for row in base.matrices[0].rows),
    )
    key = KeyObservation(
        reference=words,
        date=words,
        place=words,
        title=words,
        grade=words,
        parties=base.key_observations[0].parties,
        counts=(words,),
    )
    summary = dataclasses.replace(
        base,
        area=words,
        matrices=(matrix,),
        key_observations=(key,),
        attributions=(words,),
        caveats=(words, "c"),
    )
    data = printed(summary)
    assert all(verdict.unchanged for verdict in verify_bytes(data))
    assert len(reader(data).pages) < 60


def test_mark_up_is_printed_as_it_was_written(full: Make, printed: Print) -> None:
    key = dataclasses.replace(full().key_observations[0], title="<b>Fire</b> &amp; 100 % (sic)")
    assert "<b>Fire</b> &amp; 100 % (sic)" in text_of(
        printed(dataclasses.replace(full(), key_observations=(key,)))
    )


def test_signs_without_a_letter_shape_show_and_are_explained(full: Make, printed: Print) -> None:
    key = dataclasses.replace(full().key_observations[0], title="Burma မြန်မာ")
    text = text_of(printed(dataclasses.replace(full(), key_observations=(key,))))
    assert "Burma \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd" in text
    assert "stands for a sign that this program has no letter shape for" in text
    assert "letter shape" not in text_of(printed(full()))


def test_community_pages_are_refused_and_nothing_is_written(full: Make) -> None:
    sink = BytesIO()
    with pytest.raises(AudienceNotPrinted, match="put people at risk"):
        render_summary(dataclasses.replace(full(), audience=Audience.COMMUNITY), sink)
    assert sink.getvalue() == b""


class _Watcher:
    """Notes every report, and cancels at the one numbered `stop_at`."""

    def __init__(self, stop_at: int = -1) -> None:
        self.reports: list[tuple[int, int, str]] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int, text: str) -> None:
        self.reports.append((done, total, text))
        if len(self.reports) == self._stop_at:
            raise Cancelled


def test_progress_names_each_page_and_never_goes_back(full: Make) -> None:
    watcher = _Watcher()
    codes = render_summary(full(), BytesIO(), watcher)
    laid_out = [report for report in watcher.reports if report[1] == 0]
    made = [report for report in watcher.reports if report[1]]
    assert [done for done, _, _ in laid_out] == list(range(len(codes)))
    assert [done for done, _, _ in made] == list(range(2 * len(codes)))
    assert {total for _, total, _ in made} == {2 * len(codes)}


def test_cancelling_at_any_point_writes_nothing_and_the_next_print_is_whole(
    full: Make, printed: Print
) -> None:
    summary, all_reports = full(keys=3), _Watcher()
    render_summary(summary, BytesIO(), all_reports)
    before = printed(summary)
    for stop_at in range(1, len(all_reports.reports) + 1):
        sink = BytesIO()
        with pytest.raises(Cancelled):
            render_summary(summary, sink, _Watcher(stop_at))
        assert sink.getvalue() == b""
    assert printed(summary) == before


def test_a_full_disk_leaves_as_the_error_of_the_sink(empty: Summary) -> None:
    class FullDisk(BytesIO):
        def write(self, data: object) -> int:
            raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space left"):
        render_summary(empty, FullDisk())


def test_missing_letter_shapes_are_told_in_three_sentences(
    monkeypatch: pytest.MonkeyPatch, empty: Summary
) -> None:
    from r2p_field.reports import fonts

    monkeypatch.setattr(fonts, "REGULAR", ("NotInstalled",))
    with pytest.raises(PrintFailed) as told:
        render_summary(empty, BytesIO())
    assert told.value.what
    assert told.value.safe
    assert told.value.next_
