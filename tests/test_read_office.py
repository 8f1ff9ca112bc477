"""Office files beside .docx: OpenDocument, old Word, rich text, and what converts them."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from kiennghi.config import load_settings
from kiennghi.errors import InputError
from kiennghi.read import Reader, old_word, programs
from reading import cells, checked, texts

SETTINGS = load_settings().read
NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
}
XMLNS = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMES.items())
has_office = pytest.mark.skipif(programs.office() is None, reason="LibreOffice is not installed")
has_antiword = pytest.mark.skipif(shutil.which("antiword") is None, reason="antiword is not installed")


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """One reader for all tests."""
    with Reader(SETTINGS) as found:
        yield found


def odt(path: Path, body: str, *, styles: str = "", masters: str = "", manifest: str = "") -> Path:
    """An .odt of a body, automatic styles, and master pages."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED)
        archive.writestr(
            "content.xml",
            f"<office:document-content {XMLNS}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
        if masters:
            archive.writestr(
                "styles.xml",
                f"<office:document-styles {XMLNS}><office:master-styles>{masters}</office:master-styles>"
                "</office:document-styles>",
            )
        if manifest:
            archive.writestr("META-INF/manifest.xml", f"<manifest:manifest {XMLNS}>{manifest}</manifest:manifest>")
    return path


def p(text: str, style: str = "") -> str:
    """A paragraph."""
    return f'<text:p text:style-name="{style}">{text}</text:p>'


LIST = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="I" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="1" style:num-suffix=")" '
    'text:display-levels="2"/><text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>'
)


def test_odt_lists(reader: Reader, tmp_path: Path) -> None:
    """List numbers, which the file does not hold, are computed: levels, starts, lists that go on, bullets."""
    item = "<text:list-item>{}</text:list-item>"
    innermost = f"<text:list>{item.format(p('d'))}</text:list>"
    inner = f"<text:list>{item.format(p('b'))}{item.format(p('c') + innermost)}</text:list>"
    body = f'<text:list text:style-name="L">{item.format(p("a") + p("thêm") + inner)}{item.format(p("e"))}</text:list>'
    body += p("giữa")
    body += f'<text:list text:style-name="L" text:continue-numbering="true">{item.format(p("g"))}</text:list>'
    body += f'<text:list text:style-name="L"><text:list-item text:start-value="7">{p("h")}</text:list-item></text:list>'
    minutes = checked(reader.read(odt(tmp_path / "a.odt", body, styles=LIST)))
    assert texts(minutes) == ["I. a", "thêm", "I.1) b", "I.2) c", "- d", "II. e", "giữa", "III. g", "VII. h"]
    assert [b.level for b in minutes.blocks if b.kind == "list_item"] == [0, 1, 1, 2, 0, 0, 0]


def test_odt_tracked_changes(reader: Reader, tmp_path: Path) -> None:
    """Insertions stay, deletions, which the format keeps apart, are left out, and so are remarks in the margin."""
    deleted = f"<text:changed-region><text:deletion>{p('đã bỏ')}</text:deletion></text:changed-region>"
    body = f"<text:tracked-changes>{deleted}</text:tracked-changes>" + p(
        'Đề nghị <text:change-start text:change-id="1"/>sớm <text:change-end text:change-id="1"/>'
        '<text:change text:change-id="2"/>sửa<office:annotation><text:p>hỏi lại</text:p></office:annotation> đường'
    )
    assert texts(checked(reader.read(odt(tmp_path / "a.odt", body)))) == ["Đề nghị sớm sửa đường"]


def test_odt_tables(reader: Reader, tmp_path: Path) -> None:
    """Cells have their columns beside merged and repeated ones; paragraphs, lists and tables in them are lines."""
    cell = "<table:table-cell>{}</table:table-cell>"
    nested = (
        "<table:table><table:table-row>"
        + cell.format(p("n1"))
        + cell.format(p("n2"))
        + "</table:table-row></table:table>"
    )
    items = f'<text:list text:style-name="L"><text:list-item>{p("x")}</text:list-item></text:list>'
    body = (
        "<table:table><table:table-column/><table:table-header-rows><table:table-row>"
        f'<table:table-cell table:number-columns-spanned="2">{p("Rộng")}</table:table-cell><table:covered-table-cell/>'
        f"{cell.format(p('Cuối'))}</table:table-row></table:table-header-rows><table:table-row>"
        f'<table:table-cell table:number-columns-repeated="2">{p("")}</table:table-cell>'
        f"{cell.format(p('một') + items + nested)}</table:table-row></table:table>"
    )
    minutes = checked(reader.read(odt(tmp_path / "a.odt", body, styles=LIST)))
    assert cells(minutes) == [
        *((0, 0, 0, "Rộng"), (0, 0, 2, "Cuối")),
        *((0, 1, 2, "một"), (0, 1, 2, "I. x"), (0, 1, 2, "n1"), (0, 1, 2, "n2")),
    ]


def test_odt_inline_and_furniture(reader: Reader, tmp_path: Path) -> None:
    """Blanks, tabs, breaks, links and boxes are kept; hidden text is not; heads and notes are furniture, each once."""
    styles = '<style:style style:name="An"><style:text-properties text:display="none"/></style:style>'
    styles += '<style:style style:name="Dam"><style:text-properties fo:font-weight="bold"/></style:style>'
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        + p("ghi chú")
        + "</text:note-body></text:note>"
    )
    box = f"<draw:frame><draw:text-box>{p('hộp')}</draw:text-box></draw:frame>"
    body = (
        '<text:h text:outline-level="2">Phần I</text:h>'
        + p(f'a<text:s text:c="2"/>b\n   c<text:tab/>d<text:line-break/>e<text:a>liên kết</text:a>{note}{box}')
        + p('<text:span text:style-name="An">ẩn</text:span>hiện')
        + p("Ý kiến của dân", "Dam")
        + f"<text:section>{p('trong mục')}</text:section>"
    )
    masters = (
        f"<style:master-page><style:header>{p('UBND xã')}</style:header><style:footer>{p('Trang 1')}{p('UBND xã')}"
    )
    masters += "</style:footer></style:master-page>"
    minutes = checked(reader.read(odt(tmp_path / "a.odt", body, styles=styles, masters=masters)))
    assert texts(minutes) == ["Phần I", "a  b c\td\neliên kết", "hộp", "hiện", "Ý kiến của dân", "trong mục"]
    assert [(b.kind, b.level) for b in minutes.blocks if b.kind == "heading"] == [("heading", 2), ("heading", 9)]
    assert texts(minutes, "furniture") == ["UBND xã", "ghi chú"]


def test_odt_fonts_of_old_encodings(reader: Reader, tmp_path: Path) -> None:
    """Text in .VnTime is converted, by the font face that a style names."""
    styles = '<style:style style:name="C"><style:text-properties style:font-name="F"/></style:style>'
    face = '<style:font-face style:name="F" svg:font-family="\'.VnTime\'"/>'
    minutes = reader.read(odt(tmp_path / "a.odt", p("§Ò nghÞ söa ®­êng", "C") + p("đường làng"), styles=face + styles))
    assert (texts(minutes), minutes.notes) == (["Đề nghị sửa đường", "đường làng"], ("encoding:tcvn3",))


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: odt(path, p("x"), manifest="<manifest:encryption-data/>"), "encrypted"),
        (lambda path: odt(path, "<text:section>" * 300 + "</text:section>" * 300), "broken"),
        (lambda path: odt(path, p(" ")), "no_text"),
        (lambda path: odt(path, p("x" * 30_000_000)), "bomb"),
        (lambda path: path.write_bytes(b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text"), "broken"),
        (lambda path: path.write_bytes(b"<office/>" * 99), "mismatch"),
        (lambda path: path.write_bytes(b"\0\1\2" * 99), "broken"),
    ],
)
def test_odt_that_cannot_be_read(reader: Reader, tmp_path: Path, make: object, code: str) -> None:
    """A protected, damaged or hostile .odt is refused by name."""
    path = tmp_path / "a.odt"
    make(path)  # type: ignore[operator]
    with pytest.raises(InputError) as caught:
        reader.read(path)
    assert caught.value.code == code


# --- old Word, rich text ---

RTF = (
    r"{\rtf1\ansi\ansicpg1258 {\b Bi\u234?n b\u7843?n}\par \u272?\u7873? ngh\u7883? s\u7917?a "
    r"{\deleted kh\u244?ng }\u273?\u432?\u7901?ng.\par \trowd\cellx2000\cellx4000 TT\cell \u221? ki\u7871?n\cell\row "
    r"\trowd\cellx2000\cellx4000 1\cell Thu r\u225?c\cell\row \pard H\u7871?t.\par}"
)


@has_office
def test_rtf_through_libreoffice(reader: Reader, tmp_path: Path) -> None:
    """Rich text comes out with its headings and tables, also where Word gave it the name .doc."""
    for name in ("a.rtf", "b.doc"):
        (tmp_path / name).write_text(RTF, encoding="ascii")
        minutes = checked(reader.read(tmp_path / name))
        assert texts(minutes) == ["Biên bản", "Đề nghị sửa đường.", "TT", "Ý kiến", "1", "Thu rác", "Hết."]
        assert cells(minutes)[3] == (0, 1, 1, "Thu rác")
        assert (minutes.format, minutes.notes) == (name[2:], ())


@has_office
def test_damaged_rtf(reader: Reader, tmp_path: Path) -> None:
    """What LibreOffice makes nothing of is a failure by name."""
    path = tmp_path / "a.rtf"
    path.write_bytes(b"{\\rtf1")
    with pytest.raises(InputError) as caught:
        reader.read(path)
    assert caught.value.code in ("broken", "no_text")


DOC_CELLS = [(0, 0, "TT"), (0, 1, "Ý kiến"), (1, 0, "1"), (1, 1, "Thu rác"), (1, 1, "ở ngõ 5")]


@pytest.fixture(scope="module")
def old_doc(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A .doc that LibreOffice makes of a .docx with a heading, a numbered list and a table."""
    folder = tmp_path_factory.mktemp("doc")
    made = docx.Document()
    made.add_paragraph().add_run("Biên bản").bold = True
    made.add_paragraph("Đề nghị sửa đường.", style="List Number")
    table = made.add_table(2, 2, style="Table Grid")
    for cell, text in zip([c for row in table.rows for c in row.cells], ["TT", "Ý kiến", "1", "Thu rác"], strict=True):
        cell.text = text
    table.cell(1, 1).add_paragraph("ở ngõ 5")
    made.add_paragraph("Hội nghị kết thúc lúc 11 giờ. " * 60)  # antiword takes no file of a few lines
    made.save(str(folder / "a.docx"))
    options = [
        f"-env:UserInstallation=file://{folder}/profile",
        "--headless",
        "--convert-to",
        "doc",
        "--outdir",
        str(folder),
    ]
    for _ in range(2):  # it may ask to be started again once it has made its profile
        subprocess.run(["soffice", *options, str(folder / "a.docx")], check=False, capture_output=True, timeout=120)
    return folder / "a.doc"


@has_office
def test_doc_through_libreoffice(reader: Reader, old_doc: Path) -> None:
    """An old Word file keeps heading, list number and table."""
    minutes = checked(reader.read(old_doc))
    assert texts(minutes)[:2] == ["Biên bản", "1. Đề nghị sửa đường."]
    assert [b.kind for b in minutes.blocks] == ["heading", "list_item", *["cell"] * 5, "paragraph"]
    assert [c[1:] for c in cells(minutes)] == DOC_CELLS


@has_office
@has_antiword
def test_doc_by_antiword_alone(old_doc: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without LibreOffice antiword reads a .doc, and the minutes say so; .rtf is refused, naming what to install."""
    (tmp_path / "antiword").symlink_to(shutil.which("antiword") or "")
    monkeypatch.setenv("PATH", str(tmp_path))
    with Reader(SETTINGS) as alone:
        minutes = checked(alone.read(old_doc))
        assert texts(minutes)[0] == "Biên bản"
        assert [c[1:] for c in cells(minutes)] == DOC_CELLS
        assert minutes.notes == ("without_libreoffice",)


def test_docbook_of_antiword() -> None:
    """Paragraphs, bold lines, lists and tables of what antiword writes become blocks."""
    xml = (
        "<!DOCTYPE book SYSTEM 'x.dtd'><book><bookinfo><title>x</title></bookinfo><chapter><title>Biên bản</title>"
        "<para><emphasis role='bold'>Phần I</emphasis></para><para>a\n b</para>"
        "<orderedlist><listitem><para>ý một</para></listitem></orderedlist><para><informaltable><tgroup><tbody><row>"
        "<entry>1</entry><entry>c\nd</entry></row></tbody></tgroup></informaltable></para></chapter></book>"
    )
    text, blocks = old_word._read_docbook(xml.encode(), SETTINGS).finish()
    assert [(b.kind, text[b.start : b.end]) for b in blocks] == [
        *(("heading", "Biên bản"), ("heading", "Phần I"), ("paragraph", "a\nb"), ("list_item", "- ý một")),
        *(("cell", "1"), ("cell", "c"), ("cell", "d")),
    ]


@pytest.mark.parametrize(("name", "data"), [("a.rtf", RTF.encode()), ("a.doc", RTF.encode())])
def test_nothing_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, data: bytes) -> None:
    """Where no program reads the file, the failure names what to install, and another run tries again."""
    from kiennghi.batch import _PASSING  # noqa: PLC0415

    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / name).write_bytes(data)
    with Reader(SETTINGS) as alone, pytest.raises(InputError, match="install LibreOffice") as caught:
        alone.read(tmp_path / name)
    assert caught.value.code == "no_program"
    assert "no_program" in _PASSING


def test_a_program_that_hangs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that does not end is ended, with what it started, when the time is up; the file fails by name."""
    fake = tmp_path / "bin" / "soffice"
    fake.parent.mkdir()
    fake.write_text(f"#!/bin/sh\nsleep 60 & echo $! > {tmp_path}/pid\nwait\n", encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{fake.parent}{os.pathsep}{os.environ['PATH']}")
    (tmp_path / "a.rtf").write_text(RTF, encoding="ascii")
    with Reader(SETTINGS.model_copy(update={"timeout_s": 2})) as hasty, pytest.raises(InputError) as caught:
        hasty.read(tmp_path / "a.rtf")
    assert caught.value.code == "timeout"
    pid = int((tmp_path / "pid").read_text(encoding="utf-8"))
    state = Path(f"/proc/{pid}/stat")
    assert not state.exists() or state.read_text(encoding="utf-8").rpartition(")")[2].split()[0] == "Z"
