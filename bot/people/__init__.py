"""Who is named in a text: aliases in four scripts -> executives and organisations.  Pure.

folding, boundaries   one spelling for many, and where a name may begin and end in each script
aliases -> hits       one automaton over all aliases -> every place where one stands
evidence, familiar    is it our person or a namesake; '최 회장' after a full name
readings -> matcher   hits and evidence -> matches; the titles that the article gives (``article_titles``)
lookup, collisions    what a reader typed -> candidates; spellings that two people share
"""

from .collisions import collisions
from .matcher import Matcher

__all__ = ["Matcher", "collisions"]
