"""Takes in a picture for the agreement: bounded, decoded, and written anew so that only its pixels remain."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

LARGEST_FILE = 2_000_000
LARGEST_SIDE = 4_000
#: Sharp at 10 cm wide in print; more would only make every agreement heavier.
_KEPT_SIDE = 1_600
_SMALLER_SIDES = (_KEPT_SIDE, 1_000, 500)
_KINDS = {b"\x89PNG\r\n\x1a\n": ("png", "image/png"), b"\xff\xd8\xff": ("jpeg", "image/jpeg")}
_OTHER = "Dit is geen PNG- of JPEG-bestand; sla het logo als PNG op en kies het opnieuw."
_BROKEN = "Dit bestand is beschadigd en niet als plaatje te lezen; kies een ander bestand."


class LogoError(ValueError):
    """A file cannot be a logo; the message is one Dutch sentence for the person who chose it."""


def read_logo(path: Path) -> tuple[str, bytes]:
    """The media type and the bytes of a picture file, written anew; raises LogoError. Safe in any thread."""
    try:
        if not path.is_file():
            raise LogoError("Dit is geen bestand; kies een PNG- of JPEG-bestand.")
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError:
        raise LogoError("Dit bestand is niet te openen; controleer of u er toegang toe heeft.") from None
    return clean_logo(data)


def clean_logo(data: bytes) -> tuple[str, bytes]:
    """The media type and new bytes of a picture; raises LogoError."""
    if len(data) > LARGEST_FILE:
        raise LogoError("Dit bestand is groter dan 2 MB; kies een kleiner plaatje.")
    kind = next((kind for start, kind in _KINDS.items() if data.startswith(start)), None)
    if kind is None:
        raise LogoError(_OTHER)
    image = _decoded(data, kind[0])
    for side in _SMALLER_SIDES:
        made = _encoded(_pixels(image, side), kind[0])
        if len(made) <= LARGEST_FILE:
            return kind[1], made
    raise LogoError("Dit plaatje heeft te veel details voor een logo; kies een eenvoudiger plaatje.")


def _decoded(data: bytes, file_format: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(file_format.encode()))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise LogoError(_BROKEN)
    if max(size.width(), size.height()) > LARGEST_SIDE:
        raise LogoError("Dit plaatje is breder of hoger dan 4.000 beeldpunten; kies een kleiner plaatje.")
    image = reader.read()
    if image.isNull():
        raise LogoError(_BROKEN)
    return image


def _pixels(image: QImage, side: int) -> QImage:
    """The picture drawn anew, no side longer than `side`; texts, profiles and what else a file carries stay behind."""
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    size = image.size()
    if max(size.width(), size.height()) > side:
        size = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    clean = QImage(size, QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32)
    clean.fill(Qt.GlobalColor.transparent)
    painter = QPainter(clean)
    painter.drawImage(0, 0, image)
    painter.end()
    return clean


def _encoded(image: QImage, file_format: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(file_format.encode()))
    writer.setQuality(92 if file_format == "jpeg" else 10)
    if not writer.write(image):
        raise LogoError(_BROKEN)
    return bytes(buffer.data().data())
