"""Slow work that a test holds and lets go, so that answers come in the order that it wants."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any


class Gate:
    """Stands before a real function: each call waits until it is let through, the calls numbered from 0."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self._lock = threading.Lock()
        self._doors: list[threading.Event] = []
        self._is_open = False
        self.ended: list[int] = []

    def __call__(self, *given: Any, **named: Any) -> Any:
        with self._lock:
            number, door = len(self._doors), threading.Event()
            self._doors.append(door)
            if self._is_open:
                door.set()
        assert door.wait(30), "a gate was never opened"
        try:
            return self._function(*given, **named)
        finally:
            self.ended.append(number)

    @property
    def waiting(self) -> int:
        """How many calls came to the gate."""
        return len(self._doors)

    def let_through(self, number: int) -> None:
        """Lets one call go on."""
        self._doors[number].set()

    def open(self) -> None:
        """Lets every call through from now on."""
        with self._lock:
            self._is_open = True
            for door in self._doors:
                door.set()
