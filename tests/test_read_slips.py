"""Opinion slips in workbooks and .csv: one petition a row, columns known by their headers."""

from __future__ import annotations

import datetime
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiennghi.config import load_settings
from kiennghi.errors import InputError
from kiennghi.read import Reader, slips
from kiennghi.records import Minutes
from kiennghi.split import split_minutes
from reading import checked, texts

SETTINGS = load_settings()
HEADER = ["STT", "Họ và tên", "Địa chỉ", "Số điện thoại", "Ý kiến, kiến nghị", "Trả lời"]
ROWS: list[list[Any]] = [
    [1, "Nguyễn Thị Mơ", "Tổ 3", "0900000001", "Đề nghị phường lắp đèn ở ngõ 5.", "Sẽ lắp trong quý III."],
    [2, "Trần Văn Hải", "Tổ 7", "0900000002", "Cống trước số nhà 12 tắc, mưa là ngập, đề nghị nạo vét.", None],
    [3, "Lê Thị Sen", "Tổ 9", None, "Kiến nghị quận mở thêm lớp mầm non công lập.", "Tiếp thu."],
]


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """One reader for all tests."""
    with Reader(SETTINGS.read) as found:
        yield found


def workbook(path: Path, *sheets: tuple[str, list[list[Any]]], hidden: tuple[str, ...] = ()) -> Path:
    """An .xlsx of named sheets."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        if title in hidden:
            sheet.sheet_state = "hidden"
    book.save(path)
    return path


def roles(minutes: Minutes, row: int) -> dict[str | None, str]:
    """What the cells of a row hold, by role."""
    found: dict[str | None, str] = {}
    for b in minutes.blocks:
        if b.kind == "cell" and b.row == row:
            found[b.role] = (found.get(b.role, "") + "\n" + minutes.text[b.start : b.end]).strip()
    return found


def test_slips_of_a_workbook(reader: Reader, tmp_path: Path) -> None:
    """Titles come as paragraphs, each row as cells with roles; columns that hold something else are furniture."""
    rows = [["PHIẾU XIN Ý KIẾN NHÂN DÂN"], ["Phường Đông, ngày 12/3/2024"], HEADER, *ROWS]
    minutes = checked(reader.read(workbook(tmp_path / "a.xlsx", ("Sheet1", rows))))
    assert texts(minutes, "paragraph") == ["PHIẾU XIN Ý KIẾN NHÂN DÂN", "Phường Đông, ngày 12/3/2024"]
    assert roles(minutes, 1) == {
        "number": "1",
        "name": "Nguyễn Thị Mơ",
        "unit": "Tổ 3",
        "content": "Đề nghị phường lắp đèn ở ngõ 5.",
        "answer": "Sẽ lắp trong quý III.",
    }
    assert texts(minutes, "furniture") == [
        *("Số điện thoại", "Số điện thoại: 0900000001", "Số điện thoại: 0900000002"),
    ]


@pytest.mark.parametrize("suffix", [".xlsx", ".csv"])
def test_one_petition_a_row(reader: Reader, tmp_path: Path, suffix: str) -> None:
    """The split finds a petition in each row, with who raised it, where, and its answer."""
    path = tmp_path / f"a{suffix}"
    if suffix == ".xlsx":
        workbook(path, ("Trang tính1", [HEADER, *ROWS]))
    else:
        path.write_text("\n".join(";".join(str(c or "") for c in row) for row in [HEADER, *ROWS]), encoding="utf-8-sig")
    found = split_minutes(reader.read(path), settings=SETTINGS.split).petitions
    assert [p.text.rstrip(".") for p in found] == [str(row[4]).rstrip(".") for row in ROWS]
    assert [(p.speaker.name, p.speaker.unit) for p in found if p.speaker] == [(r[1], r[2]) for r in ROWS]
    assert [p.answer.text.rstrip(".") if p.answer else None for p in found] == [
        "Sẽ lắp trong quý III",
        None,
        "Tiếp thu",
    ]


def test_several_columns_of_content(reader: Reader, tmp_path: Path) -> None:
    """Columns of asks on several subjects are one cell of several paragraphs; a form's time stamps are furniture."""
    stamp = datetime.datetime(2024, 3, 12, 8, 30)  # noqa: DTZ001 (a workbook has no time zones)
    rows = [
        ["Dấu thời gian", "Họ tên", "Ý kiến về môi trường", "Ý kiến về giao thông", "Khu phố"],
        [stamp, "Lý A", "Thu rác muộn.", "Ngõ 5 hẹp.", "KP 2"],
        [stamp, "Lý B", None, "Thiếu đèn.", "KP 3"],
    ]
    minutes = checked(reader.read(workbook(tmp_path / "a.xlsx", ("Câu trả lời", rows))))
    assert roles(minutes, 1) == {"name": "Lý A", "content": "Thu rác muộn.\nNgõ 5 hẹp.", "unit": "KP 2"}
    assert roles(minutes, 2) == {"name": "Lý B", "content": "Thiếu đèn.", "unit": "KP 3"}
    assert texts(minutes, "furniture")[:2] == ["Câu trả lời", "Dấu thời gian"]
    assert texts(minutes, "furniture")[2] == "Dấu thời gian: 12/03/2024 08:30"


def test_headers_of_ones_own(tmp_path: Path) -> None:
    """A header that its words do not give away is named in read.columns; it alone is then the content."""
    columns = {"content": ["Câu 5. Ông/bà mong muốn điều gì?"], "name": ["Quý danh"]}
    settings = load_settings(read={"columns": columns}).read
    rows = [["Quý danh", "Câu 4. Ý kiến khác", "Câu 5. Ông/bà mong muốn điều gì?"], ["Lý A", "không", "Thêm cây xanh."]]
    with Reader(settings) as own:
        minutes = own.read(workbook(tmp_path / "a.xlsx", ("S", rows)))
    assert roles(minutes, 1) == {"name": "Lý A", "content": "Thêm cây xanh."}


def test_rows_without_an_ask_and_sheets_without_a_header(reader: Reader, tmp_path: Path) -> None:
    """A group's name and a signature are paragraphs; a sheet without headers of slips is a plain table."""
    rows = [HEADER, [None, "I. MÔI TRƯỜNG"], ROWS[0], [None, None, None, None, None, "Người lập"]]
    plain = [["Năm", "Số"], ["2023", 5.0], ["2024", 7.25]]
    minutes = checked(reader.read(workbook(tmp_path / "a.xlsx", ("S", rows), ("Thống kê", plain))))
    assert texts(minutes, "paragraph") == ["I. MÔI TRƯỜNG", "Người lập"]
    assert [minutes.text[b.start : b.end] for b in minutes.blocks if b.table == 1] == [
        "Năm",
        "Số",
        "2023",
        "5",
        "2024",
        "7.25",
    ]


def test_hidden_sheets_and_formulas(reader: Reader, tmp_path: Path) -> None:
    """Hidden sheets are furniture; a formula is never evaluated, and has no value where none was stored."""
    rows = [["Nội dung kiến nghị", "Họ tên"], ["Sửa đường.", '="Lý "&"A"']]
    minutes = reader.read(workbook(tmp_path / "a.xlsx", ("S", rows), ("Ẩn", [["Tổ 1"], ["Tổ 2"]]), hidden=("Ẩn",)))
    assert roles(minutes, 1) == {"content": "Sửa đường."}
    assert texts(minutes, "furniture")[-2:] == ["Tổ 1", "Tổ 2"]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_csv_delimiters_and_encodings(reader: Reader, tmp_path: Path, delimiter: str, encoding: str) -> None:
    """The delimiter and the encoding are told from the content; quoted fields keep delimiters and line ends."""
    path = tmp_path / "a.csv"
    lines = [
        ["Họ tên", "Kiến nghị"],
        ["Lý A", '"Sửa đường; lắp đèn, thu rác|\tcác tổ.\nLàm sớm."'],
        ["Lý B", "Thu rác."],
    ]
    path.write_bytes("\n".join(delimiter.join(row) for row in lines).encode(encoding))
    minutes = checked(reader.read(path))
    assert roles(minutes, 1)["name"] == "Lý A"
    assert roles(minutes, 1)["content"].startswith("Sửa đường; lắp đèn, thu rác|")
    assert roles(minutes, 1)["content"].endswith("các tổ.\nLàm sớm.")
    assert roles(minutes, 2) == {"name": "Lý B", "content": "Thu rác."}


def test_csv_in_an_old_encoding_and_with_excels_mark(reader: Reader, tmp_path: Path) -> None:
    """A .csv saved by an old program is converted; Excel's "sep=" line names the delimiter."""
    path = tmp_path / "a.csv"
    path.write_bytes("sep=;\nHä tªn;KiÕn nghÞ\nLý A;§Ò nghÞ söa ®­êng, ®iÖn\nLý B;X· cÇn ®Ìn ®­êng".encode("cp1252"))
    minutes = checked(reader.read(path))
    assert roles(minutes, 2)["content"] == "Xã cần đèn đường"
    assert minutes.notes == ("encoding:tcvn3",)


@pytest.mark.parametrize(
    ("title", "role"),
    [
        *(("TT", "number"), ("Họ và tên cử tri", "name"), ("Nơi ở", "unit"), ("Đơn vị", "unit"), ("Thôn/xóm", "unit")),
        *(("Đơn vị kiến nghị", "unit"), ("Nội dung ý kiến, kiến nghị", "content"), ("Ý kiến về phường", "content")),
        *(("Ông/bà có góp ý gì với xã?", "content"), ("Trả lời của UBND", "answer"), ("Kết quả giải quyết", "result")),
        *(
            ("Cơ quan trả lời", "agency"),
            ("Bạn sống ở đâu?", "unit"),
            ("Đơn vị xử lý", "agency"),
            ("Ngày gửi", "date"),
            ("Thời hạn giải quyết", "date"),
            ("Số điện thoại", None),
        ),
        *(("", None), ("Email", None), ("Đề nghị xã sửa đường. Kiến nghị làm sớm.", None)),
    ],
)
def test_roles_of_headers(title: str, role: str | None) -> None:
    """What a column holds is told by the words of its header."""
    assert slips._role(title) == role


def bad_workbook(path: Path, part: str, content: str) -> None:
    """A workbook one part of which is replaced."""
    good = workbook(path.with_name("good.xlsx"), ("S", [HEADER, *ROWS]))
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            out.writestr(name, content if name == part else source.read(name))


@pytest.mark.parametrize(
    ("part", "content", "code"),
    [
        ("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>", "broken"),
        ("xl/workbook.xml", "<x", "broken"),
        ("xl/workbook.xml", "", "broken"),
        ("xl/worksheets/sheet1.xml", "<worksheet>" + " " * 60_000_000 + "</worksheet>", "bomb"),
        ("xl/worksheets/sheet1.xml", "<worksheet/>", "no_text"),
    ],
)
def test_workbook_that_cannot_be_read(reader: Reader, tmp_path: Path, part: str, content: str, code: str) -> None:
    """A damaged or hostile workbook is refused by name, and the next one is read."""
    bad_workbook(tmp_path / "a.xlsx", part, content)
    with pytest.raises(InputError) as caught:
        reader.read(tmp_path / "a.xlsx")
    assert caught.value.code == code
    assert reader.read(tmp_path / "good.xlsx").format == "xlsx"


def test_csv_without_rows(reader: Reader, tmp_path: Path) -> None:
    """An empty table has no text; a workbook named .csv is told so."""
    (tmp_path / "a.csv").write_text(";;;\n;;\n", encoding="utf-8")
    workbook(tmp_path / "b.xlsx", ("S", [HEADER])).rename(tmp_path / "b.csv")
    for name, code in (("a.csv", "no_text"), ("b.csv", "mismatch")):
        with pytest.raises(InputError) as caught:
            reader.read(tmp_path / name)
        assert caught.value.code == code
