"""Scans and pictures: recognised where Tesseract is installed, refused by name where it is not."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from matplotlib import font_manager
from PIL import Image, ImageDraw, ImageFont

from kiennghi.config import load_settings
from kiennghi.errors import InputError
from kiennghi.read import Reader, programs
from reading import checked, texts

SETTINGS = load_settings().read
LINES = ["BIÊN BẢN", "Hội nghị đối thoại với nhân dân", "Đề nghị xã sửa đường liên thôn trong năm nay."]
can_ocr = pytest.mark.skipif(not programs.can_ocr(), reason="Tesseract with Vietnamese is not installed")


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """One reader for all tests."""
    with Reader(SETTINGS) as found:
        yield found


def page(lines: list[str], *, size: tuple[int, int] = (1240, 700)) -> Image.Image:
    """A picture of a page with the lines."""
    image = Image.new("L", size, "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.truetype(font_manager.findfont("DejaVu Sans"), 36)
    for number, line in enumerate(lines):
        draw.text((100, 80 + 90 * number), line, fill="black", font=font)
    return image


@can_ocr
@pytest.mark.parametrize("name", ["a.png", "a.jpg", "a.tif"])
def test_pictures(reader: Reader, tmp_path: Path, name: str) -> None:
    """The lines of a picture come with the confidence of their words; the mean of all is noted."""
    page(LINES).save(tmp_path / name, **({"compression": "tiff_deflate"} if name == "a.tif" else {}))
    minutes = checked(reader.read(tmp_path / name))
    assert texts(minutes) == LINES
    assert minutes.format == "image"
    assert all(b.confidence is not None and 0.5 < b.confidence <= 1 and b.page == 1 for b in minutes.blocks)
    (note,) = minutes.notes
    assert 0.8 < float(note.removeprefix("ocr:")) <= 1


@can_ocr
def test_scanned_pdf(reader: Reader, tmp_path: Path) -> None:
    """Each page of a scanned PDF is recognised; its page numbers are furniture."""
    pages = [page([*LINES, "Trang 1"]), page(["Hội nghị kết thúc lúc 11 giờ cùng ngày.", "Trang 2"])]
    pages[0].save(tmp_path / "a.pdf", save_all=True, append_images=pages[1:], resolution=150)
    minutes = checked(reader.read(tmp_path / "a.pdf"))
    assert texts(minutes) == [*LINES, "Hội nghị kết thúc lúc 11 giờ cùng ngày."]
    assert texts(minutes, "furniture") == ["Trang 1", "Trang 2"]
    assert [b.page for b in minutes.blocks if b.kind != "furniture"] == [1, 1, 1, 2]
    assert all(b.confidence for b in minutes.blocks if b.kind != "furniture")


@can_ocr
def test_time_is_counted_by_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scan of many pages is no timeout as long as each page is recognised in time."""
    slow = tmp_path / "bin" / "tesseract"
    slow.parent.mkdir()
    slow.write_text(f'#!/bin/sh\nsleep 2\nexec {shutil.which("tesseract")} "$@"\n', encoding="utf-8")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{slow.parent}:{__import__('os').environ['PATH']}")
    pages = [page([line], size=(1240, 200)) for line in (*LINES[1:], "Thu rác muộn.", "Cống tắc đã lâu.")]
    pages[0].save(tmp_path / "a.pdf", save_all=True, append_images=pages[1:], resolution=150)
    with Reader(SETTINGS.model_copy(update={"timeout_s": 8})) as reader:
        assert len(texts(reader.read(tmp_path / "a.pdf"))) == 4


@pytest.mark.parametrize("name", ["a.png", "a.pdf"])
def test_nothing_to_recognise_with(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Without Tesseract a scan is a failure that names what to install; with OCR turned off, one that says so."""
    page(LINES).save(tmp_path / name)
    with (
        Reader(SETTINGS.model_copy(update={"ocr": False})) as off,
        pytest.raises(InputError, match=r"read\.ocr") as caught,
    ):
        off.read(tmp_path / name)
    assert caught.value.code == "no_text"
    monkeypatch.setenv("PATH", str(tmp_path))
    with Reader(SETTINGS) as alone, pytest.raises(InputError, match="install Tesseract with Vietnamese") as caught:
        alone.read(tmp_path / name)
    assert caught.value.code == "no_program"


def test_too_many_scanned_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A scan of more pages than read.ocr_pages is refused by name."""
    fake = tmp_path / "tesseract"
    fake.write_text("#!/bin/sh\necho vie\n", encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path) + ":/bin:/usr/bin")
    pages = [page(["x"], size=(300, 100)) for _ in range(3)]
    pages[0].save(tmp_path / "a.pdf", save_all=True, append_images=pages[1:], resolution=150)
    with Reader(SETTINGS.model_copy(update={"ocr_pages": 2})) as reader, pytest.raises(InputError) as caught:
        reader.read(tmp_path / "a.pdf")
    assert caught.value.code == "too_large"


def test_a_picture_without_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A picture on which nothing is recognised has no text."""
    fake = tmp_path / "tesseract"
    fake.write_text("#!/bin/sh\necho vie\n", encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path) + ":/bin:/usr/bin")
    page([]).save(tmp_path / "a.png")
    with Reader(SETTINGS) as reader, pytest.raises(InputError) as caught:
        reader.read(tmp_path / "a.png")
    assert caught.value.code == "no_text"


def test_damaged_and_enormous_pictures(reader: Reader, tmp_path: Path) -> None:
    """A damaged picture, and one of absurd size, is refused by name, whether or not Tesseract is there."""
    page(LINES).save(tmp_path / "good.png")
    raw = (tmp_path / "good.png").read_bytes()
    (tmp_path / "cut.png").write_bytes(raw[: len(raw) // 2])
    Image.new("1", (40_000, 40_000)).save(tmp_path / "huge.png")
    (tmp_path / "none.jpg").write_bytes(b"\xff\xd8\xff" + bytes(100))
    (tmp_path / "text.png").write_bytes(b"x" * 100)
    for name, code in (("cut.png", "broken"), ("huge.png", "bomb"), ("none.jpg", "broken"), ("text.png", "mismatch")):
        with pytest.raises(InputError) as caught:
            reader.read(tmp_path / name)
        assert caught.value.code == code, name


def test_tesseract_table_of_words() -> None:
    """Words of a line are joined and their confidence averaged; a new paragraph is seen; other rows are passed over."""
    tsv = "level\t...\n" + "\n".join(
        "\t".join(row.split())
        for row in (
            "5 1 1 1 1 1 0 0 9 9 96.0 Đề",
            "5 1 1 1 1 2 0 0 9 9 90.0 nghị",
            "4 1 1 1 2 0 0 0 9 9 -1 ",
            "5 1 1 2 1 1 0 0 9 9 50.0 sửa",
        )
    )
    assert programs._lines(tsv) == [programs.Line("Đề nghị", 0.93, 2, True), programs.Line("sửa", 0.5, 1, True)]
