"""Makes the typefaces in ``assets/fonts`` from those of Debian: subsets, renamed, with figures of equal width.

Not part of the game, nor of its tests. It needs fontTools and two packages of Debian, and is run when texts need new
characters (docs/decisions/0009-fonts.md says how)::

    apt install fonts-inter fonts-noto-cjk && pip install fonttools
    python -m tests.house.make_fonts --inter /usr/share/fonts/opentype/inter --cjk /usr/share/fonts/opentype/noto
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from fontTools import subset
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection, TTFont

from cbgame.files import places

LATIN: Final = (
    (0x20, 0x24F), (0x2C6, 0x2DC), (0x370, 0x3FF), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x2070, 0x209F),
    (0x20A0, 0x20BF), (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF), (0x25A0, 0x27BF),
)  # fmt: skip
CHINESE: Final = (
    (0x2000, 0x206F),
    (0x2190, 0x22FF),
    (0x2460, 0x24FF),
    (0x25A0, 0x26FF),
    (0x3000, 0x303F),
    (0xFF00, 0xFFEF),
)
FACES_IN_COLLECTION: Final = {"zh-Hans": "Noto Sans CJK SC", "zh-Hant": "Noto Sans CJK TC"}
FAMILIES: Final = {"en": "cbgame Latin", "zh-Hans": "cbgame Hans", "zh-Hant": "cbgame Hant"}
CHINESE_LINE: Final = (1.06, 0.32)  # ascent and descent, in ems: room between lines, and not more than a label needs
_FIGURES = "0123456789"
_CIRCLE, _HALF = 0x25CB, 0x25D0
_LIKE = {0x2715: 0x2717, 0x25B8: 0x25B6, 0x25B9: 0x25B7, 0x25BE: 0x25BC, 0x25BF: 0x25BD}
"""Signs that Inter lacks, and those of its own that stand for them: a cross, small triangles."""


def between(ranges: Iterable[tuple[int, int]]) -> set[int]:
    """All code points of ranges, ends included."""
    return {point for first, last in ranges for point in range(first, last + 1)}


def charset(language: str, style: str) -> set[int]:
    """The characters that are taught first: GB 2312 (for headings its first level), or the first level of Big5."""
    codec, leads, trails = (
        ("gb2312", range(0xB0, 0xF8 if style == "Regular" else 0xD8), range(0xA1, 0xFF))
        if language == "zh-Hans"
        else ("big5", range(0xA4, 0xC7), (*range(0x40, 0x7F), *range(0xA1, 0xFF)))
    )
    decoded = (bytes((lead, trail)).decode(codec, "ignore") for lead in leads for trail in trails)
    return {ord(character) for text in decoded for character in text}


def shipped_text() -> Iterator[str]:
    """Every text that comes with the game."""
    for folder in (places.assets(), places.shipped_levels(), Path(__file__).parents[2] / "cbgame"):
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".ftl", ".toml", ".py"):
                yield path.read_text(encoding="utf-8")


def make(font: TTFont, points: set[int], family: str, out: Path) -> None:
    """Write a subset of a font under a name of its own."""
    options = subset.Options()
    options.layout_features = ["kern", "ccmp", "mark", "mkmk", "locl", "case", "calt"]
    options.hinting = options.glyph_names = False
    options.desubroutinize = False
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=points)
    cutter.subset(font)
    _rename(font, family)
    font.save(out)
    print(f"{out.name}: {len(font.getBestCmap())} characters, {out.stat().st_size / 1e6:.2f} MB")


def _rename(font: TTFont, family: str) -> None:
    """Two faces of one family, plain and bold; a half-bold one counts as bold, so that none is thickened by machine."""
    bold = font["OS/2"].usWeightClass >= 600
    style, plain = "Bold" if bold else "Regular", family.replace(" ", "")
    names: Any = font["name"]
    said = {1: family, 2: style, 3: f"{plain}-{style}", 4: f"{family} {style}", 6: f"{plain}-{style}"}
    for number, text in said.items():
        names.setName(text, number, 3, 1, 0x409)
    names.names = [name for name in names.names if (name.platformID, name.langID) == (3, 0x409)]
    names.names = [name for name in names.names if name.nameID in (*said, 0, 13, 14)]
    font["OS/2"].usWeightClass = 700 if bold else 400
    font["OS/2"].fsSelection = (font["OS/2"].fsSelection & ~0x60) | (0x20 if bold else 0x40)
    font["head"].macStyle = int(bold)
    top: Any = font["CFF "].cff
    top.fontNames = [f"{plain}-{style}"]
    top[0].FullName, top[0].FamilyName = f"{family} {style}", family


def with_tabular_figures(font: TTFont) -> TTFont:
    """The font whose figures stand in columns without anybody asking for it."""
    substitutes: dict[str, str] = {}
    table = font["GSUB"].table
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for part in table.LookupList.Lookup[index].SubTable:
                    substitutes |= getattr(getattr(part, "ExtSubTable", part), "mapping", {})
    for cmap in font["cmap"].tables:
        for character in _FIGURES:
            if ord(character) in cmap.cmap:
                cmap.cmap[ord(character)] = substitutes.get(cmap.cmap[ord(character)], cmap.cmap[ord(character)])
    widths, figures = font["hmtx"].metrics, [font.getBestCmap()[ord(character)] for character in _FIGURES]
    widest = max(widths[figure][0] for figure in figures)  # a drawn weight between two has figures a hair apart
    widths |= {figure: (widest, widths[figure][1]) for figure in figures}
    return font


def with_signs(font: TTFont) -> TTFont:
    """The font with signs that the game uses and Inter lacks: a cross, small triangles, a circle half full."""
    glyphs, circle = font.getGlyphSet(), font.getBestCmap()[_CIRCLE]
    bounds = BoundsPen(glyphs)
    glyphs[circle].draw(bounds)
    left, bottom, right, _ = bounds.bounds
    radius, middle = (right - left) / 2, ((left + right) / 2, bottom + (right - left) / 2)
    pen = T2CharStringPen(glyphs[circle].width, None)
    _disc(pen, middle, radius, (0, 1, 2, 3))
    _disc(pen, middle, radius * 0.88, (1, 0))  # its right half is cut out again, the other way round
    top: Any = font["CFF "].cff[0]
    strings: Any = top.CharStrings
    strings.charStringsIndex.append(pen.getCharString(top.Private, top.GlobalSubrs))
    strings.charStrings["half"] = len(strings.charStringsIndex) - 1
    top.charset.append("half")
    font.setGlyphOrder(top.charset)
    font["hmtx"]["half"] = (glyphs[circle].width, round(left))
    for cmap in font["cmap"].tables:
        if cmap.isUnicode():
            like = {sign: cmap.cmap[own] for sign, own in _LIKE.items() if own in cmap.cmap and sign not in cmap.cmap}
            cmap.cmap |= like | {_HALF: "half"}
    return font


def _disc(pen: T2CharStringPen, middle: tuple[float, float], radius: float, quarters: tuple[int, ...]) -> None:
    """Quarters of a disc, 0 to 3 from below on, anticlockwise; clockwise if they are named backwards."""
    around = [(0, -1), (1, 0), (0, 1), (-1, 0), (0, -1)]
    bend = 0.5523
    back = len(quarters) > 1 and quarters[0] > quarters[1]

    def at(across: float, up: float) -> tuple[float, float]:
        return middle[0] + radius * across, middle[1] + radius * up

    pen.moveTo(at(*around[quarters[0] + back]))
    for quarter in quarters:
        one, other = around[quarter + back], around[quarter + (not back)]
        pen.curveTo(
            at(one[0] + bend * other[0], one[1] + bend * other[1]),
            at(other[0] + bend * one[0], other[1] + bend * one[1]),
            at(*other),
        )
    pen.closePath()


def with_lines(font: TTFont, ascent: float, descent: float) -> TTFont:
    """The font with that ascent and descent, in ems."""
    size = font["head"].unitsPerEm
    up, down = round(ascent * size), round(descent * size)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = up, -down, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = up, -down, 0
    os2.usWinAscent, os2.usWinDescent = up, down
    return font


def main() -> None:
    """Write all faces."""
    parser = argparse.ArgumentParser(prog="tests.house.make_fonts", description=__doc__)
    parser.add_argument("--inter", type=Path, default=Path("/usr/share/fonts/opentype/inter"))
    parser.add_argument("--cjk", type=Path, default=Path("/usr/share/fonts/opentype/noto"))
    parser.add_argument("--latin-only", action="store_true")
    given = parser.parse_args()
    out = places.assets() / "fonts"
    out.mkdir(exist_ok=True)
    for style in ("Regular", "SemiBold"):
        inter = with_signs(with_tabular_figures(TTFont(given.inter / f"Inter-{style}.otf")))
        make(inter, between(LATIN), FAMILIES["en"], out / f"latin-{style.lower()}.otf")
    if given.latin_only:
        return
    ours = {ord(character) for text in shipped_text() for character in text if ord(character) > 0x2E80}
    for language, face in FACES_IN_COLLECTION.items():
        for style in ("Regular", "Bold"):
            collection = TTCollection(given.cjk / f"NotoSansCJK-{style}.ttc")
            font = next(font for font in collection.fonts if font["name"].getDebugName(16) == face
                        or font["name"].getDebugName(1) == face)  # fmt: skip
            points = charset(language, style) | ours | between(CHINESE)
            make(
                with_lines(font, *CHINESE_LINE),
                points,
                FAMILIES[language],
                out / f"{language.lower()}-{style.lower()}.otf",
            )


if __name__ == "__main__":
    main()
