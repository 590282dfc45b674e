"""What a class leaves in the database, the same in SQLite and PostgreSQL. Times are seconds of UTC since 1970."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

METADATA = MetaData()


def _of(table: str) -> ForeignKey:
    return ForeignKey(f"{table}.id", ondelete="CASCADE")


classes = Table(
    "classes",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("code", String(16), nullable=False, unique=True),
    Column("created", Double, nullable=False),
    Column("title", String(120), nullable=False),
    Column("competition", JSON, nullable=False),  # holds the seed
    Column("stage", String(16), nullable=False),
    Column("round", Integer, nullable=False),  # 0 before the first, then from 1
    Column("deadline", Double),  # of the round; none where nobody waits for the clock
    Column("paused_left", Double),  # seconds that were left when the class was paused; none while it runs
    Column("version", Integer, nullable=False),  # raised with everything that all seats see
    Column("changed", Double, nullable=False),  # when stage or round last changed
    Column("teacher_hash", String(64), nullable=False, unique=True),
    Column("pin_hash", String(128), nullable=False),
    Column("settled", Boolean, nullable=False, default=False),  # whether every seat's score is measured
    Column("foresight", LargeBinary),  # hindsight on the class's luck, once it is found (wire.packed)
)

seats = Table(
    "seats",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("class_id", _of("classes"), nullable=False, index=True),
    Column("name", String(64), nullable=False),
    Column("folded", String(96), nullable=False),  # the name as it must be unique in the class
    Column("kind", String(8), nullable=False),  # person, team, bot
    Column("policy", String(32)),  # a bot's rule
    Column("joined_round", Integer, nullable=False),
    Column("removed", Boolean, nullable=False, default=False),
    Column("spectator", Boolean, nullable=False, default=False),
    Column("code_hash", String(64)),  # of the one-time code that gives the seat back
    UniqueConstraint("class_id", "folded"),
)

members = Table(
    "members",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("seat_id", _of("seats"), nullable=False, index=True),
    Column("class_id", _of("classes"), nullable=False),
    Column("nickname", String(64), nullable=False),
    Column("folded", String(96), nullable=False),
    Column("token_hash", String(64), nullable=False, unique=True),
    Column("role", String(8), nullable=False),  # chair, member
    Column("last_seen", Double, nullable=False),
    UniqueConstraint("class_id", "folded"),
)

decisions = Table(
    "decisions",
    METADATA,
    Column("seat_id", _of("seats"), primary_key=True),
    Column("round", Integer, primary_key=True),
    Column("decision", JSON, nullable=False),  # as in a result file; its replies stand in the next column
    Column("replies", JSON, nullable=False),  # answers to the press
    Column("at", Double, nullable=False),
    Column("source", String(8), nullable=False),  # person, hold, bot
    Column("member_id", Integer),
)

answers = Table(
    "answers",
    METADATA,
    Column("seat_id", _of("seats"), primary_key=True),
    Column("round", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),  # from 0
    Column("option", String(64), nullable=False),
    Column("source", String(8), nullable=False),  # person, bot, default
)

outcomes = Table(
    "outcomes",
    METADATA,
    Column("seat_id", _of("seats"), primary_key=True),
    Column("round", Integer, primary_key=True),
    Column(
        "kind", String(16), primary_key=True
    ),  # announcement, situation, bulletin, summary; at the end debrief, score, review, losses
    Column("number", Integer, primary_key=True),  # of situations, from 0
    Column("body", LargeBinary, nullable=False),  # wire.packed
)
"""What decisions and answers brought about: it can be computed again from them at any time."""

forecasts = Table(
    "forecasts",
    METADATA,
    Column("seat_id", _of("seats"), primary_key=True),
    Column("round", Integer, primary_key=True),
    Column("variable", String(40), primary_key=True),
    Column("median", Double, nullable=False),
    Column("low80", Double, nullable=False),
    Column("high80", Double, nullable=False),
)

justifications = Table(
    "justifications",
    METADATA,
    Column("seat_id", _of("seats"), primary_key=True),
    Column("round", Integer, primary_key=True),
    Column("text", String(400), nullable=False),
)

proposals = Table(
    "proposals",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("seat_id", _of("seats"), nullable=False),
    Column("round", Integer, nullable=False),
    Column("number", Integer, nullable=False),  # from 1 within the round
    Column("member_id", _of("members"), nullable=False),
    Column("decision", JSON, nullable=False),
    UniqueConstraint("seat_id", "round", "number"),
)

votes = Table(
    "votes",
    METADATA,
    Column("proposal_id", _of("proposals"), primary_key=True),
    Column("member_id", _of("members"), primary_key=True),
    Column("in_favour", Boolean, nullable=False),
    Column("reason", String(400)),
)

motions = Table(
    "motions",
    METADATA,
    Column("proposal_id", _of("proposals"), primary_key=True),
    Column("at", Double, nullable=False),
    Column("why", String(400), nullable=False),
)
"""When a proposal was put, and what for. A table of its own, so that a database from before goes on as it is."""

deputies = Table(
    "deputies",
    METADATA,
    Column("seat_id", _of("seats"), primary_key=True),
    Column("round", Integer, primary_key=True),
    Column("member_id", _of("members"), nullable=False),
)
"""Who has a team's chair in a round in place of a chair who is away. A table of its own, as the one before."""

log = Table(
    "log",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("class_id", _of("classes"), nullable=False, index=True),
    Column("at", Double, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("body", JSON, nullable=False),
)
"""What the teacher did, and what a rewind took back."""

Index("votes_of_member", votes.c.member_id)
