"""Why every published figure moved: the terms of its own equation, read off what is seen once the quarter is over."""

from __future__ import annotations

from cbgame.economy.explanations.closed import Closed as Closed
from cbgame.economy.explanations.closed import Explanation as Explanation
from cbgame.economy.explanations.every import explained as explained
