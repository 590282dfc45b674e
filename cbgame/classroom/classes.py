"""A class as it stands in the database: made, found, and moved from one stage to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import delete, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from cbgame.classroom import keys
from cbgame.classroom.competition import Competition, Pacing, competition_of, competition_plain
from cbgame.classroom.refusals import Refused
from cbgame.classroom.schema import classes, log
from cbgame.game.message import message


class Stage(StrEnum):
    """Where a class is in its course."""

    LOBBY = "lobby"
    DECIDING = "deciding"
    CLOSING = "closing"  # the round's quarters are being played out
    ENDED = "ended"


_competitions: dict[tuple[str, float], Competition] = {}
_MOST_KEPT: Final = 256


@dataclass(frozen=True, slots=True)
class Class:
    """A class's row."""

    id: int
    code: str
    created: float
    title: str
    stage: Stage
    round: int
    deadline: float | None
    paused_left: float | None
    version: int
    changed: float
    teacher_hash: str
    pin_hash: str
    settled: bool
    settings: dict[str, Any]

    @property
    def competition(self) -> Competition:
        """The settings; the seed is among them. They never change, so that they are read once."""
        key = (self.code, self.created)
        if key not in _competitions:
            while len(_competitions) >= _MOST_KEPT:
                del _competitions[next(iter(_competitions))]
            _competitions[key] = competition_of(self.settings)
        return _competitions[key]

    @property
    def paused(self) -> bool:
        """Whether the teacher has stopped the class."""
        return self.paused_left is not None

    @property
    def free(self) -> bool:
        """Whether every seat goes at its own pace."""
        return bool(self.settings["pacing"] == Pacing.FREE)

    @property
    def rounds(self) -> int:
        """How many rounds there are."""
        return self.competition.level.quarters


@dataclass(frozen=True, slots=True)
class Keys:
    """What a new class's teacher is given, once."""

    class_id: int
    code: str
    teacher_token: str
    pin: str


async def make_class(connection: AsyncConnection, competition: Competition, title: str, now: float) -> Keys:
    """A new class in its lobby."""
    made = Keys(0, await _free_code(connection), keys.new_token(), keys.new_pin())
    row = {
        "code": made.code, "created": now, "title": title, "competition": competition_plain(competition),
        "stage": Stage.LOBBY.value, "round": 0, "version": 1, "changed": now,
        "teacher_hash": keys.digest(made.teacher_token), "pin_hash": keys.pin_digest(made.pin), "settled": False,
    }  # fmt: skip
    result = await connection.execute(classes.insert().values(row).returning(classes.c.id))
    return Keys(int(result.scalar_one()), made.code, made.teacher_token, made.pin)


async def renew_keys(connection: AsyncConnection, class_id: int) -> Keys:
    """New keys for a class whose host was started again: only digests of the old ones are kept."""
    token, pin = keys.new_token(), keys.new_pin()
    changed = {"teacher_hash": keys.digest(token), "pin_hash": keys.pin_digest(pin)}
    await connection.execute(update(classes).where(classes.c.id == class_id).values(changed))
    return Keys(class_id, (await class_of(connection, class_id)).code, token, pin)


async def _free_code(connection: AsyncConnection) -> str:
    while True:
        code = keys.new_code()
        if (await connection.execute(select(classes.c.id).where(classes.c.code == code))).first() is None:
            return code


LIGHT: Final = tuple(column for column in classes.c if column.name not in ("competition", "foresight"))
"""All that changes; the settings hold a whole level, and are read once."""

_NAMES: Final = tuple(column.name for column in LIGHT)
_settings: dict[tuple[str, float], dict[str, Any]] = {}


async def whole(connection: AsyncConnection, values: Sequence[Any]) -> Class:
    """The class of a row of :data:`LIGHT`."""
    row = dict(zip(_NAMES, values, strict=True))
    key = (row["code"], row["created"])
    if key not in _settings:
        while len(_settings) >= _MOST_KEPT:
            del _settings[next(iter(_settings))]
        asked = select(classes.c.competition).where(classes.c.id == row["id"])
        _settings[key] = (await connection.execute(asked)).scalar_one()
    return Class(**row | {"stage": Stage(row["stage"])}, settings=_settings[key])


async def class_of(connection: AsyncConnection, class_id: int) -> Class:
    """The class. Raises :class:`Refused` where there is none."""
    return await _found(connection, classes.c.id == class_id)


async def class_locked(connection: AsyncConnection, class_id: int) -> Class:
    """The same, and nobody changes its stage before this transaction ends."""
    found = (
        await connection.execute(select(*LIGHT).where(classes.c.id == class_id).with_for_update(read=True))
    ).first()
    if found is None:
        raise no_class()
    return await whole(connection, found)


async def class_by_code(connection: AsyncConnection, code: str) -> Class:
    """The class with this code, however it was typed."""
    return await _found(connection, classes.c.code == keys.typed_code(code))


async def class_of_teacher(connection: AsyncConnection, token: str) -> Class | None:
    """The class that this token is the teacher's of."""
    asked = select(*LIGHT).where(classes.c.teacher_hash == keys.digest(token))
    found = (await connection.execute(asked)).first()
    return None if found is None else await whole(connection, found)


async def all_classes(connection: AsyncConnection) -> list[Class]:
    """Every class, the newest first."""
    found = await connection.execute(select(*LIGHT).order_by(classes.c.id.desc()))
    return [await whole(connection, row) for row in found.all()]


async def live_classes(connection: AsyncConnection) -> list[Class]:
    """Classes that somebody has to look after: all but those that have ended and are scored."""
    where = or_(classes.c.stage != Stage.ENDED.value, classes.c.settled.is_(False))
    found = await connection.execute(select(*LIGHT).where(where).order_by(classes.c.id))
    return [await whole(connection, row) for row in found.all()]


async def _found(connection: AsyncConnection, where: Any) -> Class:
    found = (await connection.execute(select(*LIGHT).where(where))).first()
    if found is None:
        raise no_class()
    return await whole(connection, found)


def no_class() -> Refused:
    """The refusal of a class that isn't there."""
    return Refused(404, message("classroom-no-class"), "code")


async def foresight_of(connection: AsyncConnection, class_id: int) -> bytes | None:
    """Hindsight on the class's luck, packed; None until it is found."""
    found = (await connection.execute(select(classes.c.foresight).where(classes.c.id == class_id))).first()
    return None if found is None else found.foresight


async def keep_foresight(connection: AsyncConnection, class_id: int, found: bytes) -> None:
    """Write down what the search has found."""
    changed = {"foresight": found, "version": classes.c.version + 1}  # from now on places have points
    await connection.execute(update(classes).where(classes.c.id == class_id).values(changed))


async def settle(connection: AsyncConnection, class_id: int) -> None:
    """Every seat's score is measured, and everybody may see it."""
    changed = {"settled": True, "version": classes.c.version + 1}
    await connection.execute(update(classes).where(classes.c.id == class_id).values(changed))


async def move(connection: AsyncConnection, before: Class, now: float, **changes: Any) -> bool:
    """Change a class if nobody else has changed its stage or round meanwhile; whether it was so."""
    changes = changes | {"version": classes.c.version + 1}
    if "stage" in changes or "round" in changes:
        changes["changed"] = now
    result = await connection.execute(
        update(classes)
        .where(classes.c.id == before.id, classes.c.stage == before.stage.value, classes.c.round == before.round)
        .values(**changes)
    )
    return bool(result.rowcount == 1)


async def touch(connection: AsyncConnection, class_id: int) -> None:
    """Something has changed that all seats see."""
    changed = {"version": classes.c.version + 1}
    await connection.execute(update(classes).where(classes.c.id == class_id).values(changed))


async def note(connection: AsyncConnection, class_id: int, now: float, kind: str, **body: Any) -> None:
    """Write down what the teacher did."""
    await connection.execute(log.insert().values(class_id=class_id, at=now, kind=kind, body=body))


async def erase(connection: AsyncConnection, class_id: int) -> None:
    """Forget a class: everything of it goes with it."""
    await connection.execute(delete(classes).where(classes.c.id == class_id))


async def count_classes(connection: AsyncConnection) -> int:
    """How many classes there are."""
    return int((await connection.execute(select(func.count()).select_from(classes))).scalar_one())
