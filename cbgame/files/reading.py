"""Reading a text file whole, with a clear word for what can't be read."""

from __future__ import annotations

from pathlib import Path

from cbgame.files.faults import BadFile, fault

LARGEST_BYTES = 5_000_000


def read_text(path: Path, most_bytes: int = LARGEST_BYTES) -> str:
    """The UTF-8 text of a file. Raises :class:`BadFile` where it is missing, too big or no text."""
    try:
        if path.is_dir():
            raise BadFile(path, [fault("", "folder")])
        if path.exists() and not path.is_file():
            raise BadFile(path, [fault("", "no-file")])
        if (size := path.stat().st_size) > most_bytes:
            raise BadFile(path, [fault("", "too-big", found=size, most=most_bytes)])
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise BadFile(path, [fault("", "no-file")]) from None
    except UnicodeDecodeError as error:
        raise BadFile(path, [fault("", "encoding", byte=error.start)]) from None
    except (OSError, ValueError) as error:
        if isinstance(error, BadFile):
            raise
        raise BadFile(path, [fault("", "unreadable", why=getattr(error, "strerror", None) or str(error))]) from None
