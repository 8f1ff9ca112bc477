"""Audits: blind sheets out, labels in, refusals, two auditors, and shares.json with estimates."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from kiennghi import batch
from kiennghi.audit import import_sheets, make_sample, read_audits
from kiennghi.config import Settings, load_labels
from kiennghi.errors import InputError, RunError
from kiennghi.report import load_run, write_reports

LABELS = load_labels()
NAMES = LABELS.names()


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run over two made-up minutes whose first petition looks like a formula."""
    from conftest import MINUTES  # noqa: PLC0415 (the small minutes that all tests share)
    from kiennghi.config import load_settings  # noqa: PLC0415

    base = tmp_path_factory.mktemp("audit")
    for n, village in enumerate(("Đông", "Bắc", "Nam", "Tây")):
        (base / f"m{n}.txt").write_text(MINUTES.replace("thôn Đông", f"thôn {village}"), encoding="utf-8")
    settings = load_settings(report={"date": "2024-04-01"}, run={"workers": 1}, tag={"model": "linear"})
    batch.run([base / f"m{n}.txt" for n in range(4)], base / "out", settings=settings)
    return base / "out"


@pytest.fixture
def run(finished: Path, tmp_path: Path) -> Path:
    """A copy of the finished run to write to."""
    shutil.copytree(finished, tmp_path / "out")
    return tmp_path / "out"


def _sample(run: Path, count: int = 8, auditors: int = 1) -> list[Path]:
    return make_sample(run, load_run(run, LABELS), LABELS, count=count, auditors=auditors)


def _import(run: Path, *sheets: Path) -> Any:
    return import_sheets(run, load_run(run, LABELS), LABELS, sheets)


def _fill(sheet: Path, nature: str = "livelihood", issue: str = "transport", **rows: Any) -> None:
    """Fill a workbook; ``rows`` maps a row (r2, r3, …) to the cells that differ."""
    book = openpyxl.load_workbook(sheet)
    page = book["Phiếu"]
    for y in range(2, page.max_row + 1):
        page.cell(y, 6).value, page.cell(y, 8).value = NAMES[issue], NAMES[nature]
        for x, value in rows.get(f"r{y}", {}).items():
            page.cell(y, x).value = value
    book.save(sheet)


def test_a_sheet_is_blind_complete_and_the_same_when_written_again(run: Path) -> None:
    """No label of the machine stands anywhere; a second call draws nothing new."""
    book = openpyxl.load_workbook(_sample(run)[0])
    assert book.sheetnames == ["Phiếu", "Danh mục", "Hướng dẫn", "Sổ tay nhãn"]
    page = book["Phiếu"]
    rows = [[c.value for c in row] for row in page.iter_rows(min_row=2)]
    ids = [p.id for p in load_run(run, LABELS).petitions]
    assert len(rows) == 8
    assert {r[1] for r in rows} <= set(ids)
    assert all(r[5] is r[6] is r[7] is None for r in rows)
    assert page.protection.sheet
    assert not page["F2"].protection.locked
    assert page["C2"].protection.locked
    assert len(page.data_validations.dataValidation) == 3
    before = (run / "audit" / "sample-1.json").read_bytes()
    _sample(run)
    assert (run / "audit" / "sample-1.json").read_bytes() == before
    with pytest.raises(RunError, match="import its sheets first"):
        _sample(run, 5)


def test_text_that_begins_like_a_formula_stays_text(tmp_path: Path) -> None:
    """No cell is a formula, whatever a petition begins with."""
    from kiennghi.sheets import Item, Sheet, to_xlsx  # noqa: PLC0415

    path = tmp_path / "s.xlsx"
    item = Item("p-1", '=HYPERLINK("http://x")', "+1", "@a")
    path.write_bytes(to_xlsx(Sheet(1, "A", (item,), ("Khác",), ("Dân sinh",), (), ())))
    cells = openpyxl.load_workbook(path)["Phiếu"]["C2:E2"][0]
    assert [(c.value, c.data_type) for c in cells] == [('=HYPERLINK("http://x")', "s"), ("+1", "s"), ("@a", "s")]
    assert all(c.quotePrefix for c in cells)


def test_an_import_makes_estimates_and_keeps_the_old_keys(run: Path, settings: Settings) -> None:
    """shares.json gains fields, loses none; reports name the audit."""
    old = json.loads((run / "shares.json").read_bytes())
    sheet = _sample(run, count=12)[0]
    _fill(sheet)
    state, to_settle = _import(run, sheet)
    assert (len(state.verdicts), to_settle) == (12, [])
    write_reports(run, settings=settings.report, labels=LABELS)
    new = json.loads((run / "shares.json").read_bytes())
    assert set(old) <= set(new)
    assert (old["audited"], new["audited"]) == (False, True)
    found = {n["id"]: n["estimate"] for n in new["natures"]}
    # all twelve were audited, and all are livelihood: nothing is left to chance
    assert found["livelihood"]["low"] == pytest.approx(1, abs=1e-3)
    assert found["constructive"]["high"] == pytest.approx(0, abs=1e-3)
    assert next(i for i in new["issues"] if i["id"] == "transport")["estimate"]["share"] == pytest.approx(1, abs=1e-3)
    assert new["issues"][0]["petitions"] == old["issues"][0]["petitions"]
    page = (run / "report.html").read_text(encoding="utf-8")
    assert "Số liệu đã kiểm định theo mẫu" in page
    assert "chưa kiểm định." not in page


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({8: None}, "“Tính chất” is empty"),
        ({6: None}, "“Lĩnh vực 1” is empty"),
        ({8: "Dân chủ"}, "expected a name of the list, found 'Dân chủ'"),
        ({2: "p-khác"}, "expected an id of the sheet"),
        ({3: "sửa lại"}, "the text was edited"),
        ({7: "Giao thông"}, "needs another"),
    ],
)
def test_a_bad_sheet_is_refused_whole_with_its_rows(run: Path, cells: dict[int, Any], told: str) -> None:
    """Row and expectation are named; nothing is stored."""
    sheet = _sample(run)[0]
    _fill(sheet, r4=cells)
    with pytest.raises(InputError, match=r"row 4 .*") as e:
        _import(run, sheet)
    assert told in str(e.value)
    assert not list((run / "audit").glob("import-*"))


def test_a_petition_that_is_none_needs_no_issue(run: Path) -> None:
    """Its issue may stay blank."""
    sheet = _sample(run)[0]
    _fill(sheet, r2={6: None, 8: NAMES["not_petition"]})
    state, _ = _import(run, sheet)
    assert [v[0].issues for v in state.verdicts.values() if v[0].nature == "not_petition"] == [()]


def test_two_auditors_who_differ_are_listed_and_settled(run: Path, settings: Settings) -> None:
    """Until then both labels stand; a third sheet asks for the one; agreement is told."""
    a, _, b, _ = _sample(run, auditors=2)
    _fill(a)
    _fill(b, r2={8: NAMES["constructive"]})
    assert _import(run, a)[0].waiting is not None
    state, to_settle = _import(run, b)
    assert state.waiting is None
    assert len(state.open_) == 1
    nature = next(x for x in state.agreement if x.axis == "nature")
    assert (nature.texts, nature.equal) == (8, 7 / 8)
    write_reports(run, settings=settings.report, labels=LABELS)
    open_ = json.loads((run / "shares.json").read_bytes())["natures"][1]["estimate"]
    _fill(to_settle[0])
    state, to_settle = _import(run, to_settle[0])
    assert (state.open_, to_settle) == ((), [])
    assert state.verdicts[next(iter(state.verdicts))][0].nature == "livelihood"
    write_reports(run, settings=settings.report, labels=LABELS)
    settled = json.loads((run / "shares.json").read_bytes())["natures"][1]["estimate"]
    assert open_["high"] > settled["high"]
    assert len(list((run / "audit").glob("import-*.json"))) == 3


def test_an_edited_record_is_refused(run: Path) -> None:
    """The sample is signed by its hash."""
    sheet = _sample(run)[0]
    path = run / "audit" / "sample-1.json"
    path.write_text(
        path.read_text(encoding="utf-8").replace('"auditors": [\n  "A"', '"auditors": [\n  "B"'), encoding="utf-8"
    )
    with pytest.raises(RunError, match="was changed after it was written"):
        _import(run, sheet)


def test_an_audit_of_other_petitions_does_not_count(run: Path) -> None:
    """A folder whose petitions have changed is unaudited."""
    sheet = _sample(run)[0]
    _fill(sheet)
    _import(run, sheet)
    assert read_audits(run, [p.id for p in load_run(run, LABELS).petitions]) is not None
    assert read_audits(run, ["p-other"]) is None


def test_a_second_sample_adds_to_the_first(run: Path) -> None:
    """Other petitions are drawn; each has its probability of being in either."""
    for count in (4, 5):
        sheet = _sample(run, count)[0]
        _fill(sheet)
        state, _ = _import(run, sheet)
    assert len(state.verdicts) == len(state.probability) == 9
    assert state.samples == 2
    assert sum(1 / p for p in state.probability.values()) == pytest.approx(12, rel=0.35)
    assert all(0.33 < p <= 1 for p in state.probability.values())
