"""People: what is found of them in a text, and what is not."""

from __future__ import annotations

import pytest

from kiennghi.people import find, find_all


def found(text: str) -> list[tuple[str, str]]:
    return [(m.kind, text[m.start : m.end]) for m in find(text)]


@pytest.mark.parametrize(
    ("text", "kind", "written"),
    [
        ("gọi 0905 123 478 giúp tôi", "phone", "0905 123 478"),
        ("gọi +84 356 778 901", "phone", "+84 356 778 901"),
        ("số máy 0236.3822.123 hỏng", "phone", "0236.3822.123"),
        ("số máy (0236) 3 822 123 hỏng", "phone", "(0236) 3 822 123"),
        ("CCCD 048 085 001 234 cấp năm 2021", "id_card", "048 085 001 234"),
        ("CMND 201345678", "id_card", "201345678"),
        ("thẻ BHYT GD4797912345678 bị khóa", "insurance", "GD4797912345678"),
        ("mã số BHXH 4810023456", "insurance", "4810023456"),
        ("tài khoản số 2005205123456 Agribank", "bank_account", "2005205123456"),
        ("hộ chiếu số C1234567", "passport", "C1234567"),
        ("xe tải 43C-118.27 chạy đêm", "plate", "43C-118.27"),
        ("gửi lan.tran@gmail.com nhé", "email", "lan.tran@gmail.com"),
        ("ở số nhà 24, ngõ 118 phố Trương Định", "address", "số nhà 24, ngõ 118"),
        ("trú tại số 15/3 đường Lê Đình Lý", "address", "số 15/3"),
        ("nhà K125/H7/22 Điện Biên Phủ", "address", "K125/H7/22"),
    ],
)
def test_a_number_or_house_of_a_person_is_found(text: str, kind: str, written: str) -> None:
    """Each in the ways that people write it, and nothing else of the text."""
    assert found(text) == [(kind, written)]


@pytest.mark.parametrize(
    "text",
    [
        "Nghị định 15/2020/NĐ-CP ngày 09/11/2023, mức tăng 4,5%.",
        "Kinh phí 905.123.456 đồng, đã chi 1.250.000.000 đồng.",
        "Mã hồ sơ 202404180023, biên nhận 018765, mã số thuế 0401234567.",
        "Đường QL.14B, ĐT.605; thửa 123 tờ 45, mã vùng 0236.",
        "Gọi 1022 hoặc 1900 6868; thư tới ubnd@danang.gov.vn.",
        "Quy hoạch ngõ 2,5 m thành đường 6 m.",
    ],
)
def test_other_numbers_stay(text: str) -> None:
    """Decrees, dates, sums, files, parcels, roads, public lines."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ông Trần Quốc Bảo (thôn 2) và bà Tư Hạnh đề nghị.", ["Trần Quốc Bảo", "Tư Hạnh"]),
        ("Chị H'Bia Niê và ông Y Thông Êban xin vay vốn.", ["H'Bia Niê", "Y Thông Êban"]),
        ("ong Nguyen Van Hai o to 5 xin sua duong", ["Nguyen Van Hai"]),
        ("Họ tên: bùi văn tám, tổ 12", ["bùi văn tám"]),
        ("BÀ PHẠM THỊ THU HƯỜNG (KP.5) ĐỀ NGHỊ SỬA ĐƯỜNG", ["PHẠM THỊ THU HƯỜNG"]),
        ("dạ con là Bảo Ngọc, con học lớp 7", ["Bảo Ngọc"]),
        ("Nguyên Chủ tịch xã là ông Lục Văn Tẳng giữ đất công.", ["Lục Văn Tẳng"]),
        ("Ông Bùi Văn Khoát, Trưởng thôn Lạc Sơn, xin xi măng.", ["Bùi Văn Khoát"]),
    ],
)
def test_a_citizen_is_found(text: str, names: list[str]) -> None:
    """After a title, by a surname, of any people, in capitals or without marks; heads of hamlets are citizens."""
    assert found(text) == [("person", name) for name in names]


@pytest.mark.parametrize(
    "text",
    [
        "Trường THPT Phan Châu Trinh, Bệnh viện Hoàn Mỹ, đường Nguyễn Trãi, Lê Lai.",
        "Chợ Bà Chiểu, cầu Ông Lãnh, ngã ba Cây Đa, ngã tư Lê Lợi - Trần Phú.",
        "Cử tri Thanh Hóa, bà con Khmer, con em Long Hưng, chị em phụ nữ.",
        "Đồng chí Trần Thanh Hải, Bí thư Đảng ủy phường, trả lời.",
        "Chủ tịch UBND xã Nguyễn Văn Minh đã ký.",
        "Thượng tá Đỗ Hữu Thắng, Trưởng Công an huyện: đã xử phạt.",
        "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Ngọc Ẩn",
        "Học tập đạo đức Hồ Chí Minh; Bác Hồ dạy phải nghe dân.",
    ],
)
def test_places_institutions_and_officials_stay_named(text: str) -> None:
    """None of these is a citizen."""
    assert found(text) == []


def test_a_given_name_is_that_of_the_person_named_in_full() -> None:
    """The same key for both; an official's given name stays as the official does."""
    text = "Dự: bà Trần Lệ Thu - Chủ tịch UBND phường.\nÔng Trần Đình Vỹ (tổ 3): đường tối.\nBà Thu hẹn ông Vỹ tháng 9."
    people, officials = find_all(text)
    assert [(text[m.start : m.end], m.key) for m in people] == [
        ("Trần Đình Vỹ", "trần đình vỹ"),
        ("Vỹ", "trần đình vỹ"),
    ]
    assert [text[m.start : m.end] for m in officials] == ["Trần Lệ Thu", "Thu"]


def test_who_answers_is_an_official_and_who_asked_is_not() -> None:
    """Nobody says what office Ms Bích holds; that she speaks in an answer is enough."""
    text = "Ông Lê Văn Tám hỏi.\nBà Trịnh Ngọc Bích: đã có giấy, ông Tám: cảm ơn."
    people, officials = find_all(text, citizens=["Lê Văn Tám"], answers=[(20, len(text))])
    assert [text[m.start : m.end] for m in people] == ["Lê Văn Tám", "Tám"]
    assert [text[m.start : m.end] for m in officials] == ["Trịnh Ngọc Bích"]
