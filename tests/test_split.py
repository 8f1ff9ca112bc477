"""Splitting: each layout of minutes on a few lines, exactly; every character in one bucket; no input takes long."""

from __future__ import annotations

import importlib.util
import json
import sys
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiennghi.config import load_settings
from kiennghi.read import Reader
from kiennghi.records import Block, Minutes, SplitMinutes
from kiennghi.split import split_minutes
from kiennghi.text import squeeze

ROOT = Path(__file__).resolve().parents[1]
SETTINGS = load_settings(split={"model": None})
"""The rules alone: what the model adds is tested in test_splitter.py."""
ROAD = "Đường liên thôn vỡ nát từ năm 2019, xe máy hay ngã, đề nghị xã sửa trong năm nay"
RUBBISH = "Rác ở đầu cầu một tuần mới gom một lần, đề nghị tăng lên hai lần một tuần"
LAMPS = "Ngõ 12 không có đèn, tối đến trẻ con không dám đi"


def minutes_of(text: str, kind: str = "txt") -> Minutes:
    """Minutes with one block for each line."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(at + len(line) - len(line.lstrip()), at + len(line.rstrip())))
        at += len(line) + 1
    return Minutes("m-1", "x.txt", "0" * 64, kind, text, tuple(blocks))


def split(text: str, kind: str = "txt") -> SplitMinutes:
    """The text split, with the invariants checked."""
    found = split_minutes(minutes_of(text, kind), settings=SETTINGS.split)
    assert_conserved(found)
    return found


def assert_conserved(found: SplitMinutes) -> None:
    """Segments cover the text without gap; petitions are apart, in order, and say what stands there."""
    text = found.minutes.text
    at = 0
    for segment in found.segments:
        assert segment.start == at < segment.end
        at = segment.end
    assert at == len(text)
    assert sum(found.characters().values()) == len(text)
    at = 0
    for petition in found.petitions:
        assert at <= petition.start < petition.end
        assert text[petition.start : petition.end] == petition.text
        if petition.answer:
            assert text[petition.answer.start : petition.answer.end] == petition.answer.text
        at = petition.end


def told(found: SplitMinutes) -> list[tuple[str | None, str]]:
    """(speaker, petition) in order, on one line each."""
    return [(p.speaker.name if p.speaker else None, squeeze(p.text)) for p in found.petitions]


def answers(found: SplitMinutes) -> list[str | None]:
    """The answers of the petitions in order."""
    return [squeeze(p.answer.text) if p.answer else None for p in found.petitions]


LAYOUTS = {
    "numbered list of speakers": (
        f"II. Ý KIẾN CỦA NHÂN DÂN\n1. Ông Trần Văn Hải (thôn Đông): {ROAD}.\n2. Bà Lê Thị Mơ (thôn Đoài): {RUBBISH}.\n",
        [("Trần Văn Hải", ROAD), ("Lê Thị Mơ", RUBBISH)],
    ),
    "speaker line with a verb": (
        f"III. Ý kiến cử tri\nCử tri Lê Văn Út, khu phố 1 phát biểu: Tôi cảm ơn đại biểu. {ROAD}.\n",
        [("Lê Văn Út", ROAD)],
    ),
    "speaker on a line of their own": (
        f"Ý KIẾN CỬ TRI\n1. Cử tri Dương Văn Hạc, ấp Kinh Ba\na) {ROAD}.\nb) {RUBBISH}.\n",
        [("Dương Văn Hạc", ROAD), ("Dương Văn Hạc", RUBBISH)],
    ),
    "questions and answers": (
        f"Câu hỏi 1. Ông Tạ Văn Nghiệp (thôn Thượng): {ROAD}?\nTrả lời: Bà Kiều Thị Ánh: Xã sẽ sửa.\n"
        f"Câu hỏi 2. Bà Mai Thị Lan: {RUBBISH}.\nTrả lời: Từ tháng 5 gom hai lần.\n",
        [("Tạ Văn Nghiệp", ROAD), ("Mai Thị Lan", RUBBISH)],
    ),
    "headings by field with dashes": (
        f"PHẦN II: Ý KIẾN, KIẾN NGHỊ\nI. LĨNH VỰC GIAO THÔNG\n- {ROAD}.\nII. LĨNH VỰC MÔI TRƯỜNG\n- {RUBBISH}.\n",
        [(None, ROAD), (None, RUBBISH)],
    ),
    "groups of a list": (
        f"III- TỔNG HỢP Ý KIẾN\na. Nhóm giao thông, hạ tầng (2 ý kiến)\n1. {ROAD}.\nb. Nhóm môi trường\n2."
        f" {RUBBISH}.\n",
        [(None, ROAD), (None, RUBBISH)],
    ),
    "voters of a place": (
        "I. Lĩnh vực giao thông\n1. Cử tri các xã khu Đông, huyện Bình Sơn đề nghị sớm xây kè chống sạt lở bờ biển.\n"
        "2. Cử tri phường Nghĩa Thành: Đèn tín hiệu ở giao lộ chập chờn, có ngày vàng nhấp nháy suốt.\n",
        [
            (None, "đề nghị sớm xây kè chống sạt lở bờ biển"),
            (None, "Đèn tín hiệu ở giao lộ chập chờn, có ngày vàng nhấp nháy suốt"),
        ],
    ),
    "ordinals in one turn": (
        f"Ý KIẾN CỦA NHÂN DÂN\nÔng Hà Văn Quyết phát biểu: Tôi có hai ý kiến. Thứ nhất, {ROAD}. Thứ hai là"
        f" {RUBBISH}.\n",
        [("Hà Văn Quyết", ROAD), ("Hà Văn Quyết", RUBBISH)],
    ),
    "numbers in brackets in one turn": (
        f"Ý KIẾN CỦA NHÂN DÂN\n1. Ông Võ Văn Đực, ấp 4: xin có hai ý. (1) {ROAD}; (2) {RUBBISH}.\n",
        [("Võ Văn Đực", ROAD), ("Võ Văn Đực", RUBBISH)],
    ),
    "letter to voters": (
        "V/v trả lời kiến nghị cử tri\nKính gửi: Đoàn đại biểu Quốc hội tỉnh Bến Tre\n"
        f"1. Nội dung kiến nghị: {ROAD}.\n2. Kết quả giải quyết: Bộ đã bố trí vốn.\nNơi nhận: Như trên.\n"
        f"Kính gửi: Đoàn đại biểu Quốc hội tỉnh Bến Tre\n1. Nội dung kiến nghị: {RUBBISH}.\n"
        "2. Kết quả giải quyết: Bộ ghi nhận.\n",
        [(None, ROAD), (None, RUBBISH)],
    ),
    "name in brackets at the end": (
        f"Ý KIẾN CỦA HỘI VIÊN\n- Chị Trịnh Thị Sen, thôn 1: {RUBBISH}.\n- {ROAD}. (chị Hồ Thị Diệu, thôn 2)\n",
        [("Trịnh Thị Sen", RUBBISH), ("Hồ Thị Diệu", ROAD)],
    ),
    "no diacritics": (
        "Y KIEN CUA NHAN DAN\n1. Ong Tran Van Hai (thon Dong): duong lien thon hong nang, de nghi xa sua trong"
        " nam nay.\n",
        [("Tran Van Hai", "duong lien thon hong nang, de nghi xa sua trong nam nay")],
    ),
    "notes with abbreviations": (
        "ý kiến dân:\n1- Lành Văn Sý (Bản Châu): đg chưa bê tông, mưa xe k lên đc dốc, đn đưa vào kh 2020\n"
        "2- bà Hoàng Thị Nhình (Nà Lốc): lợn dịch tả chết 43 con, đn sớm chi trả; lợn chết vứt ra suối, thối k"
        " chịu nổi\n",
        [
            ("Lành Văn Sý", "đg chưa bê tông, mưa xe k lên đc dốc, đn đưa vào kh 2020"),
            ("Hoàng Thị Nhình", "lợn dịch tả chết 43 con, đn sớm chi trả"),
            ("Hoàng Thị Nhình", "lợn chết vứt ra suối, thối k chịu nổi"),
        ],
    ),
    "raw speech with time codes": (
        "(00:03:40) bà Lê Thị Nhiễu tổ 7: vâng tôi xin chào các đồng chí tôi nhiễu tổ bảy thì là thế này cái ngõ"
        " 12 nhà tôi"
        " mưa ba mươi phút là ngập tới yên xe bây giờ tôi xin phường cho nạo vét cái cống ấy trước mùa mưa à còn"
        " cái nữa là"
        " ba cái quán nướng đầu ngõ khói mù mịt mở nhạc ầm ĩ đến mười hai giờ đêm không ai dẹp cho đấy\n",
        [
            (
                "Lê Thị Nhiễu",
                "cái ngõ 12 nhà tôi mưa ba mươi phút là ngập tới yên xe bây giờ tôi xin phường cho nạo vét cái cống ấy"
                " trước mùa mưa",
            ),
            (
                "Lê Thị Nhiễu",
                "ba cái quán nướng đầu ngõ khói mù mịt mở nhạc ầm ĩ đến mười hai giờ đêm không ai dẹp cho",
            ),
        ],
    ),
    "notice of conclusions": (
        "THÔNG BÁO KẾT LUẬN\n1. Về đề nghị của ông Nguyễn Huy Cận (thôn Vọng Nguyệt) nạo vét sông Gùa đoạn qua ba thôn:"
        " giao UBND huyện làm xong trước ngày 30/10.\n2. Về phản ánh của bà Đồng Thị Vàng (xã An Lạc), xưởng tái chế xả"
        " nước đen ra mương: yêu cầu Phòng Tài nguyên kiểm tra.\n3. Về đề nghị mở đường gom cho xe thô sơ của ông Đặng"
        " Ngọc Thăng (xã Thanh Bình): giao Phòng Kinh tế khảo sát.\n",
        [
            ("Nguyễn Huy Cận", "nạo vét sông Gùa đoạn qua ba thôn"),
            ("Đồng Thị Vàng", "xưởng tái chế xả nước đen ra mương"),
            ("Đặng Ngọc Thăng", "mở đường gom cho xe thô sơ"),
        ],
    ),
    "question time": (
        f"Nhóm vấn đề thứ nhất:\nĐại biểu Lư Thành Đạt (đơn vị Long Xuyên): {ROAD}.\n"
        "Giám đốc Sở Giao thông vận tải Tạ Minh Phụng: Sở sẽ sửa.\n"
        f"Đại biểu Lư Thành Đạt tranh luận: Tôi chưa đồng tình. {RUBBISH}.\nÔng Tạ Minh Phụng: Sở ghi nhận, rất"
        f" cần vốn.\n",
        [("Lư Thành Đạt", ROAD), ("Lư Thành Đạt", RUBBISH)],
    ),
    "short names in a discussion": (
        "Thành phần: ông Châu Vĩnh Phú - Phó Chủ tịch UBND quận.\nDiễn biến:\n"
        f"- Bà Nguyễn Thị Ba Dừa (sạp cá): {ROAD}.\n- Ông Phú: Tôi đề nghị bà con chờ hết tháng.\n- Bà Ba Dừa:"
        f" {RUBBISH}.\n",
        [("Nguyễn Thị Ba Dừa", ROAD), ("Nguyễn Thị Ba Dừa", RUBBISH)],
    ),
    "two petitions, the second without a word of asking": (
        f"Ý KIẾN CỦA NHÂN DÂN\nÔng Trần Văn Hải (thôn Đông): {ROAD}. {LAMPS}.\n",
        [("Trần Văn Hải", ROAD), ("Trần Văn Hải", LAMPS)],
    ),
    "a long story before the matter": (
        "Ý KIẾN CỦA NHÂN DÂN\nÔng Y Bhăm Kpă, buôn Kdruh: Ngày tôi đi bộ đội, anh em mình chết nhiều, tôi may về"
        " được. Về"
        " quê nuôi bò, hai vợ chồng nuôi bốn con. Tôi không giàu nhưng mà sống được. Năm ngoái cán bộ bảo chôn"
        " bò bệnh thì"
        " có tiền. Tôi chôn ba con, tới nay chưa thấy đồng nào, xin xã trả cho tôi.\n",
        [
            (
                "Y Bhăm Kpă",
                "Năm ngoái cán bộ bảo chôn bò bệnh thì có tiền. Tôi chôn ba con, tới nay chưa thấy đồng nào, xin xã trả"
                " cho tôi",
            )
        ],
    ),
    "a quoted letter": (
        f'Ý KIẾN CỦA NHÂN DÂN\nÔng Danh Sa (ấp 1): Bà con gửi tôi lá thư, tôi xin đọc nguyên văn: "{ROAD}."\n',
        [("Danh Sa", ROAD)],
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("kind", ["txt", "docx"])
def test_layout_gives_its_petitions_and_speakers(name: str, kind: str) -> None:
    """Each way of writing minutes yields exactly its petitions, each with its speaker."""
    text, expected = LAYOUTS[name]
    assert told(split(text, kind)) == expected


NEGATIVES = {
    "thanks": "Ông Lê Văn A (thôn 1): Tôi nhất trí với báo cáo, dân phấn khởi, cảm ơn xã đã làm đường. Tôi xin hết.",
    "no opinion": "Bà Lê Thị B (thôn 2): Em đồng tình với bạn Hưng và không có ý kiến thêm.",
    "information": "Ông Lê Văn C (thôn 1): Cho tôi hỏi hồ sơ người cao tuổi gồm những giấy tờ gì, nộp ở đâu?",
    "information by request": "Ông Lê Văn D: Xin Giám đốc Sở cho biết toàn tỉnh hiện có bao nhiêu trạm y tế có bác sĩ?",
    "chair": "Chủ tọa: Tôi đề nghị bà con phát biểu ngắn gọn, nói thẳng vào việc cụ thể.",
    "authority": "Ban Thường vụ Đảng ủy yêu cầu UBND phường phân công cán bộ trả lời bằng văn bản từng ý kiến.",
    "closing": "Trên đây là kết quả giải quyết kiến nghị, UBND xã đề nghị Thường trực HĐND thông báo tới cử tri.",
    "brief opening": "Ông Lê Văn E (thôn 3): Tôi góp ý ngắn.",
}


@pytest.mark.parametrize("name", NEGATIVES)
def test_what_asks_for_nothing_is_no_petition(name: str) -> None:
    """Thanks, questions for information, and the words of the chair and of authorities are no petitions."""
    text = f"III. Ý KIẾN CỦA NHÂN DÂN\n1. Ông Trần Văn Hải (thôn Đông): {ROAD}.\n{NEGATIVES[name]}\n"
    assert told(split(text)) == [("Trần Văn Hải", ROAD)]


@pytest.mark.parametrize(
    "text",
    [
        "I. Thành phần\n1. Ông Nguyễn Văn A - Chủ tịch UBND xã, đề nghị các đại biểu ký tên.\nII. Chương"
        " trình\n- Kiến nghị.\n",
        "Kỳ trước cử tri đã kiến nghị mở rộng cầu, xã đã làm xong.\n",
        "V. KẾT LUẬN\n- Đề nghị các phòng thực hiện nghiêm những việc đã hứa.\n",
        "",
        "\n\n",
    ],
)
def test_minutes_without_turns_have_no_petitions(text: str) -> None:
    """Attendance, agenda, earlier sessions and conclusions hold no petitions of their own."""
    assert split(text).petitions == ()


def test_related_links_of_a_web_page_are_no_petitions() -> None:
    """What follows ``Tin liên quan`` is furniture of the page."""
    text = f"Bạn đọc Nguyễn Thu Hà (phường 1) hỏi:\n{ROAD}.\nTin liên quan\n- Cử tri khu 4 đề nghị sớm thông đường.\n"
    assert told(split(text, "html")) == [("Nguyễn Thu Hà", ROAD)]


def test_wrapped_lines_go_on_across_a_page_number() -> None:
    """A sentence cut by a running head and a page number stays one petition."""
    page = "BB số 31/BB-UBND\n\n- {} -\nUBND HUYỆN PHÚ VANG - BIÊN BẢN 12/6/2018\n\n"
    lines = [
        "PHẦN Ý KIẾN CỦA NHÂN DÂN",
        "Ông Trần Chức, thôn Cự Lại Nam: Đợt sắp xếp nò sáo năm ngoái huyện ghi",
        "biên bản mỗi trộ hỗ trợ mười hai triệu mà tới nay mới nhận được một trộ,",
        page.format(2) + "đề nghị trả cho dứt phần còn lại.",
        "Bà Nguyễn Thị Mừng, thôn Hà Úc: Hồ tôm của công ty xả thẳng ra biển, con",
        "nít không dám tắm, bà con đã gửi đơn lên xã hai lần mà chưa thấy ai trả",
        "lời, nay lại thấy nước đen hơn trước nhiều lắm. Đề nghị huyện đo nước và",
        page.format(3) + "bắt công ty làm ao lắng.",
    ]
    found = split("\n".join(lines) + "\n")
    assert [name for name, _ in told(found)] == ["Trần Chức", "Nguyễn Thị Mừng"]
    assert found.petitions[0].text.endswith("đề nghị trả cho dứt phần còn lại")
    assert found.petitions[1].text.startswith("Hồ tôm")
    assert found.petitions[1].text.endswith("bắt công ty làm ao lắng")


def table_of(rows: list[list[str]]) -> Minutes:
    """Minutes that are one table; a line of a cell is a paragraph of it."""
    text, blocks = "", []
    for r, row in enumerate(rows):
        for c, cell in enumerate(row):
            for line in filter(None, cell.split("\n")):
                blocks.append(Block(len(text), len(text) + len(line), "cell", table=0, row=r, column=c))
                text += line + "\n"
        text += "\n"
    return Minutes("m-1", "x.docx", "0" * 64, "docx", text, tuple(blocks))


def test_table_gives_each_row_its_speaker_and_answer() -> None:
    """A row's asks, one to a paragraph of the cell, have the row's speaker and their answers in order."""
    rows = [
        ["TT", "Họ tên, địa chỉ", "Ý kiến", "Trả lời"],
        [
            "1",
            "Bà Lại Thị Mận\nThôn Cổ Trai",
            f"- {ROAD};\n- {RUBBISH}",
            "Đường làm quý III.\nRác gom hai lần từ tháng 5.",
        ],
        ["2", "Ông Bùi Văn Thuyên\nThôn Quan Bồ", "Không có ý kiến", ""],
    ]
    found = split_minutes(table_of(rows), settings=SETTINGS.split)
    assert_conserved(found)
    assert told(found) == [("Lại Thị Mận", ROAD), ("Lại Thị Mận", RUBBISH)]
    assert answers(found) == ["Đường làm quý III.", "Rác gom hai lần từ tháng 5."]


def test_table_rows_that_name_a_group_are_no_petitions() -> None:
    """``A. HẠ TẦNG`` names the rows below; a row that a page cut goes on with the one before."""
    rows = [
        ["STT", "Ý kiến", "Số phiếu", "Khu phố"],
        ["", "A. HẠ TẦNG, ĐÔ THỊ", "164", ""],
        ["1", "Hẻm 318 nhựa bong hết,", "37", "6"],
        ["", "mưa xuống thành ao. Đề nghị tráng lại nhựa", "", ""],
        ["2", LAMPS, "4", "1"],
    ]
    found = split_minutes(table_of(rows), settings=SETTINGS.split)
    assert_conserved(found)
    first, second = [p for _, p in told(found)]
    assert first.startswith("Hẻm 318 nhựa bong hết,")
    assert first.endswith("mưa xuống thành ao. Đề nghị tráng lại nhựa")
    assert second == LAMPS
    assert [p.speaker.unit for p in found.petitions if p.speaker] == ["6", "1"]


@pytest.mark.parametrize("bar", ["\t", " | "])
def test_table_typed_into_plain_text_is_a_table(bar: str) -> None:
    """Columns typed with tabs or bars are read like those of a real table."""
    rows = [["STT", "Nội dung kiến nghị", "Đơn vị", "Kết quả trả lời"], ["1", ROAD, "Thôn 1", "Quý III làm."]]
    rows += [["2", RUBBISH, "Thôn 2", "Đã giao HTX."], ["3", LAMPS, "Thôn 3", "Lắp 6 đèn."]]
    found = split("\n".join(bar.join(row) for row in rows) + "\n")
    assert [p for _, p in told(found)] == [ROAD, RUBBISH, LAMPS]
    assert [p.speaker.unit for p in found.petitions if p.speaker] == ["Thôn 1", "Thôn 2", "Thôn 3"]
    assert answers(found) == ["Quý III làm.", "Đã giao HTX.", "Lắp 6 đèn."]


TURNS = f"III. Ý KIẾN CỦA NHÂN DÂN\n1. Ông Trần Văn Hải (thôn Đông): {ROAD}.\n2. Bà Lê Thị Mơ (thôn Đoài): {RUBBISH}.\n"


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (
            "IV. TRẢ LỜI\n- Về ý kiến của bà Mơ: đã giao hợp tác xã.\n- Về ý kiến của ông Hải: khởi công tháng 6.\n",
            ["khởi công tháng 6.", "đã giao hợp tác xã."],
        ),
        (
            "IV. TRẢ LỜI\n- Câu 2: đã giao hợp tác xã.\n- Câu 1: khởi công tháng 6.\n",
            ["khởi công tháng 6.", "đã giao hợp tác xã."],
        ),
        (
            "IV. TRẢ LỜI\nTừ tháng 5 rác ở đầu cầu gom hai lần một tuần. Đường liên thôn sửa xong trong năm nay.\n",
            ["Đường liên thôn sửa xong trong năm nay.", "Từ tháng 5 rác ở đầu cầu gom hai lần một tuần."],
        ),
        ("IV. KẾT LUẬN\nĐồng chí Chủ tịch cảm ơn nhân dân đã dự.\n", [None, None]),
    ],
    ids=["by name", "by number", "by words", "none"],
)
def test_answers_of_a_section_find_their_petitions(reply: str, expected: list[str | None]) -> None:
    """An answer in a section of its own is linked by name, by number or by the words it shares."""
    assert answers(split(TURNS + reply)) == expected


def test_answer_to_a_turn_is_shared_out_among_its_petitions() -> None:
    """Two sentences after a turn with two petitions answer one each, in order."""
    text = (
        f"Ý KIẾN CỦA NHÂN DÂN\nÔng Trần Văn Hải (thôn Đông): Thứ nhất, {ROAD}. Thứ hai, {RUBBISH}.\n"
        "Trả lời: Đường liên thôn làm quý III. Rác ở đầu cầu gom hai lần từ tháng 5.\n"
    )
    assert answers(split(text)) == ["Đường liên thôn làm quý III.", "Rác ở đầu cầu gom hai lần từ tháng 5."]


def test_arrow_in_notes_sets_the_answer_apart() -> None:
    """What follows an arrow answers what stands before it."""
    found = split(f"ý kiến dân:\n1- bà Liễu Thị Xanh (Nà Lốc): {LAMPS} -> điện lực: lắp trong t10\n")
    assert told(found) == [("Liễu Thị Xanh", LAMPS)]
    assert answers(found) == ["điện lực: lắp trong t10"]


def test_settlement_in_a_notice_is_the_answer() -> None:
    """In a notice of conclusions, what follows the petition in its sentence settles it."""
    found = split(LAYOUTS["notice of conclusions"][0])
    assert answers(found)[1] == "yêu cầu Phòng Tài nguyên kiểm tra."
    assert [p.speaker.unit for p in found.petitions if p.speaker] == ["thôn Vọng Nguyệt", "xã An Lạc", "xã Thanh Bình"]


LINES = st.sampled_from(
    [
        "II. Ý KIẾN CỦA NHÂN DÂN",
        f"1. Ông Trần Văn Hải (thôn Đông): {ROAD}.",
        f"- {RUBBISH};",
        "Trả lời: Xã sẽ làm.",
        "Chủ tọa: mời bà con phát biểu.",
        "- 2 -",
        "IV. TRẢ LỜI",
        "a) Về giao thông:",
        "STT\tNội dung kiến nghị\tĐơn vị",
        "1\tđề nghị sửa đường liên xóm\tThôn 1",
        "Về đề nghị của ông A (thôn B) sửa cầu: giao UBND xã.",
        "đề nghị xã xem xét",
        "Thứ nhất, cống hỏng; thứ hai, (2) điện yếu",
        "Nơi nhận:",
        "Kính gửi: Đoàn đại biểu",
        "",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES | st.text(max_size=60), max_size=20), st.sampled_from(["txt", "docx", "pdf", "html"]))
def test_every_character_is_in_one_bucket(lines: list[str], kind: str) -> None:
    """Whatever the lines: segments cover the text, petitions are apart and are what stands at their offsets."""
    split("\n".join(line.replace("\r", " ").replace("\n", " ") for line in lines), kind)


@pytest.mark.parametrize(
    "piece",
    ["a ", "Ông A, ", "đề nghị ", ". ", "(", "xã A ", "thứ nhất, ", "|a", "1\n", "Về đề nghị của ông A ", "A: "],
)
def test_no_text_takes_long(piece: str) -> None:
    """Half a megabyte of one thing repeated is split in seconds."""
    text = piece * (500_000 // len(piece))
    began = time.perf_counter()
    split(text)
    assert time.perf_counter() - began < 4


def test_time_grows_with_length_only() -> None:
    """Ten times the minutes take about ten times as long, answers to link included."""
    reply = "IV. TRẢ LỜI\n" + "Đường liên thôn sẽ làm trong năm. Rác gom hai lần.\n" * 20
    times = []
    for n in (1, 10):
        began = time.perf_counter()
        split((TURNS * 20 + reply) * n)
        times.append(time.perf_counter() - began)
    assert times[1] < 30 * times[0] + 0.5


FLOOR = 0.91
"""A little below what the rules reach, as text, on those of our minutes that they were written on."""


def test_own_minutes_are_split_well(tmp_path: Path) -> None:
    """Strict F1 (IoU of characters of 0.8) stays above the floor."""
    spec = importlib.util.spec_from_file_location("render_minutes", ROOT / "benchmarks" / "render_minutes.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["render_minutes"] = module
    spec.loader.exec_module(module)
    names = module.render(ROOT / "data" / "minutes", tmp_path, {"txt"}, as_shipped=False)
    hits = wanted = given_ = 0
    with Reader(SETTINGS.read) as reader:
        for name in names:
            if name[0] not in "NS":
                continue
            gold = json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8"))["petitions"]
            found = split_minutes(reader.read(tmp_path / f"{name}.txt"), settings=SETTINGS.split)
            assert_conserved(found)
            spans = [(p.start, p.end) for p in found.petitions]
            for petition in gold:  # found by its words: one file is decomposed Unicode, read as composed
                words = unicodedata.normalize("NFC", petition["text"])
                at = found.minutes.text.find(words)
                hits += at >= 0 and any(overlap((at, at + len(words)), span) >= 0.8 for span in spans)
            wanted, given_ = wanted + len(gold), given_ + len(spans)
    assert 2 * hits / (wanted + given_) >= FLOOR


def overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    """Intersection over union of two spans."""
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return shared / (a[1] - a[0] + b[1] - b[0] - shared)


def test_bold_questions_and_bold_labels_of_answers_are_not_headings(tmp_path: Path) -> None:
    """``Câu hỏi 2. Bà X hỏi:`` and ``Trả lời:`` in bold: the next question is not part of an answer."""
    import docx  # noqa: PLC0415

    document = docx.Document()
    for line in (
        "**Câu hỏi 1. Ông Trần Văn Hải, thôn Đông, xã Tân Hòa hỏi:",
        ROAD + ".",
        "**Trả lời:",
        "Xã đã đưa vào kế hoạch năm nay.",
        "**Câu hỏi 2. Bà Lê Thị Mơ, thôn Đoài, xã Tân Hòa hỏi:",
        RUBBISH + ".",
        "**Trả lời:",
        "Từ tháng sau gom hai lần một tuần.",
    ):
        document.add_paragraph().add_run(line.removeprefix("**")).bold = line.startswith("**")
    document.save(str(tmp_path / "q.docx"))
    with Reader(SETTINGS.read) as reader:
        found = split_minutes(reader.read(tmp_path / "q.docx"), settings=SETTINGS.split)
    told = [(p.speaker, p.text, p.answer) for p in found.petitions]
    assert [(s.name, s.unit, text, a.text) for s, text, a in told if s and a] == [
        ("Trần Văn Hải", "thôn Đông, xã Tân Hòa", ROAD, "Xã đã đưa vào kế hoạch năm nay."),
        ("Lê Thị Mơ", "thôn Đoài, xã Tân Hòa", RUBBISH, "Từ tháng sau gom hai lần một tuần."),
    ]


def test_columns_that_the_reader_knows_need_no_header_words() -> None:
    """Slips: the column of contents is that of the settings, whatever its header says; the header is no petition."""
    rows = [("Cột A", "Cột B"), ("Trần Văn Hải", "Đề nghị nạo vét cống"), ("Lê Thị Mận", "Xin sửa đèn đường")]
    text, blocks = "", []
    for row, cells in enumerate(rows):
        for column, (words, role) in enumerate(zip(cells, ("name", "content"), strict=True)):
            blocks.append(
                Block(len(text), len(text) + len(words), "cell", table=0, row=row, column=column, role=role)  # type: ignore[arg-type]
            )
            text += words + "\n"
    found = split_minutes(Minutes("m-1", "x.xlsx", "0" * 64, "xlsx", text, tuple(blocks)), settings=SETTINGS.split)
    assert [(p.text, p.speaker.name) for p in found.petitions if p.speaker] == [
        ("Đề nghị nạo vét cống", "Trần Văn Hải"),
        ("Xin sửa đèn đường", "Lê Thị Mận"),
    ]
