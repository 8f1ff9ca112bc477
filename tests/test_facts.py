"""What the head of the minutes says of the meeting: date, place, level, kind, attendance."""

from __future__ import annotations

import pytest

from kiennghi.config import load_settings
from kiennghi.records import Block, Meeting, Minutes, Unit
from kiennghi.split import split_minutes

SETTINGS = load_settings().split


def facts(text: str) -> Meeting:
    """The facts of minutes with one block a line."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block(at, at + len(line)))
        at += len(line) + 1
    return split_minutes(Minutes("m-1", "x", "0" * 64, "txt", text, tuple(blocks)), settings=SETTINGS).meeting


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BIÊN BẢN\nThời gian: 7 giờ 30, ngày 12 tháng 3 năm 2024.\n", "2024-03-12"),
        ("An Hòa, ngày 20 tháng 3 năm 2024\nBIÊN BẢN\nHôm nay, ngày 12/3/2024, xã tổ chức đối thoại.\n", "2024-03-12"),
        ("Lục Nam, ngày 25 tháng 6 năm 2018\nBÁO CÁO\nTừ ngày 04 đến 14/6/2018, các Tổ đã tiếp xúc.\n", "2018-06-25"),
        ("Căn cứ Luật ngày 26/11/2014\nBIÊN BẢN\nSáng 22/12/2021, thành phố đối thoại.\n", "2021-12-22"),
        ("BIÊN BẢN\nPhải hoàn thành trước ngày 30/9/2020\nBiên Hòa, ngày 25 tháng 8 năm 2020\n", "2020-08-25"),
        ("BIÊN BẢN\nNgày 31/02/2024\n", None),
        ("BIÊN BẢN\n", None),
    ],
)
def test_date_is_the_day_of_the_meeting(text: str, expected: str | None) -> None:
    """The day it was held comes before the letter's date; ranges, deadlines and cited laws do not count."""
    assert facts(text).date == expected


@pytest.mark.parametrize(
    ("text", "place", "level"),
    [
        (
            "UBND XÃ AN HÒA\nBIÊN BẢN\nHội nghị đối thoại\nThời gian: tại hội trường xã An Hòa, huyện Tam Dương,"
            " tỉnh Vĩnh Phúc.\n",
            "xã An Hòa, huyện Tam Dương, tỉnh Vĩnh Phúc",
            "commune",
        ),
        ("ĐẢNG ỦY PHƯỜNG TÂN LONG BÌNH          ĐẢNG CỘNG SẢN VIỆT NAM\nTỔNG HỢP\n", "phường Tân Long Bình", "commune"),
        (
            "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHUYỆN PHÚ VANG\nBIÊN BẢN\n",
            "huyện Phú Vang",
            "district",
        ),
        (
            "TỈNH ỦY HẢI DƯƠNG\nHUYỆN ỦY THANH HÀ\nTHÔNG BÁO\nVề đề nghị của xã đã nêu.\n",
            "huyện Thanh Hà, tỉnh Hải Dương",
            "district",
        ),
        (
            "UBND THÀNH PHỐ HẠ LONG\nBIÊN BẢN\nĐối thoại\nHôm nay, tại nhà văn hóa phường 5.\n",
            "thành phố Hạ Long",
            "district",
        ),
        (
            "HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ HẢI PHÒNG\nBÁO CÁO\nPhường Lạch Đông đề nghị.\n",
            "thành phố Hải Phòng",
            "province",
        ),
        ("HỘI ĐỒNG NHÂN DÂN\nTỈNH AN GIANG\nBIÊN BẢN\nCử tri xã Mỹ An Tân đề nghị.\n", "tỉnh An Giang", "province"),
        ("ĐOÀN ĐẠI BIỂU QUỐC HỘI\nTỈNH CÀ MAU\nBÁO CÁO\nTại xã Tân Duyệt.\n", "tỉnh Cà Mau", "national"),
        ("HỘI LIÊN HIỆP PHỤ NỮ\nTHỊ XÃ NINH HÒA\nBIÊN BẢN\n", "thị xã Ninh Hòa", "district"),
        ("BIÊN BẢN\nNgười dân xã đã nêu, huyện đối với việc này chưa làm.\n", None, None),
    ],
)
def test_place_and_level_come_from_the_letterhead(text: str, place: str | None, level: str | None) -> None:
    """The smallest unit of the letterhead held the meeting; a place merely mentioned in the body did not."""
    found = facts(text)
    assert (found.place, found.level) == (place, level)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Hội nghị đối thoại định kỳ giữa Chủ tịch UBND xã với nhân dân", "periodic"),
        ("Đối thoại chuyên đề với các hộ dân có đất thu hồi", "thematic"),
        ("Đối thoại giữa Chủ tịch UBND huyện với nông dân năm 2019", "thematic"),
        ("V/v đối thoại đột xuất với nhân dân khu 5", "unscheduled"),
        ("Hội nghị tiếp xúc cử tri trước kỳ họp thường lệ", "voter_contact"),
        ("Họp thôn", None),
    ],
)
def test_kind_is_read_from_the_title(title: str, kind: str | None) -> None:
    """The title tells the kind of meeting."""
    assert facts(f"BIÊN BẢN\n{title}\n").kind == kind


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Dự hội nghị có 165 đại biểu, trong đó 130 đại biểu là nhân dân.", 165),
        ("Cử tri 5 khu phố: 98 người. Tổng cộng: 117 người.", 117),
        ("Tổng số có 1.866 cử tri tham dự, 173 lượt ý kiến.", 1866),
        ("Tổng hợp từ 15 đơn vị, năm 2024.", None),
    ],
)
def test_attendance_is_the_total(line: str, expected: int | None) -> None:
    """A total is taken before its parts; counts of other things are not attendance."""
    assert facts(f"BIÊN BẢN\nHội nghị\n{line}\n").attendees == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "BÁO CÁO\nTrong các ngày 12, 13 và 15/3/2024, Tổ đại biểu đã tiếp xúc.\n",
            ("2024-03-12", "2024-03-13", "2024-03-15"),
        ),
        ("BIÊN BẢN\nHôm nay, ngày 12/3/2024, xã tổ chức đối thoại.\n", ("2024-03-12",)),
        ("BIÊN BẢN\n", ()),
    ],
)
def test_all_days_of_a_meeting_are_told(text: str, expected: tuple[str, ...]) -> None:
    """Days listed together are all days of the meeting."""
    assert facts(text).dates == expected


@pytest.mark.parametrize(
    ("title", "session", "online"),
    [
        ("Hội nghị tiếp xúc cử tri trước kỳ họp thứ 20", "before", False),
        ("Tổng hợp kiến nghị của cử tri sau kỳ họp thứ 8, hình thức trực tuyến", "after", True),
        ("Hội nghị tiếp xúc cử tri chuyên đề", None, False),
        ("Đối thoại trực tuyến giữa Chủ tịch thành phố với nhân dân", None, True),
    ],
)
def test_contact_before_or_after_a_session_and_online(title: str, session: str | None, online: bool) -> None:
    """A regular contact is before or after a session; any meeting may be held online."""
    found = facts(f"BIÊN BẢN\n{title}\n")
    assert (found.session, found.online) == (session, online)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Chủ trì: Đồng chí Đinh Công Thạo - Bí thư Đảng ủy, Chủ tịch HĐND xã",
            ("Đinh Công Thạo", "Bí thư Đảng ủy, Chủ tịch HĐND xã"),
        ),
        ("Ông Hà Văn Lộc, Chủ tịch UBND huyện chủ trì hội nghị.", ("Hà Văn Lộc", "Chủ tịch UBND huyện")),
        ("Hội nghị do bà Lê Thị Mận (Phó Bí thư Quận ủy) chủ trì.", ("Lê Thị Mận", "Phó Bí thư Quận ủy")),
        ("Chủ trì hội nghị: Ông Vũ Khắc Bền và bà Đỗ Thị Lý, Phó Chủ tịch", ("Vũ Khắc Bền", None)),
        ("Ông Vũ Khắc Bền đề nghị sửa đường.", None),
    ],
)
def test_the_chair_is_named_with_the_office(line: str, expected: tuple[str, str | None] | None) -> None:
    """The first who is named as chairing; a speaker is no chair."""
    chair = facts(f"BIÊN BẢN\nHội nghị đối thoại\n{line}\n").chair
    assert (None if chair is None else (chair.name, chair.role)) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Hội nghị đã nghe 12 lượt ý kiến, trong đó có 9 ý kiến về đất đai.", 12),
        ("Tổng số 1.026 ý kiến, kiến nghị.", 1026),
        ("Kỳ họp trước có 41 ý kiến, đã trả lời 40.", None),
        ("Có 165 đại biểu dự.", None),
    ],
)
def test_the_number_of_opinions_is_what_the_minutes_say(line: str, expected: int | None) -> None:
    """The whole, not its parts; opinions of other meetings and other numbers do not count."""
    assert facts(f"BIÊN BẢN\nHội nghị đối thoại\n{line}\n").stated == expected


def test_units_are_found_for_the_place() -> None:
    """A district of before is told with its codes and its province of today."""
    units = facts("TỈNH ỦY HẢI DƯƠNG\nHUYỆN ỦY THANH HÀ\nTHÔNG BÁO\nNgày 12/3/2021 đối thoại.\n").units
    assert units is not None
    assert (units.district, units.province_now) == (Unit("294", "Huyện Thanh Hà"), Unit("31", "Thành phố Hải Phòng"))
