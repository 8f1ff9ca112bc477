"""Archives: each member is an input of its own, and a hostile archive is refused before it is unpacked."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest

from kiennghi.batch import run
from kiennghi.config import ReadSettings, Settings, load_settings
from kiennghi.errors import InputError
from kiennghi.read import Reader, find_inputs
from kiennghi.read.archive import Archive

SETTINGS = load_settings().read


def packed(path: Path, members: dict[str | zipfile.ZipInfo, str | bytes]) -> Path:
    """A .zip of the members."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def found(path: Path, settings: ReadSettings = SETTINGS) -> tuple[list[str], list[tuple[str, str]]]:
    """Names of the inputs, and names and codes of the failures."""
    files, failures = find_inputs([path], settings)
    return [f.source for f in files], [(f.source, f.code) for f in failures]


def test_members_are_inputs(tmp_path: Path) -> None:
    """Members are read in the order of their names, named archive!/member, with the ids of the same files unpacked."""
    path = packed(tmp_path / "a.zip", {"b/hai.txt": "Kiến nghị hai", "một.txt": "Kiến nghị một", "b/": ""})
    (tmp_path / "một.txt").write_text("Kiến nghị một", encoding="utf-8")
    files, failures = find_inputs([path], SETTINGS)
    assert [f.source for f in files] == ["a.zip!/b/hai.txt", "a.zip!/một.txt"]
    assert failures == []
    with Reader(SETTINGS) as reader:
        minutes = [reader.read(f.path, source=f.source, member=f.member) for f in files]
        alone = reader.read(tmp_path / "một.txt")
    assert [m.text for m in minutes] == ["Kiến nghị hai\n", "Kiến nghị một\n"]
    assert [m.sha256 for m in minutes] == [f.sha256 for f in files]
    assert (minutes[1].id, minutes[1].source) == (alone.id, "a.zip!/một.txt")


def test_failures_are_of_members(tmp_path: Path) -> None:
    """What cannot be read is named by its member; hidden files and those of the Mac's archiver are no inputs."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("x.txt", "x")
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    members: dict[str | zipfile.ZipInfo, str | bytes] = {
        "good.txt": "Kiến nghị",
        "again.txt": "Kiến nghị",
        "inner.zip": inner.getvalue(),
        "table.xls": "x",
        "empty.txt": "",
        "../up.txt": "lên",
        "/etc/passwd.txt": "gốc",
        "C:\\x.txt": "đĩa",
        link: "/etc/passwd",
        ".hidden.txt": "ẩn",
        "__MACOSX/._good.txt": "mac",
        "~$lock.docx": "khóa",
    }
    files, failures = found(packed(tmp_path / "a.zip", members))
    assert files == ["a.zip!/again.txt"]
    assert dict(failures) == {
        "a.zip!/../up.txt": "broken",
        "a.zip!//etc/passwd.txt": "broken",
        "a.zip!/C:/x.txt": "broken",
        "a.zip!/empty.txt": "empty",
        "a.zip!/good.txt": "duplicate",
        "a.zip!/inner.zip": "unsupported",
        "a.zip!/link.txt": "unreadable",
        "a.zip!/table.xls": "unsupported",
    }


def test_names_in_utf8_that_do_not_say_so(tmp_path: Path) -> None:
    """Some archivers write names in UTF-8 without saying so; they are shown right."""
    raw = packed(tmp_path / "a.zip", {"biEn.txt": "Kiến nghị"}).read_bytes()
    (tmp_path / "b.zip").write_bytes(raw.replace(b"biEn.txt", "biê.txt".encode()))
    assert found(tmp_path / "b.zip")[0] == ["b.zip!/biê.txt"]


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"a.txt": b" " * 400_000_000}, "bomb"),
        ({"a.txt": b" " * 60_000_000}, "bomb"),
        ({f"{i}.txt": b"" for i in range(20_001)}, "bomb"),
        ({}, "empty"),
        ({".a": b"x"}, "empty"),
    ],
    ids=["size", "ratio", "count", "nothing", "nothing but hidden"],
)
def test_archive_refused(tmp_path: Path, members: dict[str | zipfile.ZipInfo, str | bytes], code: str) -> None:
    """A bomb, and an archive of nothing, is one failure."""
    assert found(packed(tmp_path / "a.zip", members)) == ([], [("a.zip", code)])


def test_damaged_archives(tmp_path: Path) -> None:
    """A cut archive is one failure; a damaged member is a failure of its own, and the others are read."""
    raw = packed(tmp_path / "a.zip", {"a.txt": "Kiến nghị " * 99, "b.txt": "Đề nghị"}).read_bytes()
    (tmp_path / "cut.zip").write_bytes(raw[:100])
    assert found(tmp_path / "cut.zip") == ([], [("cut.zip", "broken")])
    (tmp_path / "bit.zip").write_bytes(raw[:45] + bytes([raw[45] ^ 0xFF]) + raw[46:])
    assert found(tmp_path / "bit.zip") == (["bit.zip!/b.txt"], [("bit.zip!/a.txt", "broken")])


def test_protected_members(tmp_path: Path) -> None:
    """A member behind a password is a failure by name."""
    raw = bytearray(packed(tmp_path / "a.zip", {"a.txt": "Kiến nghị", "b.txt": "Đề nghị"}).read_bytes())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = raw.index(mark) + offset
        raw[at] |= 1
    (tmp_path / "b.zip").write_bytes(raw)
    assert found(tmp_path / "b.zip") == (["b.zip!/b.txt"], [("b.zip!/a.txt", "encrypted")])


def test_a_member_that_lies_about_its_size(tmp_path: Path) -> None:
    """A member that unpacks to more than it declares is not unpacked beyond the limit."""
    raw = bytearray(packed(tmp_path / "a.zip", {"a.txt": b" " * 5_000_000}).read_bytes())
    raw[raw.index(b"PK\x01\x02") + 24 :][:4] = b""
    at = raw.index(b"PK\x01\x02") + 24
    raw[at : at + 4] = struct.pack("<I", 1000)
    (tmp_path / "b.zip").write_bytes(raw)
    assert found(tmp_path / "b.zip")[1] == [("b.zip!/a.txt", "broken")]
    small = SETTINGS.model_copy(update={"max_unpacked_mb": 1, "max_unpack_ratio": 1_000_000})
    with Archive(tmp_path / "b.zip", small, kind=".zip") as archive, pytest.raises(InputError) as caught:
        archive.read(archive.members[0])
    assert caught.value.code in ("bomb", "broken")


def test_uncommon_packing_is_refused(tmp_path: Path) -> None:
    """LZMA and bzip2, which can claim gigabytes to unpack, are refused by name."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("a.txt", "Kiến nghị")
    assert found(tmp_path / "a.zip")[1] == [("a.zip!/a.txt", "broken")]


def test_a_run_over_an_archive(tmp_path: Path, settings: Settings, minutes_folder: Path) -> None:
    """A batch over a .zip counts each member once: done, or failed by name."""
    with zipfile.ZipFile(tmp_path / "tất cả.zip", "w") as archive:
        for path in sorted(minutes_folder.rglob("*.*")):
            archive.write(path, path.relative_to(minutes_folder).as_posix())
        archive.writestr("hỏng.docx", "x" * 999)
    result = run([tmp_path / "tất cả.zip"], tmp_path / "out", settings=settings)
    assert (result.inputs, result.done) == (5, 4)
    assert [(f.source, f.code) for f in result.failures] == [("tất cả.zip!/hỏng.docx", "mismatch")]
    assert result.petitions == 12


def test_an_archive_that_changes(tmp_path: Path) -> None:
    """A member that is gone when its turn comes is a failure, not another member's text."""
    path = packed(tmp_path / "a.zip", {"a.txt": "một", "b.txt": "hai"})
    files, _ = find_inputs([path], SETTINGS)
    packed(path, {"a.txt": "một"})
    with Reader(SETTINGS) as reader, pytest.raises(InputError) as caught:
        reader.read(path, member=files[1].member)
    assert caught.value.code == "unreadable"
