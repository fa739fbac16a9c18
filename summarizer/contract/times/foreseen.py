"""What a sentence of the evidence speaks of something to come by.  Pure data."""

from __future__ import annotations

import re

#: the evidence tells of something to come
FORESEEN = re.compile(
    r"(?i)\b(?:will|would|plan(?:s|ned|ning)?|expect\w*|schedul\w*|set to|aim(?:s|ed|ing)?|slated|due|intend\w*|propos\w*|target\w*|going to|hope\w*|forecast\w*|next|later|upcoming|about to)\b|予定|計画|見通し|見込|方針|目指|来|今後|将|將|计划|計劃|拟|擬|预计|預計|即将|有望|目标|目標|明年|예정|계획|전망|방침|예상|목표|앞두|[할될릴킬일] (?:것|듯)|다음|내년|내달|오는|키로|기로|한다|된다|린다"
)
