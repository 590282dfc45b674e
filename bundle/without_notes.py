"""Run by the frozen program before its own first line: of what numpy does when it is imported two things serve only who
reads its source or checks its types, and take a fifth of the time. It attaches the texts of its manual to functions;
and it makes the classes by which types of arrays are told apart, of which nothing asks more than to be written down.
"""

import sys
import typing
from types import ModuleType


class _Written(ModuleType):
    """A module of types: each may be named and given parameters, and is anything."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything


class _Anything:
    def __class_getitem__(cls, _parameters: object) -> object:
        return typing.Any


for _name in ("_add_newdocs", "_add_newdocs_scalars"):
    sys.modules[f"numpy._core.{_name}"] = ModuleType(f"numpy._core.{_name}")
for _name in ("numpy._typing", "numpy._typing._add_docstring"):
    sys.modules[_name] = _Written(_name)
vars(sys.modules["numpy._typing"])["__path__"] = []
vars(sys.modules["numpy._typing._add_docstring"])["_docstrings"] = ""
