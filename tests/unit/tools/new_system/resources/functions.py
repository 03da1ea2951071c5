"""Functions of the radio system."""

from ...framework.function import get, get_all
from .jingle import Jingle

FUNCTIONS = (
    get(Jingle, "Shows one jingle."),
    get_all(Jingle, "Lists the jingles that match every given filter."),
)
