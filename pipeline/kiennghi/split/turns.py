"""Who says what: paragraphs and tables → turns of citizens, answers of officials, and procedure.

A small state machine walks the document once. Its evidence is the section that a heading opens, the speaker that a
paragraph announces, and labels such as ``Câu hỏi 3`` or ``Trả lời``; layout (the same kind of number again) fills gaps.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from typing import Literal

from ..records import Speaker
from ..text import fold, squeeze
from . import cues
from .layout import MARKER, Cell, Element, Paragraph, Table, cell_paragraphs, key


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of somebody's words; ``itemised`` when a number, letter or dash set it apart.

    ``answers`` are the first and the last turn that an answer follows, where it may answer several.
    """

    start: int
    end: int
    itemised: bool = False
    answers: tuple[int, int] | None = None


@dataclass(slots=True)
class Turn:
    """What one citizen says in one go (or one unattributed item), and the answer given right after it."""

    speaker: Speaker | None
    parts: list[Part] = field(default_factory=list)
    answer: list[Part] = field(default_factory=list)
    number: int | None = None
    page: int | None = None
    listed: bool = False
    """An item of a list or table of petitions: it asks even where no word says so."""


@dataclass(frozen=True, slots=True)
class Flow:
    """The document as turns, and answers that stand apart from them (in a section of their own)."""

    turns: list[Turn]
    answers: list[Part]
    conclusions: list[Part] = field(default_factory=list)
    """What the chair says in the end: it may answer what nobody answered before."""


_PROCEDURE = re.compile(
    r"^(?:het phan|sau khi|tiep theo chuong trinh|chu tri|chu toa|hoi nghi|buoi (?:doi thoai|tiep xuc"
    r"|lam viec)|cuoc hop|ket thuc|bien ban|nghi giai lao|ca hoi truong|den day"
    r"|thoi gian con lai|tren day la|tran trong (?:cam on|kinh)|tiep do|xen giua|\(|ban doc co the|moi y kien"
    r"|tin lien quan|chia se|cac tin khac|trang chu|luot xem|bai viet|tu khoa|nguon|in trang|gui y kien"
    r"|binh luan"
    r"|do (?:het )?thoi gian|do dieu kien thoi gian|het bang|con \d+ phieu|tong (?:cong|so)|co \d+ (?:y kien"
    r"|luot)|qua tong hop|thuc hien (?:ke hoach|luat|quy che)|mc\b|dai bieu (?:hdnd|quoc hoi)|nhin chung"
    r"|tai hoi nghi|trong (?:hai|ba|\d+) ngay)"
)
# What web pages put among the words: clock times, links to share
_FURNITURE = re.compile(r"^(?:\d{1,2}[:h]\d{2}\s*$|chia se\b|xem them\b|tu khoa\b)")
_CONCLUDES = re.compile(r"(?:kl|ket luan)\b[^:]{0,40}:")
_END = re.compile(
    r"noi nhan\b|(?:tin lien quan|cac tin khac|tin moi nhat|(?:tin|bai) (?:viet )?(?:khac"
    r"|lien quan))\b.{0,30}$"
)
_LETTER_HEAD = re.compile(r"^(?:kinh gui\b|cong hoa xa hoi chu nghia)")
_EARLIER = re.compile(r"\b(?:ky|dot|nam|lan|hoi nghi|quy)(?: hop| tiep xuc| doi thoai)? truoc\b")
_SIGNED = re.compile(r"\(((?:ông|bà|anh|chị|cô|chú|bác|em|cụ|bạn|cử tri|đ/c|đồng chí)\s[^()]{4,80})\)[.\s]*$", re.I)
_TAIL_LINES = 40  # a signature or "Nơi nhận" farther from the end than this closes only a letter or a page
_LOOSE_SECTIONS = ("head", "report")


_OWN_PROPOSALS = re.compile(
    r"(?:^|[:.]\s*)(?:mot so )?(?:de xuat|kien nghi)(?:,? (?:va )?(?:de xuat|kien nghi))?(?: cua (?:ubnd"
    r"|thuong truc|ban|doan|to dai bieu|van phong|don vi).*)?\s*$"
)


class _Walker:
    def __init__(self, text: str, officials: frozenset[str], *, wrapped: bool):
        self.text = text
        self.lines = [m.start() for m in re.finditer("\n", text)]
        self.wrapped = wrapped
        self.people = People(officials)
        self.turns: list[Turn] = []
        self.answers: list[Part] = []
        self.conclusions: list[Part] = []
        self.section = "head"
        self.role: Literal["ask", "answer", "procedure"] = "procedure"
        self.turn: Turn | None = None
        self.turn_marker: str | None = None
        self.answer_opened = False
        self.waiting = 0  # turns since the last answer

    def _speaker(self, start: int, end: int) -> cues.SpeakerCue | None:
        cue = cues.speaker_cue(self.text, start, end)
        return self.people.recognise(cue) if cue else None

    # --- paragraphs ---

    def paragraph(self, p: Paragraph) -> None:
        words = self.text[p.body : p.end]
        folded = fold(words).replace("\n", " ")
        opened, self.answer_opened = self.answer_opened, False
        if self.section == "end":
            if not _LETTER_HEAD.match(folded):
                return
            self.section = "head"  # the next of several letters in one file
        if self.turns and _CONCLUDES.match(folded):
            self.section = "conclusion"
            self._close()
            return
        if self.turns and _END.match(folded):
            self.section = "end"
            self._close()
            return
        cue = self._speaker(p.body, p.end)
        label = cues.ANSWER_LABEL.match(folded)
        # a bold "Trả lời:" under a question is a label; "TRẢ LỜI" or "IV. Trả lời" opens a section
        bold_label = label is not None and label.end() >= len(folded.rstrip()) and self.turn and not words.isupper()
        headed = (p.heading and not bold_label) or p.marker in ("roman", "upper", "decimal")
        asked = cues.ASK_LABEL.match(folded)
        # "Câu hỏi 1. Ông X … hỏi:" is no heading
        person = asked is not None and self._speaker(p.body + asked.end(), p.end) is not None
        if cue is None and not person and (headed or not label) and self._heading(p, words, folded):
            return
        if label:
            if self.section not in ("attendance", "agenda", "conclusion"):
                self._open_answer(Part(p.body + label.end(), p.end), opened=label.end() >= len(folded.rstrip()))
            return
        closed = self.section in ("attendance", "agenda", "conclusion", "answers")
        if asked and (not closed or folded.startswith("noi dung kien nghi")):
            self._ask_label(p, asked, folded)
            return
        if self._field(p, folded):
            return
        if cue is not None:
            self._cue(p, cue, opened)
            return
        self._plain(p, words, folded)

    def _heading(self, p: Paragraph, words: str, folded: str) -> bool:
        short = len(words.split()) <= 30
        numbered = p.marker in ("roman", "upper", "decimal")
        if not short or (p.marker in ("dash", "lower", "paren") and not p.heading):
            return False
        titled = p.heading or folded.rstrip().endswith(":") or (numbered and len(words.split()) <= 16)
        if not titled or (cues.asks(words) and not p.heading and not _names_section(folded)):
            return False
        section = cues.section_of(words)
        if section == "answers" and not self.turns:
            if not numbered:
                return True  # a title: "Báo cáo kết quả giải quyết kiến nghị …"
            section = "report" if _EARLIER.search(folded) else "floor"
        if section == "floor" and len(self.turns) > 2 and _OWN_PROPOSALS.search(folded):
            section = "conclusion"
        if section is None:
            if p.heading and self.section != "answers":  # a field or a place: what follows is as before
                self._close()
            return p.heading
        if section == "end" and (not self.turns or len(self.lines) - bisect_left(self.lines, p.end) > _TAIL_LINES):
            return True
        if self.section == "head" and section == "floor" and p.marker is None and not folded.rstrip().endswith(":"):
            return True  # a title: "Hội nghị đối thoại …"
        listed = numbered and not p.heading and self.role == "ask" and self.turn is not None and section == "floor"
        if listed and not folded.rstrip().endswith(":") and not _names_section(folded):
            return False  # a short numbered petition, not a heading
        self.section = section
        self._close()
        return True

    def _field(self, p: Paragraph, folded: str) -> bool:
        """``b) Nhóm nông nghiệp, môi trường (4 ý kiến)``, ``- Về giáo dục:``: a field, not a petition."""
        short = p.marker is not None and len(folded.split()) <= 14 and folded.rstrip(" :)")[-1:].isalpha()
        if self.section in ("answers", "conclusion") or not short or not cues.is_field(self.text[p.body : p.end]):
            return False
        self._close()
        return True

    def _close(self) -> None:
        self.turn, self.role, self.turn_marker = None, "procedure", None

    def _open_answer(self, part: Part, *, opened: bool) -> None:
        self.role, self.answer_opened = "answer", opened
        self._answer(part)

    def _answer(self, part: Part) -> None:
        if part.start >= part.end:
            return
        if self.turn is None or self.section == "answers":
            self.answers.append(part)
        elif self.waiting > 1:
            self.answers.append(replace(part, answers=(len(self.turns) - self.waiting, len(self.turns) - 1)))
        else:
            self.turn.answer.append(part)

    def _ask_label(self, p: Paragraph, label: re.Match[str], folded: str) -> None:
        body = p.body + label.end()
        number = re.search(r"\d+", label.group())
        if not label.group().strip() or (body >= p.end and number is None and not folded.startswith(("hoi", "cau"))):
            self.section = "floor"
            self._close()
            return
        cue = self._speaker(body, p.end)
        self.section = "floor"
        if cue is not None:
            self._new_turn(cue.speaker, p, Part(cue.body, p.end))
        else:
            self._new_turn(None, p, Part(body, p.end))
        if self.turn is not None and number is not None:
            self.turn.number = int(number.group())

    def _cue(self, p: Paragraph, cue: cues.SpeakerCue, opened: bool) -> None:
        part = Part(cue.body, p.end)
        if self.section in ("attendance", "agenda", "conclusion"):
            if self.section == "conclusion":
                self.conclusions.append(part)
            takes_floor = cue.speaks or (cue.named and self._asks(cue.body, p.end))
            if self.section == "conclusion" or cue.official or not takes_floor:
                return
            self.section = "floor"
        official = cue.official or opened or cue.answers or (self.role == "answer" and not cue.named and not cue.speaks)
        official = official and (cue.official or not cue.citizen)
        if self.section == "answers":
            announced = re.search(r"\b(?:hoi|phat bieu|y kien)\b", fold(self.text[p.body : cue.body]))
            official = official or not (announced and self._asks(cue.body, p.end))
        if official:
            leads = cue.chair and self.section != "answers" and not opened and self.role != "answer"
            if not cue.answers and (cue.reports or leads):
                self.role = "procedure"
                if cue.reports:
                    self.turn = None
                    if self.turns and re.search(r"\b(?:ket luan|be mac)\b", fold(self.text[p.body : cue.body])):
                        self.section = "conclusion"
            elif self.turn is not None or self.section in ("answers", "floor"):
                self.role = "answer"
                self._answer(part)
            return
        self.section = "floor"
        named = cue.speaker.name is not None
        self._new_turn(cue.speaker, p, part, listed=p.marker is not None and not named)

    def _new_turn(self, speaker: Speaker | None, p: Paragraph, part: Part, *, listed: bool = False) -> None:
        self.turn = Turn(speaker, page=p.page, listed=listed)
        number = re.match(r"(\d+)", p.label)
        self.turn.number = int(number.group(1)) if number else None
        self.turns.append(self.turn)
        self.waiting = self.waiting + 1 if self.role != "answer" else 1
        self.role, self.turn_marker = "ask", p.marker
        if arrow := cues.ARROW.search(self.text, part.start, part.end):  # "… nộp ở đâu? -> tư pháp: lên một cửa"
            self.turn.answer.append(Part(arrow.end(), part.end))
            part = replace(part, end=arrow.start())
        if part.start < part.end and self.text[part.start : part.end].strip():
            self.turn.parts.append(part)

    def _asks(self, start: int, end: int) -> bool:
        return cues.asks(self.text[start:end])

    def _plain(self, p: Paragraph, words: str, folded: str) -> None:
        part = Part(p.body, p.end, itemised=p.marker is not None)
        if self.section == "answers":
            self.role = "answer"
            self._answer(part)
            return
        if self.section in ("attendance", "agenda", "conclusion"):
            if self.section == "conclusion" and not _PROCEDURE.match(folded):
                self.conclusions.append(part)
            return
        if (_PROCEDURE.match(folded) and p.marker is None) or _FURNITURE.match(folded):
            self.role = "procedure"
            return
        signed = _SIGNED.search(words) if p.marker and self.role == "ask" else None
        if signed and (name := cues.speaker_cue(words, signed.start(1), signed.end(1))):
            self._new_turn(name.speaker, p, Part(p.body, p.body + signed.start()), listed=True)
            return
        if self.role == "ask" and self.turn is not None and (self.turn.speaker is not None or not self._new_item(p)):
            self.turn.parts.append(part)
            return
        if self.role == "answer" and not self._new_item(p):
            self._answer(part)
            return
        asks = self._asks(p.body, p.end)
        if self.section in _LOOSE_SECTIONS and not (p.marker and asks and not cues.COURTESY.match(folded)):
            return
        if p.marker is None and (not asks or cues.AUTHORITY_ASKS.match(folded)):
            self.role = "procedure"
            return
        if p.marker is None and self.role == "procedure" and len(words.split()) > 25 and folded.rstrip().endswith(":"):
            return  # "… tổng hợp những kiến nghị chủ yếu như sau:"
        self.section = "floor"
        self._new_turn(None, p, part, listed=p.marker is not None)

    def _new_item(self, p: Paragraph) -> bool:
        """Whether the paragraph stands at the level of the items before it: the same kind of marker again."""
        if self.turn_marker is None and p.marker is None:
            return self.role == "ask" and self._asks(p.body, p.end)
        return p.marker is not None and p.marker == self.turn_marker

    # --- tables ---

    def table(self, table: Table) -> None:
        columns, first = column_roles(self.text, table)
        if "ask" not in columns.values():
            words = (fold(_cell_text(self.text, c)) for row in table.rows for c in row)
            if self.section == "end" and any(map(_LETTER_HEAD.match, words)):
                self.section = "head"
            return
        self.section = "floor"
        inherited: dict[str, str] = {}
        for row in table.rows[first:]:
            cells = {columns[c.column]: c for c in row if c.column in columns}
            ask = cells.get("ask")
            if ask is None or _is_header(self.text, row):
                continue
            if "number" in columns.values() and "number" not in cells and self._row_goes_on(ask, cells.get("answer")):
                continue
            if len(row) == 1:
                continue
            for role in ("speaker", "unit"):
                if role in cells:
                    inherited[role] = " ; ".join(squeeze(self.text[s:e]) for s, e in cells[role].spans)
            number = re.match(r"\d+", _cell_text(self.text, cells["number"])) if "number" in cells else None
            turn = Turn(_row_speaker(inherited), page=table.page, listed=True)
            turn.number = int(number.group()) if number else None
            turn.parts = _cell_parts(self.text, ask, wrapped=self.wrapped)
            if "answer" in cells:
                turn.answer = _cell_parts(self.text, cells["answer"], wrapped=self.wrapped)
            self.turns.append(turn)
        self._close()


    def _row_goes_on(self, ask: Cell, answer: Cell | None) -> bool:
        """Whether a row without a number is the name of a group of rows, or the rest of a row that a page cut."""
        words = _cell_text(self.text, ask)
        if not cues.asks(words) and not cues.complains(words) and len(words.split()) < 12 and not words[0].islower():
            return True
        before = self.turns[-1] if self.turns else None
        if before and before.parts and words[0].islower() and self.text[before.parts[-1].end - 1] not in ".;!?":
            first, *rest = _cell_parts(self.text, ask, wrapped=self.wrapped)
            before.parts += [replace(first, itemised=False), *rest]
            if answer is not None:
                before.answer += _cell_parts(self.text, answer, wrapped=self.wrapped)
            return True
        return False


class People:
    """Who is on which side: officials by name, and short names (``Ông Phú``) of those who spoke or are listed."""

    def __init__(self, officials: frozenset[str]):
        self._officials: dict[str, set[str]] = {}  # name, or its last one or two words → whole names
        self._citizens: dict[str, set[str]] = {}
        self._speakers: dict[str, Speaker] = {}
        for name in officials:
            _remember(self._officials, name)

    def official(self, folded: str) -> bool:
        """Whether the folded name is that of one official."""
        return len(self._officials.get(folded, ())) == 1 and folded not in self._citizens

    def recognise(self, cue: cues.SpeakerCue) -> cues.SpeakerCue:
        """The cue with what is known of the person: their side, and their whole name."""
        name = cue.speaker.name
        if name is None:
            return cue
        folded = fold(name)
        if cue.official:
            if " " in folded:
                _remember(self._officials, folded)
            return cue
        if folded in self._speakers:
            return replace(cue, speaker=_merged(cue.speaker, self._speakers[folded]))
        if len(self._officials.get(folded, ())) == 1:
            return replace(cue, official=True)
        meant = self._citizens.get(folded, set())
        if len(meant) == 1:
            return replace(cue, speaker=_merged(cue.speaker, self._speakers[next(iter(meant))]))
        self._speakers[folded] = cue.speaker
        _remember(self._citizens, folded)
        return cue


def _remember(names: dict[str, set[str]], folded: str) -> None:
    words = folded.split()
    for short in {folded, " ".join(words[-2:]), words[-1]}:
        names.setdefault(short, set()).add(folded)


def _merged(said: Speaker, known: Speaker) -> Speaker:
    """The speaker whose whole name is known from before."""
    return Speaker(known.name, said.role or known.role, said.unit or known.unit)


def _names_section(folded: str) -> bool:
    return bool(re.match(
        r"(?:y kien (?:cua )?(?:hoi vien|cu tri|nhan dan|ba con|dai bieu|nguoi dan|doan vien)"
        r"|y kien,? (?:phat bieu|kien nghi)|kien nghi(?= (?:cua|ve)\b|, )|noi dung kien nghi|cac (?:y kien"
        r"|kien nghi)|phan)\b", folded)) and len(folded.split()) < 22


def walk(text: str, elements: list[Element], officials: frozenset[str], *, wrapped: bool) -> Flow:
    """Turns and answers of the document. ``wrapped``: lines in table cells are hard-wrapped (PDF)."""
    walker = _Walker(text, officials, wrapped=wrapped)
    for element in elements:
        if isinstance(element, Table):
            walker.table(element)
        else:
            walker.paragraph(element)
    return Flow(walker.turns, walker.answers, walker.conclusions)


def listed_officials(text: str, elements: list[Element]) -> frozenset[str]:
    """Folded names of those whom the head of the minutes lists with an office, and of those who sign."""
    found: set[str] = set()
    for element in elements[:60]:
        if isinstance(element, Table):
            continue
        line = text[element.body : element.end]
        folded = fold(line)
        listing = re.match(
            r"(?:chu tri|chu toa|thanh phan|dai bieu (?:du|hdnd|quoc hoi|tham du)|thu ky|ghi bien ban"
            r"|tham gia tra loi)\b", folded)
        for match in re.finditer(r"(?:ông|bà|đồng chí|đ/c|Đ/c|Đ/C|Ông|Bà|Đồng chí|BS\.?|TS\.?)\s+", line):
            name = cues.NAME.match(line, match.end())
            if name is None:
                continue
            after = fold(line[name.end() : name.end() + 60])
            before = folded[max(0, match.start() - 40) : match.start()]
            chairs = cues.CHAIR.search(before[-14:]) or cues.CHAIR.search(re.split(r"[;.:]", after)[0])
            office = chairs or cues.OFFICIAL.match(after.lstrip(" ,–-(:")) or (listing and not cues.asks(line))
            if office and " " in name.group():
                found.add(fold(name.group().rstrip(".")))
    return frozenset(found)


# --- tables: what a column holds ---

_COLUMNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("number", re.compile(r"^(?:stt|tt|so tt|so thu tu|so)$")),
    ("count", re.compile(r"\b(?:so phieu|so luot|so y kien|ty le|luot)\b")),
    ("speaker", re.compile(
        r"\b(?:ho ten|ho va ten|nguoi (?:phat bieu|kien nghi|hoi|neu|co y kien)|ten cu tri|cong dan)\b"
    )),
    ("agency", re.compile(
        r"\b(?:co quan|tham quyen|don vi (?:giai quyet|tra loi|chu tri|tham muu|thuc hien|phu trach)"
        r"|nguoi tra loi|don vi duoc giao)\b"
    )),
    ("answer", re.compile(r"\b(?:ket qua|tra loi|giai quyet|giai trinh|tiep thu|phan hoi|giai dap|xu ly|huong)\b")),
    ("ask", re.compile(r"\b(?:noi dung|y kien|kien nghi|cau hoi|phan anh|de xuat|tham gia|nguyen vong)\b")),
    ("unit", re.compile(r"\b(?:don vi|dia phuong|dia ban|khu pho|to|thon|ap|dia chi|cu tri|xa|phuong|noi)\b")),
)


_SLIP_ROLES = {
    **{"number": "number", "name": "speaker", "unit": "unit", "content": "ask"},
    **{"agency": "agency", "answer": "answer", "result": "answer"},
}


def _classify(header: str) -> str | None:
    words = key(header)
    if not words or len(words.split()) > 14:
        return None
    if re.match(r"(?:don vi|dia phuong|dia ban|noi) (?:kien nghi|cu tri|co y kien|de xuat|phan anh)", words):
        return "unit"
    return next((name for name, pattern in _COLUMNS if pattern.search(words)), None)


def _cell_text(text: str, cell: Cell) -> str:
    return " ".join(squeeze(text[s:e]) for s, e in cell.spans)


def _is_header(text: str, row: tuple[Cell, ...]) -> bool:
    kinds = [_classify(_cell_text(text, cell)) for cell in row]
    return len(row) > 1 and "ask" in kinds and sum(k is not None for k in kinds) >= max(2, len(row) - 1)


def column_roles(text: str, table: Table) -> tuple[dict[int, str], int]:
    """Role of each column, and the index of the first row of data."""
    known = {cell.column: _SLIP_ROLES[cell.role] for row in table.rows for cell in row if cell.role in _SLIP_ROLES}
    if "ask" in known.values():
        return known, 1
    for index, row in enumerate(table.rows[:4]):
        if _is_header(text, row):
            roles: dict[int, str] = {}
            for cell in row:
                role = _classify(_cell_text(text, cell))
                if role and (role not in roles.values() or role == "unit"):
                    roles[cell.column] = role
            return roles, index + 1
    # No header: the column that asks most, and the widest after it as its answer.
    if len(table.rows) < 2 or max(len(r) for r in table.rows) < 2:
        return {}, 0
    asking: dict[int, int] = {}
    length: dict[int, int] = {}
    for row in table.rows:
        for cell in row:
            words = _cell_text(text, cell)
            asking[cell.column] = asking.get(cell.column, 0) + cues.asks(words)
            length[cell.column] = length.get(cell.column, 0) + len(words)
    best = max(asking, key=lambda c: (asking[c], length[c]))
    if asking[best] < 0.4 * len(table.rows) or asking[best] < 2:
        return {}, 0
    roles = {best: "ask"}
    wide = [c for c in length if c > best and length[c] > 0.3 * length[best]]
    if wide:
        roles[max(wide, key=lambda c: length[c])] = "answer"
    return roles, 0


def row_speakers(text: str, table: Table) -> dict[int, Speaker | None]:
    """Who speaks in each row of a table, as its columns say; what merged cells leave out comes from the row above."""
    columns, first = column_roles(text, table)
    inherited: dict[str, str] = {}
    out: dict[int, Speaker | None] = {}
    for index, row in enumerate(table.rows):
        for cell in row:
            role = columns.get(cell.column)
            if role in ("speaker", "unit") and index >= first:
                inherited[role] = " ; ".join(squeeze(text[s:e]) for s, e in cell.spans)
        out[index] = _row_speaker(inherited)
    return out


def _row_speaker(found: dict[str, str]) -> Speaker | None:
    name, unit = found.get("speaker"), found.get("unit")
    if name:
        who, end = cues.name_in_cell(name)
        rest = squeeze(name[end:]).strip(" ,;-–()")
        return Speaker(who or None, None, ", ".join(p for p in (rest, unit) if p) or None)
    if unit:
        person = cues.person_at(unit, 0, len(unit))
        if person and person[0].name:
            return Speaker(person[0].name, None, person[0].unit or unit[person[1] :].strip(" ,;-–()") or None)
        return Speaker(None, None, unit)
    return None


def _cell_parts(text: str, cell: Cell, *, wrapped: bool) -> list[Part]:
    """Paragraphs of a cell; hard-wrapped lines are put together."""
    parts: list[Part] = []
    for start, end in cell_paragraphs(text, cell, wrapped=wrapped):
        marker = MARKER.match(text, start, end)
        body = marker.end() if marker and marker.end() < end else start
        parts.append(Part(body, end, itemised=body > start or bool(parts)))
    return parts
