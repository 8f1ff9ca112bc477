"""Pictures of pages: scans and photographs, recognised by Tesseract where it is installed."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

from PIL import Image, ImageOps, ImageSequence, UnidentifiedImageError

from ..config import ReadSettings
from ..errors import InputError
from .document import Document, is_page_number
from .programs import Line, need_ocr, recognise

_MAX_PIXELS = 120_000_000  # A3 at 600 dpi has 70 million
_SMALL = 1200  # pixels; a page with fewer across has letters too small for Tesseract, and is enlarged
_FORMATS = ("PNG", "JPEG", "TIFF", "MPO")
# What Pillow runs into when a file is not what it expects
_ACCIDENTS = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    KeyError,
    IndexError,
    TypeError,
    ArithmeticError,
    RuntimeError,
)


class Recognised:
    """Adds recognised pages to a document, and keeps count of how sure Tesseract is."""

    def __init__(self, out: Document, settings: ReadSettings, alive: Callable[[], None]):
        self.out, self._settings, self._alive = out, settings, alive
        self._words = 0
        self._sum = 0.0
        self._pages = 0

    def page(self, image: Any, number: int) -> list[Line]:
        """Lines of a page.

        Raises:
            InputError: there are too many pages, or one cannot be recognised.
        """
        self._pages += 1
        if self._pages > self._settings.ocr_pages:
            limit = self._settings.ocr_pages
            raise InputError(
                "too_large", f"more than read.ocr_pages = {limit} scanned pages; split it, or raise the limit"
            )
        try:
            png = io.BytesIO()
            _flat(image).save(png, "PNG", compress_level=1)
        except _ACCIDENTS as e:
            raise InputError("broken", f"page {number}: the picture is damaged; scan or save it again") from e
        lines = recognise(png.getvalue(), self._settings)
        self._words += sum(line.words for line in lines)
        self._sum += sum(line.words * line.confidence for line in lines)
        self._alive()
        return lines

    def add(self, lines: list[Line], number: int) -> None:
        """Put the lines of a page into the document."""
        for line in lines:
            if is_page_number(line.text):
                self.out.furniture(line.text, page=number)
            else:
                self.out.add(line.text, page=number, confidence=round(line.confidence, 3))

    def note(self) -> None:
        """Note the mean confidence of all words."""
        if self._words:
            self.out.note(f"ocr:{self._sum / self._words:.2f}")


def read_picture(data: bytes, settings: ReadSettings, alive: Callable[[], None]) -> Document:
    """Read a .png, .jpg or .tif file. ``alive`` is called after each page.

    Raises:
        InputError: it is damaged, Tesseract is not installed, or there is no text in it.
    """
    out = Document(settings.max_characters)
    recognised = Recognised(out, settings, alive)
    for number, page in enumerate(_pages(data), 1):
        if number == 1:  # a damaged picture is called damaged wherever it is read
            if not settings.ocr:
                raise InputError(
                    "no_text", "a picture, and read.ocr is false; set it to true, or recognise it elsewhere"
                )
            need_ocr("a picture, to be recognised (OCR)")
        recognised.add(recognised.page(page, number), number)
    recognised.note()
    return out


def _pages(data: bytes) -> Iterator[Any]:
    Image.MAX_IMAGE_PIXELS = _MAX_PIXELS
    try:
        image = Image.open(io.BytesIO(data), formats=_FORMATS)
        for frame in ImageSequence.Iterator(image):
            if frame.width * frame.height > _MAX_PIXELS:
                raise InputError("bomb", f"a picture of {frame.width} × {frame.height} pixels; scan it at 300 dpi")
            yield frame.copy()
    except Image.DecompressionBombError as e:
        raise InputError("bomb", "a picture of too many pixels; scan it at 300 dpi") from e
    except (UnidentifiedImageError, *_ACCIDENTS) as e:
        raise InputError("broken", "not a readable picture (damaged, or cut short); scan or save it again") from e


def _flat(image: Any) -> Any:
    """A picture in grey, upright, on white, large enough to read."""
    image = ImageOps.exif_transpose(image)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        page = image.convert("RGBA")
        image = Image.new("RGBA", page.size, "white")
        image.alpha_composite(page)
    grey = image.convert("L")
    if grey.width < _SMALL and grey.width * grey.height < _MAX_PIXELS // 9:
        grey = grey.resize((grey.width * 2, grey.height * 2), Image.Resampling.LANCZOS)
    return grey
