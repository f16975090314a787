"""What can go wrong with a planlijst, in one Dutch sentence."""


class PlanlijstError(Exception):
    """A list cannot be read or written; the message is one Dutch sentence for the person who chose it."""


class ReadingCancelledError(PlanlijstError):
    """Reading was called off; nothing was changed."""


class ActiveContentError(PlanlijstError):
    """The file brings macros or links to other files; its values can be read when the user says so."""
