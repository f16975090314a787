"""What reading a damaged zip file raises, beside the RuntimeError of an encrypted one."""

from __future__ import annotations

import struct
import zipfile
import zlib

BROKEN_ZIP: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    EOFError,
    ValueError,
    LookupError,
    OverflowError,
)
