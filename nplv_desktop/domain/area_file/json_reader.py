"""Reads untrusted JSON objects strictly: each refusal names the path of the offending key."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from nplv_desktop.domain.area.field import LONGEST_LINE, LONGEST_TEXT, MOST_ROWS

__all__ = ["LONGEST_LINE", "LONGEST_TEXT", "MOST_ROWS", "AreaFileError", "JsonObject", "parsed"]


class AreaFileError(ValueError):
    """An area or programme file cannot be taken in; `path` names the key, the message is one Dutch sentence."""

    def __init__(self, path: str, problem: str) -> None:
        self.path = path
        self.problem = problem
        super().__init__(f"{path}: {problem}" if path else problem)

    def within(self, path: str) -> AreaFileError:
        """The same refusal in a file that holds this one at a path."""
        return AreaFileError(f"{path}.{self.path}" if self.path else path, self.problem)


MISSING = "deze verplichte sleutel ontbreekt."


class JsonObject:
    """One JSON object with its path; every key must be asked for before `finish`, or it is refused as unknown.

    `version` is the version of the file around it. `blanks` gathers the paths of keys that were stated without a value.
    """

    def __init__(self, value: Any, path: str, blanks: list[str], version: int = 1) -> None:
        if not isinstance(value, dict):
            raise AreaFileError(path, "hier hoort een groep sleutels tussen accolades te staan.")
        self._values: dict[str, Any] = value
        self._path = path
        self._asked: set[str] = set()
        self.blanks = blanks
        self.version = version

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def path(self, key: str) -> str:
        """The full path of a key, as refusals name it."""
        return f"{self._path}.{key}" if self._path else key

    @property
    def own_path(self) -> str:
        """The path of the object itself."""
        return self._path

    def states(self, key: str) -> bool:
        """Whether the key stands in the file, be it as null."""
        self._asked.add(key)
        return key in self._values

    def value(self, key: str, *, required: bool = False) -> Any:
        """What stands under a key, None for null or nothing; null is kept as stated."""
        self._asked.add(key)
        found = self._values.get(key)
        if found is None:
            if required:
                raise AreaFileError(self.path(key), MISSING)
            if key in self._values:
                self.blanks.append(self.path(key))
        return found

    def needs(self, *keys: str) -> None:
        """At least one of the keys must stand in the file; null says "not entered yet", leaving out is a mistake."""
        stated = [self.states(key) for key in keys]
        if not any(stated):
            raise AreaFileError(self.path(keys[0]), MISSING)

    def exactly(self, key: str, *wanted: str | int) -> Any:
        """The value of a required key. Refuses the file unless it is one of these."""
        value = self.value(key, required=True)
        if not any(value == known and type(value) is type(known) for known in wanted):
            said = " en ".join(json.dumps(known) for known in wanted)
            raise AreaFileError(self.path(key), f"dit programma leest hier alleen {said}.")
        return value

    def within(self, value: Any, path: str) -> JsonObject:
        """A JSON object of the same file; raises AreaFileError where the value is none."""
        return JsonObject(value, path, self.blanks, self.version)

    def finish(self) -> None:
        """Refuses keys that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                raise unknown_key(self.path(key))


def unknown_key(path: str) -> AreaFileError:
    """The refusal of a key that no file of this version has."""
    return AreaFileError(path, "deze sleutel is onbekend; controleer de spelling.")


def parsed(text: str, what: str) -> Any:
    """The JSON value in a text; `what` is what it should be: "gebiedsbestand".

    Raises AreaFileError for what is no JSON, for numbers that JSON does not have and for keys that stand there twice.
    """

    def no_constants(name: str) -> Any:
        raise AreaFileError("", f"Dit is geen {what}: {name} is geen geldige waarde.")

    try:
        return json.loads(text, object_pairs_hook=_no_doubles, parse_constant=no_constants)
    except AreaFileError:
        raise
    except (ValueError, RecursionError):
        raise AreaFileError("", f"Dit is geen {what}: de inhoud is geen geldige JSON.") from None


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise AreaFileError(key[:100], "deze sleutel staat er twee keer.")
        made[key] = value
    return made
