"""Damages a file in one of many ways: bytes flipped, cut off, blanked, swapped."""

from __future__ import annotations

import random


def damaged(content: bytes, random_: random.Random) -> bytes:
    """The content with one random damage."""
    data = bytearray(content)
    place = random_.randrange(len(data))
    match random_.randrange(5):
        case 0:
            data[place] ^= 1 << random_.randrange(8)
        case 1:
            for _ in range(random_.randrange(1, 40)):
                data[random_.randrange(len(data))] = random_.randrange(256)
        case 2:
            del data[place:]
        case 3:
            end = min(len(data), place + random_.randrange(1, 5000))
            data[place:end] = bytes(end - place)
        case _:
            end = min(len(data), place + random_.randrange(1, 600))
            other = random_.randrange(len(data))
            data[other : other + end - place] = data[place:end]
    return bytes(data)
