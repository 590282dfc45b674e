"""Run by the frozen program before its own first line: numpy's types for annotations wait until they are asked for.

numpy imports them for one name, ``NDArray``, and Python takes ten milliseconds to put them together. Modules with that
name alone stand in for them; whoever asks for another gets the true ones, which then take their place.
"""

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

_NAMES = ("numpy._typing", "numpy.typing")
_Scalar = TypeVar("_Scalar", covariant=True)


class _Later(ModuleType):
    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.__path__ = [str(Path(vars(sys)["_MEIPASS"], *name.split(".")))]  # a part is found as ever

    def __getattr__(self, name: str) -> Any:
        if name == "NDArray":
            core: Any = sys.modules["numpy._core.multiarray"]  # numpy itself isn't whole yet
            self.NDArray = core.ndarray[tuple[Any, ...], core.dtype[_Scalar]]
            return self.NDArray
        return getattr(_true(self.__name__), name)


def _true(name: str) -> ModuleType:
    """numpy's own module, from now on for everybody."""
    for each in _NAMES:
        if isinstance(sys.modules.get(each), _Later):
            del sys.modules[each]
    return importlib.import_module(name)


sys.modules.update({_name: _Later(_name) for _name in _NAMES})
