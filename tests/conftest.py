"""What several test files share: small minutes, and the settings that runs in tests use."""

from __future__ import annotations

import datetime
import itertools
import json
from pathlib import Path
from typing import Any

import docx
import pytest

from kiennghi.config import Settings, load_labels, load_settings, load_train_settings

MINUTES = """UBND XÃ AN HÒA
BIÊN BẢN
Hội nghị đối thoại định kỳ giữa Chủ tịch UBND xã với Nhân dân
Thời gian: 7 giờ 30 phút, ngày 12 tháng 3 năm 2024, tại hội trường UBND xã An Hòa, huyện Tam Dương, tỉnh Vĩnh Phúc.
II. Ý KIẾN CỦA NHÂN DÂN
1. Ông Trần Văn Hải (thôn Đông): Đường liên thôn vỡ nát từ năm 2019, xe máy hay ngã, đề nghị xã sửa trong năm nay.
2. Bà Lê Thị Mơ (thôn Đoài): Rác ở đầu cầu một tuần mới gom một lần, mùi hôi thối, đề nghị tăng lên hai lần một tuần.
3. Ông Phạm Đình Sử (thôn Hạ): Tôi đề nghị mỗi quý Chủ tịch xã đối thoại với dân một lần và công khai kết quả.
III. TRẢ LỜI
- Về ý kiến của ông Hải: đã có trong kế hoạch đầu tư công, khởi công tháng 6/2024.
Hội nghị kết thúc lúc 11 giờ.
"""


@pytest.fixture
def settings() -> Settings:
    """The shipped settings, with a fixed date of the report."""
    return load_settings(report={"date": datetime.date(2024, 4, 1)})


@pytest.fixture
def minutes_folder(tmp_path: Path) -> Path:
    """A folder of small good minutes in three formats, one of them in a folder below."""
    folder = tmp_path / "biên bản"
    (folder / "xã B").mkdir(parents=True)
    (folder / "a.txt").write_text(MINUTES, encoding="utf-8")
    (folder / "xã B" / "b.txt").write_text(
        MINUTES.replace("An Hòa", "Bình Minh").replace("thôn Đông", "thôn Bắc"), encoding="utf-8"
    )
    document = docx.Document()
    for line in MINUTES.replace("ngày 12", "ngày 13").splitlines():
        document.add_paragraph(line)
    document.save(str(folder / "c.docx"))
    (folder / "d.html").write_text(
        "<html><body>"
        + "".join(f"<p>{line}</p>" for line in MINUTES.replace("Hải", "Hùng").splitlines())
        + "</body></html>",
        encoding="utf-8",
    )
    return folder


OWN_LABELS = """version: 7
issues:
  - {id: roads, name: "Đường sá", name_en: "Roads"}
  - {id: waste, name: "Rác thải", name_en: "Waste"}
  - {id: schools, name: "Trường học", name_en: "Schools"}
  - {id: rest, name: "Khác", name_en: "Other"}
natures:
  - {id: livelihood, name: "Dân sinh", name_en: "Livelihood"}
  - {id: constructive, name: "Hiến kế", name_en: "Constructive"}
  - {id: not_petition, name: "Không phải kiến nghị", name_en: "Not a petition"}
"""
_ABOUT = {
    "roads": (["đường liên thôn", "cầu Ngói", "mặt đường nhựa", "vỉa hè"], ["vỡ nát", "lún sụt", "đầy ổ gà"]),
    "waste": (["bãi rác", "nước thải", "khói lò gạch", "xe gom rác"], ["bốc mùi hôi", "gây ô nhiễm", "tràn ra ruộng"]),
    "schools": (["trường mầm non", "lớp học", "học phí", "giáo viên"], ["quá tải", "thiếu thốn", "xuống cấp"]),
    "rest": (["đài phát thanh", "lịch họp", "khách sạn", "giá vàng"], ["thất thường", "khó hiểu", "chưa rõ"]),
}
_VILLAGES = ["Đông", "Đoài", "Hạ", "Thượng", "Nội", "Ngoại", "Trung", "Bắc"]
_FORMS = {
    "livelihood": "{what} ở {place} {how} đã lâu, đề nghị xã sớm khắc phục cho bà con.",
    "constructive": "Đề nghị Quốc hội sửa luật, quy định rõ trách nhiệm khi {what} {how}, giao {place} làm thí điểm.",
    "not_petition": "Năm qua Ủy ban đã báo cáo xong việc {what} {how} tại {place}, kết quả đạt kế hoạch.",
}


@pytest.fixture(scope="session")
def labelled() -> list[dict[str, Any]]:
    """288 labelled texts of eight villages, made from lists of words; one in thirty is labelled wrongly."""
    rows: list[dict[str, Any]] = []
    for k, (village, (issue, (whats, hows)), (nature, form)) in enumerate(
        itertools.product(range(8), _ABOUT.items(), list(_FORMS.items()) * 3)
    ):
        what, how = whats[(k + village) % 4], hows[(k // 4) % 3]
        text = form.format(what=what, how=how, place=f"thôn {_VILLAGES[village]}")
        wrong = k % 30 == 7
        rows.append(
            {
                "id": f"t{k}",
                "text": text[:1].upper() + text[1:],
                "issues": ["rest" if wrong else issue],
                "nature": nature,
                "village": village,
            }
        )
    return rows


@pytest.fixture(scope="session")
def own_labels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A label file of one's own: four issues, three natures."""
    path = tmp_path_factory.mktemp("labels") / "labels.yaml"
    path.write_text(OWN_LABELS, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def corpus(tmp_path_factory: pytest.TempPathFactory, labelled: list[dict[str, Any]]) -> Path:
    """The labelled texts as a file."""
    path = tmp_path_factory.mktemp("corpus") / "corpus.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in labelled), encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def train_config(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Training settings for the small corpus: four folds by village."""
    path = tmp_path_factory.mktemp("config") / "train.yaml"
    text = "parts: [linear]\nfolds: 4\nmeasured_folds: 4\nsplit_by: village\nbootstrap: 50\n"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def small_model(tmp_path_factory: pytest.TempPathFactory, corpus: Path, own_labels: Path, train_config: Path) -> Path:
    """The folder of a model trained on the small corpus; read it, never write to it."""
    from kiennghi.train import train  # noqa: PLC0415 (`datasets` is slow to import)

    out = tmp_path_factory.mktemp("models") / "small"
    train([corpus], out, labels=load_labels(own_labels), settings=load_train_settings(train_config), name="small@1")
    return out
