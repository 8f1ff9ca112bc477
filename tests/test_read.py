"""Reading: what a file holds comes out as Word, a PDF viewer or a browser shows it, with offsets that are right."""

import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import matplotlib as mpl
import pytest
from matplotlib.backends.backend_pdf import PdfPages
from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from kiennghi.config import ReadSettings, load_settings
from kiennghi.errors import InputError
from kiennghi.read import InputFile, Reader, display_name, find_inputs, minutes_id
from kiennghi.records import Block, Failure
from reading import cells, checked, texts

SETTINGS = load_settings().read
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """One reader for all tests, as in a batch."""
    with Reader(SETTINGS) as found:
        yield found


# --- Word ---


def p(text: str, *, style: str = "", num: tuple[int, int] | None = None, mark: str = "", run: str = "") -> str:
    """XML of a paragraph of one run."""
    numbering = f'<w:numPr><w:ilvl w:val="{num[1]}"/><w:numId w:val="{num[0]}"/></w:numPr>' if num else ""
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += numbering + (f"<w:rPr>{mark}</w:rPr>" if mark else "")
    body = f"<w:r><w:rPr>{run}</w:rPr><w:t>{text}</w:t></w:r>" if text else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{body}</w:p>"


def level(at: int, form: str, pattern: str, extra: str = "") -> str:
    """XML of a level of a list."""
    head = f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
    return f'{head}{extra}<w:lvlText w:val="{pattern}"/></w:lvl>'


def word(path: Path, body: str, *, numbering: str = "", styles: str = "", more: dict[str, str] | None = None) -> Path:
    """A .docx of the parts; ``more``: further parts, named by their kind of relation."""
    parts = {"numbering": numbering, "styles": styles, **(more or {})}
    parts = {kind: xml for kind, xml in parts.items() if xml}
    kind_of = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    package = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    relation = f'<Relationship Id="{{0}}" Type="{kind_of}{{1}}" Target="{{2}}"/>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("_rels/.rels", package.format(relation.format("r", "officeDocument", "/word/document.xml")))
        related = "".join(relation.format(f"r{i}", kind, f"{kind}.xml") for i, kind in enumerate(parts))
        related += relation.format("lost", "image", "NULL")  # a lost picture, which Word does not mind
        archive.writestr("word/_rels/document.xml.rels", package.format(related))
        archive.writestr("word/document.xml", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>")
        for kind, xml in parts.items():
            archive.writestr(f"word/{kind}.xml", f"<w:{kind} {NAMESPACES}>{xml}</w:{kind}>")
    return path


LISTS = (
    '<w:abstractNum w:abstractNumId="0">'
    + level(0, "upperRoman", "%1.")
    + level(1, "decimal", "%1.%2.", "<w:isLgl/>")
    + level(2, "lowerLetter", "%3)")
    + "</w:abstractNum>"
    + '<w:abstractNum w:abstractNumId="1">'
    + level(0, "decimal", "Câu %1:", '<w:pStyle w:val="Cau"/>')
    + level(1, "bullet", "\uf0b7", '<w:pStyle w:val="Y"/>')
    + "</w:abstractNum>"
    + '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Chung"/></w:abstractNum>'
    + '<w:abstractNum w:abstractNumId="3"><w:styleLink w:val="Chung"/>'
    + level(0, "decimalZero", "%1/", '<w:suff w:val="nothing"/>')
    + level(1, "none", "")
    + level(2, "decimal", "%3-", '<w:lvlRestart w:val="0"/>')
    + "</w:abstractNum>"
    + '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    + '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
    + '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    + '<w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>'
    + '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>'
    + '<w:num w:numId="5"><w:abstractNumId w:val="1"/>'
    + f'<w:lvlOverride w:ilvl="0">{level(0, "decimal", "(%1)")}</w:lvlOverride></w:num>'
)
STYLES = (
    '<w:style w:styleId="Cau"><w:name w:val="Câu"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
    '<w:style w:styleId="Y"><w:name w:val="Ý"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>'
    '<w:style w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Cau"/></w:style>'
    '<w:style w:styleId="u2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="u2"/></w:style>'
    '<w:style w:styleId="Vong"><w:name w:val="Vòng"/><w:basedOn w:val="Vong"/></w:style>'
    '<w:style w:styleId="Ngoai"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>'
    '<w:style w:styleId="Dam"><w:name w:val="Đậm"/><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:styleId="An"><w:name w:val="Ẩn"/><w:rPr><w:vanish/></w:rPr></w:style>'
)


@pytest.mark.parametrize(
    ("items", "shown"),
    [
        pytest.param(
            [(1, 0), (1, 1), (1, 2), (1, 2), (1, 1), (1, 2), (1, 0), (1, 1)],
            ["I. x", "1.1. x", "a) x", "b) x", "1.2. x", "a) x", "II. x", "2.1. x"],
            id="levels restart below a new item",
        ),
        pytest.param(
            [(1, 0), (2, 0), (2, 0), (1, 0)], ["I. x", "V. x", "VI. x", "VII. x"], id="start anew, then go on"
        ),
        pytest.param([(1, 1), (1, 1)], ["1.1. x", "1.2. x"], id="a level above that was not used"),
        pytest.param([(3, 0), (3, 1), (3, 0)], ["Câu 1: x", "- x", "Câu 2: x"], id="words and bullets"),
        pytest.param(
            [(4, 0), (4, 2), (4, 0), (4, 2)], ["01/x", "1- x", "02/x", "2- x"], id="list style, no blank, no restart"
        ),
        pytest.param([(4, 1), (9, 0), (0, 0)], ["x", "x", "x"], id="levels without number and lists unknown"),
        pytest.param([(5, 0), (5, 0)], ["(1) x", "(2) x"], id="level replaced"),
        pytest.param([(1, 2)] * 28, [f"{c}) x" for c in [*map(chr, range(97, 123)), "aa", "bb"]], id="beyond z"),
    ],
)
def test_word_list_numbers(reader: Reader, tmp_path: Path, items: list[tuple[int, int]], shown: list[str]) -> None:
    """List numbers, which the file does not hold, are those that Word shows."""
    path = word(tmp_path / "a.docx", "".join(p("x", num=item) for item in items), numbering=LISTS)
    assert texts(checked(reader.read(path))) == shown


def test_word_numbers_by_style(reader: Reader, tmp_path: Path) -> None:
    """A paragraph style brings its list, at the level that names the style; the paragraph can turn it off."""
    body = p("a", style="Cau") + p("b", style="Y") + p("c", style="Con") + p("d", style="Cau", num=(0, 0))
    minutes = checked(reader.read(word(tmp_path / "a.docx", body, numbering=LISTS, styles=STYLES)))
    assert texts(minutes) == ["Câu 1: a", "- b", "Câu 2: c", "d"]
    assert [(b.kind, b.level) for b in minutes.blocks][:2] == [("list_item", 0), ("list_item", 1)]


def test_word_numbers_count_what_word_counts(reader: Reader, tmp_path: Path) -> None:
    """An empty item has a number; an item deleted with tracked changes, or hidden, has none."""
    gone = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>'
    gone += "<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>"
    body = p("a", num=(1, 0)) + gone + p("b", num=(1, 0)) + p("", num=(1, 0)) + p("", num=(1, 0), mark="<w:vanish/>")
    path = word(tmp_path / "a.docx", body + p("c", num=(1, 0)), numbering=LISTS)
    assert texts(checked(reader.read(path))) == ["I. a", "II. b", "IV. c"]


def test_word_hostile_numbers(reader: Reader, tmp_path: Path) -> None:
    """A list that starts at two thousand million, or at no number, costs nothing."""
    lists = '<w:abstractNum w:abstractNumId="0">' + level(0, "lowerRoman", "%1.") + level(1, "lowerLetter", "%2.")
    lists = lists.replace('<w:start w:val="1"/>', '<w:start w:val="2000000000"/>', 1).replace(
        '<w:start w:val="1"/>', '<w:start w:val="một"/>'
    )
    lists += '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    path = word(tmp_path / "a.docx", p("x", num=(1, 0)) + p("x", num=(1, 1)), numbering=lists)
    assert texts(checked(reader.read(path)))[1] == "a. x"


def test_word_headings(reader: Reader, tmp_path: Path) -> None:
    """Headings are told by style name (own or inherited), by outline level, and by bold type throughout."""
    body = p("a", style="u2") + p("b", style="Muc") + p("c", style="Ngoai") + p("d", run="<w:b/>") + p("e", style="Dam")
    body += p("f", run='<w:b w:val="0"/>', style="Dam") + p("g", style="Vong") + p("h " * 200, run="<w:b/>")
    minutes = checked(reader.read(word(tmp_path / "a.docx", body, styles=STYLES)))
    found = [(b.kind, b.level) for b in minutes.blocks]
    assert found[:5] == [("heading", 2), ("heading", 2), ("heading", 4), ("heading", 9), ("heading", 9)]
    assert found[5:] == [("paragraph", None)] * 3


def test_word_tracked_changes(reader: Reader, tmp_path: Path) -> None:
    """All changes are accepted: insertions stay, deletions go, moved text stands once, in its new place."""
    body = (
        "<w:p><w:r><w:t>Đề nghị </w:t></w:r><w:ins><w:r><w:t>sớm </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>không </w:delText><w:t>không </w:t></w:r></w:del><w:r><w:t>sửa</w:t></w:r></w:p>"
        "<w:p><w:moveFrom><w:r><w:t>đường làng</w:t></w:r></w:moveFrom></w:p>"
        "<w:p><w:moveTo><w:r><w:t>đường làng</w:t></w:r></w:moveTo></w:p>"
    ) + p("nối ", mark="<w:del/>")
    body += p("liền") + p("cuối", mark="<w:del/>")
    table = "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>hàng bỏ</w:t></w:r></w:p></w:tc></w:tr>"
    table += "<w:tr><w:trPr><w:ins/></w:trPr><w:tc><w:p><w:r><w:t>hàng thêm</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    minutes = checked(reader.read(word(tmp_path / "a.docx", body + table)))
    assert texts(minutes) == ["Đề nghị sớm sửa", "đường làng", "nối liền", "cuối", "hàng thêm"]


def test_word_text_boxes(reader: Reader, tmp_path: Path) -> None:
    """A text box, stored twice for old and new versions of Word, is read once, after its paragraph; so is one in it."""
    inner = f"<w:r><w:pict><v:textbox><w:txbxContent>{p('trong')}</w:txbxContent></v:textbox></w:pict></w:r>"
    box = f"<w:txbxContent>{p('hộp')}<w:p>{inner}</w:p></w:txbxContent>"
    twice = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    body = f"<w:p><w:r><w:t>trước</w:t></w:r><w:r>{twice}</w:r></w:p>" + p("sau")
    body += f"<w:tbl><w:tr><w:tc><w:p><w:r>{twice}</w:r></w:p></w:tc></w:tr></w:tbl>"
    minutes = checked(reader.read(word(tmp_path / "a.docx", body)))
    assert texts(minutes) == ["trước", "hộp", "trong", "sau", "hộp", "trong"]


def test_word_inline(reader: Reader, tmp_path: Path) -> None:
    """Links, fields, content controls, formulas, tabs, breaks keep their text; hidden text and field codes do not."""
    body = (
        '<w:p><w:hyperlink r:id="x"><w:r><w:t>liên kết</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>a</w:t><w:br/>'
        "<w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t> ô</w:t></w:r>"
        "</w:sdtContent></w:sdt><w:r><w:instrText>PAGE</w:instrText></w:r><m:oMath><m:r><m:t>m²</m:t></m:r></m:oMath>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
        '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> hiện</w:t></w:r>'
        '<w:r><w:rPr><w:rStyle w:val="An"/></w:rPr><w:t>ẩn</w:t></w:r></w:p>'
        f"<w:sdt><w:sdtContent>{p('khối')}</w:sdtContent></w:sdt><!-- chú thích -->"
    )
    minutes = checked(reader.read(word(tmp_path / "a.docx", body, styles=STYLES)))
    assert texts(minutes) == ["liên kết\ta\nb-c ôm² hiện", "khối"]


def test_word_tables(reader: Reader, tmp_path: Path) -> None:
    """Cells have their columns, also beside merged ones; each paragraph of a cell, nested tables' too, is a block."""

    def cell(content: str, properties: str = "") -> str:
        return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"

    nested = f"<w:tbl><w:tr>{cell(p('n1'))}{cell(p('n2'))}</w:tr></w:tbl>"
    rows = [
        cell(p("STT"), '<w:vMerge w:val="restart"/>') + cell(p("Rộng"), '<w:gridSpan w:val="2"/>') + cell(p("Cuối")),
        cell(p("thừa"), "<w:vMerge/>") + cell(p("một") + p("hai", num=(1, 0))) + cell(p("")) + cell(nested + p("")),
    ]
    table = "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    table += "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>"
    table += f"<w:sdt><w:sdtContent>{cell(p('lùi'))}</w:sdtContent></w:sdt></w:tr>"
    body = p("trước") + table + "</w:tbl>" + p("sau") + f"<w:tbl><w:tr>{cell(p('khác'))}</w:tr></w:tbl>"
    minutes = checked(reader.read(word(tmp_path / "a.docx", body, numbering=LISTS)))
    assert cells(minutes) == [
        *((0, 0, 0, "STT"), (0, 0, 1, "Rộng"), (0, 0, 3, "Cuối")),
        *((0, 1, 1, "một"), (0, 1, 1, "I. hai"), (0, 1, 3, "n1"), (0, 1, 3, "n2")),
        *((0, 2, 1, "lùi"), (1, 0, 0, "khác")),
    ]
    assert minutes.text.startswith("trước\nSTT\tRộng\tCuối\n")


def test_word_furniture(reader: Reader, tmp_path: Path) -> None:
    """Headers, footers and notes stand at the end as furniture, each text once; page numbers are left out."""
    more = {
        "header": p("UBND xã"),
        "footer": p("Trang 1") + p("UBND xã"),
        "footnotes": f"<w:footnote>{p('ghi chú')}</w:footnote>",
    }
    minutes = checked(reader.read(word(tmp_path / "a.docx", p("Nội dung"), more=more)))
    assert [(b.kind, minutes.text[b.start : b.end]) for b in minutes.blocks] == [
        ("paragraph", "Nội dung"),
        ("furniture", "UBND xã"),
        ("furniture", "ghi chú"),
    ]


def test_word_written_by_python_docx(reader: Reader, tmp_path: Path) -> None:
    """A file of a real writer is read: title, heading, lists, table, header."""
    made = docx.Document()
    made.add_heading("Biên bản", 0)
    made.add_heading("Phần I", 1)
    made.add_paragraph("một", style="List Number")
    made.add_paragraph("hai", style="List Number")
    made.add_paragraph("gạch", style="List Bullet")
    made.add_table(1, 2).cell(0, 1).text = "ô"
    made.sections[0].header.paragraphs[0].text = "Đầu trang"
    made.save(str(tmp_path / "a.docx"))
    minutes = checked(reader.read(tmp_path / "a.docx"))
    assert texts(minutes) == ["Biên bản", "Phần I", "1. một", "2. hai", "- gạch", "ô"]
    assert texts(minutes, "furniture") == ["Đầu trang"]


def test_word_strict_and_odd_archives(reader: Reader, tmp_path: Path) -> None:
    """Files saved as "Strict Open XML", and archives with other spellings of the names, are read alike."""
    plain = word(tmp_path / "a.docx", p("Nội dung"))
    with zipfile.ZipFile(plain) as archive, zipfile.ZipFile(tmp_path / "b.docx", "w") as other:
        for name in archive.namelist():
            strict = archive.read(name).replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            other.writestr(name.replace("document.xml", "Document.xml"), strict)
    assert texts(reader.read(tmp_path / "b.docx")) == ["Nội dung"]


def test_word_text_is_nfc(reader: Reader, tmp_path: Path) -> None:
    """Decomposed letters are composed, in text, in list numbers and across the border of two runs."""
    apart = unicodedata.normalize("NFD", "Kiến nghị")
    lists = LISTS.replace("Câu %1:", unicodedata.normalize("NFD", "Câu %1:"))
    body = p(apart, num=(3, 0)) + "<w:p><w:r><w:t>e</w:t></w:r><w:r><w:t>\u0302\u0301</w:t></w:r></w:p>"
    minutes = checked(reader.read(word(tmp_path / "a.docx", body, numbering=lists)))
    assert texts(minutes) == ["Câu 1: Kiến nghị", "ế"]


# --- PDF ---


def pages(
    path: Path, sheets: list[list[tuple[float, float, str]]], rules: dict[int, list[list[float]]] | None = None
) -> Path:
    """A PDF of texts at places (x and y from 0 to 1, y from the bottom), with ruled lines on some pages."""
    with mpl.rc_context({"pdf.fonttype": 42, "font.size": 10}), PdfPages(path) as out:
        for number, sheet in enumerate(sheets):
            figure = Figure(figsize=(8.27, 11.69))
            for x, y, text in sheet:
                figure.text(x, y, text)
            for x0, y0, x1, y1 in (rules or {}).get(number, []):
                figure.add_artist(Line2D([x0, x1], [y0, y1], color="black", linewidth=1))
            out.savefig(figure)
    return path


def grid(xs: list[float], ys: list[float]) -> list[list[float]]:
    """The lines of a ruled table."""
    return [[xs[0], y, xs[-1], y] for y in ys] + [[x, ys[0], x, ys[-1]] for x in xs]


def test_pdf_text_and_running_heads(reader: Reader, tmp_path: Path) -> None:
    """Lines come in order with their page; running heads and page numbers stand at the end as furniture."""
    sheets = [
        [
            (0.1, 0.95, "UBND phường Đông"),
            (0.1, 0.8, f"Đề nghị thứ {w} của cử tri."),
            (0.1, 0.78, f"Dòng sau {w}."),
            (0.5, 0.05, f"{n}"),
        ]
        for n, w in enumerate(["nhất", "hai", "ba"], 1)
    ]
    minutes = checked(reader.read(pages(tmp_path / "a.pdf", sheets)))
    assert texts(minutes)[:3] == ["Đề nghị thứ nhất của cử tri.", "Dòng sau nhất.", "Đề nghị thứ hai của cử tri."]
    assert texts(minutes, "furniture") == ["UBND phường Đông", "1", "UBND phường Đông", "2", "UBND phường Đông", "3"]
    assert [b.page for b in minutes.blocks] == [1, 1, 2, 2, 3, 3, 1, 1, 2, 2, 3, 3]


def test_pdf_table_over_a_page_break(reader: Reader, tmp_path: Path) -> None:
    """A ruled table is read by cell; over a page break it goes on, its cut row is joined, its header stands once."""
    xs, ys = [0.1, 0.2, 0.6, 0.9], [0.7, 0.75, 0.8, 0.85]
    head = [(0.11, 0.81, "STT"), (0.21, 0.81, "Nội dung kiến nghị"), (0.61, 0.81, "Trả lời")]
    one = [(0.1, 0.9, "Bảng tổng hợp kiến nghị"), *head]
    one += [(0.11, 0.76, "1"), (0.21, 0.76, "Sửa đường"), (0.61, 0.76, "Đã ghi nhận")]
    one += [(0.11, 0.71, "2"), (0.21, 0.71, "Lắp đèn ở"), (0.61, 0.71, "Sẽ làm")]
    two = [
        *head,
        (0.21, 0.76, "ngõ 5 tổ 3"),
        (0.11, 0.71, "3"),
        (0.21, 0.71, "Thu rác"),
        (0.61, 0.71, "Có"),
        (0.1, 0.5, "Hết."),
    ]
    minutes = checked(reader.read(pages(tmp_path / "a.pdf", [one, two], {0: grid(xs, ys), 1: grid(xs, ys)})))
    assert cells(minutes) == [
        *((0, 0, 0, "STT"), (0, 0, 1, "Nội dung kiến nghị"), (0, 0, 2, "Trả lời")),
        *((0, 1, 0, "1"), (0, 1, 1, "Sửa đường"), (0, 1, 2, "Đã ghi nhận")),
        *((0, 2, 0, "2"), (0, 2, 1, "Lắp đèn ở"), (0, 2, 1, "ngõ 5 tổ 3"), (0, 2, 2, "Sẽ làm")),
        *((0, 3, 0, "3"), (0, 3, 1, "Thu rác"), (0, 3, 2, "Có")),
    ]
    assert texts(minutes, "paragraph") == ["Bảng tổng hợp kiến nghị", "Hết."]
    assert texts(minutes, "furniture") == ["STT Nội dung kiến nghị Trả lời"]


def test_pdf_text_between_tables_parts_them(reader: Reader, tmp_path: Path) -> None:
    """Two tables with text between them are two, and a row with an empty first cell is not joined on one page."""
    xs = [0.1, 0.3, 0.9]
    sheet = [
        (0.11, 0.86, "a"),
        (0.31, 0.86, "b"),
        (0.31, 0.81, "c"),
        (0.1, 0.7, "Ở giữa có chữ nhé."),
        (0.11, 0.56, "d"),
    ]
    sheet += [(0.31, 0.56, "e"), (0.11, 0.51, "g"), (0.31, 0.51, "h"), (0.1, 0.4, "Câu cuối của trang.")]
    rules = grid(xs, [0.8, 0.85, 0.9]) + grid(xs, [0.5, 0.55, 0.6])
    minutes = checked(reader.read(pages(tmp_path / "a.pdf", [sheet], {0: rules})))
    assert [c[:2] + c[3:] for c in cells(minutes)] == [
        *((0, 0, "a"), (0, 0, "b"), (0, 1, "c"), (1, 0, "d"), (1, 0, "e"), (1, 1, "g"), (1, 1, "h")),
    ]


def test_pdf_scattered_letters(reader: Reader, tmp_path: Path) -> None:
    """Accented letters that were drawn after the rest of their line, from another font, are put back in their words."""
    lines = ["ĐƯỜNG LÀNG ĐỌNG NƯỚC MÙA LŨ", "CỘT ĐÈN NGÕ HẸP ĐÃ HƯ", "RỪNG KHU HAI BỊ PHÁ"] * 3
    sheet = []
    for number, line in enumerate(lines):
        places = [(0.1 + 0.013 * i, 0.9 - 0.03 * number, c) for i, c in enumerate(line) if c != " "]
        sheet += [place for place in places if place[2].isascii()] + [
            place for place in places if not place[2].isascii()
        ]
    with mpl.rc_context({"font.family": "DejaVu Sans Mono"}):
        path = pages(tmp_path / "a.pdf", [sheet])
    assert texts(checked(reader.read(path))) == lines


NUMBERS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
LEFT = [f"Dòng thứ {n} của cột bên trái nói về đường" for n in NUMBERS]
RIGHT = [f"Dòng thứ {n} của cột bên phải nói về điện" for n in NUMBERS]


def test_pdf_two_columns(reader: Reader, tmp_path: Path) -> None:
    """A page in two columns is read one column after the other, between a title and a line across both."""
    sheet = [(0.08, 0.95, "Biên bản hội nghị đối thoại với nhân dân của phường Đông, họp tại khu phố một")]
    for number, (one, other) in enumerate(zip(LEFT, RIGHT, strict=True)):
        sheet += [(0.08, 0.9 - 0.03 * number, one), (0.52, 0.9 - 0.03 * number, other)]
    sheet.append(
        (0.08, 0.5, "Hội nghị kết thúc lúc mười một giờ cùng ngày, biên bản đã được đọc lại cho mọi người nghe")
    )
    minutes = checked(reader.read(pages(tmp_path / "a.pdf", [sheet])))
    assert texts(minutes) == [sheet[0][2], *LEFT, *RIGHT, sheet[-1][2]]


def test_pdf_letterhead_is_no_column(reader: Reader, tmp_path: Path) -> None:
    """A letterhead and signatures side by side stay in their lines, above and below the text."""
    sheet = [(0.08, 0.95, "UBND XÃ AN HÒA"), (0.52, 0.95, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]
    sheet += [(0.08, 0.92, "Số: 12/BB"), (0.52, 0.92, "Độc lập - Tự do - Hạnh phúc")]
    sheet += [
        (0.08, 0.85 - 0.03 * n, f"{line} và còn dài đến tận lề bên phải của trang giấy này")
        for n, line in enumerate(LEFT)
    ]
    minutes = checked(reader.read(pages(tmp_path / "a.pdf", [sheet])))
    assert texts(minutes)[0].startswith("UBND XÃ AN HÒA")
    assert texts(minutes)[0].endswith("VIỆT NAM")
    assert [line.split(" và còn")[0] for line in texts(minutes)[2:]] == LEFT


def test_pdf_hyphenated_words(reader: Reader, tmp_path: Path) -> None:
    """A word that a hyphen cuts at the end of a line is one word, its hyphen furniture; a hyphen of the text stays."""
    lines = [
        "Đề nghị xã làm rõ trách nh-",
        "iệm, và xem lại quan hệ thôn-",
        "xóm; hỗ trợ vắc-xin Covid-",
        "19 cho bà con.",
    ]
    sheet = [(0.1, 0.9 - 0.03 * number, line) for number, line in enumerate(lines)]
    minutes = checked(reader.read(pages(tmp_path / "a.pdf", [sheet])))
    assert texts(minutes) == [
        *("Đề nghị xã làm rõ trách nhiệm,", "và xem lại quan hệ thôn-", "xóm; hỗ trợ vắc-xin Covid-", "19 cho bà con."),
    ]
    assert texts(minutes, "furniture") == ["-"]


# --- plain text ---

SAMPLE = "BIÊN BẢN\r\n\r\n  Ý kiến: đường hỏng.\r\n- 2 -\r\nTrang 3/5\r\nĐề nghị sửa.\r\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(SAMPLE.encode(), id="utf-8"),
        pytest.param(SAMPLE.encode("utf-8-sig"), id="utf-8 with mark"),
        pytest.param(SAMPLE.encode("utf-16"), id="utf-16 with mark"),
        pytest.param(b"\xfe\xff" + SAMPLE.encode("utf-16-be"), id="utf-16-be with mark"),
        pytest.param(SAMPLE.encode("utf-16-le"), id="utf-16-le"),
        pytest.param(SAMPLE.encode("utf-16-be"), id="utf-16-be"),
        pytest.param(SAMPLE.encode("utf-32"), id="utf-32 with mark"),
        pytest.param(b"\x00\x00\xfe\xff" + SAMPLE.encode("utf-32-be"), id="utf-32-be with mark"),
        pytest.param(unicodedata.normalize("NFD", SAMPLE).encode(), id="decomposed"),
        pytest.param(SAMPLE.replace("\r\n", "\r").encode(), id="old mac"),
        pytest.param(SAMPLE.replace("đường", "đ\u200bường\ufeff").encode(), id="zero width"),
    ],
)
def test_text_files(reader: Reader, tmp_path: Path, data: bytes) -> None:
    """Every Unicode encoding gives the same text; page numbers are furniture in their places."""
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    minutes = checked(reader.read(path))
    assert minutes.text.rstrip("\n") == "BIÊN BẢN\n\n  Ý kiến: đường hỏng.\n- 2 -\nTrang 3/5\nĐề nghị sửa."
    kinds = [b.kind for b in minutes.blocks]
    assert kinds == ["paragraph", "paragraph", "furniture", "furniture", "paragraph"]


def test_long_line_of_dashes(reader: Reader, tmp_path: Path) -> None:
    """A megabyte of dashes is no page number, and is seen to be none at once."""
    path = tmp_path / "a.md"
    path.write_text("-" * 1_000_000 + "\nĐề nghị sửa.\n", encoding="utf-8")
    assert len(checked(reader.read(path)).blocks) == 2


# --- web pages ---


def page(path: Path, html: str | bytes) -> Path:
    """An .html file."""
    path.write_bytes(html if isinstance(html, bytes) else html.encode())
    return path


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        pytest.param("<ol><li>a<li>b</ol>", ["1. a", "2. b"], id="ol"),
        pytest.param("<ol start=3><li>a<li value=7>b<li>c</ol>", ["3. a", "7. b", "8. c"], id="start and value"),
        pytest.param("<ol reversed><li>a<li>b</ol>", ["2. a", "1. b"], id="reversed"),
        pytest.param(
            "<ol type=I><li>a<ol type=a><li>b<li>c</ol><li>d</ol>", ["I. a", "a. b", "b. c", "II. d"], id="nested"
        ),
        pytest.param("<ul><li><p>a<p>b</ul>", ["- a", "b"], id="paragraphs of an item"),
        pytest.param("<p>a<br>b &amp; c&nbsp;d&#273;</p>", ["a\nb & c dđ"], id="breaks and entities"),
        pytest.param("<p>a <b>đậm</b>\n nữa<div>b</div>c", ["a đậm nữa", "b", "c"], id="inline and block"),
        pytest.param("<pre>a\n  b</pre>", ["a\nb"], id="pre"),
        pytest.param("<p>a<script>x()</script><style>y</style><template>z</template>b", ["ab"], id="scripts"),
        pytest.param("<p>a<p hidden>b<p style='color:red;display: none'>c", ["a"], id="hidden"),
        pytest.param("<p>a</b></div></p><td>b<p>c", ["a", "b", "c"], id="broken"),
        pytest.param("<form>" + "<p>Đề nghị</p>" * 40 + "</form>", ["Đề nghị"] * 40, id="a form around the page"),
        pytest.param("<table><tr><td>a<table><tr><td>b</table></table>", ["a", "b"], id="layout table"),
    ],
)
def test_html(reader: Reader, tmp_path: Path, html: str, shown: list[str]) -> None:
    """A page's text comes out as a browser shows it."""
    assert texts(checked(reader.read(page(tmp_path / "a.html", html)))) == shown


def test_html_kinds(reader: Reader, tmp_path: Path) -> None:
    """Headings and list items have levels; menus, footers, small forms and lines of links are furniture."""
    html = (
        "<nav><a>Trang chủ</a><script>bad()</script></nav><h2>Phần <i>I</i></h2><ul><li>a<ul><li>b</ul></ul>"
        "<p><a>Xem thêm</a> <a>In</a><form>Tìm <input></form><footer>© 2025<style>x</style></footer>"
    )
    minutes = checked(reader.read(page(tmp_path / "a.htm", html)))
    found = [(b.kind, b.level) for b in minutes.blocks if b.kind != "furniture"]
    assert found == [("heading", 2), ("list_item", 0), ("list_item", 1)]
    assert texts(minutes, "furniture") == ["Trang chủ", "Xem thêm In", "Tìm", "© 2025"]


def test_html_furniture_by_name(reader: Reader, tmp_path: Path) -> None:
    """A role, class or id tells a menu too; what holds most of the page is none, whatever it is called."""
    said = "<p>Đề nghị xã sửa đường làng.</p>" * 100
    html = (
        "<div class='top-menu'>Trang chủ</div><div role=navigation>Lối tắt</div><div id=breadcrumb>Tin tức</div>"
        f"<div class='col nav-tabs'>a</div><div class='tags footer'>{said}</div><p class='menus'>b</p>"
        f"<div class='tin-lien-quan'><a>{'Tin khác ' * 50}</a></div><div class='share'>{'Ý kiến. ' * 50}.</div>"
    )
    minutes = checked(reader.read(page(tmp_path / "a.html", html)))
    assert texts(minutes, "furniture") == ["Trang chủ", "Lối tắt", "Tin tức", "a", ("Tin khác " * 50).strip()]
    assert texts(minutes) == [*["Đề nghị xã sửa đường làng."] * 100, "b", "Ý kiến. " * 50 + "."]


def test_html_table(reader: Reader, tmp_path: Path) -> None:
    """Cells have their columns, also beside cells that span rows or columns; captions and lists in cells are kept."""
    html = (
        "<table><caption>Bảng</caption><thead><tr><th rowspan=2>TT<th colspan=2>Ý kiến<th>Trả lời</thead>"
        "<tr><td>a<td>b<td>c</tr><tr><td>1<td><ol><li>x<li>y</ol><td>m<br>n<script>s</script><td></table>sau"
    )
    minutes = checked(reader.read(page(tmp_path / "a.html", html)))
    assert cells(minutes) == [
        *((0, 0, 0, "TT"), (0, 0, 1, "Ý kiến"), (0, 0, 3, "Trả lời"), (0, 1, 1, "a"), (0, 1, 2, "b"), (0, 1, 3, "c")),
        *((0, 2, 0, "1"), (0, 2, 1, "1. x"), (0, 2, 1, "2. y"), (0, 2, 2, "m"), (0, 2, 2, "n")),
    ]
    assert texts(minutes, "paragraph") == ["Bảng", "sau"]


@pytest.mark.parametrize(
    "data",
    [
        "<meta charset=utf-8><p>Đề nghị sửa đường".encode(),
        "<?xml version='1.0' encoding='utf-16'?><html><p>Đề nghị sửa đường</html>".encode("utf-16"),
        "<meta charset='iso-8859-1'><p>Đề nghị sửa đường".encode(),
        b"<meta http-equiv=x content='text/html; charset=windows-1258'><p>"
        + "Đề nghị sửa đường".translate(
            {0x1EC1: "ê\u0300", 0x1ECB: "i\u0323", 0x1EED: "ư\u0309", 0x1EDD: "ơ\u0300"}
        ).encode("cp1258"),
    ],
)
def test_html_charsets(reader: Reader, tmp_path: Path, data: bytes) -> None:
    """Unicode is seen by itself, whatever the page declares; another encoding is read as declared."""
    assert texts(checked(reader.read(page(tmp_path / "a.html", data)))) == ["Đề nghị sửa đường"]


def test_html_long_lists_are_linear(reader: Reader, tmp_path: Path) -> None:
    """A list of 50,000 items is numbered in seconds."""
    minutes = reader.read(page(tmp_path / "a.html", "<ol>" + "<li>ý kiến" * 50_000 + "</ol>"))
    assert minutes.text.endswith("\n50000. ý kiến\n")


# --- the minutes, and finding files ---


def test_minutes_of_a_file(reader: Reader, tmp_path: Path) -> None:
    """Minutes carry an id and hash of their bytes, their format and the name they are given."""
    path = page(tmp_path / "a.html", "<h1>Biên bản</h1>Nội dung")
    one, two = reader.read(path), reader.read(path, source="xã A/a.html")
    assert one.id == two.id == minutes_id(one.sha256)
    assert (one.source, two.source, one.format) == ("a.html", "xã A/a.html", "html")
    assert one.text == "Biên bản\nNội dung\n"
    assert one.blocks == (Block(0, 8, "heading", level=1), Block(9, 17))


def found(*paths: Path, settings: ReadSettings = SETTINGS) -> tuple[list[str], list[tuple[str, str]]]:
    """Names of the files found, and names and codes of the failures."""
    files, failures = find_inputs(paths, settings)
    return [f.source for f in files], [(f.source, f.code) for f in failures]


def write(path: Path, text: str) -> Path:
    """A file with the text, its folder made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_find_inputs_in_a_folder(tmp_path: Path) -> None:
    """Files come in the order of their names; hidden ones and lock files do not; others are named with the reason."""
    for name in ("b.txt", "a/z.html", "a/b.MD", ".ẩn/x.txt", ".x.txt", "~$b.docx", "a/~$c.docx"):
        write(tmp_path / name, name)
    write(tmp_path / "c.xls", "x")
    write(tmp_path / "không đuôi", "y")
    (tmp_path / "trống.txt").touch()
    (tmp_path / "mất.txt").symlink_to(tmp_path / "không có")
    files, failures = found(tmp_path)
    assert files == ["a/b.MD", "a/z.html", "b.txt"]
    assert failures == [
        *(("c.xls", "unsupported"), ("không đuôi", "unsupported"), ("mất.txt", "unreadable"), ("trống.txt", "empty")),
    ]


def test_find_inputs_counts_once(tmp_path: Path) -> None:
    """A file reached twice is one input; another file with the same bytes is a failure that names the first."""
    one = write(tmp_path / "thư mục" / "a.txt", "một")
    write(tmp_path / "b.txt", "một")
    assert found(one, one, one.parent, tmp_path, one.parent / ".." / "thư mục") == (["a.txt"], [("b.txt", "duplicate")])
    _, failures = find_inputs([tmp_path], SETTINGS)
    assert failures == [Failure("thư mục/a.txt", "duplicate", "the same bytes as b.txt, which is read; counted once")]


def test_find_inputs_same_names_in_two_folders(tmp_path: Path) -> None:
    """Files of the same name in two folders are both read."""
    one, two = write(tmp_path / "1" / "a.txt", "một"), write(tmp_path / "2" / "a.txt", "hai")
    assert found(one.parent, two.parent) == (["a.txt", "a.txt"], [])
    files, _ = find_inputs([two.parent, one.parent], SETTINGS)
    assert [f.path for f in files] == [one, two]
    assert isinstance(files[0], InputFile)


def test_find_inputs_follows_links_once(tmp_path: Path) -> None:
    """A linked folder is read as a folder; links that run in a ring end."""
    write(tmp_path / "vào" / "a.txt", "một")
    write(tmp_path / "kho" / "b.txt", "hai")
    (tmp_path / "vào" / "kho").symlink_to(tmp_path / "kho")
    (tmp_path / "kho" / "vòng").symlink_to(tmp_path / "vào")
    assert found(tmp_path / "vào") == (["a.txt", "kho/b.txt"], [])


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("không có.txt", "unreadable"),
        ("x" * 5000 + ".txt", "unreadable"),
        ("a\0b.txt", "unreadable"),
        ("rỗng", "folder"),
    ],
)
def test_find_inputs_bad_paths(tmp_path: Path, name: str, code: str) -> None:
    """A path that is none, or an empty folder, is one failure."""
    (tmp_path / "rỗng" / "trong").mkdir(parents=True)
    assert found(tmp_path / name)[1] == [(display_name(name), code)]


def test_find_inputs_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without right to list it is a failure, not a silent gap."""
    write(tmp_path / "a.txt", "một")
    (tmp_path / "khóa").mkdir()
    listed = __import__("os").scandir

    def scandir(path: str) -> object:
        if str(path).endswith("khóa"):
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    monkeypatch.setattr("os.scandir", scandir)
    files, failures = find_inputs([tmp_path], SETTINGS)
    assert [f.source for f in files] == ["a.txt"]
    assert [(f.code, f.source.endswith("khóa")) for f in failures] == [("unreadable", True)]


def test_no_text_is_an_error(reader: Reader, tmp_path: Path) -> None:
    """A file with nothing but furniture or blanks has no text."""
    for path in (
        page(tmp_path / "a.html", "<nav>x</nav>"),
        page(tmp_path / "a.txt", " \n 3 \n"),
        word(tmp_path / "a.docx", p("")),
        pages(tmp_path / "a.pdf", [[]]),
    ):
        with pytest.raises(InputError, match="no text") as caught:
            reader.read(path)
        assert caught.value.code == "no_text"
