"""Encodings from before Unicode are found and converted; Unicode is left alone."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import docx
import matplotlib as mpl
import pytest
from docx.oxml.ns import qn
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure

import legacy_copies
from kiennghi.config import load_settings
from kiennghi.errors import InputError
from kiennghi.read import Reader, legacy
from reading import checked, texts

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = sorted((ROOT / "data" / "samples").iterdir())
MINUTES = [ROOT / "data" / "minutes" / f"{name}.mm" for name in ("N01", "N02", "N05", "S02", "S04")]
SENTENCE = "Đề nghị Ủy ban nhân dân xã sớm sửa đường liên thôn, đã hư hỏng từ nhiều năm nay."
SMALL = SENTENCE.replace("Ủ", "ủ")  # TCVN3 has no capital Ủ


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """One reader for all tests."""
    with Reader(load_settings().read) as found:
        yield found


@pytest.mark.parametrize(
    ("encoding", "old", "new"),
    [
        ("tcvn3", "§Ò nghÞ söa ®­êng", "Đề nghị sửa đường"),
        ("tcvn3", "¡ ¢ £ ¤ ¥ ¦ µ ¸ ¹ ¨ ©", "Ă Â Ê Ô Ơ Ư à á ạ ă â"),
        ("vni", "Ñeà nghò söûa ñöôøng", "Đề nghị sửa đường"),
        ("vni", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("vni", "Quyeát ñònh, kyø hoïp, baèng, maúng, ñöôïc, lyù", "Quyết định, kỳ họp, bằng, mẳng, được, lý"),
        ("viqr", "DDe^` nghi. su+?a ddu+o+`ng. HDDND xa~ \\(moi\\.)", "Đề nghị sửa đường. HĐND xã (moi.)"),
        ("viqr", "Ho.p luc' 7h\\. O^ng Ba? no'i: la`m gi`\\?", "Họp luc' 7h. Ông Bả nói: làm gì?"),
        ("cp1258", "Ðê\u00cc nghiò sýÒa ðýõÌng", "Đề nghị sửa đường"),
    ],
)
def test_convert(encoding: legacy.Encoding, old: str, new: str) -> None:
    """Each encoding is converted as its standard says."""
    assert legacy.convert(old, encoding) == new


@pytest.mark.parametrize("letter", legacy_copies._LETTERS.split())
def test_every_letter(letter: str) -> None:
    """Every marked letter comes back from each encoding, small and, where there is one, capital."""
    assert legacy.convert(legacy_copies.tcvn3(letter), "tcvn3") == letter
    assert legacy.convert(legacy_copies.vni(letter), "vni") == letter
    assert legacy.convert(legacy_copies.vni(letter.upper()), "vni") == letter.upper()
    assert legacy.convert(legacy_copies.viqr(letter), "viqr") == letter
    assert legacy.convert(legacy_copies.viqr(letter.upper()), "viqr") == letter.upper()
    assert legacy.convert(legacy_copies.windows1258(letter).decode("cp1252"), "cp1258") == letter


@pytest.mark.parametrize(
    ("word", "valid"),
    [
        *(("nghiêng", True), ("đường", True), ("quyết", True), ("khuỷu", True), ("gì", True), ("giếng", True)),
        *(("Ủy", True), ("hoà", True), ("hòa", True), ("y", True), ("tuyết", True), ("ẢNH", True), ("ngoằn", True)),
        *(("biêt", False), ("nghiềng", True), ("đc", False), ("Müller", False), ("xãhội", False), ("ả́", False)),
        *(("b", False), ("", False), ("họp", True), ("hòp", False), ("kilomet", False)),
    ],
)
def test_is_syllable(word: str, valid: bool) -> None:
    """Onset, rime and tone must go together: a stop at the end takes the acute or the dot below only."""
    assert legacy.is_syllable(word) is valid


@pytest.mark.parametrize("path", SAMPLES, ids=lambda p: p.name)
def test_unicode_is_never_converted(reader: Reader, path: Path) -> None:
    """No line of any sample would be changed, and no encoding is noted."""
    minutes = reader.read(path)
    plan = legacy.Plan(minutes.text.split("\n"))
    assert plan.idle
    assert minutes.notes == ()


@pytest.mark.parametrize(
    "text",
    [
        "§ 5, § 7, § 8: Müller, Citroën, señor, El Niño, crème brûlée, naïve, façade, 20 °C ± 2, ½ ¼ ¾ «a» ® © ¬ µ",
        "if (a^2 + b^2) then x' = x*y; don't, I'm, we're: U+ 5 = o^ 7 (a) e.g. me. to. he? she? be. no' so?",
        "De nghi xa sua duong lien thon. Ba con di lai kho khan. Mua lu nuoc ngap.",
        "Thu, chi: a+b, c+d; dd/mm/yyyy; add, address, middle, ladder, hidden, odd, sudden, wedding, riddle, buddy",
    ],
)
def test_what_is_no_old_encoding(text: str) -> None:
    """Signs, foreign names, formulas, English and text without diacritics stay as they are."""
    plan = legacy.Plan([text] * 20)
    assert plan.line(text) == text


@pytest.mark.parametrize("source", MINUTES, ids=lambda p: p.stem)
def test_old_copies_give_the_same_petitions(reader: Reader, tmp_path: Path, source: Path) -> None:
    """TCVN3, VNI, VIQR, Windows-1258 and decomposed copies, in .txt and by font in .docx, are read as the original."""
    txt, word, made = legacy_copies.copies(source, tmp_path)
    wanted = {".txt": legacy_copies.asks(reader, txt), ".docx": legacy_copies.asks(reader, word)}
    assert len(wanted[".txt"]) > 5
    assert len(made) == 8
    for path in made:
        # plain TCVN3 has no capitals with tones
        case = path.suffix == ".docx" or "tcvn3" not in path.stem
        assert legacy_copies.same(legacy_copies.asks(reader, path), wanted[path.suffix], case=case), path.name


def test_the_encoding_is_noted(reader: Reader, tmp_path: Path) -> None:
    """Minutes say from what they were converted."""
    path = tmp_path / "a.txt"
    path.write_bytes("\n".join([legacy_copies.vni(SENTENCE)] * 3).encode("cp1252"))
    minutes = checked(reader.read(path))
    assert minutes.notes == ("encoding:vni",)
    assert texts(minutes) == [SENTENCE] * 3


def test_lines_of_several_encodings_in_one_file(reader: Reader, tmp_path: Path) -> None:
    """Each line of a text pasted together is converted from its own encoding; Unicode lines stay."""
    tcvn3, vni = legacy_copies.tcvn3(SENTENCE), legacy_copies.vni(SENTENCE)
    old = [line.encode("cp1252") for line in (tcvn3, vni, tcvn3)]
    path = tmp_path / "a.txt"
    path.write_bytes(b"\n".join([*old, SENTENCE.encode(), legacy_copies.windows1258(SENTENCE)]))
    minutes = checked(reader.read(path))
    assert texts(minutes) == [SMALL, SENTENCE, SMALL, SENTENCE, SENTENCE]
    assert minutes.notes == ("encoding:cp1258", "encoding:tcvn3", "encoding:vni")


def test_an_old_line_in_a_unicode_document(reader: Reader, tmp_path: Path) -> None:
    """In a document that is mostly Unicode, only a line that is plainly old is converted; a few odd words are not."""
    few = "Ông Müller và bà Citroën nói: có, và, là, cá, đó là § 5."
    path = tmp_path / "a.txt"
    path.write_text("\n".join([*[SENTENCE] * 30, legacy_copies.tcvn3(SENTENCE), few]), encoding="utf-8")
    assert texts(reader.read(path)) == [*[SENTENCE] * 30, SMALL, few]


def test_capitals_of_plain_tcvn3(reader: Reader, tmp_path: Path) -> None:
    """A heading typed in a capitals font is small where it has tones; in a line of capitals they are put back."""
    path = tmp_path / "a.txt"
    lines = ["CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "Bµ Lª ThÞ M¬", legacy_copies.tcvn3(SENTENCE), "ñY BAN nh©n d©n"]
    path.write_bytes("\n".join(lines).encode("cp1252"))
    assert texts(reader.read(path)) == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Bà Lê Thị Mơ", SMALL, "ỦY BAN nhân dân"]


def word(path: Path, runs: list[tuple[str | None, str]], *, normal: str | None = None) -> Path:
    """A .docx of one paragraph of runs, each in its font; ``normal``: the font of the document's style."""
    document = docx.Document()
    if normal:
        document.styles["Normal"].font.name = normal
    paragraph = document.add_paragraph()
    for font, text in runs:
        paragraph.add_run(text).font.name = font
    document.save(str(path))
    return path


def test_runs_by_font(reader: Reader, tmp_path: Path) -> None:
    """Each run of a Word file is converted by its font, a word cut by runs too; .VnTimeH shows capitals."""
    runs = [
        *((".VnTimeH", "céng hßa"), ("Arial", " – Độc lập – "), (".VnTime", "®­"), (".VnTime", "êng lµng")),
        *(("VNI-Times", " ñöôøng laøng AÁp 3"), (".VnTime", " có, là")),
    ]
    minutes = checked(reader.read(word(tmp_path / "a.docx", runs)))
    assert texts(minutes) == ["CỘNG HÒA – Độc lập – đường làng đường làng Ấp 3 cú, là"]
    assert minutes.notes == ("encoding:tcvn3", "encoding:vni")


def test_the_font_of_the_style(reader: Reader, tmp_path: Path) -> None:
    """A run without a font of its own has that of the document's style; an optional hyphen in it is the letter ư."""
    path = word(tmp_path / "a.docx", [(None, "B¸o c¸o ®"), (None, "êng")], normal=".VnTime")
    document = docx.Document(str(path))
    run = document.paragraphs[0].runs[0]._r
    run.append(run.makeelement(qn("w:softHyphen"), {}))
    document.save(str(path))
    assert texts(reader.read(path)) == ["Báo cáo đường"]


def test_unicode_under_an_old_font(reader: Reader, tmp_path: Path) -> None:
    """Unicode text that was pasted into a document in an old font keeps that font's name, and is not converted."""
    runs = [(".VnTime", "Báo cáo tình hình"), (".VnTime", " của Ủy ban xã"), (".VnTime", " và có là cá")]
    minutes = reader.read(word(tmp_path / "a.docx", runs))
    assert texts(minutes) == ["Báo cáo tình hình của Ủy ban xã và có là cá"]
    assert minutes.notes == ()


def test_a_page_in_an_old_encoding(reader: Reader, tmp_path: Path) -> None:
    """A web page is told by its words, whatever charset it declares or does not know."""
    for number, charset in enumerate(("x-user-defined", "iso-8859-1", "utf-8")):
        path = tmp_path / f"{number}.html"
        html = f"<meta charset={charset}><p>" + "</p><p>".join([legacy_copies.tcvn3(SENTENCE)] * 2)
        path.write_bytes(html.encode("cp1252"))
        assert texts(checked(reader.read(path))) == [SMALL] * 2


def test_a_pdf_in_an_old_encoding(reader: Reader, tmp_path: Path) -> None:
    """A PDF that gives its letters as TCVN3 is converted; the letter ư at the end of a line is no hyphen."""
    lines = ["Đề nghị ủy ban nhân dân xã sớm sửa đường, làm như", "đã hứa, người dân được hưởng nước sạch lâu nay mong"]
    figure = Figure(figsize=(8.27, 11.69))
    for number, line in enumerate(lines):
        figure.text(0.1, 0.9 - 0.03 * number, legacy_copies.tcvn3(line))
    with mpl.rc_context({"pdf.fonttype": 42, "font.size": 10}), PdfPages(tmp_path / "a.pdf") as out:
        out.savefig(figure)
    minutes = checked(reader.read(tmp_path / "a.pdf"))
    assert (texts(minutes), minutes.notes) == (lines, ("encoding:tcvn3",))


def test_soft_hyphens_of_unicode_text_go(reader: Reader, tmp_path: Path) -> None:
    """In Unicode text a soft hyphen is no letter: it goes, and the places of blocks stay right."""
    path = tmp_path / "a.html"
    path.write_text("<p>kiến ng\u00adhị</p><p>\u00ad</p><p>e\u00ad\u0302 sửa</p>", encoding="utf-8")
    minutes = checked(reader.read(path))
    assert texts(minutes) == ["kiến nghị", "ê sửa"]


def test_bytes_that_no_encoding_explains(reader: Reader, tmp_path: Path) -> None:
    """Text in another 8-bit encoding is refused by name, not guessed at."""
    path = tmp_path / "a.txt"
    path.write_bytes("Уважаемые граждане, прошу отремонтировать дорогу".encode("cp1251") * 20)
    with pytest.raises(InputError) as caught:
        reader.read(path)
    assert caught.value.code == "encoding"


def test_decomposed_text_is_composed(reader: Reader, tmp_path: Path) -> None:
    """Decomposed Unicode is composed and is no old encoding."""
    path = tmp_path / "a.txt"
    path.write_text(unicodedata.normalize("NFD", SENTENCE), encoding="utf-8")
    minutes = reader.read(path)
    assert (texts(minutes), minutes.notes) == ([SENTENCE], ())
