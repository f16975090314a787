"""A report about a problem: version, machine, settings and log, and nothing of any dossier."""

from __future__ import annotations

import json
import platform
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

from nplv_desktop import __version__
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.system.logbook import log_file
from nplv_desktop.system.safe_write import reason, written_beside

#: Settings that say something about the program; never names or places of files.
SETTINGS = ("view/theme", "texts/spelling")
_LARGEST_LOG = 1024 * 1024


def write_report(target: Path, settings: Mapping[str, object]) -> None:
    """Writes a zip file with the report. Raises DossierError with one Dutch sentence where it cannot be written."""
    about = {
        "version": __version__,
        "python": sys.version.split()[0],
        "system": platform.system(),
        "release": platform.release(),
        "settings": {key: str(settings[key]) for key in SETTINGS if key in settings},
    }
    try:
        with written_beside(target) as draft, zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("programma.json", json.dumps(about, ensure_ascii=False, indent=2))
            for file in sorted(log_file().parent.glob(f"{log_file().name}*")):
                package.writestr(f"logboek/{file.name}", file.read_bytes()[-_LARGEST_LOG:])
    except OSError as error:
        raise DossierError(f"“{target.name}” kan hier niet worden bewaard: {reason(error)}.") from error
