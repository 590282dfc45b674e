"""Run by the frozen program before its own first line: pyqtgraph asks for Qt's OpenGL by name and uses it only where it
is told to draw with it, which the game never does. An empty module takes its place; the true one is 9 MB.
"""

import sys
from types import ModuleType

sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")
