"""Audit sheets: workbooks (and JSON lines) that auditors fill in, written blind and read back with suspicion.

The one owner of openpyxl. Whatever a petition begins with is written as text, never as a formula.
"""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from .errors import InputError

_MOST_BYTES = 60_000_000
_LIMIT = 32_000  # characters of a cell
_SHEET, _ABOUT, _CODES, _LISTS = "Phiếu", "Hướng dẫn", "Sổ tay nhãn", "Danh mục"
_COLUMNS = (
    ("STT", 6),
    ("Mã kiến nghị", 22),
    ("Nội dung", 70),
    ("Ngữ cảnh", 50),
    ("Nguồn", 34),
    ("Lĩnh vực 1", 30),
    ("Lĩnh vực 2 (nếu có)", 30),
    ("Tính chất", 26),
    ("Ghi chú", 30),
)
_FILLED = 6  # the first column that auditors fill, counted from 1


@dataclass(frozen=True, slots=True)
class Item:
    """A petition as an auditor sees it: nothing of it comes from the classifier."""

    id: str
    text: str
    context: str
    source: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """An empty sheet. ``issues`` and ``natures`` are the names to choose from; ``codes`` explains them."""

    sample: int
    auditor: str
    items: tuple[Item, ...]
    issues: tuple[str, ...]
    natures: tuple[str, ...]
    guide: tuple[str, ...]
    codes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A line as it came back; ``row`` is where it stands in the file."""

    row: int
    id: str
    text: str
    issue_1: str
    issue_2: str
    nature: str
    note: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A sheet as it came back, unchecked."""

    sample: int
    auditor: str
    answers: tuple[Answer, ...]


def to_xlsx(sheet: Sheet) -> bytes:
    """The workbook: the sheet itself with drop-downs, a guide, and the codebook; only answers are unlocked."""
    book = Workbook()
    page = book.active
    page.title = _SHEET
    bold, wrap = Font(name="Times New Roman", size=12, bold=True), Alignment(wrap_text=True, vertical="top")
    plain, fill = Font(name="Times New Roman", size=12), PatternFill("solid", fgColor="DCE6F1")
    for x, (name, width) in enumerate(_COLUMNS, start=1):
        _put(page, (1, x), name, bold).fill = fill
        page.cell(1, x).alignment = wrap
        page.column_dimensions[get_column_letter(x)].width = width
    for y, item in enumerate(sheet.items, start=2):
        page.cell(y, 1, y - 1).font = plain
        for x, value in enumerate((item.id, item.text, item.context, item.source), start=2):
            _put(page, (y, x), value, plain).alignment = wrap
        for x in range(_FILLED, len(_COLUMNS) + 1):
            cell = _put(page, (y, x), item.note if x == len(_COLUMNS) else "", plain)
            cell.protection, cell.alignment = Protection(locked=False), wrap
    last = len(sheet.items) + 1
    lists = book.create_sheet(_LISTS)
    for x, names in enumerate((sheet.issues, sheet.natures), start=1):
        for y, name in enumerate(names, start=1):
            _put(lists, (y, x), name, plain)
    lists.sheet_state = "hidden"
    for column, (letter, names) in {6: ("A", sheet.issues), 7: ("A", sheet.issues), 8: ("B", sheet.natures)}.items():
        rule = DataValidation(type="list", formula1=f"='{_LISTS}'!${letter}$1:${letter}${len(names)}", allow_blank=True)
        rule.showErrorMessage = True
        rule.errorTitle, rule.error = "Nhãn không hợp lệ", "Hãy chọn một nhãn trong danh sách."
        page.add_data_validation(rule)
        rule.add(f"{get_column_letter(column)}2:{get_column_letter(column)}{max(last, 2)}")
    page.freeze_panes = "C2"
    page.protection.sheet = True
    about = book.create_sheet(_ABOUT)
    about.column_dimensions["A"].width = 110
    for y, line in enumerate((f"Mẫu {sheet.sample}, người kiểm định {sheet.auditor}", *sheet.guide), start=1):
        _put(about, (y, 1), line, bold if y == 1 else plain).alignment = wrap
    codes = book.create_sheet(_CODES)
    codes.column_dimensions["A"].width, codes.column_dimensions["B"].width = 36, 110
    for y, pair in enumerate(sheet.codes, start=1):
        for x, value in enumerate(pair, start=1):
            _put(codes, (y, x), value, bold if x == 1 else plain).alignment = wrap
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _put(page: Any, at: tuple[int, int], value: str, font: Font) -> Any:
    cell = page.cell(*at)
    if value:
        cell.value = value[:_LIMIT]
        cell.data_type = "s"  # openpyxl takes a leading "=" for a formula
        cell.quotePrefix = True  # and the office program, when the cell is edited
    cell.font = font
    return cell


def to_jsonl(sheet: Sheet) -> bytes:
    """The same sheet for programs: one JSON object a petition."""
    lines = [
        {
            "sample": sheet.sample,
            "auditor": sheet.auditor,
            "id": item.id,
            "text": item.text,
            "context": item.context,
            "source": item.source,
            "issue_1": "",
            "issue_2": "",
            "nature": "",
            "note": item.note,
        }
        for item in sheet.items
    ]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode()


def same_text(one: str, other: str) -> bool:
    """Whether two texts are the same but for what an office program does to line ends and blanks at the ends."""
    return " ".join(one[:_LIMIT].split()) == " ".join(other[:_LIMIT].split())


def read_sheet(path: Path) -> Filled:
    """A sheet that came back, .xlsx or .jsonl.

    Raises:
        InputError: it cannot be read, or is no audit sheet.
    """
    try:
        content = path.read_bytes()
    except OSError as e:
        raise InputError("unreadable", f"{path}: cannot be read ({e.strerror}); check the path") from e
    if len(content) > _MOST_BYTES:
        raise InputError("too_large", f"{path}: {len(content)} bytes, expected an audit sheet below {_MOST_BYTES}")
    return _from_jsonl(path, content) if path.suffix.lower() == ".jsonl" else _from_xlsx(path, content)


def _from_xlsx(path: Path, content: bytes) -> Filled:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > 10 * _MOST_BYTES:
                raise InputError("bomb", f"{path}: unpacks to far more than an audit sheet; save it anew")
        book = load_workbook(io.BytesIO(content), data_only=True)
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as e:
        raise InputError(
            "broken", f"{path}: no workbook (.xlsx) that can be opened ({e}); save it again as .xlsx"
        ) from e
    if _SHEET not in book.sheetnames or _ABOUT not in book.sheetnames:
        raise InputError("mismatch", f"{path}: expected the pages {_SHEET!r} and {_ABOUT!r} of an audit sheet")
    told = str(book[_ABOUT].cell(1, 1).value or "")
    try:
        first, auditor = told.split(", người kiểm định ")
        sample = int(first.removeprefix("Mẫu "))
    except ValueError as e:
        raise InputError(
            "mismatch", f"{path}: the first line of {_ABOUT!r} must name sample and auditor: {told!r}"
        ) from e
    rows = book[_SHEET].iter_rows(values_only=True)
    head = [str(v or "") for v in next(rows, ())][: len(_COLUMNS)]
    if head != [name for name, _ in _COLUMNS]:
        raise InputError("mismatch", f"{path}: the head of {_SHEET!r} was changed: {head}; fill in the sheet as it was")
    answers = []
    for y, row in enumerate(rows, start=2):
        cells = ["" if v is None else str(v) for v in row[: len(_COLUMNS)]]
        if any(cells[1:]):
            _, key, text, _, _, one, two, nature, note = cells
            answers.append(Answer(y, key.strip(), text, one.strip(), two.strip(), nature.strip(), note.strip()))
    return Filled(sample, auditor.strip(), tuple(answers))


def _from_jsonl(path: Path, content: bytes) -> Filled:
    answers, heads = [], set()
    try:
        lines = content.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as e:
        raise InputError("encoding", f"{path}: not UTF-8 at byte {e.start}; save it as UTF-8") from e
    for y, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found = json.loads(line)
        except ValueError as e:
            raise InputError("broken", f"{path}:{y}: not JSON ({e})") from e
        if not isinstance(found, dict) or not isinstance(found.get("sample"), int):
            raise InputError("mismatch", f"{path}:{y}: expected a line of an audit sheet with sample, auditor and id")
        heads.add((found["sample"], str(found.get("auditor") or "")))
        fields = (str(found.get(k) or "").strip() for k in ("id", "text", "issue_1", "issue_2", "nature", "note"))
        answers.append(Answer(y, *fields))
    if len(heads) != 1:
        raise InputError("mismatch", f"{path}: expected the lines of one sample and auditor, found {sorted(heads)}")
    sample, auditor = heads.pop()
    return Filled(sample, auditor, tuple(answers))
