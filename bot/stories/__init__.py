"""Stories: same event or not, new or follow-up, and in what order.  Pure.

articles -> doc_of -> Grouper.assign (or group)  -> story ids        terms, rarity, groups, fitting, grouping
articles of one story -> copies -> judge -> build_story -> rank      copies, judging, ranking
"""

from ..model import StoryDoc
from .copies import copies
from .fitting import Params
from .grouping import Assignment, Grouper, group
from .judging import Drop, Said, Verdict, build_story, doc_of, facts_of, judge
from .ranking import lead_article, rank, score_story

__all__ = [
    "Assignment",
    "Drop",
    "Grouper",
    "Params",
    "Said",
    "StoryDoc",
    "Verdict",
    "build_story",
    "copies",
    "doc_of",
    "facts_of",
    "group",
    "judge",
    "lead_article",
    "rank",
    "score_story",
]
