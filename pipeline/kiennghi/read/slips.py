"""Tables of opinion slips (.xlsx, .csv): a header, then one petition a row.

What a column holds is told by the words of its header, or by ``read.columns``. Columns that hold something else (time
stamps, telephone numbers) are furniture: accounted for, never part of a petition. Formulas are never evaluated: the
value that was stored with one is read.
"""

from __future__ import annotations

import csv
import datetime
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from ..config import ReadSettings
from ..errors import InputError
from ..records import ColumnRole
from ..text import clean, fold
from .archive import Archive
from .document import Document, reason
from .plain import decode

_HEADER_WITHIN = 25  # rows; titles and the like stand above
_MAX_COLUMNS = 500
_MAX_CELLS = 5_000_000
_LONG_HEADER = 30  # words
_NOT_OF_AN_ASK = r"^(?!.*\b(?:y kien|kien nghi|gop y|de xuat|phan anh|noi dung)\b)"
_HEADERS: tuple[tuple[ColumnRole, re.Pattern[str]], ...] = (
    ("number", re.compile(r"^(?:stt|tt|so tt|so thu tu|so phieu|ma phieu)$")),
    ("date", re.compile(r"^(?:ngay|thoi gian|thoi diem|thoi han)\b")),
    ("name", re.compile(
        r"\b(?:ho ten|ho va ten|nguoi (?:gop y|kien nghi|co y kien|phat bieu|dan)|ten (?:cu tri|cong dan|nguoi))\b"
    )),
    ("agency", re.compile(
        r"\b(?:co quan|tham quyen|don vi (?:giai quyet|tra loi|xu ly|chu tri|tham muu|thuc hien|phu trach)"
        r"|nguoi (?:tra loi|xu ly))\b"
    )),
    ("unit", re.compile(
        r"^(?:don vi|dia phuong|dia ban|noi) (?:kien nghi|cu tri|co y kien|de xuat|phan anh)|"
        + _NOT_OF_AN_ASK
        + r".*\b(?:don vi|dia chi|dia phuong|dia ban|noi o|o dau|cu tru|thuong tru|cho o|thon|xom|ap|khu pho"
        r"|to dan pho|khu dan cu|phuong|xa)\b"
    )),
    ("result", re.compile(r"\b(?:ket qua|tinh trang|trang thai|tien do)\b")),
    ("answer", re.compile(
        r"\b(?:tra loi|giai trinh|tiep thu|phan hoi|giai dap|huong (?:xu ly|giai quyet)|y kien (?:xu ly|giai quyet))\b"
    )),
    ("content", re.compile(
        r"\b(?:noi dung|y kien|kien nghi|gop y|cau hoi|phan anh|de xuat|nguyen vong|dong gop|kho khan|vuong mac)\b"
    )),
)  # fmt: skip


def read_xlsx(data: bytes, settings: ReadSettings) -> Document:
    """Read an .xlsx file: each sheet is a table; hidden sheets are furniture.

    Raises:
        InputError: it is damaged, protected, or a zip bomb.
    """
    with Archive(data, settings, kind=".xlsx") as package:
        for member in package.members:
            # openpyxl would expand what a DTD defines
            if member.filename.lower().endswith((".xml", ".rels")) and b"<!DOCTYPE" in package.read(member)[:4096]:
                raise InputError(
                    "broken", f"{member.filename} in the .xlsx archive has a DTD, as no such document has: refused"
                )
    out = Document(settings.max_characters)
    tables = 0
    for title, rows, hidden in _sheets(data):
        if hidden:
            for row in rows:
                out.furniture(" ".join(cell for cell in row if cell))
            continue
        if len(title) > 0 and not re.fullmatch(r"(?:sheet|trang tính|trang|bảng)\s*\d*", title, re.I):
            out.furniture(title)
        tables += _add(out, rows, settings, table=tables)
    return out


def _sheets(data: bytes) -> Iterator[tuple[str, list[list[str]], bool]]:
    """Title, rows of cells and whether it is hidden, of each sheet with cells."""
    import openpyxl  # noqa: PLC0415 (0.3 s to import, and few files need it)
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    # what openpyxl runs into when a file is not what it expects
    accidents = (LookupError, ValueError, TypeError, AttributeError, ArithmeticError, SyntaxError, OSError, EOFError)
    left = _MAX_CELLS
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # some writers declare one cell, or a million rows
            rows: list[list[str]] = []
            for row in sheet.iter_rows(values_only=True, max_col=_MAX_COLUMNS):
                left -= len(row)
                if left < 0:
                    raise InputError("too_large", f"more than {_MAX_CELLS} cells; split the workbook")
                rows.append([_shown(value) for value in row])
            if any(any(row) for row in rows):
                yield clean(sheet.title).strip(), rows, sheet.sheet_state != "visible"
    except (InvalidFileException, NotImplementedError, RecursionError, *accidents) as e:
        raise InputError("broken", f"not a readable workbook ({reason(e)}); open it in Excel and save it again") from e


def _shown(value: Any) -> str:
    """A cell's value as its reader sees it, more or less: the number format is not applied."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "x" if value else ""
    if isinstance(value, datetime.datetime):
        whole_day = value.time() == datetime.time()
        return value.strftime("%d/%m/%Y") if whole_day else value.strftime("%d/%m/%Y %H:%M")
    if isinstance(value, datetime.date):
        return value.strftime("%d/%m/%Y")
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return clean(str(value), soft_hyphens=True).strip()


def read_csv(data: bytes, settings: ReadSettings) -> Document:
    """Read a .csv file; delimiter and encoding are told from its content.

    Raises:
        InputError: it is no text, or a field never ends.
    """
    text, old = decode(data)
    out = Document(settings.max_characters)
    for encoding in sorted(old):
        out.note(f"encoding:{encoding}")
    text = clean(text, soft_hyphens=True)
    head, _, rest = text.partition("\n")
    delimiter = None
    if match := re.fullmatch(r"sep=(.)", head.strip(), re.I):  # Excel's own mark
        delimiter, text = match[1], rest
    csv.field_size_limit(settings.max_characters)
    try:
        rows = [[cell.strip() for cell in row] for row in _parsed(text, delimiter or _delimiter(text))]
    except csv.Error as e:
        raise InputError("broken", f"not a readable .csv file ({reason(e)}); export it again") from e
    if rows and max(map(len, rows)) > _MAX_COLUMNS:
        raise InputError("broken", f"a row of more than {_MAX_COLUMNS} fields, as in no table; export it again")
    _add(out, rows, settings, table=0)
    return out


def _parsed(text: str, delimiter: str) -> Iterable[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _delimiter(text: str) -> str:
    """The mark that cuts the first rows into most fields, the same number in most rows."""
    sample = text[:50_000]

    def score(mark: str) -> tuple[float, int]:
        try:
            widths = Counter(len(row) for row in _parsed(sample, mark) if row)
        except csv.Error:
            return 0, 0
        width, rows = max(widths.items(), key=lambda item: (item[0] > 1, item[1]), default=(0, 0))
        return (rows / max(sum(widths.values()), 1) if width > 1 else 0), width

    return max(",;\t|", key=score)


# --- what the rows hold ---


@dataclass(frozen=True, slots=True)
class _Header:
    """The row of headers, and the role of each column that has one."""

    row: int
    roles: dict[int, ColumnRole]


def _add(out: Document, rows: list[list[str]], settings: ReadSettings, *, table: int) -> int:
    """Put a sheet into the document; returns the number of tables made of it."""
    header = _find_header(rows, settings)
    if header is None:
        made = False
        for index, row in enumerate(rows):
            filled = [(column, cell) for column, cell in enumerate(row) if cell]
            if len(filled) == 1:
                out.add(filled[0][1])
            elif filled:
                out.add_row(filled, table=table, row=index)
                made = True
        return int(made)
    for row in rows[: header.row]:
        out.add("    ".join(cell for cell in row if cell))
    contents = [column for column, role in header.roles.items() if role == "content"]
    titles = rows[header.row]
    for index, row in enumerate(rows[header.row :]):
        cells: dict[int, list[str]] = {}
        for column, role in sorted(header.roles.items()):
            text = row[column] if column < len(row) else ""
            # several columns of content ("về môi trường", "về giao thông") make one cell of several paragraphs
            cells.setdefault(contents[0] if role == "content" else column, []).append(text)
        other = [(c, text) for c, text in enumerate(row) if c not in header.roles and text]
        filled = [(column, "\n".join(t for t in texts if t)) for column, texts in sorted(cells.items())]
        if len([t for _, t in filled if t]) == 1 and not any(row[c : c + 1] and row[c] for c in contents):
            out.add(next(t for _, t in filled if t))  # a group's name, a total, a signature
        else:
            out.add_row(filled, table=table, row=index, roles=header.roles)
        if other:
            names = dict(enumerate(titles)) if index else {}  # the row of headers itself has but its names
            out.furniture("; ".join(f"{names[c]}: {text}" if names.get(c) else text for c, text in other))
    return 1


def _find_header(rows: list[list[str]], settings: ReadSettings) -> _Header | None:
    """The first row that names a column of content and another; headers in ``read.columns`` take precedence."""
    own = {_key(title): role for role, titles in settings.columns.by_role().items() for title in titles}
    content_is_own = "content" in own.values()
    for index, row in enumerate(rows[:_HEADER_WITHIN]):
        if sum(map(bool, row)) < 2:
            continue
        roles: dict[int, ColumnRole] = {}
        for column, title in enumerate(row):
            role = own.get(_key(title)) or _role(title)
            if role == "content" and content_is_own and _key(title) not in own:
                role = None
            if role and (role == "content" or role not in roles.values()):
                roles[column] = role
        known = any(title and _key(title) in own for title in row)
        if "content" in roles.values() and (len(roles) >= 2 or known):
            return _Header(index, roles)
    return None


def _key(title: str) -> str:
    return " ".join(re.findall(r"\w+", fold(title)))


def _role(title: str) -> ColumnRole | None:
    words = _key(title)
    if not words or len(words.split()) > _LONG_HEADER or title.rstrip().endswith((".", ";")):
        return None  # a row of data, not of headers
    return next((role for role, pattern in _HEADERS if pattern.search(words)), None)
