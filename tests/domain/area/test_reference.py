"""The twenty areas: whom they are, and the ambition each is held against."""

from nplv_desktop.domain.area.area import Area, Stimulus
from nplv_desktop.domain.figures.totals import totals

#: The homes promised for 2025 to 2029 as the released program shows them.
AMBITIONS = {
    "amsterdam-nieuw-west": 10166, "amsterdam-zuidoost": 8521, "arnhem-oost": 5932, "breda-noord": 7206,
    "delft-west": 1700, "den-haag-zuidwest": 6996, "dordrecht-west": 1063, "groningen-noord": 800,
    "heerlen-noord": 1500, "leeuwarden-oost": 884, "nieuwegein-centrale-as": 564, "roosendaal-ring": 2700,
    "rotterdam-zuid": 7500, "schiedam-nieuwland-oost": 5115, "tilburg-noordwest": 5400, "utrecht-overvecht": 900,
    "vlaardingen-westwijk": 649, "zaandam-oost": 2740, "eindhoven-woensel-zuid": None, "lelystad-oost": None,
}  # fmt: skip


def test_the_ambitions_are_those_of_the_released_program(reference):
    assert {profile.uid: profile.woontop_homes for profile in reference.profiles} == AMBITIONS


def test_a_promise_of_area_and_surroundings_counts_where_the_area_has_none_of_its_own(reference):
    tilburg = next(profile for profile in reference.profiles if profile.uid == "tilburg-noordwest")

    assert tilburg.woontop.promises[0].scope == "wider"
    assert tilburg.woontop.promises[0].scope_name
    assert tilburg.woontop_homes == 5400


def test_figures_under_unknown_rules_are_made_and_say_so(reference):
    figures = totals(Area("Breda Noord", stimulus=Stimulus(parameters="regeling-2031")), reference)

    assert figures.parameters.key == "regeling-2031"
    assert figures.parameters.name.endswith("in plaats van “regeling-2031”")
