"""The command that makes documents."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from nplv_desktop.cli.arguments import AddCommand, UsageError
from nplv_desktop.cli.notices import read_told
from nplv_desktop.cli.outcomes import BLOCKED, FINE, area_named
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.work.document_kinds import document_kinds
from nplv_desktop.work.errors import ExportBlockedError, StandingFileError
from nplv_desktop.work.open_dossier import to_change, to_note
from nplv_desktop.work.signing import LABEL, for_signature, round_for_signature
from nplv_desktop.work.standing_files import Standing


def add_commands(add: AddCommand) -> None:
    """`export`."""
    export = add("export", _export, "maakt de overeenkomst (Word) en de bijlage (Excel)")
    which = export.add_mutually_exclusive_group(required=True)
    which.add_argument("--area", metavar="NAAM", help="dit gebied")
    which.add_argument("--all", action="store_true", help="alle gebieden waarvoor iets is ingevuld")
    export.add_argument("--out", metavar="MAP", type=Path, required=True, help="de map voor de documenten")
    for kind in document_kinds():
        option = f"--{kind.key.replace('_', '-')}"
        export.add_argument(option, dest=kind.key, action="store_true", help=f"alleen {kind.article} {kind.name}")
    export.add_argument("--final", action="store_true", help="ter ondertekening, zonder CONCEPT")
    export.add_argument(
        "--force", action="store_true", help="vervangt ook bestanden die niet zijn zoals het programma ze schreef"
    )


def _export(options: argparse.Namespace, reference: Reference) -> int:
    from nplv_desktop.work.export import blocking_messages, export_documents

    # A final export changes the dossier: nobody else may have it open then.
    with (to_change if options.final else to_note)(options.dossier) as dossier:
        programme = read_told(dossier)
        if options.all:
            areas = tuple(area for area in programme.areas if not area.is_empty)
            if not areas:
                raise UsageError("In dit dossier is nog voor geen enkel gebied iets ingevuld.")
        else:
            areas = (area_named(programme, reference, options.area),)
        chosen = {kind for kind in document_kinds() if getattr(options, kind.key)}
        if options.final:
            blocked = [(area, blocking_messages(area, reference)) for area in areas]
            for area, messages in blocked:
                for message in messages:
                    print(f"{area.name}: {message}", file=sys.stderr)
            if any(messages for _, messages in blocked):
                return BLOCKED
        rounds = dossier.rounds
        for known in areas:
            area = for_signature(known) if options.final else known
            own = [one for one in rounds if one.area == area.name]
            number = max((one.number for one in own), default=0) + options.final
            try:
                made = export_documents(
                    area,
                    reference,
                    options.out,
                    kinds=chosen or document_kinds(),
                    final=options.final,
                    made_on=datetime.now().replace(microsecond=0),
                    templates=dossier.templates,
                    recorder=dossier.keep,
                    round_number=number or None,
                    written=dossier.written,
                    standing=Standing.REPLACE if options.force else Standing.REFUSE,
                )
            except StandingFileError as error:
                raise UsageError(f"{error} Gebruik --force om te vervangen, of kies een andere map.") from error
            except ExportBlockedError as error:
                print(error, file=sys.stderr)
                return BLOCKED
            for path in made:
                print(path)
            if options.final:
                dossier.change(dossier.programme.with_area(area), LABEL)
                kept = round_for_signature(area, own)
                dossier.keep(kept)
                print(f"{area.name} staat op “ter ondertekening” en is vastgelegd als {kept.frozen.name}.")
    return FINE
