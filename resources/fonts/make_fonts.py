"""Cut the typefaces of the printed pages out of the Noto fonts, so that they stay small enough to commit.

    python3 resources/fonts/make_fonts.py FOLDER

FOLDER holds the three unpacked npm packages that PROVENANCE.md names. Needs fontTools (`pip install
fonttools==4.68.0`), which the program itself does not. The same input gives the same bytes: time stamps of
the sources are kept.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
LATIN_GREEK_CYRILLIC = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),  # Latin-1, Extended-A and B
    *range(0x250, 0x370),  # phonetic letters (used by African alphabets), modifiers, combining accents
    *range(0x370, 0x530),  # Greek, Cyrillic
    *range(0x1DC4, 0x1E00),
    *range(0x1E00, 0x1F00),  # Latin Extended Additional (Vietnamese, Yoruba)
    *range(0x2000, 0x2070),
    *range(0x2070, 0x20C1),  # superscripts, currency
    *range(0x2100, 0x2150),
    *range(0x2C60, 0x2C80),
    *range(0xA720, 0xA800),
    0x2212,
    0x25CC,
    0xFFFD,
]
ARABIC = [
    *range(0x600, 0x700),
    *range(0x750, 0x780),
    *range(0x8A0, 0x900),
    *range(0xFB50, 0xFE00),
    *range(0xFE70, 0xFF00),
    0x25CC,
]
SIGNS = [*range(0x2190, 0x2200), *range(0x2200, 0x2270), 0x25A0, 0x25A1, 0x25B2, 0x25BC, 0x25CB, 0x25CF]

SOURCES = {
    "NotoSans-Regular.ttf": ("noto-sans/400Regular/NotoSans_400Regular.ttf", LATIN_GREEK_CYRILLIC),
    "NotoSans-Bold.ttf": ("noto-sans/700Bold/NotoSans_700Bold.ttf", LATIN_GREEK_CYRILLIC),
    "NotoSansArabic-Regular.ttf": ("noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf", ARABIC),
    "NotoSansArabic-Bold.ttf": ("noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf", ARABIC),
    "NotoSansMath-Regular.ttf": ("noto-sans-math/400Regular/NotoSansMath_400Regular.ttf", SIGNS),
}
NEEDED = "OS/2 cmap glyf head hhea hmtx loca maxp name post".split()  # noqa: SIM905


def cut(source: Path, signs: list[int], target: Path) -> None:
    """Write `target` with only `signs` of `source`: no hinting, no layout tables."""
    font = TTFont(source, recalcTimestamp=False)
    options = subset.Options(
        hinting=False,
        layout_features=[],
        notdef_outline=True,
        glyph_names=False,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=signs)
    cutter.subset(font)
    for table in set(font.keys()) - {"GlyphOrder", *NEEDED}:
        del font[table]
    font.save(target, reorderTables=True)


def main() -> int:
    """Cut every typeface; say the size of each."""
    if len(sys.argv) != 2:
        sys.stderr.write(__doc__ or "")
        return 2
    for name, (source, signs) in SOURCES.items():
        cut(Path(sys.argv[1]) / source, signs, HERE / name)
        sys.stdout.write(f"{name} {(HERE / name).stat().st_size}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
