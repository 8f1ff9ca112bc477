"""What answers come to, and by when something is promised."""

from __future__ import annotations

from datetime import date

import pytest

from kiennghi.split.outcomes import outcome_of

MET = date(2026, 5, 20)  # a Wednesday


@pytest.mark.parametrize(
    ("answer", "kind", "due"),
    [
        ("Đã thay bóng đèn ngày 18/5.", "settled", None),
        ("Nhà trường đã hoàn trả toàn bộ, hiệu trưởng bị phê bình.", "settled", None),
        ("Sở sẽ sửa trong tháng 6/2026.", "in_progress", "2026-06-30"),
        ("Giao Phòng Kinh tế khảo sát, báo cáo trước ngày 30/6.", "in_progress", "2026-06-30"),
        ("Khởi công quý III/2026, hoàn thành quý I năm 2027.", "in_progress", "2027-03-31"),
        ("Huyện đã ghi vốn, sẽ làm trong năm 2027.", "in_progress", "2027-12-31"),
        ("Phường trả lời bằng văn bản trong 15 ngày làm việc.", "in_progress", "2026-06-10"),
        ("Tổ công tác xuống kiểm tra ngay ngày mai.", "in_progress", "2026-05-21"),
        ("Xã giao công an tuần tra thêm.", "in_progress", None),
        ("Phụ cấp thuộc thẩm quyền HĐND tỉnh, xã tổng hợp kiến nghị lên trên.", "referred", None),
        ("Nội dung này vượt thẩm quyền của xã, đã có văn bản gửi Sở Nội vụ.", "referred", None),
        ("Theo quy định của Luật Đất đai, hộ ông chưa đủ điều kiện.", "explained", None),
        ("Vâng.", None, None),
        ("", None, None),
    ],
)
def test_outcome_and_last_day_promised(answer: str, kind: str | None, due: str | None) -> None:
    """One of the four official outcomes, and the last day of the period that is promised."""
    found = outcome_of(answer, met=MET)
    assert (found.kind, found.due) == (kind, due)


@pytest.mark.parametrize(
    "answer",
    [
        "Đã thay xong ngày 12/5/2026.",
        "Căn cứ Quyết định số 12 ngày 30/6/2026, không có cơ sở giải quyết.",
        "Sẽ làm từ ngày 15/7.",
        "Dự kiến 31/02/2027.",
        "Năm 2019 huyện đã hứa.",
    ],
)
def test_a_day_that_promises_nothing_is_no_due_date(answer: str) -> None:
    """What was done, when a paper was signed, when something begins, and days that do not exist."""
    assert outcome_of(answer, met=MET).due is None


def test_the_words_of_the_promise_are_those_of_the_answer() -> None:
    """So that a person can see what was promised."""
    assert outcome_of("Sở sẽ sửa trước ngày 30/6.", met=MET).promise == "trước ngày 30/6"


def test_without_a_day_of_the_meeting_only_whole_dates_count() -> None:
    """``trước ngày 30/6`` needs a year, ``tháng 6/2026`` has it."""
    assert outcome_of("Sẽ sửa trước ngày 30/6.", met=None).due is None
    assert outcome_of("Sẽ sửa trong tháng 6/2026.", met=None).due == "2026-06-30"
