"""Writes one value of a declared kind as JSON has it."""

from __future__ import annotations

import base64
import json
from typing import Any

from nplv_desktop.domain.area.field import Amount, CountOr, Day, Encoded, Fraction, Kind, Listed, Verbatim


def written(kind: Kind, value: Any) -> Any:
    """The JSON value of a kind that is no record, None where nothing was entered."""
    if value is None:
        return kind.word if isinstance(kind, CountOr) else None
    match kind:
        case Amount():
            return f"{value:.2f}"
        case Fraction():
            return f"{value:.{kind.decimals}f}" if kind.fixed else f"{value:f}"
        case Day():
            return value.isoformat()
        case Listed():
            return [written(kind.each, item) for item in value]
        case Encoded():
            return base64.b64encode(value).decode()
        case Verbatim():
            return json.loads(value)
        case _:
            return value
