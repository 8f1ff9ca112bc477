"""No file, however broken or hostile, does more than fail by name; and the reader reads the next one."""

import json
import os
import random
import signal
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fuzz_readers import SOURCES, archive, fuzz, good_docx, good_pdf
from kiennghi.config import ReadSettings, load_settings
from kiennghi.errors import InputError
from kiennghi.read import Reader, find_inputs
from kiennghi.read.sandbox import Sandbox

SETTINGS = load_settings().read
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
PYTHON = sys.executable
PACKAGE = Path(sys.modules["kiennghi"].__file__ or "").resolve().parents[1]
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
DOCUMENT = f"<w:document {W}><w:body>{{}}</w:body></w:document>"
PARAGRAPH = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    """One reader for all tests: what one file does to it, the next would feel."""
    with Reader(SETTINGS) as found:
        yield found


def settings(**changed: int) -> ReadSettings:
    """The shipped limits, some of them changed."""
    return SETTINGS.model_copy(update=changed)


def word(document: str | bytes, **more: str) -> bytes:
    """A .docx with this document part."""
    return archive({"[Content_Types].xml": "<Types/>", "word/document.xml": document, **more})


def pdf(objects: list[str], trailer: str = "") -> bytes:
    """A PDF written by hand: objects from 1, the first the catalogue."""
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    return out + f"trailer <</Root 1 0 R /Size {len(objects) + 1} {trailer}>>\nstartxref\n{start}\n%%EOF\n".encode(
        "latin-1"
    )


def protected_pdf() -> bytes:
    """A PDF with a user password that is not empty."""
    encryption = f"/Encrypt <</Filter /Standard /V 1 /R 2 /O <{'a7' * 32}> /U <{'3c' * 32}> /P -4>> "
    encryption += f"/ID [<{'01' * 16}> <{'01' * 16}>]"
    return pdf([CATALOGUE, PAGES, PAGE], encryption)


def protected_docx() -> bytes:
    """As Office protects a document, the mark far from the start."""
    return OLE + bytes(30_000_000) + "EncryptedPackage".encode("utf-16-le")


def many_parts() -> bytes:
    """A .docx of 20,002 parts."""
    return archive({"word/document.xml": "x", **{f"word/{i}": "" for i in range(20_000)}})


def nested_tables() -> bytes:
    """A .docx with a table in a table in a table, a hundred times."""
    inner = PARAGRAPH.format("x")
    return word(DOCUMENT.format("<w:tbl><w:tr><w:tc>" * 100 + inner + "</w:tc></w:tr></w:tbl>" * 100))


def lying_zip() -> bytes:
    """A .docx whose document declares 1,000 bytes and unpacks to 200 MB."""
    huge = word(DOCUMENT.format(PARAGRAPH.format(" " * 200_000_000)))
    at = huge.rindex(b"PK\x01\x02", 0, huge.rindex(b"word/document.xml"))
    lie = huge[: at + 24] + struct.pack("<I", 1000) + huge[at + 28 :]
    local = lie.index(b"PK\x03\x04", 4)
    return lie[: local + 22] + struct.pack("<I", 1000) + lie[local + 26 :]


def entities(definition: str, use: str) -> str:
    """A document part with a DTD."""
    return f"<!DOCTYPE d [{definition}]>" + DOCUMENT.format(PARAGRAPH.format(use))


LAUGHS = '<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefghi", "bcdefghij", strict=True)
)
NOISE = random.Random(5).randbytes(50_000)  # noqa: S311 (seeded)
CATALOGUE = "<</Type /Catalog /Pages 2 0 R>>"
PAGES = "<</Type /Pages /Kids [3 0 R] /Count 1>>"
PAGE = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>"
MILLION = "<</Type /Pages /Kids [] /Count 1000000>>"
TREE = "<</Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R>>"

CASES: list[tuple[str, str, Callable[[], bytes], set[str]]] = [
    ("empty", ".docx", lambda: b"", {"empty"}),
    ("pdf as docx", ".docx", good_pdf, {"mismatch"}),
    ("docx as pdf", ".pdf", good_docx, {"mismatch"}),
    ("docx as txt", ".txt", good_docx, {"mismatch"}),
    ("text as docx", ".docx", lambda: "Đề nghị sửa đường.".encode() * 300, {"mismatch"}),
    ("text as pdf", ".pdf", "Đề nghị sửa đường.".encode, {"mismatch"}),
    ("page as docx", ".docx", lambda: b"\n<!DOCTYPE html><p>x", {"mismatch"}),
    ("page as txt", ".txt", lambda: b"<html><p>x", {"mismatch"}),
    ("doc as docx", ".docx", lambda: OLE + bytes(5000), {"mismatch"}),
    ("rtf as docx", ".docx", lambda: b"{\\rtf1 x}", {"mismatch"}),
    ("rtf as txt", ".txt", lambda: b"{\\rtf1 x}", {"mismatch"}),
    ("workbook as docx", ".docx", lambda: archive({"xl/workbook.xml": "<x/>"}), {"mismatch"}),
    ("archive as docx", ".docx", lambda: archive({"a.txt": "x"}), {"mismatch"}),
    ("picture as pdf", ".pdf", lambda: b"\x89PNG\r\n\x1a\n" + NOISE, {"mismatch"}),
    ("protected docx", ".docx", protected_docx, {"encrypted"}),
    ("protected pdf", ".pdf", protected_pdf, {"encrypted"}),
    ("bomb by size", ".docx", lambda: word(" " * 400_000_000), {"bomb"}),
    ("bomb by ratio", ".docx", lambda: word(" " * 50_000_000), {"bomb"}),
    ("bomb that lies", ".docx", lying_zip, {"broken"}),
    ("20,001 parts", ".docx", many_parts, {"bomb"}),
    ("billion laughs", ".docx", lambda: word(entities(LAUGHS, "&j;")), {"broken"}),
    ("outside entity", ".docx", lambda: word(entities('<!ENTITY x SYSTEM "file:///etc/passwd">', "&x;")), {"broken"}),
    ("dtd in styles", ".docx", lambda: word("<!DOCTYPE x><x/>"), {"broken"}),
    ("docx of nothing", ".docx", lambda: archive({"word/styles.xml": "<x/>"}), {"broken"}),
    ("empty document", ".docx", lambda: word(""), {"broken"}),
    ("document not xml", ".docx", lambda: word(NOISE), {"broken"}),
    ("document without body", ".docx", lambda: word(f"<w:document {W}/>"), {"broken"}),
    ("cut docx", ".docx", lambda: good_docx()[:-3000], {"broken"}),
    ("docx cut at the head", ".docx", lambda: b"PK\x03\x04", {"broken"}),
    ("deep xml", ".docx", lambda: word(DOCUMENT.format("<w:sdt>" * 5000 + "</w:sdt>" * 5000)), {"broken"}),
    ("100 nested tables", ".docx", nested_tables, {"broken"}),
    ("100,000 nested divs", ".html", lambda: b"<div>x" * 100_000, {"broken"}),
    ("cut pdf", ".pdf", lambda: good_pdf()[:600], {"broken"}),
    ("pdf tree in a ring", ".pdf", lambda: pdf([CATALOGUE, TREE]), {"broken", "empty"}),
    ("pdf of a million pages", ".pdf", lambda: pdf([CATALOGUE, MILLION]), {"broken", "empty", "no_text"}),
    ("pdf without pages", ".pdf", lambda: pdf(["<</Type /Catalog>>"]), {"broken", "empty"}),
    ("pdf without text", ".pdf", lambda: pdf([CATALOGUE, PAGES, PAGE]), {"no_text"}),
    ("old encoding", ".txt", lambda: "§¬n KÝ ®¬n".encode("latin-1") * 50, {"encoding"}),
    ("old encoding in a page", ".html", lambda: b"<p>" + "®¬n".encode("latin-1") * 50, {"encoding"}),
    ("false charset", ".html", lambda: b"<meta charset=idna><p>" + "®¬n".encode("latin-1") * 50, {"encoding"}),
    ("nul bytes", ".txt", lambda: bytes(10_000), {"binary", "no_text"}),
    *((f"noise as {suffix}", suffix, lambda: NOISE, {"broken"}) for suffix in (".docx", ".pdf")),
    *((f"noise as {suffix}", suffix, lambda: NOISE, {"binary"}) for suffix in (".txt", ".md", ".html")),
]  # fmt: skip


def refused(reader: Reader, path: Path, *codes: str) -> str:
    """The message with which the file is refused: one line, a finding and a cure, and the code as expected."""
    began = time.perf_counter()
    with pytest.raises(InputError) as caught:
        reader.read(path)
    assert time.perf_counter() - began < 20
    message = str(caught.value)
    assert caught.value.code in codes, message
    assert "\n" not in message
    assert 10 < len(message) < 300
    message.encode()
    return message


@pytest.fixture
def next_is_read(reader: Reader, tmp_path: Path) -> Iterator[None]:
    """After the test, the same reader reads a good file."""
    yield
    path = tmp_path / "good.docx"
    path.write_bytes(good_docx())
    assert reader.read(path).text == "Biên bản\n1. Đề nghị sửa đường.\nô\t\n"


@pytest.mark.parametrize(("suffix", "make", "codes"), [pytest.param(*case[1:], id=case[0]) for case in CASES])
@pytest.mark.usefixtures("next_is_read")
def test_bad_file(reader: Reader, tmp_path: Path, suffix: str, make: Callable[[], bytes], codes: set[str]) -> None:
    """A bad file is refused at once, with the right code and one line that says what to do."""
    path = tmp_path / f"a{suffix}"
    path.write_bytes(make())
    message = refused(reader, path, *codes)
    assert "root:" not in message
    assert any(mark in message for mark in (";", ",")), message


@pytest.mark.usefixtures("next_is_read")
def test_special_files(reader: Reader, tmp_path: Path) -> None:
    """A folder, a dangling link, a pipe, a device and a file too large are refused without being opened."""
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "ring.txt").symlink_to(tmp_path / "ring.txt")
    (tmp_path / "zero.txt").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "pipe.txt")
    with (tmp_path / "huge.txt").open("wb") as stream:
        stream.truncate(200_000_000)
    refused(reader, tmp_path / "folder.txt", "folder")
    for name in ("gone.txt", "ring.txt", "zero.txt", "pipe.txt", "none.txt", "n" * 5000, "nul\0.txt"):
        refused(reader, tmp_path / name, "unreadable")
    assert "200 MB" in refused(reader, tmp_path / "huge.txt", "too_large")
    assert {f.code for f in find_inputs([tmp_path], SETTINGS)[1]} == {"folder", "unreadable", "too_large"} - {"folder"}


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_file_without_right(reader: Reader, tmp_path: Path) -> None:
    """A file without right to read it is refused by name."""
    path = tmp_path / "a.txt"
    path.write_text("x", encoding="utf-8")
    path.chmod(0)
    refused(reader, path, "unreadable")


def test_file_gone_after_listing(reader: Reader, tmp_path: Path) -> None:
    """A file deleted between listing and reading is refused by name."""
    path = tmp_path / "a.txt"
    path.write_text("Đề nghị", encoding="utf-8")
    (listed,), _ = find_inputs([tmp_path], SETTINGS)
    path.unlink()
    assert "No such file" in refused(reader, listed.path, "unreadable")


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("biên bản số 1.txt", "biên bản số 1.txt"),
        ("-rf --.txt", "-rf --.txt"),
        ("a\nb'\"\\\t$x.txt", "a b'\"\\ $x.txt"),
        (os.fsdecode(b"\xff\xfe bi\xean.txt"), "\ufffd\ufffd bi\ufffdn.txt"),
        ("bie\u0302n.txt", "biên.txt"),
    ],
)
def test_odd_names(reader: Reader, tmp_path: Path, name: str, source: str) -> None:
    """Names with blanks, marks, quotes, line ends and bytes that are no UTF-8 are read, and named on one line."""
    path = tmp_path / name
    path.write_text("Đề nghị", encoding="utf-8")
    assert reader.read(path).source == source
    (listed,), failures = find_inputs([tmp_path], SETTINGS)
    assert (listed.path, listed.source, failures) == (path, source, [])
    bad = tmp_path / name.replace(".txt", ".pdf")
    bad.write_bytes(good_pdf())
    assert reader.read(bad).text == "Đề nghị Ủy ban sửa đường làng.\n"


def test_too_many_characters(tmp_path: Path) -> None:
    """Text beyond the limit is refused, in every format."""
    with Reader(settings(max_characters=1000)) as small:
        for name, data in (("a.txt", b"x" * 1001), ("a.html", b"<nav>x</nav>" * 900 + b"<p>xy" * 200)):
            (tmp_path / name).write_bytes(data)
            refused(small, tmp_path / name, "too_large")


def test_out_of_memory(tmp_path: Path) -> None:
    """A file that needs more memory than allowed is refused by name, and the next one is read."""
    cells = b"<w:p><w:r><w:t>" + bytes(random.Random(1).choices(b"abcdefgh", k=50)) + b"</w:t></w:r></w:p>"  # noqa: S311 (seeded)
    (tmp_path / "big.docx").write_bytes(word(DOCUMENT.format("{}").encode().replace(b"{}", cells * 1_500_000)))
    (tmp_path / "good.docx").write_bytes(good_docx())
    with Reader(settings(memory_mb=300, max_unpack_ratio=100_000)) as small:
        refused(small, tmp_path / "big.docx", "memory")
        assert small.read(tmp_path / "good.docx").format == "docx"


def test_out_of_time(tmp_path: Path) -> None:
    """A file that takes too long is given up, and the next one is read."""
    (tmp_path / "slow.html").write_bytes(b"<ol>" + b"<li>x" * 1_500_000)
    (tmp_path / "good.docx").write_bytes(good_docx())
    with Reader(settings(timeout_s=1)) as hasty:
        began = time.perf_counter()
        refused(hasty, tmp_path / "slow.html", "timeout")
        assert time.perf_counter() - began < 5
        assert hasty.read(tmp_path / "good.docx").format == "docx"


# --- the child process ---


def child(sandbox: Sandbox) -> subprocess.Popen[bytes]:
    """The sandbox's process."""
    assert sandbox._child is not None
    return sandbox._child


def slow_page(folder: Path) -> Path:
    """A page that takes some seconds to read."""
    path = folder / "slow.html"
    path.write_bytes(b"<ol>" + b"<li>x" * 100_000)
    return path


def quick_text(folder: Path) -> Path:
    """A text that is read at once."""
    path = folder / "quick.txt"
    path.write_text("Đề nghị", encoding="utf-8")
    return path


def kill_soon(sandbox: Sandbox) -> None:
    """Kill the child when it is at work."""
    time.sleep(0.7)
    child(sandbox).kill()


def test_child_killed_at_its_first_file(tmp_path: Path) -> None:
    """A file at which a fresh child dies is refused; the next one is read."""
    with Sandbox(SETTINGS) as sandbox:
        sandbox._start()
        first = child(sandbox).pid
        os.kill(first, signal.SIGSTOP)  # it dies with the request unread
        sandbox_file = quick_text(tmp_path)
        threading.Timer(0.3, os.kill, (first, signal.SIGKILL)).start()
        assert sandbox.parse(sandbox_file)[0] == "txt"  # that child was not fresh: asked again
        assert child(sandbox).pid != first


def test_child_killed_in_mid_parse(tmp_path: Path) -> None:
    """A file whose child was killed by someone else, out of memory say, is read by the next child."""
    with Sandbox(SETTINGS) as sandbox:
        sandbox.parse(quick_text(tmp_path))
        first = child(sandbox).pid
        killer = threading.Thread(target=kill_soon, args=(sandbox,))
        killer.start()
        text = sandbox.parse(slow_page(tmp_path))[1]
        killer.join()
        assert text.endswith("100000. x\n")
        assert child(sandbox).pid != first


def test_child_that_crashes_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that kills every child is refused after the second, and one that speaks nonsense is not believed."""
    for code, answer in (("import os; os.abort()", b""), ("print('{}')", b"{}")):
        script = f"import sys; sys.stdin.readline(); print('ready', flush=True); sys.stdin.readline(); {code}"
        monkeypatch.setattr(sys, "executable", str(fake_python(tmp_path, script)))
        with Sandbox(SETTINGS) as sandbox, pytest.raises(InputError) as caught:
            sandbox.parse(quick_text(tmp_path))
        assert caught.value.code == "crash", answer


def fake_python(folder: Path, script: str) -> Path:
    """A program that runs the script whatever it is asked to run."""
    path = folder / "python"
    path.write_text(f'#!/bin/sh\nexec {PYTHON} -c "{script}"\n', encoding="utf-8")
    path.chmod(0o755)
    return path


def test_child_that_does_not_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no child starts, the message blames the installation and not the file."""
    for program in ("/bin/false", str(tmp_path / "none")):
        monkeypatch.setattr(sys, "executable", program)
        with Sandbox(SETTINGS) as sandbox, pytest.raises(InputError, match="no process to parse it in") as caught:
            sandbox.parse(quick_text(tmp_path))
        assert caught.value.code == "crash"


def test_interrupted_parse_leaves_no_answer_behind(tmp_path: Path) -> None:
    """After Ctrl-C in mid-parse the next file gets its own answer, not the one that was still to come."""
    slow, quick = slow_page(tmp_path), quick_text(tmp_path)
    with Sandbox(SETTINGS) as sandbox:
        sandbox.parse(quick)
        threading.Timer(0.3, signal.raise_signal, (signal.SIGINT,)).start()
        with pytest.raises(KeyboardInterrupt):
            sandbox.parse(slow)
        assert sandbox.parse(quick)[1].strip() == "Đề nghị"


def test_close_leaves_nothing(tmp_path: Path) -> None:
    """After close() there is neither process nor open file nor thread left, whatever happened before; twice is once."""
    quick = quick_text(tmp_path)
    before, threads = len(os.listdir("/proc/self/fd")), threading.active_count()
    for disturb in (lambda _: None, lambda c: c.kill(), lambda c: os.kill(c.pid, signal.SIGSTOP)):
        sandbox = Sandbox(SETTINGS)
        sandbox.parse(quick)
        process = child(sandbox)
        disturb(process)
        sandbox.close()
        sandbox.close()
        assert process.returncode is not None
        assert not Path(f"/proc/{process.pid}").exists()
    assert (len(os.listdir("/proc/self/fd")), threading.active_count()) == (before, threads)


def test_two_readers(tmp_path: Path) -> None:
    """Two readers at work at the same time do not disturb each other."""
    results: list[int] = []

    def work(name: str) -> None:
        with Reader(SETTINGS) as own:
            for number in range(30):
                path = tmp_path / f"{name}{number}.txt"
                path.write_text(f"{name} {number} đề nghị", encoding="utf-8")
                results.append(own.read(path).text.strip() == f"{name} {number} đề nghị")

    workers = [threading.Thread(target=work, args=(name,)) for name in "ab"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert results == [True] * 60


PARENT = """
import sys
from pathlib import Path
from kiennghi.config import load_settings
from kiennghi.read.sandbox import Sandbox
if __name__ == "__main__":
    with Sandbox(load_settings().read) as sandbox:
        sandbox._start()
        print(sandbox._child.pid, flush=True)
        print(sandbox.parse(Path(sys.argv[1]))[0], flush=True)
"""


def run_parent(folder: Path, target: Path, *options: str) -> subprocess.Popen[str]:
    """A program that parses one file, started in a folder with modules that must not be taken for Python's own."""
    for name in ("json.py", "docx.py", "lxml.py"):
        (folder / name).write_text("raise SystemExit('not ours')", encoding="utf-8")
    script = folder / "elsewhere" / "parent.py"
    script.parent.mkdir()
    script.write_text(PARENT, encoding="utf-8")
    env = {**os.environ, "PYTHONPATH": str(PACKAGE), "PYTHONWARNINGS": "error"}
    command = [sys.executable, *options, str(script), str(target)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder, env=env)


def gone(pid: int) -> bool:
    """Whether a process ends within some seconds."""
    for _ in range(50):
        try:
            state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
        except OSError:
            return True
        if state == "Z":  # dead; only nobody has asked for it yet
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("busy", [True, False])
def test_child_dies_with_its_parent(tmp_path: Path, busy: bool) -> None:
    """When the parent is killed, the child goes too, idle or at work."""
    path = tmp_path / "slow.html"
    path.write_bytes(b"<ol>" + b"<li>x" * 2_000_000 if busy else b"<p>x")
    with run_parent(tmp_path, path) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        time.sleep(0.5)
        parent.kill()
    assert gone(pid)


def test_from_another_folder_and_with_warnings_as_errors(tmp_path: Path) -> None:
    """The sandbox works from any folder, under -W error, and takes no module from the folder of the user's files."""
    path = tmp_path / "a.docx"
    path.write_bytes(good_docx())
    with run_parent(tmp_path, path, "-W", "error") as parent:
        out, _ = parent.communicate(timeout=60)
    assert parent.returncode == 0
    assert out.splitlines()[1:] == ["docx"]


def test_relative_path_after_change_of_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A relative path means the caller's folder, wherever the child was started."""
    quick_text(tmp_path)
    with Sandbox(SETTINGS) as sandbox:
        with pytest.raises(InputError):
            sandbox.parse(Path("quick.txt"))
        monkeypatch.chdir(tmp_path)
        assert sandbox.parse(Path("quick.txt"))[0] == "txt"


def test_answers_are_plain_json(tmp_path: Path) -> None:
    """The child can be driven by hand: lines of JSON in and out, never pickle."""
    command = [sys.executable, "-c", "from kiennghi.read.sandbox import serve; serve()"]
    env = {**os.environ, "PYTHONPATH": str(PACKAGE)}
    request = (
        json.dumps([os.getpid(), SETTINGS.model_dump()]) + "\n" + json.dumps([str(quick_text(tmp_path)), None]) + "\n"
    )
    done = subprocess.run(command, input=request, capture_output=True, text=True, env=env, check=True)
    ready, answer = done.stdout.splitlines()
    assert ready == "ready"
    assert json.loads(answer)["format"] == "txt"


# --- fuzz ---


def test_mutated_files(reader: Reader, tmp_path: Path) -> None:
    """Files changed at random end in minutes or an InputError, and never in a timeout, a crash or a lot of memory."""
    ends = fuzz(reader, tmp_path, 180, seed=2025)
    assert ends.faults == []
    assert sum(ends.codes.values()) >= 180
    assert {end.split()[0] for end in ends.codes} == set(SOURCES)
    assert sum(n for end, n in ends.codes.items() if end.endswith(" read")) > 50
