"""Label schemes of others: one label a text or several, with two natures or none; train, tag and evaluate with them."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from kiennghi.cli import app
from kiennghi.errors import ConfigError
from kiennghi.tag import Tagger

SHOP = """version: 3
issues:
  - {id: billing, name: "Hóa đơn, thanh toán", name_en: "Billing"}
  - {id: delivery, name: "Giao hàng", name_en: "Delivery"}
  - {id: defects, name: "Hàng lỗi, bảo hành", name_en: "Defects and warranty"}
  - {id: account, name: "Tài khoản, ứng dụng", name_en: "Account and app"}
  - {id: staff, name: "Thái độ nhân viên", name_en: "Staff"}
natures: []
"""
CLINIC = """version: 12
issues:
  - {id: waiting, name: "Chờ đợi", name_en: "Waiting"}
  - {id: cost, name: "Viện phí", name_en: "Cost"}
  - {id: hygiene, name: "Vệ sinh", name_en: "Hygiene"}
  - {id: parking, name: "Gửi xe", name_en: "Parking"}
natures:
  - {id: complaint, name: "Phàn nàn", name_en: "Complaint"}
  - {id: praise, name: "Khen ngợi", name_en: "Praise"}
"""
_SHOP = {
    "billing": (
        "hóa đơn tháng này|tiền đã chuyển khoản|khoản phí dịch vụ",
        "bị tính hai lần|sai số tiền|chưa hoàn lại",
    ),
    "delivery": ("đơn hàng đặt từ thứ hai|gói hàng gửi về quê|kiện hàng", "giao trễ một tuần|thất lạc|giao nhầm nhà"),
    "defects": ("máy giặt mới mua|cái quạt|bình nước nóng", "chạy hai hôm là hỏng|nứt vỏ|kêu to và rò điện"),
    "account": ("mật khẩu|ứng dụng trên điện thoại|tài khoản thành viên", "không đăng nhập được|bị khóa|cứ treo máy"),
    "staff": ("cô thu ngân|anh bảo vệ|nhân viên tư vấn", "nói năng cộc lốc|bỏ mặc khách|cáu gắt với người già"),
}
_CLINIC = {
    "waiting": ("lượt khám|giờ lấy số|hàng người đợi", "từ năm giờ sáng|quá nửa buổi|hai tiếng đồng hồ"),
    "cost": ("viện phí|tiền thuốc|giá xét nghiệm", "tốn ba triệu|ngoài bảng giá|trừ bảo hiểm"),
    "hygiene": ("nhà vệ sinh|giường bệnh|hành lang khoa nội", "lau dọn|khăn trải|mùi thuốc sát trùng"),
    "parking": ("bãi gửi xe|chỗ đỗ ô tô|vé xe máy", "trước cổng|dưới hầm|ngoài vỉa hè"),
}
_OPENERS = ("Tôi xin phản ánh", "Kính gửi ban quản lý", "Chào anh chị", "Hôm qua tôi thấy", "Nhà tôi ở Thủ Đức", "Alo")
_CLOSINGS = ("mong sớm được trả lời", "nhờ kiểm tra giúp", "xin cảm ơn", "số máy 0901 234 567", "lần thứ hai rồi đó")
_MOODS = {
    "complaint": ("quá tệ", "rất bực mình", "không chấp nhận được"),
    "praise": ("rất tốt", "hài lòng", "tuyệt vời"),
}


def complaint(chance: random.Random) -> dict[str, Any]:
    """A customer's complaint with the one desk that it must go to, as an id; one in ten is labelled at random."""
    label = chance.choice(list(_SHOP))
    what, how = (chance.choice(words.split("|")) for words in _SHOP[label])
    text = f"{chance.choice(_OPENERS)}: {what} {how}, {chance.choice(_CLOSINGS)}."
    return {"text": text, "issues": label if chance.random() < 0.9 else chance.choice(list(_SHOP))}


def feedback(chance: random.Random, *, of_the_first: int = 1) -> dict[str, Any]:
    """What a patient says of one to three things in any order, so often of the first; and whether it is praise."""
    labels = chance.sample(list(_CLINIC), chance.choice((1, 1, 1, 2, 2, 3)))
    nature = chance.choice(list(_MOODS))
    told = []
    for k, label in enumerate(labels):
        for _ in range(1 if k else of_the_first):
            what, how = (chance.choice(words.split("|")) for words in _CLINIC[label])
            told.append(f"{what} {how}")
    chance.shuffle(told)
    text = f"{chance.choice(_OPENERS)}, {', '.join(told)}, {chance.choice(_MOODS[nature])}."
    return {"text": text, "issues": labels, "nature": nature}


def written(
    path: Path, make: Callable[[random.Random], dict[str, Any]], *, texts: int, seed: int
) -> list[dict[str, Any]]:
    """A file of labelled texts from four branches."""
    chance = random.Random(seed)  # noqa: S311 (texts, not secrets)
    rows = [{"id": f"{path.stem}-{k}", "branch": k % 4, **make(chance)} for k in range(texts)]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return rows


def kiennghi(*arguments: str | Path) -> Result:
    """The command, in this process."""
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@dataclass(frozen=True)
class Scheme:
    """A label file, a model trained by it, and texts that the model has not seen."""

    folder: Path
    trained: dict[str, Any]
    gold: list[dict[str, Any]]

    def tagged(self) -> list[dict[str, Any]]:
        """The gold texts as `kiennghi tag` labels them."""
        done = kiennghi("tag", self.folder / "gold.jsonl", "--model", self.folder / "model")
        assert done.exit_code == 0, done.output
        return [json.loads(line) for line in done.stdout.splitlines()]

    def evaluated(self, *options: str) -> dict[str, Any]:
        """What `kiennghi evaluate` prints."""
        command = ("evaluate", self.folder / "gold.jsonl", "--model", self.folder / "model", "--resamples", "20")
        done = kiennghi(*command, "--labels", self.folder / "labels.yaml", "--out", self.folder / "out", *options)
        assert done.exit_code == 0, done.output
        printed: dict[str, Any] = json.loads(done.stdout)
        return printed


def trained(folder: Path, labels: str, make: Callable[[random.Random], dict[str, Any]]) -> Scheme:
    """A model of this scheme, by the command."""
    (folder / "labels.yaml").write_text(labels, encoding="utf-8")
    (folder / "train.yaml").write_text("folds: 2\nsplit_by: branch\nbootstrap: 10\n", encoding="utf-8")
    written(folder / "corpus.jsonl", make, texts=240, seed=1)
    gold = written(folder / "gold.jsonl", make, texts=120, seed=2)
    done = kiennghi(
        *("train", folder / "corpus.jsonl", "--labels", folder / "labels.yaml", "--config", folder / "train.yaml"),
        *("--out", folder / "model", "--parts", "linear", "--name", "own@1", "--tracking", "none"),
    )
    assert done.exit_code == 0, done.output
    return Scheme(folder, json.loads(done.stdout), gold)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Scheme:
    """One label a text, no natures."""
    return trained(tmp_path_factory.mktemp("shop"), SHOP, complaint)


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Scheme:
    """Up to three labels a text, two natures, neither of them `not_petition`."""
    return trained(tmp_path_factory.mktemp("clinic"), CLINIC, feedback)


def test_a_scheme_without_natures_is_learnt_and_measured_by_issues_only(shop: Scheme) -> None:
    """The corpus names one id a text; no figure and no file speaks of natures."""
    assert shop.trained.keys() == {"model", "texts", "primary_issue_accuracy", "issue_micro_f1", "issue_macro_f1"}
    assert shop.trained["texts"] == 240
    assert shop.trained["primary_issue_accuracy"] > 0.8
    card = (shop.folder / "model" / "README.md").read_text(encoding="utf-8")
    assert "5 issues (one each), version 3 of the label\nscheme" in card
    assert "| `defects` | Hàng lỗi, bảo hành |" in card
    assert "| nature" not in card


def test_under_a_scheme_without_natures_nature_is_null(shop: Scheme) -> None:
    """The field stays, so that programs find it; what was given comes back."""
    for line, given in zip(shop.tagged(), shop.gold, strict=True):
        assert line["nature"] is None
        assert line["scores"]["nature"] == {}
        assert (line["id"], line["text"], line["branch"]) == (given["id"], given["text"], given["branch"])
        assert (line["model"], line["labels_version"]) == ("own@1", 3)


def test_under_a_single_label_scheme_one_issue_is_given_however_close_the_next(shop: Scheme) -> None:
    """Also to texts of two matters, of which the second is nearly as likely as the first."""
    assert {len(line["issues"]) for line in shop.tagged()} == {1}
    tagger = Tagger.load(shop.folder / "model")
    assert tagger.calibration.extra_issue is None
    two = [f"{first} {second}." for first in ("Kiện hàng", "Gói hàng") for second in ("cô thu ngân", "anh bảo vệ")]
    found = tagger.tag(two)
    assert max(sorted(tags.issue_scores.values())[-2] for tags in found) > 0.2
    assert [len(tags.issues) for tags in found] == [1] * 4


def test_texts_are_routed_rightly_and_surely(shop: Scheme) -> None:
    """Being sure asks nothing of a nature that does not exist."""
    found = shop.tagged()
    right = [line["issues"][0]["id"] == row["issues"] for line, row in zip(found, shop.gold, strict=True)]
    assert sum(right) > 100
    sure = [r for r, line in zip(right, found, strict=True) if line["sure"]]
    assert len(sure) > 60
    assert sum(sure) / len(sure) > 0.85


def test_evaluate_under_a_scheme_without_natures(shop: Scheme) -> None:
    """Figures, tables, errors and pictures of issues; none of natures."""
    printed = shop.evaluated("--group-by", "branch")
    assert (printed["model"], printed["texts"], printed["groups"]) == ("own@1", 120, 4)
    assert [name for name in printed if "nature" in name] == []
    assert printed["calibration_errors"].keys() == printed["sure_errors"].keys() == {"issue"}
    right = [line["issues"][0]["id"] == row["issues"] for line, row in zip(shop.tagged(), shop.gold, strict=True)]
    assert printed["primary_issue_accuracy"]["value"] == round(sum(right) / 120, 4)
    assert printed["issue_micro_f1"] == printed["primary_issue_accuracy"]  # one label given, one wanted
    out = shop.folder / "out"
    assert sorted(path.name for path in out.iterdir()) == [
        *("confusion-issue.png", "errors.jsonl", "evaluation.json", "evaluation.md", "risk-coverage.png")
    ]
    assert "nature" not in (out / "evaluation.md").read_text(encoding="utf-8")
    whole = json.loads((out / "evaluation.json").read_text(encoding="utf-8"))
    assert whole["labels"].keys() == set(_SHOP)
    assert whole["risk_coverage"].keys() == {"issue"}
    errors = [json.loads(line) for line in (out / "errors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(errors) == right.count(False)
    assert all(error["gold_nature"] is error["nature"] is None for error in errors)


def test_leave_out_under_a_scheme_without_natures(shop: Scheme) -> None:
    """Models are learnt anew by its labels, and judged by issues."""
    done = kiennghi(
        *("evaluate", shop.folder / "corpus.jsonl", "--labels", shop.folder / "labels.yaml", "--parts", "linear"),
        *("--config", shop.folder / "train.yaml", "--leave-out", "branch", "--folds", "2"),
    )
    assert done.exit_code == 0, done.output
    printed = json.loads(done.stdout)
    assert printed["texts"] == 240
    assert printed["primary_issue_accuracy"]["value"] > 0.8
    assert "nature_accuracy" not in printed


def as_wanted(scheme: Scheme) -> dict[int, float]:
    """Share of texts that get the very issues wanted, in any order, by how many these are."""
    alike: dict[int, list[bool]] = {}
    for row, line in zip(scheme.gold, scheme.tagged(), strict=True):
        alike.setdefault(len(row["issues"]), []).append({i["id"] for i in line["issues"]} == set(row["issues"]))
    assert all(len(found) > 10 for found in alike.values())
    return {count: sum(found) / len(found) for count, found in alike.items()}


def test_further_issues_are_given_rightly_under_a_multi_label_scheme(clinic: Scheme) -> None:
    """One to a text of one matter, two or three to a text of so many, with falling scores; never a fourth."""
    share = as_wanted(clinic)
    assert share.keys() == {1, 2, 3}
    assert min(share.values()) > 0.9
    for line in clinic.tagged():
        given = [issue["score"] for issue in line["issues"]]
        assert given == sorted(given, reverse=True)
        assert len(given) <= 3
    card = (clinic.folder / "model" / "README.md").read_text(encoding="utf-8")
    assert "4 issues (several may apply, the primary first) and 2 natures, version 12" in card


def test_further_issues_are_given_where_the_primary_one_is_clear(tmp_path: Path) -> None:
    """The surer the first issue, the less is left for a second one: it must be judged by itself."""
    share = as_wanted(trained(tmp_path, CLINIC, lambda chance: feedback(chance, of_the_first=2)))
    assert min(share.values()) > 0.9


def test_two_natures_of_ones_own(clinic: Scheme) -> None:
    """None of them is `not_petition`, so that issues are judged on every text."""
    printed = clinic.evaluated()
    natures = [line["nature"]["id"] == row["nature"] for line, row in zip(clinic.tagged(), clinic.gold, strict=True)]
    assert printed["nature_accuracy"]["value"] == round(sum(natures) / 120, 4)
    assert sum(natures) > 110
    whole = json.loads((clinic.folder / "out" / "evaluation.json").read_text(encoding="utf-8"))
    assert whole["labels"].keys() == {*_CLINIC, *_MOODS}
    for label in _CLINIC:
        assert whole["labels"][label]["gold"] == sum(label in row["issues"] for row in clinic.gold)
    assert (clinic.folder / "out" / "confusion-nature.png").is_file()


def test_gold_texts_of_one_scheme_are_not_judged_by_a_model_of_another(shop: Scheme, clinic: Scheme) -> None:
    """Right texts and labels, but another model."""
    done = kiennghi(
        *("evaluate", shop.folder / "gold.jsonl", "--labels", shop.folder / "labels.yaml"),
        *("--model", clinic.folder / "model"),
    )
    assert isinstance(done.exception, ConfigError)
    assert "model own@1: made for other labels than the label file (version 3)" in str(done.exception)


def test_run_refuses_a_model_of_another_scheme_in_one_line(shop: Scheme, minutes_folder: Path, tmp_path: Path) -> None:
    """Reports count by the shipped labels; nothing is read or written before that is told."""
    command = [sys.executable, "-m", "kiennghi.cli", "run", minutes_folder, "--out", tmp_path / "out"]
    command += ["--model", shop.folder / "model"]
    done = subprocess.run(list(map(str, command)), capture_output=True, encoding="utf-8", timeout=120, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"kiennghi: {shop.folder / 'model'}: made for other labels than configs/labels.yaml version")
    assert "train a model" in line
    assert not (tmp_path / "out").exists()
