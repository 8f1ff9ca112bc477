"""What several test files share: small minutes, and the settings that runs in tests use."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from kiennghi.config import Settings, load_settings

MINUTES = """UBND XÃ AN HÒA
BIÊN BẢN
Hội nghị đối thoại định kỳ giữa Chủ tịch UBND xã với Nhân dân
Thời gian: 7 giờ 30 phút, ngày 12 tháng 3 năm 2024, tại hội trường UBND xã An Hòa, huyện Tam Dương, tỉnh Vĩnh Phúc.
II. Ý KIẾN CỦA NHÂN DÂN
1. Ông Trần Văn Hải (thôn Đông): Đường liên thôn vỡ nát từ năm 2019, xe máy hay ngã, đề nghị xã sửa trong năm nay.
2. Bà Lê Thị Mơ (thôn Đoài): Rác ở đầu cầu một tuần mới gom một lần, mùi hôi thối, đề nghị tăng lên hai lần một tuần.
3. Ông Phạm Đình Sử (thôn Hạ): Tôi đề nghị mỗi quý Chủ tịch xã đối thoại với dân một lần và công khai kết quả giải quyết.
III. TRẢ LỜI
- Về ý kiến của ông Hải: đã có trong kế hoạch đầu tư công, khởi công tháng 6/2024.
Hội nghị kết thúc lúc 11 giờ.
"""


@pytest.fixture
def settings() -> Settings:
    """The shipped settings, with a fixed date of the report."""
    import datetime

    return load_settings(report={"date": datetime.date(2024, 4, 1)})


@pytest.fixture
def minutes_folder(tmp_path: Path) -> Path:
    """A folder of small good minutes in three formats, one of them in a folder below."""
    folder = tmp_path / "biên bản"
    (folder / "xã B").mkdir(parents=True)
    (folder / "a.txt").write_text(MINUTES, encoding="utf-8")
    (folder / "xã B" / "b.txt").write_text(MINUTES.replace("An Hòa", "Bình Minh").replace("thôn Đông", "thôn Bắc"), encoding="utf-8")
    document = docx.Document()
    for line in MINUTES.replace("ngày 12", "ngày 13").splitlines():
        document.add_paragraph(line)
    document.save(str(folder / "c.docx"))
    (folder / "d.html").write_text(
        "<html><body>" + "".join(f"<p>{line}</p>" for line in MINUTES.replace("Hải", "Hùng").splitlines()) + "</body></html>",
        encoding="utf-8",
    )
    return folder
