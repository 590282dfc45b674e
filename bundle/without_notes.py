"""Run by the frozen program before its own first line: numpy attaches the texts of its manual to its functions when it
is imported, which takes a tenth of the time and serves only who reads them. Two empty modules take the texts' place.
"""

import sys
from types import ModuleType

for _name in ("numpy._core._add_newdocs", "numpy._core._add_newdocs_scalars"):
    sys.modules[_name] = ModuleType(_name)
