"""The reports of a small synthetic run: what they count, what stands behind each figure, and what cannot break them."""

from __future__ import annotations

import io
import json
import re
import subprocess
import zipfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import openpyxl
import pytest
from docx import Document
from docx.oxml.ns import qn

from kiennghi.config import ReportSettings, load_labels
from kiennghi.errors import RunError
from kiennghi.report import count_shares, load_run, write_reports
from kiennghi.report.tables import matches

LABELS = load_labels()
SETTINGS = ReportSettings(
    organisation="Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Ninh Bình\nBan Dân chủ - Pháp luật",
    place="Ninh Bình",
    title="Báo cáo tổng hợp ý kiến, kiến nghị của Nhân dân",
    date=date(2025, 12, 5),
    quotes_per_issue=3,
    localities=2,
)
HOSTILE = "</script><script>alert(1)</script><!-- <img src=x onerror=alert(1)> & \"' $x_1$ {{7*7}} \u2028"
RIGHT_TO_LEFT = "\u202eđảo ngược\u202c שלום مرحبا \u2067không đóng"

# (source, date, level, kind, province, district, commune, attendees)
MEETINGS = [
    ("xã Nam Khánh/bb 14-10.docx", "2025-10-14", "commune", "periodic", "tỉnh Ninh Bình", None, "xã Nam Khánh", 158),
    ("phường Hoa Lư/doi thoai.pdf", "2025-11-03", "commune", "thematic", "tỉnh Ninh Bình", None, "phường Hoa Lư", 92),
    ("tinh/tiep xuc cu tri.docx", "2025-09-20", "province", "voter_contact", "tỉnh Ninh Bình", None, None, 1204),
    ("huyen/Kim Sơn.docx", "2025-05-12", "district", "unscheduled", "tỉnh Ninh Bình", "huyện Kim Sơn", None, None),
    ("khác/xã trùng tên.txt", None, None, None, "tỉnh Nam Định", "huyện Vụ Bản", "xã Nam Khánh", None),
    ("trống.docx", "2025-10-30", "commune", "periodic", "tỉnh Ninh Bình", None, "xã Nam Khánh", 40),
]

# (meeting, issues, nature, sure, text, gist, answer)
PETITIONS = [
    (
        0,
        ["transport"],
        "livelihood",
        True,
        "Đoạn đường liên thôn từ nhà văn hóa thôn 2 đến chợ Đình dài khoảng 700 m đã "
        "xuống cấp, nhiều ổ gà, mùa mưa các cháu đi học rất nguy hiểm. Đề nghị xã sớm bố trí kinh phí sửa chữa.",
        "Sửa đường liên thôn từ nhà văn hóa thôn 2 đến chợ Đình.",
        "UBND xã tiếp thu, sẽ sửa trong quý I/2026.",
    ),
    (
        0,
        ["environment", "transport"],
        "livelihood",
        True,
        "Xe chở đất của dự án rơi vãi, bụi mù mịt, đề nghị yêu cầu nhà thầu tưới nước, che chắn thùng xe.",
        "Yêu cầu nhà thầu tưới nước, che chắn xe chở đất.",
        None,
    ),
    (
        0,
        ["transport"],
        "livelihood",
        False,
        "Đề nghị lắp gương cầu lồi ở ngã ba đầu thôn 5 vì khuất tầm nhìn.",
        "Lắp gương cầu lồi tại ngã ba thôn 5.",
        "Giao công an xã khảo sát.",
    ),
    (
        0,
        ["government_building"],
        "constructive",
        True,
        "Đề xuất xã thí điểm trả kết quả hồ sơ tại nhà cho người già yếu, "
        "kết hợp với tổ công nghệ số cộng đồng của từng thôn; vừa đỡ đi lại vừa nâng mức hài lòng.",
        "Thí điểm trả kết quả hồ sơ tại nhà cho người già yếu.",
        "Ghi nhận, đưa vào kế hoạch năm 2026.",
    ),
    (
        1,
        ["land_clearance"],
        "livelihood",
        True,
        "Đề nghị chi trả nốt tiền bồi thường đợt 2 của dự án đường Đông Tây cho 23 hộ tổ 4, chậm đã 14 tháng.",
        "Chi trả tiền bồi thường đợt 2 cho 23 hộ tổ 4.",
        "Đang trình tỉnh, chậm nhất tháng 12.",
    ),
    (
        1,
        ["land_clearance", "land_management"],
        "livelihood",
        True,
        "Giá đất bồi thường thấp hơn giá thị trường, đề nghị tính lại theo bảng giá mới.",
        "Tính lại giá đất bồi thường.",
        None,
    ),
    (
        1,
        ["urban_planning"],
        "constructive",
        False,
        "Nên công khai quy hoạch phân khu bằng mã QR đặt tại nhà văn hóa để dân tự tra cứu, góp ý trước khi duyệt.",
        "Công khai quy hoạch phân khu bằng mã QR.",
        None,
    ),
    (1, ["other"], "not_petition", True, "Xin cảm ơn các đồng chí lãnh đạo đã về dự.", "Cảm ơn lãnh đạo.", None),
    (
        2,
        ["party_building"],
        "constructive",
        True,
        "Đề nghị cấp ủy định kỳ công khai việc thực hiện lời hứa sau đối thoại, giao Mặt trận giám sát và chấm điểm.",
        "Công khai việc thực hiện lời hứa sau đối thoại.",
        "Xin tiếp thu.",
    ),
    (2, ["health"], "livelihood", True, "Trạm y tế thiếu thuốc huyết áp cho người có thẻ bảo hiểm.", "", None),
    (
        2,
        ["transport"],
        "livelihood",
        True,
        "Cầu Trung yếu, đề nghị cắm biển hạn chế tải trọng.",
        "Cắm biển ở cầu Trung.",
        None,
    ),
    (
        3,
        ["environment"],
        "livelihood",
        True,
        '=HYPERLINK("http://x","bấm") bãi rác bốc mùi, đề nghị dời đi.',
        "+Dời bãi rác.",
        None,
    ),
    (
        3,
        ["security"],
        "livelihood",
        True,
        f"Đề nghị {HOSTILE} kiểm tra.\x00\x0b Hết.",
        f"@Kiểm tra {HOSTILE}",
        RIGHT_TO_LEFT,
    ),
    (4, ["education"], "livelihood", False, "a" * 3000 + " đề nghị xây trường.", "-" + "b" * 400, None),
    (4, ["culture"], "not_petition", False, RIGHT_TO_LEFT, RIGHT_TO_LEFT, "c" * 40_000),
]


def _score(label: str) -> dict[str, Any]:
    return {"id": label, "score": 0.9}


@dataclass
class Folder:
    """A run folder as lines that a test may spoil before they are written."""

    petitions: list[dict[str, Any]]
    meetings: list[dict[str, Any]]
    summaries: list[dict[str, Any]]
    failures: list[dict[str, Any]]
    manifest: dict[str, Any]

    def write(self, path: Path) -> Path:
        """Write the files of the folder."""
        path.mkdir(exist_ok=True)
        for name in ("petitions", "meetings", "summaries", "failures"):
            lines = [json.dumps({"schema": 1, **line}, ensure_ascii=False) + "\n" for line in getattr(self, name)]
            (path / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
        (path / "manifest.json").write_text(json.dumps({"schema": 1, **self.manifest}), encoding="utf-8")
        return path


def make() -> Folder:
    """The synthetic run: six meetings, fifteen spans (two of them no petition), two failures."""
    petitions = []
    for n, (at, issues, nature, sure, text, gist, answer) in enumerate(PETITIONS):
        petitions.append(
            {
                "id": f"p-{n:02}",
                "minutes_id": f"m-{at}",
                "source": MEETINGS[at][0],
                "start": 1000 * n,
                "end": 1000 * n + len(text),
                "text": text,
                "speaker": {"name": "Nguyễn Văn Bình", "role": None, "unit": f"thôn {n}"} if n % 3 else None,
                "answer": {"start": 1000 * n + 500, "end": 1000 * n + 600, "text": answer} if answer else None,
                "page": 3 if at == 1 else None,
                "issues": [_score(i) for i in issues],
                "nature": _score(nature),
                "sure": sure,
                "scores": {"issues": dict.fromkeys(issues, 0.9), "nature": {nature: 0.9}},
                "summary": gist,
                "matter_id": f"k-{n:02}",
                "model": "default@1",
                "labels_version": 1,
            }
        )
    keys = ("source", "date", "level", "kind", "province", "district", "commune", "attendees")
    meetings = [
        {
            "id": f"m-{n}",
            **dict(zip(keys, row, strict=True)),
            "format": row[0].rsplit(".", 1)[-1],
            "theme": None,
            "title": "Biên bản hội nghị đối thoại",
            "petitions": sum(p[0] == n for p in PETITIONS),
            "answered": sum(p[0] == n and p[6] is not None for p in PETITIONS),
            "characters": {"petition": 700, "answer": 200, "procedure": 90, "unread": 10},
        }
        for n, row in enumerate(MEETINGS)
    ]
    asks = {"transport": [["p-00", "p-10"], ["p-02"]], "security": [["p-12"]], "land_clearance": [["p-04"], ["p-05"]]}
    summaries = [
        {
            "scope": "issue",
            "id": issue,
            "sentences": [{"text": PETITIONS[int(i[0][2:])][5], "petitions": i} for i in cited],
        }
        for issue, cited in asks.items()
    ]
    failures = [
        {"source": "mật.docx", "code": "encrypted", "reason": "the file is encrypted; remove the password"},
        {"source": f"{HOSTILE}.pdf", "code": "no_text", "reason": HOSTILE},
    ]
    counts = {"inputs": 8, "done": 6, "failed": 2, "petitions": len(petitions)}
    return Folder(
        petitions, meetings, summaries, failures, {"version": "0.1.0", "model": "default@1", "counts": counts}
    )


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run folder with its reports."""
    path = make().write(tmp_path_factory.mktemp("run"))
    write_reports(path, settings=SETTINGS, labels=LABELS)
    return path


class Page(HTMLParser):
    """Links with their text and count, ids, embedded data, and what a hostile text could have smuggled in."""

    def __init__(self, html: str):
        super().__init__()
        self.links: list[tuple[dict[str, str], str]] = []
        self.ids: list[str] = []
        self.tags: Counter[str] = Counter()
        self.scripts: list[str] = []
        self.text: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self._open: list[str] = []
        self._link: dict[str, str] | None = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note links, ids and attributes."""
        found = {k: v or "" for k, v in attrs}
        self.tags[tag] += 1
        self.attributes += [(tag, k, v) for k, v in found.items()]
        if "id" in found:
            self.ids.append(found["id"])
        if tag == "a":
            self._link = found
            self.links.append((found, ""))
        if tag == "script":
            self.scripts.append("")
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element of that name."""
        if tag == "a":
            self._link = None
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Keep what stands in links and scripts, and the words that readers see."""
        if "script" in self._open:
            self.scripts[-1] += data
        elif "style" not in self._open:
            self.text.append(data)
        if self._link is not None:
            self.links[-1] = (self.links[-1][0], self.links[-1][1] + data)


def page(run: Path) -> Page:
    """The page of a run, parsed."""
    return Page((run / "report.html").read_text(encoding="utf-8"))


def behind(run: Path, address: str) -> int:
    """How many petitions or meetings the filter in a link finds in the data embedded in the page."""
    files = load_run(run, LABELS)
    data = json.loads(page(run).scripts[0])
    assert [p[0] for p in data["petitions"]] == [p.id for p in files.petitions]
    where = tuple(parse_qsl(address.split("?", 1)[1], keep_blank_values=True))
    meetings = {m.id: m for m in files.meetings}
    cited = {f"{s.id}.{n}": ask for s in files.summaries for n, ask in enumerate(s.sentences)}
    if address.startswith("#tim?"):
        return sum(matches(p, meetings[p.minutes_id], where, cited) for p in files.petitions)
    blank = files.petitions[0]
    return sum(matches(blank, m, where, cited) for m in files.meetings)


def test_counts_are_exact(run: Path) -> None:
    """Petitions stand once, under their primary issue; spans that are none are counted apart."""
    files = load_run(run, LABELS)
    found = count_shares(files.petitions, files.meetings, LABELS)
    assert {k: found[k] for k in ("spans", "petitions", "set_aside", "unsure", "answered", "meetings")} == {
        "spans": 15,
        "petitions": 13,
        "set_aside": 2,
        "unsure": 4,
        "answered": 6,
        "meetings": 6,
    }
    assert found["audited"] is False
    assert found["natures"] == [
        {"id": "livelihood", "petitions": 10, "share": 0.769231},
        {"id": "constructive", "petitions": 3, "share": 0.230769},
    ]
    issues = {i["id"]: (i["petitions"], i["mentioned"]) for i in found["issues"]}
    assert issues["transport"] == (3, 4)
    assert issues["land_management"] == (0, 1)
    assert issues["culture"] == (0, 0)
    assert sum(n for n, _ in issues.values()) == 13
    assert {i["id"]: (i["meetings"], i["petitions"]) for i in found["levels"]} == {
        "province": (1, 3),
        "district": (1, 2),
        "commune": (3, 7),
        None: (1, 1),
    }
    assert [(i["id"], i["petitions"]) for i in found["periods"]] == [
        ("2025Q2", 2),
        ("2025Q3", 3),
        ("2025Q4", 7),
        (None, 1),
    ]


def test_namesakes_are_different_places(run: Path) -> None:
    """Communes of one name in two provinces are two lines."""
    files = load_run(run, LABELS)
    communes = count_shares(files.petitions, files.meetings, LABELS)["places"]["commune"]
    named = [(c["id"]["province"], c["petitions"]) for c in communes if c["id"]["commune"] == "xã Nam Khánh"]
    assert sorted(named) == [("tỉnh Nam Định", 1), ("tỉnh Ninh Bình", 4)]


def test_every_figure_opens_as_many_as_it_prints(run: Path) -> None:
    """Each number on the page links to a filter that finds exactly that many petitions or meetings."""
    figures = [(a, text) for a, text in page(run).links if "data-n" in a]
    assert len(figures) > 200
    files = load_run(run, LABELS)
    meetings = {m.id: m for m in files.meetings}
    cited = {f"{s.id}.{n}": ask for s in files.summaries for n, ask in enumerate(s.sentences)}
    for link, text in figures:
        kind, query = link["href"].split("?", 1)
        where = tuple(parse_qsl(query, keep_blank_values=True))
        if kind == "#tim":
            found = sum(matches(p, meetings[p.minutes_id], where, cited) for p in files.petitions)
        else:
            found = sum(matches(files.petitions[0], m, where, cited) for m in files.meetings)
        assert found == int(link["data-n"]), link
        if "%" not in text and "attended" not in query:
            assert int(text.split()[0].replace(".", "")) == found, link


def test_numbers_in_charts_are_links_too(run: Path) -> None:
    """The number at the end of a bar opens as many petitions as it says."""
    bars = [(a["xlink:href"], text.strip()) for a, text in page(run).links if "xlink:href" in a]
    numbers = [(address, int(re.match(r"[\d.]+", text)[0].replace(".", ""))) for address, text in bars if text]
    assert len(numbers) > 15
    for address, printed in numbers:
        assert behind(run, address) == printed


def test_page_is_one_offline_file_that_no_text_can_break(run: Path) -> None:
    """Nothing is fetched, ids are unique, and markup inside petitions stays text."""
    found = page(run)
    assert len(found.scripts) == 2
    assert "alert(1)" not in found.scripts[1]
    assert found.tags["img"] == found.tags["link"] == found.tags["iframe"] == 0
    assert [v for _, k, v in found.attributes if k.startswith("on")] == []
    addresses = [v for _, k, v in found.attributes if k in {"src", "href", "xlink:href", "action"}]
    assert [a for a in addresses if not a.startswith("#")] == []
    assert [i for i, n in Counter(found.ids).items() if n > 1] == []
    assert json.loads(found.scripts[0])["petitions"][12][5].startswith("Đề nghị </script><script>alert(1)")
    html = (run / "report.html").read_text(encoding="utf-8")
    assert "\x00" not in html
    assert "\u202e" not in html
    assert 'lang="vi"' in html
    assert "eval(" not in html
    assert "DejaVu Sans'" not in html


def test_charts_have_a_text_alternative(run: Path) -> None:
    """Every picture on the page names itself and says its numbers in words."""
    html = (run / "report.html").read_text(encoding="utf-8")
    pictures = re.findall(r"<svg.*?</svg>", html, flags=re.S)
    assert len(pictures) == html.count("<figure>") >= 6
    for picture in pictures:
        assert re.match(r'<svg role="img" aria-labelledby="\S+ \S+" viewBox', picture)
        assert re.search(r"<title id=[^>]+>[^<]+</title><desc id=[^>]+>Biểu đồ thanh ngang\.", picture)


def test_reports_say_that_they_are_not_audited(run: Path) -> None:
    """All three reports state that no sample was audited, and how many spans need a look."""
    body = " ".join(page(run).text)
    document = "\n".join(p.text for p in Document(str(run / "report.docx")).paragraphs)
    book = openpyxl.load_workbook(run / "report.xlsx")
    cells = "\n".join(str(c.value) for row in book["Tổng hợp"].iter_rows() for c in row if c.value)
    for text in (body, document, cells):
        assert "chưa kiểm định" in text
        assert "Có 4 trong tổng số 15 đoạn tách ra (26,7%)" in text
        assert "không kèm khoảng tin cậy" in text


def test_document_has_the_official_layout(run: Path) -> None:
    """Paper, margins, head, title, sections, signatures and page numbers are where officers look for them."""
    document = Document(str(run / "report.docx"))
    section = document.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    margins = (section.top_margin, section.bottom_margin, section.left_margin, section.right_margin)
    assert [round(m.mm) for m in margins] == [20, 20, 30, 15]
    left, right = document.tables[0].rows[0].cells
    assert [p.text for p in left.paragraphs if p.text] == [
        "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH NINH BÌNH",
        "BAN DÂN CHỦ - PHÁP LUẬT",
        "Số: ……/BC-……",
    ]
    assert [p.text for p in right.paragraphs if p.text] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Ninh Bình, ngày 05 tháng 12 năm 2025",
    ]
    texts = [p.text for p in document.paragraphs]
    assert texts[texts.index("BÁO CÁO") + 1] == "Tổng hợp ý kiến, kiến nghị của Nhân dân"
    heads = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert [h.split(".")[0] for h in heads] == ["I", "II", "III", "IV", "V"]
    foot = " ".join(c.text for c in document.tables[-1].rows[0].cells)
    assert all(s in foot for s in ("Nơi nhận:", "NGƯỜI LẬP BÁO CÁO", "THỦ TRƯỞNG CƠ QUAN"))
    assert "PAGE" in section.header.paragraphs[0]._p.xml
    assert section.different_first_page_header_footer


def test_document_tables_repeat_their_head_and_pictures_speak(run: Path) -> None:
    """Head rows repeat, rows do not break, and every chart has a text alternative with its numbers."""
    document = Document(str(run / "report.docx"))
    ruled = document.tables[1:-1]
    assert len(ruled) >= 8
    for table in ruled:
        assert table.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None
        assert all(row._tr.find(f".//{qn('w:cantSplit')}") is not None for row in table.rows)
    pictures = list(document.element.iter(qn("wp:docPr")))
    assert len(pictures) >= 4
    assert all("Biểu đồ thanh ngang" in p.get("descr") for p in pictures)


def test_document_numbers_are_the_counted_ones(run: Path) -> None:
    """The issue table in the document holds the counts, and quotes name no person."""
    document = Document(str(run / "report.docx"))
    rows = {r.cells[0].text: [c.text for c in r.cells[1:]] for t in document.tables[1:-1] for r in t.rows}
    assert rows["Giao thông"] == ["3", "23,1%", "3", "0", "0,0%", "2", "4"]
    text = "\n".join(p.text for p in document.paragraphs)
    assert "Có 3 kiến nghị (23,1%); trong đó dân sinh, nhỏ lẻ: 3." in text
    assert "Sửa đường liên thôn từ nhà văn hóa thôn 2 đến chợ Đình (2 kiến nghị)." in text
    assert "không phải kiến nghị: " not in text
    assert "trang 3" in text
    assert "Nguyễn Văn Bình" not in text


def test_workbook_holds_every_petition_as_text(run: Path) -> None:
    """One row for each span; what begins like a formula is a string; dates and numbers can be computed with."""
    book = openpyxl.load_workbook(run / "report.xlsx")
    assert book.sheetnames == ["Tổng hợp", "Kiến nghị", "Cuộc họp", "Theo lĩnh vực", "Tóm tắt", "Không đọc được"]
    rows = list(book["Kiến nghị"].iter_rows(values_only=True))
    assert len(rows) == 1 + 15
    head = rows[0]
    first = dict(zip(head, rows[1], strict=True))
    assert first["Ngày họp"].date() == date(2025, 10, 14)
    assert first["Quý"] == "Quý IV/2025"
    assert first["Ký tự cuối"] == len(PETITIONS[0][4])
    assert {c.data_type for sheet in book for row in sheet.iter_rows() for c in row} <= {"s", "n", "d"}
    texts = [r[head.index("Nguyên văn")] for r in rows]
    assert any(t.startswith("=HYPERLINK") for t in texts)
    answers = [r[head.index("Trả lời tại cuộc họp")] for r in rows]
    assert max(len(a) for a in answers if a) == 32_767
    for name in ("Kiến nghị", "Cuộc họp", "Tóm tắt", "Không đọc được"):
        assert book[name].auto_filter.ref
        assert book[name].freeze_panes
    issues = {r[0]: r[1:] for r in book["Theo lĩnh vực"].iter_rows(values_only=True)}
    assert issues["Giao thông"][:2] == (3, 0.231)
    assert issues["Tổng số"][0] == 13


@pytest.mark.parametrize("date_", [date(2025, 12, 5), None])
def test_same_folder_gives_the_same_bytes(tmp_path: Path, date_: date | None) -> None:
    """Two runs over the same folder write byte-identical reports, and their archives carry no clock."""
    settings = SETTINGS.model_copy(update={"date": date_})
    made = []
    for name in ("one", "two"):
        path = make().write(tmp_path / name)
        write_reports(path, settings=settings, labels=LABELS)
        made.append([(path / f"report.{kind}").read_bytes() for kind in ("html", "docx", "xlsx")])
    assert made[0] == made[1]
    for content in made[0][1:]:
        assert {i.date_time[0] for i in zipfile.ZipFile(io.BytesIO(content)).infolist()} == {1980}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda f: f.petitions.pop(), "petitions in manifest.json: 15, but lines in petitions.jsonl: 14"),
        (lambda f: f.meetings[0].update(petitions=5), "petitions of meeting m-0: 5, but its lines"),
        (lambda f: f.meetings[0].update(answered=0), "answered petitions of meeting m-0: 0"),
        (lambda f: f.failures.pop(), "failed in manifest.json: 2, but lines in failures.jsonl: 1"),
        (lambda f: f.manifest["counts"].update(inputs=9), "inputs in manifest.json: 9, but done and failed: 8"),
        (lambda f: f.petitions[1].update(id="p-00"), "petitions.jsonl holds p-00 2 times"),
        (lambda f: f.petitions[1].update(minutes_id="m-9"), "belongs to minutes m-9"),
        (lambda f: f.petitions[1].update(issues=[_score("sport")]), "label sport, which the label file does not have"),
        (lambda f: f.petitions[1].update(issues=[_score("health")] * 2), "carries an issue twice"),
        (lambda f: f.petitions[1].update(labels_version=2), "labels of version 2"),
        (lambda f: f.petitions[1].update(model="new@2"), "labelled by new@2, the run by default@1"),
        (lambda f: f.summaries[0]["sentences"][0].update(petitions=["p-99"]), "cites p-99"),
        (lambda f: f.petitions[1].update(issues=[]), "petitions.jsonl:2: issues"),
        (lambda f: f.petitions[1].update(schema=2), "petitions.jsonl:2: expected schema 1, found 2"),
        (lambda f: f.petitions[1]["nature"].update(score=float("nan")), "petitions.jsonl:2: nature.score"),
        (lambda f: f.meetings[0].update(date="2025-13-01"), "meetings.jsonl:1: date"),
    ],
)
def test_numbers_that_do_not_add_up_are_refused(tmp_path: Path, change: Callable[[Folder], Any], message: str) -> None:
    """A folder that contradicts itself gives one clear line and no report."""
    folder = make()
    change(folder)
    path = folder.write(tmp_path / "run")
    with pytest.raises(RunError, match=re.escape(message)):
        write_reports(path, settings=SETTINGS, labels=LABELS)
    assert list(path.glob("*report*")) == []


def test_missing_or_damaged_files_are_refused(tmp_path: Path) -> None:
    """A folder that is no finished run names the file that is missing, or the line that is broken."""
    with pytest.raises(RunError, match=r"petitions\.jsonl: cannot be read"):
        write_reports(tmp_path, settings=SETTINGS, labels=LABELS)
    path = make().write(tmp_path / "run")
    (path / "meetings.jsonl").write_text('{"schema": 1,\n', encoding="utf-8")
    with pytest.raises(RunError, match=r"meetings\.jsonl:1: not valid JSON"):
        write_reports(path, settings=SETTINGS, labels=LABELS)


@pytest.mark.parametrize("meetings", [0, 1])
def test_run_without_petitions_gives_sensible_reports(tmp_path: Path, meetings: int) -> None:
    """Only failures, or minutes in which nobody asked for anything: reports without a division by nought."""
    folder = make()
    folder.petitions, folder.summaries, folder.meetings = [], [], folder.meetings[5 : 5 + meetings]
    folder.manifest["counts"] = {"inputs": 2 + meetings, "done": meetings, "failed": 2, "petitions": 0}
    path = folder.write(tmp_path / "run")
    settings = ReportSettings(organisation="", place="", title="B", date=None, quotes_per_issue=0, localities=1)
    write_reports(path, settings=settings, labels=LABELS)
    body = " ".join(page(path).text)
    assert "không có ý kiến, kiến nghị nào để phân loại" in body
    assert "mật.docx" in body
    assert "nan" not in body
    today = datetime.now().astimezone().date()
    head = Document(str(path / "report.docx")).tables[0].rows[0].cells[1].text
    assert f"ngày {today.day:02} tháng" in head
    assert len(list(openpyxl.load_workbook(path / "report.xlsx")["Không đọc được"].iter_rows())) == 3
    assert openpyxl.load_workbook(path / "report.xlsx").properties.created.date() == date(2000, 1, 1)


def test_page_script_is_valid(tmp_path: Path) -> None:
    """The page's script parses, where a JavaScript engine is at hand to say so."""
    script = Path(__file__).parents[1] / "pipeline/kiennghi/report/report.js"
    try:
        found = subprocess.run(["node", "--check", str(script)], capture_output=True, text=True, check=False)
    except OSError:
        pytest.skip("node is not installed")
    assert found.returncode == 0, found.stderr
