"""What the frozen program does before its first line: the same as without it, only sooner."""

from __future__ import annotations

import importlib.util
import marshal
import runpy
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any, ClassVar

import pytest

from bundle.unpacked import one_file

ROOT = Path(__file__).resolve().parents[2]

_EXAMPLE = """
import re
from collections import namedtuple
import dataclasses
import typing
from dataclasses import KW_ONLY, InitVar, dataclass

@dataclass(frozen=True, slots=True, order=True)
class Rate:
    low: "float"
    high: "float" = 5.5
    step: "typing.ClassVar[float]" = 0.25

@dataclass
class Range:
    low: "float"
    width: "InitVar[float]"
    _: "KW_ONLY"
    said: "str" = ""

    def __post_init__(self, width):
        self.high = self.low + width

Week = namedtuple("Week", "number rate", defaults=(Rate(5.25),))
found = re.compile(r"(?P<year>[0-9]{4})Q(?P<quarter>[1-4])", re.IGNORECASE).fullmatch("2018q3")
made = Range(5.0, 0.25, said="held")
print(Rate(5.0) < Rate(5.25), Week(3), found.groupdict(), made.high, made)
print([field.name for kind in (Rate, Range) for field in dataclasses.fields(kind)])
exec(compile(b"quarter = '2018Q3'", "shibokensupport/said.py", "exec"), globals())
print(quarter)
"""
_LISTENED = f"""
import pathlib, sys
from bundle.compiling import Listener
listener = Listener()
listener.listen()
exec({_EXAMPLE!r})
pathlib.Path(sys.argv[1], "compiled.marshal").write_bytes(listener.kept())
"""
_TAKEN = f"""
import builtins, re, runpy, sys
sys._MEIPASS = sys.argv[1]
runpy.run_path("bundle/compiled_before.py")
run, value = builtins.exec, builtins.eval
def of_code(run):
    def ran(what, *spaces):
        assert not isinstance(what, str), what
        return run(what, *spaces)
    return ran
builtins.exec, builtins.eval = of_code(run), of_code(value)
re._parser.parse = None
run({_EXAMPLE!r})
"""


def test_what_was_compiled_when_it_was_built_is_taken_and_means_the_same(tmp_path: Path) -> None:
    told = [
        subprocess.run(
            [sys.executable, "-c", script, str(tmp_path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        ).stdout
        for script in (_LISTENED, _TAKEN)
    ]
    assert "2018" in told[0]
    assert told[0] == told[1]


@pytest.mark.parametrize("content", [None, b"", b"spoilt", marshal.dumps({"python": "another"})])
def test_without_what_was_compiled_python_compiles_it(content: bytes | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "compiled.marshal").write_bytes(content)
    script = f"import runpy, sys; sys._MEIPASS = sys.argv[1]; runpy.run_path('bundle/compiled_before.py')\n{_EXAMPLE}"
    subprocess.run([sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, timeout=60, check=True)


def test_numpy_works_without_the_texts_of_its_manual() -> None:
    script = "import runpy; runpy.run_path('bundle/without_notes.py'); from cbgame.economy import BASELINE;"
    script += (
        "import numpy as np; from numpy.typing import NDArray; print(np.linalg.det(np.eye(2)), BASELINE.gap_lag_1)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split()[0] == "1.0", done.stderr


_MODULES = {"known": "VALUE = 'of the file'", "far": "VALUE = 'of the program'"}


class _Program:
    """Stands for PyInstaller's archive of modules: it tells how often it was opened."""

    toc: ClassVar = {"known": (1,), "far": (0,), "spread": (3,)}
    opened: ClassVar[list[str]] = []

    def __init__(self, _file: str = "") -> None: ...

    def extract(self, name: str, raw: bool = False) -> Any:
        self.opened.append(name)
        if name == "spread":  # a package without a file of its own
            return None
        code = compile(_MODULES[name], name, "exec")
        return marshal.dumps(code) if raw else code


class _Loader:
    """Stands for PyInstaller's loader."""

    def __init__(self, name: str, archive: _Program, _entry: str, is_package: bool) -> None:
        self.name, self.archive = name, archive
        self.path = f"/{name}/__init__.py" if is_package else f"/{name}.py"

    def create_module(self, _spec: object) -> None: ...

    def exec_module(self, module: ModuleType) -> None:
        exec(self.archive.extract(self.name), vars(module))


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[type[_Program]]:
    for place in ("PyInstaller.loader.pyimod01_archive", "pyimod01_archive"):
        monkeypatch.setitem(sys.modules, place, SimpleNamespace(ZlibArchiveReader=_Program, PYZ_ITEM_PKG=1))
    importers = SimpleNamespace(PyiFrozenLoader=_Loader, pyz_archive=_Program())
    monkeypatch.setitem(sys.modules, "pyimod02_importers", importers)
    monkeypatch.setattr(sys, "meta_path", [*sys.meta_path])
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    extract = _Program.extract
    yield _Program
    _Program.extract = extract  # type: ignore[method-assign]


def _value(program: type[_Program], name: str) -> Any:
    space: dict[str, Any] = {}
    program.opened.clear()
    exec(program().extract(name), space)
    return space["VALUE"], list(program.opened)


def test_a_module_of_the_one_file_is_read_from_it_and_any_other_from_the_program(
    program: type[_Program], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "modules.start").write_bytes(one_file(Path("any"), ["spread", "unknown", "known"]))
    runpy.run_path("bundle/from_one_file.py")
    assert _value(program, "known") == ("of the file", [])
    assert _value(program, "far") == ("of the program", ["far"])
    assert program().extract("known", raw=True) == marshal.dumps(compile(_MODULES["known"], "known", "exec"))
    assert program().extract("spread") is None
    monkeypatch.delitem(sys.modules, "known", raising=False)
    known = importlib.import_module("known")
    assert (known.VALUE, known.__file__, list(known.__path__)) == ("of the file", "/known/__init__.py", ["/known"])
    assert importlib.util.find_spec("far") is None, "others are for PyInstaller's own finder"
    monkeypatch.delitem(sys.modules, "known")


@pytest.mark.parametrize("spoil", [lambda _: None, lambda _: b"", lambda kept: kept[:9], lambda _: _another()])
def test_without_the_one_file_modules_come_from_the_program(
    program: type[_Program], spoil: Callable[[bytes], bytes | None], tmp_path: Path
) -> None:
    content = spoil(one_file(Path("any"), ["known"]))
    if content is not None:
        (tmp_path / "modules.start").write_bytes(content)
    runpy.run_path("bundle/from_one_file.py")
    assert _value(program, "known") == ("of the file", ["known"])


def _another() -> bytes:
    table = marshal.dumps({"python": "another", "places": {"known": (0, 1)}})
    return len(table).to_bytes(4, "little") + table + b"?"


def test_numpy_s_types_are_there_for_who_asks() -> None:
    script = (
        "import runpy, sys, importlib.util, pathlib;"
        "sys._MEIPASS = str(pathlib.Path(importlib.util.find_spec('numpy').origin).parents[1]);"
        "runpy.run_path('bundle/types_later.py'); import numpy as np; from numpy.typing import NDArray;"
        "first = NDArray[np.float64]; print('numpy._typing._array_like' in sys.modules);"
        "import numpy._typing._nbit_base; from numpy.typing import ArrayLike, NDArray;"
        "print('numpy._typing._array_like' in sys.modules, first == NDArray[np.float64], bool(ArrayLike))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.stdout.split() == ["False", "True", "True", "True"], done.stdout + done.stderr
