"""What a new dossier starts with."""

from __future__ import annotations

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.identity import new_area_id, slug
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.store.area_file_on_disk import read_area_file
from nplv_desktop.system.assets import resource


def new_programme(reference: Reference) -> Programme:
    """The twenty areas, nothing entered."""
    areas = tuple(Area(name=profile.name, uid=slug(profile.name)) for profile in reference.profiles)
    return Programme(areas, uid=new_area_id())


def example_programme(reference: Reference) -> Programme:
    """The twenty areas with Heerlen Noord and Vlaardingen Westwijk filled in."""
    programme = new_programme(reference)
    for path in sorted(resource("examples").glob("*.nplv-area.json")):
        programme = programme.with_area(read_area_file(path, reference))
    return programme
