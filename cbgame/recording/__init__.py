"""Functions of many paths, recorded once and played back by numpy's own inner loops, without a line of Python between
two of them.

An equation on a few hundred paths costs numpy forty times longer to call than to compute. Here it is written down as it
runs (:mod:`.traced`), laid out for a small memory (:mod:`.program`), and played back block by block
(:mod:`.native`, ``replay.c``). The equations stay where they are, in plain numpy, which is what runs where there is no
library to play them back. Nothing here knows what is computed.
"""

from cbgame.recording.replayed import Replayed as Replayed
from cbgame.recording.replayed import anywhere as anywhere
