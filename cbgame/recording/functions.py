"""Numpy's functions that are no ufuncs, on traced arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np

from cbgame.recording.traced import PATHS, Traced, accumulated, cast, chosen, elementwise, traced
from cbgame.recording.written import FLOAT, NotRecordable, Recording


def _alike(recording: Recording, arrays: Sequence[object]) -> list[Traced]:
    given = [traced(recording, array) for array in arrays]
    return given if len({each.kind for each in given}) == 1 else [cast(each, FLOAT) for each in given]


def _stack(recording: Recording, arrays: Sequence[object], axis: int = 0) -> Traced:
    if axis != 0:
        raise NotRecordable(f"stacked along axis {axis}")
    given = _alike(recording, arrays)
    return Traced(recording, np.stack([each.rows for each in given]), given[0].kind)


def _concatenate(recording: Recording, arrays: Sequence[object], axis: int = 0) -> Traced:
    if axis != 0:
        raise NotRecordable(f"joined along axis {axis}")
    given = _alike(recording, arrays)
    return Traced(recording, np.concatenate([each.rows for each in given]), given[0].kind)


def _vstack(recording: Recording, arrays: Sequence[object]) -> Traced:
    given = [each if each.rows.ndim else each[None] for each in _alike(recording, arrays)]
    return _concatenate(recording, given)


def _where(recording: Recording, asked: object, yes: object, no: object) -> Traced:
    return chosen(recording, asked, yes, no)


def _select(recording: Recording, asked: Sequence[object], values: Sequence[object], default: object) -> Traced:
    result = traced(recording, default)
    for condition, value in reversed(list(zip(asked, values, strict=True))):
        result = chosen(recording, condition, value, result)
    return result


def _copyto(recording: Recording, target: object, source: object, where: object = True) -> None:
    if not isinstance(target, Traced):
        raise NotRecordable("copied into an array of numbers")
    target.put(traced(recording, source) if where is True else chosen(recording, where, source, target))


def _clip(recording: Recording, value: object, least: object, most: object) -> Traced:
    return elementwise(recording, np.minimum, (elementwise(recording, np.maximum, (value, least)), most))


def _broadcast_to(recording: Recording, array: object, shape: tuple[int, ...]) -> Traced:
    if shape[-1] != PATHS:
        raise NotRecordable(f"broadcast to {shape}")
    given = traced(recording, array)
    return Traced(recording, np.broadcast_to(given.rows, shape[:-1]), given.kind)


def _einsum(recording: Recording, subscripts: str, *arrays: object) -> Traced:
    """Sums of products in the order of the first axis."""
    if subscripts not in _SUMS:
        raise NotRecordable(f"the sum {subscripts}")
    return _SUMS[subscripts](recording, *arrays)


def _weighted(recording: Recording, weights: Any, rows: Any) -> Traced:
    """``weights`` (rows,) of numbers, or (rows, paths)."""
    given = traced(recording, rows)
    total: Traced | None = None
    for weight, row in zip(weights, given, strict=True):
        if total is not None and not isinstance(weight, Traced) and weight == 0.0:
            continue
        part = elementwise(recording, np.multiply, (weight, row))
        total = part if total is None else elementwise(recording, np.add, (total, part))
    if total is None:
        raise NotRecordable("a sum of nothing")
    return total


def _product(recording: Recording, weights: Any, rows: Any) -> Traced:
    """``weights`` (results, rows) of numbers."""
    return _stack(recording, [_weighted(recording, each, rows) for each in weights])


_SUMS: Final[dict[str, Callable[..., Traced]]] = {
    "ij,ij->j": _weighted,
    "q,qn->n": _weighted,
    "h,hn->n": _weighted,
    "r,rn->n": _weighted,
    "rp,pn->rn": _product,
}


def _cumsum(recording: Recording, array: object, axis: int | None = None) -> Traced:
    return accumulated(np.add, traced(recording, array), axis)


def _diff(recording: Recording, array: object, axis: int = -1, prepend: object = None) -> Traced:
    if axis != 0:
        raise NotRecordable(f"differences along axis {axis}")
    given = traced(recording, array)
    if prepend is not None:
        first = _broadcast_to(recording, prepend, (1, *given.shape[1:]))
        given = _concatenate(recording, [first, given])
    return elementwise(recording, np.subtract, (given[1:], given[:-1]))


def _filled(number: float) -> Callable[..., Traced]:
    def fill(recording: Recording, shape: Any, *given: Any, **how: Any) -> Traced:
        lead = shape.rows.shape if isinstance(shape, Traced) else _lead(shape)
        value = given[0] if given else how.get("fill_value", number)
        filling = traced(recording, value)
        return Traced(recording, np.array(np.broadcast_to(filling.rows, lead)), filling.kind)

    return fill


def _lead(shape: int | tuple[int, ...]) -> tuple[int, ...]:
    whole = shape if isinstance(shape, tuple) else (shape,)
    if whole[-1] != PATHS:
        raise NotRecordable(f"an array of shape {whole}, which doesn't end in paths")
    return whole[:-1]


RECORDED: Final[dict[Any, Callable[..., Any]]] = {
    np.stack: _stack,
    np.concatenate: _concatenate,
    np.vstack: _vstack,
    np.where: _where,
    np.select: _select,
    np.copyto: _copyto,
    np.clip: _clip,
    np.broadcast_to: _broadcast_to,
    np.einsum: _einsum,
    np.cumsum: _cumsum,
    np.diff: _diff,
    np.zeros: _filled(0.0),
    np.zeros_like: _filled(0.0),
    np.ones: _filled(1.0),
    np.ones_like: _filled(1.0),
    np.full: _filled(np.nan),
    np.full_like: _filled(np.nan),
    np.empty: _filled(np.nan),
    np.empty_like: _filled(np.nan),
}
