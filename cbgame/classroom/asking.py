"""Reading a request: who asks, in what language, and what for; bodies are strict JSON in a declared shape."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeVar, cast

from fastapi import Path
from pydantic import TypeAdapter
from starlette.requests import Request

from cbgame.classroom import classes, seats
from cbgame.classroom.classes import Class
from cbgame.classroom.competition import Late, Pacing, Shown
from cbgame.classroom.forecasts import LEAST, MOST, VARIABLES
from cbgame.classroom.forecasts import Forecast as Distribution
from cbgame.classroom.moves import Extra
from cbgame.classroom.refusals import Refused, malformed
from cbgame.classroom.seating import LONGEST_REMARK
from cbgame.classroom.seats import Member
from cbgame.files.catalogues import load_catalogue
from cbgame.files.faults import fault
from cbgame.files.shapes import Misshapen, structure
from cbgame.files.strict_json import Unreadable, strict_json
from cbgame.game.level import LANGUAGES
from cbgame.game.message import message
from cbgame.policy.decision import Decision
from cbgame.text.catalogue import Catalogue, nearest_language

if TYPE_CHECKING:
    from cbgame.classroom.host import Host

Shape = TypeVar("Shape")

SEAT_COOKIE: Final = "cbgame_seat"
TEACHER_COOKIE: Final = "cbgame_teacher"
RoundNumber = Annotated[int, Path(ge=1, le=10_000)]
"""A round in an address, from 1."""

RowNumber = Annotated[int, Path(ge=1, le=2**31 - 1)]
"""The number of something in the database, as far as any database counts."""

DEEPEST: Final = 12
"""Lists and tables within one another; a decision has three."""


# --- what bodies look like -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Join:
    """Taking a seat."""

    code: str
    nickname: str
    team: str | None = None


@dataclass(frozen=True, slots=True)
class Rejoin:
    """Coming back on another device: with the class's PIN from the teacher, or a one-time code for the seat."""

    code: str
    nickname: str
    pin: str | None = None
    seat_code: str | None = None


@dataclass(frozen=True, slots=True)
class Forecast:
    """What is expected of a variable, and the range it should lie in four times out of five."""

    variable: str
    median: float
    low80: float
    high80: float


@dataclass(frozen=True, slots=True)
class Decide:
    """A decision, with why and what is expected where the class asks for it."""

    decision: Decision
    justification: str = ""
    forecasts: tuple[Forecast, ...] = ()


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to the press."""

    answer: str


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer to an emergency."""

    option: str


@dataclass(frozen=True, slots=True)
class Considered:
    """A decision that is only looked at."""

    decision: Decision


@dataclass(frozen=True, slots=True)
class CastVote:
    """A vote on a proposal of one's team."""

    in_favour: bool
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Nothing:
    """No more than the wish."""


@dataclass(frozen=True, slots=True)
class Extend:
    """More time for the running round."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Bots:
    """Rules that shall sit in."""

    policies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OneSeat:
    """A seat, by its number."""

    seat: int


@dataclass(frozen=True, slots=True)
class Rename:
    """A seat's new name."""

    seat: int
    name: str


@dataclass(frozen=True, slots=True)
class NewClass:
    """A class to be made; its level by id, or as its file's text with the id it has there. The rest as in
    :class:`Competition`."""

    level: str
    title: str = ""
    level_text: str = ""
    seed: int | None = None
    pacing: Pacing = Pacing.TEACHER
    seconds_a_round: int = 240
    shown: Shown = Shown.NICKNAMES
    teams: bool = False
    committee: bool = False
    forecasts: bool = False
    justifications: bool = False
    late: Late = Late.HOLD
    bots: tuple[str, ...] = ()
    language_default: str = "en"


def asks(shape: type) -> dict[str, Any]:
    """The description of a body of that shape, for OpenAPI."""
    schema = TypeAdapter(shape).json_schema(mode="validation")
    definitions = schema.pop("$defs", {})
    return {
        "requestBody": {"required": True, "content": {"application/json": {"schema": _inlined(schema, definitions)}}}
    }


def _inlined(schema: Any, definitions: dict[str, Any]) -> Any:
    """A schema without references, closed to other keys."""
    if isinstance(schema, list):
        return [_inlined(item, definitions) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "$ref" in schema:
        return _inlined(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    inlined = {key: _inlined(value, definitions) for key, value in schema.items()}
    if inlined.get("type") == "object" and "properties" in inlined:
        inlined["additionalProperties"] = False
    return inlined


def extra_of(of: Class, asked: Decide) -> Extra:
    """What came with a decision, as far as the class asks for it. Raises :class:`Refused`."""
    rules = of.settings
    why = line(asked.justification, "justification") if rules["justifications"] else ""
    expected = _forecasts(asked.forecasts) if rules["forecasts"] else ()
    return Extra(why, expected)


def line(text: str, where: str) -> str:
    """A sentence in somebody's own words: shown as text, kept on one line. Raises :class:`Refused`."""
    clean = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    if len(clean) > LONGEST_REMARK:
        raise Refused(422, message("classroom-line-long", most=LONGEST_REMARK), where)
    return clean


def _forecasts(asked: tuple[Forecast, ...]) -> tuple[tuple[str, float, float, float], ...]:
    """Forecasts of what is forecast here, each once."""
    found: dict[str, tuple[str, float, float, float]] = {}
    for index, each in enumerate(asked):
        where = f"forecasts[{index}]"
        if each.variable not in VARIABLES or each.variable in found:
            unknown = fault(f"{where}.variable", "choice", found=each.variable[:40], choices=", ".join(VARIABLES))
            raise malformed((unknown,), 422)
        try:
            Distribution(each.median, each.low80, each.high80)
        except ValueError:
            raise Refused(422, message("classroom-forecast", low=LEAST, high=MOST), where) from None
        found[each.variable] = (each.variable, each.median, each.low80, each.high80)
    return tuple(found.values())


# --- who, how, what ------------------------------------------------------------------------------------------------


def host_of(request: Request) -> Host:
    """The host that was asked."""
    return cast("Host", request.app.state.host)


async def body_as(request: Request, shape: type[Shape]) -> Shape:
    """The body in its shape. Raises :class:`Refused` with all that is wrong."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refused(415, message("classroom-not-json"))
    body = await request.body()
    if _depth(body) > DEEPEST:
        raise malformed((fault("", "too-deep"),))
    try:
        data = strict_json(body.decode("utf-8"))
        json.dumps(data, ensure_ascii=False).encode()  # half of a surrogate pair is no text
        return structure(data, shape)
    except UnicodeError as error:
        raise malformed((fault("", "encoding", byte=getattr(error, "start", 0)),)) from None
    except Unreadable as error:
        raise malformed((error.fault,)) from None
    except Misshapen as error:
        raise malformed(error.faults) from None


def _depth(body: bytes) -> int:
    """How deep the brackets go, those within texts too: enough to know before it is parsed."""
    deepest = depth = 0
    for sign in body:
        if sign in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in b"]}":
            depth -= 1
    return deepest


def language_of(request: Request) -> str | None:
    """The language that was asked for by name; None where none was."""
    asked = request.query_params.get("language")
    if asked is None:
        return None
    if asked not in LANGUAGES:
        raise malformed((fault("language", "choice", found=asked[:20], choices=", ".join(LANGUAGES)),))
    return asked


def catalogue_for(request: Request) -> Catalogue:
    """What errors are said in: the language asked for, else the browser's."""
    asked = request.query_params.get("language", "")
    if asked in LANGUAGES:
        return catalogue(asked)
    return catalogue(nearest_language(request.headers.get("accept-language", "").partition(",")[0]))


@lru_cache(maxsize=len(LANGUAGES))
def catalogue(language: str) -> Catalogue:
    """A language's catalogue, loaded once."""
    return load_catalogue(language)


def token_of(request: Request, cookie: str) -> str:
    """The token that came with a request, empty if none did."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else request.cookies.get(cookie, "")


def address_of(request: Request) -> str:
    """Who asks, by address."""
    return request.client.host if request.client is not None else ""


async def member_asking(request: Request) -> tuple[Member, Class]:
    """The seat that asks, and its class. Raises :class:`Refused`."""
    token = token_of(request, SEAT_COOKIE)
    host = host_of(request)
    if token:
        async with host.store.reading() as connection:
            found = await seats.member_in_class(connection, token)
        if found is not None:
            host.limits.request(found[0].id)
            host.heard_of(found[0])
            return found
        host.limits.wrong_code(address_of(request))
    raise Refused(401, message("classroom-no-token"))


async def teacher_asking(request: Request) -> Class:
    """The class whose teacher asks. Raises :class:`Refused`."""
    if token := token_of(request, TEACHER_COOKIE):
        host = host_of(request)
        async with host.store.reading() as connection:
            found = await classes.class_of_teacher(connection, token)
            if found is not None:
                return found
            if await seats.member_with(connection, token) is not None:
                raise Refused(403, message("classroom-teacher-only"))
        host.limits.wrong_code(address_of(request))
    raise Refused(401, message("classroom-no-token"))
